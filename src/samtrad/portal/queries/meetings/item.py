"""One item of a meeting, and one decision of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Q
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.portal import addresses
from samtrad.portal.queries.acts import Clause, ItemActs, acts, item_rows
from samtrad.portal.queries.calls import CalledPaper
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.matters.along import Along, along
from samtrad.portal.queries.meetings.page import names_to, reading_of, released_of, row_of, source_of
from samtrad.portal.queries.records import Stated, Task, Told, told
from samtrad.portal.queries.tasks.lines import standing
from samtrad.portal.shapes import Link
from samtrad.register.models import Decision, Item

Row = Mapping[str, Any]


class ItemPage(Struct, frozen=True, kw_only=True):
    """An item."""

    item: ItemActs
    body: Link
    meeting: Link
    kind: str
    day: date | None
    presenters: list[str]
    sent_to: list[Stated]
    tasks: list[Task]
    matters: list[Along]
    released: list[CalledPaper]
    """Papers of it that were published."""
    earlier: Link | None
    later: Link | None
    indexable: bool


class DecisionPage(Struct, frozen=True, kw_only=True):
    """A decision."""

    decision: Clause
    item: Link | None
    number: str
    case_number: str
    body: Link
    meeting: Link
    kind: str
    day: date | None
    decided_on: date | None
    sent_to: list[Stated]
    tasks: list[Task]
    beside: list[Clause]
    indexable: bool


def item(viewer: Viewer, slug: str, number: int, today: date) -> ItemPage | None:
    """The page of a meeting's nth item; None where the viewer may not see it, or there is none."""
    row = row_of(viewer, slug, today)
    if row is None:
        return None
    source = source_of(row)
    ordinal = number - 1
    near = item_rows(Item.objects.seen_by(viewer).filter(meeting=row["id"], ordinal__range=(ordinal - 1, ordinal + 1)))
    this = next((one for one in near if one["ordinal"] == ordinal), None)
    if this is None:
        return None
    names = names_to(viewer, row)
    (found,) = acts(viewer, [this], {"item": this["id"]}, source, names, ballots=True).items
    record = told(reading_of(row), source, [ordinal], names)
    found.papers.extend(record.papers.get(ordinal, []))
    found.stood_aside.extend(record.stood_aside.get(ordinal, []))
    return ItemPage(
        item=found,
        body=Link(body_name(row, "body__"), addresses.body(row["body__slug"])),
        meeting=Link(row["title"] or slug, addresses.meeting(slug)),
        kind=row["kind"],
        day=row["first_day"],
        presenters=record.presenters.get(ordinal, []),
        sent_to=record.sent_to.get(ordinal, []),
        tasks=standing(record.tasks.get(ordinal, []), this["id"]),
        matters=along(row["id"], Q(item=this["id"])).get(this["id"], []),
        released=released_of(row, [found])[1].get(ordinal, []),
        earlier=_beside(slug, near, ordinal - 1),
        later=_beside(slug, near, ordinal + 1),
        indexable=bool(row["reading__document__indexable"]),
    )


def _beside(slug: str, near: Sequence[Row], ordinal: int) -> Link | None:
    return next((Link(one["heading"], addresses.item(slug, ordinal)) for one in near if one["ordinal"] == ordinal), None)


def decision(viewer: Viewer, slug: str, number: int) -> DecisionPage | None:
    """The page of a meeting's nth decision; None where the viewer may not see it, or there is none."""
    row = row_of(viewer, slug)
    if row is None:
        return None
    source = source_of(row)
    fields = ("item_id", "item__ordinal", "item__number", "item__heading", "item__case_number", "item__is_public", "decided_on", "day")
    this = Decision.objects.seen_by(viewer).filter(meeting=row["id"], ordinal=number - 1).values(*fields).first()
    if this is None:
        return None
    of = {"item": this["item_id"]} if this["item_id"] else {"meeting": row["id"], "item": None}
    names = names_to(viewer, row)
    done = acts(viewer, item_rows(Item.objects.seen_by(viewer).filter(pk=this["item_id"])), of, source, names)
    clauses = done.items[0].clauses if done.items else done.outside
    url = addresses.decision(slug, number - 1)
    record = told(reading_of(row), source, [this["item__ordinal"]] if done.items else [], names)
    return DecisionPage(
        decision=next(clause for clause in clauses if clause.url == url),
        item=Link(this["item__heading"], addresses.item(slug, this["item__ordinal"])) if done.items else None,
        number=this["item__number"] or "",
        case_number=this["item__case_number"] or "",
        body=Link(body_name(row, "body__"), addresses.body(row["body__slug"])),
        meeting=Link(row["title"] or slug, addresses.meeting(slug)),
        kind=row["kind"],
        day=row["first_day"],
        decided_on=this["decided_on"],
        sent_to=[one for some in record.sent_to.values() for one in some],
        tasks=standing(_tasks(record, number - 1), this["item_id"]),
        beside=[clause for clause in clauses if clause.url != url],
        indexable=bool(row["reading__document__indexable"]),
    )


def _tasks(record: Told, ordinal: int) -> list[Task]:
    """The tasks that the decision gives."""
    return [task for tasks in record.tasks.values() for task in tasks if task.decision == ordinal]
