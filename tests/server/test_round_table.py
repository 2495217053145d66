"""The table of a round's parties: what is the same for all is said once, and a column that says nothing is left out."""

from __future__ import annotations

from datetime import date

import msgspec

from samtrad.portal.queries.rounds.page import RowLine
from samtrad.portal.round_rows import ground_of_all, is_proved, party_rows
from samtrad.portal.shapes import Proof

ONE = RowLine(
    name="Fagerhed",
    url="",
    county="14",
    state="adopted",
    since=date(2026, 3, 2),
    until=None,
    is_late=False,
    took=0,
    ground="person",
    of="",
    doubt="",
    case_number="",
    body_name="",
    paragraph="",
    decision="",
    proof=None,
)
MEMBER = msgspec.structs.replace(ONE, name="Vik", ground="member", of="Göteborgsregionen", proof=Proof("/dokument/a/1/#p1", 1), took=2)
GROUND = "angiven av den som frågar"


def test_the_same_ground_is_said_once_above_the_rows() -> None:
    rows = [ONE, msgspec.structs.replace(ONE, name="Vik")]
    assert ground_of_all(rows) == GROUND
    assert not is_proved(rows)
    shown = party_rows(rows, "adoption")
    assert "Angiven av den som frågar" not in shown
    assert "Belägg" not in shown
    assert "samma dag" in shown


def test_grounds_that_differ_stand_at_each_row() -> None:
    rows = [ONE, MEMBER]
    assert ground_of_all(rows) == ""
    assert is_proved(rows)
    shown = party_rows(rows, "adoption")
    assert "Angiven av den som frågar" in shown
    assert "Göteborgsregionen" in shown
    assert shown.count('data-l="Belägg"') == len(rows)
    assert "2 dagar" in shown


def test_a_row_alone_has_its_ground_beside_it() -> None:
    assert ground_of_all([ONE]) == ""
    assert ground_of_all([]) == ""
