"""Doubts in both languages: every one that the reader raises has English words, and no code shows."""

from __future__ import annotations

import re

import pytest

from samtrad.reading.record import Doubt
from samtrad.writing.doubts import _WORDINGS, candidates, message_of
from test_docs import generate

EXAMPLES = [
    (
        "attendance.items_unknown",
        "Ida Ekvik anges vara med på punkt 7, som inte finns bland ärendena.",
        "Ida Ekvik is said to be there for item 7, which is not among the items.",
    ),
    (
        "attendance.items_unknown",
        "Ida Ekvik anges vara med på punkterna 7, 8, som inte finns bland ärendena.",
        "Ida Ekvik is said to be there for items 7, 8, which are not among the items.",
    ),
    (
        "attendance.items_unknown",
        "Ida Ekvik anges vara med på 7, 8, som inte finns bland ärendena.",
        "Ida Ekvik is said to be there for 7, 8, which is not among the items.",
    ),
    (
        "attendance.spelling",
        "Samma person verkar stå med två stavningar: Ida Ekvik och Ida Eckvik.",
        "The same person seems to be spelt in two ways: Ida Ekvik and Ida Eckvik.",
    ),
    ("date.invalid", "”31 februari 2025” är ingen dag som finns.", "“31 februari 2025” is no day that exists."),
    ("date.weekday", "”3 mars 2025” är en måndag, inte en tisdag.", "“3 mars 2025” is a Monday, not a Tuesday."),
    (
        "date.year_unlikely",
        "”5 juni 2015” sägs komma men ligger före mötet: året kan vara fel.",
        "“5 juni 2015” is said to come and lies before the meeting: the year may be wrong.",
    ),
    ("items.missing", "Numreringen hoppar över 4, 5, 9–12.", "The numbering passes over 4, 5, 9–12."),
    ("ocr.faint", "Svårläst text i bild (sida 2–4): ord där kan vara fel.", "Text in pictures is hard to read (page 2–4): words there may be wrong."),
    ("vote.sum", "Omröstningen anger 5 nej-röster men 4 namn är uppräknade.", "The vote is said to have 5 votes for no, and 4 names are listed."),
]


@pytest.mark.parametrize(("code", "swedish", "english"), EXAMPLES)
def test_message_in_both_languages(code: str, swedish: str, english: str) -> None:
    doubt = Doubt(code=code, message=swedish)
    assert message_of(doubt, "sv") == (swedish, "sv")
    assert message_of(doubt, "en") == (english, "en")


@pytest.mark.parametrize("raised", generate.raised(), ids=lambda one: f"{one.module}-{one.code}")
def test_every_doubt_that_is_raised_has_english_words(raised: object) -> None:
    code, message, _ = raised  # type: ignore[misc]
    pattern = re.compile(".+".join(re.escape(piece) for piece in message.split("…")))
    forms = [swedish for swedish, _ in _WORDINGS.get(code, ()) if pattern.fullmatch(swedish)]
    assert forms, f"say in writing/doubts what this is in English: {message}"
    for form in forms:
        filled = re.sub(r"\{\w+\}", "X", form)
        assert message_of(Doubt(code=code, message=filled), "en").language == "en"


def test_wordings_have_the_same_gaps_and_no_swedish() -> None:
    for pairs in _WORDINGS.values():
        for swedish, english in pairs:
            assert set(re.findall(r"\{\w+\}", swedish)) == set(re.findall(r"\{\w+\}", english))
            assert not re.search("[åäöÅÄÖ]", re.sub("“.*?”", "", english))


def test_unknown_doubt_is_told_as_it_is() -> None:
    assert message_of(Doubt(code="date.weekday", message="Något annat."), "en") == ("Något annat.", "sv")
    assert message_of(Doubt(code="later.reader", message="Något annat."), "en") == ("Något annat.", "sv")


def test_candidates_are_words_and_no_codes() -> None:
    doubt = Doubt(code="decision.position_proposed", message="…", candidates=["made", "proposed"])
    assert candidates(doubt, "sv") == ["beslutat här", "förslag, inte beslutat"]
    assert candidates(doubt, "en") == ["decided here", "proposed, not decided"]
    assert candidates(Doubt(code="date.weekday", message="…", candidates=["2025-03-03"]), "en") == ["3 March 2025"]
