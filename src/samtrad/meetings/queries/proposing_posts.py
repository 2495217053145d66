"""Who may have the places of a body, by its latest minutes: a secretary confirms them instead of typing a roll that stands in print."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.documents.settled import effective
from samtrad.meetings.queries.bodies import posts_on
from samtrad.people.models import Body
from samtrad.people.naming import key
from samtrad.register.models import Attendance, Meeting

LATEST = 4
"""Meetings whose rolls are looked through: who was away from the last one is listed in one before it, and who left long ago is not."""
_PLACES = {
    "member": "member",
    "substitute": "substitute",
    "serving_substitute": "substitute",
    "co_opted": "co_opted",
    "secretary": "secretary",
    "officer": "officer",
}
"""What one who is listed so has a place as."""
_ORDER = tuple(dict.fromkeys(_PLACES.values()))


class Listed(Struct, frozen=True, kw_only=True):
    """Somebody whom the latest minutes list and who has no place yet: the row they stand in, and when that was.

    ``is_latest`` tells that it is in the very latest, which list those who were away, too; ``presides`` that they presided then.
    """

    attendance: int
    name: str
    party: str
    organisation: int | None
    organisation_name: str
    title: str
    capacity: str
    day: date | None
    address: str
    is_latest: bool
    presides: bool


def listed(body: Body, viewer: Viewer, today: date) -> list[Listed]:
    """Those whom the latest minutes of a body list, each once as the latest ones do: members first, in the order of the roll."""
    held = Meeting.objects.seen_by(viewer).filter(body=body, reading__isnull=False, first_day__isnull=False, kind__in=("minutes", "notes"))
    meetings = list(held.order_by("-first_day", "-pk").select_related("reading__document")[:LATEST])
    chairs = {chair for one in meetings[:1] if one.reading and (told := effective(one.reading).chair) and (chair := key(told.text))}
    taken = {key(one.name) for one in posts_on(body, today)}
    found: list[Listed] = []
    seen: set[str | int] = {*taken}
    for one in _rows(meetings, viewer):
        same: set[str | int] = {key(one.name), *([one.person_id] if one.person_id else [])}  # one who is spelt otherwise in older minutes is the same
        if seen.isdisjoint(same):
            found.append(
                Listed(
                    attendance=one.pk,
                    name=" ".join(one.name.split()),
                    party=one.party_label,
                    organisation=one.organisation_id if one.organisation_name else None,
                    organisation_name=one.organisation_name,
                    title=one.title,
                    capacity=_PLACES[one.capacity],
                    day=one.meeting.first_day,
                    address=one.meeting.slug,
                    is_latest=one.meeting_id == meetings[0].pk,
                    presides=key(one.name) in chairs and one.capacity == "member",
                )
            )
        seen |= same
    return sorted(found, key=lambda one: _ORDER.index(one.capacity))  # sorted keeps the order of the roll within each


def _rows(meetings: Iterable[Meeting], viewer: Viewer) -> list[Attendance]:
    """The rolls of some meetings, the latest first."""
    pks = [one.pk for one in meetings]
    rows = Attendance.objects.seen_by(viewer).filter(meeting__in=pks, capacity__in=_PLACES).exclude(name="").select_related("meeting", "organisation")
    return sorted(rows, key=lambda one: (pks.index(one.meeting_id), one.ordinal))
