"""The steps of a meeting after it was held: which are done, which is next and by when; and what the list of meetings says of it."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.meetings.clocks import Limit, announce_by, certify_by
from samtrad.meetings.models import CertifiedUnit, RunMeeting
from samtrad.meetings.queries.clock import clock_of
from samtrad.meetings.states.codes import MeetingState, UnitState
from samtrad.people.states import Regime

_WRITTEN = (MeetingState.DRAFTED, MeetingState.CERTIFIED, MeetingState.NOTICED, MeetingState.FINAL, MeetingState.APPROVED, MeetingState.ARCHIVED)
_CERTIFIED = (MeetingState.CERTIFIED, MeetingState.NOTICED, MeetingState.FINAL, MeetingState.ARCHIVED)


class Next(Struct, frozen=True):
    """What is to be done next, by when, and on which page."""

    todo: str = ""
    until: date | None = None
    page: str = "meeting-after"


class Step(Struct, frozen=True, kw_only=True):
    """A step: what it is called, whether it is done, by when it is to be, how that stands, and the page where it is done."""

    name: str
    done: bool
    day: date | None = None
    until: date | None = None
    standing: str = ""
    page: str = "meeting-after"

    @property
    def url_name(self) -> str:
        """The name of the address where it is done."""
        return f"workspace:{self.page}"


def announces(meeting: RunMeeting) -> bool:
    """Whether its certification is announced and its decisions can be appealed."""
    return meeting.body.certifies and meeting.body.regime == Regime.KL


def last_day(meeting: RunMeeting) -> date:
    """The last day on which it sat."""
    told: date | None = getattr(meeting, "last_day", None)
    return told or max((one.day for one in meeting.sittings.all()), default=meeting.first_day)


def next_of(meeting: RunMeeting, today: date) -> Next:
    """What is next for a meeting that was held. Ask with ``units__notices`` fetched before where there are many."""
    units = sorted(meeting.units.all(), key=lambda one: (one.is_immediate, one.pk))
    if early := _early(meeting, units):
        return early
    if meeting.state == MeetingState.CLOSED:
        return Next(_("Skriv protokollet"), certify_by(last_day(meeting)).by if meeting.body.certifies else None)
    if meeting.state == MeetingState.DRAFTED:
        if not meeting.body.certifies:
            return Next(_("Godkänn anteckningarna"))
        sent = any(one.state == UnitState.SENT for one in units)
        return Next(_("Följ justeringen") if sent else _("Skicka för justering"), certify_by(last_day(meeting)).by)
    if meeting.state == MeetingState.CERTIFIED and announces(meeting):
        return Next(_("Anslå"), next((announce_by(one.certified_on).by for one in units if one.certified_on), None), "meeting-notice")
    if meeting.state == MeetingState.NOTICED:
        return _noticed(units, today)
    if meeting.state in (MeetingState.CERTIFIED, MeetingState.FINAL, MeetingState.APPROVED):
        return Next(_("Arkivera"))
    return Next()


def _early(meeting: RunMeeting, units: list[CertifiedUnit]) -> Next | None:
    """What was certified at once is announced by itself, before the rest."""
    if not announces(meeting):
        return None
    waiting = [one.certified_on for one in units if one.is_immediate and one.state == UnitState.CERTIFIED and one.certified_on]
    return Next(_("Anslå det som är omedelbart justerat"), announce_by(min(waiting)).by, "meeting-notice") if waiting else None


def _noticed(units: list[CertifiedUnit], today: date) -> Next:
    for unit in units:
        if unit.state != UnitState.FINAL:
            stands = clock_of(unit, today)
            match stands.running:
                case "runs":
                    return Next(_("Låt anslaget sitta"), stands.last_day, "meeting-notice")
                case "out":
                    return Next(_("Säg om någon har överklagat"), None, "meeting-notice")
                case _running:
                    return Next(_("Se till anslaget"), None, "meeting-notice")
    return Next(_("Arkivera"))


def standing(limit: Limit, done: date | None, today: date) -> str:
    """How something stands that is to be done by a day, in words; empty where it was done in time."""
    told = limit.standing(done or today)
    if told == "in_time":
        left = (limit.by - today).days
        return "" if done else _("i dag är sista dagen") if left == 0 else _("%(days)s dagar kvar") % {"days": left}
    if told == "late":
        return _("för sent")
    return _("dagen har gått; i tid bara om helgen flyttar den")


def steps(meeting: RunMeeting, today: date) -> list[Step]:
    """All steps from the minutes to the archive, by the body's settings."""
    unit = next((one for one in meeting.units.all() if not one.is_immediate), None)
    told = [Step(name=_("Protokollet skrivs") if meeting.body.certifies else _("Anteckningarna skrivs"), done=meeting.state in _WRITTEN)]
    if meeting.body.certifies:
        limit, done = certify_by(last_day(meeting)), unit.certified_on if unit else None
        told.append(
            Step(name=_("Justering"), done=meeting.state in _CERTIFIED, day=done, until=limit.by, standing=standing(limit, done, today), page="meeting-unit")
        )
    else:
        told.append(Step(name=_("Godkänns"), done=meeting.state in (MeetingState.APPROVED, MeetingState.ARCHIVED)))
    if announces(meeting):
        told += _announced(unit, today)
    told.append(Step(name=_("Arkiv"), done=meeting.state == MeetingState.ARCHIVED))
    return told


def _announced(unit: CertifiedUnit | None, today: date) -> list[Step]:
    if unit is None or unit.certified_on is None:
        return [Step(name=_("Anslag"), done=False, page="meeting-notice"), Step(name=_("Laga kraft"), done=False, page="meeting-notice")]
    limit, stands = announce_by(unit.certified_on), clock_of(unit, today)
    is_up = unit.state in (UnitState.NOTICED, UnitState.FINAL)
    return [
        Step(
            name=_("Anslag"),
            done=is_up,
            day=stands.begun,
            until=limit.by,
            standing=standing(limit, stands.begun, today),
            page="meeting-notice",
        ),
        Step(name=_("Laga kraft"), done=unit.state == UnitState.FINAL, day=stands.final_on, until=None, page="meeting-notice"),
    ]
