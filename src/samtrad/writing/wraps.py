"""Which line ends of a text are only where the paper ended, so that a narrower page can set the lines anew."""

from __future__ import annotations

import re
from itertools import pairwise

from samtrad.reading.text import Line, Text

_NEW = re.compile(r"[-–—•·▪◦○■►✓*§#>|]|\d{1,3}[.)]\s|[a-zåäö]\)\s|att\s")
"""What a line begins with that is no running on: a list's entry, a paragraph's number, an att-sats."""
_AND = frozenset({"och", "eller", "samt", "respektive"})
_SHARE = 0.95
"""How far down, from the longest, the line lies whose width counts as the column's: the longest may stick out."""
_LEAST = 40
"""Characters under which a column is no running text."""


def wraps(text: Text) -> dict[int, bool]:
    """The offsets of the line ends that only wrap, with True where the line ends with a hyphen that parts a word.

    A line end wraps where the first word of the next line would not have gone into the line.
    """
    lines = [line for line in text.lines if len(line.cells) == 1]
    if not lines:
        return {}
    widths = sorted(_width(line) for line in lines)
    column = widths[min(int(len(widths) * _SHARE), len(widths) - 1)]
    letter = sum(widths) / max(sum(line.end - line.start for line in lines), 1)
    if column < _LEAST * letter:
        return {}
    found = {}
    for line, after in pairwise(text.lines):
        if text.string[line.end : after.start] == "\n" and _runs_on(text, line, after, column, letter):
            found[line.end] = _parted(text, line, after) and _first_word(text, after) not in _AND
    return found


def _width(line: Line) -> float:
    """Points where the format has places, else characters."""
    return line.box.x1 - line.box.x0 if line.box else float(line.end - line.start)


def _runs_on(text: Text, line: Line, after: Line, column: float, letter: float) -> bool:
    if len(line.cells) != 1 or len(after.cells) != 1 or line.size != after.size or line.bold != after.bold:
        return False
    if _NEW.match(text.of((after.start, after.end))):
        return False
    return _parted(text, line, after) or _width(line) + (len(_first_word(text, after)) + 1) * letter > column


def _parted(text: Text, line: Line, after: Line) -> bool:
    """Whether a line ends within a word, or with the first of two that share their last part: hälso-, och sjukvård."""
    last = text.string[max(line.end - 2, line.start) : line.end]
    return last.endswith("-") and last[:1].isalpha() and text.string[after.start].islower()


def _first_word(text: Text, line: Line) -> str:
    return text.of((line.start, line.end)).partition(" ")[0]
