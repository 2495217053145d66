"""Decisions: the latest, and all of them by body, type and year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from django.db.models import Q, QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body
from samtrad.portal.dropped import DROPPED
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import decision_lines
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import DecisionLine
from samtrad.reading.record import DecisionType
from samtrad.register.models import Decision

FORMAL = Q(type="note") | Q(force="informative") | Q(force="internal", type__in=["elect", "other", "approve"]) | DROPPED
"""Order of business and mere notes: the agenda approved, certifiers chosen, items taken off it, information laid to the papers."""
TYPES = get_args(DecisionType)
_SIZE = 50


class Wanted(Struct, frozen=True):
    """What a list is cut to; empty for all."""

    body: str = ""
    type: str = ""
    year: int = 0


class DecisionsPage(Struct, frozen=True, kw_only=True):
    """Decisions, the latest first."""

    decisions: list[DecisionLine]
    wanted: Wanted
    bodies: Sequence[tuple[str, str]]
    types: Sequence[str]
    years: list[int]
    before: str
    after: str


def latest(viewer: Viewer) -> QuerySet[Decision]:
    """Decisions of substance, the latest first; reported ones are among them."""
    return Decision.objects.seen_by(viewer).exclude(FORMAL).exclude(status="proposed").filter(day__isnull=False).order_by("-day", "-id")


def decisions(viewer: Viewer, wanted: Wanted, asked: Asked) -> DecisionsPage:
    """A page of the decisions: all of a type that is asked for; else those of substance."""
    rows = Decision.objects.seen_by(viewer).filter(day__isnull=False).exclude(status="proposed")
    rows = rows.filter(type=wanted.type) if wanted.type else rows.exclude(FORMAL)
    if wanted.body:
        rows = rows.filter(scope__in=list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True)))
    if wanted.year:
        rows = rows.filter(day__year=wanted.year)
    part = page_of(rows, "day", asked, _SIZE)
    return DecisionsPage(
        decisions=decision_lines(Decision.objects.seen_by(viewer).filter(pk__in=part.ids).order_by("-day", "-id")),
        wanted=wanted,
        bodies=bodies.choices(),
        types=TYPES,
        years=bodies.years(),
        before=part.before,
        after=part.after,
    )
