"""Cutting things of the register to what names an organisation, to meetings where an elected person was, to decisions that do something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from samtrad.access.viewer import Viewer
from samtrad.documents.models import Document
from samtrad.register.models import Attendance, Decision, Item, Meeting, MeetingDocument, Mention
from samtrad.search.states import Kind

Things = Mapping[Kind, QuerySet[Any, Any]]
"""For each kind that there is, the things."""


def documents(viewer: Viewer) -> QuerySet[MeetingDocument]:
    """The documents of meetings of which someone may see both the document and the meeting."""
    files = Document.objects.seen_by(viewer).filter(pk=OuterRef("document")).order_by()
    meetings = Meeting.objects.seen_by(viewer).filter(pk=OuterRef("meeting")).order_by()
    return MeetingDocument.objects.filter(Exists(files), Exists(meetings))


def among(viewer: Viewer, organisation: str = "", person: str = "", type_: str = "") -> Things | None:
    """What there is of what names an organisation, was at meetings where a person was, does something; None where nothing is asked for."""
    if not (organisation or person or type_):
        return None
    things: dict[Kind, Any] = {
        Kind.DECISION: Decision.objects.seen_by(viewer),
        Kind.ITEM: Item.objects.seen_by(viewer),
        Kind.MEETING: Meeting.objects.seen_by(viewer),
        Kind.DOCUMENT: documents(viewer),
    }
    if type_:
        things = {Kind.DECISION: things[Kind.DECISION].filter(type=type_)}
    if organisation:
        named = Mention.objects.seen_by(viewer).filter(organisation__slug=organisation, organisation__merged_into=None)
        for unnamed in (Kind.MEETING, Kind.DOCUMENT):
            things.pop(unnamed, None)
        ways = {Kind.DECISION: named.filter(decision__isnull=False).values("decision"), Kind.ITEM: named.filter(decision=None).values("item")}
        things = {kind: rows.filter(pk__in=ways[kind]) for kind, rows in things.items()}
    if person:
        there = Attendance.objects.seen_by(viewer).filter(person__slug=person, person__is_elected=True, person__merged_into=None).values("meeting")
        things = {kind: rows.filter(**{"pk__in" if kind == Kind.MEETING else "meeting__in": there}) for kind, rows in things.items()}
    return things
