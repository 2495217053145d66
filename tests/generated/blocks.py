"""What a page is made of, before any format: headings, paragraphs, lists, rows of labels, tables, columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .said import Said, say


@dataclass(frozen=True)
class Head:
    """A heading. ``number`` is what stands before it; ``apart`` tells that the number has a line of its own."""

    said: Said
    level: Literal["title", "section", "item", "subitem", "label"]
    number: str = ""
    apart: bool = False
    aside: Said = field(default_factory=say)
    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return [self.aside, self.said] if self.apart else [self.said]


@dataclass(frozen=True)
class Para:
    """A paragraph; ``label`` is set in bold at its head."""

    said: Said
    label: str = ""
    italic: bool = False
    tight: bool = False
    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return [self.said]


@dataclass(frozen=True)
class Points:
    """A list; ``mark`` is "-", "•", "1", "a" or nothing."""

    points: tuple[Said, ...]
    mark: str = "-"
    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return list(self.points)


@dataclass(frozen=True)
class Row:
    """A label and what stands beside or below it."""

    label: str
    lines: tuple[Said, ...]


@dataclass(frozen=True)
class Rows:
    """Labels in a column, values in another."""

    rows: tuple[Row, ...]
    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return [line for row in self.rows for line in row.lines]


@dataclass(frozen=True)
class Table:
    """A table with a header row, or without one; ``widths`` are the columns' shares of the page, alike where there are none."""

    header: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    item: int | None = None
    widths: tuple[int, ...] = ()
    repeated: bool = False
    """The header stands on top of each page."""

    @property
    def saids(self) -> list[Said]:
        return [cell for row in self.rows for cell in row]


@dataclass(frozen=True)
class Columns:
    """Two lists of short lines side by side, each with its heading."""

    heads: tuple[str, str]
    left: tuple[Said, ...]
    right: tuple[Said, ...]
    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return [*self.left, *self.right]


@dataclass(frozen=True)
class Break:
    """A new page."""

    item: int | None = None

    @property
    def saids(self) -> list[Said]:
        return []


Block = Head | Para | Points | Rows | Table | Columns | Break


@dataclass(frozen=True)
class Furniture:
    """What stands at the head and foot of each page; ``{p}`` and ``{n}`` are the page and how many there are."""

    header: tuple[Said, ...] = ()
    footer: tuple[Said, ...] = ()
    first: bool = True

    @property
    def dated(self) -> bool:
        return any(line.days for line in self.header + self.footer)
