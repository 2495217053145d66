"""The rows that a record becomes: one function for each kind of fact, each a view of statements and nothing more."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date

from samtrad.access.insert import Row
from samtrad.reading.record import Minutes, Sitting
from samtrad.register.models import Meeting

Items = Mapping[int, int]
"""The ids of the meeting's items by their index in the record."""


def page_at(minutes: Minutes, offset: int) -> int:
    """The page that an offset stands on, from 1; 0 where there are no pages."""
    return bisect_right(minutes.pages, offset, key=lambda page: page[0])


def day(value: str | None) -> date | None:
    """A day of the record; None where it has none, or one that no calendar has."""
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


_MOST = 2**31 - 1


def _count(value: int | None) -> int | None:
    """A number that a column holds; digits that run together in a damaged document make none."""
    return value if value is not None and abs(value) <= _MOST else None


def attendances(minutes: Minutes) -> list[Row]:
    """Who was there, in the record's order."""
    return [
        {
            "span": one.span,
            "name": (one.name or "")[:200],
            "party_label": (one.party or "")[:20],
            "organisation_name": (one.organisation or "")[:200],
            "title": (one.title or "")[:200],
            "capacity": one.capacity,
            "presence": one.presence,
            "item_numbers": one.items or [],
            "since": (one.from_ or "")[:5],
            "until": (one.to or "")[:5],
            "replaces": (one.replaces or "")[:200],
            "is_remote": one.remote,
        }
        for one in minutes.attendance
    ]


def items(minutes: Minutes) -> list[Row]:
    """The places on the agenda."""
    return [
        {
            "span": one.span,
            "number": (one.number or "")[:20],
            "heading": one.heading[:500],
            "level": one.level,
            "case_number": (one.case_number or "")[:60],
            "is_information": one.information_only,
        }
        for one in minutes.items
    ]


def decisions(minutes: Minutes, of: Items, meeting: Meeting) -> list[Row]:
    """The decision clauses: made here, reported of others, or proposed."""
    return [
        {
            "span": one.span,
            "item_id": of.get(one.item) if one.item is not None else None,
            "text": one.text,
            "type": one.type,
            "status": one.status,
            "force": one.force or "",
            "by": (one.by or "")[:200],
            "addressee": (one.addressee or "")[:200],
            "decided_on": day(one.date),
            "day": day(one.date) or meeting.first_day or meeting.not_after,
        }
        for one in minutes.decisions
    ]


def proposals(minutes: Minutes, of: Items) -> list[Row]:
    """What was moved at the meeting."""
    return [
        {
            "span": one.span,
            "item_id": of.get(one.item) if one.item is not None else None,
            "by": one.by,
            "kind": one.kind,
            "text": one.text,
            "order": _count(one.order),
            "is_withdrawn": one.withdrawn,
        }
        for one in minutes.proposals
    ]


def votes(minutes: Minutes, of: Items) -> list[Row]:
    """What was voted on, with the counts as stated."""
    return [
        {
            "span": one.span,
            "item_id": of.get(one.item) if one.item is not None else None,
            "yes": _count(one.yes),
            "no": _count(one.no),
            "abstained": _count(one.abstained),
            "absent": _count(one.absent),
            "yes_means": one.yes_means or "",
            "no_means": one.no_means or "",
            "casting_vote": one.casting_vote,
            "is_secret": None if one.method is None else one.method == "secret",
        }
        for one in minutes.votes
    ]


def dissents(minutes: Minutes, of: Items) -> list[Row]:
    """Who was of another mind."""
    return [
        {
            "span": one.span,
            "item_id": of.get(one.item) if one.item is not None else None,
            "kind": one.kind,
            "by": one.by,
            "text": one.text or "",
        }
        for one in minutes.dissents
    ]


def sittings(told: Sequence[Sitting]) -> list[Row]:
    """Days, each with its index in the record; one that no calendar has is left out."""
    rows = []
    for ordinal, one in enumerate(told):
        if known := day(one.date):
            rows.append({"ordinal": ordinal, "day": known, "start": (one.start or "")[:5], "end": (one.end or "")[:5], "place": (one.place or "")[:200]})
    return rows
