"""Matters as those see them who may say what belongs together: every step with its words, and what an act would change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.states import Act
from samtrad.matters.actions.placing import told_of
from samtrad.matters.linking.central import title_of
from samtrad.matters.models import Matter, Passage, Ruling
from samtrad.matters.queries import passages
from samtrad.matters.states import RulingKind
from samtrad.people.viewing import bodies_of, viewer_of
from samtrad.workspace.known.finding import MOST, Hit
from samtrad.workspace.known.persons import Done, words

_ACTS = 12
_SOURCE = ("reading__document__address", "reading__document__is_public", "reading__number")


class Row(Struct, frozen=True, kw_only=True):
    """A passage of a matter."""

    id: int
    title: str
    body: str
    day: date | None
    is_public: bool
    proof: str


class Known(Struct, frozen=True, kw_only=True):
    """A matter: what it is called, its passages, and the acts on it that hold."""

    address: str
    name: str
    is_public: bool
    rows: list[Row]
    names: list[str]
    acts: list[Done]


class Merging(Struct, frozen=True, kw_only=True):
    """What making two one would change: whose address stays, and how many passages come to it."""

    left: Known
    goes: Known
    moves: int
    name: str


def seen(request: HttpRequest) -> QuerySet[Passage]:
    """The passages that someone may see, of bodies where they may settle things."""
    bodies = bodies_of(request, Act.SETTLE)
    rows = passages(viewer_of(request)).filter(matter__isnull=False)
    return rows if bodies is None else rows.filter(scope__in=bodies)


def matter_for(request: HttpRequest, address: str) -> Matter | None:
    """A matter that goes through a body where someone may settle things."""
    found: Matter | None = Matter.objects.filter(address=address, merged_into=None).first()
    return found if found and seen(request).filter(matter=found).exists() else None


def known(request: HttpRequest, matter: Matter) -> Known:
    """All that whoever asks may see of a matter, in order of time."""
    rows = sorted(
        passages(viewer_of(request)).filter(matter=matter).select_related("meeting__body", "meeting__reading__document"), key=lambda one: told_of(one).order
    )
    told = [_row(one) for one in rows]
    return Known(
        address=matter.address,
        name=matter.name or title_of([told_of(one) for one in rows]),
        is_public=matter.is_public,
        rows=told,
        names=list(dict.fromkeys(one.title for one in told)),
        acts=list(_acts(matter)),
    )


def _row(one: Passage) -> Row:
    reading = one.meeting.reading
    source = dict.fromkeys(_SOURCE)
    if reading:
        source = {_SOURCE[0]: reading.document.address, _SOURCE[1]: reading.document.is_public, _SOURCE[2]: reading.number}
    return Row(
        id=one.pk, title=one.title, body=one.meeting.body.name, day=one.day, is_public=one.is_public, proof=words(source, one.start, one.end) if reading else ""
    )


def _acts(matter: Matter) -> Iterable[Done]:
    """The acts on the matter that hold, the latest first; each once, by what it parts where it parts something."""
    rows = (
        Ruling.objects.filter(Q(one__matter=matter) | Q(other__matter=matter), undone_at=None)
        .select_related("one", "other", "by")
        .order_by("-act", "-kind", "pk")
    )
    told: set[int] = set()
    for row in rows:
        if row.act not in told and len(told) < _ACTS:
            told.add(row.act)
            what = row.name or " · ".join(dict.fromkeys(one.title for one in (row.one, row.other) if one))
            yield Done(act=row.act, kind=str(RulingKind(row.kind).label), told=what, by=row.by.name, at=row.at.date())


def merging(request: HttpRequest, one: Matter, other: Matter) -> Merging:
    """What it would change that two matters are one."""
    stays, goes = (known(request, matter) for matter in sorted((one, other), key=lambda matter: matter.pk))
    return Merging(left=stays, goes=goes, moves=len(goes.rows), name=stays.name)


def matters(request: HttpRequest, asked: str) -> list[Hit]:
    """Matters that have a passage whose title holds all the words."""
    rows = seen(request)
    for word in asked.split():
        rows = rows.filter(Q(title__icontains=word) | Q(matter__name__icontains=word))
    found = Matter.objects.filter(pk__in=rows.values("matter"), merged_into=None)
    told: list[Hit] = []
    for one in found.annotate(times=Count("passages__meeting", distinct=True)).order_by("-last_day", "-pk")[:MOST]:
        here = list(passages(viewer_of(request)).filter(matter=one).select_related("meeting__body")[:MOST])
        bodies = list(dict.fromkeys(row.meeting.body.name for row in here))
        name = one.name or title_of([told_of(row) for row in here])
        url = reverse("workspace:known-matter", args=[one.address])
        told.append(Hit(slug=one.address, url=url, name=name, told=", ".join(bodies[:3]), times=one.times))
    return told
