"""The pages of plans as anyone sees them: what persons wrote, what minutes tell, and how far activities have come by what was decided and done."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker
from pytest_django.fixtures import Settings

from samtrad.access.models import User
from samtrad.followup.actions.plans import keeping, writing
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.models import Agreement, AgreementMention, Goal, Plan, Task
from samtrad.matters.models import Matter
from samtrad.people.models import Body, Organisation
from samtrad.portal.queries.plans import page as query
from samtrad.register.models import AgreementEvent, Decision, Meeting
from server import portal_site as site

pytestmark = [pytest.mark.django_db, pytest.mark.once]
TODAY = date(2026, 4, 8)


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture
def plan(standing: Path, db: None, settings: Settings, tmp_path: Path) -> Plan:
    settings.DATA = site.own(standing, tmp_path / "own")
    return Plan.objects.get()


@pytest.fixture
def keeper(plan: Plan) -> User:
    return User.objects.named("Ekonomen")


def _told() -> Agreement:
    return Agreement.objects.filter(is_public=True, kind="plan").order_by("-last_day", "id")[0]


def test_a_plan_shows_what_was_written_and_how_it_goes(plan: Plan, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_max_num_queries(12):
        shown = client.get(f"/planer/{plan.address}/").content.decode()
    for words in ("Färre återinläggningar", "Tryggare utskrivning", "Ta fram en gemensam rutin", "17,25", "Rutinen är på väg.", "saknas", 'class="aim"'):
        assert words in shown, words
    told = json.loads(client.get(f"/planer/{plan.address}.json").content)
    goal = told["goals"][0]
    assert [one["outcome"] for one in goal["indicators"][0]["series"]] == ["reached", "farther"]
    assert goal["indicators"][0]["series"][0]["points"][2] == {"period": "2024", "day": "2024-12-31", "value": "", "missing": "", "count": 1}
    assert goal["activities"][0]["signs"][0]["url"].startswith("/uppdrag/")
    assert goal["counts"] == {goal["activities"][0]["progress"]: 1, "unknown": 1}
    assert "id" not in json.dumps(list(goal))
    rows = list(csv.reader(io.StringIO(client.get(f"/planer/{plan.address}.csv").content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:7] == ["Färre återinläggningar", "Återinläggningar", "procent", "Fagerhed", "Alla", "2022", "21,5"]
    assert rows[5][5:] == ["2026", "", "", "", "17,5"]


def test_the_list_holds_both_sorts_and_each_plan_once(plan: Plan, keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    told = _told()
    with django_assert_max_num_queries(12):
        before = json.loads(client.get("/planer.json").content)["plans"]
    assert {f"/planer/{plan.address}/", f"/planer/{told.address}/"} <= {one["url"] for one in before}
    keeping.publish(keeping.make(plan.body, PlanTold(name="Vår egen", agreement=told), keeper), keeper)
    after = json.loads(client.get("/planer.json").content)["plans"]
    assert f"/planer/{told.address}/" not in {one["url"] for one in after}
    assert next(one for one in after if one["name"] == "Vår egen")["parts"] == next(one for one in before if one["url"] == f"/planer/{told.address}/")["parts"]
    assert client.get("/planer/?organ=inget").status_code == 200


def test_what_minutes_tell_of_a_plan_is_on_its_page_and_typed_nowhere_twice(
    plan: Plan, keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    told = _told()
    alone = query.plan(told.address, TODAY)
    made = keeping.make(plan.body, PlanTold(name="Vår egen", agreement=told), keeper)
    assert client.get(f"/planer/{made.address}/").status_code == 404
    keeping.publish(made, keeper)
    with django_assert_max_num_queries(12):
        shown = client.get(f"/planer/{made.address}/").content.decode()
    own = query.plan(made.address, TODAY)
    assert alone
    assert own
    assert own.told == alone.told
    assert own.told
    assert own.told.happenings[0].proof
    assert own.told.happenings[0].proof.url.split("#")[0] in shown
    assert f"/planer/{made.address}/" in client.get(f"/planer/{told.address}/").content.decode()
    with pytest.raises(keeping.PlanError):
        keeping.make(plan.body, PlanTold(name="Två gånger", agreement=told, first_day=TODAY), keeper)


def test_progress_follows_what_was_decided_and_done_and_only_what_anyone_may_see(plan: Plan, keeper: User) -> None:
    goal = Goal.objects.filter(plan=plan, parent=None).get()
    decision = Decision.objects.public().filter(type="approve", status="made").order_by("id")[0]
    matter = Matter.objects.filter(is_public=True, passages__item__decisions__status="made").order_by("id")[0]
    activity = writing.add_activity(goal, "Allt på en gång", "", None, keeper)
    for shown in (decision, matter, _told()):
        writing.tie(activity, shown, keeper)
    page = query.plan(plan.address, TODAY)
    assert page
    signs = page.goals[0].activities[-1].signs
    assert {sign.kind for sign in signs} == {"decision", "agreement"}
    assert all(sign.proof for sign in signs)
    task = Task.objects.public().order_by("id")[0]
    Task.objects.filter(pk=task.pk).update(is_public=False)
    hidden = query.plan(plan.address, TODAY)
    assert hidden
    assert (hidden.goals[0].activities[0].signs, hidden.goals[0].activities[0].progress) == ([], "unknown")


def test_overlaps_and_what_is_in_another_plan_s_place_are_seen(plan: Plan, keeper: User) -> None:
    other = keeping.make(plan.body, PlanTold(name="Plan för nära vård", parties=("Fagerheds kommun",), first_day=date(2026, 6, 1)), keeper)
    later = keeping.make(plan.body, PlanTold(name="Nära vård", parties=("Fagerhed",), first_day=date(2027, 1, 1), replaces=plan), keeper)
    page = query.plan(plan.address, TODAY)
    assert page
    assert (page.overlaps, page.replaced_by) == ([], [])
    for one in (other, later):
        keeping.publish(one, keeper)
    page = query.plan(plan.address, TODAY)
    assert page
    assert [(one.plan.name, one.first, one.last, one.whom) for one in page.overlaps] == [
        ("Plan för nära vård", date(2026, 6, 1), date(2027, 12, 31), ["Fagerhed"])
    ]
    assert [one.name for one in page.replaced_by] == ["Nära vård"]
    replacing = query.plan(later.address, TODAY)
    assert replacing
    assert replacing.replaces
    assert replacing.replaces.name == plan.name


def test_a_plan_that_minutes_tell_of_lists_what_overlaps_it_as_one_that_persons_wrote(
    plan: Plan, keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    told = _told()
    alone = query.plan(told.address, TODAY)
    assert alone
    assert alone.told
    whom = "Fagerheds kommun"
    meeting = Meeting.objects.filter(agreementevents__mention__agreement=told).order_by("id")[0]
    Body.objects.filter(pk=meeting.body_id).update(owner=Organisation.objects.create(slug="fagerheds-kommun", name=whom))
    AgreementEvent.objects.filter(mention__agreement=told, meeting=meeting).update(event="in_force", valid_from=date(2018, 1, 1), valid_to=date(2020, 12, 31))
    subject = AgreementMention.objects.filter(agreement=told).values_list("key", flat=True)[0].removeprefix("plan ")
    for name, day, party in (("Samtidigt", date(2019, 1, 1), whom), ("För andra", date(2019, 1, 1), "Storby kommun")):
        made = keeping.make(plan.body, PlanTold(name=name, subject=subject, parties=(party,), first_day=day), keeper)
        keeping.publish(made, keeper)
    keeping.make(plan.body, PlanTold(name="Intern", subject=subject, parties=(whom,), first_day=date(2019, 1, 1)), keeper)
    keeping.publish(keeping.make(plan.body, PlanTold(name="Samma", subject=subject, parties=(whom,), agreement=told), keeper), keeper)
    with django_assert_max_num_queries(12):
        shown = client.get(f"/planer/{told.address}/").content.decode()
    page = query.plan(told.address, TODAY)
    assert page
    assert [one.name for one in page.written] == ["Samma"]
    assert ([(one.plan.name, one.first, one.last, one.whom) for one in page.overlaps], alone.overlaps) == (
        [("Samtidigt", date(2019, 1, 1), date(2020, 12, 31), [whom])],
        [],
    )
    assert "Samma sak i en annan plan samtidigt" in shown
