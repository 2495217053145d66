"""Rolls on a page, from words that are placed by hand: heads that break over lines, names that do, columns that no gap parts. All names are invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.rolls import roll_at
from samtrad.reading.formats.rows.tables import Tables, in_tables
from test_formats_tables import placed, written


def heads(*strings: tuple[float, float, str]) -> list[str] | None:
    page = placed(*strings)
    found = roll_at(page, 0)
    return None if found is None else written([page[0].of(found.cells)])[0].split("\t")


SEATS = [(50.0, 130.0, "Anna Ek"), (150.0, 130.0, "S"), (200.0, 130.0, "X"), (50.0, 148.0, "Bo Al"), (150.0, 148.0, "M"), (200.0, 148.0, "X")]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([(50, 100, "Namn"), (150, 100, "Parti"), (200, 100, "Närv.")], ["Namn", "Parti", "Närv."]),
        ([(50, 100, "Namn"), (150, 100, "Parti"), (200, 100, "Tjänst-"), (200, 112, "görande")], ["Namn", "Parti", "Tjänstgörande"]),
        ([(50, 100, "Namn"), (150, 100, "Parti"), (200, 100, "Omröstning"), (200, 112, "sresultat § 7")], ["Namn", "Parti", "Omröstningsresultat § 7"]),
        ([(50, 100, "Ordinarie"), (50, 112, "ledamöter"), (150, 100, "Parti"), (200, 100, "Upprop")], ["Ordinarie ledamöter", "Parti", "Upprop"]),
        ([(50, 100, "Ledamot/"), (50, 112, "ersättare"), (150, 100, "Parti"), (200, 100, "Närvaro")], ["Ledamot/ ersättare", "Parti", "Närvaro"]),
        ([(50, 100, "Ledamot"), (150, 100, "Part."), (178, 100, "Omröstning"), (232, 100, "Omröstning"), (178, 112, "§ 7"), (232, 112, "§ 9"),
          (50, 130, "Anna Ek"), (150, 130, "S"), (178, 130, "Ja"), (232, 130, "Nej"), (50, 148, "Bo Al"), (150, 148, "M"), (178, 148, "Nej"), (232, 148, "Nej")],
         ["Ledamot", "Part.", "Omröstning § 7", "Omröstning § 9"]),
    ],
    ids=["one line", "hyphen", "cut without a hyphen", "first column", "slash", "votes side by side"],
)  # fmt: skip
def test_heads_of_columns(lines: list[tuple[float, float, str]], found: list[str]) -> None:
    assert heads(*lines, *SEATS) == found


@pytest.mark.parametrize(
    "lines",
    [
        [(50, 100, "Ledamöter"), (300, 100, "Ersättare"), (50, 112, "Anna Ek (S)"), (300, 112, "Bo Al (M)")],
        [(50, 100, "Namn på gatan är Storgatan."), (50, 112, "Nämnden noterar det.")],
        [(50, 100, "Ledamöterna"), (150, 100, "diskuterar"), (250, 100, "frågan.")],
        [(50, 100, "Deltagare:"), (150, 100, "Anna Ek"), (150, 112, "Bo Al")],
        [(50, 100, "Nr"), (80, 100, "Ärende"), (200, 100, "Beslut")],
        [(50, 100, "Parti"), (150, 100, "Mandat"), (50, 112, "S"), (150, 112, "11")],
        [(50, 100, "Namn"), (50, 112, "Anna Ek")],
    ],
    ids=["two lists", "sentence", "words apart", "label", "items", "seats a party", "lone word"],
)
def test_what_is_no_head_of_a_roll(lines: list[tuple[float, float, str]]) -> None:
    assert heads(*lines) is None


def roll(*lines: tuple[float, float, str]) -> list[str]:
    return written(in_tables(placed((50, 100, "Namn"), (120, 100, "Parti"), (170, 100, "Närv."), (220, 100, "Tjänstgör för"), *lines)))[1:]


def test_names_break_over_lines_hardly_further_apart_than_rows_are() -> None:
    rows = roll(
        (50, 115, "Anna-Lisa"), (120, 115, "S"), (170, 115, "X"),
        (50, 129, "Ek, ordf."),
        (50, 144, "Bo Al"), (120, 144, "M"), (170, 144, "X"),
        (50, 159, "Cia"), (120, 159, "KD"), (170, 159, "–"),
        (50, 173, "Berg"),
        (50, 188, "Dan Ö"), (120, 188, "KD"), (170, 188, "X"), (220, 188, "Cia"),
        (220, 202, "Berg"),
    )  # fmt: skip
    assert rows == ["Anna-Lisa Ek, ordf.\tS\tX", "Bo Al\tM\tX", "Cia Berg\tKD\t–", "Dan Ö\tKD\tX\tCia Berg"]


def test_names_break_over_lines_where_all_stand_as_far_apart() -> None:
    rows = roll(
        (50, 115, "Anna-Lisa Ek,"), (120, 115, "S"), (170, 115, "X"),
        (50, 130, "ordförande"),
        (50, 145, "Bo Al (M)"), (120, 145, "M"), (170, 145, "X"),
        (50, 160, "Cia Berg Ny"), (120, 160, "KD"), (170, 160, "–"),
        (50, 175, "(KD)"),
        (50, 190, "Ersättare"),
        (50, 205, "Dan Ö"), (120, 205, "KD"), (170, 205, "X"),
    )  # fmt: skip
    assert rows == ["Anna-Lisa Ek, ordförande\tS\tX", "Bo Al (M)\tM\tX", "Cia Berg Ny (KD)\tKD\t–", "Ersättare", "Dan Ö\tKD\tX"]


def test_who_is_absent_and_has_no_mark_keeps_a_row_of_their_own() -> None:
    rows = roll((50, 115, "Anna Ek"), (170, 115, "X"), (50, 130, "Bo Al"), (170, 130, "X"), (50, 145, "Cia Berg"), (50, 160, "Dan Ö"), (170, 160, "X"))
    assert rows == ["Anna Ek\tX", "Bo Al\tX", "Cia Berg", "Dan Ö\tX"]


def test_a_letter_that_reaches_far_down_moves_no_one() -> None:
    rows = roll(
        (50, 115, "Anna Ek Ny"), (120, 115, "S"), (170, 115, "X"),
        (50, 129.9, "(S)"),
        (50, 144, "Bo Al"), (120, 144, "M"), (170, 144, "X"),
        (50, 159, "Cia"), (120, 159, "M"), (170, 159, "X"),
        (50, 173, "Berg"),
        (50, 188, "Dan Ö"), (120, 188, "M"), (170, 188, "X"),
    )  # fmt: skip
    assert rows == ["Anna Ek Ny (S)\tS\tX", "Bo Al\tM\tX", "Cia Berg\tM\tX", "Dan Ö\tM\tX"]


def test_a_head_stands_again_on_the_next_page() -> None:
    head: list[tuple[float, float, str]] = [(50, 100, "Namn"), (150, 100, "Parti"), (200, 100, "Tjänst-"), (200, 112, "görande")]
    tables = Tables()
    tables.page(placed(*head, *SEATS))
    page: list[Row] = placed(*head, *((x, y + 40, words) for x, y, words in SEATS))
    assert written(tables.page(page)) == ["Namn\tParti\tTjänstgörande", "Anna Ek\tS\tX", "Bo Al\tM\tX"]


def test_rows_of_members_with_their_people_in_cells_that_break_over_lines() -> None:
    rows = written(
        in_tables(
            placed(
                *((50, 100, "Medlem"), (120, 100, "Ombud"), (240, 100, "Ersättare"), (340, 100, "Röster")),
                *((50, 115, "Bergby"), (120, 115, "Anna Ek (S); Bo"), (240, 115, "Cia Berg (V)"), (340, 115, "9")),
                *((120, 129, "Al (M)"),),
                *((50, 144, "Dalen"), (120, 144, "Dan Ö (KD)"), (240, 144, "Eva-Karin"), (340, 144, "2")),
                *((120, 158, "(via länk)"), (240, 158, "Falk (C)")),
                *((50, 173, "Åsen"), (120, 173, "Gun Hed (L)"), (240, 173, "–"), (340, 173, "2")),
            )
        )
    )  # fmt: skip
    assert rows == [
        "Medlem\tOmbud\tErsättare\tRöster",
        "Bergby\tAnna Ek (S); Bo Al (M)\tCia Berg (V)\t9",
        "Dalen\tDan Ö (KD) (via länk)\tEva-Karin Falk (C)\t2",
        "Åsen\tGun Hed (L)\t–\t2",
    ]
    lists = [(50, 100, "Ledamöter"), (300, 100, "Suppleanter"), (50, 112, "Anna Ek (S)"), (300, 112, "Bo Al (M)")]
    assert heads(*lists) is None
