"""What a record says of what is to come of the matters: tasks, days, figures, references, agreements, papers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from samtrad.reading.record.codes import Event, Precision, ReferenceKind
from samtrad.reading.record.document import Interval
from samtrad.reading.words import Span


class Assignment(Struct, frozen=True, kw_only=True):
    """A task that a named body or person got or has."""

    item: int | None
    task: str
    responsible: str | None = None
    assigned_by: str | None = None
    due: Interval | None = None
    status: Literal["open", "done", "paused"] | None = None
    span: Span
    decision: int | None = None


class Dated(Struct, frozen=True, kw_only=True):
    """An expression that names a day or days, with its value."""

    text: str
    start: str | None
    end: str | None
    precision: Precision
    inferred: bool = False
    item: int | None = None
    span: Span


class Quantity(Struct, frozen=True, kw_only=True):
    """A stated figure; ``of`` is the stated whole (12 of 13), never supplied from elsewhere."""

    item: int | None
    text: str
    value: float
    unit: str | None = None
    of: float | None = None
    subject: str | None = None
    as_of: str | None = None
    span: Span


class Reference(Struct, frozen=True, kw_only=True):
    """A report, bill, statute, case number, URL or e-mail address, normalised, once a document."""

    kind: ReferenceKind
    id: str
    span: Span


class Agreement(Struct, frozen=True, kw_only=True):
    """A mention of an agreement, plan or guideline with a new event or a new validity."""

    name: str
    event: Event | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    item: int | None
    span: Span
    decision: int | None = None
    parties: list[str] = []
    part_of: str | None = None


class Enclosure(Struct, frozen=True, kw_only=True):
    """A paper or picture that the text speaks of, so that what is missing can be asked for."""

    item: int | None
    text: str
    kind: Literal["attached", "sent_earlier", "to_be_sent", "linked", "picture"] | None = None
    span: Span
