"""A plan held while an act is done with it, and words as they are kept."""

from __future__ import annotations

from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.models import Plan
from samtrad.people.viewing import demand

LONG = 10_000


def held(plan: Plan, by: User) -> Plan:
    """A plan, held until the act is done, by one who may write in it; it is changed on this day."""
    found = Plan.objects.select_for_update(of=("self",)).select_related("body").get(pk=plan.pk)
    demand(by, Act.PUBLISH, found.body)
    today = timezone.localdate()
    if found.changed_on != today:
        found.changed_on = today
        found.save(update_fields=["changed_on"])
    return found


def line(words: str, most: int) -> str:
    """Words on one line."""
    return " ".join(words.replace("\x00", "").split())[:most].rstrip()


def named(words: str, most: int) -> str:
    """What something is called. Raises ``PlanError`` where it is called nothing."""
    found = line(words, most)
    if not found:
        raise PlanError(PlanFault.NAME)
    return found


def text(words: str) -> str:
    """Words that may go on over lines."""
    return words.replace("\x00", "").replace("\r\n", "\n").strip()[:LONG].rstrip()
