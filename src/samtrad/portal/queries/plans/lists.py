"""Plans: those that persons wrote and those that minutes tell of, the one that was last written in or told of first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from django.db.models import Count, Exists, OuterRef
from msgspec import Struct

from samtrad.followup.models import Plan
from samtrad.followup.queries import plans as query
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries.agreements.lines import Part, line
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.paging import Asked, page_in
from samtrad.register.models import AgreementEvent

_SIZE = 30


class PlanLine(Struct, frozen=True, kw_only=True):
    """A plan in a list. ``parts``: its stretches, and what they rest on; ``goals`` is None for one that minutes tell of alone."""

    url: str
    name: str
    body: str
    parts: list[Part]
    goals: int | None
    indicators: int
    day: date


class PlansPage(Struct, frozen=True, kw_only=True):
    """A page of plans."""

    plans: list[PlanLine]
    body: str
    bodies: Sequence[tuple[str, str]]
    before: str
    after: str


def plans(body: str, asked: Asked, today: date) -> PlansPage:
    """A page of the plans that anyone may see: seven questions."""
    written = Plan.objects.public().annotate(agreed=query.at_last("agreement"))
    told = query.told().filter(last_day__isnull=False)
    if body:
        within = list(Body.objects.filter(slug=body).values_list("pk", flat=True))
        written = written.filter(body__in=within)
        events = AgreementEvent.objects.public().filter(mention__agreement=OuterRef("pk"), meeting__body__in=within, meeting__is_public=True)
        told = told.filter(Exists(events))
    rows = list(written.order_by().values_list("pk", "changed_on", "agreed"))
    tied = {agreed for _pk, _day, agreed in rows if agreed}
    alone = [(pk, day) for pk, day in told.order_by().values_list("pk", "last_day") if pk not in tied and day]
    part = page_in([*((pk, day) for pk, day, _agreed in rows), *((-pk, day) for pk, day in alone)], asked, _SIZE)
    agreed = {pk: agreement for pk, _day, agreement in rows if agreement}
    standing = standing_of({*(-pk for pk in part.ids if pk < 0), *(agreed[pk] for pk in part.ids if pk in agreed)})
    lines = _written([pk for pk in part.ids if pk > 0], standing, agreed) | _told([-pk for pk in part.ids if pk < 0], standing, today)
    return PlansPage(plans=[lines[pk] for pk in part.ids if pk in lines], body=body, bodies=bodies.choices(), before=part.before, after=part.after)


def _written(found: Collection[int], standing: dict[int, Standing], agreed: dict[int, int]) -> dict[int, PlanLine]:
    if not found:
        return {}
    shown = Plan.objects.public().filter(pk__in=found).select_related("body", "decision__meeting")
    rows = shown.annotate(goals_count=Count("goals", distinct=True), indicators_count=Count("goals__indicators", distinct=True))
    return {
        one.pk: PlanLine(
            url=addresses.plan(one.address),
            name=one.name,
            body=one.body.name,
            parts=_parts(one, standing.get(agreed.get(one.pk, 0))),
            goals=one.goals_count,
            indicators=one.indicators_count,
            day=one.changed_on,
        )
        for one in rows
    }


def _parts(one: Plan, told: Standing | None) -> list[Part]:
    """When a plan holds: as minutes tell, or as persons wrote."""
    if told:
        return line({"address": "", "name": ""}, told, one.changed_on).parts
    return term(one.first_day, one.last_day, is_decided=bool(one.decision and one.decision.is_public and one.decision.meeting.is_public))


def term(first: date | None, last: date | None, *, is_decided: bool) -> list[Part]:
    """The days that persons wrote, as a stretch."""
    if first is None and last is None:
        return []
    start, end = first or last, last or first
    assert start
    assert end
    return [Part(first=start, last=end, look="proved" if is_decided else "said", events=[], from_unknown=first is None, no_end=last is None)]


def _told(found: Collection[int], standing: dict[int, Standing], today: date) -> dict[int, PlanLine]:
    lines = {}
    for pk in found:
        if told := standing.get(pk):
            row = told.rows[0]
            short = line({"address": row["mention__agreement__address"], "name": row["mention__agreement__name"]}, told, today)
            names = dict.fromkeys(one["meeting__body__name"] for one in reversed(told.rows))
            assert told.last_day
            lines[-pk] = PlanLine(
                url=addresses.plan(short.address), name=short.title, body=", ".join(names), parts=short.parts, goals=None, indicators=0, day=told.last_day
            )
    return lines
