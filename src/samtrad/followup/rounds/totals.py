"""Dated totals that minutes report: "235 kommuner (210324) har tackat ja", "48 svar", "12 av 13 kommuner är intervjuade".

A total is kept with its words. It makes no rows, and gives no whole and no share that the words do not give.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from samtrad.followup.rounds.codes import Kind
from samtrad.reading.record import Minutes, Quantity
from samtrad.reading.words import Span
from samtrad.swedish.sentences import split_sentences


class Total(NamedTuple):
    """A figure with the sentence that states it; ``whole`` and ``day`` (ISO) only where the words give them."""

    kind: Kind
    value: int
    whole: int | None
    day: str
    span: Span
    figure: str
    sentence: Span


_SUBJECTS = re.compile(
    r"(?:kommuner(?:na)?|regioner(?:na)?|svar|remissvar|yttranden|mottagare|huvudmän|organisationer|medlemmar|verksamheter|enheter|skolor|vårdcentraler|förvaltningar)$",
    re.IGNORECASE,
)
_SAID = (
    (Kind.JOINING, r"tackat ja|anslutit sig|har anslutit|är anslutna|valt att ansluta|anmält sig|tecknat sig"),
    (Kind.OPTION, r"(?:har|är) (?:\w+ )?(?:tecknat|avropat|skrivit på|undertecknat) (?:\w+ )?(?:option\w*|avtal\w*)|tecknat (?:option|avtal)"),
    (Kind.SURVEY, r"enkät\w*|svarsfrekvens\w*|intervjua[dt]\w*|intervjuats|besvarat|undersökning\w*"),
    (Kind.CONSULTATION, r"remissvar|remissinstans\w*|yttra[td]\w* sig|yttranden|svarat på remissen|synpunkter på remissen"),
    (Kind.ADOPTION, r"har (?:\w+ )?(?:antagit|godkänt|beslutat|ställt sig bakom|undertecknat|skrivit under)"),
    (Kind.NOMINATION, r"har (?:\w+ )?(?:nominerat|utsett|anmält (?:namn|representant\w*))"),
)
_PATTERNS = tuple((kind, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)) for kind, pattern in _SAID)
_ALL_OF = re.compile(r"\b(?:samtliga|alla)\s(?:\w+\s){0,2}?(?P<noun>\w+)\s\((?P<number>\d{1,4})(?:\s(?:st|stycken))?\)", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:ska|skall|kommer att|planeras|målet|mål|minst|högst|förväntas|inte|ej)\b", re.IGNORECASE)
_LACKING = re.compile(
    r"\b(?:saknar|saknas|saknade|utan|återstår|kvarstår|dröjer|tvekar|överväger|funderar|väntar|avvaktar|avböjt|tackat\snej|undrar|önskar|vill|andra|övriga)\b",
    re.IGNORECASE,
)
"""What tells of those who have not, or of what others did."""
_MOST = 10**6
"""No count of parties or answers is higher: a longer figure is a slip of the pen, or of the reading."""


def totals_in(minutes: Minutes, text: str, start: int, end: int) -> list[Total]:
    """The totals of rounds that a stretch of minutes states, in the order of the text."""
    figures = [one for one in minutes.quantities if start <= one.span[0] and one.span[1] <= end and one.unit is None and _counts(one)]
    found: list[Total] = []
    before: Kind | None = None
    for low, high in split_sentences(text[start:end]):
        sentence = (start + low, start + high)
        words = text[slice(*sentence)]
        said = next((kind for kind, pattern in _PATTERNS if pattern.search(words)), None)
        if said and not _NOT_YET.search(words) and not _LACKING.search(words):
            found += _figures(figures, said, sentence)
            found += _alls(words, said if said != Kind.ADOPTION or before != Kind.SURVEY else before, sentence)
        before = said or before
    return sorted(found, key=lambda one: one.span)


def _counts(one: Quantity) -> bool:
    whole = float(one.of) if one.of else 0.0
    return bool(one.subject and _SUBJECTS.search(str(one.subject))) and float(one.value).is_integer() and max(float(one.value), whole) <= _MOST


def _figures(figures: list[Quantity], kind: Kind, sentence: Span) -> Iterator[Total]:
    for one in figures:
        if sentence[0] <= one.span[0] and one.span[1] <= sentence[1]:
            yield Total(kind, int(one.value), int(one.of) if one.of else None, str(one.as_of or ""), one.span, str(one.text), sentence)


def _alls(words: str, kind: Kind, sentence: Span) -> Iterator[Total]:
    """ "samtliga mottagare (10)": all of them, and how many they are."""
    for match in _ALL_OF.finditer(words):
        number = int(match["number"])
        if number and _SUBJECTS.search(match["noun"]):
            yield Total(kind, number, number, "", (sentence[0] + match.start(), sentence[0] + match.end()), match.group(), sentence)
