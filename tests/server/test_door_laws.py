"""Laws 4, 12 and 13 as properties: whatever is done in whatever order, the facts are the record's, the log is whole, nothing internal is public."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.access.models import User
from samtrad.audit.queries import breaks
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import receive, retry
from samtrad.documents.models import Document, Reading, Receipt
from samtrad.documents.states import State, Way
from samtrad.people.models import Body
from samtrad.pipeline.checking.facts import facts
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Decision, Item, Meeting, MeetingSlug
from samtrad.register.publication import Terms, publish, withdraw
from server.conftest import records
from server.installation import minutes

pytestmark = pytest.mark.django_db
VERSIONS = (
    lambda text: text,
    lambda text: text.replace("Ove Ek (M)\n", "Ove Ek (M)\nIda Ås (C)\n"),
    lambda text: text.replace("§ 1 Val av justerare\n\nBeslut\n\nMira Dal väljs till justerare.\n\n", ""),
    lambda text: text.replace("Beslut\n\nMira", "Beslut\n\nOve Ek yrkar avslag.\n\nMira").replace("§ 2", "§ 2 Ekonomi\n\nBeslut\n\nRapporten godkänns.\n\n§ 3"),
)


class Act(NamedTuple):
    name: str
    number: int
    version: int


ACTS = st.lists(
    st.builds(Act, st.sampled_from(("enter", "again", "reread", "publish", "withdraw")), st.integers(0, 2), st.integers(0, 3)), min_size=1, max_size=12
)


class _UndoneError(Exception):
    pass


@contextlib.contextmanager
def undone() -> Iterator[None]:
    """What is done in the block is undone, so that the next example begins with nothing."""
    with contextlib.suppress(_UndoneError), transaction.atomic():
        yield
        raise _UndoneError


@cache
def data(number: int, version: int) -> bytes:
    return VERSIONS[version](minutes(number)).encode()


@cache
def read(number: int, version: int) -> tuple[Record, ...]:
    return tuple(records(f"{number}.txt", data(number, version)))


def do(act: Act, by: User) -> None:
    document = receive(data(act.number, act.version), f"{act.number}.txt", Way.COMMAND, by).document
    if act.name == "reread" and document.state == State.ENTERED:  # a reader that reads it otherwise
        retry(document, by)
        enter(document, read(act.number, (act.version + 1) % len(VERSIONS)), "test 2")
    elif document.state == State.RECEIVED:
        enter(document, read(act.number, act.version), "test 1")
    document = Document.objects.get(pk=document.pk)
    if act.name == "publish":
        publish(document, by, Terms("KL 8:13"))
    elif act.name == "withdraw":
        withdraw(document, by)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(ACTS)
def test_whatever_is_done_in_whatever_order(acts: list[Act]) -> None:
    maja = User.objects.named("Maja Lind")
    with undone():
        for act in acts:
            do(act, maja)
        assert list(breaks()) == []  # law 12
        assert [one for one in facts() if one.severity in ("critical", "error")] == []  # the facts are the records'
        told = {(act.number, act.version) for act in acts}
        assert Document.objects.count() == Receipt.objects.count() == len({data(*one) for one in told})  # law 4
        for meeting in Meeting.objects.all():
            assert meeting.is_public == meeting.documents.filter(document__is_public=True).exists()
        for model in (Item, Attendance, Decision):
            assert not model.objects.public().filter(meeting__is_public=False).exists()
        before = _all()
        for act in acts:
            if act.name != "reread":
                do(act._replace(name="again"), maja)
        assert _all() == before  # law 4: again changes nothing


def _all() -> list[object]:
    return [list(model._base_manager.order_by("pk").values()) for model in (Document, Receipt, Reading, Meeting, Item, Attendance, Decision)]


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 8), st.integers(0, 3))
def test_an_entry_that_fails_leaves_nothing(step: int, version: int) -> None:
    """Law 13: wherever it fails, all is as before."""
    with undone():
        document = receive(data(1, version), "1.txt", Way.COMMAND).document
        before = _all()

        def fails(*_: object, **__: object) -> None:
            raise _UndoneError

        places = (
            "samtrad.register.actions.log",
            "samtrad.register.actions._stand",
            "samtrad.register.project._ballots",
            "samtrad.register.project._coming",
            "samtrad.register.project._renewed",
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(places[step % len(places)], fails)
            with pytest.raises(_UndoneError):
                enter(document, read(1, version), "test 1")
        assert _all() == before
        assert not Body.objects.filter(name__in=("Dalrådet", "Åsnämnden")).exists()


def _changed(change: tuple[str, str]) -> tuple[Record, ...]:
    return tuple(records("1.txt", minutes(1).replace(*change).encode()))


@pytest.mark.parametrize("change", [("Åsnämnden\n", "Ekgruppen\n"), ("Tid: 1 mars", "Tid: 2 mars")], ids=["body", "day"])
def test_a_newer_reading_of_another_body_or_day_leaves_no_orphan(change: tuple[str, str], maja: User) -> None:
    document = receive(data(1, 0), "1.txt", Way.COMMAND).document
    (meeting,) = enter(document, read(1, 0), "test 1")
    items = list(meeting.items.order_by("ordinal").values_list("pk", flat=True))
    publish(Document.objects.get(), maja, Terms("KL 8:13"))
    retry(Document.objects.get(), maja)
    (moved,) = enter(document, _changed(change), "test 2")
    assert (moved.pk, moved.is_public, Meeting.objects.count()) == (meeting.pk, True, 1)
    assert moved.slug != meeting.slug
    assert MeetingSlug.objects.get().slug == meeting.slug
    assert list(moved.items.order_by("ordinal").values_list("pk", flat=True)) == items
    assert [one.name for one in Body.objects.filter(meetings__isnull=True, names__isnull=False) if one.name in minutes(1)] == []
    assert [one for one in facts() if one.severity in ("critical", "error")] == []


def test_a_newer_reading_that_finds_no_meeting_leaves_none() -> None:
    document = receive(data(1, 0), "1.txt", Way.COMMAND).document
    enter(document, read(1, 0), "test 1")
    retry(Document.objects.get(), None)
    assert enter(document, (), "test 2") == []
    assert not Meeting.objects.exists()


def test_a_fact_keeps_its_id_where_others_come_before_it() -> None:
    document = receive(data(1, 0), "1.txt", Way.COMMAND).document
    (meeting,) = enter(document, read(1, 0), "test 1")
    before = dict(meeting.items.values_list("heading", "pk"))
    retry(Document.objects.get(), None)
    (meeting,) = enter(document, read(1, 3), "test 2")
    after = dict(meeting.items.values_list("heading", "pk"))
    assert len(after) == 3
    assert {heading: after[heading] for heading in before} == before
    assert list(meeting.items.order_by("ordinal").values_list("ordinal", flat=True)) == [0, 1, 2]


def test_values_that_no_column_holds_fail_no_entry() -> None:
    long = "M" + "i" * 300
    text = minutes(1).replace("Mira Dal (S)", f"{long} Dal (S)").replace("Stig nummer 1", "Stig " + "nummer " * 200 + "\x00")
    document = receive(text.encode(), "1.txt", Way.COMMAND).document
    (meeting,) = enter(document, tuple(records("1.txt", text.encode())), "test 1")
    assert all(len(one.heading) <= 500 for one in meeting.items.all())
    assert date(2020, 3, 1) == meeting.first_day
    assert Reading.objects.get().string.count("nummer ") >= 200
