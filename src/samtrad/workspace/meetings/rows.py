"""The meetings that one may run as they stand in a list: each with what is to be done with it next."""

from __future__ import annotations

from datetime import date

from django.db.models import Max
from django.http import HttpRequest
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.due import due
from samtrad.meetings.states.codes import MeetingState
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings.after.steps import next_of
from samtrad.workspace.meetings.around import words as around
from samtrad.workspace.meetings.words import STATES


class Row(Struct, frozen=True, kw_only=True):
    """A meeting in the list, with what is to be done with it next."""

    address: str
    name: str
    day: date
    state: str
    todo: str = ""
    until: date | None = None
    is_late: bool = False
    page: str = "meeting"

    @property
    def url_name(self) -> str:
        """The name of the address where it is done."""
        return f"workspace:{self.page}"


def rows(request: HttpRequest, today: date) -> dict[str, list[Row]]:
    """The meetings that someone may run: those that wait for something, those to come, those that were held."""
    told: dict[str, list[Row]] = {"waits": [], "coming": [], "held": []}
    found = pages.mine(request).select_related("body").annotate(last_day=Max("sittings__day")).prefetch_related("units__notices").order_by("first_day", "id")
    for one in found.exclude(state__in=pages.OVER)[: pages.MOST]:
        row = _row(one, today)
        told["waits" if row.todo else "coming"].append(row)
    told["held"] = [_row(one, today) for one in found.filter(state__in=pages.OVER).order_by("-first_day", "-id")[:20]]
    return told


def _row(one: RunMeeting, today: date) -> Row:
    todo, until, page = _next(one, today)
    name = f"{one.body.name}, {one.title}" if one.title else one.body.name
    return Row(
        address=one.address,
        name=name,
        day=one.first_day,
        state=str(STATES[one.state]),
        todo=todo,
        until=until,
        is_late=until is not None and until < today,
        page=page,
    )


def _next(one: RunMeeting, today: date) -> tuple[str, date | None, str]:
    """What is to be done next, by when, and on which page."""
    if one.state == MeetingState.CALLED and one.first_day <= today:
        return _("Öppna mötet"), None, "meeting-room"
    if one.state in pages.DURING:
        return _("Mötet pågår"), None, "meeting-room"
    if one.state in pages.AFTER:
        told = next_of(one, today)
        return told.todo, told.until, told.page
    for first in due(one, today):
        return around.todo(first), first.until, around.PAGES[first.code]
    return "", None, "meeting"
