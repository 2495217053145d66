"""Undoing what was done with a plan."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.changing import change_back
from samtrad.followup.actions.plans.dropping import put_back
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held
from samtrad.followup.models import PlanAct


def undo(act: PlanAct, by: User) -> None:
    """Put back what stood before an act, in whatever order. Raises ``PlanError`` where it is undone already, or something else stands in its way since."""
    with transaction.atomic():
        plan = held(act.plan, by)
        one = PlanAct.objects.select_for_update().filter(pk=act.pk, undone_at=None).first()
        if one is None:
            raise PlanError(PlanFault.UNDONE)
        if one.rows:
            put_back(one.rows)
        else:
            change_back(one.changes)
        one.undone_by, one.undone_at = by, timezone.now()
        one.save(update_fields=["undone_by", "undone_at"])
        log("plan_drop_undone" if one.rows else "plan_change_undone", f"plan:{plan.pk}", by, {"act": str(one.number)})
