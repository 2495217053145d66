"""The record of one meeting's minutes, field by field as the contract ``urn:samtrad:minutes:1`` has it.

While a document is read, every string that was read from it is a ``Words`` and so knows its place;
``assemble`` turns those places into ``Minutes.places``. Dates are ISO 8601 strings, spans are half-open ranges
of code points in the document's text. A value that the document does not state is None or an empty list.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field

from samtrad.reading.words import Span

SCHEMA: Literal["urn:samtrad:minutes:1"] = "urn:samtrad:minutes:1"

Kind = Literal["minutes", "notes", "call", "agenda", "other"]
Capacity = Literal["member", "substitute", "serving_substitute", "co_opted", "secretary", "officer", "guest", "presenter", "other"]
Presence = Literal["present", "absent", "part", "vacant"]
DecisionType = Literal["note", "approve", "reject", "propose", "recommend", "assign", "elect", "defer", "refer", "amend", "other"]
Status = Literal["made", "reported", "proposed"]
Force = Literal["binding", "preparatory", "recommendation", "position", "opinion", "internal", "informative"]
Precision = Literal["day", "week", "month", "season", "half_year", "year", "range"]
ReferenceKind = Literal["SOU", "Ds", "dir", "prop", "SFS", "SOSFS", "HSLF-FS", "case_number", "url", "email", "other"]
Event = Literal["proposed", "endorsed", "recommended", "adopted", "extended", "revised", "terminated", "in_force", "evaluated"]
ProposalKind = Literal["approve", "reject", "amend", "add", "counter", "remit", "table", "other"]
DissentKind = Literal["reservation", "statement", "note"]
PartKind = Literal["heading", "contents", "attendance", "item", "signatures", "notice", "furniture", "other"]


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


class Item(Struct, frozen=True, kw_only=True):
    """An agenda item. ``number`` without § and full stop; ``span`` covers heading and text."""

    number: str | None
    heading: str
    level: int
    presenters: list[str] = []
    case_number: str | None = None
    span: Span
    heading_span: Span
    information_only: bool | None = None
    sent_to: list[str] = []


class Decision(Struct, frozen=True, kw_only=True):
    """One decision clause (att-sats), KL 5:67 p. 4. ``item`` is an index into ``Minutes.items``."""

    item: int | None
    text: str
    type: DecisionType
    status: Status
    by: str | None = None
    addressee: str | None = None
    date: str | None = None
    span: Span
    subtype: str | None = None
    force: Force | None = None


class Proposal(Struct, frozen=True, kw_only=True):
    """A yrkande moved at the meeting (KL 5:67 p. 1); ``order`` its place in the order of questions (p. 2)."""

    item: int | None
    by: list[str] = []
    kind: ProposalKind = "other"
    text: str
    span: Span
    order: int | None = None
    withdrawn: bool = False


class Ballot(Struct, frozen=True, kw_only=True):
    """How one member voted (KL 5:67 p. 5)."""

    name: str
    option: Literal["yes", "no", "abstain", "absent"]


class Vote(Struct, frozen=True, kw_only=True):
    """A counted vote (KL 5:67 p. 3)."""

    item: int | None
    yes: int | None = None
    no: int | None = None
    abstained: int | None = None
    absent: int | None = None
    yes_means: str | None = None
    no_means: str | None = None
    casting_vote: bool | None = None
    ballots: list[Ballot] = []
    span: Span
    method: Literal["open", "secret"] | None = None
    decision: int | None = None


class Dissent(Struct, frozen=True, kw_only=True):
    """A reservation (KL 4:27), special statement or note to the minutes."""

    item: int | None
    kind: DissentKind
    by: list[str]
    text: str | None = None
    span: Span
    decision: int | None = None


class Disqualification(Struct, frozen=True, kw_only=True):
    """Who stood aside for conflict of interest (jäv, KL 5:47, 6:28-30)."""

    item: int | None
    name: str
    span: Span


class Interpellation(Struct, frozen=True, kw_only=True):
    """An interpellation, question, member's motion or citizen's proposal (KL 5:68)."""

    item: int | None
    kind: Literal["interpellation", "question", "member_motion", "citizen_proposal"]
    by: list[str] = []
    to: str | None = None
    subject: str | None = None
    answered: bool | None = None
    span: Span


class Interval(Struct, frozen=True, kw_only=True):
    """Days from ``start`` to ``end``, both inclusive; ``inferred`` where the year or more was supplied."""

    start: str | None
    end: str | None
    precision: Precision
    inferred: bool = False


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


class Signature(Struct, frozen=True, kw_only=True):
    """Who signed; ``signed_at`` as the document has it."""

    name: str
    role: str | None = None
    method: Literal["electronic", "handwritten"] | None = None
    signed_at: str | None = None
    reference: str | None = None
    span: Span


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
