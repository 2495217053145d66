"""Making a plan, telling it otherwise, publishing it."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.changing import changing
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held, line, named, text
from samtrad.followup.actions.plans.telling import put_parties, sound
from samtrad.followup.models import Agreement, Plan
from samtrad.followup.plans.overlaps import subject_key
from samtrad.people.models import Body
from samtrad.people.viewing import demand
from samtrad.register.models import Decision


class PlanTold(Struct, frozen=True, kw_only=True):
    """What is told of a plan. With ``agreement``, the plan that minutes tell of, its term stands there and in no other place."""

    name: str
    subject: str = ""
    about: str = ""
    parties: tuple[str, ...] = ()
    agreement: Agreement | None = None
    first_day: date | None = None
    last_day: date | None = None
    decision: Decision | None = None
    replaces: Plan | None = None


def make(body: Body, told: PlanTold, by: User) -> Plan:
    """Make a plan that a body keeps; internal until it is published."""
    with transaction.atomic():
        demand(by, Act.PUBLISH, body)
        fields = _fields(told, body)
        plan = Plan(body=body, scope=body.pk, made_by=by, changed_on=timezone.localdate(), **fields)
        sound(plan)
        plan.save()
        put_parties(plan, told.parties)
        log("plan_made", f"plan:{plan.pk}", by)
    return plan


def change(plan: Plan, told: PlanTold, by: User) -> None:
    """Tell a plan otherwise."""
    with transaction.atomic():
        plan = held(plan, by)
        for name, value in _fields(told, plan.body).items():
            setattr(plan, name, value)
        sound(plan)
        with changing(plan, "plan_changed", plan.name, by) as before:
            before.keep(Plan, [plan.pk])
            plan.save()
            put_parties(plan, told.parties)


def publish(plan: Plan, by: User) -> None:
    """Anyone may see a plan, with all that is written in it from then on."""
    _show(plan, by, is_public=True)


def withdraw(plan: Plan, by: User) -> None:
    """A plan is internal again."""
    _show(plan, by, is_public=False)


def _show(plan: Plan, by: User, *, is_public: bool) -> None:
    with transaction.atomic():
        plan = held(plan, by)
        plan.is_public = is_public
        plan.save(update_fields=["is_public"])
        log("plan_published" if is_public else "plan_withdrawn", f"plan:{plan.pk}", by)


def _fields(told: PlanTold, body: Body) -> dict[str, object]:
    name = named(told.name, 200)
    subject = line(told.subject, 200)
    if told.agreement and not told.agreement.is_public:
        raise PlanError(PlanFault.AGREEMENT)
    if told.decision and not told.decision.is_public and told.decision.scope != body.pk:
        raise PlanError(PlanFault.DECISION)
    if told.replaces and not told.replaces.is_public and told.replaces.scope != body.pk:
        raise PlanError(PlanFault.REPLACES)
    return {
        "name": name,
        "subject": subject,
        "key": subject_key(subject or name)[:300],
        "about": text(told.about),
        "agreement": told.agreement,
        "first_day": told.first_day,
        "last_day": told.last_day,
        "decision": told.decision,
        "replaces": told.replaces,
    }
