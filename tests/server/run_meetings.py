"""A body that meets, for the tests of running a meeting: five seats, three substitutes, a secretary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.actions import agenda, bodies, calling, handling, planning, room
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.models import AgendaItem, Participant, RunMeeting
from samtrad.people.models import Body
from samtrad.people.states import BodyKind, Form, Numbering, Regime, Signing

DAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
MEMBERS = ("Mira Dal", "Olle Ek", "Sara Lund", "Ivar Berg", "Nina Ask")
SUBSTITUTES = ("Per Holm", "Ulla Sten", "Kim Å")


class World(NamedTuple):
    """A meeting that is called, with its people by name and its secretary."""

    body: Body
    meeting: RunMeeting
    by: User

    def who(self, name: str) -> Participant:
        return Participant.objects.get(meeting=self.meeting, name=name)

    def item(self, title: str = "Budget") -> AgendaItem:
        return AgendaItem.objects.get(meeting=self.meeting, title=title)

    def now(self, minutes: int = 0) -> datetime:
        return NOW + timedelta(minutes=minutes)

    def here(self, *names: str) -> None:
        for name in names:
            room.check_in(self.who(name), self.by, NOW)

    def opened(self, *names: str) -> World:
        self.here(*(names or MEMBERS))
        at = NOW + (self.meeting.first_day - NOW.date())
        room.open_meeting(self.meeting, self.by, at, chair=self.who((names or MEMBERS)[0]), secretary=self.who("Eva Rask"))
        self.meeting.refresh_from_db()
        return self

    def taken_up(self, title: str = "Budget") -> AgendaItem:
        return handling.take_up(self.item(title), self.by, self.now(1))


def body_of(
    kind: BodyKind = BodyKind.COMMITTEE,
    regime: Regime = Regime.KL,
    numbering: Numbering = Numbering.YEAR,
    *,
    certifies: bool = True,
    slug: str = "dalnamnden",
    name: str = "Dalnämnden",
) -> Body:
    form = Form.MINUTES if regime == Regime.KL else Form.NOTES
    return Body.objects.create(slug=slug, name=name, kind=kind, regime=regime, form=form, numbering=numbering, certifies=certifies, signing=Signing.NONE)


def secretary() -> User:
    user = User.objects.named("Eva Rask")
    Role.objects.create(user=user, name=RoleName.SECRETARY)
    return user


def world(
    body: Body | None = None, by: User | None = None, titles: Mapping[str, str] | None = None, *, called: bool = True, rules: Mapping[str, object] | None = None
) -> World:
    """A meeting with items, each with one clause that is proposed."""
    body, by = body or body_of(), by or secretary()
    for at, name in enumerate(MEMBERS, 1):
        bodies.place(body, by, name, seat=at, presides=at if at < 3 else None, party="SMVCL"[at - 1])
    for at, name in enumerate(SUBSTITUTES, 1):
        bodies.place(body, by, name, turn=at)
    bodies.place(body, by, "Eva Rask", capacity="secretary", title="sekreterare")
    if rules:
        bodies.set_rules(body, by, **rules)
    meeting = planning.plan(body, [planning.Day(DAY, place="Rådhuset, sal 2")], by)
    for title, clause in (titles or {"Budget": "anta budgeten"}).items():
        item = agenda.add_item(meeting, title, by)
        agenda.propose(item, [ClauseTold(clause, "approve")], by)
    if called:
        calling.call(meeting, by, NOW - timedelta(days=8))
        meeting.refresh_from_db()
    return World(body, meeting, by)
