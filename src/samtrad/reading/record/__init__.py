"""The record of one meeting's minutes, field by field as the contract ``urn:samtrad:minutes:1`` has it.

The parts are in ``document``, ``meeting``, ``matters`` and ``follow``; whoever reads
or writes records takes them all from here.

While a document is read, every string that was read from it is a ``Words`` and so knows its place;
``assemble`` turns those places into ``Minutes.places``. Dates are ISO 8601 strings, spans are half-open ranges
of code points in the document's text. A value that the document does not state is None or an empty list.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from samtrad.reading.record.codes import (
    Capacity,
    DecisionType,
    DissentKind,
    Event,
    Force,
    Kind,
    PartKind,
    Precision,
    Presence,
    ProposalKind,
    ReferenceKind,
    Status,
)
from samtrad.reading.record.document import Doubt, Interval, Part, Source, TextAt
from samtrad.reading.record.follow import Agreement, Assignment, Dated, Enclosure, Quantity, Reference
from samtrad.reading.record.matters import Ballot, Decision, Disqualification, Dissent, Interpellation, Item, Proposal, Vote
from samtrad.reading.record.meeting import Attendee, Certification, Named, Notice, Reason, Signature, Sitting, When
from samtrad.reading.words import Span

__all__ = [
    "SCHEMA",
    "Agreement",
    "Assignment",
    "Attendee",
    "Ballot",
    "Capacity",
    "Certification",
    "Dated",
    "Decision",
    "DecisionType",
    "Disqualification",
    "Dissent",
    "DissentKind",
    "Doubt",
    "Enclosure",
    "Event",
    "Force",
    "Interpellation",
    "Interval",
    "Item",
    "Kind",
    "Minutes",
    "Named",
    "Notice",
    "Part",
    "PartKind",
    "Precision",
    "Presence",
    "Proposal",
    "ProposalKind",
    "Quantity",
    "Reason",
    "Reference",
    "ReferenceKind",
    "Signature",
    "Sitting",
    "Source",
    "Status",
    "TextAt",
    "Vote",
    "When",
]

SCHEMA: Literal["urn:samtrad:minutes:1"] = "urn:samtrad:minutes:1"


class Minutes(Struct, frozen=True, kw_only=True):
    """One meeting's minutes as read from one document."""

    schema: Literal["urn:samtrad:minutes:1"] = SCHEMA
    source: Source
    kind: Kind
    extract_of: str | None = None
    title: TextAt | None = None
    organisation: TextAt | None = None
    body: TextAt | None = None
    sittings: list[Sitting] = []
    when: When | None = None
    chair: TextAt | None = None
    secretaries: list[Named] = []
    certifiers: list[Named] = []
    certifications: list[Certification] = []
    notices: list[Notice] = []
    attendance: list[Attendee] = []
    items: list[Item] = []
    decisions: list[Decision] = []
    proposals: list[Proposal] = []
    votes: list[Vote] = []
    dissents: list[Dissent] = []
    disqualifications: list[Disqualification] = []
    interpellations: list[Interpellation] = []
    assignments: list[Assignment] = []
    dates: list[Dated] = []
    quantities: list[Quantity] = []
    references: list[Reference] = []
    agreements: list[Agreement] = []
    enclosures: list[Enclosure] = []
    signatures: list[Signature] = []
    next_sittings: list[Sitting] = []
    places: dict[str, list[Span]] = {}
    doubts: list[Doubt] = []
    parts: list[Part] = []
    pages: list[Span] = []
    codes: dict[str, Any] = {}
