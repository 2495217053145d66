"""Lines joined to paragraphs, clauses and list entries, all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.formats.rows.page import rows
from samtrad.reading.formats.rows.text import text
from samtrad.reading.structure.build import build_outline
from samtrad.reading.structure.page import is_dangling
from test_formats_rows import placed

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


def test_lines_far_longer_than_those_that_go_on_are_whole_paragraphs() -> None:
    short = "\n".join(f"Nämnden beslutar nu enligt förslag nummer {number}\natt anta taxan." for number in range(6))
    assert passages_of(f"{short}\n" + "\n".join(f"Taxan {'gäller tills vidare ' * 9}i år." for _ in range(4)))[-2:] == [
        f"Taxan {'gäller tills vidare ' * 9}i år." for _ in range(2)
    ]
    assert passages_of("att godkänna slutrapporten om stigen.\nEnkäten är öppen till den 7 maj.")[-1] == "Enkäten är öppen till den 7 maj."


def on_a_page(*strings: tuple[float, str], left: float = 70.0) -> list[str]:
    """The paragraphs of lines on a page, each so far (in points) under the one above; lines that start with a space hang."""
    y, words = 100.0, placed(left, 80.0, "§ 1 Taxan")
    for step, string in strings:
        y += step
        words += placed(left + (12 if string[0] == " " else 0), y, string.strip())
    entry = build_outline(text([rows(words)])).entries[0]
    return [p.string for p in entry.passages]


WRAPPED = (
    "Nämnden har under våren tagit emot synpunkter från samtliga kommuner och de",
    "har sammanställts av kansliet under hösten och sedan av de berörda nämnderna",
)


def test_a_little_white_parts_paragraphs_where_the_line_above_is_full() -> None:
    body = [line for _ in range(4) for line in ((16.0, WRAPPED[0]), (13.0, WRAPPED[1]), (13.0, "i länet."))]
    full = "Nämnden beslutar att godkänna den rapport som har kommit in från projektet."
    found = on_a_page(*body, (16.0, full), (16.0, "Enkäten om stigarna i länet är öppen till den 7 maj."))
    assert found[-2:] == [full, "Enkäten om stigarna i länet är öppen till den 7 maj."]
    assert on_a_page(*body, (16.0, full), (13.0, "Enkäten om stigarna i länet är öppen till den 7 maj."))[-1].startswith(full)


def test_a_dash_under_a_bold_line_opens_an_entry_and_carries_nothing_over() -> None:
    bold = [word._replace(bold=True) for word in placed(70.0, 100.0, "Rapport om mottagandet av barn och unga i länets norra kommuner")]
    long = "– Mira Dal och Per Alm berättar om mottagandet av barn och unga i"
    body = placed(70.0, 113.0, long) + placed(82.0, 126.0, "länet.") + placed(70.0, 139.0, long.replace("Mira", "Eva")) + placed(82.0, 152.0, "Vik.")
    entry = build_outline(text([rows(placed(70.0, 80.0, "§ 1 Läget") + bold + body)])).entries[0]
    assert entry.passages[0].string.endswith("kommuner")


def test_a_line_under_the_words_of_a_list_entry_goes_on_with_it() -> None:
    found = on_a_page((13.0, "• Gruppen beslutade att godkänna planen för kvarteret"), (13.0, " Sädesärlan."), (13.0, "• Inga larm."))
    assert found == ["Gruppen beslutade att godkänna planen för kvarteret Sädesärlan.", "Inga larm."]
    found = on_a_page((13.0, "• Gruppen beslutade att godkänna planen för kvarteret"), (13.0, "Sädesärlan."), (13.0, "• Inga larm."))
    assert found[0] == "Gruppen beslutade att godkänna planen för kvarteret"


def test_a_paragraph_number_broken_behind_its_sign_opens_no_list() -> None:
    text = read_plain("§ 1 Leden\n\nStyrelsen antog planen för leden den 20 november 2025, §\n84. Elva byar har gjort detsamma.\n".encode())
    assert any("§ 84. Elva byar" in p.string for p in build_outline(text).passages)


@pytest.mark.parametrize(
    ("label", "first", "second"),
    [
        ("Beslut: ", "Nämnden uppdrar åt kommunerna att göra en", "behovsanalys av vårdmötena före sommaren."),
        ("Beslut                  ", "Nämnden uppdrar åt kommunerna att göra en", "behovsanalys av vårdmötena före sommaren."),
        ("Beslut                  ", "Kansliet får i uppdrag att stämma av frågan, klart", "22/1."),
    ],
)
def test_what_stands_behind_a_sub_heading_goes_on_over_a_page(label: str, first: str, second: str) -> None:
    side = " " * (24 if label.endswith("  ") else 0)
    string = f"Protokoll\n\nSida 1 av 3\n\n\f\n§ 1 Taxan\n\n{label}{first}\n\nSida 2 av 3\n\n\f\n{side}{second}\n\n§ 2 Slut\n\nTack.\n\nSida 3 av 3\n"
    entry = build_outline(read_plain(string.encode())).entries[0]
    assert [p.string for p in entry.passages] == [f"{first} {second}"]
    ended = string.replace(first, first + ".").replace(second, second.capitalize())
    assert len(build_outline(read_plain(ended.encode())).entries[0].passages) == 2
