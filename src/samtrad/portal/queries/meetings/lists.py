"""Meetings by body and year."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.decisions import Wanted
from samtrad.portal.queries.lines import meeting_lines
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import MeetingLine
from samtrad.register.models import Meeting

_SIZE = 50
_UNDATED = 200


class MeetingsPage(Struct, frozen=True, kw_only=True):
    """Meetings, the latest first; those whose day no document states stand apart."""

    meetings: list[MeetingLine]
    undated: list[MeetingLine]
    wanted: Wanted
    bodies: Sequence[tuple[str, str]]
    years: list[int]
    before: str
    after: str


def meetings(viewer: Viewer, wanted: Wanted, asked: Asked) -> MeetingsPage:
    """A page of the meetings."""
    all_rows = Meeting.objects.seen_by(viewer)
    rows = all_rows.filter(body__in=list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True))) if wanted.body else all_rows
    dated = rows.filter(first_day__isnull=False)
    part = page_of(dated.filter(first_day__year=wanted.year) if wanted.year else dated, "first_day", asked, _SIZE)
    undated = rows.filter(first_day=None).order_by("-id")[:_UNDATED] if not asked.after and not wanted.year else Meeting.objects.none()
    return MeetingsPage(
        meetings=meeting_lines(all_rows.filter(pk__in=part.ids).order_by("-first_day", "-id")),
        undated=meeting_lines(undated),
        wanted=wanted,
        bodies=bodies.choices(),
        years=bodies.years(),
        before=part.before,
        after=part.after,
    )
