"""What is told of a plan: whether it can be so, and for whom the plan is."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import line
from samtrad.followup.models import Plan, PlanParty
from samtrad.people.actions.organisations import known_organisation

_MOST_PARTIES = 400
_MOST_STEPS = 100


def sound(plan: Plan) -> None:
    """Raises ``PlanError`` where a plan ends before it begins, has its term in two places, or is in its own place by however many others."""
    if plan.first_day and plan.last_day and plan.first_day > plan.last_day:
        raise PlanError(PlanFault.DAYS)
    if plan.agreement_id and (plan.first_day or plan.last_day):
        raise PlanError(PlanFault.TERM_TWICE)
    above = plan.replaces
    for _step in range(_MOST_STEPS):
        if above is None:
            return
        if above.pk == plan.pk:
            raise PlanError(PlanFault.REPLACES)
        above = above.replaces
    raise PlanError(PlanFault.REPLACES)


def put_parties(plan: Plan, names: Sequence[str]) -> None:
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
