"""Ways of telling decisions, tasks and presence that came up in minutes of boards, groups and committees. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.cells.label import label_at
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

pytestmark = pytest.mark.once

BOARD = (
    "Direktionen för Mellanbygdens räddningsförbund\n\nPROTOKOLL\nSammanträdesdatum 2019-09-26\n\nNärvarande:\nSten Bergmark, ordf, Lerby kommun\nHarry Kling, Lerby kommun\n\n"
    "§ 29 Sammanträdets öppnande\nOrdföranden öppnade sammanträdet.\n\n§ 30 Taxa för tillsyn\nFöreligger förslag till ny taxa.\n{}\n\n§ 31 Avslutning\nOrdföranden avslutade sammanträdet.\n"
)
GROUP = (
    "Samverkansgruppen för skola\n\nMinnesanteckningar\nDatum: 2024-04-12\n\nNärvarande\nAnna Berg, Granby, ordförande\nBo Ek, Hedsta\nSara Lund, Norrmon\n\n"
    "1 Läget\nGruppen diskuterade läget.\n\nUppföljning av uppdrag\n{}\n\n2 Avslutning\nOrdföranden avslutar mötet.\n"
)


def minutes(frame: str, text: str) -> Minutes:
    return read(frame.format(text).encode(), "p.txt").minutes


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Direktionen har således med fyra röster mot en beslutat\natt föreslå medlemskommunerna att fastställa taxan.", ["propose"]),
        ("Direktionen har med sju röster mot fyra beslutat\natt avslå motionen, samt\natt översända den till kommunerna.", ["reject", "other"]),
        ("Direktionen har efter votering beslutat\natt avslå motionen.", ["reject"]),
        ("Direktionen beslutade att förlänga avtalet till och med 2021-12-31 samt att ge räddningschefen i uppdrag att ta fram ett nytt.", ["amend", "assign"]),
        ("Direktionen har den 3 maj 2019 med sju röster mot fyra beslutat att avslå motionen.", []),
    ],
)
def test_what_the_board_came_to(text: str, types: list[str]) -> None:
    assert [d.type for d in minutes(BOARD, text).decisions if d.status == "made"] == types


def test_what_the_working_committee_proposed_is_decided_once() -> None:
    text = (
        "DAU 2019-09-02 § 14\n\nArbetsutskottets förslag\n\nDirektionen föreslår medlemskommunerna\n\natt fastställa taxan, samt\natt ge direktionen rätt att låna.\n\n"
        "Direktionens förslag till medlemskommunernas fullmäktige\n\natt    fastställa taxan, samt\n\natt    ge direktionen rätt att låna."
    )
    assert [(d.type, str(d.text)) for d in minutes(BOARD, text).decisions if d.status == "made"] == [
        ("propose", "att fastställa taxan"),
        ("propose", "att ge direktionen rätt att låna."),
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Direktionen beslutar\n\n1   att  anta yttrandet,\n\n2   att  översända det till regionen.",
            ["att anta yttrandet", "att översända det till regionen."],
        ),
        ("Direktionen beslutar\n\n1 att anta yttrandet,\n2 att översända det till regionen.", ["att anta yttrandet", "att översända det till regionen."]),
        ("Beslut att anta yttrandet samt att ärendet tas upp den 8 december.", ["att anta yttrandet", "att ärendet tas upp den 8 december."]),
    ],
)
def test_clauses_without_their_numbers_and_labels(text: str, clauses: list[str]) -> None:
    assert [str(d.text) for d in minutes(BOARD, text).decisions if d.status == "made"] == clauses


def test_a_percent_sign_ends_what_someone_moves() -> None:
    found = minutes(BOARD, "Harry Kling yrkar att höjningen begränsas till 2 %. Sten Bergmark yrkar bifall till förslaget.").proposals
    assert [([str(w) for w in p.by], str(p.text)) for p in found] == [
        (["Harry Kling"], "att höjningen begränsas till 2 %"),
        (["Sten Bergmark"], "bifall till förslaget"),
    ]


YES, NO = ["Jens Hagman", "Fatima Noori", "Pia Åström"], ["Anni Sjölin", "Lars Wiklund"]


@pytest.mark.parametrize(
    "text",
    [
        "Omröstningslista § 30\nNamn                 Ja   Nej  Avstår\nJens Hagman (V)      X\nFatima Noori (S)     X\nPia Åström (S)       X\nAnni Sjölin (KD)          X\nLars Wiklund (M)          X\nSumma                3    2    0",
        "För bifall röstar: Jens Hagman, Fatima Noori, Pia Åström.\nFör Anni Sjölins yrkande röstar: Anni Sjölin, Lars Wiklund.",
        "Votering genomförs. Ja röstar Jens Hagman (V), Fatima Noori (S) och Pia Åström (S). Nej röstar Anni Sjölin (KD) och Lars Wiklund (M).",
        "Omröstningsresultat\nJA\nJens Hagman (V)\nFatima Noori (S)\nPia Åström (S)\nNEJ (2)\nAnni Sjölin (KD)\nLars Wiklund (M)",
    ],
)
def test_who_voted_how(text: str) -> None:
    (vote,) = minutes(BOARD, text).votes
    assert (vote.yes, vote.no) == (3, 2)
    assert [(str(b.name), b.option) for b in vote.ballots] == [*((n, "yes") for n in YES), *((n, "no") for n in NO)]


HEADS = {
    "parties": ("Socialdemokraterna (S)", "Moderaterna (M)", "Centerpartiet (C)", ["S", "S", "S", "M", "M", "C"]),
    "homes": (
        "Granby kommun",
        "Hedsta kommun",
        "Region Norr",
        ["Granby kommun", "Granby kommun", "Granby kommun", "Hedsta kommun", "Hedsta kommun", "Region Norr"],
    ),
}


@pytest.mark.parametrize("of", HEADS)
def test_lists_beside_each_other_each_run_down_by_themselves(of: str) -> None:
    first, second, third, expected = HEADS[of]
    rows = [
        (first, second),
        ("Kjell Brunn, ordförande", "Carin Oxel, 1:e vice ordförande"),
        ("Inga Malm", "Fred Wern"),
        ("Roland Tjäder", ""),
        ("", third),
        ("", "Tage Myhr"),
    ]
    table = "\n".join(f"{a:<40}{b}".rstrip() for a, b in rows)
    found = read(
        f"Protokoll\nKommunfullmäktige\n2018-12-17\n\nNÄRVARANDE\n\n{table}\n\n§ 1 Mötets öppnande\nOrdföranden öppnade mötet.\n".encode(), "p.txt"
    ).minutes.attendance
    whence = {str(a.name): str(a.party if of == "parties" else a.organisation) for a in found}
    assert whence == dict(zip(["Kjell Brunn", "Inga Malm", "Roland Tjäder", "Carin Oxel", "Fred Wern", "Tage Myhr"], expected, strict=True))


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Justeringsställe", "certify"),
        ("Plats och datum för digital justering", "certify"),
        ("Protokollet omfattar paragraferna", "items"),
        ("Omfattning", "items"),
        ("Publiceras på kommunens digitala anslagstavla", "posted"),
        ("Datum då anslag tas ner", "removed"),
        ("Sista datum för överklagande", "stop"),
        ("Justerat arbetssätt", None),
        ("Omfattande plan för skolan", None),
    ],
)
def test_labels_of_covers_by_their_words(label: str, kind: str | None) -> None:
    found = label_at(label)
    assert (found.kind if found and found.length == len(label) else None) == kind


def test_a_case_number_one_space_behind_a_long_heading_stands_in_the_column_of_the_others() -> None:
    text = (
        "Protokoll\nKommunfullmäktige\n2018-12-17\n\nNärvarande\nAnna Berg (S), ordförande\nBo Ek (M)\n\n"
        "§ 1   Avtal om gemensam räddningsnämnd                        KS2018-301\n\nAvtalet antas.\n\n§ 2   Budget                                                  KS2018-377\n\nBudgeten antas.\n\n"
        "§ 3   Medborgarförslag om ett övergångsställe vid Kvarnskolan KS2018-428\n\nFörslaget avslås.\n"
    )
    assert [(str(i.heading), str(i.case_number)) for i in read(text.encode(), "p.txt").minutes.items] == [
        ("Avtal om gemensam räddningsnämnd", "KS2018-301"),
        ("Budget", "KS2018-377"),
        ("Medborgarförslag om ett övergångsställe vid Kvarnskolan", "KS2018-428"),
    ]


@pytest.mark.parametrize("said", ["del av tid", "delvis", "del av mötet", "(del av tid)", "deltog del av sammanträdet"])
def test_part_of_the_meeting_in_words(said: str) -> None:
    text = f"Protokoll\n2022-10-20\n\nRegionala primärvårdsrådet\nNärvarande\nMia Ling, Region Solvik, ordf.\nIda Ek, Rönnby kommun{said if said[0] == '(' else ', ' + said}\n\n1. Mötets öppnande\nMia Ling öppnade mötet.\n"
    text = text.replace("kommun(", "kommun (")
    (_, one) = read(text.encode(), "p.txt").minutes.attendance
    assert (one.title, str(one.organisation), one.presence) == (None, "Rönnby kommun", "part")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Påminnelse går ut v 8.", []),
        ("Enkätsvaren går ut v 8.", []),
        ("Turistbyrån trycker om foldern.", ["Turistbyrån"]),
        ("AP Sara: Kontakta länsstyrelsen.", ["Sara"]),
        ("Ansvarig Bo: kontakta länsstyrelsen", ["Bo"]),
    ],
)
def test_whose_task_it_is(text: str, who: list[str]) -> None:
    assert [str(a.responsible) for a in minutes(GROUP, text).assignments] == who


def test_a_column_of_posts_tells_what_someone_was_there_for() -> None:
    rows = "| Mikael Frost | Granby kommun | § 1–4 |\n| Pia Ask | Granby kommun | Rektor, punkt 2 |\n| Ida Ek | Hedsta kommun | Ordförande |\n"
    text = f"# Protokoll\n\nSamrådsgruppen för skola\n\n**Datum:** 21 november 2023\n\n| Närvarande | Organisation | Roll |\n|---|---|---|\n{rows}\n## § 1 Mötet öppnas\n\nMötet öppnas.\n"
    found = read(text.encode(), "p.md").minutes.attendance
    assert [(str(a.name), a.title and str(a.title), a.presence, a.items or []) for a in found] == [
        ("Mikael Frost", None, "part", ["1", "2", "3", "4"]),
        ("Pia Ask", "Rektor", "part", ["2"]),
        ("Ida Ek", "Ordförande", "present", []),
    ]
