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


LEFT = (
    "Tekniska nämnden\nProtokoll\n2009-06-11\n\nLedamöter           Conny Haglund (S), ordförande\n                    Ulf Tornéus (M)\n\n"
    "§ 62                                                     Dnr TN 2009/11.04\n\nEkonomisk uppföljning april\n\n"
    "Beslut              1.  Uppföljningen per april godkänns.\n                    2.  Tekniska chefen får i uppdrag att redovisa förslag.\n\n"
    "Ärendet             Prognosen pekar mot ett underskott.\n\n{}\n\n§ 63                                                     Dnr TN 2008/87.34\n\nTaxa\n\nBeslut              Taxan antas.\n"
)


@pytest.mark.parametrize(
    ("text", "dissents"),
    [
        (
            "Protokolls-         Ulf Tornéus (M): Underskottet var känt redan\nanteckning          i februari och borde ha redovisats då.",
            [("note", ["Ulf Tornéus"])],
        ),
        (
            "Särskilt            Ulf Tornéus (M) lämnar ett särskilt yttrande\nyttrande            till förmån för sitt förslag.",
            [("statement", ["Ulf Tornéus"])],
        ),
        ("Sammanfattning      Ulf Tornéus (M) har skrivit om underskottet\nav ärendet          och väntar på svar.", []),
    ],
)
def test_labels_in_the_left_column_may_be_broken(text: str, dissents: list[tuple[str, list[str]]]) -> None:
    found = read(LEFT.format(text).encode(), "p.txt").minutes
    assert [(str(i.number), str(i.heading), str(i.case_number)) for i in found.items] == [
        ("62", "Ekonomisk uppföljning april", "TN 2009/11.04"),
        ("63", "Taxa", "TN 2008/87.34"),
    ]
    assert [str(d.text) for d in found.decisions if d.status == "made"] == [
        "Uppföljningen per april godkänns.",
        "Tekniska chefen får i uppdrag att redovisa förslag.",
        "Taxan antas.",
    ]
    assert [(d.kind, [str(w) for w in d.by]) for d in found.dissents] == dissents


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


SIGNED_FIRST = (
    "Älvkarby kommun\nUtbildningsnämnden\n\nPROTOKOLL 5/2019\nfört vid Utbildningsnämndens sammanträde torsdagen den 16 maj 2019\nkl. 16.30–18.55\n\n"
    "Justerat den 23 maj 2019\n\n...................................            ...................................\nFilippa Norr                                   Abdi Warsame\n\n"
    "Närvarande\nOrdföranden               Filippa Norr (M)\nVice ordföranden          Abdi Warsame (S)\nLedamöterna               Carl Eksund (M), Lova Stjärn (L)\n\n"
    "§ 1\nTertialrapport\nDnr UBN 2019/112-1.2\n\nBeslut\nNämnden godkänner rapporten.\n\nBeslutsgång\n{}\n\n§ 2\nTaxa\n\nTaxan antas.\n"
)


def test_minutes_that_open_with_who_signed_them() -> None:
    found = read(SIGNED_FIRST.format("Ordföranden fann att nämnden beslutat i enlighet därmed.").encode(), "p.txt").minutes
    assert [s.date for s in found.sittings] == ["2019-05-16"]
    assert [(str(a.name), a.title and str(a.title)) for a in found.attendance] == [
        ("Filippa Norr", "Ordföranden"),
        ("Abdi Warsame", "Vice ordföranden"),
        ("Carl Eksund", None),
        ("Lova Stjärn", None),
    ]
    assert found.chair is not None
    assert str(found.chair.text) == "Filippa Norr"
    assert str(found.items[0].case_number) == "UBN 2019/112-1.2"


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Carl Eksund (M) föreslog att nämnden skulle avslå förslaget.", [("Carl Eksund", "att nämnden skulle avslå förslaget")]),
        ("Lova Stjärn (L) yrkade återremiss.\n\nOrdföranden ställde frågan och fann att ärendet avgörs i dag.", [("Lova Stjärn", "återremiss")]),
        ("Carl Eksund (M) föreslog följande voteringsordning: ja för bifall.", []),
        ("Ordföranden ställde proposition på Carl Eksunds (M) yrkande och fann att nämnden avslog det.", []),
    ],
)
def test_proposals_told_where_the_questions_are_put(text: str, moved: list[tuple[str, str]]) -> None:
    found = read(SIGNED_FIRST.format(text).encode(), "p.txt").minutes.proposals
    assert [(str(p.by[0]), str(p.text)) for p in found] == moved


