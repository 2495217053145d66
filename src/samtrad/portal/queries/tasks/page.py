"""One assignment: where it is and why, its way from step to step, each with its words, and what persons did with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.followup.models import Task, TaskAct, TaskStep
from samtrad.followup.queries.tasks import shown
from samtrad.followup.task_states import TaskActKind
from samtrad.matters.queries import TITLE, Covers, masked_by, title_of
from samtrad.matters.queries import matters as shown_matters
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_link
from samtrad.portal.queries.tasks.lines import FIELDS as LINE
from samtrad.portal.queries.tasks.lines import Behind, TaskLine, behind_of, line_of, task_lines, with_pages
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Meeting
from samtrad.register.named import EVERYBODY

Row = Mapping[str, Any]
_AROUND = (timedelta(days=3), timedelta(days=21))
"""Days around the one that it is due on within which a meeting is the one that it is to be reported to."""
_STEP = (
    "id",
    "means",
    "start",
    "end",
    "page",
    "day",
    "words",
    "told",
    "item__ordinal",
    "item__number",
    "item__heading",
    "meeting__slug",
    "meeting__kind",
    "meeting__body__slug",
    "meeting__body__name",
    "meeting__body__owner__name",
    "meeting__reading__document",
    "meeting__reading__number",
    "meeting__reading__document__address",
    "meeting__reading__document__indexable",
)


class StepLine(Struct, frozen=True, kw_only=True):
    """A place in minutes that tells of it. ``decided`` is made, reported, proposed or said; ``closes`` tells that it rests on this that it is over."""

    key: str
    means: str
    decided: str
    day: date | None
    body: Link
    url: str
    number: str
    meeting_kind: str
    heading: str
    words: str
    due_from: date | None
    due: date | None
    closes: bool
    proof: Proof | None


class ActLine(Struct, frozen=True, kw_only=True):
    """What was done by hand, in whose name, and the reason where anyone may read it."""

    kind: str
    day: date
    body: str
    text: str
    to: str
    due_from: date | None
    due: date | None
    ground: Link | None


class TaskPage(Struct, frozen=True, kw_only=True):
    """An assignment and its way. ``taken_up``: the step by which a body took up what it was to take up."""

    line: TaskLine
    steps: list[StepLine]
    acts: list[ActLine]
    matter: Link | None
    whole: TaskLine | None
    parts: list[TaskLine]
    taken_up: StepLine | None
    reported_at: list[Link]
    is_reported_unseen: bool
    indexable: bool


def task(address: str, today: date) -> TaskPage | None:
    """The page of an assignment; None where nobody may see any."""
    row = shown().filter(address=address).values(*LINE, "matter", "closing_step", "report_body").first()
    if row is None:
        return None
    behind, known = behind_of([row["id"]])
    steps = list(TaskStep.objects.filter(task=row["id"], is_gone=False).order_by("day", "meeting", "start").values(*_STEP))
    line = line_of(row, behind.get(row["id"], Behind(is_covered=False, names=EVERYBODY, changed=None)), known, with_pages([row]), today)
    meetings = _meetings(row)
    wholes = {one for one in (row["whole__address"], row["whole__merged_into__address"]) if one}
    near = task_lines(shown().filter(Q(address__in=wholes) | Q(whole=row["id"]) | Q(whole__merged_into=row["id"])).order_by("due", "id"), today)
    way = [_step(number, step, row, known) for number, step in enumerate(_in_order(steps), 1)]
    return TaskPage(
        line=line,
        steps=way,
        taken_up=next((one for one in way if one.means == "took_up"), None),
        acts=_acts(row["id"]),
        matter=_matter(row["matter"], known),
        whole=next((one for one in near if one.address != address and one.address in wholes), None),
        parts=[one for one in near if one.address not in wholes],
        reported_at=meetings,
        is_reported_unseen=bool(row["report_body"] and row["due"] and row["due"] < today and not meetings),
        indexable=bool(steps) and all(step["meeting__reading__document__indexable"] for step in steps),
    )


def moved(address: str) -> str:
    """Where an assignment is that turned out to be part of another; "" for one that is not, and where nobody may see the other."""
    found = Task.objects.filter(address=address, merged_into__in=shown()).values_list("merged_into__address", flat=True).first()
    return found or ""


def _in_order(steps: Sequence[Row]) -> list[Row]:
    return sorted(steps, key=lambda step: (step["day"] or date.max, step["told"]["key"]))


def _step(number: int, step: Row, row: Row, known: Covers) -> StepLine:
    source, record = step["meeting__reading__document"], step["meeting__reading__number"] or 1
    hidden = known.over(source, record, step["start"], step["end"])
    told = step["told"]
    return StepLine(
        key=f"s{number}",
        means=step["means"],
        decided=told.get("decided", "said"),
        day=step["day"],
        body=body_link(step, "meeting__body__"),
        url=addresses.item(step["meeting__slug"], step["item__ordinal"]),
        number=step["item__number"] or "",
        meeting_kind=step["meeting__kind"],
        heading=step["item__heading"] or "",
        words="" if hidden else step["words"],
        due_from=date.fromisoformat(told["due_from"]) if told.get("due_from") else None,
        due=date.fromisoformat(told["due"]) if told.get("due") else None,
        closes=step["id"] == row["closing_step"],
        proof=addresses.words(step["meeting__reading__document__address"] or "", record, step["start"], step["end"], step["page"]),
    )


def _acts(task: int) -> list[ActLine]:
    """The acts that hold; notes are shown where that was asked for, all else always, its reason where that was."""
    rows = TaskAct.objects.filter(Q(task=task) | Q(task__merged_into=task), undone_at=None).exclude(kind=TaskActKind.NOTE, is_shown=False)
    fields = ("kind", "day", "text", "is_shown", "as_body__name", "to_name", "to_person", "due_from", "due")
    shown = {"to_person__is_public": True, "to_person__is_elected": True}
    far = ("ground__ordinal", "ground__heading", "ground__is_public", "ground__meeting__slug", "ground__meeting__is_public")
    return [
        ActLine(
            kind=one["kind"],
            day=one["day"],
            body=one["as_body__name"] or "",
            text=one["text"] if one["is_shown"] else "",
            to=one["to_name"] if one["to_person"] is None or one["is_named"] else _("en person, vars namn inte visas"),
            due_from=one["due_from"],
            due=one["due"],
            ground=Link(one["ground__heading"], addresses.item(one["ground__meeting__slug"], one["ground__ordinal"]))
            if one["ground__is_public"] and one["ground__meeting__is_public"]
            else None,
        )
        for one in rows.annotate(is_named=Q(**shown)).order_by("day", "act").values(*fields, *far, "is_named")
    ]


def _matter(pk: int | None, known: Covers) -> Link | None:
    row = shown_matters().filter(pk=pk).values("address", *TITLE).first() if pk else None
    return Link(title_of(row, masked_by(known, [row])), addresses.matter(row["address"])) if row else None


def _meetings(row: Row) -> list[Link]:
    """The meetings of the body that it is to be reported to, on the days that it is due."""
    if not row["report_body"] or not row["due"]:
        return []
    early, late = _AROUND
    found = Meeting.objects.public().filter(body=row["report_body"], first_day__gte=(row["due_from"] or row["due"]) - early, first_day__lte=row["due"] + late)
    return [
        Link(f"{name} {day:%Y-%m-%d}", addresses.meeting(slug))
        for name, day, slug in found.order_by("first_day").values_list("body__name", "first_day", "slug")[:3]
    ]
