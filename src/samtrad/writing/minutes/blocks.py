"""What written minutes are made of, before any format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct


class Heading(Struct, frozen=True, tag="heading"):
    """A heading. Level 1 is the document's, 2 that of a part or an item, 3 that of what is told under it or of a part of an item."""

    text: str
    level: int
    is_item: bool = False


class Para(Struct, frozen=True, tag="para"):
    """A paragraph; ``label`` stands in bold at its head."""

    text: str
    label: str = ""


class Points(Struct, frozen=True, tag="points"):
    """A list."""

    points: Sequence[str]


class Facts(Struct, frozen=True, tag="facts"):
    """Labels with what stands beside each: one line, or several."""

    rows: Sequence[tuple[str, Sequence[str]]]


class Table(Struct, frozen=True, tag="table"):
    """A table with a head; the first cell of a row tells what the row is about. ``caption`` names it to those who hear it: its heading is seen above it."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def widths(self) -> list[int]:
        """How wide each column is, beside the others: by its longest cell, and never so narrow that its words touch the next column's."""
        longest = [max(len(cell) for cell in column) for column in zip(self.head, *self.rows, strict=True)]
        return [min(max(length, 6) + 6, 60) for length in longest]


class Lines(Struct, frozen=True, tag="lines"):
    """A line to sign on for each name, with what its signer is."""

    signers: Sequence[tuple[str, str]]


Block: TypeAlias = Heading | Para | Points | Facts | Table | Lines


class Composed(Struct, frozen=True, kw_only=True):
    """Minutes as blocks, with what a file says of itself. ``foot`` stands on each page beside its number."""

    title: str
    subject: str
    author: str
    language: str
    foot: str
    page: str
    blocks: Sequence[Block]
