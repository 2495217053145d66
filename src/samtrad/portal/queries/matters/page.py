"""One matter: its steps through bodies and years, each with what was done and the words that prove it, and why they hang together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Case, F, IntegerField, Q, When
from msgspec import Struct

from samtrad.followup.queries.tasks import shown as shown_tasks
from samtrad.followup.task_states import LEFT, is_overdue
from samtrad.matters.queries import TITLE, Covers, covers, masked_by, title_of
from samtrad.matters.queries import matters as shown
from samtrad.matters.queries import moved as led_on
from samtrad.matters.states import PassageKind
from samtrad.portal import addresses
from samtrad.portal.queries.agreements.lines import of_matter
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.matters.beside import Beside, beside
from samtrad.portal.queries.matters.lists import rows_of
from samtrad.portal.queries.matters.near import near, ruled
from samtrad.portal.queries.matters.rounds import RoundLine, rounds
from samtrad.portal.queries.matters.standing import Stands, stands
from samtrad.portal.queries.matters.steps import FIELDS, Step, by_item, steps
from samtrad.portal.shapes import Link
from samtrad.register.named import EVERYBODY, NOBODY

Row = Mapping[str, Any]
_TASKS = 40
_SOURCE = "titled__meeting__reading__"
_TASK = (
    *("address", "state", "holder", "holder_body__slug", "due_from", "due"),
    *("titled__words", "titled__start", "titled__end", "titled__told__has__name"),
    *(f"{_SOURCE}{name}" for name in ("document", "number", "document__elected_alone")),
)


class TaskLink(Struct, frozen=True, kw_only=True):
    """An assignment of the matter: its words, where it is, and who has it by when. ``holder`` is empty where the words that it goes by name nobody."""

    words: str
    url: str
    state: str
    is_overdue: bool
    holder: Link
    due_from: date | None
    due: date | None


class MatterPage(Struct, frozen=True, kw_only=True):
    """A matter, its steps in order of time, and what lies near it."""

    url: str
    title: str
    is_named: bool
    case_numbers: list[str]
    first_day: date | None
    last_day: date | None
    bodies: list[Link]
    stands: Stands | None
    steps: list[Step]
    ruled: int
    near: list[Link]
    tasks: list[TaskLink]
    agreements: list[Link]
    rounds: list[RoundLine]
    beside: Beside
    indexable: bool


def moved(address: str) -> str:
    """Where a matter is now that was made part of another; "" for one that is not, and where the other is public to nobody."""
    into = led_on(address)
    return into if into and shown().filter(address=into).exists() else ""


def matter(address: str, today: date) -> MatterPage | None:
    """The page of a matter; None where nobody may see any."""
    found = shown().filter(address=address).values("id", "address", "first_day", "last_day", *TITLE).first()
    if found is None:
        return None
    rows = list(rows_of(found["id"]).values(*FIELDS))
    known = covers(row["meeting__reading__document"] for row in rows)
    covered = masked_by(known, rows, "")
    title = title_of(found, masked_by(known, [found]))
    groups = by_item(rows)
    keys = {row["id"]: f"s{at}" for at, group in enumerate(groups.values(), 1) for row in group}
    made = steps(groups, keys, covered)
    days = [row["day"] for row in rows if row["day"]]
    return MatterPage(
        url=addresses.matter(found["address"]),
        title=title,
        is_named=bool(found["name"]),
        case_numbers=_case_numbers(rows),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        bodies=list({step.body.url: step.body for step in made}.values()),
        stands=stands(rows, keys, known, today),
        steps=made,
        ruled=ruled([row["id"] for row in rows]),
        near=near([row["id"] for row in rows], found["id"]),
        tasks=_tasks(found["id"], known, today),
        agreements=of_matter(found["id"]),
        rounds=rounds(found["id"], known),
        beside=beside(found["id"], {row["item_id"]: _called(row) for row in rows if row["item_id"]}),
        indexable=all(row["meeting__reading__document__indexable"] for row in rows) and bool(rows),
    )


def _called(row: Row) -> Link:
    """An item by its body and day: its heading is most often that of the matter."""
    day = f" {row['day']:%Y-%m-%d}" if row["day"] else ""
    return Link(f"{body_name(row, 'meeting__body__')}{day}", addresses.item(row["meeting__slug"], row["item__ordinal"]))


def _tasks(matter: int, known: Covers, today: date) -> list[TaskLink]:
    """The assignments of a matter: what is due, the nearest first; then what is late, the latest first; then the rest."""
    left = Q(state__in=LEFT)
    coming = Q(left, due__gte=today)
    place = Case(When(coming, then=0), When(left, due__isnull=False, then=1), When(left, then=2), default=3, output_field=IntegerField())
    near = Case(When(coming, then="due"))
    order = (place, near.asc(nulls_last=True), F("due").desc(nulls_last=True), "-sorted_on", "id")
    rows = shown_tasks().filter(matter=matter, titled__isnull=False).order_by(*order).values(*_TASK)[:_TASKS]
    return [
        TaskLink(
            words=row["titled__words"],
            url=addresses.task(row["address"]),
            state=row["state"],
            is_overdue=is_overdue(row["state"], row["due"], today),
            holder=_holder(row),
            due_from=row["due_from"],
            due=row["due"],
        )
        for row in rows
        if not known.over(row[f"{_SOURCE}document"], row[f"{_SOURCE}number"], row["titled__start"], row["titled__end"])
    ]


def _holder(row: Row) -> Link:
    """Who has an assignment, where the words that are shown name them: others may stand in words that are masked."""
    names = NOBODY if row[f"{_SOURCE}document__elected_alone"] else EVERYBODY
    told = names.one(row["holder"]) if row["holder"] == row["titled__told__has__name"] else ""
    return Link(told, addresses.body(row["holder_body__slug"]) if told and row["holder_body__slug"] else "")


def _case_numbers(rows: Sequence[Row]) -> list[str]:
    """The case numbers that its items bear, each once; one authority's case is not another's."""
    return list(dict.fromkeys(row["item__case_number"] for row in rows if row["item__case_number"] and row["kind"] == PassageKind.ITEM))
