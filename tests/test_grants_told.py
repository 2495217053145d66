"""Grants that minutes tell of: sums as printed, parts of them, what is impossible; and costs, fees and budgets, which are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.grants.paragraphs import paragraphs
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


@pytest.mark.parametrize(
    ("item", "heading", "words"),
    [
        (
            (
                "§ 9 Statsbidrag för kurser\nDnr ABC 2024/13\nBeslut\nStyrelsen beslutar\natt fördela 3,9 miljoner kronor av bidraget mellan kommunerna, och\natt behålla resten.\n"
                "Ärendet\nLänet fick den 7 november 2024 bidrag med 4,2 miljoner kronor från Socialstyrelsen. Det som inte\nhar använts betalas tillbaka.\nExpedieras till\nMedlemskommunerna"
            ),
            "Statsbidrag för kurser",
            [
                "Styrelsen beslutar att fördela 3,9 miljoner kronor av bidraget mellan kommunerna, och att behålla resten.",
                "Länet fick den 7 november 2024 bidrag med 4,2 miljoner kronor från Socialstyrelsen. Det som inte har använts betalas tillbaka.",
            ],
        ),
        ("5.\tKompetens\nLänet får 3,6 miljoner kronor i statsbidrag.", "Kompetens", ["Länet får 3,6 miljoner kronor i statsbidrag."]),
        (
            "§ 2. Statsbidrag för kurser\n\noch handledare\nSammanfattning av ärendet\nLänet får 3,6 miljoner kronor att dela med andra.",
            "Statsbidrag för kurser och handledare",
            ["Länet får 3,6 miljoner kronor att dela med andra."],
        ),
        # a line that is full goes on, though the next begins with a name
        (
            "Staten ger stimulansmedel med 8 miljoner kronor till\nÖrtofta kommun, och lika mycket till grannen.",
            "Nära vård",
            ["Staten ger stimulansmedel med 8 miljoner kronor till Örtofta kommun, och lika mycket till grannen."],
        ),
        # entries of a list that stand apart go with what they are said in
        (
            "Styrelsen beslutar\n\natt fördela 3,9 miljoner kronor av statsbidraget, och\n\natt behålla resten.",
            "Kurser",
            ["Styrelsen beslutar att fördela 3,9 miljoner kronor av statsbidraget, och att behålla resten."],
        ),
    ],
)
def test_words_are_quoted_without_headings(item: str, heading: str, words: list[str]) -> None:
    assert [" ".join(item[low:high].split()) for low, high in paragraphs(item, 0, len(item), heading) if "miljoner" in item[low:high]] == words


@pytest.mark.parametrize(
    ("lead", "quoted"),
    [
        ("Styrelsen beslutar", "att fördela 3,6 miljoner kronor av statsbidraget mellan kommunerna"),
        (
            "Styrelsen föreslår fullmäktige besluta",
            "Styrelsen föreslår fullmäktige besluta att fördela 3,6 miljoner kronor av statsbidraget mellan kommunerna, och att kommunerna ska redovisa kurserna i maj.",
        ),
    ],
)
def test_what_is_decided_besides_is_not_quoted_and_what_is_proposed_is_told_as_that(lead: str, quoted: str) -> None:
    text = f"Styrelsen i Norrmon\nProtokoll 2024-03-05\n\n§ 4 Statsbidrag för kurser\nBeslut\n{lead}\natt fördela 3,6 miljoner kronor av statsbidraget mellan kommunerna, och\natt kommunerna ska redovisa kurserna i maj.\n"
    [read] = read_all(text.encode(), "a.txt")
    assert not isinstance(read, Document)
    found = read.text.string
    [one] = tellings_in(read.minutes, found, found.index("Beslut\n"), len(found), "Statsbidrag för kurser")
    assert " ".join(found[slice(*one.span)].split()) == quoted


@given(st.text(alphabet="aÅ.,:§1 \n-\t", max_size=80), st.text(alphabet="aÅ \n", max_size=6))
def test_paragraphs_follow_each_other_and_hold_no_empty_line_ends(text: str, heading: str) -> None:
    found = paragraphs(text, 0, len(text), heading)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(text[low:high] == text[low:high].strip() != "" for low, high in found)


def test_a_sum_with_its_part_is_one_grant() -> None:
    [(sums, impossible)] = told("90 miljoner kronor (varav 3,5 miljoner kronor till vårt län) fördelas till kommuner och regioner.")
    assert sums == [("90 miljoner kronor", 90_000_000, False), ("3,5 miljoner kronor", 3_500_000, True)]
    assert not impossible


def test_two_paragraphs_are_two_grants() -> None:
    found = told("Staten ger 40 milj. kr i stimulansmedel under två år.\n\nKommunerna får 12 milj. kr. Medlen fördelas efter invånarantal.")
    assert [[one[1] for one in sums] for sums, _ in found] == [[40_000_000], [12_000_000]]


def test_what_is_headed_a_grant_is_one_though_a_cost_is_spoken_of() -> None:
    [(sums, _)] = told("Förbundet har sökt 4 miljoner kronor. Mira Dal frågar om pengarna får användas till löner.", "Statsbidrag för kurser")
    assert [one[1] for one in sums] == [4_000_000]


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
