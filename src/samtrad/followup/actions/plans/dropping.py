"""Taking something away from a plan, with what stands beneath it, so that it can be put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Model
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.kept import cleared, lost, missing, whole
from samtrad.followup.models import Activity, ActivityTie, Goal, Indicator, IndicatorPoint, Plan, PlanAct, PlanReview

Kept = tuple[str, dict[str, Any]]
"""A row that was taken away: its model, and its fields."""
MOST = {Goal: 100, Activity: 60, ActivityTie: 12, Indicator: 20, IndicatorPoint: 5000}
"""How many there may be: goals of a plan, activities and indicators of a goal, ties of an activity, values and as many targets of an indicator."""
_MODELS: dict[str, type[Model]] = {one.__name__: one for one in (Goal, PlanReview, Activity, ActivityTie, Indicator, IndicatorPoint)}
_ABOVE = {Goal: "plan", Activity: "goal", ActivityTie: "activity", Indicator: "goal", IndicatorPoint: "indicator"}
_HOLDS = frozenset({"parent", *_ABOVE.values()})
_ALONE = {ActivityTie: ("task", "agreement", "matter", "decision"), IndicatorPoint: ("is_target", "who", "part", "period")}
"""What two things beneath the same may not both have."""


def drop(row: Model, verb: str, about: str, plan: Plan, by: User, told: Mapping[str, str], beneath: Iterable[Model] = ()) -> None:
    """Take a row away from a plan that is held, with what stands beneath it, so that it can be put back."""
    number = log(verb, f"plan:{plan.pk}", by, told).number
    kept = [[type(one).__name__, whole(one)] for one in (row, *beneath)]
    PlanAct.objects.create(plan=plan, number=number, verb=verb, about=about[:300], rows=kept, by=by, at=timezone.now())
    row.delete()


def put_back(rows: Sequence[Kept]) -> None:
    """Put back what was taken away, as it stood. Raises ``PlanError`` where what it stood beneath is gone or full."""
    name, fields = rows[0]
    _put_back(_MODELS[name], fields)
    beneath: dict[type[Model], list[dict[str, Any]]] = {}
    for name, fields in rows[1:]:
        beneath.setdefault(_MODELS[name], []).append(fields)
    for model, found in beneath.items():
        gone = missing(model, found)
        model._default_manager.bulk_create(model(**cleared(model, row, gone)) for row in found if not lost(model, row, gone))  # noqa: SLF001 - what Django calls it


def _put_back(model: type[Model], fields: dict[str, Any]) -> None:
    """The row that was taken away, where there is room for it."""
    gone = missing(model, [fields])
    if keys := lost(model, fields, gone):
        raise PlanError(PlanFault.ABOVE if keys & _HOLDS else PlanFault.TIE)
    rows = model._default_manager.filter(**{_ABOVE[model]: fields[f"{_ABOVE[model]}_id"]})  # noqa: SLF001 - what Django calls it
    alone = _ALONE.get(model)
    same = {key: fields[key if key in fields else f"{key}_id"] for key in alone or ()}
    if alone and rows.filter(**same).exists():
        raise PlanError(PlanFault.TIED if model is ActivityTie else PlanFault.TAKEN)
    beside = rows.filter(is_target=fields["is_target"]) if model is IndicatorPoint else rows
    if beside.count() >= MOST[model]:
        raise PlanError(PlanFault.MANY, str(MOST[model]))
    model(**cleared(model, fields, gone)).save(force_insert=True)
