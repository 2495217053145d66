"""Making a plan, telling it otherwise, publishing it."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held, line, named, text
from samtrad.followup.models import Agreement, Plan, PlanParty
from samtrad.followup.plans.overlaps import subject_key
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Body
from samtrad.people.viewing import demand
from samtrad.register.models import Decision

_MOST_PARTIES = 400
_MOST_STEPS = 100


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
        plan = Plan.objects.create(body=body, scope=body.pk, made_by=by, changed_on=timezone.localdate(), **fields)
        _parties(plan, told.parties)
        log("plan_made", f"plan:{plan.pk}", by)
    return plan


def change(plan: Plan, told: PlanTold, by: User) -> None:
    """Tell a plan otherwise."""
    with transaction.atomic():
        plan = held(plan, by)
        for name, value in _fields(told, plan.body).items():
            setattr(plan, name, value)
        _no_ring(plan)
        plan.save()
        _parties(plan, told.parties)
        log("plan_changed", f"plan:{plan.pk}", by)


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
    if told.first_day and told.last_day and told.first_day > told.last_day:
        raise PlanError(PlanFault.DAYS)
    if told.agreement and not told.agreement.is_public:
        raise PlanError(PlanFault.AGREEMENT)
    if told.agreement and (told.first_day or told.last_day):
        raise PlanError(PlanFault.TERM_TWICE)
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


def _no_ring(plan: Plan) -> None:
    """No plan is in its own place, by however many others."""
    above = plan.replaces
    for _step in range(_MOST_STEPS):
        if above is None:
            return
        if above.pk == plan.pk:
            raise PlanError(PlanFault.REPLACES)
        above = above.replaces
    raise PlanError(PlanFault.REPLACES)


def _parties(plan: Plan, names: tuple[str, ...]) -> None:
    """Whom the plan is for, as they are told now."""
    told = list(dict.fromkeys(one for name in names if (one := line(name, 200))))
    if len(told) > _MOST_PARTIES:
        raise PlanError(PlanFault.PARTIES, str(_MOST_PARTIES))
    before = {one.name: one for one in plan.parties.all()}
    plan.parties.exclude(name__in=told).delete()
    for at, name in enumerate(told):
        if known := before.get(name):
            PlanParty.objects.filter(pk=known.pk).update(ordinal=at)
        else:
            PlanParty.objects.create(plan=plan, ordinal=at, name=name, organisation=known_organisation(name))
