"""Who is where in a meeting while it is written: told by the pages that they have open, and forgotten soon after."""

from __future__ import annotations

from datetime import datetime, timedelta

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.meetings.models import AgendaItem, Presence, RunMeeting
from samtrad.people.viewing import demand

HERE = timedelta(seconds=15)
"""How long somebody is taken to be where they were seen."""
_OFTEN = timedelta(seconds=5)


def seen_here(meeting: RunMeeting, by: User, item: AgendaItem | None, now: datetime) -> None:
    """Somebody has a page of the meeting open. It is no act: it is not logged, and who is gone is forgotten."""
    demand(by, Act.RUN, meeting.body)
    held = Presence.objects.filter(meeting=meeting, user=by).first()
    if held and held.item_id == (item.pk if item else None) and now - held.at < _OFTEN:
        return
    Presence.objects.update_or_create(meeting=meeting, user=by, defaults={"item": item, "at": now})
    Presence.objects.filter(meeting=meeting, at__lt=now - 4 * HERE).delete()


def others_here(meeting: RunMeeting, by: User, now: datetime) -> list[Presence]:
    """Who else has pages of the meeting open, and where."""
    rows = Presence.objects.filter(meeting=meeting, at__gte=now - HERE).exclude(user=by)
    return list(rows.select_related("user", "item").order_by("pk"))
