"""What a message tells: meetings with their items and decisions, of those that anyone may see as it is sent (law 11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from django.db.models import F, Q
from django.urls import reverse
from msgspec import Struct

from samtrad.following.models import Message
from samtrad.following.queries.news import public_news
from samtrad.following.queries.subjects import whole_name
from samtrad.register.models import Decision, Item, Meeting

Row = Mapping[str, Any]
MEETINGS: Final = 20
"""Meetings that one message tells of; of the others it says how many."""
_ITEMS: Final = 12
_DECISIONS: Final = 6
_FORMAL: Final = Q(type="note") | Q(force="informative") | Q(force="internal", type__in=["elect", "other", "approve"])
"""Order of business and mere notes: of a whole meeting they are not told."""


class Clause(Struct, frozen=True):
    """A decision: its words, what it does, whether it was made here, its path."""

    text: str
    type: str
    is_made: bool
    path: str


class ItemNews(Struct, frozen=True):
    """An item with its decisions."""

    number: str
    heading: str
    path: str
    decisions: list[Clause]
    more: int


class MeetingNews(Struct, frozen=True):
    """A meeting, and what is new of it: items, or itself."""

    body: str
    kind: str
    day: date | None
    path: str
    items: list[ItemNews]
    more: int


class Telling(Struct, frozen=True):
    """What a message tells: meetings, the latest first, how many more there are, and what of it may not be told now."""

    meetings: list[MeetingNews]
    more: int
    hidden: list[int]


def telling(message: Message) -> Telling:
    """What a message tells as anyone may see it now."""
    wanted = list(message.told.values_list("news", flat=True))
    shown = list(public_news().filter(pk__in=wanted).values_list("pk", "meeting", "item"))
    news: dict[int, list[int | None]] = defaultdict(list)
    for _pk, meeting, item in shown:
        news[meeting].append(item)
    fields = ("id", "slug", "kind", "first_day", "body__name", "body__owner__name")
    newest = (F("first_day").desc(nulls_last=True), "-id")
    rows = list(Meeting.objects.public().filter(pk__in=list(news)).order_by(*newest).values(*fields)[:MEETINGS])
    items = _items([row["id"] for row in rows], news)
    hidden = sorted(set(wanted) - {pk for pk, _, _ in shown})
    return Telling([_meeting(row, items.get(row["id"], [])) for row in rows], max(len(news) - len(rows), 0), hidden)


def _items(meetings: Iterable[int], news: Mapping[int, list[int | None]]) -> dict[int, list[ItemNews]]:
    """What is told of each meeting: the items that are new; of one that is new itself those with decisions of substance, unless some are asked for."""
    whole = {pk for pk in meetings if None in news[pk]}
    items = {item for pk in meetings for item in news[pk] if item is not None and pk not in whole}
    decisions = Decision.objects.public().exclude(status="proposed").order_by("meeting", "ordinal")
    asked = decisions.filter(Q(item__in=items) | Q(meeting__in=whole, status="made", item__isnull=False) & ~_FORMAL)
    clauses: dict[int, list[Row]] = defaultdict(list)
    for row in asked.values("item_id", "ordinal", "text", "type", "status", "meeting__slug"):
        clauses[row["item_id"]].append(row)
    told = Item.objects.public().filter(pk__in=items | clauses.keys()).order_by("meeting", "ordinal")
    found: dict[int, list[ItemNews]] = defaultdict(list)
    for one in told.values("id", "meeting_id", "meeting__slug", "ordinal", "number", "heading"):
        found[one["meeting_id"]].append(_item(one, clauses.get(one["id"], [])))
    return found


def _item(row: Row, clauses: list[Row]) -> ItemNews:
    return ItemNews(
        row["number"],
        row["heading"],
        reverse("portal:item", args=[row["meeting__slug"], row["ordinal"] + 1]),
        [
            Clause(one["text"], one["type"], one["status"] == "made", reverse("portal:decision", args=[one["meeting__slug"], one["ordinal"] + 1]))
            for one in clauses[:_DECISIONS]
        ],
        max(len(clauses) - _DECISIONS, 0),
    )


def _meeting(row: Row, items: list[ItemNews]) -> MeetingNews:
    path = reverse("portal:meeting", args=[row["slug"]])
    return MeetingNews(
        whole_name(row["body__name"], row["body__owner__name"]), row["kind"], row["first_day"], path, items[:_ITEMS], max(len(items) - _ITEMS, 0)
    )
