"""What waits for a person: documents with doubts that are open, most consequential first, and how many there are for each body."""

from __future__ import annotations

from datetime import date

from django.db.models import Count, Max, Q
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.states import Act
from samtrad.documents.models import Document, Doubt, Reading
from samtrad.documents.told_doubts import AWAITED
from samtrad.people.models import Body
from samtrad.people.viewing import viewer_of
from samtrad.register.models import MeetingDocument
from samtrad.swedish.alphabet import sort_key
from samtrad.workspace.who import bodies_of

PAGE = 15
"""Documents on a page of the queue."""


class Waiting(Struct, frozen=True):
    """A document with doubts."""

    url: str
    name: str
    body: str
    day: date | None
    doubts: int
    most: str
    is_public: bool


class PerBody(Struct, frozen=True):
    """How many documents and doubts wait for a body."""

    id: int
    name: str
    documents: int
    doubts: int


def doubts_for(request: HttpRequest, body: int | None = None) -> Q:
    """The doubts that someone may settle: open ones that something hangs on, of readings that hold."""
    return AWAITED & may_settle(request, body)


def may_settle(request: HttpRequest, body: int | None = None) -> Q:
    """Doubts of readings that hold, in documents in which someone may settle, however they stand."""
    viewer, may = viewer_of(request), bodies_of(request, Act.SETTLE)
    wanted = Q(reading__is_current=True)
    if may is not None:
        wanted &= Q(reading__document__in=Document.objects.filter(Document.of(may & viewer.secrets)))
    return wanted & (Q(reading__document__scope=body) | Q(reading__document__shared__body=body)) if body else wanted


def waiting(request: HttpRequest, body: int | None, start: int) -> tuple[list[Waiting], int]:
    """Some of the documents that wait, and how many do."""
    found = Doubt.objects.filter(doubts_for(request, body)).order_by().values("reading").annotate(most=Max("weight"), count=Count("id"))
    ranked = list(found.order_by("-most", "-count", "-reading")[start : start + PAGE])
    readings = Reading.objects.in_bulk([one["reading"] for one in ranked])
    links = {
        (one.document_id, one.number): one.meeting
        for one in MeetingDocument.objects.filter(document__in=[one.document_id for one in readings.values()]).select_related("meeting__body")
    }
    first: dict[int, str] = {}
    for doubt in Doubt.objects.filter(doubts_for(request, body), reading__in=readings).order_by("-weight", "number"):
        first.setdefault(doubt.reading_id, doubt.message)
    made = []
    for one in ranked:
        reading = readings[one["reading"]]
        meeting = links.get((reading.document_id, reading.number))
        url = reverse("workspace:review", args=[reading.document.address, reading.number])
        name = meeting.body.name if meeting else reading.name
        made.append(
            Waiting(url, reading.name, name, meeting.first_day if meeting else None, one["count"], first.get(reading.pk, ""), reading.document.is_public)
        )
    return made, found.count()


def per_body(request: HttpRequest) -> list[PerBody]:
    """How much waits for each body, most first."""
    found = (
        Doubt.objects.filter(doubts_for(request))
        .order_by()
        .values("reading__document__scope")
        .annotate(doubts=Count("id"), documents=Count("reading", distinct=True))
    )
    counts = {one["reading__document__scope"]: one for one in found if one["reading__document__scope"]}
    names = Body.objects.in_bulk(counts)
    told = [PerBody(pk, names[pk].name, one["documents"], one["doubts"]) for pk, one in counts.items() if pk in names]
    return sorted(told, key=lambda one: (-one.doubts, sort_key(one.name)))


def next_url(request: HttpRequest, after: Reading) -> str:
    """The address of the document that waits next, where it is another; "" where none does."""
    here = reverse("workspace:review", args=[after.document.address, after.number])
    return next((one.url for one in waiting(request, None, 0)[0] if one.url != here), "")