def test_a_column_of_roles_tells_for_whom_someone_serves_and_a_line_beneath_the_day_where() -> None:
    text = (
        "EKSVALLA STAD\tProtokoll\n\nKommunstyrelsens sammanträde\nTisdagen den 31 maj 2022, klockan 14.00–17.10\nRådhuset, Stora salen, Eksvalla\n\nBeslutande ledamöter\n\n"
        "Namn\tParti\tRoll\nPetter Ank\tM\tOrdförande\nNina Åhs\tSD\tTjänstgörande ersättare för Kim Bertils (SD)\nIda Ek\tS\tLedamot §§ 97–98\n\n"
        "§ 97 Val av justerare\n\nBeslut\nKommunstyrelsen beslutar\n• att utse Ida Ek (S) till justerare.\nProtokollet justeras måndagen den 6 juni 2022.\n\n§ 98 Taxa\n\nTaxan antas.\n"
    )
    found = read(text.encode(), "p.txt").minutes
    assert [(s.date, str(s.place)) for s in found.sittings] == [("2022-05-31", "Rådhuset, Stora salen, Eksvalla")]
    assert [(str(a.name), a.capacity, a.replaces and str(a.replaces), a.presence) for a in found.attendance] == [
        ("Petter Ank", "member", None, "present"),
        ("Nina Åhs", "serving_substitute", "Kim Bertils", "present"),
        ("Ida Ek", "member", None, "part"),
    ]
    assert [str(d.text) for d in found.decisions if d.item == 0] == ["att utse Ida Ek (S) till justerare."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Direktionens förslag till medlemskommunerna\nMotionen avslås.\n\nBeslutsgång\nOrdföranden ställer proposition på bifall respektive avslag och finner att motionen avslås.",
            [("propose", "Motionen avslås.")],
        ),
        (
            "Direktionens beslut för egen del\n1. Harry Kling får i uppdrag att återkomma i maj 2020.",
            [("assign", "Harry Kling får i uppdrag att återkomma i maj 2020.")],
        ),
        (
            "Direktionens beslut\nTaxan antas.\n\nBeslutsunderlag\nSocialnämndens beslut 2019-08-19 § 96\nArbetsutskottets protokoll 2019-09-02 § 143",
            [("approve", "Taxan antas.")],
        ),
    ],
)
def test_what_is_decided_for_its_own_part_and_what_others_decided(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.type, str(d.text)) for d in minutes(BOARD, text).decisions if d.status == "made"] == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Den största avvikelsen redovisas av kansliet.", []),
        ("Utfallet redovisas av kansliet på nästa möte.", ["kansliet"]),
        ("Inbjudan skickas ut av kansliet.", ["kansliet"]),
    ],
)
def test_what_is_shown_is_no_task_but_of_what_is_to_come(text: str, who: list[str]) -> None:
    assert [str(a.responsible) for a in minutes(GROUP, text).assignments] == who


COUNCIL = (
    "KOMMUNFULLMÄKTIGE                      SAMMANTRÄDESPROTOKOLL\n                                       2011-02-28\n\n§ 12\n\nInterpellation om busshållplats i Norrby\n\n"
    "Till kommunstyrelsens ordförande Rune Hall (S) har Ingvar Tegel (FP) ställt en interpellation.\n\n{}\n\n§ 13\n\nTaxa\n\nKommunfullmäktige beslutar\natt anta taxan.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interpellationen är härmed besvarad.", ["other"]),
        ("Interpellationen förklaras besvarad.", ["other"]),
        ("Motionen lämnas till kommunstyrelsen för beredning.", ["refer"]),
        ("Omröstning begärs.\n\nKommunfullmäktige godkänner följande beslutsgång:\nDen som stödjer förslaget röstar ja.", []),
        ("Kommunfullmäktige beslutar alltså\natt hos länsstyrelsen begära ny röstsammanräkning.", ["other"]),
    ],
)
def test_what_a_council_came_to(text: str, expected: list[str]) -> None:
    assert [d.type for d in minutes(COUNCIL, text).decisions if d.item == 0 and d.status == "made"] == expected


