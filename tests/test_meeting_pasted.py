"""Persons pasted from lists and letters."""

from __future__ import annotations

import pytest

from samtrad.workspace.meetings.pasted import Pasted, people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        (" \n;\n-\n", []),
        ("Anna Al", [Pasted("Anna Al")]),
        ("Anna Al (S) anna@almby.example", [Pasted("Anna Al", "S", "anna@almby.example")]),
        ("Anna Al, anna@almby.example (S)", [Pasted("Anna Al", "S", "anna@almby.example")]),
        (
            "Anna Al <anna@almby.example>; Bo Ek <bo.ek@almby.example>",
            [Pasted("Anna Al", "", "anna@almby.example"), Pasted("Bo Ek", "", "bo.ek@almby.example")],
        ),
        (
            '"Al, Anna" <anna@almby.example>, "Ek, Bo" <bo@almby.example>',
            [Pasted("Al, Anna", "", "anna@almby.example"), Pasted("Ek, Bo", "", "bo@almby.example")],
        ),
        ("1. Anna Al\r\n2) Bo Ek (KD)\r\n• Cia Dal", [Pasted("Anna Al"), Pasted("Bo Ek", "KD"), Pasted("Cia Dal")]),
        ("Anna Al\tanna@almby.example\nanna al\tAnna@almby.example", [Pasted("Anna Al", "", "anna@almby.example")]),
        ("anna-lena.al@almby.example", [Pasted("Anna-lena Al", "", "anna-lena.al@almby.example")]),
        ("Anna Al (förbundets kansli)", [Pasted("Anna Al (förbundets kansli)")]),
        ("Anna Al mailto:anna@almby.example", [Pasted("Anna Al", "", "anna@almby.example")]),
    ],
)
def test_people_as_they_are_pasted(text: str, found: list[Pasted]) -> None:
    assert people(text) == found
