"""Which value stands where: what a page needs to link every value to its words, and the words back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from textwrap import shorten

from samtrad.reading.record import Minutes
from samtrad.reading.text import Text
from samtrad.reading.words import Span
from samtrad.writing.labels import Language, label
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.names import Names

_STRENGTH = ("fine", "strong", "unsure", "heading")
_NEAR = 2
"""Lines within which the stretches of a value are one place to the eye, before or after."""
_HEARD = 60
"""Characters of a value in the names of links to the rest of it."""
_TELLING = 2
"""Letters and digits that a link's name has at the least."""
_GAP = 3
"""Signs that may part the stretches of one entry and be marked with them: Ida Ekvik (S), Norrby."""


class Ledger:
    """The marks of a text, filled while the record is written; values of the same ranges share a mark."""

    def __init__(self, text: Text, minutes: Minutes, language: Language) -> None:
        self.language = language
        self.text = text
        self.names = Names()
        tongue = minutes.source.language or "sv"
        self.tongue = None if tongue == language else tongue
        """The language of the document's words where it is not the page's."""
        self._places = minutes.places
        self._line_starts = [0, *(at + 1 for at, character in enumerate(text.string) if character == "\n")]
        self._page_starts = [start for start, _ in text.pages]
        self._marks: dict[tuple[Span, ...], Mark] = {}
        self._used: set[str] = set()
        self._values = 0

    @property
    def marks(self) -> list[Mark]:
        """All marks so far."""
        return list(self._marks.values())

    def unused(self) -> list[str]:
        """The pointers of values with a place that nothing links to yet."""
        return [pointer for pointer in self._places if pointer not in self._used]

    def fresh(self) -> str:
        """A new id for a value on the page."""
        self._values += 1
        return f"v{self._values}"

    def ranges(self, pointer: str, span: Span | object = None) -> tuple[Span, ...]:
        """Where a value's words stand: its own places, else the span of what it belongs to; () for neither."""
        self._used.add(pointer)
        found = self._places.get(pointer) or ([span] if isinstance(span, tuple) and len(span) == 2 else [])
        length = len(self.text.string)
        return tuple((max(a, 0), min(b, length)) for a, b in found if max(a, 0) < min(b, length))

    def gathered(self, pointers: Iterable[str], span: Span | object = None) -> tuple[Span, ...]:
        """Where the values of one entry stand, as one place: the first one's words first, neighbours drawn together."""
        found = [self.ranges(pointer) for pointer in pointers]
        first = next((ranges for ranges in found if ranges), ())
        drawn: list[Span] = []
        for low, high in sorted({span for ranges in found for span in ranges}):
            if drawn and (low <= drawn[-1][1] or self._together(drawn[-1][1], low)):
                drawn[-1] = (drawn[-1][0], max(drawn[-1][1], high))
            else:
                drawn.append((low, high))
        if not drawn:
            return self.ranges("", span)
        drawn = [(low, self._closed(low, high)) for low, high in drawn]
        at = next(at for at, (low, high) in enumerate(drawn) if low <= first[0][0] < high)
        return (drawn[at], *drawn[:at], *drawn[at + 1 :])

    def _together(self, end: int, start: int) -> bool:
        """Whether what parts two stretches is no more than a comma, brackets or a space."""
        between = self.text.string[end:start]
        return len(between) <= _GAP and "\n" not in between and not any(sign.isalnum() for sign in between)

    def _closed(self, start: int, end: int) -> int:
        """The end of a stretch, after the bracket that closes one opened in it."""
        stretch = self.text.string[start : end + 1]
        return end + 1 if stretch.endswith(")") and len(stretch) > end - start and stretch.count("(") == stretch.count(")") else end

    def mark(self, ranges: tuple[Span, ...], kind: str, back: str) -> str:
        """The id of the mark over these ranges; the stronger kind and the first value keep it."""
        old = self._marks.get(ranges)
        if old is None:
            old = Mark(f"p{len(self._marks) + 1}", ranges, kind, back)
        elif _STRENGTH.index(kind) > _STRENGTH.index(old.kind):
            old = old._replace(kind=kind)
        self._marks[ranges] = old
        return old.name

    def value(self, pointer: str, shown: Content, span: Span | object = None, kind: str = "fine", *, within: Sequence[Span] = ()) -> Html:
        """A value's words as a link to where they stand; plain without a place, or ``within`` words linked already."""
        ranges = self.ranges(pointer, span)
        if within and all(any(low <= a and b <= high for low, high in within) for a, b in ranges):
            return self.words(shown)
        return self.link(ranges, shown, kind, lang=self.tongue)

    def stated(self, pointer: str, shown: Content, span: Span | object = None) -> Html:
        """A value in our own words, such as a day, as a link to the words that it was read from."""
        return self.link(self.ranges(pointer, span), shown)

    def link(self, ranges: tuple[Span, ...], shown: Content, kind: str = "fine", *, lang: str | None = None, alone: bool = False) -> Html:
        """What is shown, as a link to these ranges, with links to where the rest of them stand but where it is alone."""
        if not ranges:
            return joined(shown)
        name = self.fresh()
        place = self.mark(ranges, kind, name)
        shown, stop = _parted(shown)
        more = self.names.more(shown, place, self._additions(ranges[0][0]))
        hidden = tag("span", more, class_="vh", lang=self.language if lang else None) if more else None
        link = joined(tag("a", shown, hidden, id=name, class_="v", href=f"#{place}", lang=lang), stop)
        return link if alone else joined(link, *self.also(place, ranges, shown))

    def words(self, shown: Content) -> Html:
        """Words of the document that need no link."""
        return tag("span", shown, lang=self.tongue) if self.tongue and shown else joined(shown)

    def proof(self, pointer: str, what: str, back: str, span: Span | object = None, kind: str = "strong") -> Html:
        """The loop and where the words stand, for a value that is shown in full beside it; "" without a place."""
        ranges = self.ranges(pointer, span)
        if not ranges:
            return Html("")
        place = self.mark(ranges, kind, back)
        return joined(self.loop(place, ranges[0][0], label("show.proof", self.language, what=what)), *self.also(place, ranges, what))

    def loop(self, place: str, offset: int, hidden: str) -> Html:
        """A link that says where it leads: the loop, s. 4; what it proves is told to those who hear it."""
        shown = self.at(offset)
        more = self.names.more(f"{hidden}{shown}", place, (f", {self.row(offset)}",))
        after = tag("span", more, class_="vh") if more else None
        return tag("a", tag("span", hidden, class_="vh"), shown, after, class_="proof", href=f"#{place}")

    def also(self, place: str, ranges: tuple[Span, ...], what: Content) -> Iterable[Html]:
        """Links to the stretches of a value that stand far from the one before them."""
        for number, (before, after) in enumerate(pairwise(ranges), 2):
            if abs(self.line(after[0]) - self.line(before[1])) > _NEAR or self._page(after[0]) != self._page(before[0]):
                heard = shorten(what, _HEARD, placeholder=" …") if isinstance(what, str) and not isinstance(what, Html) else ""
                hidden = label("show.also", self.language, what=heard) if heard else label("show.also.more", self.language)
                yield joined(" ", self.loop(f"{place}-{number}", after[0], hidden))

    def _additions(self, offset: int) -> tuple[str, ...]:
        """What tells a link from its namesakes: its page, else its line; then both."""
        at, row = self.at(offset), self.row(offset)
        return (f", {at}",) if at == row else (f", {at}", f", {at}, {row}")

    def back(self, words: str, target: str, offset: int) -> str | None:
        """What a link from the text is called, where its words alone would be another link's name; else None."""
        to = f", {label('show.back', self.language).lower()}"
        additions = [to, *(to + one for one in self._additions(offset))]
        bare = sum(sign.isalnum() for sign in words) < _TELLING
        name = words + additions.pop(0) if bare else words
        more = self.names.more(name, target, additions)
        return " ".join(name.split()) + more if bare or more else None

    def line(self, offset: int) -> int:
        """The number of the line that an offset stands on, from 1."""
        return bisect_right(self._line_starts, offset)

    def line_starts(self) -> list[int]:
        """Where the lines begin."""
        return self._line_starts

    def at(self, offset: int) -> str:
        """Where an offset is, for people: s. 4, or rad 37 where there are no pages."""
        page = self._page(offset)
        return label("page", self.language, number=page) if page else self.row(offset)

    def _page(self, offset: int) -> int:
        """As ``Text.page_at``, for the thousands of times that a long document asks."""
        return bisect_right(self._page_starts, offset)

    def row(self, offset: int) -> str:
        """The line of an offset, for people."""
        return label("line", self.language, number=self.line(offset))


def _parted(shown: Content) -> tuple[Content, str]:
    """Words without the stop at their end, and the stop: it is no part of a link."""
    if not isinstance(shown, str) or isinstance(shown, Html):
        return shown, ""
    core = shown.rstrip(".,;:")
    return (core, shown[len(core) :]) if core else (shown, "")
