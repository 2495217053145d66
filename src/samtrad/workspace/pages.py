"""Numbered pages of long lists: which one is asked for, and those beside it."""

from __future__ import annotations

from django.http import HttpRequest
from msgspec import Struct

SIZE = 20
"""How many of a list stand on a page."""
_MOST_DIGITS = 9


class Pages(Struct, frozen=True):
    """The page that is asked for; a number past the last is the last."""

    number: int
    last: int
    count: int

    @classmethod
    def of(cls, request: HttpRequest, count: int) -> Pages:
        """The page that an address asks for, of so many things."""
        told, last = request.GET.get("sida", ""), max(1, -(-count // SIZE))
        number = int(told) if told.isdecimal() and len(told) <= _MOST_DIGITS else 1
        return cls(min(max(number, 1), last), last, count)

    @property
    def start(self) -> int:
        """Where the page starts in the list."""
        return (self.number - 1) * SIZE

    @property
    def end(self) -> int:
        """Where the next page starts."""
        return self.start + SIZE

    @property
    def before(self) -> int:
        """The number of the page before; 0 where there is none."""
        return self.number - 1

    @property
    def after(self) -> int:
        """The number of the page after; 0 where there is none."""
        return self.number + 1 if self.number < self.last else 0
