"""Mandates that may be shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Mandate
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link
from samtrad.register.models import BodyYear


class MandateLine(Struct, frozen=True, kw_only=True):
    """A mandate: who, for whom, in which body, as what, from when to when."""

    person: Link
    body: Link
    organisation: Link | None
    party: str
    capacity: str
    title: str
    since: date | None
    until: date | None
    is_current: bool
    evidence: str


def public_mandates(viewer: Viewer) -> QuerySet[Mandate]:
    """Mandates that the viewer may see, in bodies of which something is public."""
    return Mandate.objects.seen_by(viewer).filter(Exists(BodyYear.objects.filter(body=OuterRef("body"))))


def mandate_lines(mandates: QuerySet[Mandate]) -> list[MandateLine]:
    """Mandates as lines of a list."""
    fields = ("party_label", "capacity", "title", "since", "until", "is_current", "evidence")
    far = ("person__name", "person__slug", "person__is_elected", "organisation__name", "organisation__slug", "body__slug", "body__name", "body__owner__name")
    return [_line(row) for row in mandates.values(*fields, *far)]


def _line(row: dict[str, Any]) -> MandateLine:
    return MandateLine(
        person=Link(row["person__name"] or "", addresses.person(row["person__slug"]) if row["person__is_elected"] else ""),
        body=Link(body_name(row, "body__"), addresses.body(row["body__slug"])),
        organisation=Link(row["organisation__name"], addresses.organisation(row["organisation__slug"])) if row["organisation__slug"] else None,
        party=row["party_label"],
        capacity=row["capacity"],
        title=row["title"],
        since=row["since"],
        until=row["until"],
        is_current=row["is_current"],
        evidence=row["evidence"],
    )
