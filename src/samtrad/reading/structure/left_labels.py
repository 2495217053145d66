"""Sub-headings in a left column that are broken over lines beside their text: "Protokolls-" over "anteckning", "Sammanfattning" over "av ärendet"."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.passage import Segment
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Line, Text

_LONGEST = 26  # characters of a part of such a label
_TALLEST = 3  # lines that one is broken over
_SLACK = 3.0  # points or characters between the edges of one column
_WHITE = 0.6  # line heights above a line that begins something else


def whole_labels(text: Text, cleans: Sequence[Clean]) -> tuple[list[Clean], dict[int, int]]:
    """The lines with each such label whole before the text of its first line, and taken out of the lines below.

    With them, by line, the characters that the label takes up before the text beside it.
    """
    found = list(cleans)
    ends: dict[int, int] = {}
    lines = text.lines
    at = 0
    while at < len(lines) - 1:
        rest = _broken_at(text, cleans, at) if len(lines[at].cells) > 1 else 0
        if rest:
            ends[at] = _join(text, found, at, rest)
        at += rest + 1
    return found, ends


def _broken_at(text: Text, cleans: Sequence[Clean], at: int) -> int:
    """How many lines below hold more of the label that line ``at`` opens with; 0 where none do."""
    first = text.lines[at]
    part = _left(text, first)
    if len(first.lefts) < len(first.cells) or len(part) > _LONGEST or not part[:1].isupper() or ":" in part or not cleans[at].string.startswith(part):
        return 0
    label, best = part, 0
    for below in range(at + 1, min(at + _TALLEST, len(text.lines))):
        line = text.lines[below]
        more = _left(text, line)
        if not line.cells or len(line.lefts) < len(line.cells):
            break
        beside = len(line.cells) == 1 or abs(line.lefts[1] - first.lefts[1]) <= _SLACK
        if (
            line.above >= _WHITE
            or len(more) > _LONGEST
            or not more[:1].islower()
            or abs(line.lefts[0] - first.lefts[0]) > _SLACK
            or not beside
            or not cleans[below].string.startswith(more)
            or (len(line.cells) == 1 and len(more) < len(cleans[below].string))
        ):
            break
        label = label[:-1] + more if label.endswith("-") else f"{label} {more}"
        if label_kind(label) is not None:
            best = below - at
    return best


def _left(text: Text, line: Line) -> str:
    return text.of(line.cells[0]).strip() if line.cells else ""


def _join(text: Text, cleans: list[Clean], at: int, count: int) -> int:
    """Put the label of line ``at`` together with its rest on the ``count`` lines below; where the text beside it starts then."""
    part = _left(text, text.lines[at])
    rest, beside = _behind(cleans, at, part)
    label, segments = join(cleans, [at], "", upto=len(part))
    for below in range(at + 1, at + count + 1):
        part = _left(text, text.lines[below])
        more, pieces = join(cleans, [below], "", upto=len(part))
        if label.endswith("-"):
            label = label[:-1]
            segments[-1] = Segment(segments[-1].start, segments[-1].origin, segments[-1].length - 1)
        else:
            label += " "
        segments += _moved(pieces, len(label))
        label += more
        left, kept = _behind(cleans, below, part)
        cleans[below] = Clean(left, tuple(kept), "", 0, 0)
    end = len(label) + 1
    cleans[at] = Clean(f"{label} {rest}", (*segments, *_moved(beside, end)), "", 0, 0)
    return end


def _behind(cleans: Sequence[Clean], line: int, part: str) -> tuple[str, list[Segment]]:
    """What stands on a line behind its part of a label, and where that is in the text."""
    string = cleans[line].string
    return join(cleans, [line], "", skip=len(string) - len(string[len(part) :].lstrip()))


def _moved(segments: Sequence[Segment], by: int) -> list[Segment]:
    return [Segment(s.start + by, s.origin, s.length) for s in segments]
