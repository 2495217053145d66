"""Grants that minutes tell of: sums as printed, parts of them, what is impossible; and costs, fees and budgets, which are none."""

from __future__ import annotations

import pytest

from samtrad.followup.grants.telling import tellings_in
from samtrad.reading.documents import Document, read_all

_MEETING = """Minnesanteckningar
Välfärdsgruppen
Datum: 2024-03-05
Närvarande: Anna Ek, Bo Alm

1. {heading}

{text}
"""


def told(text: str, heading: str = "Nära vård") -> list[tuple[list[tuple[str, int | None, bool]], bool]]:
    [read] = read_all(_MEETING.format(heading=heading, text=text).encode(), "a.txt")
    assert not isinstance(read, Document)
    found = tellings_in(read.minutes, read.text.string, 0, len(read.text.string), heading)
    return [([(one.text, one.kronor, one.is_part) for one in each.sums], each.impossible) for each in found]


def test_a_sum_with_its_part_is_one_grant() -> None:
    [(sums, impossible)] = told("90 miljoner kronor (varav 3,5 miljoner kronor till vårt län) fördelas till kommuner och regioner.")
    assert sums == [("90 miljoner kronor", 90_000_000, False), ("3,5 miljoner kronor", 3_500_000, True)]
    assert not impossible


def test_two_paragraphs_are_two_grants() -> None:
    found = told("Staten ger 40 milj. kr i stimulansmedel under två år.\n\nKommunerna får 12 milj. kr. Medlen fördelas efter invånarantal.")
    assert [[one[1] for one in sums] for sums, _ in found] == [[40_000_000], [12_000_000]]


def test_a_part_that_is_larger_than_the_whole_is_impossible() -> None:
    [(sums, impossible)] = told("4,1 milj. kr. Merparten går till regionen. I år går 300 milj. kr till kommunerna.", "Stimulansmedel 2024")
    assert ([one[1] for one in sums], impossible) == ([4_100_000, 300_000_000], True)


@pytest.mark.parametrize(
    "text",
    [
        "Projektet kostar 4 miljoner kronor och får pengar av kommunerna.",
        "Avgiften höjs till 350 kronor och fördelas på kommunerna.",
        "Nämnden får en budget på 12 miljoner kronor.",
        "Underskottet är 3 miljoner kronor.",
        "Fastigheten såldes för 8 miljoner kronor.",
        "Tolv personer fördelades på tre grupper.",
    ],
)
def test_costs_fees_and_budgets_are_no_grants(text: str) -> None:
    assert told(text) == []
