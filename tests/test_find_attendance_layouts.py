"""Lists of who was there in layouts that secretaries use; every name is invented."""

from __future__ import annotations

import pytest

from attendance_lines import ITEMS, attendees, line
from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.structure.build import build_outline

LAYOUTS: list[tuple[str, str, list[str]]] = [
    (
        "headings with names beneath",
        "Protokoll\n\nNÄRVARANDE\n\nBeslutande\nAnna Berg (S), ordförande\nBo Ek (M)\n\nErsättare\nCia Dal (C)\n\nTjänstemän\nDan Fors, kommunchef\n",
        ["Anna Berg|S||ordförande|member|present", "Bo Ek|M|||member|present", "Cia Dal|C|||substitute|present", "Dan Fors|||kommunchef|officer|present"],
    ),
    (
        "headings with colon and names on the same line",
        "Protokoll\n\nLedamöter: Anna Berg (S), Bo Ek (M), Cia Dal (KD)\nErsättare: Dan Fors (V) och Eva Hall (L)\nFrånvarande: Filip Gren (S)\n",
        ["Anna Berg|S|||member|present", "Bo Ek|M|||member|present", "Cia Dal|KD|||member|present", "Dan Fors|V|||substitute|present", "Eva Hall|L|||substitute|present", "Filip Gren|S|||member|absent"],
    ),
    (
        "a running list over two lines",
        "Minnesanteckningar\n\nNärvarande: Anna Berg, Bo Ek (S), Cia Dal, Dan Fors,\nEva Hall och Filip Gren\n\nEj närvarande: Gun Holm, Hans Ivarsson\n",
        [f"{n}|{p}|||member|present" for n, p in (("Anna Berg", ""), ("Bo Ek", "S"), ("Cia Dal", ""), ("Dan Fors", ""), ("Eva Hall", ""), ("Filip Gren", ""))]
        + ["Gun Holm||||member|absent", "Hans Ivarsson||||member|absent"],
    ),
    (
        "two columns with a heading each",
        "Minnesanteckningar\n\nFör kommunerna\tFör regionen\nAnna Berg (M), Granby\tBo Ek, HSN, ordf\nCia Dal (S), Lillstad\tDan Fors, HSN\nEva Hall, Granby\t\n\nFrånvarande: Bo Ek\n",
        ["Anna Berg|M|Granby||member|present", "Bo Ek||HSN|ordf|member|absent", "Cia Dal|S|Lillstad||member|present", "Dan Fors||HSN||member|present", "Eva Hall||Granby||member|present"],
    ),
    (
        "name and organisation in columns of spaces",
        "Minnesanteckningar\n\nDeltagare\n\nAnna Berg        Mölndals stad\nBo Ek            Kungälvs kommun\nCia Dal          Region Halland (gäst)\nDan Fors         GR (antecknar)\n",
        ["Anna Berg||Mölndals stad||member|present", "Bo Ek||Kungälvs kommun||member|present", "Cia Dal||Region Halland||guest|present", "Dan Fors||GR||secretary|present"],
    ),
    (
        "a table with pipes and a header row",
        "Minnesanteckningar\n\nNärvarande\n\n| Namn | Kommun | Titel |\n| --- | --- | --- |\n| Anna Berg | Lerum | socialchef |\n| Bo Ek | Partille | enhetschef |\n| Cia Dal | Ale | utredare |\n",
        ["Anna Berg||Lerum|socialchef|member|present", "Bo Ek||Partille|enhetschef|member|present", "Cia Dal||Ale|utredare|member|present"],
    ),
    (
        "a cover page with labels in a column",
        (
            "Sammanträdesprotokoll\n2021-03-02\n\nPlats och tid\tKommunhuset, kl 13.00-15.00\nBeslutande\tAnna Berg (S) (ordförande)\n\tBo Ek (M) (vice ordförande)\n\tCia Dal (S) ersätter Dan Fors (S)\n"
            "Ej tjänstgörande\tEva Hall (C)\nersättare\tFilip Gren (V)\nÖvriga deltagare\tGun Holm (förvaltningschef)\n\tHans Ivarsson (nämndsekreterare)\nUtses att justera\tBo Ek (M)\n"
            "Underskrifter\nSekreterare\t.................\n\tHans Ivarsson\nOrdförande\t.................\n\tAnna Berg\nJusterande\t.................\n\tBo Ek\n"
        ),
        [
            "Anna Berg|S||ordförande|member|present", "Bo Ek|M||vice ordförande|member|present", "Cia Dal|S|||serving_substitute|present", "Eva Hall|C|||substitute|present",
            "Filip Gren|V|||substitute|present", "Gun Holm|||förvaltningschef|officer|present", "Hans Ivarsson|||nämndsekreterare|secretary|present",
        ],
    ),
    (
        "labels and values with a single space",
        "Protokoll\n\nPlats och tid Kommunhuset Björken kl 9.00-11.00\nBeslutande Anna Berg (S), ordförande\nBo Ek (M)\nCia Dal (L)\nÖvriga deltagande Dan Fors, kommundirektör\nEva Hall, sekreterare\nUtses att justera Bo Ek\n",
        ["Anna Berg|S||ordförande|member|present", "Bo Ek|M|||member|present", "Cia Dal|L|||member|present", "Dan Fors|||kommundirektör|officer|present", "Eva Hall|||sekreterare|secretary|present"],
    ),
    (
        "a wrapped value in brackets with points of an item",
        "Protokoll\n\nBeslutande\tAnna Berg (S)\nÖvriga deltagare\tBo Ek (avdelningschef bygg och\n\tmiljö, punkt A-C och E) § 2\n\tCia Dal (controller, punkt B) §2\n",
        ["Anna Berg|S|||member|present", "Bo Ek|||avdelningschef bygg och miljö|officer|part|2 A 2 B 2 C 2 E", "Cia Dal|||controller|officer|part|2 B"],
    ),
    (
        "parties without brackets",
        "Protokoll\n\nBeslutande\nAnna Berg, s, ordförande\nBo Ek, m, ersätter Cia Dal, m\nDan Fors, kd\n",
        ["Anna Berg|s||ordförande|member|present", "Bo Ek|m|||serving_substitute|present", "Dan Fors|kd|||member|present"],
    ),
    (
        "substitutes in many wordings",
        "Protokoll\n\nBeslutande\nAnna Berg (S)\nBo Ek (M) tjg ers för Cia Dal (M)\nDan Fors (C), ersättare för Eva Hall (C)\nFilip Gren (MP) (Ersätter tom (V)-plats)\nGun Holm (L) ers. för Hans Ivarsson\nIda Jonsson (V), tjänstgörande ersättare\n",
        [
            "Anna Berg|S|||member|present", "Bo Ek|M|||serving_substitute|present", "Dan Fors|C|||serving_substitute|present", "Filip Gren|MP|||serving_substitute|present",
            "Gun Holm|L|||serving_substitute|present", "Ida Jonsson|V|||serving_substitute|present",
        ],
    ),
    (
        "items, ranges and bounds",
        "Protokoll\n\nLedamöter\nAnna Berg (S) §§ 1-3\nBo Ek (M), deltog t.o.m. § 2\nCia Dal (C) fr.o.m. § 4\nDan Fors (L), §§ 1, 3-5\nEva Hall (V) ej § 2\n",
        ["Anna Berg|S|||member|part|1 2 3", "Bo Ek|M|||member|part|1 2", "Cia Dal|C|||member|part|4 5", "Dan Fors|L|||member|part|1 3 4 5", "Eva Hall|V|||member|part|1 3 4 5"],
    ),
    (
        "vacant seats, nobody and counts",
        "Protokoll\n\nLedamöter\nAnna Berg (S), Granby\nVakant, Lillstad\nErsättare\n-\nÖvriga\n3 elever från Ekskolan § 2\nBo Ek, kanslichef\n",
        ["Anna Berg|S|Granby||member|present", "-||Lillstad||member|vacant", "3 elever från Ekskolan||||officer|part|2", "Bo Ek|||kanslichef|officer|present"],
    ),
    (
        "municipalities as headings",
        "Minnesanteckningar\n\nNärvarande\n\nLerums kommun: Anna Berg, Bo Ek\nPartille kommun: Cia Dal\nGöteborgs Stad: Dan Fors\n",
        ["Anna Berg||Lerums kommun||member|present", "Bo Ek||Lerums kommun||member|present", "Cia Dal||Partille kommun||member|present", "Dan Fors||Göteborgs Stad||member|present"],
    ),
    (
        "organisation before the name",
        "Minnesanteckningar\n\nDeltagare\nLerum\tAnna Berg\nPartille\tBo Ek\nAle\tCia Dal\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek||Partille||member|present", "Cia Dal||Ale||member|present"],
    ),
    (
        "titles before names",
        "Protokoll\n\nNärvarande\nOrdförande Anna Berg (S)\nVice ordförande Bo Ek (M)\n\nÖvriga närvarande\nKommundirektör Cia Dal\nNämndsekreterare Dan Fors\n",
        ["Anna Berg|S||Ordförande|member|present", "Bo Ek|M||Vice ordförande|member|present", "Cia Dal|||Kommundirektör|officer|present", "Dan Fors|||Nämndsekreterare|secretary|present"],
    ),
    (
        "bullets and numbers before names",
        "Protokoll\n\nBeslutande:\n- Anna Berg (S)\n- Bo Ek (M)\n\nErsättare:\n1. Cia Dal (C)\n2. Dan Fors (L)\n",
        ["Anna Berg|S|||member|present", "Bo Ek|M|||member|present", "Cia Dal|C|||substitute|present", "Dan Fors|L|||substitute|present"],
    ),
    (
        "Markdown marks",
        "# Protokoll\n\n**Närvarande:**\n\n* **Anna Berg**, Lerum\n* Bo Ek, Partille\n\n**Förhinder:**\n\n* Cia Dal, Ale\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek||Partille||member|present", "Cia Dal||Ale||member|absent"],
    ),
    (
        "remote, co-opted, guests",
        "Minnesanteckningar\n\nNärvarande\nAnna Berg, Lerum\nBo Ek, Ale, via Teams\n\nAdjungerade\nCia Dal, VästKom\n\nGäster\nDan Fors, Region Halland § 3\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek||Ale||member|present", "Cia Dal||VästKom||co_opted|present", "Dan Fors||Region Halland||guest|part|3"],
    ),
    (
        "absent members under headings of their own",
        "Protokoll\n\nNÄRVARANDE\nLedamöter\nAnna Berg (S), Granby\n\nEJ NÄRVARANDE\nLedamöter\nBo Ek (M), Lillstad\nErsättare\nCia Dal (C), Granby\n",
        ["Anna Berg|S|Granby||member|present", "Bo Ek|M|Lillstad||member|absent", "Cia Dal|C|Granby||substitute|absent"],
    ),
    (
        "roles as labels in the list",
        "Minnesanteckningar\n\nOrdförande: Anna Berg\nSekreterare: Bo Ek\nDeltagare: Cia Dal, Dan Fors, Eva Hall\nFörhinder: Filip Gren\n",
        ["Anna Berg|||Ordförande|member|present", "Bo Ek||||secretary|present", "Cia Dal||||member|present", "Dan Fors||||member|present", "Eva Hall||||member|present", "Filip Gren||||member|absent"],
    ),
    (
        "given names alone",
        "Anteckningar\n\nNärvarande: Anna, Bo, Cia och Dan\n",
        ["Anna||||member|present", "Bo||||member|present", "Cia||||member|present", "Dan||||member|present"],
    ),
    (
        "ticks in columns",
        "Protokoll\n\nLedamöter\tNärvarande\tFrånvarande\nAnna Berg (S)\tx\nBo Ek (M)\t\tx\nCia Dal (C)\tx\n",
        ["Anna Berg|S|||member|present", "Bo Ek|M|||member|absent", "Cia Dal|C|||member|present"],
    ),
    (
        "surnames first",
        "Protokoll\n\nLedamöter\nBerg, Anna (S)\nEk, Bo (M)\nDal, Cia (C)\n",
        ["Berg, Anna|S|||member|present", "Ek, Bo|M|||member|present", "Dal, Cia|C|||member|present"],
    ),
    (
        "names with particles, initials and capitals",
        "Protokoll\n\nLedamöter\nCARL VON HALL (M)\nAnna-Karin af Ek (L)\nK-G Berg (S)\nEva de la Cruz (V)\nUlla Ek Holm, (SD), Ale\n",
        ["CARL VON HALL|M|||member|present", "Anna-Karin af Ek|L|||member|present", "K-G Berg|S|||member|present", "Eva de la Cruz|V|||member|present", "Ulla Ek Holm|SD|Ale||member|present"],
    ),
    (
        "clock times",
        "Protokoll\n\nLedamöter\nAnna Berg (S), kl 13-15\nBo Ek (M) fr.o.m. kl 9.30\n",
        ["Anna Berg|S|||member|part", "Bo Ek|M|||member|part"],
    ),
    (
        "a local party and no party",
        "Protokoll\n\nBeslutande\nAnna Berg (S)\nBo Ek (LPo)\nCia Dal (-)\nDan Fors (ÖP), ordförande\n",
        ["Anna Berg|S|||member|present", "Bo Ek|LPo|||member|present", "Cia Dal||||member|present", "Dan Fors|ÖP||ordförande|member|present"],
    ),
    (
        "a list under the first item",
        "Minnesanteckningar\n\n1. Närvarande\n\nAnna Berg, Lerum\nBo Ek, Ale\n\n2. Dagordning\n\nDagordningen godkändes.\n\n3. Lägesrapport\n\nLäget är gott.\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek||Ale||member|present"],
    ),
    (
        "headings of several words",
        "Protokoll\n\nNärvarande ledamöter:\nAnna Berg (S)\n\nNärvarande ej tjänstgörande ersättare:\nBo Ek (M)\n\nÖvriga närvarande tjänstepersoner:\nCia Dal, HR-chef, §§ 2-3\n\nAnmält förhinder:\nDan Fors (C)\n",
        ["Anna Berg|S|||member|present", "Bo Ek|M|||substitute|present", "Cia Dal|||HR-chef|officer|part|2 3", "Dan Fors|C|||member|absent"],
    ),
    (
        "replaced in the middle",
        "Protokoll\n\nBeslutande\nAnna Berg (S) §§ 1-2, ersätts av Bo Ek (S) §§ 3-5\nCia Dal (M)\n",
        ["Anna Berg|S|||member|part|1 2", "Bo Ek|S|||serving_substitute|part|3 4 5", "Cia Dal|M|||member|present"],
    ),
    (
        "an unknown company behind each name",
        "Anteckningar\n\nDeltagare\nAnna Berg, Ekhult Energi AB\nBo Ek, Granby kommun\nCia Dal, Norra Bruk\nDan Fors, Lillstads kommun\n",
        ["Anna Berg||Ekhult Energi AB||member|present", "Bo Ek||Granby kommun||member|present", "Cia Dal||Norra Bruk||member|present", "Dan Fors||Lillstads kommun||member|present"],
    ),
    (
        "dashes before titles and associations",
        "Protokoll\n\nNärvarande ledamöter\nAnna Berg - ordförande, socialnämnden\nBo Ek - vice ordförande, PRO Granby\nCia Dal – SPF\n\nTjänstgörande sekreterare\nEva Hall\n",
        ["Anna Berg||socialnämnden|ordförande|member|present", "Bo Ek||PRO Granby|vice ordförande|member|present", "Cia Dal||SPF||member|present", "Eva Hall||||secretary|present"],
    ),
    (
        "a voting roll with ticks and a column of substitutes",
        "Protokoll\n\nNr\tLedamöter\tParti\tNärv.\tTjänstgörande ersättare\n1\tAnna Berg\tS\tX\n2\tBo Ek\tM\t\tCia Dal (M)\n3\tDan Fors\tC\tX\n",
        ["Anna Berg|S|||member|present", "Bo Ek|M|||member|absent", "Cia Dal|M|||serving_substitute|present", "Dan Fors|C|||member|present"],
    ),
    (
        "parties as headings",
        "Protokoll\n\nLedamöter\nSocialdemokraterna\nAnna Berg\nBo Ek\nModeraterna\nCia Dal\n",
        ["Anna Berg|Socialdemokraterna|||member|present", "Bo Ek|Socialdemokraterna|||member|present", "Cia Dal|Moderaterna|||member|present"],
    ),
    (
        "those who took part from afar under a label of their own",
        "Anteckningar\n\nNärvarande: Anna Berg (Lerum), Bo Ek (ordf.)\nVia Teams: Cia Dal, Dan Fors (VGR, sekr)\nFörhinder: Eva Hall\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek|||ordf.|member|present", "Cia Dal||||member|present", "Dan Fors||VGR|sekr|secretary|present", "Eva Hall||||member|absent"],
    ),
    (
        "slashes before organisations, and who kept the notes",
        "Anteckningar\n\nNärvarande: Anna Berg/Lerum, Bo Ek/Ale\nEj närv: Cia Dal/Partille\nAnteckningar: Dan Fors\n",
        ["Anna Berg||Lerum||member|present", "Bo Ek||Ale||member|present", "Cia Dal||Partille||member|absent", "Dan Fors||||secretary|present"],
    ),
    (
        "two headed columns set with spaces",
        "Protokoll\n\nLedamöter                         Ersättare\nAnna Berg (S), ordf               Cia Dal (S)\nBo Ek (M), 1:e v ordf             Dan Fors (M), tj. ers. för Eva Hall (M)\n",
        ["Anna Berg|S||ordf|member|present", "Cia Dal|S|||substitute|present", "Bo Ek|M||1:e v ordf|member|present", "Dan Fors|M|||serving_substitute|present"],
    ),
    (
        "capacity behind each name",
        "Protokoll\n\nNärvarande\nAnna Berg, ordförande\nBo Ek, ledamot\nCia Dal, tjänstgörande ersättare\nDan Fors, ersättare\nEva Hall, valsamordnare\nFilip Gren, sekreterare\n",
        [
            "Anna Berg|||ordförande|member|present", "Bo Ek||||member|present", "Cia Dal||||serving_substitute|present", "Dan Fors||||substitute|present",
            "Eva Hall|||valsamordnare|member|present", "Filip Gren|||sekreterare|secretary|present",
        ],
    ),
    (
        "organisations as headings over names",
        "Anteckningar\n\nNärvarande\nRegion Halland\nAnna Berg, verksamhetschef\nBo Ek\nLerums kommun\nCia Dal, socialchef\nFrånvarande\nDan Fors, har anmält förhinder\n",
        ["Anna Berg||Region Halland|verksamhetschef|member|present", "Bo Ek||Region Halland||member|present", "Cia Dal||Lerums kommun|socialchef|member|present", "Dan Fors||||member|absent"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("top", "expected"), [(top, expected) for _, top, expected in LAYOUTS], ids=[name for name, _, _ in LAYOUTS])
def test_layout(top: str, expected: list[str]) -> None:
    assert [line(a) for a in attendees(top, "" if "\n2. Dagordning" in top else ITEMS)] == expected


def test_replaced_members_are_named() -> None:
    found = attendees(LAYOUTS[10][1])
    assert [a.replaces for a in found] == [None, "Cia Dal", "Eva Hall", "tom (V)-plats", "Hans Ivarsson", None]


def test_clock_times_are_kept() -> None:
    found = attendees("Protokoll\n\nLedamöter\nAnna Berg (S), kl 13-15\nBo Ek (M) fr.o.m. kl 9.30\n")
    assert [(a.from_, a.to) for a in found] == [("13:00", "15:00"), ("09:30", None)]


def test_every_value_stands_in_the_text() -> None:
    for _, top, _ in LAYOUTS:
        text = read_plain((top + ITEMS).encode())
        for a in find_attendance(build_outline(text))[0]:
            for value in (a.name, a.party, a.organisation, a.title, a.replaces, a.group):
                if value is not None:
                    told = "".join(text.string[x:y] for x, y in value.ranges)  # type: ignore[attr-defined]
                    assert "".join(told.split()) == "".join(value.split())
