"""What fails of one meeting holds up neither the others nor the log; who may not do an act on an agreement is told who may."""

from __future__ import annotations

import logging

import pytest
from django.db import OperationalError
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.actions import agreements, tasks
from samtrad.followup.actions.agreements import telling
from samtrad.followup.actions.apart import apart
from samtrad.people.models import Body
from samtrad.register.models import Meeting
from server.test_agreements import agreement_of, put

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_what_fails_of_one_is_undone_and_told_without_its_words(maja: User, caplog: pytest.LogCaptureFixture) -> None:
    for pk in (1, 2):
        with apart("rounds of meeting", pk):
            User.objects.named(f"Någon {pk}")
            if pk == 1:
                raise ValueError("words of minutes")
    assert list(User.objects.filter(name__startswith="Någon").values_list("name", flat=True)) == ["Någon 2"]
    assert caplog.messages == ["rounds of meeting 1 cannot be told: ValueError"]
    with pytest.raises(OperationalError), apart("rounds of meeting", 3):
        raise OperationalError


@pytest.mark.parametrize(("module", "follow"), [(telling, agreements.tell), (tasks, tasks.follow_tasks)])
def test_a_meeting_that_fails_holds_up_no_other(
    maja: User, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, module: object, follow: object
) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    for name in ("told", "other"):
        put(name, maja)
    told: list[int] = []
    place = module.place  # type: ignore[attr-defined]

    def fails(meeting: Meeting, *rest: object) -> object:
        told.append(meeting.pk)
        if len(told) == 1:
            raise KeyError("words")
        return place(meeting, *rest)

    monkeypatch.setattr(module, "place", fails)
    caplog.set_level(logging.ERROR)
    follow([meeting.pk for meeting in Meeting.objects.all()])  # type: ignore[operator]
    assert len(told) == 2
    assert [one for one in caplog.messages if one.endswith("cannot be told: KeyError")]


def test_who_keeps_one_of_two_bodies_sees_who_may_change_what_is_of_both(client: Client, maja: User) -> None:
    keeper = Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    for name in ("told", "other"):
        put(name, maja)
    agreements.join(agreement_of("told"), agreement_of("other"), maja)
    body, other = Body.objects.filter(meetings__isnull=False).order_by("pk")
    here = f"/arbete/avtal/{agreement_of('told').address}/"
    keeper.delete()
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    client.force_login(maja)
    told = client.get(here).content.decode()
    assert f"Du får det inte i: {other.name}." in " ".join(told.split())
    assert not any(f'value="{act}"' in told for act in ("part", "merge", "rename", "undo"))
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=other.pk)
    told = client.get(here).content.decode()
    assert all(f'value="{act}"' in told for act in ("part", "rename", "undo"))
