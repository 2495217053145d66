"""Columns of presence whose heads no list has: what their cells say tells them."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = "Minnesanteckningar från Styrgruppen för Norrdal 2023-04-18\n\n"
BODY = "\n\n1. Mötet öppnas\n\nAnna Berg hälsade välkommen.\n\n2. Läget\n\nRapporten godkändes.\n"
WANTED = [
    ("Anna Berg", "Granby kommun", "present", None),
    ("Bo Ek", "Region Norrdal", "absent", None),
    ("Gun Hed", "Hedsta kommun", "part", ["3", "4", "5"]),
    ("Eva Dal", "Region Norrdal", "present", None),
]
CELLS = ("Ja", "Nej", "Ja, punkt 3–5", "Ja, på länk")


def people(text: str, name: str = "berg.txt") -> list[tuple[str, str, str, list[str] | None]]:
    return [
        (str(a.name), str(a.organisation), a.presence, [str(i) for i in a.items] if a.items else None) for a in read(text.encode(), name).minutes.attendance
    ]


def rows(head: str, *, titles: bool = True, cells: tuple[str, ...] = CELLS) -> list[list[str]]:
    posts = ("Chef", "Vårdchef", "Socialchef", "Jurist")
    table = [["Namn", "Roll", "Organisation", head] if titles else ["Namn", "Organisation", head]]
    for (name, home, _, _), post, cell in zip(WANTED, posts, cells, strict=True):
        table.append([name, post, home, cell] if titles else [name, home, cell])
    return table


def tabbed(table: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in table)


def barred(table: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in table]
    return "\n".join([lines[0], "|" + "---|" * len(table[0]), *lines[1:]])


def spaced(table: list[list[str]]) -> str:
    return "\n".join("".join(cell.ljust(22) for cell in row).rstrip() for row in table)


@pytest.mark.parametrize("head", ["Här?", "Med?", "På mötet", "Kom", "Satt med", "Dag 18/4"])
@pytest.mark.parametrize("titles", [True, False])
def test_head_unknown(head: str, *, titles: bool) -> None:
    assert people(f"{HEAD}Deltagare\n{tabbed(rows(head, titles=titles))}{BODY}") == WANTED


def test_bars() -> None:
    assert people(f"{HEAD}Deltagare\n\n{barred(rows('Här?'))}{BODY}", "berg.md") == WANTED


def test_columns_of_spaces() -> None:
    assert people(f"{HEAD}Deltagare\n{spaced(rows('Med i dag'))}{BODY}") == WANTED


def test_other_cells_are_no_presence() -> None:
    read_ = people(f"{HEAD}Deltagare\n{tabbed(rows('Arvode', cells=('1 200', '900', '–', '1 200')))}{BODY}")
    assert [p[2] for p in read_] == ["present"] * 4