def test_who_reserves_behind_what_the_vote_came_to() -> None:
    text = (
        "Omröstning begärs.\n\nVid omröstningen avges 28 ja-röster och 11 nej-röster.\n\nKommunfullmäktige beslutar alltså\natt motionen ska anses besvarad.\n\n"
        "Stina Malm (MP) och Gun Ek (V) reserverar sig mot beslutet."
    )
    assert [(d.kind, [str(w) for w in d.by]) for d in minutes(COUNCIL, text).dissents] == [("reservation", ["Stina Malm", "Gun Ek"])]


def test_a_body_that_says_by_its_kind_when_it_meets() -> None:
    text = "Gemensam nämnd för hjälpmedel\n\nProtokoll\nSammanträdesdatum: 2023-06-02\n\nLedamöter\nAnders Ståhl, Region Borr, ordförande\nBerit Lång, Ekmo kommun\n\n§ 21\nVal av justerare\nNämnden utser Berit Lång.\n\n§ 27\nKommande sammanträden\nNämnden sammanträder 22 september och 24 november 2023 kl. 09:00.\n"
    assert [(s.date, s.start) for s in read(text.encode(), "p.txt").minutes.next_sittings] == [("2023-09-22", "09:00"), ("2023-11-24", "09:00")]


OWNERS = (
    "Protokoll ägarsamråd Norrskogens Avfall AB\n2024-10-02 kl 13-15.30, Stadshuset i Brunna, A-salen\n\nNärvarande från ägarna:\nBrunna: Tomas Ask (KSO), Liv Grahn (kommundirektör)\n"
    "Ekås: Sanna Vik (KSO), Henning Bro (ekonomichef)\n\n1. Öppnande\nTomas Ask öppnar samrådet. Liv Grahn antecknar. Sanna Vik justerar.\n\n2. Taxa\n{}\n\n3. Övrigt\nInget.\n"
)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Ägarna ställer sig bakom en höjning med högst 8 %.", ["approve"]),
        ("Nuvarande ägardirektiv antogs 2019.", []),
        ("Aktieägaravtalet löper till 2025-12-31 och förlängs med fem år om det inte sägs upp senast 12 månader före.", []),
    ],
)
def test_what_owners_agree_on(text: str, made: list[str]) -> None:
    found = minutes(OWNERS, text)
    assert [d.type for d in found.decisions if d.status == "made"] == made
    assert [(str(a.name), a.title and str(a.title), a.organisation and str(a.organisation)) for a in found.attendance] == [
        ("Tomas Ask", "KSO", "Brunna"),
        ("Liv Grahn", "kommundirektör", "Brunna"),
        ("Sanna Vik", "KSO", "Ekås"),
        ("Henning Bro", "ekonomichef", "Ekås"),
    ]
    assert [str(s.name) for s in found.secretaries] == ["Liv Grahn"]


def test_clauses_with_rare_verbs_and_points_that_are_sentences_are_not_damaged() -> None:
    text = (
        "Direktionen för Mellanbygdens räddningsförbund\n\nPROTOKOLL\nSammanträdesdatum 2019-09-26\n\nNärvarande:\nSten Bergmark, ordf, Lerby kommun\nHarry Kling, Lerby kommun\n\n"
        "§ 29 Försäljning av fordon\nBeslöts att avyttra tankbilen till Lerby slalomklubb för 15 000 kronor.\n\n§ 30 Mötets utlysande\nBeslutades\natt anse mötet behörigen utlyst.\n\n"
        "§ 31 Övriga frågor\na) Årskonferens 24-25 augusti, digitalt. Anmälan till kansliet senast 15 juni.\nb) Skrivelse från Vidbo kommun. Ordföranden besvarar skrivelsen.\n\n§ 32 Avslutning\nOrdföranden avslutade mötet.\n"
    )
    assert [d.code for d in read(text.encode(), "p.txt").minutes.doubts] == []


def test_commissions_whose_letters_were_lost_stay_clauses_of_their_list() -> None:
    text = (
        "Beslut\n1. Nedanstående uppdrag (a-c), givna i budget 2018, förklaras fullgjorda.\na. Räddningschefens uppdrag att ta fram en plan för övning.\n"
        "Lerby Energi AB:s uppdrag, givet av direktionen 2018-10-06 § 8, att särskilt beakta en stabil energiförsörjning.\nKansliets i uppdrag att vikta stödet till värnen i glesbygd."
    )
    assert sum(d.status == "made" for d in minutes(BOARD, text).decisions if d.item == 1) == 4


