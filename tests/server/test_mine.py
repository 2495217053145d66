"""What is one's own: an account that is a person, lists of assignments, what waits by day, and parts of assignments."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.followup.actions import grants
from samtrad.followup.actions.deeds import Told, open_task, undo_task_act, write_task_act
from samtrad.followup.assignments.persons import names_in
from samtrad.followup.models import Grant, Plan, Task, TaskAct
from samtrad.followup.queries.mine import waiting, whose
from samtrad.followup.shares import Choice
from samtrad.followup.task_states import MineKind, TaskActKind
from samtrad.people.accounts import AccountError, person_of, tie_account, untie_account
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import AccountPerson, Body, Person
from samtrad.people.viewing import viewer
from samtrad.register.models import Decision
from server.tasks_minutes import GIVEN, put, settle_in

pytestmark = pytest.mark.once
NOW = datetime(2025, 4, 20, 9, 0, tzinfo=UTC)
DAY = date(2025, 4, 19)
NAMED = GIVEN.replace("ger kansliet i uppdrag", "ger Karin Ahl (S) i uppdrag")


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Karin Ahl (S)", ["Karin Ahl"]),
        ("ordförande Karin Ahl (S) och Nils-Erik Åsgård", ["Karin Ahl", "Nils-Erik Åsgård"]),
        ("förvaltningschef Ove von Lind", ["Ove von Lind"]),
        ("kommundirektören", []),
        ("Förbundsstyrelsen", []),
        ("Karin", []),
        ("styrgruppen för välfärd", []),
        ("Karin Ahl, Karin Ahl (S) samt kansliet", ["Karin Ahl"]),
    ],
)
def test_names_of_persons_in_who_has_it(printed: str, names: list[str]) -> None:
    assert names_in(printed) == names


@pytest.fixture
def board(maja: User) -> Body:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    put(NAMED, maja)
    settle_in()
    return Body.objects.get(name="Förbundsstyrelsen")


def _secretary(name: str, body: Body) -> User:
    user = User.objects.named(name)
    Role.objects.create(user=user, name=RoleName.SECRETARY, body=body.pk)
    return user


@time_machine.travel(NOW, tick=False)
def test_an_account_is_one_person(client: Client, board: Body, maja: User) -> None:
    karin, account = Person.objects.get(name="Karin Ahl"), User.objects.named("Karin Ahl")
    client.force_login(maja)
    url = reverse("keeping:accounts")
    page = client.get(f"{url}?konto={account.pk}").content.decode()
    assert "Ja, det är samma person" in page
    assert "Nils Aspman" not in page
    client.post(url, {"act": "tie", "user": account.pk, "person": karin.slug})
    assert person_of(account) == karin
    assert "Ta bort kopplingen" in client.get(url).content.decode()
    with pytest.raises(AccountError, match="has_person"):
        tie_account(account, Person.objects.get(name="Nils Aspman"), maja)
    with pytest.raises(AccountError, match="person_taken"):
        tie_account(maja, karin, maja)
    with pytest.raises(ForbiddenError):
        untie_account(account, account)
    tie = AccountPerson.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        AccountPerson.objects.create(user=maja, person=karin, act=tie.act + 1, by=maja, at=tie.at)
    client.post(url, {"act": "untie", "user": account.pk})
    assert person_of(account) is None
    tie_account(maja, karin, maja)


@time_machine.travel(NOW, tick=False)
def test_what_minutes_give_to_a_name_is_a_suggestion_until_somebody_says_who_it_is(client: Client, board: Body, maja: User) -> None:
    karin, account = Person.objects.get(name="Karin Ahl"), User.objects.named("Karin Ahl")
    Role.objects.create(user=account, name=RoleName.MEMBER, body=board.pk)
    task = Task.objects.get(holder__contains="Karin Ahl")
    client.force_login(account)
    assert client.get(reverse("workspace:tasks")).status_code == 403
    tie_account(account, karin, maja)
    listed = client.get(reverse("workspace:tasks") + "?vems=mina").content.decode()
    assert task.address in listed
    assert "ingen har sagt att det är du" in listed
    assert waiting(whose(account), viewer(account), DAY) == []
    secretary = _secretary("Britta Ek", board)
    client.force_login(secretary)
    url = reverse("workspace:task", args=[task.address])
    assert "Är det någon av dem?" in client.get(url).content.decode()
    client.post(url, {"kind": "holder", "person": karin.slug, "to": karin.name, "act": "do", "day": "2025-04-19"})
    task.refresh_from_db()
    assert task.holder_person == karin
    assert "Är det någon av dem?" not in client.get(url).content.decode()
    assert f"/personer/{karin.slug}/" in client.get(f"/uppdrag/{task.address}/").content.decode()
    client.force_login(account)
    assert "ingen har sagt att det är du" not in client.get(reverse("workspace:tasks") + "?vems=mina").content.decode()
    assert [(one.kind, one.what) for one in waiting(whose(account), viewer(account), DAY)] == [(MineKind.PERSON, "do")]
    assert "teckna avtal om nya lokaler" in client.get(reverse("workspace:start")).content.decode()
    page = client.get(url).content.decode()
    assert 'value="report_done"' in page
    assert 'value="close"' not in page
    client.post(url, {"kind": "report_done", "day": "2025-04-19", "act": "do"})
    task.refresh_from_db()
    assert task.state == "reported_done"
    act = TaskAct.objects.get(kind="report_done")
    assert (act.as_person, act.as_body) == (karin, None)
    assert [one.kind for one in waiting(whose(secretary), viewer(secretary), DAY)] == [MineKind.CLOSE]
    undo_task_act(act.act, account)
    task.refresh_from_db()
    assert task.state == "open"


@time_machine.travel(NOW, tick=False)
def test_a_name_that_has_no_page_is_not_shown(client: Client, board: Body, maja: User) -> None:
    task = Task.objects.get(titled__words__contains="hjälpmedelsregister")
    stranger = Person.objects.create(slug="ida-dold", name="Ida Dold")
    write_task_act(task, TaskActKind.HOLDER, Told(day=DAY, to_name="Ida Dold", to_person=stranger), maja)
    page = client.get(f"/uppdrag/{task.address}/").content.decode()
    assert "Ida Dold" not in page
    assert "en person, vars namn inte visas" in page
    assert "Ida Dold" not in client.get("/uppdrag.json").content.decode()


@time_machine.travel(NOW, tick=False)
def test_lists_of_ones_own(client: Client, board: Body, maja: User) -> None:
    secretary = _secretary("Britta Ek", board)
    client.force_login(secretary)
    url = reverse("workspace:tasks")
    page = client.get(f"{url}?vems={board.slug}&lista=utan-dag").content.decode()
    assert "teckna avtal" in page
    assert "hjälpmedelsregister" not in page
    assert "hjälpmedelsregister" in client.get(f"{url}?vems=organisation&lista=snart").content.decode()
    with time_machine.travel(datetime(2026, 6, 1, tzinfo=UTC), tick=False):
        client.force_login(secretary)
        assert "hjälpmedelsregister" in client.get(f"{url}?lista=forfallna").content.decode()
        assert "teckna avtal" in client.get(f"{url}?lista=tysta").content.decode()
    client.force_login(secretary)
    assert client.get(f"{url}?vems=nej&lista=nej&sida=99&q=%00").status_code in (200, 404)


@time_machine.travel(NOW, tick=False)
def test_a_whole_is_not_done_before_its_parts(client: Client, board: Body, maja: User) -> None:
    whole = Task.objects.get(holder__contains="Karin Ahl")
    secretary = _secretary("Britta Ek", board)
    part = open_task(board, Told(day=DAY, text="hitta lokaler", is_shown=True, to_name="kansliet", due=date(2025, 6, 1)), secretary, whole)
    assert (part.whole, part.is_public, part.basis) == (whole, True, whole.titled.item)  # type: ignore[union-attr]
    with pytest.raises(UnruledError, match="part_of_part"):
        open_task(board, Told(day=DAY, text="en del av en del"), secretary, part)
    for kind, why in ((TaskActKind.REPORT_DONE, "parts_first"), (TaskActKind.CLOSE, "parts_open")):
        with pytest.raises(UnruledError, match=why):
            write_task_act(whole, kind, Told(day=DAY), secretary)
    client.force_login(secretary)
    url = reverse("workspace:task", args=[whole.address])
    assert "hitta lokaler" in client.get(url).content.decode()
    refused = client.post(url, {"kind": "close", "day": "2025-04-19", "act": "do", "to": "kvar"})
    assert refused.status_code == 422
    assert 'value="kvar"' in refused.content.decode()
    shown = client.get(f"/uppdrag/{whole.address}.json").json()
    assert [one["address"] for one in shown["parts"]] == [part.address]
    assert client.get(f"/uppdrag/{part.address}.json").json()["whole"]["address"] == whole.address
    yearly = client.get("/uppdrag/arslista.csv?ar=2025").content.decode("utf-8-sig").splitlines()
    at = next(number for number, row in enumerate(yearly) if "teckna avtal" in row)
    assert yearly[at + 1].startswith("Del: hitta lokaler;")
    assert "kansliet" in yearly[at + 1]
    assert yearly[at + 1].endswith(f"/uppdrag/{whole.address}/")
    assert client.get("/uppdrag/arslista.pdf?ar=2025").content.startswith(b"%PDF")
    act = write_task_act(whole, TaskActKind.CLOSE, Told(day=DAY, text="Lokalerna behövs inte."), secretary)
    whole.refresh_from_db()
    assert whole.state == "closed"
    row = TaskAct.objects.get(act=act)
    assert row.parts_left == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        TaskAct.objects.filter(pk=row.pk).update(text="")
    undo_task_act(act, secretary)
    write_task_act(part, TaskActKind.CLOSE, Told(day=DAY), secretary)
    write_task_act(whole, TaskActKind.REPORT_DONE, Told(day=DAY), secretary)
    whole.refresh_from_db()
    assert whole.state == "reported_done"
    made = client.post(reverse("workspace:task-new") + f"?del-av={whole.address}", {"text": "", "body": board.pk, "day": "2025-04-19", "to": "kansliet"})
    assert made.status_code == 422
    assert 'value="kansliet"' in made.content.decode()


@time_machine.travel(NOW, tick=False)
def test_a_matters_page_leads_to_its_grants_and_plans(client: Client, board: Body, maja: User, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    matter = Task.objects.get(titled__words__contains="hjälpmedelsregister").matter
    assert matter is not None
    decision = Decision.objects.public().filter(item__number="41")[0]
    grant = grants.make(board, grants.Told(name="Medel till registret", total=100, table="Kommun;Folk\nA;1\nB;2", decision=decision), maja)
    grants.choose_key(grant, "Folk", Choice(weights={"Folk": "100"}), maja)
    grants.share_out(grant, grant.alternatives.get(), maja)
    plan = Plan.objects.create(body=board, name="Plan för hjälpmedel", decision=decision, changed_on=DAY, made_by=maja, scope=board.pk)
    url = f"/fragor/{matter.address}/"
    page = client.get(url).content.decode()
    assert grant.name not in page, "nobody published it"
    assert plan.name not in page
    Grant.objects.update(is_public=True)
    Plan.objects.update(is_public=True)
    with django_assert_max_num_queries(12):
        page = client.get(url).content.decode()
    assert f"/medel/{grant.address}/" in page
    assert f"/planer/{plan.address}/" in page
