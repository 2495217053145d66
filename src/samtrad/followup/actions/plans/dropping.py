"""Taking something away from a plan, with what stands beneath it, and putting it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import models, transaction
from django.db.models import Model
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held
from samtrad.followup.models import Activity, ActivityTie, Goal, Indicator, IndicatorPoint, Plan, PlanDrop, PlanReview

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
    kept = [[type(one).__name__, _fields(one)] for one in (row, *beneath)]
    PlanDrop.objects.create(plan=plan, number=number, verb=verb, about=about[:300], rows=kept, by=by, at=timezone.now())
    row.delete()


def undo_drop(dropped: PlanDrop, by: User) -> None:
    """Put back what was taken away, as it stood. Raises ``PlanError`` where it was put back already, or what it stood beneath is gone or full."""
    with transaction.atomic():
        plan = held(dropped.plan, by)
        one = PlanDrop.objects.select_for_update().filter(pk=dropped.pk, undone_at=None).first()
        if one is None:
            raise PlanError(PlanFault.UNDONE)
        name, fields = one.rows[0]
        _put_back(_MODELS[name], fields)
        beneath: dict[type[Model], list[dict[str, Any]]] = {}
        for name, fields in one.rows[1:]:
            beneath.setdefault(_MODELS[name], []).append(fields)
        for model, rows in beneath.items():
            missing = _missing(model, rows)
            model._default_manager.bulk_create(model(**_cleared(model, row, missing)) for row in rows if not _lost(model, row, missing))  # noqa: SLF001 - what Django calls it
        one.undone_by, one.undone_at = by, timezone.now()
        one.save(update_fields=["undone_by", "undone_at"])
        log("plan_drop_undone", f"plan:{plan.pk}", by, {"act": str(one.number)})


def _put_back(model: type[Model], fields: dict[str, Any]) -> None:
    """The row that was taken away, where there is room for it."""
    missing = _missing(model, [fields])
    if lost := _lost(model, fields, missing):
        raise PlanError(PlanFault.ABOVE if lost & _HOLDS else PlanFault.TIE)
    rows = model._default_manager.filter(**{_ABOVE[model]: fields[f"{_ABOVE[model]}_id"]})  # noqa: SLF001 - what Django calls it
    alone = _ALONE.get(model)
    same = {key: fields[key if key in fields else f"{key}_id"] for key in alone or ()}
    if alone and rows.filter(**same).exists():
        raise PlanError(PlanFault.TIED if model is ActivityTie else PlanFault.TAKEN)
    beside = rows.filter(is_target=fields["is_target"]) if model is IndicatorPoint else rows
    if beside.count() >= MOST[model]:
        raise PlanError(PlanFault.MANY, str(MOST[model]))
    model(**_cleared(model, fields, missing)).save(force_insert=True)


def _fields(row: Model) -> dict[str, Any]:
    """A row as it can be kept; instants whole, which Django's encoder cuts."""
    told = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}  # noqa: SLF001 - what Django calls it
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in told.items()}


def _keys(model: type[Model]) -> list[models.ForeignKey[Any, Any]]:
    return [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]  # noqa: SLF001 - what Django calls it


def _missing(model: type[Model], rows: Iterable[Mapping[str, Any]]) -> dict[str, set[int]]:
    """By key, the rows that it leads to and that are there no more."""
    told = list(rows)
    found: dict[str, set[int]] = {}
    for key in _keys(model):
        asked = {row[key.attname] for row in told} - {None}
        there = key.related_model._default_manager.filter(pk__in=asked).values_list("pk", flat=True) if asked else ()  # noqa: SLF001 - what Django calls it
        found[key.name] = asked - set(there)
    return found


def _lost(model: type[Model], row: Mapping[str, Any], missing: Mapping[str, set[int]]) -> set[str]:
    """The keys without which a row would not have stayed, of those that lead nowhere now."""
    return {key.name for key in _keys(model) if key.remote_field.on_delete is not models.SET_NULL and row[key.attname] in missing[key.name]}


def _cleared(model: type[Model], row: Mapping[str, Any], missing: Mapping[str, set[int]]) -> dict[str, Any]:
    """A row as it would be now had it stayed: keys that lead nowhere any more are empty."""
    return {**row, **{key.attname: None for key in _keys(model) if row[key.attname] in missing[key.name]}}
