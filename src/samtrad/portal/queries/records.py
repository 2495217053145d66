"""What a page takes from the record itself, as it has no rows of its own: who led and certified, papers spoken of, who stood aside, tasks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from msgspec import UNSET, Struct

from samtrad.documents.hidden import named_alone
from samtrad.documents.models import Reading
from samtrad.documents.queries import worded_apart
from samtrad.portal.queries.acts import Paper, Source
from samtrad.portal.shapes import Proof
from samtrad.reading.record import Minutes, Named, TextAt
from samtrad.reading.words import Span
from samtrad.register.facts import page_at
from samtrad.register.named import EVERYBODY, Names

_ATTACHED = frozenset({"attached", "sent_earlier", "to_be_sent", None})
"""Kinds of papers that were to lie with the minutes; links and pictures are not."""


class Stated(Struct, frozen=True, kw_only=True):
    """A value with the words it rests on."""

    text: str
    proof: Proof | None


class Certified(Struct, frozen=True, kw_only=True):
    """A certification: when, and of which items where that is said."""

    day: str
    items: list[str]
    is_immediate: bool
    proof: Proof | None


class Task(Struct, frozen=True, kw_only=True):
    """A task that someone got, where its words start; how the assignment stands that they tell of, and its address, where anyone may see that."""

    task: str
    responsible: str
    is_unnamed: bool
    due_start: str
    due_end: str
    precision: str
    is_done: bool
    decision: int | None
    proof: Proof | None
    start: int = -1
    url: str = ""
    state: str = ""


class Sat(Struct, frozen=True, kw_only=True):
    """One day of a meeting."""

    day: str
    start: str
    end: str
    place: str
    proof: Proof | None


class Told(Struct, frozen=True, kw_only=True):
    """What the record tells of the meeting as a whole, and of its items by their ordinals."""

    sittings: list[Sat] = []
    chair: Stated | None = None
    secretaries: list[Stated] = []
    certifiers: list[Stated] = []
    certifications: list[Certified] = []
    posted: Stated | None = None
    papers: dict[int, list[Paper]] = {}
    stood_aside: dict[int, list[str]] = {}
    tasks: dict[int, list[Task]] = {}
    presenters: dict[int, list[str]] = {}
    sent_to: dict[int, list[Stated]] = {}
    reasons: list[Stated] = []


def told(reading: Reading | None, source: Source, items: Sequence[int], names: Names = EVERYBODY) -> Told:
    """What the record tells, of these items alone: one that may not be seen is not told of, nor who may not be named."""
    if reading is None:
        return Told()
    minutes, secret = worded_apart(reading)
    unnamed = {at for at, one in enumerate(minutes.assignments) if one.responsible and not names.told(one.responsible)}
    if not names.everybody:
        minutes = named_alone(minutes, names)
    return _Teller(minutes, source, frozenset(items), secret, unnamed).told()


class _Teller:
    """Words a record's values as plain ones with their proof, those left out that stand in a secret stretch."""

    def __init__(self, minutes: Minutes, source: Source, items: frozenset[int], secret: Sequence[Span], unnamed: Collection[int]) -> None:
        self._minutes, self._source, self._items, self._secret, self._unnamed = minutes, source, items, secret, unnamed

    def _open(self, span: object) -> bool:
        """Whether nothing secret stands there."""
        return not isinstance(span, (tuple, list)) or not any(span[0] < high and low < span[1] for low, high in self._secret)

    def told(self) -> Told:
        """All of it."""
        minutes = self._minutes
        return Told(
            sittings=[
                Sat(
                    day=one.date,
                    start=one.start or "",
                    end=one.end or "",
                    place=one.place or "",
                    proof=self._proof(one.span if one.span is not UNSET else self._place(f"/sittings/{at}/date")),
                )
                for at, one in enumerate(minutes.sittings)
                if self._open(one.span)
            ],
            chair=self._text(minutes.chair),
            secretaries=[self._named(one) for one in minutes.secretaries if self._open(one.span)],
            certifiers=[self._named(one) for one in minutes.certifiers if self._open(one.span)],
            certifications=[
                Certified(day=one.date or "", items=one.items or [], is_immediate=one.immediate, proof=self._proof(one.span))
                for one in minutes.certifications
                if self._open(one.span)
            ],
            posted=next((Stated(text=one.posted, proof=self._proof(one.span)) for one in minutes.notices if one.posted and self._open(one.span)), None),
            papers=self._papers(),
            stood_aside=self._stood_aside(),
            tasks=self._tasks(),
            presenters={at: list(one.presenters) for at, one in enumerate(minutes.items) if at in self._items and one.presenters},
            sent_to=self._sent_to(),
            reasons=[Stated(text=one.text, proof=self._proof(one.span)) for one in (minutes.when.reasons if minutes.when else []) if self._open(one.span)],
        )

    def _sent_to(self) -> dict[int, list[Stated]]:
        """Whom the minutes of an item say that the decision is sent to."""
        found: dict[int, list[Stated]] = {}
        for at, item in enumerate(self._minutes.items):
            told = [(name, self._place(f"/items/{at}/sent_to/{number}")) for number, name in enumerate(item.sent_to)]
            if at in self._items and (shown := [Stated(text=name, proof=self._proof(place)) for name, place in told if self._open(place)]):
                found[at] = shown
        return found

    def _papers(self) -> dict[int, list[Paper]]:
        found: dict[int, list[Paper]] = defaultdict(list)
        for one in self._minutes.enclosures:
            if one.kind in _ATTACHED and (one.item is None or one.item in self._items) and self._open(one.span):
                found[-1 if one.item is None else one.item].append(Paper(text=one.text, kind=one.kind or "", proof=self._proof(one.span)))
        return dict(found)

    def _stood_aside(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for one in self._minutes.disqualifications:
            if one.item in self._items and one.item is not None:
                found[one.item].append(one.name)
        return dict(found)

    def _tasks(self) -> dict[int, list[Task]]:
        found: dict[int, list[Task]] = defaultdict(list)
        for at, one in enumerate(self._minutes.assignments):
            if one.item in self._items and one.item is not None:
                due = one.due
                found[one.item].append(
                    Task(
                        task=one.task,
                        responsible=one.responsible or "",
                        is_unnamed=at in self._unnamed,
                        due_start=due.start or "" if due else "",
                        due_end=due.end or "" if due else "",
                        precision=due.precision if due else "",
                        is_done=one.status == "done",
                        decision=one.decision,
                        proof=self._proof(one.span),
                        start=one.span[0],
                    )
                )
        return dict(found)

    def _text(self, one: TextAt | None) -> Stated | None:
        return Stated(text=one.text, proof=self._proof(one.span)) if one and self._open(one.span) else None

    def _named(self, one: Named) -> Stated:
        return Stated(text=one.name, proof=self._proof(one.span if one.span is not UNSET else None))

    def _place(self, pointer: str) -> Span | None:
        """The first words that a value stands in."""
        places = self._minutes.places.get(pointer)
        return places[0] if places else None

    def _proof(self, span: object) -> Proof | None:
        if not isinstance(span, (tuple, list)):
            return None
        start, end = span
        return self._source.words({"start": start, "end": end, "page": page_at(self._minutes, start)})