def test_what_a_guideline_is_for_is_named_whole_or_not_at_all() -> None:
    def names(text: str) -> set[str]:
        return {str(a.name) for a in minutes(BOARD, text).agreements}

    assert names("Direktionen beslutade att anta riktlinjen för att främja trygga övningar.") == {"riktlinjen för att främja trygga övningar"}
    assert not any("inga" in name for name in names("Direktionen beslutade att anta en handlingsplan för att inga områden ska sakna värn."))


def test_a_roll_that_fell_apart_tells_who_serves_and_whom_for() -> None:
    text = (
        "PROTOKOLL\n\nServicenämnden, Klövsunds kommun\n\n2022-12-26\n\nBeslutande\n\nLedamot\nParti\nNärvarande\nAugusta Nils, ordförande\nL\nTjänstgör\nVerner Fri\nM\nTjänstgör\nSven Fall\nSD\nFrånvarande\n"
        "Jan Malm\nKD\nErsättare för Sven Fall\n\nErsättare\n\nLedamot\nParti\nNärvarande\nFlora Sjö\nM\nNärvarande\nMona Ytter\nM\nNärvarande §§ 1–2\n\n§ 1\nVal av justerare\n\nServicenämnden beslutar\natt utse Verner Fri (M).\n\n§ 2\nTaxa\n\nTaxan antas.\n"
    )
    found = read(text.encode(), "p.txt").minutes
    assert found.body is not None
    assert str(found.body.text) == "Servicenämnden"
    assert [(str(a.name), str(a.party), a.capacity, a.presence) for a in found.attendance] == [
        ("Augusta Nils", "L", "member", "present"),
        ("Verner Fri", "M", "member", "present"),
        ("Sven Fall", "SD", "member", "absent"),
        ("Jan Malm", "KD", "serving_substitute", "present"),
        ("Flora Sjö", "M", "substitute", "present"),
        ("Mona Ytter", "M", "substitute", "part"),
    ]


def test_people_under_words_that_head_them_without_a_colon() -> None:
    text = (
        "Minnesanteckningar Miljöchefsnätverket 14 september 2026\nTid: kl. 08.15 – 09.40\n\nPå mötet\n\n• Clara Sol – Hallerud\n• Minna Ljung – Hallerud\n• Carl Bok – Klövsund (gick 08.50)\n• Frank Egn – Samverkanskansliet (antecknar)\n\n\n"
        "Start\n\nAlla presenterade sig kort.\n\n\nEkonomi\n\nNätverket beslutade att avsluta arbetet.\n\n\nNästa möte\n\nDen 3 november 2026.\n"
    )
    found = read(text.encode(), "p.txt").minutes
    assert [(str(a.name), str(a.organisation), a.capacity, a.presence) for a in found.attendance] == [
        ("Clara Sol", "Hallerud", "member", "present"),
        ("Minna Ljung", "Hallerud", "member", "present"),
        ("Carl Bok", "Klövsund", "member", "part"),
        ("Frank Egn", "Samverkanskansliet", "secretary", "present"),
    ]
    assert [str(i.heading) for i in found.items] == ["Start", "Ekonomi", "Nästa möte"]


def test_names_of_voters_behind_the_figures_are_of_the_same_vote() -> None:
    text = (
        "Votering          Omröstning begärdes.\n                  Voteringen gav 3 ja-röster och 2 nej-röster.\nJa röstar: Jens Hagman (V), Fatima Noori (S), Pia Åström (S)\nNej röstar: Anni Sjölin (KD), Lars Wiklund (M)\n\n"
        "Beslut            Direktionen godkänner taxan."
    )
    (vote,) = minutes(BOARD, text).votes
    assert (vote.yes, vote.no, len(vote.ballots)) == (3, 2, 5)


@pytest.mark.parametrize("below", ["|", "|  |", "", "\t"])
def test_a_line_that_holds_nothing_beneath_a_label_of_the_left_column(below: str) -> None:
    text = f"# Protokoll\n\n## 1. Val\n\nFörslag till     Direktionen antar taxan\n{below}\ntext\n\n## 2. Taxa\n\nTaxan antas.\n"
    assert [str(i.heading) for i in read(text.encode(), "p.md").minutes.items] == ["Val", "Taxa"]
