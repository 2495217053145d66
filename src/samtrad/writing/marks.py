"""A text with marks in it: any spans, nested or crossing, and still every character once and in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from samtrad.reading.words import Span
from samtrad.writing.markup import Html, joined, opening, tag, text

_EDGE = " \t\n\f\r\u00a0.,;:"
"""What is left outside a link at its edges."""
_FEW = 3
"""Characters of a link that is too narrow to be tapped as it stands."""
_LONGEST = 60
"""Characters of a mark's words in the name of its link."""


class Mark(NamedTuple):
    """Some stretches of a text that belong together.

    ``name`` gives the first stretch its id (the others NAME-2, NAME-3 ...); ``kind`` is fine, strong, unsure or
    heading; ``back`` the id of the value that was read there, "" for none. Headings lie outermost.
    """

    name: str
    ranges: tuple[Span, ...]
    kind: str
    back: str = ""


class _Piece(NamedTuple):
    """One stretch of a mark, in the order in which elements are nested: outermost first."""

    inner: bool
    start: int
    to_end: int
    at: int
    end: int
    id: str
    mark: Mark


class Setting(NamedTuple):
    """How a text is set apart from its marks.

    ``blocks`` are (span, class) of its elements; characters between them are kept outside. ``points`` is what
    stands before some offsets. ``wraps`` are the offsets of line ends that need not be kept as such, True where a
    word runs over them. ``label`` names the links of marks that others cover in full. ``named`` takes a link's words,
    where it leads and the offset, and gives what it is to be called instead where its words would not tell.
    """

    blocks: Sequence[tuple[Span, str]]
    points: Mapping[int, Html]
    label: str
    wraps: Mapping[int, bool] = {}
    named: Callable[[str, str, int], str | None] = lambda _words, _target, _offset: None


def marked(string: str, marks: Sequence[Mark], setting: Setting) -> Html:
    """The string as HTML, set as told, with its marks."""
    blocks, points = setting.blocks, setting.points
    pieces = sorted(_pieces(marks, len(string)))
    cuts = sorted({0, len(string), *(p.start for p in pieces), *(p.end for p in pieces), *points, *(edge for span, _ in blocks for edge in span)})
    cuts = [cut for cut in cuts if 0 <= cut <= len(string)]
    body = _Body(string, pieces, setting)
    out: list[Html] = []
    at = 0
    for (start, end), name in [*sorted(blocks), ((len(string), len(string)), "")]:
        low, high = max(at, start), min(end, len(string))
        if at < low:
            out.append(joined(*body.between(at, low, cuts)))
            at = low
        if at < high:
            out.append(tag("div", *body.between(at, high, cuts), class_=name))
            at = high
    return joined(*out)


def _pieces(marks: Sequence[Mark], length: int) -> Iterator[_Piece]:
    for number, mark in enumerate(marks):
        for index, (start, end) in enumerate(mark.ranges):
            low, high = max(start, 0), min(end, length)
            if low < high:
                name = mark.name if index == 0 else f"{mark.name}-{index + 1}"
                yield _Piece(mark.kind != "heading", low, -high, number, high, name, mark)


