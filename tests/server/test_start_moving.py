"""What moves, and the way to what waits, on the first page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings
from pytest_django.plugin import DjangoDbBlocker

from samtrad.access.models import User
from samtrad.matters.models import Matter, Passage
from samtrad.portal.queries.moving import moving
from samtrad.register.models import Meeting
from samtrad.register.publication import withdraw
from server import portal_site as site

pytestmark = pytest.mark.django_db
DAY = date(2026, 7, 1)


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture(autouse=True)
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")


def test_what_moves_goes_through_bodies_as_its_passages_tell() -> None:
    found = moving(DAY)
    assert found
    assert [one.line.last_day for one in found] == sorted((one.line.last_day for one in found if one.line.last_day), reverse=True)
    for one in found:
        passages = Passage.objects.filter(matter__address=one.line.address, is_public=True, day__lte=DAY)
        assert [stop.day for stop in one.stops] == [day for day, _ in sorted(set(passages.values_list("day", "meeting__body")))]
        assert len({stop.lane for stop in one.stops}) == min(passages.values("meeting__body").distinct().count(), 5)
        assert all(day < DAY for day in one.late)
        assert one.due is None or one.due >= DAY


def test_what_is_over_or_rests_or_has_been_to_one_body_does_not_move() -> None:
    (first, *_) = moving(DAY)
    for change in ({"state": "closed"}, {"rests_from": DAY}, {"bodies_count": 1}, {"meetings_count": 2}):
        row = Matter.objects.get(address=first.line.address)
        before = {name: getattr(row, name) for name in change}
        Matter.objects.filter(pk=row.pk).update(**change)
        assert first.line.address not in {one.line.address for one in moving(DAY)}, change
        Matter.objects.filter(pk=row.pk).update(**before)
    assert first.line.address in {one.line.address for one in moving(DAY)}


def test_a_stop_is_gone_with_the_meeting_that_is_withdrawn(maja: User) -> None:
    (first, *_) = moving(DAY)
    meeting = Meeting.objects.filter(passages__matter__address=first.line.address).order_by("-first_day")[0]
    day = meeting.first_day
    assert meeting.reading is not None
    withdraw(meeting.reading.document, maja)
    left = next((one for one in moving(DAY) if one.line.address == first.line.address), None)
    others = Passage.objects.filter(matter__address=first.line.address, meeting__is_public=True, day=day).exists()
    assert left is None or others or day not in {stop.day for stop in left.stops}


def test_the_first_page_draws_them_and_leads_to_what_waits(client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    with time_machine.travel(DAY, tick=False), django_assert_max_num_queries(12):
        shown = client.get("/").content.decode()
    assert shown.count('class="pic"') >= len(moving(DAY))
    assert '<option value="fagerhed">Fagerhed</option>' in shown
    answer = client.get("/vantar/", {"organisation": "fagerhed"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/organisationer/fagerhed/vantar/")
    assert client.get("/en/vantar/", {"organisation": "fagerhed"}).headers["Location"] == "/en/organisationer/fagerhed/vantar/"
    for wrong in ("//elsewhere.example", "a b", "../x", "å"):
        assert client.get("/vantar/", {"organisation": wrong}).status_code == 404
