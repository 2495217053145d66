"""Rounds: the latest, by kind, stage and organisation, each with how its rows stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import Round, RoundParty, RoundTotal
from samtrad.followup.queries.rounds import TITLE, counted, found_replies, title_of, told_once, unheard
from samtrad.followup.rounds.codes import DONE, OPEN, State
from samtrad.followup.states import RoundKind, RoundStage
from samtrad.matters.queries import covers
from samtrad.portal import addresses
from samtrad.portal.queries import organisation as organisations
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
_SIZE = 20
ASKS = ("sender__name", "sender__slug", "body__name", "body__owner__name")
"""What tells who asks."""
_FIELDS = ("id", "address", "kind", "stage", "asked_on", "last_day", "case_number", "meeting__slug", "meeting__first_day", *ASKS, *TITLE)


class RoundLine(Struct, frozen=True, kw_only=True):
    """A round in a list: who asks (``sender``), how many parties it has, of how many an answer is proved or found, and how many are late."""

    url: str
    title: str
    kind: str
    stage: str
    sender: Link | None
    case_number: str
    told_by: Link | None
    told_on: date | None
    asked_on: date | None
    last_day: date | None
    parties: int
    done: int
    found: int
    waiting: int
    late: int
    totals: int


class Wanted(Struct, frozen=True):
    """What the list is cut to; empty for all."""

    kind: str = ""
    stage: str = ""
    organisation: str = ""
    organisation_name: str = ""


class RoundsPage(Struct, frozen=True, kw_only=True):
    """Rounds, those that were read or opened last first."""

    rounds: list[RoundLine]
    wanted: Wanted
    before: str
    after: str


def rounds(wanted: Wanted, asked: Asked, today: date) -> RoundsPage:
    """A page of the rounds."""
    rows = told_once()
    if wanted.kind in RoundKind.values:
        rows = rows.filter(kind=wanted.kind)
    if wanted.stage in RoundStage.values:
        rows = rows.filter(stage=wanted.stage)
    if wanted.organisation:
        asked_of = RoundParty.objects.filter(organisation__slug=wanted.organisation).values("round")
        rows = rows.filter(Q(pk__in=asked_of) | Q(sender__slug=wanted.organisation))
        name = organisations.shown(PUBLIC).filter(slug=wanted.organisation).values_list("name", flat=True).first() or ""
        wanted = Wanted(wanted.kind, wanted.stage, wanted.organisation, name)
    part = page_of(rows, "id", asked, _SIZE)
    return RoundsPage(rounds=lines(part.ids, today), wanted=wanted, before=part.before, after=part.after)


def lines(ids: Sequence[int], today: date) -> list[RoundLine]:
    """Rounds as lines of a list, in this order: a fixed number of questions."""
    rows = {row["id"]: row for row in Round.objects.public().filter(pk__in=ids).values(*_FIELDS)}
    known = covers(row["meeting__reading__document"] for row in rows.values() if row["meeting__reading__document"])
    told = counted(list(rows))
    late = dict(_unheard(ids, today).order_by().values("round").annotate(n=Count("id")).values_list("round", "n"))
    totals = dict(RoundTotal.objects.filter(round__in=ids).order_by().values("round").annotate(n=Count("id")).values_list("round", "n"))
    paged = with_page(row["sender__slug"] for row in rows.values())
    return [_line(rows[pk], paged, title_of(rows[pk], known), told[pk], late.get(pk, 0), totals.get(pk, 0)) for pk in ids if pk in rows]


def with_page(slugs: Iterable[str | None]) -> frozenset[str]:
    """Of organisations by their slugs, those that have a page: the others are named without a link."""
    wanted = {slug for slug in slugs if slug}
    return frozenset(organisations.shown(PUBLIC).filter(slug__in=wanted).values_list("slug", flat=True)) if wanted else frozenset()


def link_to(name: str | None, slug: str | None, paged: frozenset[str]) -> Link | None:
    """An organisation as a link; without an address where it has no page, None where there is none."""
    return Link(name, addresses.organisation(slug) if slug in paged else "") if name and slug else None


def asks(row: Row, paged: frozenset[str]) -> Link | None:
    """Who asks: the organisation, else the body that a person put the round for. None where minutes tell of it and not who asks."""
    sender = link_to(row["sender__name"], row["sender__slug"], paged)
    return sender or (Link(body_name(row, "body__"), "") if row["body__name"] and not row["meeting"] else None)


def _unheard(ids: Sequence[int], today: date) -> QuerySet[RoundParty]:
    """The rows of rounds whose last day has passed and of which nothing is heard, as anyone may see them."""
    past = Q(extended_to__lt=today) | Q(extended_to=None, last_day__lt=today)
    rows = RoundParty.objects.filter(unheard(), past, round__in=ids, is_asked=True)
    return rows.exclude(pk__in=found_replies(ids).values("party"))


def _line(row: Row, paged: frozenset[str], title: str, stands: Mapping[State, int], late: int, totals: int) -> RoundLine:
    return RoundLine(
        url=addresses.round_(row["address"]),
        title=title,
        kind=row["kind"],
        stage=row["stage"],
        sender=asks(row, paged),
        case_number=row["case_number"],
        told_by=Link(row["meeting__body__name"], addresses.meeting(row["meeting__slug"])) if row["meeting"] else None,
        told_on=row["meeting__first_day"],
        asked_on=row["asked_on"],
        last_day=row["last_day"],
        parties=sum(stands.values()),
        done=sum(stands[state] for state in DONE),
        found=stands[State.FOUND],
        waiting=sum(stands[state] for state in OPEN),
        late=late,
        totals=totals,
    )
