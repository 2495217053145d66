"""Rows of lists: decisions, meetings, meetings to come; each list is one question to the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import QuerySet

from samtrad.people.naming import full_name
from samtrad.portal import addresses
from samtrad.portal.shapes import ComingLine, DecisionLine, Link, MeetingLine, Proof
from samtrad.register.named import EVERYBODY, NOBODY

Row = Mapping[str, Any]
_MEETING = ("slug", "title", "kind", "first_day", "last_day", "not_before", "not_after")
_MADE = ("items_count", "decisions_count", "present_count", "open_doubts")
_BODY = ("slug", "name", "owner__name")
_SOURCE = ("reading__number", "reading__document__address", "reading__document__indexable", "reading__document__elected_alone")
_READ = ("reading__number", "reading__document__address")
_FACT = ("ordinal", "start", "end", "page")


def body_name(row: Row, before: str = "") -> str:
    """A body by its name and the organisation that it belongs to, where the name does not say that already."""
    return full_name(row[f"{before}name"], row[f"{before}owner__name"])


def body_link(row: Row, before: str = "") -> Link:
    """A body as a link."""
    return Link(body_name(row, before), addresses.body(row[f"{before}slug"]))


def decision_lines(decisions: QuerySet[Any]) -> list[DecisionLine]:
    """Decisions as lines of a list."""
    fields = ("text", "type", "status", "by", "addressee", "day", "item__number", "item__heading", *_FACT)
    far = [f"meeting__{one}" for one in (*_MEETING, *_SOURCE)] + [f"meeting__body__{one}" for one in _BODY]
    return [_decision(row) for row in decisions.values(*fields, *far)]


def _decision(row: Row) -> DecisionLine:
    slug = row["meeting__slug"]
    names = NOBODY if row["meeting__reading__document__elected_alone"] else EVERYBODY
    return DecisionLine(
        url=addresses.decision(slug, row["ordinal"]),
        text=row["text"],
        type=row["type"],
        status=row["status"],
        by=names.one(row["by"]),
        addressee=names.one(row["addressee"]),
        day=row["day"],
        number=row["item__number"] or "",
        heading=row["item__heading"] or "",
        body=body_link(row, "meeting__body__"),
        meeting=Link(row["meeting__title"] or slug, addresses.meeting(slug)),
        meeting_kind=row["meeting__kind"],
        meeting_day=row["meeting__first_day"],
        proof=words(row, "meeting__"),
        indexable=bool(row["meeting__reading__document__indexable"]),
    )


def words(row: Row, before: str = "") -> Proof | None:
    """The proof of a fact whose row has the source of its meeting under ``before``."""
    address, number = row[f"{before}reading__document__address"] or "", row[f"{before}reading__number"] or 1
    return addresses.words(address, number, row["start"], row["end"], row["page"])


def meeting_lines(meetings: QuerySet[Any]) -> list[MeetingLine]:
    """Meetings as lines of a list."""
    return [_meeting(row) for row in meetings.values(*_MEETING, *_MADE, *_READ, *(f"body__{one}" for one in _BODY))]


def _meeting(row: Row) -> MeetingLine:
    return MeetingLine(
        url=addresses.meeting(row["slug"]),
        body=body_link(row, "body__"),
        title=row["title"],
        kind=row["kind"],
        first_day=row["first_day"],
        last_day=row["last_day"],
        not_before=row["not_before"],
        not_after=row["not_after"],
        items=row["items_count"],
        decisions=row["decisions_count"],
        present=row["present_count"],
        doubts=row["open_doubts"],
        unsure=f"{addresses.document(row['reading__document__address'], row['reading__number'])}#oklart" if row["reading__document__address"] else "",
    )


def coming_lines(coming: QuerySet[Any]) -> list[ComingLine]:
    """Meetings to come as lines of a list, each body's day once: several minutes may announce the same."""
    far = [f"meeting__{one}" for one in (*_MEETING, *_SOURCE)] + [f"body__{one}" for one in _BODY]
    return list(_once(coming.values("day", "start", "end", "place", "starts_at", "ends_at", *far)))


def _once(rows: Iterable[Row]) -> Iterable[ComingLine]:
    """The announcement of each day that tells most."""
    best: dict[tuple[str, Any], Row] = {}
    for row in rows:
        key = row["body__slug"], row["day"]
        if key not in best or _told(row) > _told(best[key]):
            best[key] = row
    return [_coming(row) for row in best.values()]


def _told(row: Row) -> int:
    return sum(bool(row[one]) for one in ("start", "place", "end"))


def _coming(row: Row) -> ComingLine:
    slug = row["meeting__slug"]
    address, number = row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1
    return ComingLine(
        body=body_link(row, "body__"),
        day=row["day"],
        start=row["start"],
        end=row["end"],
        place=row["place"],
        announced_in=Link(row["meeting__title"] or slug, addresses.meeting(slug)),
        proof=addresses.words(address, number, row["starts_at"], row["ends_at"]),
    )
