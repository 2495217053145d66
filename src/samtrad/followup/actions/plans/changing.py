"""Changing what a plan says, so that it can be said as before again: what stood before is kept with the act, beside what the act made of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.kept import Row, cleared, missing
from samtrad.followup.actions.plans.telling import put_parties, sound
from samtrad.followup.models import Activity, Goal, Indicator, IndicatorPoint, Plan, PlanAct, PlanParty, PlanReview

_FIELDS: dict[type[Model], tuple[str, ...]] = {
    Plan: ("name", "subject", "key", "about", "agreement_id", "first_day", "last_day", "decision_id", "replaces_id"),
    Goal: ("name", "about"),
    Activity: ("name", "responsible", "due", "organisation_id"),
    Indicator: ("name", "unit", "direction", "source", "kpi"),
    IndicatorPoint: ("value", "missing", "count", "source", "organisation_id"),
    PlanReview: ("year", "judgement", "reasons"),
}
"""What an act changes in a row, or makes of one."""
_MODELS = {one.__name__: one for one in _FIELDS}
_FOUND = frozenset({"organisation_id"})
"""What is found by a name that stands beside it, and may be found otherwise since."""
_PARTIES = "parties"
"""Whom a plan is for: kept with its fields, as names in their order."""
Change = tuple[str, int, dict[str, Any] | None, dict[str, Any]]
"""A row that an act changed: its model and id, the fields that became others as they stood before and after; nothing before for a row that it made."""


class Before:
    """What stood before an act, as it goes on."""

    def __init__(self) -> None:
        self._stood: dict[type[Model], dict[int, dict[str, Any] | None]] = {}

    def keep(self, model: type[Model], pks: Iterable[int]) -> None:
        """Note how rows stand, before they are changed."""
        self._stood.setdefault(model, {}).update(_standing(model, list(pks)))

    def made(self, *rows: Model) -> None:
        """Note rows that the act made."""
        for row in rows:
            self._stood.setdefault(type(row), {})[row.pk] = None

    def changes(self) -> list[Change]:
        """What became other."""
        told: list[Change] = []
        for model, rows in self._stood.items():
            now = _standing(model, list(rows))
            for pk, stood in rows.items():
                if stood is None:
                    told.append((model.__name__, pk, None, now[pk]))
                elif other := [name for name in stood if stood[name] != now[pk][name]]:
                    told.append((model.__name__, pk, {name: stood[name] for name in other}, {name: now[pk][name] for name in other}))
        return told


def _standing(model: type[Model], pks: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Rows as the database holds them, as they can be kept."""
    rows = model._default_manager.filter(pk__in=pks).values("pk", *_FIELDS[model])  # noqa: SLF001 - what Django calls it
    found: dict[int, dict[str, Any]] = {row.pop("pk"): row for row in json.loads(json.dumps(list(rows), cls=DjangoJSONEncoder))}
    if model is Plan:
        for pk, row in found.items():
            row[_PARTIES] = list(PlanParty.objects.filter(plan=pk).order_by("ordinal").values_list("name", flat=True))
    return found


@contextmanager
def changing(plan: Plan, verb: str, about: str, by: User, told: Mapping[str, str] | None = None) -> Iterator[Before]:
    """Change something in a plan that is held, and write the act down; one that changed nothing stands in the log alone."""
    before = Before()
    yield before
    number = log(verb, f"plan:{plan.pk}", by, told).number
    if changes := before.changes():
        PlanAct.objects.create(plan=plan, number=number, verb=verb, about=about[:300], changes=changes, by=by, at=timezone.now())


def change_back(changes: Sequence[Change]) -> None:
    """Put back what an act changed, and take away what it made. Raises ``PlanError`` where something was changed or taken away since."""
    found: dict[type[Model], list[tuple[int, dict[str, Any] | None, dict[str, Any]]]] = {}
    for name, pk, stood, became in changes:
        found.setdefault(_MODELS[name], []).append((pk, stood, became))
    for model, rows in found.items():
        now = _standing(model, [pk for pk, _, _ in rows])
        if len(now) < len(rows):
            raise PlanError(PlanFault.ABOVE)
        gone = missing(model, [became for _, _, became in rows])
        if not all(_is_as_left(model, now[pk], became, gone) for pk, _, became in rows):
            raise PlanError(PlanFault.LATER)
        _write(model, {pk: stood for pk, stood, _ in rows if stood is not None})
        model._default_manager.filter(pk__in=[pk for pk, stood, _ in rows if stood is None]).delete()  # noqa: SLF001 - what Django calls it


def _is_as_left(model: type[Model], now: Row, became: Row, gone: Mapping[str, set[int]]) -> bool:
    """Whether a row stands as the act left it; what it led to may be gone."""
    left = cleared(model, became, gone)
    return all(now[name] in (became[name], left[name]) for name in became if name not in _FOUND)


def _write(model: type[Model], rows: Mapping[int, Row]) -> None:
    """Give rows the values that they had; what those led to may be gone."""
    names = sorted({name for row in rows.values() for name in row} - {_PARTIES})
    gone = missing(model, rows.values())
    held = model._default_manager.in_bulk(list(rows))  # noqa: SLF001 - what Django calls it
    known = {field.attname: field for field in model._meta.concrete_fields}  # noqa: SLF001 - what Django calls it
    for pk, one in held.items():
        told = cleared(model, rows[pk], gone)
        for name in names:
            value = told.get(name, getattr(one, name))
            setattr(one, name, known[name].to_python(value))
        if isinstance(one, Plan):
            sound(one)
            put_parties(one, told.get(_PARTIES, [each.name for each in one.parties.all()]))
    if names:
        model._default_manager.bulk_update(held.values(), [known[name].name for name in names])  # noqa: SLF001 - what Django calls it
