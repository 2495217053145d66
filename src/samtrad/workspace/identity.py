"""What is asked about who is who, and what was answered: for those who may settle it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Max, Min, Q, QuerySet
from django.http import HttpRequest
from msgspec import Struct

from samtrad.access.states import Act
from samtrad.people.models import Appearance, Body, Question, Ruling
from samtrad.people.states import QuestionKind, QuestionState, RulingKind
from samtrad.workspace.who import bodies_of

PAGE = 20
_LATEST = 8


class Side(Struct, frozen=True, kw_only=True):
    """One of the two that may be one: what minutes print, and how often and when."""

    name: str
    told: str
    times: int
    first: date | None
    last: date | None


class Asked(Struct, frozen=True, kw_only=True):
    """A question: are these two one?"""

    id: int
    is_body: bool
    one: Side
    other: Side
    reasons: list[str]


class Answered(Struct, frozen=True, kw_only=True):
    """An act on who is who that can be undone."""

    act: int
    kind: str
    one: str
    other: str


def asked(request: HttpRequest) -> tuple[list[Asked], int]:
    """The questions that wait, most consequential first, and how many there are."""
    found = _mine(request)
    rows = list(found.select_related("one__organisation", "one__body", "other__organisation", "other__body", "body", "other_body")[:PAGE])
    seen = _seen([pk for row in rows for pk in (row.one_id, row.other_id) if pk])
    return [_asked(row, seen) for row in rows], found.count()


def count(request: HttpRequest) -> int:
    """How many questions wait."""
    return _mine(request).count()


def question_for(request: HttpRequest, pk: int) -> Question | None:
    """A question that someone may answer."""
    return _mine(request).filter(pk=pk).first()


def answered(request: HttpRequest) -> list[Answered]:
    """The latest acts on persons that hold, in the bodies where someone may settle."""
    bodies = bodies_of(request, Act.SETTLE)
    rows = Ruling.objects.filter(undone_at=None).select_related("one", "other").order_by("-act", "pk")
    if bodies is not None:
        rows = rows.filter(one__body__in=bodies)
    found: dict[int, Answered] = {}
    for row in rows[: _LATEST * 8]:
        found.setdefault(
            row.act, Answered(act=row.act, kind=str(RulingKind(row.kind).label), one=row.one.name, other=row.other.name if row.other else row.name)
        )
    return list(found.values())[:_LATEST]


def _mine(request: HttpRequest) -> QuerySet[Question]:
    found = Question.objects.filter(state=QuestionState.OPEN).order_by("-weight", "id")
    bodies = bodies_of(request, Act.SETTLE)
    if bodies is None:
        return found
    return found.filter(Q(one__body__in=bodies, other__body__in=bodies) | Q(body__in=bodies, other_body__in=bodies))


def _seen(appearances: Iterable[int]) -> dict[int, tuple[int, date | None, date | None]]:
    rows = Appearance.objects.filter(pk__in=list(appearances)).annotate(times=Count("sightings"), first=Min("sightings__day"), last=Max("sightings__day"))
    return {pk: (times, first, last) for pk, times, first, last in rows.values_list("pk", "times", "first", "last")}


def _asked(row: Question, seen: dict[int, tuple[int, date | None, date | None]]) -> Asked:
    is_body = row.kind == QuestionKind.BODY
    one = _of_body(row.body) if is_body and row.body else _of_name(row.one, seen)
    other = _of_body(row.other_body) if is_body and row.other_body else _of_name(row.other, seen)
    return Asked(id=row.pk, is_body=is_body, one=one, other=other, reasons=list(row.reasons))


def _of_name(one: Appearance | None, seen: dict[int, tuple[int, date | None, date | None]]) -> Side:
    if one is None:
        return Side(name="", told="", times=0, first=None, last=None)
    times, first, last = seen.get(one.pk, (0, None, None))
    told = ", ".join(part for part in (one.party, one.organisation.name if one.organisation else "", one.body.name) if part)
    return Side(name=one.name, told=told, times=times, first=first, last=last)


def _of_body(body: Body) -> Side:
    days = body.meetings.aggregate(first=Min("first_day"), last=Max("first_day"), times=Count("pk"))
    return Side(name=body.name, told=body.owner.name if body.owner else "", times=days["times"], first=days["first"], last=days["last"])
