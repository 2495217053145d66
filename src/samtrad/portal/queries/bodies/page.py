"""One body: who is in it, when it met, who took part over time, and what lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body, Participation
from samtrad.portal import addresses
from samtrad.portal.queries.bodies.lists import YearLine, shown, years_of
from samtrad.portal.queries.calls import CallLine, coming_calls
from samtrad.portal.queries.lines import body_name, coming_lines, meeting_lines
from samtrad.portal.queries.mandates import MandateLine, mandate_lines, public_mandates
from samtrad.portal.shapes import ComingLine, Link, MeetingLine
from samtrad.register.models import Attendance, ComingMeeting, Meeting

Row = Mapping[str, Any]
_MEETINGS, _ANNOUNCED, _MANDATES = 40, 200, 200
_WEAVE = 16
"""Meetings in the weave of organisations."""


class OrganisationThread(Struct, frozen=True, kw_only=True):
    """An organisation's line in the weave: how many came from it to each meeting, the oldest first."""

    organisation: Link
    counts: list[int]


class BodyPage(Struct, frozen=True, kw_only=True):
    """A body."""

    body: Link
    name: str
    slug: str
    kind: str
    regime: str
    form: str
    certifies: bool
    is_proposed: bool
    owner: Link | None
    parent: Link | None
    children: list[Link]
    participants: list[Link]
    years: list[YearLine]
    meetings: list[MeetingLine]
    has_more: bool
    called: list[CallLine]
    """Meetings to come whose agenda is published."""
    coming: list[ComingLine]
    unread: list[ComingLine]
    mandates: list[MandateLine]
    former: list[MandateLine]
    threads: list[OrganisationThread]
    woven: list[MeetingLine]


def moved(slug: str) -> str:
    """The slug of the body that this one turned out to be; empty where it is its own, and where nothing of the other is public."""
    found = Body.objects.filter(slug=slug, merged_into__in=shown()).values_list("merged_into__slug", flat=True).first()
    return found or ""


def body(viewer: Viewer, slug: str, today: date) -> BodyPage | None:
    """The page of a body; None where there is nothing of it that anyone may see."""
    fields = ("id", "slug", "name", "kind", "regime", "form", "certifies", "is_proposed", "owner__name", "owner__slug", "parent__name", "parent__slug")
    row = shown().filter(slug=slug).values(*fields).first()
    if row is None:
        return None
    recent = Meeting.objects.seen_by(viewer).filter(body=row["id"]).order_by("-first_day", "-id")
    rows = list(recent.values_list("id", "first_day")[: _MEETINGS + 1])
    meetings = meeting_lines(recent[:_MEETINGS])
    dated = [(pk, line) for (pk, _), line in zip(rows, meetings, strict=False) if line.first_day][:_WEAVE][::-1]
    mandates = mandate_lines(public_mandates(viewer).filter(body=row["id"]).order_by("-is_current", "capacity", "person__sort_key", "id")[:_MANDATES])
    years = years_of([row["id"]])[row["id"]]
    days = [day for year in years for day in year.announced]
    announced = coming_lines(ComingMeeting.objects.seen_by(viewer).filter(body=row["id"], day__in=days).order_by("day", "id")[:_ANNOUNCED])
    called = coming_calls(row["id"], today)
    return BodyPage(
        body=Link(body_name(row), addresses.body(slug)),
        name=row["name"],
        slug=slug,
        kind=row["kind"],
        regime=row["regime"],
        form=row["form"],
        certifies=row["certifies"],
        is_proposed=row["is_proposed"],
        owner=Link(row["owner__name"], addresses.organisation(row["owner__slug"])) if row["owner__slug"] else None,
        parent=Link(row["parent__name"], addresses.body(row["parent__slug"])) if row["parent__slug"] else None,
        children=[Link(body_name(one), addresses.body(one["slug"])) for one in shown().filter(parent=row["id"]).values("slug", "name", "owner__name")],
        participants=_participants(row["id"]),
        years=years,
        meetings=meetings,
        has_more=len(rows) > _MEETINGS,
        called=called,
        coming=[one for one in announced if one.day >= today and one.day not in {line.first_day for line in called}],
        unread=[one for one in announced if one.day < today],
        mandates=[one for one in mandates if one.is_current],
        former=[one for one in mandates if not one.is_current],
        threads=_threads(viewer, [pk for pk, _ in dated]),
        woven=[line for _, line in dated],
    )


def _participants(body: int) -> list[Link]:
    rows = Participation.objects.filter(body=body).order_by("organisation__sort_key").values_list("organisation__name", "organisation__slug")
    return [Link(name, addresses.organisation(slug)) for name, slug in rows]


def _threads(viewer: Viewer, meetings: Sequence[int]) -> list[OrganisationThread]:
    """From where people came to each meeting, where the minutes tell it."""
    rows = Attendance.objects.seen_by(viewer).filter(meeting__in=meetings, presence__in=("present", "part"))
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * len(meetings))
    links: dict[str, Link] = {}
    for meeting, slug, name, printed in rows.values_list("meeting_id", "organisation__slug", "organisation__name", "organisation_name"):
        told = name or printed
        if told:
            links[told] = Link(told, addresses.organisation(slug) if slug else "")
            counts[told][meetings.index(meeting)] += 1
    if len(counts) < 2:
        return []
    return [OrganisationThread(organisation=links[told], counts=counts[told]) for told in sorted(counts)]
