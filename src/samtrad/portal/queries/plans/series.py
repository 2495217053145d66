"""The indicators of a plan: each series with its last value, its target and how it stands, and what each year's follow-up came to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from msgspec import Struct

from samtrad.followup.models import Indicator, Plan, PlanReview
from samtrad.followup.plans.series import Period, Value, latest, outcome, target_for
from samtrad.portal import addresses
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
MOST = 60
"""Series of an indicator that a page shows; the sheet has all."""


class PointLine(Struct, frozen=True, kw_only=True):
    """A value of a period, as a decimal; empty where it is missing, with why. ``count``: of how many it is the mean."""

    period: str
    day: date
    value: str
    missing: str = ""
    count: int = 1


class SeriesLine(Struct, frozen=True, kw_only=True):
    """A series: of whom, of which part of them, its values in order, its targets, and how it stands to the one that holds."""

    who: str
    organisation: str
    part: str
    points: list[PointLine]
    targets: list[PointLine]
    last: PointLine | None
    target: PointLine | None
    outcome: str


class IndicatorLine(Struct, frozen=True, kw_only=True):
    """What is measured for a goal. ``more``: series that are in the sheet alone."""

    name: str
    unit: str
    direction: str
    source: str
    kpi: str
    series: list[SeriesLine]
    targets: list[PointLine]
    more: int = 0


class ReviewLine(Struct, frozen=True, kw_only=True):
    """What a year's follow-up came to, and why; ``earlier`` is how many were entered for the same year before."""

    year: int
    judgement: str
    reasons: str
    day: date
    decision: Link | None
    earlier: int = 0


def plain(value: Decimal | None) -> str:
    """A value as a decimal without noughts behind."""
    return "" if value is None else f"{value.normalize():f}"


def indicators(plan: Plan, today: date, most: int | None = MOST) -> dict[int, list[IndicatorLine]]:
    """The indicators of a plan by the ids of their goals: one question."""
    fields = ("is_target", "who", "part", "period", "day", "value", "missing", "count", "organisation__name")
    rows = Indicator.objects.filter(goal__plan=plan).order_by("goal", "id", "points__who", "points__part", "points__day", "points__id")
    held: dict[int, list[Row]] = {}
    for row in rows.values("id", "goal", "name", "unit", "direction", "source", "kpi", *(f"points__{one}" for one in fields)):
        held.setdefault(row["id"], []).append(row)
    found: defaultdict[int, list[IndicatorLine]] = defaultdict(list)
    for points in held.values():
        found[points[0]["goal"]].append(_indicator(points, today, most))
    return found


def _indicator(rows: Sequence[Row], today: date, most: int | None) -> IndicatorLine:
    one = rows[0]
    values: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    targets: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row["points__period"] is not None:
            (targets if row["points__is_target"] else values)[row["points__who"], row["points__part"]].append(row)
    of_all = targets.get(("", ""), [])
    lines = [_series(points, targets.get(key) or targets.get((key[0], "")) or of_all, one["direction"], today) for key, points in list(values.items())[:most]]
    return IndicatorLine(
        name=one["name"],
        unit=one["unit"],
        direction=one["direction"],
        source=one["source"],
        kpi=one["kpi"],
        series=lines,
        targets=[] if lines else _points(of_all),
        more=max(len(values) - len(lines), 0),
    )


def _series(rows: Sequence[Row], targets: Sequence[Row], direction: str, today: date) -> SeriesLine:
    told, aimed = [_value(row) for row in rows], [_value(row) for row in targets]
    last = latest(told)
    target = target_for(aimed, today)
    points = _points(rows)
    goal = next((point for point in _points(targets) if target and point.period == target.period.name), None)
    return SeriesLine(
        who=rows[0]["points__who"],
        organisation=rows[0]["points__organisation__name"] or "",
        part=rows[0]["points__part"],
        points=points,
        targets=_points(targets),
        last=next((point for point in points if last and point.period == last.period.name), None),
        target=goal,
        outcome=outcome(told, target.value if target else None, up=direction == "up"),
    )


def _value(row: Row) -> Value:
    return Value(period=Period(row["points__day"], row["points__period"]), value=row["points__value"], missing=row["points__missing"])


def _points(rows: Iterable[Row]) -> list[PointLine]:
    return [
        PointLine(
            period=row["points__period"],
            day=row["points__day"],
            value=plain(row["points__value"]),
            missing=row["points__missing"],
            count=row["points__count"],
        )
        for row in rows
    ]


def reviews(plan: Plan) -> dict[int | None, list[ReviewLine]]:
    """What each year's follow-up came to, by the ids of goals (None for the whole plan), the last year first: one question. A later one takes the place of an earlier."""
    fields = ("goal", "year", "judgement", "reasons", "at")
    far = ("decision__text", "decision__ordinal", "decision__is_public", "decision__meeting__is_public", "decision__meeting__slug")
    held: dict[tuple[int | None, int], list[Row]] = {}
    for row in PlanReview.objects.filter(plan=plan).order_by("-year", "-id").values(*fields, *far):
        held.setdefault((row["goal"], row["year"]), []).append(row)
    found: defaultdict[int | None, list[ReviewLine]] = defaultdict(list)
    for (goal, _year), rows in held.items():
        found[goal].append(_review(rows[0], len(rows) - 1))
    return found


def _review(row: Row, earlier: int) -> ReviewLine:
    read = row["decision__is_public"] and row["decision__meeting__is_public"]
    decision = Link(row["decision__text"], addresses.decision(row["decision__meeting__slug"], row["decision__ordinal"])) if read else None
    return ReviewLine(year=row["year"], judgement=row["judgement"], reasons=row["reasons"], day=row["at"].date(), decision=decision, earlier=earlier)
