"""Plans: written by those who may, each act in the log, what cannot be refused by the database as well, public only when a person publishes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.followup.actions.plans import dropping, keeping, measuring, undoing, writing
from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.actions.plans.measuring import IndicatorTold
from samtrad.followup.models import Activity, ActivityTie, Agreement, Goal, Indicator, IndicatorPoint, Plan, PlanAct, PlanReview
from samtrad.followup.plan_states import Direction, Judgement, PointSource
from samtrad.followup.plans.sheets import entries
from samtrad.people.models import Body, Organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def plan(keeper: User) -> Plan:
    body = Body.objects.create(slug="styrgruppen", name="Styrgruppen")
    return keeping.make(body, PlanTold(name="Plan för psykisk hälsa", parties=("Almby", "Björkö"), first_day=date(2026, 1, 1)), keeper)


@pytest.fixture
def goal(plan: Plan, keeper: User) -> Goal:
    return writing.add_goal(plan, " Färre  i kö ", "", keeper)


def _refused(act: Callable[[], object], fault: PlanFault) -> None:
    with pytest.raises(PlanError) as told:
        act()
    assert told.value.fault == fault


def test_each_step_is_in_the_log_and_nothing_else(plan: Plan, goal: Goal, keeper: User) -> None:
    activity = writing.add_activity(goal, "Öppna mottagningen", "Almby", date(2026, 9, 1), keeper)
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid", kpi="n00945"), keeper)
    assert measuring.put(indicator, entries("År;Värde\n2024;3\n2025;4"), keeper, PointSource.SHEET) == 2
    assert measuring.put(indicator, entries("År;Värde\n2024;3\n2025;5"), keeper) == 1
    measuring.drop_point(indicator.points.get(period="2024"), keeper)
    measuring.review(plan, goal, 2025, Judgement.SLOW, "Kön växer.", keeper)
    writing.drop_activity(activity, keeper)
    keeping.publish(plan, keeper)
    told = list(Entry.objects.filter(subject=f"plan:{plan.pk}").order_by("number").values_list("verb", flat=True))
    assert told == [
        "plan_made",
        "plan_goal_told",
        "plan_activity_told",
        "plan_indicator_told",
        "plan_values_put",
        "plan_values_put",
        "plan_value_dropped",
        "plan_reviewed",
        "plan_activity_dropped",
        "plan_published",
    ]
    assert "Almby" not in str(list(Entry.objects.values_list("about", flat=True)))
    assert indicator.points.get().value == Decimal(5)
    assert (goal.name, indicator.kpi) == ("Färre i kö", "N00945")


def test_what_cannot_be_is_refused_and_leaves_nothing(plan: Plan, goal: Goal, keeper: User) -> None:
    part = writing.add_goal(plan, "Del", "", keeper, parent=goal)
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid"), keeper)
    before = Entry.objects.count()
    for act, fault in (
        (lambda: keeping.make(plan.body, PlanTold(name="  "), keeper), PlanFault.NAME),
        (lambda: keeping.make(plan.body, PlanTold(name="x", first_day=date(2026, 1, 2), last_day=date(2026, 1, 1)), keeper), PlanFault.DAYS),
        (lambda: keeping.make(plan.body, PlanTold(name="x", agreement=Agreement.objects.create()), keeper), PlanFault.AGREEMENT),
        (lambda: keeping.change(plan, PlanTold(name="x", replaces=plan), keeper), PlanFault.REPLACES),
        (lambda: keeping.make(plan.body, PlanTold(name="x", parties=tuple(f"P{at}" for at in range(401))), keeper), PlanFault.PARTIES),
        (lambda: writing.add_goal(plan, "Del av del", "", keeper, parent=part), PlanFault.DEEP),
        (lambda: measuring.add_indicator(goal, IndicatorTold(name="x", kpi="N1/../"), keeper), PlanFault.KPI),
        (lambda: measuring.put(indicator, entries("År;Värde\n2024;"), keeper, is_target=True), PlanFault.TARGET),
        (lambda: measuring.review(plan, None, 26, Judgement.SLOW, "x", keeper), PlanFault.YEAR),
        (lambda: measuring.review(plan, None, 2026, Judgement.SLOW, " ", keeper), PlanFault.REASONS),
    ):
        _refused(act, fault)
    assert Entry.objects.count() == before
    assert Plan.objects.count() == 1


def test_no_plan_comes_in_its_own_place_by_others(plan: Plan, keeper: User) -> None:
    other = keeping.make(plan.body, PlanTold(name="Nästa", replaces=plan), keeper)
    _refused(lambda: keeping.change(plan, PlanTold(name=plan.name, replaces=other), keeper), PlanFault.REPLACES)


def test_a_plan_of_another_body_counts_only_where_it_is_public(plan: Plan, keeper: User) -> None:
    other = Body.objects.create(slug="annat", name="Annat")
    _refused(lambda: keeping.make(other, PlanTold(name="Nästa", replaces=plan), keeper), PlanFault.REPLACES)
    keeping.publish(plan, keeper)
    assert keeping.make(other, PlanTold(name="Nästa", replaces=Plan.objects.get(pk=plan.pk)), keeper).replaces_id == plan.pk


def test_parties_keep_their_rows_and_their_order(plan: Plan, keeper: User) -> None:
    first = plan.parties.get(name="Almby").pk
    keeping.change(plan, PlanTold(name=plan.name, parties=("Cedervik", "Almby", "Almby")), keeper)
    assert [(one.name, one.pk == first) for one in plan.parties.order_by("ordinal")] == [("Cedervik", False), ("Almby", True)]


def test_only_those_who_keep_the_body_may(plan: Plan, goal: Goal) -> None:
    other = User.objects.named("Någon annan")
    Role.objects.create(user=other, name=RoleName.MEMBER, body=plan.body_id)
    for act in (
        lambda: keeping.make(plan.body, PlanTold(name="x"), other),
        lambda: keeping.publish(plan, other),
        lambda: writing.add_goal(plan, "x", "", other),
        lambda: writing.drop_goal(goal, other),
        lambda: measuring.review(plan, None, 2026, Judgement.SLOW, "x", other),
    ):
        with pytest.raises(ForbiddenError):
            act()
    assert not Plan.objects.public().exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"is_public": True, "classification": "secret", "ground": "OSL 1:1"},
        {"classification": "secret"},
        {"last_day": date(2025, 1, 1)},
    ],
)
def test_the_database_refuses_what_cannot_be(plan: Plan, fields: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Plan.objects.filter(pk=plan.pk).update(**fields)


def test_the_database_refuses_what_cannot_be_of_the_rest(plan: Plan, goal: Goal, keeper: User) -> None:
    activity = Activity.objects.create(goal=goal, name="x")
    indicator = Indicator.objects.create(goal=goal, name="x")
    day, agreement = date(2025, 12, 31), Agreement.objects.create()
    point = {"indicator": indicator, "period": "2025", "day": day}
    IndicatorPoint.objects.create(**point, value=1)
    review = {"plan": plan, "by": keeper, "at": "2026-01-01T00:00:00Z", "judgement": "slow", "reasons": "x", "year": 2025}
    for act in (
        lambda: Plan.objects.filter(pk=plan.pk).update(agreement=agreement),
        lambda: Plan.objects.filter(pk=plan.pk).update(replaces=plan),
        lambda: Goal.objects.filter(pk=goal.pk).update(parent=goal),
        lambda: plan.parties.create(ordinal=9, name="Almby"),
        lambda: ActivityTie.objects.create(activity=activity),
        lambda: IndicatorPoint.objects.create(**point, value=2),
        lambda: IndicatorPoint.objects.create(**{**point, "part": "men"}, value=2, missing="Missing"),
        lambda: IndicatorPoint.objects.create(**point, is_target=True),
        lambda: IndicatorPoint.objects.create(**{**point, "part": "men"}, count=-1),
        lambda: PlanReview.objects.create(**{**review, "reasons": ""}),
        lambda: PlanReview.objects.create(**{**review, "year": 25}),
        lambda: PlanReview.objects.create(**{**review, "judgement": "fine"}),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_what_was_dropped_comes_back_as_it_stood(plan: Plan, goal: Goal, keeper: User) -> None:
    activity = writing.add_activity(goal, "Öppna mottagningen", "Almby", date(2026, 9, 1), keeper)
    writing.tie(activity, Agreement.objects.create(), keeper)
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid", unit="dagar"), keeper)
    measuring.put(indicator, entries("Vem;2024;2025\nAlmby;3,25;4\nBjörkö;;5"), keeper)
    measuring.review(plan, goal, 2025, Judgement.SLOW, "Kön växer.", keeper)
    models = (Goal, Activity, ActivityTie, Indicator, IndicatorPoint, PlanReview)
    stood = [list(model.objects.order_by("pk").values()) for model in models]
    writing.untie(ActivityTie.objects.get(), keeper)
    writing.drop_activity(activity, keeper)
    measuring.drop_point(indicator.points.get(who="Almby", period="2024"), keeper)
    measuring.drop_indicator(Indicator.objects.get(), keeper)
    writing.drop_goal(goal, keeper)
    assert not any(model.objects.exists() for model in models)
    drops = [one for one in plan.acts.order_by("-number") if one.rows]
    assert [one.about for one in drops] == ["Färre i kö", "Väntetid", "Väntetid: Almby 2024", "Öppna mottagningen", "Öppna mottagningen"]
    _refused(lambda: undoing.undo(drops[1], keeper), PlanFault.ABOVE)
    for one in drops:
        undoing.undo(one, keeper)
        _refused(lambda one=one: undoing.undo(one, keeper), PlanFault.UNDONE)
    assert [list(model.objects.order_by("pk").values()) for model in models] == stood
    assert Entry.objects.filter(verb="plan_drop_undone", actor=keeper, subject=f"plan:{plan.pk}").count() == 5


def test_what_has_no_room_any_more_does_not_come_back(plan: Plan, goal: Goal, keeper: User, monkeypatch: pytest.MonkeyPatch) -> None:
    activity = writing.add_activity(goal, "Öppna mottagningen", "Almby", None, keeper)
    agreement, known = Agreement.objects.create(), Organisation.objects.create(slug="almby", name="Almby")
    Activity.objects.filter(pk=activity.pk).update(organisation=known)
    tie = writing.tie(activity, agreement, keeper)
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid"), keeper)
    measuring.put(indicator, entries("År;Värde\n2024;3"), keeper)
    measuring.drop_point(indicator.points.get(), keeper)
    dropped = plan.acts.latest("number")
    measuring.put(indicator, entries("År;Värde\n2024;4"), keeper)
    _refused(lambda: undoing.undo(dropped, keeper), PlanFault.TAKEN)
    assert indicator.points.get().value == Decimal(4)
    writing.untie(tie, keeper)
    untied = plan.acts.latest("number")
    writing.tie(activity, agreement, keeper)
    _refused(lambda: undoing.undo(untied, keeper), PlanFault.TIED)
    writing.drop_activity(Activity.objects.get(), keeper)
    agreement.delete()
    known.delete()
    other = User.objects.named("Någon annan")
    with pytest.raises(ForbiddenError):
        undoing.undo(plan.acts.latest("number"), other)
    undoing.undo(plan.acts.latest("number"), keeper)
    assert (Activity.objects.get().organisation, Activity.objects.get().responsible, ActivityTie.objects.count()) == (None, "Almby", 0)
    _refused(lambda: undoing.undo(untied, keeper), PlanFault.TIE)
    writing.drop_activity(Activity.objects.get(), keeper)
    monkeypatch.setitem(dropping.MOST, Activity, 0)
    _refused(lambda: undoing.undo(plan.acts.latest("number"), keeper), PlanFault.MANY)
    with pytest.raises(IntegrityError), transaction.atomic():
        plan.acts.update(undone_by=keeper)


def _everything() -> list[object]:
    """All that a plan says, but for when it was last written."""
    models = (Goal, Activity, Indicator, IndicatorPoint, PlanReview)
    told = [list(model._default_manager.order_by("pk").values()) for model in models]
    return [
        *told,
        *(list(one.parties.values_list("ordinal", "name")) for one in Plan.objects.all()),
        [{**one, "changed_on": None} for one in Plan.objects.values()],
    ]


def test_whatever_was_changed_is_undone_in_any_order(plan: Plan, goal: Goal, keeper: User) -> None:
    activity = writing.add_activity(goal, "Öppna mottagningen", "Almby", date(2026, 9, 1), keeper)
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid", unit="dagar"), keeper)
    measuring.put(indicator, entries("Vem;2024;2025\nAlmby;3,25;4\nBjörkö;;5"), keeper)
    measuring.put(indicator, entries("År;Värde\n2026;8"), keeper, is_target=True)
    plan.acts.update(undone_by=keeper, undone_at="2026-01-01T00:00:00Z")
    stood = _everything()
    agreement = Agreement.objects.create(is_public=True, kind="plan")
    acts: list[Callable[[], object]] = [
        lambda: keeping.change(plan, PlanTold(name="Plan för hälsa", parties=("Björkö", "Cedervik"), agreement=agreement), keeper),
        lambda: writing.change_goal(goal, "Ingen i kö", "På ett år.", keeper),
        lambda: writing.change_activity(activity, "Öppna två mottagningar", "", None, keeper),
        lambda: measuring.change_indicator(indicator, IndicatorTold(name="Kö", unit="", direction=Direction.DOWN, kpi="N00945"), keeper),
        lambda: measuring.put(indicator, entries("Vem;2024;2025;2026\nAlmby;3,5;;1\nBjörkö;2;5;0,000001"), keeper, PointSource.SHEET),
        lambda: measuring.put(indicator, entries("År;Värde\n2026;7\n2027;6"), keeper, is_target=True),
        lambda: measuring.review(plan, goal, 2025, Judgement.SLOW, "Kön växer.", keeper),
    ]
    for act in acts:
        act()
    verbs = list(plan.acts.filter(undone_at=None).order_by("number").values_list("verb", flat=True))
    assert verbs == [
        "plan_changed",
        "plan_goal_told",
        "plan_activity_told",
        "plan_indicator_told",
        "plan_values_put",
        "plan_targets_put",
        "plan_reviewed",
    ]
    for act in plan.acts.filter(undone_at=None).order_by("number"):
        undoing.undo(act, keeper)
        _refused(lambda act=act: undoing.undo(act, keeper), PlanFault.UNDONE)
    assert _everything() == stood
    assert Entry.objects.filter(verb="plan_change_undone", actor=keeper, subject=f"plan:{plan.pk}").count() == len(verbs)


def test_a_change_is_not_undone_under_a_later_one(plan: Plan, goal: Goal, keeper: User) -> None:
    def latest() -> PlanAct:
        return plan.acts.latest("number")

    writing.change_goal(goal, "Ingen i kö", "", keeper)
    first = latest()
    writing.change_goal(goal, "Ingen alls i kö", "", keeper)
    second = latest()
    writing.change_goal(goal, "Ingen alls i kö", "På ett år.", keeper)
    _refused(lambda: undoing.undo(first, keeper), PlanFault.LATER)
    with pytest.raises(ForbiddenError):
        undoing.undo(second, User.objects.named("Någon annan"))
    undoing.undo(second, keeper)  # what is said of it since is something else
    undoing.undo(first, keeper)
    goal.refresh_from_db()
    assert (goal.name, goal.about) == ("Färre i kö", "På ett år.")
    indicator = measuring.add_indicator(goal, IndicatorTold(name="Väntetid"), keeper)
    measuring.put(indicator, entries("År;Värde\n2024;3\n2025;4"), keeper)
    put = latest()
    measuring.drop_point(indicator.points.get(period="2024"), keeper)
    dropped = latest()
    _refused(lambda: undoing.undo(put, keeper), PlanFault.ABOVE)
    assert indicator.points.count() == 1
    undoing.undo(dropped, keeper)
    measuring.put(indicator, entries("År;Värde\n2025;5"), keeper)
    _refused(lambda: undoing.undo(put, keeper), PlanFault.LATER)
    assert {one.period: one.value for one in indicator.points.all()} == {"2024": 3, "2025": 5}
    undoing.undo(latest(), keeper)
    undoing.undo(put, keeper)
    assert not indicator.points.exists()
    before = plan.acts.count()
    writing.change_goal(goal, "Färre i kö", "På ett år.", keeper)  # says nothing new
    assert plan.acts.count() == before


def test_what_is_undone_makes_no_plan_that_could_not_be_written(plan: Plan, keeper: User) -> None:
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2020, 1, 1), last_day=date(2022, 1, 1)), keeper)
    first = plan.acts.latest("number")
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2020, 1, 1), last_day=date(2021, 1, 1)), keeper)
    second = plan.acts.latest("number")
    _refused(lambda: undoing.undo(first, keeper), PlanFault.LATER)
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2021, 6, 1), last_day=date(2022, 6, 1)), keeper)
    third = plan.acts.latest("number")
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2022, 2, 1), last_day=date(2022, 6, 1)), keeper)
    fourth = plan.acts.latest("number")
    _refused(lambda: undoing.undo(third, keeper), PlanFault.LATER)
    undoing.undo(fourth, keeper)
    undoing.undo(third, keeper)
    undoing.undo(second, keeper)
    undoing.undo(first, keeper)
    # one end at a time
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2026, 1, 1), last_day=date(2026, 12, 1)), keeper)
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2020, 1, 1), last_day=date(2026, 12, 1)), keeper)
    earlier = plan.acts.latest("number")
    keeping.change(plan, PlanTold(name=plan.name, first_day=date(2020, 1, 1), last_day=date(2021, 1, 1)), keeper)
    _refused(lambda: undoing.undo(earlier, keeper), PlanFault.DAYS)
    plan.refresh_from_db()
    assert (plan.first_day, plan.last_day) == (date(2020, 1, 1), date(2021, 1, 1))
    # what a change led to is gone
    other = keeping.make(plan.body, PlanTold(name="En annan"), keeper)
    keeping.change(plan, PlanTold(name=plan.name, replaces=other), keeper)
    keeping.change(plan, PlanTold(name=plan.name), keeper)
    led = plan.acts.latest("number")
    other.delete()
    undoing.undo(led, keeper)
    plan.refresh_from_db()
    assert plan.replaces is None
