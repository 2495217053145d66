"""A record and where what it states stands, as callers in Python get it: types alone, so that who handles them need not load the reader."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

import msgspec

from samtrad.reading.words import Span


class PageBox(NamedTuple):
    """A rectangle on a page (from 1), in points from the page's top left corner."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


class Placed(msgspec.Struct, frozen=True, array_like=True):
    """Where a span of the text stands: a rectangle for each row of it."""

    span: Span
    boxes: list[PageBox]


class Record(msgspec.Struct, frozen=True):
    """One record of a file, and all that is needed to show it beside its text and pages.

    ``name`` is that of ``Minutes.source``. ``minutes`` is the ``Minutes`` as JSON: ``bytes(record.minutes)``. ``text`` is the string
    that its places count in, ``pages`` the spans of its pages. ``placed`` is in order of spans: one for each place of a value, heading,
    entry or doubt; none where the format has no boxes.
    """

    name: str
    minutes: msgspec.Raw
    text: str
    pages: list[Span]
    placed: list[Placed]

    def boxes(self, span: Span) -> list[PageBox]:
        """The boxes of a span that the record states; none for others."""
        at = bisect_left(self.placed, span, key=lambda one: one.span)
        return self.placed[at].boxes if at < len(self.placed) and self.placed[at].span == span else []
