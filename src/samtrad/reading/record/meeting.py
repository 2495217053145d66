"""What a record says of the meeting: its days, who was there, who certified and signed."""

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, Struct, UnsetType, field

from samtrad.reading.record.codes import Capacity, Presence
from samtrad.reading.words import Span


class Sitting(Struct, frozen=True, kw_only=True):
    """One day that the meeting sat; ``start`` and ``end`` as HH:MM; ``inferred`` where the year was supplied."""

    date: str
    start: str | None = None
    end: str | None = None
    place: str | None = None
    inferred: bool = False
    span: Span | UnsetType = UNSET


class Reason(Struct, frozen=True, kw_only=True):
    """Words that bound the day of a meeting."""

    text: str
    span: Span


class When(Struct, frozen=True, kw_only=True):
    """The window in which a meeting with no stated day must lie, both days inclusive."""

    not_before: str | None
    not_after: str | None
    reasons: list[Reason] = []


class Named(Struct, frozen=True, kw_only=True):
    """A person by name, as written."""

    name: str
    span: Span | UnsetType = UNSET


class Certification(Struct, frozen=True, kw_only=True):
    """Certification (justering, KL 5:69): when, where and, where said, of which items."""

    date: str | None = None
    place: str | None = None
    items: list[str] | None = None
    immediate: bool = False
    span: Span


class Notice(Struct, frozen=True, kw_only=True):
    """Notice of the certification on the board (KL 8:12)."""

    posted: str | None = None
    removed: str | None = None
    kept_at: str | None = None
    items: list[str] | None = None
    span: Span


class Attendee(Struct, frozen=True, kw_only=True):
    """Someone listed as present, absent or vacant, once each. ``items`` are numbers, ranges expanded."""

    name: str | None
    party: str | None = None
    organisation: str | None = None
    title: str | None = None
    capacity: Capacity
    presence: Presence
    items: list[str] | None = None
    from_: str | None = field(default=None, name="from")
    to: str | None = None
    span: Span
    replaces: str | None = None
    group: str | None = None
    remote: bool | None = None


class Signature(Struct, frozen=True, kw_only=True):
    """Who signed; ``signed_at`` as the document has it."""

    name: str
    role: str | None = None
    method: Literal["electronic", "handwritten"] | None = None
    signed_at: str | None = None
    reference: str | None = None
    span: Span
