"""A body as those see it who may say which one met: every record that tells of it, and what an act would change."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.documents.models import Document
from samtrad.people.models import Body, BodyRuling, Calling
from samtrad.people.viewing import viewer_of
from samtrad.register.models import MeetingDocument
from samtrad.workspace.known.finding import bodies_for
from samtrad.workspace.known.persons import Done

_ACTS = 12


class Record(Struct, frozen=True, kw_only=True):
    """A record that tells of a meeting of the body: the day, what it calls the body, the document."""

    key: str
    day: date | None
    called: str
    document: str
    url: str


class KnownBody(Struct, frozen=True, kw_only=True):
    """A body."""

    body: Body
    records: list[Record]
    hidden: int
    names: list[str]
    acts: list[Done]


class MergingBodies(Struct, frozen=True, kw_only=True):
    """What making two bodies one would change: which is left, which goes, how many records come to it, the days on which both met."""

    left: Body
    goes: Body
    moves: int
    name: str
    both: list[date]


def body_for(request: HttpRequest, slug: str) -> Body | None:
    """A body where someone may settle things."""
    return bodies_for(request).select_related("owner").filter(slug=slug).first()


def known(request: HttpRequest, body: Body) -> KnownBody:
    """All that is told of a body, the latest first; of documents that may not be seen only how many there are."""
    callings = list(Calling.objects.filter(body=body).select_related("document"))
    seen = set(Document.objects.seen_by(viewer_of(request)).filter(pk__in=[one.document_id for one in callings]).values_list("pk", flat=True))
    days = {
        (document, number): day
        for document, number, day in MeetingDocument.objects.filter(meeting__body=body).values_list("document", "number", "meeting__first_day")
    }
    records = [
        Record(
            key=f"{one.document_id}-{one.number}",
            day=days.get((one.document_id, one.number)),
            called=one.name,
            document=one.document.name,
            url=reverse("workspace:review", args=[one.document.address, one.number]),
        )
        for one in callings
        if one.document_id in seen
    ]
    records.sort(key=lambda one: (one.day or date.min, one.key), reverse=True)
    return KnownBody(
        body=body,
        records=records,
        hidden=len(callings) - len(records),
        names=list(body.names.order_by("name").values_list("name", flat=True)),
        acts=_acts(body),
    )


def _acts(body: Body) -> list[Done]:
    """The acts by which records are the body's, the latest first; each once."""
    found: dict[int, Done] = {}
    for row in BodyRuling.objects.filter(undone_at=None, body=body).select_related("document", "by").order_by("-act", "pk"):
        found.setdefault(row.act, Done(act=row.act, kind="", told=row.document.name, by=row.by.name, at=row.at.date()))
    return list(found.values())[:_ACTS]


def merging(one: Body, other: Body) -> MergingBodies:
    """What it would change that two bodies are one: the one with fewer records becomes part of the other."""
    goes, into = sorted((one, other), key=lambda body: (body.callings.count(), -body.pk))
    days = set(goes.meetings.exclude(first_day=None).values_list("first_day", flat=True))
    both = into.meetings.filter(first_day__in=days).order_by("first_day").values_list("first_day", flat=True)
    return MergingBodies(left=into, goes=goes, moves=goes.callings.count(), name="", both=[day for day in both if day])
