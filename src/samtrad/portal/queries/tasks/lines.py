"""Assignments as lines of lists: the words, who gave it to whom, when it is due, and where it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from msgspec import Struct
from msgspec.structs import replace

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import Task, TaskStep
from samtrad.followup.queries.tasks import shown
from samtrad.followup.task_states import is_overdue
from samtrad.matters.queries import Covers, covers
from samtrad.portal import addresses
from samtrad.portal.queries import organisation
from samtrad.portal.queries.lines import body_link
from samtrad.portal.queries.records import Task as Told
from samtrad.portal.shapes import Link, Proof
from samtrad.register.named import EVERYBODY, NOBODY, Names

Row = Mapping[str, Any]
_OWN = (
    "id",
    "address",
    "name",
    "state",
    "is_commission",
    "is_proved",
    "giver",
    "holder",
    "report_to",
    "given_on",
    "due_from",
    "due",
    "heard_on",
    "ended_on",
)
_TITLED = (
    "titled__words",
    "titled__start",
    "titled__end",
    "titled__page",
    "titled__item__number",
    "titled__item__heading",
    "titled__item__case_number",
    "titled__meeting__kind",
    "titled__meeting__reading__document",
    "titled__meeting__reading__number",
    "titled__meeting__reading__document__address",
    "titled__meeting__reading__document__indexable",
)
_FAR = ("body__slug", "body__name", "body__owner__name", "basis__case_number", "basis__heading")
_ENDS = tuple(f"{end}__{name}" for end in ("giver_body", "holder_body", "report_body") for name in ("slug", "name", "owner__name"))
_SOURCE = ("task", "start", "end", "meeting__reading__document", "meeting__reading__number")
_PERSON = ("holder_person__slug", "holder_person__is_public", "holder_person__is_elected")
_WHOLE = ("whole__address", "whole__merged_into__address")
FIELDS = (*_OWN, *_TITLED, *_FAR, *_ENDS, "holder_organisation", "holder_organisation__slug", *_PERSON, *_WHOLE)


class TaskLine(Struct, frozen=True, kw_only=True):
    """An assignment in a list. ``giver`` and ``holder`` as printed; their addresses are empty where nobody knows who is meant.

    ``whole`` is the assignment that it is a part of, by what that goes by in addresses.
    """

    url: str
    address: str
    words: str
    state: str
    is_commission: bool
    is_proved: bool
    is_overdue: bool
    giver: Link
    holder: Link
    report_to: Link
    given_on: date | None
    due_from: date | None
    due: date | None
    heard_on: date | None
    ended_on: date | None
    body: Link | None
    heading: str
    number: str
    meeting_kind: str
    case_number: str
    proof: Proof | None
    changed: datetime | None
    indexable: bool
    whole: str = ""


class Behind(NamedTuple):
    """What stands behind an assignment: whether its steps are masked now, who may be named of them, when the last was published, and who has it as they print it."""

    is_covered: bool
    names: Names
    changed: datetime | None
    printed: frozenset[str] = frozenset()


def task_lines(tasks: QuerySet[Task], today: date) -> list[TaskLine]:
    """Assignments as lines, in the order of the rows: four questions, and one where there are none."""
    rows = list(tasks.values(*FIELDS))
    if not rows:
        return []
    behind, known = behind_of([row["id"] for row in rows])
    paged = with_pages(rows)
    lines = [line_of(row, behind.get(row["id"], Behind(is_covered=False, names=EVERYBODY, changed=None)), known, paged, today) for row in rows]
    wholes = _wholes(rows)
    return [replace(line, whole=wholes[line.address]) if line.address in wholes else line for line in lines]


def standing(told: Sequence[Told], item: int | None) -> list[Told]:
    """What an item tells somebody to do, with the assignment that it is and how that stands: one question, none where it tells nothing."""
    if not told or item is None:
        return list(told)
    steps = TaskStep.objects.filter(item=item, means="task", is_gone=False, task__in=shown()).values_list("start", "task__address", "task__state")
    known = {start: (addresses.task(address), state) for start, address, state in steps}
    return [replace(one, url=known[one.start][0], state=known[one.start][1]) if one.start in known else one for one in told]


def _wholes(rows: Sequence[Row]) -> dict[str, str]:
    """Of what each part is a part, where anyone may see that: one question, none where there is no part."""
    told = {row["address"]: row["whole__merged_into__address"] or row["whole__address"] for row in rows if row["whole__address"]}
    seen = frozenset(shown().filter(address__in=set(told.values())).values_list("address", flat=True)) if told else frozenset()
    return {one: whole for one, whole in told.items() if whole in seen}


def with_pages(rows: Sequence[Row]) -> frozenset[int]:
    """The organisations among those that have assignments that have a page: one question, and none where there is no such organisation."""
    wanted = {row["holder_organisation"] for row in rows} - {None}
    return frozenset(organisation.shown(PUBLIC).filter(pk__in=wanted).values_list("pk", flat=True)) if wanted else frozenset()


def behind_of(tasks: Sequence[int]) -> tuple[dict[int, Behind], Covers]:
    """What stands behind some assignments: two questions."""
    fields = (*_SOURCE, "told__has__name", "meeting__reading__document__elected_alone", "meeting__reading__document__published_at")
    steps = list(TaskStep.objects.filter(task__in=tasks, is_gone=False).values(*fields))
    known = covers(step["meeting__reading__document"] for step in steps)
    found: dict[int, Behind] = {}
    for step in steps:
        over = known.over(step["meeting__reading__document"], step["meeting__reading__number"], step["start"], step["end"])
        before = found.get(step["task"], Behind(is_covered=False, names=EVERYBODY, changed=None))
        when = [one for one in (before.changed, step["meeting__reading__document__published_at"]) if one]
        names = NOBODY if step["meeting__reading__document__elected_alone"] else before.names
        printed = before.printed | {step["told__has__name"] or ""}
        found[step["task"]] = Behind(is_covered=before.is_covered or over, names=names, changed=max(when, default=None), printed=printed)
    return found, known


def _person(row: Row, name: str, *, is_printed: bool) -> Link:
    """A person who has it, with the way to their page; of one who has none the name is shown where public minutes print it so, and not else."""
    if row["holder_person__is_public"] and row["holder_person__is_elected"]:
        return Link(name, addresses.person(row["holder_person__slug"]))
    return Link(name if is_printed else _("en person, vars namn inte visas"), "")


def line_of(row: Row, behind: Behind, known: Covers, paged: frozenset[int], today: date) -> TaskLine:
    """A row as a line. Where something was masked since it was told, its words are the item's heading, and nobody is named."""
    document, number = row["titled__meeting__reading__document"], row["titled__meeting__reading__number"] or 1
    hidden = document is not None and known.over(document, number, row["titled__start"], row["titled__end"])
    words = row["titled__item__heading"] or "" if hidden else row["titled__words"] or row["name"]
    names = NOBODY if behind.is_covered else behind.names

    def who(said: str, end: str) -> Link:
        told = "" if behind.is_covered else names.one(said)
        if told and row.get(f"{end}_body__slug"):
            return Link(told, addresses.body(row[f"{end}_body__slug"]))
        if told and end == "holder" and row["holder_person__slug"]:
            return _person(row, told, is_printed=said in behind.printed)
        has_page = told and end == "holder" and row["holder_organisation"] in paged
        return Link(told, addresses.organisation(row["holder_organisation__slug"]) if has_page else "")

    return TaskLine(
        url=addresses.task(row["address"]),
        address=row["address"],
        words=words,
        state=row["state"],
        is_commission=row["is_commission"],
        is_proved=row["is_proved"],
        is_overdue=is_overdue(row["state"], row["due"], today),
        giver=who(row["giver"], "giver"),
        holder=who(row["holder"], "holder"),
        report_to=who(row["report_to"], "report"),
        given_on=row["given_on"],
        due_from=row["due_from"],
        due=row["due"],
        heard_on=row["heard_on"],
        ended_on=row["ended_on"],
        body=body_link(row, "body__") if row["body__slug"] else None,
        heading=row["titled__item__heading"] or row["basis__heading"] or "",
        number=row["titled__item__number"] or "",
        meeting_kind=row["titled__meeting__kind"] or "",
        case_number=row["titled__item__case_number"] or row["basis__case_number"] or "",
        proof=addresses.words(
            row["titled__meeting__reading__document__address"] or "", number, row["titled__start"], row["titled__end"], row["titled__page"] or 0
        ),
        changed=behind.changed,
        indexable=bool(row["titled__meeting__reading__document__indexable"]),
    )
