"""Assignments in the register: views of public minutes and of acts, whatever came first; only the giver closes, and the database says so too."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, models, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from msgspec import structs

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.followup.actions.deeds import Told, open_task, undo_task_act, write_task_act
from samtrad.followup.actions.parting import make_part, undo_part
from samtrad.followup.actions.tasks import follow_tasks, forget_tasks
from samtrad.followup.models import Task, TaskAct, TaskPart, TaskStep, Waiting
from samtrad.followup.queries.tasks import shown
from samtrad.followup.task_states import TaskActKind, TaskState
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body
from samtrad.register.classifying import classify
from samtrad.register.models import Item, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from server.tasks_minutes import AWAITED, CLOSED, GIVEN, SAID, put, settle_in

pytestmark = pytest.mark.django_db
Row = tuple[str, str, str, date | None, date | None, int]


def told() -> list[Row]:
    """What is public of all assignments."""
    rows = Task.objects.public().annotate(many=models.Count("steps")).order_by("given_on", "titled__words")
    return [(one.state, one.giver, one.holder, one.given_on, one.due, one.many) for one in rows]


def register_task() -> Task:
    return Task.objects.public().get(titled__words__contains="hjälpmedelsregister")


def test_said_to_be_done_is_not_closed_and_only_the_giver_closes(maja: User) -> None:
    put(GIVEN, maja)
    settle_in()
    task = register_task()
    assert (task.state, task.is_proved, task.giver_body.name, task.due) == ("open", True, "Förbundsstyrelsen", date(2025, 5, 7))  # type: ignore[union-attr]
    assert task.report_body == task.giver_body
    put(SAID, maja)
    settle_in()
    task.refresh_from_db()
    assert (task.state, task.holder_body.name) == ("reported_done", "Styrgruppen för välfärd")  # type: ignore[union-attr]
    assert [one.means for one in task.steps.all()] == ["task", "report", "task", "done"]
    assert task.ended_on is None
    put(CLOSED, maja)
    settle_in()
    task.refresh_from_db()
    assert (task.state, task.ended_on) == ("closed", date(2025, 5, 7))
    assert TaskStep.objects.get(pk=task.closing_step).meeting.body == task.giver_body
    assert Task.objects.public().get(titled__words__contains="lokaler").state == "open"


def test_a_meeting_that_goes_takes_its_closing_with_it(maja: User) -> None:
    for text in (GIVEN, CLOSED):
        put(text, maja)
    settle_in()
    task = register_task()
    assert task.state == "closed"
    assert shown().filter(pk=task.pk).exists()
    Meeting.objects.get(first_day=date(2025, 5, 7)).delete()
    assert not shown().filter(pk=task.pk).exists()
    assert forget_tasks() == 1
    task.refresh_from_db()
    assert (task.state, task.ended_on, shown().filter(pk=task.pk).exists()) == ("open", None, True)


def test_whatever_came_first_the_same_is_told(maja: User) -> None:
    seen = set()
    for texts in ((GIVEN, SAID, CLOSED), (CLOSED, SAID, GIVEN)):
        with transaction.atomic():
            for text in texts:
                put(text, maja)
                settle_in()
            seen.add(tuple(told()))
            transaction.set_rollback(True)
    (only,) = seen
    assert len(only) == 2


def test_again_changes_nothing_and_the_address_stays(maja: User) -> None:
    put(SAID, maja)
    settle_in()
    before = register_task()
    assert (before.state, before.is_proved) == ("reported_done", False)
    put(GIVEN, maja)
    settle_in()
    after = register_task()
    assert (after.address, after.is_proved) == (before.address, True)
    rows = list(TaskStep.objects.order_by("pk").values())
    assert follow_tasks(Meeting.objects.values_list("pk", flat=True)) == 0
    assert list(TaskStep.objects.order_by("pk").values()) == rows


def test_what_is_not_public_tells_nothing(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    put(GIVEN, maja)
    said = put(SAID, maja, is_shown=False)
    settle_in()
    assert register_task().state == "open"
    publish(said, maja, Terms("KL 8:13", None, indexable=True))
    settle_in()
    assert register_task().state == "reported_done"
    classify(Item.objects.get(number="5", meeting__documents__document=said), Classification.SECRET, "OSL 26:1", maja)
    settle_in()
    assert register_task().state == "open"
    for document in {step.meeting.reading.document for step in TaskStep.objects.all() if step.meeting.reading}:
        withdraw(document, maja)
    settle_in()
    assert told() == []
    assert not TaskStep.objects.exists()


@pytest.fixture
def keeper(db: None) -> User:
    """Someone who keeps the papers of one body."""
    return User.objects.named("Britta Ek")


def _role(user: User, body: str) -> None:
    Role.objects.create(user=user, name=RoleName.SECRETARY, body=Body.objects.get(name=body).pk)


def test_acts_by_hand_are_logged_and_undone(maja: User, keeper: User) -> None:
    put(GIVEN, maja)
    settle_in()
    _role(keeper, "Förbundsstyrelsen")
    task = register_task()
    say = Told(day=date(2025, 5, 8), text="Slutrapporten är godkänd.")
    act = write_task_act(task, TaskActKind.CLOSE, say, keeper)
    task.refresh_from_db()
    assert (task.state, task.closing_act, task.ended_on) == ("closed", act, date(2025, 5, 8))
    assert (Entry.objects.get(number=act).verb, Entry.objects.get(number=act).actor) == ("task_close", keeper)
    with pytest.raises(UnruledError, match="task_over"):
        write_task_act(task, TaskActKind.DUE, Told(day=date(2025, 5, 8), due=date(2025, 9, 1)), keeper)
    undo_task_act(act, keeper)
    task.refresh_from_db()
    assert (task.state, task.closing_act) == ("open", None)
    with pytest.raises(UnruledError, match="undone"):
        undo_task_act(act, keeper)
    write_task_act(task, TaskActKind.DUE, Told(day=date(2025, 5, 8), due_from=date(2025, 9, 1), due=date(2025, 9, 30)), keeper)
    write_task_act(task, TaskActKind.HAND_ON, Told(day=date(2025, 5, 9), to_name="Regionens kansli"), keeper)
    task.refresh_from_db()
    assert (task.due_from, task.due, task.holder) == (date(2025, 9, 1), date(2025, 9, 30), "Regionens kansli")
    write_task_act(task, TaskActKind.HOLDER, Told(day=date(2025, 5, 10), to_name="Styrgruppen"), keeper)
    write_task_act(task, TaskActKind.DROP, Told(day=date(2025, 5, 11), text="Lagen har ändrats."), keeper)
    task.refresh_from_db()
    assert task.state == "dropped"
    write_task_act(task, TaskActKind.REOPEN, Told(day=date(2025, 5, 12)), keeper)
    settle_in()
    task.refresh_from_db()
    assert task.state == "open"
    assert TaskAct.objects.filter(undone_at=None).count() == 5


def test_who_may(maja: User, keeper: User) -> None:
    put(GIVEN, maja)
    put(SAID, maja)
    settle_in()
    task, say = register_task(), Told(day=date(2025, 5, 8), text="Klart.")
    with pytest.raises(ForbiddenError):
        write_task_act(task, TaskActKind.NOTE, say, keeper)
    _role(keeper, "Styrgruppen för välfärd")
    for kind in (TaskActKind.CLOSE, TaskActKind.DROP, TaskActKind.DUE):
        with pytest.raises(ForbiddenError):
            write_task_act(task, kind, structs.replace(say, due=date(2025, 9, 1)), keeper)
    assert write_task_act(task, TaskActKind.REPORT_DONE, say, keeper)
    task.refresh_from_db()
    assert task.state == "reported_done"
    unknown = Task.objects.public().get(titled__words__contains="lokaler")
    TaskAct.objects.all().delete()
    Task.objects.filter(pk=unknown.pk).update(giver_body=None)
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    with pytest.raises(UnruledError, match="giver_unknown"):
        write_task_act(unknown, TaskActKind.CLOSE, say, maja)


def test_opened_by_hand(maja: User, keeper: User) -> None:
    put(GIVEN, maja)
    settle_in()
    _role(keeper, "Förbundsstyrelsen")
    board, item = Body.objects.get(name="Förbundsstyrelsen"), Item.objects.get(number="42")
    with pytest.raises(UnruledError, match="no_task"):
        open_task(board, Told(day=date(2025, 1, 7)), keeper)
    with pytest.raises(ForbiddenError):
        open_task(board, Told(day=date(2025, 1, 7), text="Se över hyrorna."), maja)
    hidden = open_task(board, Told(day=date(2025, 1, 7), text="Se över hyrorna.", to_name="kansliet", due=date(2025, 6, 1)), keeper)
    assert (hidden.is_public, hidden.state, hidden.giver_body, hidden.holder, hidden.due) == (False, "open", board, "kansliet", date(2025, 6, 1))
    shown = open_task(board, Told(day=date(2025, 1, 7), text="Se över hyrorna.", ground=item, is_shown=True), keeper)
    assert (shown.is_public, shown.given_on) == (True, date(2025, 1, 7))
    settle_in()
    assert Task.objects.filter(pk__in=[hidden.pk, shown.pk]).count() == 2


def test_a_matter_tells_what_waits(maja: User) -> None:
    put(AWAITED, maja)
    settle_in()
    rows = {one.kind: one for one in Waiting.objects.all()}
    assert rows["announced"].last == date(2025, 8, 14)
    assert rows["answer"].who == "medlemskommunerna"


def test_what_all_have_decided_still_waits_for_what_is_to_come(maja: User) -> None:
    decided = AWAITED.replace("rekommenderar medlemskommunerna att anta riktlinjen", "antar riktlinjen")
    put(decided, maja)
    settle_in()
    assert [(one.kind, one.last) for one in Waiting.objects.all()] == [("announced", date(2025, 8, 14))]
    assert Waiting.objects.get().matter.state == "decided_by_all"
    put(decided.replace("2025-03-12", "2025-09-10").replace("tas upp på", "togs inte upp på").replace("§ 6", "§ 16"), maja)
    settle_in()
    assert not Waiting.objects.filter(kind="announced", last=date(2025, 8, 14)).exists()


REFUSED: list[tuple[str, dict[str, object]]] = [
    ("followup_act_of_the_giver", {"kind": "close", "as_body": 2, "giver_body": 1}),
    ("followup_act_of_the_giver", {"kind": "close", "as_body": 1, "giver_body": None}),
    ("followup_act_of_the_giver", {"kind": "drop", "text": "x", "as_body": 2, "giver_body": 1}),
    ("followup_act_of_the_holder", {"kind": "report_done", "as_body": 1, "holder_body": 2}),
    ("followup_act_says_why", {"kind": "drop", "as_body": 1, "giver_body": 1}),
    ("followup_act_says_why", {"kind": "note"}),
    ("followup_act_says_to_whom", {"kind": "hand_on"}),
    ("followup_act_says_when", {"kind": "due"}),
    ("followup_act_days_in_order", {"kind": "due", "due_from": date(2025, 2, 1), "due": date(2025, 1, 1)}),
    ("followup_act_kind_is_known", {"kind": "forget"}),
    ("followup_act_undone_by_one", {"kind": "note", "text": "x", "undone_at": timezone.now()}),
]


@pytest.mark.parametrize(("name", "row"), REFUSED)
def test_the_database_refuses_acts(maja: User, name: str, row: dict[str, object]) -> None:
    made = [Body.objects.create(slug=f"b{at}", name=f"Organ {at}") for at in (1, 2)]
    plain = {key: (made[value - 1] if key.endswith("body") and isinstance(value, int) else value) for key, value in row.items()}
    task = Task.objects.create()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        TaskAct.objects.create(task=task, day=date(2025, 1, 1), act=1, by=maja, at=timezone.now(), **plain)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("followup_task_over_by_giver", {"state": TaskState.CLOSED}),
        ("followup_task_over_by_giver", {"state": TaskState.DROPPED}),
        ("followup_task_state_is_known", {"state": "klart"}),
        ("followup_task_days_in_order", {"due_from": date(2025, 2, 1), "due": date(2025, 1, 1)}),
        ("followup_task_days_in_order", {"due_from": date(2025, 2, 1)}),
        ("followup_task_only_open_is_public", {"is_public": True, "classification": "internal"}),
    ],
)
def test_the_database_refuses_assignments(db: None, name: str, row: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Task.objects.create(**row)


def test_one_that_minutes_tell_of_is_made_a_part_and_that_is_undone(maja: User, keeper: User, client: Client) -> None:
    put(GIVEN, maja)
    put(SAID, maja)
    settle_in()
    whole, part = register_task(), Task.objects.public().get(titled__words__contains="lokaler")
    with pytest.raises(ForbiddenError):
        make_part(part, whole, keeper)
    _role(keeper, "Förbundsstyrelsen")
    client.force_login(keeper)
    url = reverse("workspace:task", args=[part.address])
    assert f'<option value="{whole.address}"' in client.get(url).content.decode()
    assert "Välj vilket uppdrag" in (answer := client.post(url, {"act": "part", "whole": "finnsinte"})).content.decode()
    assert answer.status_code == 422
    assert client.post(url, {"act": "part", "whole": whole.address}).status_code == 302
    act = TaskPart.objects.get().act
    assert (Entry.objects.get(number=act).verb, Entry.objects.get(number=act).actor) == ("task_part_made", keeper)
    for one, other, why in ((part, whole, "part_of_part"), (whole, part, "part_of_part"), (whole, whole, "no_whole")):
        with pytest.raises(UnruledError, match=why):
            make_part(one, other, keeper)
    with pytest.raises(UnruledError, match="has_parts"):
        make_part(whole, open_task(Body.objects.get(name="Förbundsstyrelsen"), Told(day=date(2025, 1, 7), text="Se över hyrorna."), keeper), keeper)
    follow_tasks(Meeting.objects.values_list("pk", flat=True))
    part.refresh_from_db()
    assert part.whole == whole
    assert [one["url"] for one in client.get(f"/uppdrag/{whole.address}.json").json()["parts"]] == [f"/uppdrag/{part.address}/"]
    with pytest.raises(UnruledError, match="parts_open"):
        write_task_act(whole, TaskActKind.CLOSE, Told(day=date(2025, 5, 8)), keeper)
    with pytest.raises(ForbiddenError):
        undo_part(part, act, maja)
    shown = client.get(url).content.decode()
    assert f'name="number" value="{act}"' in shown
    assert client.post(url, {"act": "unpart", "number": act}).status_code == 302
    part.refresh_from_db()
    assert (part.whole, Entry.objects.filter(verb="task_part_undone", actor=keeper).count()) == (None, 1)
    with pytest.raises(UnruledError, match="undone"):
        undo_part(part, act, keeper)


def test_what_holds_parts_stays_when_its_minutes_go(maja: User, keeper: User) -> None:
    given = put(GIVEN, maja)
    settle_in()
    _role(keeper, "Förbundsstyrelsen")
    whole = register_task()
    opened = open_task(Body.objects.get(name="Förbundsstyrelsen"), Told(day=date(2025, 1, 7), text="Se över hyrorna."), keeper)
    make_part(opened, whole, keeper)
    withdraw(given, maja)
    settle_in()
    whole.refresh_from_db()
    opened.refresh_from_db()
    assert (whole.is_public, opened.whole) == (False, whole)
    for row in ({"whole": opened}, {"undone_by": keeper}):
        with pytest.raises(IntegrityError), transaction.atomic():
            TaskPart.objects.update(**row)
