"""A body that was to take up a matter and did: whatever came in first, and only while its minutes say so."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import transaction
from django.test import Client

from samtrad.access.models import User
from samtrad.followup.actions.tasks import follow_tasks, forget_tasks
from samtrad.followup.models import Agreement, Task, TaskStep
from samtrad.portal.queries.agreements import page as query
from samtrad.register.models import Meeting
from server.tasks_minutes import put, settle_in

pytestmark = pytest.mark.django_db


def minutes(body: str, day: str, said: str, decided: str) -> str:
    return (
        f"Mellanbygdens kommunalförbund\n{body}\nPROTOKOLL\nSammanträdesdatum {day}\n\nNärvarande\nKarin Ahl (S), ordförande\nNils Aspman (C)\n\n"
        f"§ 41 Avtal om nattjouren                         Dnr 2024-00123\n\n{said}\n\nBeslut\n{body} beslutar\n{decided}\n"
    )


ASKED = minutes(
    "Styrgruppen för välfärd",
    "2026-03-04",
    "Frågan om förlängning ska tas upp i förbundsstyrelsen senast den 31 mars 2026.",
    "att anteckna informationen till protokollet.",
)
BEFORE = minutes("Förbundsstyrelsen", "2026-02-12", "Nattjouren redovisas.", "att godkänna redovisningen av nattjouren.")
PUT_OFF = minutes("Förbundsstyrelsen", "2026-03-27", "Nattjouren har ingen föredragande.", "att bordlägga ärendet.")
TAKEN = minutes("Förbundsstyrelsen", "2026-06-12", "Nattjouren har kostat mer.", "att förlänga avtalet om nattjouren till och med den 30 september 2027.")


def asked() -> Task:
    return Task.objects.public().get(titled__words__contains="förlängning ska tas upp")


@pytest.mark.parametrize("decided", ["att bordlägga ärendet.", "att ärendet utgår."])
def test_what_was_put_off_or_withdrawn_was_not_taken_up(decided: str, maja: User) -> None:
    put(ASKED, maja)
    put(minutes("Förbundsstyrelsen", "2026-03-27", "Nattjouren har ingen föredragande.", decided), maja)
    settle_in()
    assert asked().state == "open"
    assert not TaskStep.objects.filter(means="took_up").exists()


def test_what_was_taken_up_later_is_said_to_be_done_and_told_with_its_day(maja: User, client: Client) -> None:
    for text in (BEFORE, ASKED, PUT_OFF):
        put(text, maja)
    settle_in()
    assert asked().state == "open"
    put(TAKEN, maja)
    settle_in()
    task = asked()
    assert (task.state, task.ended_on) == ("reported_done", None)
    step = TaskStep.objects.get(means="took_up")
    assert (step.task, step.day, step.words) == (task, date(2026, 6, 12), "Avtal om nattjouren")
    told = client.get(f"/uppdrag/{task.address}/").content.decode().replace("\xa0", " ")
    assert "Frågan togs upp 12 juni 2026 i Förbundsstyrelsen" in told
    rows = list(TaskStep.objects.order_by("pk").values())
    assert follow_tasks(Meeting.objects.values_list("pk", flat=True)) == 0
    assert list(TaskStep.objects.order_by("pk").values()) == rows


def test_whatever_came_first_the_same_is_told_and_it_goes_with_its_meeting(maja: User) -> None:
    seen = set()
    for texts in ((ASKED, TAKEN), (TAKEN, ASKED)):
        with transaction.atomic():
            for text in texts:
                put(text, maja)
                settle_in()
            seen.add((asked().state, asked().steps.count()))
            Meeting.objects.get(first_day=date(2026, 6, 12)).delete()
            forget_tasks()
            assert (asked().state, asked().steps.count()) == ("open", 1)
            transaction.set_rollback(True)
    assert seen == {("reported_done", 2)}


SIGNED = minutes(
    "Förbundsstyrelsen",
    "2025-09-12",
    "Avtalet om nattjouren har löpt ut.",
    "att teckna avtalet om nattjouren med Region Mellanbygden att gälla från och med den 1 oktober 2025 till och med den 30 september 2026, och\n"
    "att frågan om förlängning av avtalet om nattjouren ska tas upp senast den 31 mars 2026.",
)


def test_an_agreement_waits_no_longer_for_what_was_taken_up_and_no_end_is_something_to_come(maja: User, client: Client) -> None:
    put(SIGNED, maja)
    settle_in()
    address = Agreement.objects.get(is_public=True).address
    before = query.agreement(address, date(2026, 5, 1))
    assert before
    assert [one.last for one in before.expected] == [date(2026, 3, 31)]
    put(TAKEN, maja)
    settle_in()
    after = query.agreement(address, date(2026, 11, 1))
    assert after
    assert after.expected == []
    assert (after.state, after.hoped) == ("by_some", date(2027, 9, 30))
    told = client.get(f"/avtal/{address}/").content.decode().replace("\xa0", " ")
    assert "Ett organ har beslutat att det ska gälla till 30 september 2027" in told
