"""Lines joined to paragraphs, clauses and list entries, all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.structure.build import build_outline
from samtrad.reading.structure.page import is_dangling

FULL = """Nämnden har under våren tagit emot synpunkter från samtliga kommuner och de
har sammanställts av kansliet. Av sammanställningen framgår att de flesta är
positiva till förslaget men att kostnaderna behöver utredas vidare innan ett
beslut kan fattas av de berörda styrelserna i länets mindre kommuner, som har
svårt att bära dem.
"""


def passages_of(body: str, *, full: bool = False) -> list[str]:
    """The paragraphs of an item; ``full`` puts lines of full width around it, so that the width is known."""
    string = f"Protokoll\n\n§ 1 Taxan\n\n{FULL if full else ''}\n{body}\n\n§ 2 Slut\n\nTack.\n"
    entry = build_outline(read_plain(string.encode())).entries[0]
    return [p.string for p in entry.passages][1 if full else 0 :]


CASES: list[tuple[str, str, list[str]]] = [
    (
        "clauses parted by white",
        "Beslut\n\natt anta taxan,\n\natt taxan gäller från 1 maj, samt\n\natt upphäva den gamla.",
        ["att anta taxan,", "att taxan gäller från 1 maj, samt", "att upphäva den gamla."],
    ),
    ("samt att opens a clause", "Beslut\n\natt anta taxan,\nsamt att upphäva den gamla.", ["att anta taxan,", "samt att upphäva den gamla."]),
    (
        "hanging clauses",
        "Beslöts     att be kansliet att ta fram ett förslag till en ny taxa för\n            vatten och avlopp,\n\n            att taxan prövas varje år.",
        ["att be kansliet att ta fram ett förslag till en ny taxa för vatten och avlopp,", "att taxan prövas varje år."],
    ),
    (
        "bullets with tabs",
        "•\tBemanningen i sommar är klar för alla enheter och\nvikarierna är anställda.\n•\tInga larm.",
        ["Bemanningen i sommar är klar för alla enheter och vikarierna är anställda.", "Inga larm."],
    ),
    (
        "days in a list",
        "Styrelsen sammanträder\n\ntorsdagen den 23 april kl 09.30\ntorsdagen den 4 juni kl 09.30",
        ["Styrelsen sammanträder", "torsdagen den 23 april kl 09.30", "torsdagen den 4 juni kl 09.30"],
    ),
    ("a sum that the line's end parts", "Underskottet uppgår till 135\n000 kronor.", ["Underskottet uppgår till 135 000 kronor."]),
    ("a number above a sum", "Kostnaden år 2025\n450 kronor.", ["Kostnaden år 2025", "450 kronor."]),
    (
        "a week is no number of a list",
        "Ta fram underlag om korttidsplatser till mötet som hålls\nv. 11 i Viken.",
        ["Ta fram underlag om korttidsplatser till mötet som hålls v. 11 i Viken."],
    ),
    ("slanted label", "*Föredragande: Eva Ek*\n\nEva visar bilder.", ["Eva Ek", "Eva visar bilder."]),
    ("rules and escapes", "Taxan höjs\\.\n\n---\n\n\\_\\_\\_\\_\\_\\_\n\n+------+\n\nSlut\\*", ["Taxan höjs.", "Slut*"]),
    (
        "pictures, tags and attributes",
        '![](media/a.png){width="1in"}\n\nTaxan<br>höjs [nu]{.underline} med&nbsp;<u>två</u> procent.',
        ["Taxan höjs nu med två procent."],
    ),
]


@pytest.mark.parametrize(("name", "body", "expected"), CASES, ids=[c[0] for c in CASES])
def test_paragraphs(name: str, body: str, expected: list[str]) -> None:
    assert passages_of(body, full=True) == expected


def test_a_quotation_goes_on_with_an_unfinished_line() -> None:
    body = 'Vi beslutade att ha fem träffar under nästa år. Temat\n"Äldre i byn" skjuts upp.'
    assert passages_of(body) == ['Vi beslutade att ha fem träffar under nästa år. Temat "Äldre i byn" skjuts upp.']


def test_underlined_headings() -> None:
    string = "Anteckningar\n\nNärvarande: Eva Ek, Bo Al\n\nLäget i länet\n-------------\n\nAllt är lugnt.\n\nNästa steg\n----------\n\nEva ringer.\n"
    assert [e.heading for e in build_outline(read_plain(string.encode())).entries] == ["Läget i länet", "Nästa steg"]


def test_the_first_line_of_a_paragraph_may_be_set_in() -> None:
    body = FULL + "    Samrådet fortsätter under hösten och kansliet kallar till ett möte med alla\nkommuner."
    assert len(passages_of(body)) == 2


@pytest.mark.parametrize(
    ("above", "following", "joined"),
    [
        ("Avtalet gäller för perioden 2027-", "2031 och kan förlängas.", True),
        ("Avtalet gäller 2023-01-01 –", "2026-12-31.", True),
        ("Mötet hålls den 5–", "6 maj.", True),
        ("Planen gäller tills vidare –", "2031 ses den över.", False),
        ("Nämnden har behandlat ärendet den 2 maj", "2024, § 88.", True),
        ("Centralen byggs i", "Vik och tas i drift i mars.", True),
        ("Avgiften prövas enligt", "Taxa för hamnen.", True),
        ("Gruppen ska ta ställning till", "Förslaget från kansliet.", False),
        ("Nästa möte är i maj", "Eva kallar.", False),
        ("den", "Taxan höjs.", False),
    ],
)
def test_lines_that_cannot_have_ended(above: str, following: str, *, joined: bool) -> None:
    assert is_dangling(above, following) is joined


@pytest.mark.parametrize(("dash", "kept"), [("-", "2027-2031"), ("–", "2027–2031"), (" –", "2027 – 2031")])
def test_a_span_broken_behind_its_dash(dash: str, kept: str) -> None:
    text = read_plain(f"§ 1 Leden\n\nAvtalet gäller för perioden 2027{dash}\n2031 och kan förlängas.\n".encode())
    assert any(f"perioden {kept} och" in p.string for p in build_outline(text).passages)
