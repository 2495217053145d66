"""Writing in a plan: goals with parts, activities with who answers for them, and where it shows how far those have come."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.followup.actions.plans.changing import changing
from samtrad.followup.actions.plans.dropping import MOST, drop
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.holding import held, line, named, text
from samtrad.followup.models import Activity, ActivityTie, Agreement, Goal, Plan, Task
from samtrad.matters.models import Matter
from samtrad.people.actions.organisations import known_organisation
from samtrad.register.models import Decision

_MOST_GOALS, _MOST_ACTIVITIES, _MOST_TIES = MOST[Goal], MOST[Activity], MOST[ActivityTie]
Shown = Task | Agreement | Matter | Decision


def add_goal(plan: Plan, name: str, about: str, by: User, parent: Goal | None = None) -> Goal:
    """Write a goal, or a part of one. A part has no parts of its own."""
    with transaction.atomic():
        plan = held(plan, by)
        if parent is not None and (parent.plan_id != plan.pk or parent.parent_id is not None):
            raise PlanError(PlanFault.DEEP if parent.plan_id == plan.pk else PlanFault.GOAL)
        if plan.goals.count() >= _MOST_GOALS:
            raise PlanError(PlanFault.MANY, str(_MOST_GOALS))
        goal = Goal.objects.create(plan=plan, parent=parent, name=named(name, 300), about=text(about))
        log("plan_goal_told", f"plan:{plan.pk}", by, {"goal": str(goal.pk)})
    return goal


def change_goal(goal: Goal, name: str, about: str, by: User) -> None:
    """Tell a goal otherwise."""
    with transaction.atomic():
        plan = held(goal.plan, by)
        with changing(plan, "plan_goal_told", goal.name, by, {"goal": str(goal.pk)}) as before:
            before.keep(Goal, [goal.pk])
            goal.name, goal.about = named(name, 300), text(about)
            goal.save(update_fields=["name", "about"])


def drop_goal(goal: Goal, by: User) -> None:
    """Take a goal away under which nothing is written any more: no parts, activities or indicators."""
    with transaction.atomic():
        plan = held(goal.plan, by)
        if goal.parts.exists() or goal.activities.exists() or goal.indicators.exists():
            raise PlanError(PlanFault.HOLDS)
        drop(goal, "plan_goal_dropped", goal.name, plan, by, {"goal": str(goal.pk)}, goal.reviews.all())


def add_activity(goal: Goal, name: str, responsible: str, due: date | None, by: User) -> Activity:
    """Write what is to be done for a goal, by whom and when."""
    with transaction.atomic():
        plan = held(goal.plan, by)
        if goal.activities.count() >= _MOST_ACTIVITIES:
            raise PlanError(PlanFault.MANY, str(_MOST_ACTIVITIES))
        activity = Activity.objects.create(goal=goal, **_activity(name, responsible, due))
        log("plan_activity_told", f"plan:{plan.pk}", by, {"activity": str(activity.pk)})
    return activity


def change_activity(activity: Activity, name: str, responsible: str, due: date | None, by: User) -> None:
    """Tell an activity otherwise."""
    with transaction.atomic():
        plan = held(activity.goal.plan, by)
        with changing(plan, "plan_activity_told", activity.name, by, {"activity": str(activity.pk)}) as before:
            before.keep(Activity, [activity.pk])
            Activity.objects.filter(pk=activity.pk).update(**_activity(name, responsible, due))


def _activity(name: str, responsible: str, due: date | None) -> dict[str, object]:
    who = line(responsible, 200)
    return {"name": named(name, 300), "responsible": who, "organisation": known_organisation(who) if who else None, "due": due}


def drop_activity(activity: Activity, by: User) -> None:
    """Take an activity away, with what it points at."""
    with transaction.atomic():
        plan = held(activity.goal.plan, by)
        drop(activity, "plan_activity_dropped", activity.name, plan, by, {"activity": str(activity.pk)}, activity.ties.all())


def tie(activity: Activity, shown: Shown, by: User) -> ActivityTie:
    """It shows there how far an activity has come: it is seen by whoever may see that."""
    with transaction.atomic():
        plan = held(activity.goal.plan, by)
        target = {type(shown).__name__.casefold(): shown}
        if activity.ties.filter(**target).exists():
            raise PlanError(PlanFault.TIED)
        if activity.ties.count() >= _MOST_TIES:
            raise PlanError(PlanFault.MANY, str(_MOST_TIES))
        made = ActivityTie.objects.create(activity=activity, **target)
        log("plan_activity_tied", f"plan:{plan.pk}", by, {"activity": str(activity.pk), "tie": str(made.pk)})
    return made


def untie(made: ActivityTie, by: User) -> None:
    """It shows there no more."""
    with transaction.atomic():
        plan = held(made.activity.goal.plan, by)
        drop(made, "plan_activity_untied", made.activity.name, plan, by, {"activity": str(made.activity_id), "tie": str(made.pk)})
