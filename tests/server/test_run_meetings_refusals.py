"""What acts refuse the database refuses by itself: steps that do not follow, changed versions, votes above those who serve."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import pytest
from django.db import IntegrityError, models, transaction

from samtrad.meetings.actions import deciding, room
from samtrad.meetings.law.codes import Option
from samtrad.meetings.law.course import MotionKind
from samtrad.meetings.models import AgendaItem, BodyRules, ItemText, Motion, Participant, Post, QuestionPut, RunMeeting, RunSitting
from samtrad.meetings.states import path_to
from samtrad.meetings.states.tables import ITEM, MEETING, Table
from server.run_meetings import DAY, NOW, World, world

pytestmark = pytest.mark.django_db


def database_refuses(act: Callable[[], object]) -> bool:
    try:
        with transaction.atomic():
            act()
    except IntegrityError:
        return True
    return False


def _walk(table: Table, rows: models.QuerySet[models.Model]) -> None:
    """Lead a row to each state by its steps, and from there try every other."""
    for state in sorted(table.states):
        with transaction.atomic():
            at = str(table.first)
            for act in path_to(table, state) or ():
                at = str(next(target for source, target in table.steps[act].items() if source == at))
                rows.update(state=at)
            for other in sorted(table.states):
                allowed = other == state or (str(state), str(other)) in table.moves
                assert database_refuses(lambda other=other: rows.update(state=str(other))) is not allowed, (state, other)
                if allowed and other != state:
                    break_back(table, rows, state)
            transaction.set_rollback(True)


def break_back(table: Table, rows: models.QuerySet[models.Model], state: str) -> None:
    """A row that went on is led to the state anew: made again, since there is no way back."""
    model = rows.model
    row = rows.get()
    fields = {field.attname: getattr(row, field.attname) for field in model._meta.concrete_fields}
    fields["state"] = str(table.first)
    with transaction.atomic():
        model._base_manager.filter(pk=row.pk)._raw_delete(rows.db)
        model._base_manager.create(**fields)
        at = str(table.first)
        for act in path_to(table, state) or ():
            at = str(next(target for source, target in table.steps[act].items() if source == at))
            rows.update(state=at)


@pytest.fixture
def held() -> World:
    told = world().opened()
    room.adjourn(told.meeting, told.by)
    return told


def test_every_step_of_a_meeting(held: World) -> None:
    other = RunMeeting.objects.create(
        body=held.body, first_day=DAY, planned_by=held.by, called_at=NOW, opened_at=NOW, closed_at=NOW, chair=held.who("Mira Dal")
    )
    _walk(MEETING, RunMeeting.objects.filter(pk=other.pk))


def test_every_step_of_an_item(held: World) -> None:
    item = held.item()
    AgendaItem.objects.filter(pk=item.pk).update(taken_up_at=NOW)
    item.clauses.all().delete()
    _walk(ITEM, AgendaItem.objects.filter(pk=item.pk))


def test_migration_has_the_steps_of_the_tables() -> None:
    told = importlib.import_module("samtrad.meetings.migrations.0002_refusals")
    for name, table in (("runmeeting", MEETING), ("agendaitem", ITEM)):
        first, steps = told.STEPS[name]
        assert first == table.first
        assert {tuple(one.split(">")) for one in steps.split()} == set(table.moves)


def test_what_else_it_refuses(held: World) -> None:
    item, by = held.item(), held.by
    text = ItemText.objects.create(item=item, part="note", version=1, seen=0, text="a", by=by, at=NOW)
    room.resume(held.meeting, by)
    held.taken_up()
    motion = deciding.move(item, MotionKind.APPROVE, "ja", [], by, is_main=True)
    one = {"item": item, "order": 1, "step": "main", "yes": motion, "serving": 5}
    for act in (
        lambda: ItemText.objects.filter(pk=text.pk).update(text="b"),
        lambda: ItemText.objects.create(item=item, part="note", version=1, seen=0, by=by, at=NOW),
        lambda: ItemText.objects.create(item=item, part="note", version=2, seen=2, by=by, at=NOW),
        lambda: RunMeeting.objects.create(body=held.body, first_day=DAY, planned_by=by, state="open", called_at=NOW, opened_at=NOW, chair=held.who("Mira Dal")),
        lambda: RunMeeting.objects.filter(pk=held.meeting.pk).update(chair=None),
        lambda: RunMeeting.objects.filter(pk=held.meeting.pk).update(state="closed"),
        lambda: QuestionPut.objects.create(**one, method="open", answer="yes", yes_count=4, no_count=2),
        lambda: QuestionPut.objects.create(**one, method="open", answer="no", yes_count=3, no_count=2),
        lambda: QuestionPut.objects.create(**one, method="open", answer="no", yes_count=2, no_count=2),
        lambda: QuestionPut.objects.create(**one, method="secret", answer="no", yes_count=2, no_count=2, lot="yes"),
        lambda: QuestionPut.objects.create(**one, method="acclamation", answer="yes", yes_count=2),
        lambda: QuestionPut.objects.create(item=item, order=1, step="main", serving=5, answer="yes"),
        lambda: Motion.objects.create(item=item, number=2, kind="approve", text="x", is_main=True),
        lambda: AgendaItem.objects.create(meeting=held.meeting, body=held.body, ordinal=9, title="Nr", number=1, period="2026"),
        lambda: Participant.objects.create(meeting=held.meeting, capacity="guest"),
        lambda: Participant.objects.create(meeting=held.meeting, name="X", capacity="member", seat=1),
        lambda: Participant.objects.filter(pk=held.who("Mira Dal").pk).update(answer="yes"),
        lambda: Post.objects.create(body=held.body, name="X", seat=1),
        lambda: Post.objects.create(body=held.body, name="X", seat=9, turn=9),
        lambda: BodyRules.objects.create(body=held.body, call_days=-1),
        lambda: RunSitting.objects.create(meeting=held.meeting, day=NOW.date().replace(day=12)),
    ):
        assert database_refuses(act)
    assert deciding.acclaim(item, Option.YES, by).answer == "yes"
