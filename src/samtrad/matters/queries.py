"""What may be seen of matters. A passage is public where its meeting and its item are: the rows that acts change at once, before anything follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from samtrad.access.viewer import Viewer
from samtrad.documents.models import Sensitive
from samtrad.documents.states import SensitiveState
from samtrad.matters.linking.calling import called
from samtrad.matters.models import Matter, Passage
from samtrad.matters.standing.rows import capital
from samtrad.matters.standing.standing import State
from samtrad.register.models import Item, Meeting

Row = Mapping[str, Any]
TITLE = (
    "name",
    "titled__title",
    "titled__kind",
    "titled__start",
    "titled__end",
    "titled__item__heading",
    "titled__meeting__reading__document",
    "titled__meeting__reading__number",
    "titled__meeting__body__name",
)
"""What a matter's title is made of."""
STATE = (
    "state",
    "rests_from",
    "lies_with",
    "lies_start",
    "lies_end",
    "passages_count",
    "lies_by__meeting__reading__document",
    "lies_by__meeting__reading__number",
)
"""What is told in a line of how a matter stands."""


def passages(viewer: Viewer) -> QuerySet[Passage]:
    """The passages that someone may see: those whose meeting and item they may see now, whatever they were when they were threaded."""
    seen = Passage.objects.seen_by(viewer).filter(is_gone=False)
    if viewer.everything:
        return seen
    if not viewer.bodies:
        return seen.filter(meeting__is_public=True, item__is_public=True)
    items = Item.objects.seen_by(viewer).filter(pk=OuterRef("item")).order_by()
    meetings = Meeting.objects.seen_by(viewer).filter(pk=OuterRef("meeting")).order_by()
    return seen.filter(Exists(meetings), Q(item=None, scope__in=viewer.bodies) | Q(Exists(items)))


def matters() -> QuerySet[Matter]:
    """The matters that anyone may see, by the passage that they are called by."""
    shown = Matter.objects.filter(is_public__in=[True], merged_into=None)
    return shown.filter(titled__is_public=True, titled__meeting__is_public=True, titled__item__is_public=True)


def state_of(row: Row, today: date) -> str:
    """How far a matter has come, on a day."""
    return str(State.RESTING) if row["rests_from"] and row["rests_from"] <= today else str(row["state"])


def in_state(state: str, today: date) -> Q:
    """That a matter has come so far, on a day."""
    if state == State.RESTING:
        return Q(rests_from__lte=today)
    return Q(state=state) & (Q(rests_from__isnull=True) | Q(rests_from__gt=today))


def moved(address: str) -> str:
    """Where a matter is now that was made part of another; "" for one that is not."""
    seen: set[str] = set()
    while address not in seen:
        seen.add(address)
        into = Matter.objects.filter(address=address, merged_into__isnull=False).values_list("merged_into__address", flat=True).first()
        if into is None:
            return address if len(seen) > 1 else ""
        address = into
    return ""


def title_of(row: Row, covered: set[tuple[int, int, int]]) -> str:
    """What a matter is called: by a person, by its item's heading, else by what the topic calls itself; the body where that is masked since."""
    if row["name"]:
        return str(row["name"])
    if row["titled__kind"] == "item":
        return called(str(row["titled__item__heading"]))
    key = (row["titled__meeting__reading__document"], row["titled__start"], row["titled__end"])
    return str(row["titled__meeting__body__name"]) if key in covered else capital(called(str(row["titled__title"])))


class Covers(NamedTuple):
    """What is masked now in some documents: spans by document and record."""

    spans: Mapping[tuple[int, int], Sequence[tuple[int, int]]]

    def over(self, document: int, number: int, start: int, end: int) -> bool:
        """Whether something within a stretch is masked."""
        return any(at < end and start < stop for at, stop in self.spans.get((document, number), ()))


def covers(documents: Iterable[int]) -> Covers:
    """What is masked now in documents: one question, none where there is no document."""
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    wanted = set(documents)
    if not wanted:
        return Covers(spans)
    rows = Sensitive.objects.filter(document__in=wanted).exclude(state=SensitiveState.KEEP)
    for document, number, start, end in rows.values_list("document", "number", "start", "end"):
        spans.setdefault((document, number), []).append((start, end))
    return Covers(spans)


def masked(rows: Sequence[Row], before: str = "titled__") -> set[tuple[int, int, int]]:
    """Of stretches, those with something masked in them: document, start, end."""
    if not rows:
        return set()
    return masked_by(covers(row[f"{before}meeting__reading__document"] for row in rows), rows, before)


def masked_by(known: Covers, rows: Sequence[Row], before: str = "titled__") -> set[tuple[int, int, int]]:
    """The same, where it is known what is masked in their documents."""
    source = f"{before}meeting__reading__"
    places = [(row[f"{source}document"], row[f"{source}number"], row[f"{before}start"], row[f"{before}end"]) for row in rows]
    return {(document, start, end) for document, number, start, end in places if known.over(document, number, start, end)}
