"""A document's text as it lies: lines, parts and pages, with any marks set in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from samtrad.reading.record import Minutes
from samtrad.reading.text import Text
from samtrad.reading.words import Span
from samtrad.writing.labels import Language, label
from samtrad.writing.marks import Mark, Setting, marked
from samtrad.writing.markup import Html, opening
from samtrad.writing.wraps import wraps

_EVERY = 10
"""Lines from one line number in the margin to the next."""


def _as_it_is(_words: str, _target: str, _offset: int) -> str | None:
    return None


def sheets(
    text: Text,
    minutes: Minutes,
    marks: Sequence[Mark],
    language: Language,
    pictures: Sequence[Html] = (),
    named: Callable[[str, str, int], str | None] = _as_it_is,
) -> Html:
    """The whole text as HTML with its marks; ``pictures`` are set in where their pages begin, ``named`` as in ``Setting``."""
    blocks = _blocks(minutes, len(text.string))
    setting = Setting(blocks, _points(text, language, pictures), label("show.back", language), _wraps(text, marks), named)
    return marked(text.string, marks, setting)


def _wraps(text: Text, marks: Sequence[Mark]) -> dict[int, bool]:
    """Line ends that may be set anew; not those between one value and the next, as in a list of people."""
    starts = {start for mark in marks for start, _ in mark.ranges}
    ends = {end for mark in marks for _, end in mark.ranges}
    return {at: parts for at, parts in wraps(text).items() if not (at in ends and at + 1 in starts)}


def _blocks(minutes: Minutes, length: int) -> list[tuple[Span, str]]:
    """The parts of the document, those of the furniture set apart; all of it where there are none."""
    blocks = [(part.span, "part furniture" if part.kind == "furniture" else "part") for part in minutes.parts if part.span[0] < part.span[1]]
    return blocks or [((0, length), "part")]


def _points(text: Text, language: Language, pictures: Sequence[Html]) -> dict[int, Html]:
    """What is set between the characters: where a page begins, or the number of every tenth line."""
    points: dict[int, Html] = {}
    for number, (start, end) in enumerate(text.pages, 1):
        if start == end and number < len(text.pages):  # a page before those of this record
            continue
        name = label("show.sheet", language, number=number)
        sheet = Html(opening("span", class_="sheet-start", role="separator", aria_label=name, data_name=name) + "</span>")
        points[start] = Html(sheet + (pictures[number - 1] if number <= len(pictures) else ""))
    if not points:
        starts = [0, *(at + 1 for at, character in enumerate(text.string) if character == "\n")]
        for at in range(_EVERY - 1, len(starts), _EVERY):
            points[starts[at]] = Html(opening("span", class_="line-no", aria_hidden="true", data_name=str(at + 1)) + "</span>")
    return points
