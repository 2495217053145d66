"""The agenda proposes what is due, rests with the body, was put off, is to be answered and runs out: and nothing that is hidden, or is on it already."""

from __future__ import annotations

from datetime import date

import pytest

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Agreement, AgreementMention, Round, RoundParty, Task, Waiting
from samtrad.matters.models import Matter, Passage
from samtrad.meetings.actions import agenda, calling, handling, planning, room
from samtrad.meetings.actions.acting import Fault
from samtrad.meetings.queries.suggesting import Suggestion, heading, suggested
from samtrad.people.models import Body, Organisation
from samtrad.people.states import OrganisationKind
from samtrad.register.models import AgreementEvent, Item, Meeting
from server.run_meetings import NOW, World, world
from server.tasks_minutes import GIVEN, put, settle_in
from server.test_run_meetings import refused

pytestmark = pytest.mark.django_db
LATER = planning.Day(date(2026, 4, 14), place="Rådhuset")


def told_before(told: World, *, is_public: bool) -> None:
    """Public minutes of the body that leave something open in every way."""
    owner = Organisation.objects.create(slug="almby", name="Almby", kind=OrganisationKind.MUNICIPALITY)
    told.body.owner = owner
    told.body.save()
    seen = {"is_public": is_public, "scope": told.body.pk}
    meeting = Meeting.objects.create(body=told.body, slug="dalnamnden-2025", kind="minutes", first_day=date(2025, 11, 4), last_day=date(2025, 11, 4), **seen)
    span = {"start": 0, "end": 9, "ordinal": 0, "meeting": meeting, **seen}
    item = Item.objects.create(heading="Färdplan", level=1, **span)
    Task.objects.create(name="Redovisa utfallet", basis=item, body=told.body, giver_body=told.body, due=date(2026, 4, 1), **seen)
    Task.objects.create(name="Senare", basis=item, body=told.body, giver_body=told.body, due=date(2026, 9, 1), **seen)
    matter = Matter.objects.create(is_public=is_public, state="open" if is_public else "", passages_count=1)
    passage = Passage.objects.create(
        meeting=meeting, item=item, matter=matter, document="a" * 15, start=0, end=9, kind="item", title="Färdplan", text="x", **seen
    )
    Waiting.objects.create(matter=matter, passage=passage, kind="answer", who="Dalnämnden", body=told.body, start=0, end=9)
    asked = Round.objects.create(
        kind="consultation",
        stage="open",
        question="Hur går det?",
        asked_on=date(2025, 12, 1),
        last_day=date(2026, 5, 1),
        sender=owner,
        body=told.body,
        made_by=told.by,
        made_at=NOW,
        **seen,
    )
    RoundParty.objects.create(round=asked, organisation=owner, ground="person", is_asked=True, state="asked")
    event = AgreementEvent.objects.create(item=item, name="Överenskommelse om läkarstöd", **span)
    agreement = Agreement.objects.create(is_public=is_public, ends=date(2026, 12, 31))
    AgreementMention.objects.create(meeting=meeting, event=event, agreement=agreement, matter=matter, at=0)


@pytest.mark.parametrize("is_public", [True, False])
def test_what_is_proposed(*, is_public: bool) -> None:
    told = world().opened()
    handling.put_off(told.taken_up(), told.by, remitted=False, carried=True)
    told_before(told, is_public=is_public)
    later = planning.plan(told.body, [LATER], told.by)
    assert "Budget" not in [one.title for one in suggested(told.meeting)]
    found = suggested(later)
    public = [
        ("task", "Redovisa utfallet", date(2026, 4, 1)),
        ("round", "Hur går det?", date(2026, 5, 1)),
        ("agreement", "Överenskommelse om läkarstöd", date(2026, 12, 31)),
        ("matter", "Färdplan", None),
    ]
    assert [(one.origin, one.title, one.day) for one in found] == [("put_off", "Budget", date(2026, 3, 10)), *(public if is_public else [])]
    for one in found:
        item = agenda.take_in(later, one, told.by)
        assert (item.title, item.origin) == (one.title, one.origin)
        assert (item.matter_id is not None) is (one.origin in ("agreement", "matter"))
    assert later.items.get(origin="put_off").comes_back == told.item()
    assert suggested(later) == []
    refused(lambda: agenda.take_in(later, found[0], told.by), Fault.UNKNOWN)
    refused(lambda: agenda.take_in(later, Suggestion(origin="task", key=999, title="X"), told.by), Fault.UNKNOWN)
    room.adjourn(told.meeting, told.by)
    calling.call(later, told.by, NOW)


def test_a_commission_that_minutes_gave_comes_back_by_the_heading_that_it_was_given_under(maja: User) -> None:
    put(GIVEN, maja)
    settle_in()
    body = Body.objects.get(name="Förbundsstyrelsen")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    meeting = planning.plan(body, [planning.Day(date(2025, 6, 2), place="Vik")], maja)
    told = {one.title: one for one in suggested(meeting) if one.origin == "task"}
    assert list(told) == ["Återrapportering: Gemensamt hjälpmedelsregister"]
    assert told["Återrapportering: Gemensamt hjälpmedelsregister"].words.startswith("Förbundsstyrelsen ger styrgruppen för välfärd i uppdrag att utreda")


def test_a_clause_is_a_heading_without_its_att_and_its_stop() -> None:
    assert heading("att ge kansliet i uppdrag att se över taxan.") == "Ge kansliet i uppdrag att se över taxan"
    assert heading("Kansliet ser över taxan") == "Kansliet ser över taxan"
