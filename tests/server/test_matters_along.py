"""Where items stand along their matters' ways, on the pages of meetings and items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Q
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings
from pytest_django.plugin import DjangoDbBlocker

from samtrad.access.models import User
from samtrad.followup.models import Task
from samtrad.followup.task_states import LEFT
from samtrad.matters.models import Matter, Passage
from samtrad.portal import addresses
from samtrad.portal.queries.matters.along import along
from samtrad.portal.queries.matters.page import matter as page_of
from samtrad.register.models import Meeting
from samtrad.register.publication import withdraw
from server import portal_site as site

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture(autouse=True)
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")


def way() -> tuple[Matter, list[int]]:
    """A matter of several meetings, and these in order of time."""
    found = Matter.objects.filter(is_public=True, meetings_count__gt=2).order_by("-meetings_count", "id")[0]
    rows = Passage.objects.filter(matter=found, is_public=True, meeting__is_public=True).order_by("day", "id")
    return found, list(dict.fromkeys(rows.values_list("meeting", flat=True)))


def test_each_step_knows_the_one_before_and_the_one_after() -> None:
    found, meetings = way()
    url = addresses.matter(found.address)
    slugs = [Meeting.objects.get(pk=pk).slug for pk in meetings]
    for at, meeting in enumerate(meetings):
        told = [one for some in along(meeting, Q(item__isnull=False)).values() for one in some if one.url == url]
        assert told
        for one in told:
            assert (one.step, one.steps) == (at + 1, len(meetings))
            assert (one.earlier is None, one.later is None) == (at == 0, at == len(meetings) - 1)
            assert one.earlier is None or one.earlier.body.url.startswith(addresses.meeting(slugs[at - 1]))
            assert one.later is None or one.later.body.url.startswith(addresses.meeting(slugs[at + 1]))


def test_what_is_withdrawn_is_no_step(maja: User) -> None:
    matter, meetings = way()
    middle = Meeting.objects.get(pk=meetings[1])
    assert middle.reading is not None
    withdraw(middle.reading.document, maja)
    told = [one for some in along(meetings[0], Q(item__isnull=False)).values() for one in some if one.url == addresses.matter(matter.address)]
    assert all(one.later is None or middle.slug not in one.later.body.url for one in told)
    assert not along(meetings[1], Q(item__isnull=False))


def test_a_long_matter_is_told_without_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    matter, meetings = way()
    monkeypatch.setattr("samtrad.portal.queries.matters.along._LONG", 1)
    (one, *_) = [one for some in along(meetings[0], Q(item__isnull=False)).values() for one in some if one.url == addresses.matter(matter.address)]
    assert (one.step, one.steps, one.earlier, one.later) == (0, matter.meetings_count, None, None)


def test_the_pages_say_so_and_ask_little(client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    matter, meetings = way()
    meeting = Meeting.objects.get(pk=meetings[1])
    ordinal = Passage.objects.filter(matter=matter, meeting=meeting).order_by("id").values_list("item__ordinal", flat=True)[0]
    for url in (addresses.meeting(meeting.slug), addresses.item(meeting.slug, ordinal or 0)):
        assert connection.features.supports_json_field  # what Django asks of a database once
        with django_assert_max_num_queries(12):
            shown = client.get(url).content.decode()
        assert re.search(rf'Steg 2 av {len(meetings)} i frågan <a href="{addresses.matter(matter.address)}">', shown), url


def test_a_matters_assignments_stand_with_what_is_due_first_and_who_has_them() -> None:
    held = Task.objects.filter(is_public=True, matter__is_public=True, due__isnull=False, holder__gt="").order_by("-due")
    for task in held[:3]:
        assert task.matter is not None
        assert task.due is not None
        on = {when: page_of(task.matter.address, task.due + timedelta(days=days)) for when, days in (("before", -1), ("after", 1))}
        before, after = on["before"], on["after"]
        assert before is not None
        assert after is not None
        here = {one.url: one for one in before.tasks}[addresses.task(task.address)]
        assert (here.due, here.is_overdue) == (task.due, False)
        assert task.titled is None or task.titled.told["has"]["name"] != task.holder or here.holder.name == task.holder
        assert task.state not in LEFT or {one.url: one for one in after.tasks}[addresses.task(task.address)].is_overdue
        coming = [one.due for one in before.tasks if one.state in LEFT and one.due and not one.is_overdue]
        assert coming == sorted(coming)
        late = [one.due for one in after.tasks if one.is_overdue and one.due]
        assert late == sorted(late, reverse=True)
    assert held.count() > 2
