"""Indicators with their series and targets, put in by hand, from sheets or from Kolada; and each year's follow-up."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from msgspec import Struct

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.changing import changing
from samtrad.followup.actions.plans.dropping import MOST, drop
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held, line, named, text
from samtrad.followup.models import Goal, Indicator, IndicatorPoint, Plan, PlanReview
from samtrad.followup.plan_states import Direction, Judgement, PointSource
from samtrad.followup.plans.kolada import is_kpi
from samtrad.followup.plans.sheets import Entry
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Organisation
from samtrad.register.models import Decision

_MOST_INDICATORS, _MOST_POINTS = MOST[Indicator], MOST[IndicatorPoint]


class IndicatorTold(Struct, frozen=True, kw_only=True):
    """What is told of an indicator."""

    name: str
    unit: str = ""
    direction: Direction = Direction.UP
    source: str = ""
    kpi: str = ""


def add_indicator(goal: Goal, told: IndicatorTold, by: User) -> Indicator:
    """Write what is measured for a goal."""
    with transaction.atomic():
        plan = held(goal.plan, by)
        if goal.indicators.count() >= _MOST_INDICATORS:
            raise PlanError(PlanFault.MANY, str(_MOST_INDICATORS))
        made = Indicator.objects.create(goal=goal, **_fields(told))
        log("plan_indicator_told", f"plan:{plan.pk}", by, {"indicator": str(made.pk)})
    return made


def change_indicator(indicator: Indicator, told: IndicatorTold, by: User) -> None:
    """Tell an indicator otherwise."""
    with transaction.atomic():
        plan = held(indicator.goal.plan, by)
        with changing(plan, "plan_indicator_told", indicator.name, by, {"indicator": str(indicator.pk)}) as before:
            before.keep(Indicator, [indicator.pk])
            Indicator.objects.filter(pk=indicator.pk).update(**_fields(told))


def _fields(told: IndicatorTold) -> dict[str, object]:
    kpi = line(told.kpi, 10).upper()
    if kpi and not is_kpi(kpi):
        raise PlanError(PlanFault.KPI, kpi)
    return {
        "name": named(told.name, 300),
        "unit": line(told.unit, 40),
        "direction": told.direction,
        "source": line(told.source, 200),
        "kpi": kpi,
    }


def drop_indicator(indicator: Indicator, by: User) -> None:
    """Take an indicator away, with its values."""
    with transaction.atomic():
        plan = held(indicator.goal.plan, by)
        drop(indicator, "plan_indicator_dropped", indicator.name, plan, by, {"indicator": str(indicator.pk)}, indicator.points.all())


class Told(Entry, frozen=True, kw_only=True):
    """A value to put in, as a sheet tells it or with what Kolada tells beside: whose it is, why it is missing, of how many it is the mean."""

    organisation: Organisation | None = None
    missing: str = ""
    count: int = 1


def put(indicator: Indicator, entries: Sequence[Entry], by: User, source: PointSource = PointSource.HAND, *, is_target: bool = False) -> int:
    """Put in values or targets; a value of the same period takes the place of the one before. How many said something new."""
    if is_target and any(one.value is None for one in entries):
        raise PlanError(PlanFault.TARGET)
    with transaction.atomic():
        plan = held(indicator.goal.plan, by)
        there = {(one.who, one.part, one.period): one for one in indicator.points.filter(is_target=is_target)}
        known = {one.who: one.organisation for one in there.values()}
        new, changed = [], []
        for entry in entries:
            fields = _point(entry, source)
            if entry.who and entry.who not in known:
                known[entry.who] = entry.organisation if isinstance(entry, Told) else known_organisation(entry.who)
            fields["organisation"] = known.get(entry.who)
            one = there.get((entry.who, entry.part, entry.period.name))
            if one is None:
                new.append(IndicatorPoint(indicator=indicator, is_target=is_target, who=entry.who, part=entry.part, period=entry.period.name, **fields))
            elif (one.value, one.missing, one.count) != (fields["value"], fields["missing"], fields["count"]):
                for name, value in fields.items():
                    setattr(one, name, value)
                changed.append(one)
        if len(there) + len(new) > _MOST_POINTS:
            raise PlanError(PlanFault.MANY, str(_MOST_POINTS))
        told = {"indicator": str(indicator.pk), "new": str(len(new)), "changed": str(len(changed)), "from": str(source)}
        with changing(plan, "plan_targets_put" if is_target else "plan_values_put", _about(indicator, [*new, *changed]), by, told) as before:
            before.keep(IndicatorPoint, [one.pk for one in changed])
            before.made(*IndicatorPoint.objects.bulk_create(new))
            IndicatorPoint.objects.bulk_update(changed, ["value", "missing", "count", "source", "organisation"])
    return len(new) + len(changed)


def _about(indicator: Indicator, points: Sequence[IndicatorPoint]) -> str:
    """What values are of: whose and which period, where there is one; else from the first period to the last."""
    periods = [one.period for one in sorted(points, key=lambda one: one.day)]
    whose = " ".join({one.who for one in points}) if len({one.who for one in points}) == 1 else ""
    span = "–".join(dict.fromkeys((periods[0], periods[-1]))) if periods else ""
    return " ".join(one for one in (f"{indicator.name}:", whose, span) if one)


def _point(entry: Entry, source: PointSource) -> dict[str, object]:
    missing, count = (entry.missing, entry.count) if isinstance(entry, Told) else ("", 1)
    return {"day": entry.period.day, "value": entry.value, "missing": missing if entry.value is None else "", "count": count, "source": source}


def drop_point(point: IndicatorPoint, by: User) -> None:
    """Take a value or a target away."""
    with transaction.atomic():
        plan = held(point.indicator.goal.plan, by)
        about = " ".join(one for one in (f"{point.indicator.name}:", point.who, point.period) if one)
        drop(point, "plan_value_dropped", about, plan, by, {"indicator": str(point.indicator_id)})


def review(plan: Plan, goal: Goal | None, year: int, judgement: Judgement, reasons: str, by: User, decision: Decision | None = None) -> PlanReview:
    """Enter what a year's follow-up of a plan, or of one of its goals, came to, and why."""
    with transaction.atomic():
        plan = held(plan, by)
        if goal is not None and goal.plan_id != plan.pk:
            raise PlanError(PlanFault.GOAL)
        if not 1900 <= year <= 2200:
            raise PlanError(PlanFault.YEAR, str(year))
        if not (why := text(reasons)):
            raise PlanError(PlanFault.REASONS)
        if decision and not decision.is_public and decision.scope != plan.body_id:
            raise PlanError(PlanFault.DECISION)
        made = PlanReview.objects.create(plan=plan, goal=goal, year=year, judgement=judgement, reasons=why, decision=decision, by=by, at=timezone.now())
        about = ", ".join(one for one in (str(year), goal.name if goal else "") if one)
        with changing(plan, "plan_reviewed", about, by, {"review": str(made.pk)}) as before:
            before.made(made)
    return made
