"""What a record says of the document itself: its file, its stretches, what the reader was unsure of."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, Struct, UnsetType

from samtrad.reading.record.codes import PartKind, Precision
from samtrad.reading.words import Span


class Source(Struct, frozen=True, kw_only=True):
    """The file that was read: its name, SHA-256, media type, and the length of its text in code points."""

    name: str
    sha256: str
    media_type: str
    characters: int
    pages: int | None = None
    ocr: bool = False
    language: str | None = None


class TextAt(Struct, frozen=True, kw_only=True):
    """A text and where it stands. ``page`` counts from 1."""

    text: str
    span: Span
    page: int | UnsetType = UNSET


class Interval(Struct, frozen=True, kw_only=True):
    """Days from ``start`` to ``end``, both inclusive; ``inferred`` where the year or more was supplied."""

    start: str | None
    end: str | None
    precision: Precision
    inferred: bool = False


class Doubt(Struct, frozen=True, kw_only=True):
    """What the reader was unsure of, in plain Swedish, with what it might be instead."""

    code: str
    message: str
    pointer: str | None = None
    candidates: list[Any] = []
    spans: list[Span] = []


class Part(Struct, frozen=True, kw_only=True):
    """A stretch of the text; the parts cut the whole text without gap or overlap (law 3)."""

    kind: PartKind
    item: int | None = None
    span: Span
