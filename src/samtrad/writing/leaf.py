"""The document as it lies: its text by lines, parts and pages, with everything that was read marked in it."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.record import Minutes
from samtrad.reading.words import Span
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.marks import Setting, marked
from samtrad.writing.markup import Html, opening
from samtrad.writing.wraps import wraps

_EVERY = 10
"""Lines from one line number in the margin to the next."""


def leaf(ledger: Ledger, minutes: Minutes, pictures: Sequence[Html] = ()) -> Html:
    """The whole text as HTML; ``pictures`` are set in where their pages begin."""
    blocks = _blocks(minutes, len(ledger.text.string))
    setting = Setting(blocks, _points(ledger, pictures), label("show.back", ledger.language), _wraps(ledger), ledger.back)
    return marked(ledger.text.string, ledger.marks, setting)


def _wraps(ledger: Ledger) -> dict[int, bool]:
    """Line ends that may be set anew; not those between one value and the next, as in a list of people."""
    starts = {start for mark in ledger.marks for start, _ in mark.ranges}
    ends = {end for mark in ledger.marks for _, end in mark.ranges}
    return {at: parts for at, parts in wraps(ledger.text).items() if not (at in ends and at + 1 in starts)}


def _blocks(minutes: Minutes, length: int) -> list[tuple[Span, str]]:
    """The parts of the document, those of the furniture set apart; all of it where there are none."""
    blocks = [(part.span, "part furniture" if part.kind == "furniture" else "part") for part in minutes.parts if part.span[0] < part.span[1]]
    return blocks or [((0, length), "part")]


def _points(ledger: Ledger, pictures: Sequence[Html]) -> dict[int, Html]:
    """What is set between the characters: where a page begins, or the number of every tenth line."""
    language = ledger.language
    points: dict[int, Html] = {}
    for number, (start, _) in enumerate(ledger.text.pages, 1):
        name = label("show.sheet", language, number=number)
        sheet = Html(opening("span", class_="sheet-start", role="separator", aria_label=name, data_name=name) + "</span>")
        points[start] = Html(sheet + (pictures[number - 1] if number <= len(pictures) else ""))
    if not points:
        for at in range(_EVERY - 1, len(ledger.line_starts()), _EVERY):
            start = ledger.line_starts()[at]
            points[start] = Html(opening("span", class_="line-no", aria_hidden="true", data_name=str(at + 1)) + "</span>")
    return points
