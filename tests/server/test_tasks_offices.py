"""A title in its own body's minutes is of that body's organisation; what a federation asks of all its municipalities waits there, and for each member."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.cache import cache

from samtrad.access.models import User
from samtrad.followup.actions.tasks import follow_tasks
from samtrad.followup.models import Task, TaskStep
from samtrad.followup.queries.members import asked_of_member, asked_of_members
from samtrad.followup.task_states import TaskState
from samtrad.people.models import Body, Mandate, Membership
from samtrad.people.states import OrganisationKind
from samtrad.portal.queries.awaited import page as awaited
from samtrad.register.models import Meeting
from server.tasks_minutes import put, settle_in

pytestmark = pytest.mark.django_db
ASKED = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2026-06-10

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 41 Gemensam jour för hjälpmedel                         Dnr 2026-00123

Beslut
Förbundsstyrelsen beslutar
att ge förbundsdirektören i uppdrag att senast den 9 december 2026 lämna förslag till hur jouren ska ordnas.

§ 42 Fördelning av bidrag för hjälpmedel                  Dnr 2026-00124

Beslut
Förbundsstyrelsen beslutar
att kommunerna ska återrapportera hur bidraget använts senast den 27 november 2026.
"""
FILED = """Fagerheds kommun
Kommunstyrelsen
PROTOKOLL
Sammanträdesdatum {day}

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ {number} {heading}                         Dnr KS 2025/21

Beslut
{text}
"""
GIVEN = FILED.format(
    day="2025-11-03",
    number=88,
    heading="Kostnader för biblioteksbussen",
    text="Kommunstyrelsen beslutar\natt ge kulturnämnden i uppdrag att senast den 2 februari 2026 redovisa hur bussens kostnader ska minskas.",
)
TOLD = "\n\nSammanfattning av ärendet\nKommunstyrelsen gav den 3 november 2025, § 88, kulturnämnden i uppdrag att redovisa hur bussens kostnader ska minskas.\n"
DAY = date(2026, 7, 1)


def _lines(slug: str, day: date = DAY) -> list[tuple[str, date | None]]:
    page = awaited.of_organisation_slug(slug, day)
    return [(line.what, line.last) for part in page.parts for line in part.lines] if page else []


def _counts(day: date) -> dict[str, int]:
    cache.clear()  # memberships are written here without an act, by which kept counts would be told to be old
    return {one.of.name: one.count for one in awaited.overview(day).organisations}


def test_a_head_is_of_the_body_s_own_organisation_and_what_all_members_are_asked_waits(maja: User) -> None:
    put(ASKED, maja)
    put(GIVEN, maja)
    settle_in()
    federation, member = (Body.objects.get(meetings__isnull=False, name=name).owner for name in ("Förbundsstyrelsen", "Kommunstyrelsen"))
    assert federation
    assert member
    assert federation.kind == OrganisationKind.FEDERATION
    head = Task.objects.get(holder="förbundsdirektören")
    assert (head.holder_organisation, head.holder_body) == (federation, None)
    assert _lines(federation.slug) == [("members", date(2026, 11, 27)), ("do", date(2026, 12, 9))]
    assert _counts(DAY)[federation.name] == 2
    assert ("do", date(2026, 11, 27)) not in _lines(member.slug)
    before = _counts(DAY).get(member.name, 0)
    Membership.objects.create(member=member, of=federation)
    assert _lines(member.slug) == [("do", date(2026, 2, 2)), ("do", date(2026, 11, 27))]
    assert _counts(DAY)[member.name] == before + 1
    assert [one for one, _ in asked_of_members([TaskState.OPEN], DAY)] == [member.pk]
    assert Task.objects.filter(asked_of_member(member.pk, DAY)).count() == 1
    late = date(2026, 12, 1)
    assert not asked_of_members([TaskState.OPEN], late)
    assert not Task.objects.filter(asked_of_member(member.pk, late)).exists()
    assert ("members", date(2026, 11, 27)) in _lines(federation.slug, late)
    Membership.objects.filter(member=member).update(until=date(2025, 12, 31))
    assert not asked_of_members([TaskState.OPEN], DAY)
    assert not Task.objects.filter(asked_of_member(member.pk, DAY)).exists()


SEATED = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2026-03-10

Beslutande
Karin Ahl (S), Fagerhed, ordförande
Nils Aspman (C), Kvarnhede

§ 12 Lokaler                         Dnr 2026-00099

Beslut
Informationen antecknas.
"""


def test_who_elects_a_seat_in_a_federation_s_board_is_its_member(maja: User) -> None:
    put(SEATED, maja)
    put(ASKED, maja)
    put(GIVEN, maja)
    settle_in()
    member = Body.objects.get(name="Kommunstyrelsen").owner
    assert member
    assert ("do", date(2026, 11, 27)) in _lines(member.slug)
    assert [one for one, _ in asked_of_members([TaskState.OPEN], DAY)] == [member.pk]
    Mandate.objects.filter(organisation=member).update(is_current=False, until=date(2026, 4, 1))
    assert not asked_of_members([TaskState.OPEN], DAY)
    assert not Task.objects.filter(asked_of_member(member.pk, DAY)).exists()


def test_a_committee_is_of_the_municipality_whose_board_commissions_it(maja: User) -> None:
    put(GIVEN, maja)
    settle_in()
    member = Body.objects.get(name="Kommunstyrelsen").owner
    assert member
    assert Task.objects.get(holder="kulturnämnden").holder_organisation == member
    assert _lines(member.slug, date(2026, 1, 2)) == [("do", date(2026, 2, 2))]


@pytest.mark.parametrize(("text", "state"), [("Redovisningen läggs till handlingarna.", TaskState.CLOSED), ("Redovisningen antecknas.", TaskState.OPEN)])
def test_the_giver_files_the_report_that_it_asked_for(maja: User, text: str, state: TaskState) -> None:
    put(GIVEN, maja)
    put(FILED.format(day="2026-02-02", number=9, heading="Redovisning av biblioteksbussen", text=text + TOLD), maja)
    settle_in()
    task = Task.objects.get(is_public=True)
    assert (task.state, task.due, task.given_on) == (state, date(2026, 2, 2), date(2025, 11, 3))
    assert list(TaskStep.objects.filter(pk=task.closing_step or 0).values_list("words", flat=True)) == ([text] if state == TaskState.CLOSED else [])
    assert follow_tasks(Meeting.objects.values_list("pk", flat=True), anew=True) == 0
