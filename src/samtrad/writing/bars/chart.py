"""What is drawn: rows of bars and marks between two days."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

Look = Literal["proved", "said", "disputed", "hoped"]
After = Literal["", "unknown", "open", "ended"]


class Bar(Struct, frozen=True, kw_only=True):
    """Days from the first to the last. ``after`` is what follows on it: nothing more, nobody knows, no end is told, it was ended."""

    first: date
    last: date
    look: Look
    told: str
    after: After = ""


class Mark(Struct, frozen=True):
    """Days on which something is to be done, such as an evaluation."""

    first: date
    last: date
    told: str


class Row(Struct, frozen=True, kw_only=True):
    """A row: its name, where it leads, its bars and marks."""

    name: str
    url: str = ""
    bars: list[Bar] = []
    marks: list[Mark] = []


class Chart(Struct, frozen=True, kw_only=True):
    """A picture: what it is called, the rows in order, and today with the words on its flag."""

    title: str
    description: str
    today: date
    flag: str
    rows: list[Row]