class _Body:
    """What goes through the string from cut to cut, with the elements open that cover it."""

    def __init__(self, string: str, pieces: list[_Piece], setting: Setting) -> None:
        self._string, self._points, self._label, self._named = string, setting.points, setting.label, setting.named
        self._wraps = setting.wraps
        self._wraps_in_order = sorted(setting.wraps)
        self._starting: dict[int, list[_Piece]] = {}
        for piece in pieces:
            self._starting.setdefault(piece.start, []).append(piece)
        self._active: list[_Piece] = []
        self._begun: set[str] = set()
        self._linked: set[str] = set()
        self._stops: set[str] = set()

    def between(self, low: int, high: int, cuts: list[int]) -> Iterator[Html]:
        """The HTML of [low, high); nothing is left open at its end."""
        stack: list[_Piece] = []
        for at in range(bisect_right(cuts, low) - 1, bisect_left(cuts, high)):
            start, end = cuts[at], cuts[at + 1]
            self._active = sorted([p for p in self._active if p.end > start] + self._starting.get(start, []))
            keep = 0 if start in self._points else _common(stack, self._active)
            yield from self._closed(stack[keep:], start)
            if start in self._points:
                yield self._points[start]
            yield from (self._opened(piece) for piece in self._active[keep:])
            stack = list(self._active)
            yield self._words(start, end, stack)
        yield from self._closed(stack, high)

    def _opened(self, piece: _Piece) -> Html:
        name = None if piece.id in self._begun else piece.id
        self._begun.add(piece.id)
        if piece.mark.kind == "heading":
            return opening("span", id=name, class_="heading", role="heading", aria_level="3")
        return opening("span", id=name, class_=f"hit {piece.mark.kind}")

    def _closed(self, stack: list[_Piece], at: int) -> Iterator[Html]:
        """End tags, innermost first; a mark that ends here with no link of its own gets one without words."""
        for piece in reversed(stack):
            mark = piece.mark
            if mark.back and mark.name not in self._linked and piece.end <= at and piece.id == _last(mark):
                self._linked.add(mark.name)
                yield tag("a", href=f"#{mark.back}", class_="back", aria_label=self._name_of(mark))
            yield Html("</span>")

    def _name_of(self, mark: Mark) -> str:
        """What the link of a covered mark is called: where it leads, and from which words."""
        start, end = mark.ranges[0]
        name = f"{self._label}: {' '.join(self._string[max(start, 0) : min(end, start + _LONGEST)].split())}"
        return self._named(name, mark.back, max(start, 0)) or name

    def _words(self, start: int, end: int, stack: list[_Piece]) -> Html:
        """The characters, as a link to the value of the innermost mark; stops and spaces at its edges stay outside."""
        piece = next((piece for piece in reversed(stack) if piece.mark.back), None)
        string = self._string[start:end]
        if piece is None or not _tells(string, whole=(start, end) == (piece.start, piece.end)):
            return self._set(start, end)
        low = start + len(string) - len(string.lstrip(_EDGE))
        high = end - len(string) + len(string.rstrip(_EDGE))
        name = self._named(self._string[low:high], piece.mark.back, low)
        # One stop a stretch for the keyboard: one that others lie in is cut into several links to the same place.
        again = "-1" if piece.id in self._stops else None
        self._linked.add(piece.mark.name)
        self._stops.add(piece.id)
        few = "few" if high - low <= _FEW else None
        link = tag("a", self._set(low, high), href=f"#{piece.mark.back}", class_=few, aria_label=name, tabindex=again)
        return joined(self._set(start, low), link, self._set(high, end))

    def _set(self, start: int, end: int) -> Html:
        """The characters; line ends that only wrap may be set as a space, or as nothing within a word."""
        out: list[Html] = []
        for at in self._wraps_in_order[bisect_left(self._wraps_in_order, start) : bisect_left(self._wraps_in_order, end)]:
            out.append(text(self._string[start:at]))
            out.append(tag("span", self._string[at], class_="wrap-in" if self._wraps[at] else "wrap-end"))
            start = at + 1
        return joined(*out, text(self._string[start:end]))


def _tells(string: str, *, whole: bool) -> bool:
    """Whether some signs can be a link: a letter or digit that is a whole mark, two in a piece of one."""
    return sum(sign.isalnum() for sign in string) >= (1 if whole else 2)


def _common(one: list[_Piece], other: list[_Piece]) -> int:
    """How many elements from the outermost on are the same in both."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right:
            break
        count += 1
    return count


def _last(mark: Mark) -> str:
    return mark.name if len(mark.ranges) == 1 else f"{mark.name}-{len(mark.ranges)}"
