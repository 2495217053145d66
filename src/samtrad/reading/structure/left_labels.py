"""Sub-headings in a left column that are broken over lines beside their text: "Protokolls-" over "anteckning", "Sammanfattning" over "av ärendet"."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.passage import Segment
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
    first = cleans[at]
    part = _left(text, text.lines[at])
    label, segments = part, _cut(first.segments, 0, len(part))
    for below in range(at + 1, at + count + 1):
        clean = cleans[below]
        more = _left(text, text.lines[below])
        if label.endswith("-"):
            label = label[:-1]
            segments[-1] = Segment(segments[-1].start, segments[-1].origin, segments[-1].length - 1)
        else:
            label += " "
        segments += [Segment(s.start + len(label), s.origin, s.length) for s in _cut(clean.segments, 0, len(more))]
        label += more
        low = len(more) + len(clean.string[len(more) :]) - len(clean.string[len(more) :].lstrip())
        cleans[below] = Clean(
            clean.string[low:], tuple(Segment(s.start - low, s.origin, s.length) for s in _cut(clean.segments, low, len(clean.string))), "", 0, 0
        )
    low = len(part) + len(first.string[len(part) :]) - len(first.string[len(part) :].lstrip())
    rest = [Segment(s.start - low + len(label) + 1, s.origin, s.length) for s in _cut(first.segments, low, len(first.string))]
    cleans[at] = Clean(f"{label} {first.string[low:]}", (*segments, *rest), "", 0, 0)
    return len(label) + 1


def _cut(segments: Sequence[Segment], low: int, high: int) -> list[Segment]:
    """The segments of the characters [low, high), at the offsets where they stood."""
    found = []
    for s in segments:
        start, end = max(s.start, low), min(s.start + s.length, high)
        if start < end:
            found.append(Segment(start, s.origin + start - s.start, end - start))
    return found
