"""What a public meeting tells of assignments, as rows: views of its facts and of its words, kept by id as long as they say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from samtrad.access.update import write_each
from samtrad.documents.actions import storable
from samtrad.documents.queries import public_text
from samtrad.followup.actions.knowing import Names
from samtrad.followup.assignments.endings import Ending, endings_in
from samtrad.followup.assignments.filings import is_filing
from samtrad.followup.assignments.mention import Decided, Means, Mention
from samtrad.followup.assignments.places import reported_to
from samtrad.followup.models import TaskAct, TaskStep
from samtrad.register.models import Assignment, Decision, Item, Meeting
from samtrad.swedish.withdrawn import is_withdrawn

Row = Mapping[str, Any]
_DIGITS = 15
_REPORT = re.compile(
    r"(?:att\s+)?(?:uppdrag|åter(?:rapport|redovis|koppl)|(?:en\s+)?(?:del|slut|läges)?(?:redovisning|rapport)|resultatet|det\s+ska|detta\s+ska|svar|yttrande|arbetet|utredningen|översynen)",
    re.IGNORECASE,
)
_COMMISSION = re.compile(r"\b(?:uppdra\w*|uppdrog\w*|uppgift|bett|ombe\w*|anmoda\w*|ålägg\w*|ålade\w*)\b", re.IGNORECASE)
_SAYS_OF_OTHERS = re.compile(
    r"\b(?:anteckna\w*|notera\w*|till\s+(?:handlingarna|protokollet)|information\w*|meddela\w*|uppge\w*|redogör\w*|redovisar|menar|bedömer|anser\s+sig|svarar|berättar)\b",
    re.IGNORECASE,
)
_DECIDE_NOTHING = frozenset({"note", "propose", "recommend", "refer", "defer"})
_FOR_OTHERS = _DECIDE_NOTHING - {"note"}
_FACT = (
    "pk",
    "item",
    "start",
    "end",
    "page",
    "task",
    "responsible",
    "assigned_by",
    "due_from",
    "due",
    "status",
    "decision",
    "decision_type",
    "decision_status",
    "decided_by",
    "day",
)
_MADE = ("ordinal", "start", "end", "type", "status", "by", "decided_on", "text", "item", "page")


class Wanted(NamedTuple):
    """A step as it is to be."""

    mention: Mention
    text: str
    page: int
    item: int
    fact: int | None


def wanted(meeting: Meeting, names: Names) -> list[Wanted]:
    """The steps that a meeting is to have: none where it is not public, and none of an item that is not."""
    if not meeting.is_public or meeting.reading is None:
        return []
    items = list(Item.objects.public().filter(meeting=meeting).order_by("start").values("pk", "start", "end", "page", "heading"))
    shown = {item["pk"]: item["heading"] for item in items}
    made = list(Decision.objects.public().filter(meeting=meeting).order_by("ordinal").values(*_MADE))
    frame = _Frame(meeting, names, made)
    found = [
        frame.task(row, shown[row["item"]])
        for row in Assignment.objects.public().filter(meeting=meeting).order_by("start").values(*_FACT)
        if row["item"] in shown and not _is_proposed(row)
    ]
    text = public_text(meeting.reading.document, meeting.reading.number)
    for item in items:
        found += [frame.ending(one, item) for one in endings_in(text, (item["start"], item["end"]))]
    found += [frame.filing(row, item) for row in made for item in items if item["pk"] == row["item"] and frame.files(row)]
    kept: dict[tuple[int, int, str], Wanted] = {}
    for one in found:
        kept.setdefault((one.mention.key[2], one.mention.key[3], one.mention.means), one)
    return list(kept.values())


def _is_proposed(row: Row) -> bool:
    """What is only proposed opens nothing."""
    return bool(row["decision_status"] == "proposed" or (not row["decision_status"] and not row["status"]) or row["decision_type"] in ("propose", "recommend"))


class _Frame:
    """A meeting, as what its mentions have in common."""

    def __init__(self, meeting: Meeting, names: Names, decisions: Sequence[Row]) -> None:
        assert meeting.reading is not None
        self._meeting, self._names, self._decisions = meeting, names, decisions
        self._document, self._record = meeting.reading.document.sha256[:_DIGITS], meeting.reading.number - 1
        self._body = names.itself(meeting.body_id, meeting.body.name)
        self._day = meeting.first_day or meeting.not_after

    def task(self, row: Row, heading: str) -> Wanted:
        """A fact of the register, as a mention."""
        decision = next((one for one in self._decisions if one["ordinal"] == row["decision"]), None) if row["decision"] is not None else None
        status = decision["status"] if decision else ""
        is_report = not row["responsible"] and bool(_REPORT.match(row["task"])) and row["decision_type"] != "assign"
        by = self._names.party(row["assigned_by"] or (row["decided_by"] if status == "reported" else ""), self._meeting.body_id)
        if by is None and status == "made" and row["decision_type"] == "assign":
            by = self._body
        given = decision["decided_on"] if decision and decision["decided_on"] else self._day if status == "made" else None
        mention = Mention(
            key=(self._document, self._record, row["start"], row["end"]),
            means=Means.REPORT if is_report else Means.TASK,
            day=_iso(self._day),
            body=self._body,
            item=str(row["item"]),
            words=row["task"],
            has=self._names.party(row["responsible"], self._meeting.body_id),
            by=by,
            to=self._names.party(reported_to(row["task"]), self._meeting.body_id) if is_report else None,
            given=_iso(given),
            due_from=_iso(row["due_from"]) if row["due"] else None,
            due=_iso(row["due"]),
            decided={"made": Decided.MADE, "reported": Decided.REPORTED}.get(status, Decided.SAID),
            is_paused=row["status"] == "paused",
            is_commission=row["decision_type"] == "assign" or bool(row["assigned_by"]) or bool(_COMMISSION.search(row["task"])),
            heading=heading,
        )
        return Wanted(mention, row["task"], row["page"], row["item"], row["pk"])

    def ending(self, one: Ending, item: Row) -> Wanted:
        """A sentence on what became of a task, as a mention."""
        here = self._meeting.body_id
        mention = Mention(
            key=(self._document, self._record, *one.span),
            means=one.means,
            day=_iso(self._day),
            body=self._body,
            item=str(item["pk"]),
            words=one.about,
            has=self._names.party(one.has, here),
            by=self._names.party(one.by, here),
            to=self._names.party(one.to, here),
            decided=self._firmness(one),
        )
        return Wanted(mention, one.text, item["page"], item["pk"], None)

    def files(self, row: Row) -> bool:
        """Whether a decision of the body's own receives a report."""
        return bool(row["status"] == "made" and row["type"] not in _FOR_OTHERS and self._is_own(row) and is_filing(row["text"]))

    def filing(self, row: Row, item: Row) -> Wanted:
        """Such a decision, as a mention."""
        mention = Mention(
            key=(self._document, self._record, row["start"], row["end"]),
            means=Means.DONE,
            day=_iso(self._day),
            body=self._body,
            item=str(item["pk"]),
            words=row["text"],
            decided=Decided.MADE,
            is_filing=True,
            heading=item["heading"],
        )
        return Wanted(mention, row["text"], row["page"], item["pk"], None)

    def _is_own(self, row: Row) -> bool:
        """Whether a decision is of the body that met."""
        return not row["by"] or ((who := self._names.party(row["by"], self._meeting.body_id)) is not None and who.key == self._body.key)

    def _firmness(self, one: Ending) -> Decided:
        """Whether a sentence stands in a decision that the body made itself, and is no news of what others say."""
        start, end = one.span
        over = [row for row in self._decisions if row["start"] < end and start < row["end"]]
        if not over:
            return Decided.SAID
        if any(row["status"] == "proposed" for row in over):
            return Decided.PROPOSED
        row = over[0]
        if row["status"] == "reported":
            return Decided.REPORTED
        return (
            Decided.MADE
            if self._is_own(row) and row["type"] not in _DECIDE_NOTHING and not is_withdrawn(row["text"]) and not _SAYS_OF_OTHERS.search(row["text"])
            else Decided.SAID
        )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


class Placed(NamedTuple):
    """What became of a meeting's steps: those that are new or say something else, and the tasks that any of it touches."""

    changed: set[int]
    tasks: set[int]


def place(meeting: Meeting, names: Names) -> Placed:
    """Make the steps of a meeting those that it tells now. One that an act waits for stays, without a task, to be found again."""
    rows = wanted(meeting, names)
    there = list(TaskStep.objects.filter(meeting=meeting).order_by("is_gone", "pk"))
    changed: set[int] = set()
    tasks = {one.task_id for one in there if one.task_id}
    there = [one for one in there if one.means != Means.TOOK_UP]  # those are told by the tasks (``taking_up``)
    fresh = []
    kept: set[int] = set()
    for row, old in list(_matched(rows, there)):
        made = _made(meeting, row)
        if old is not None:
            kept.add(old.pk)
        if old is None:
            fresh.append(made)
        elif old.is_gone or any(getattr(old, name) != getattr(made, name) for name in _COMPARED):
            made.pk, made.task_id = old.pk, old.task_id
            made.save(force_update=True)
            changed.add(old.pk)
    lost = [one for one in there if one.pk not in kept and not one.is_gone]
    held = set(TaskAct.objects.filter(task__anchor__in=[one.pk for one in lost]).values_list("task__anchor", flat=True))
    TaskStep.objects.filter(pk__in=held).update(is_gone=True, item=None, fact=None)
    TaskStep.objects.filter(pk__in=[one.pk for one in lost if one.pk not in held]).delete()
    changed |= {one.pk for one in TaskStep.objects.bulk_create(fresh)}
    return Placed(changed, tasks)


_COMPARED = ("start", "end", "page", "means", "item_id", "fact_id", "day", "words", "told")


def _made(meeting: Meeting, row: Wanted) -> TaskStep:
    one = row.mention
    return TaskStep(
        meeting=meeting,
        item_id=row.item,
        fact_id=row.fact,
        means=one.means.value,
        start=one.key[2],
        end=one.key[3],
        page=row.page,
        day=date.fromisoformat(one.day) if one.day else None,
        words=storable(row.text),
        told=kept(one),
    )


def resolve_anew(names: Names) -> set[int]:
    """Tell anew who is meant in all steps, where the names that are known are others than before; the steps in which that is somebody else."""
    changed = []
    for step in TaskStep.objects.filter(is_gone=False).select_related("meeting").iterator(chunk_size=2000):
        told = mention_of(step, "")
        here = step.meeting.body_id
        has, by, to = (names.party(one.name, here) if one else None for one in (told.has, told.by, told.to))
        if by is None or (told.by is not None and told.body is not None and told.by.key == told.body.key and told.decided is Decided.MADE):
            by = told.by
        anew = structs.replace(told, has=has, by=by, to=to)
        if anew != told:
            step.told = kept(anew)
            changed.append(step)
    write_each(changed, ["told"])
    return {one.pk for one in changed}


def kept(one: Mention) -> dict[str, Any]:
    """A mention as the database keeps it beside its words: without the matter, which its place tells."""
    plain: dict[str, Any] = msgspec.json.decode(storable(msgspec.json.encode(structs.replace(one, matter="")).decode()))
    return plain


def mention_of(step: TaskStep, matter: str) -> Mention:
    """A row as the mention that is compared, with the matter that its place is of now."""
    return structs.replace(msgspec.convert(step.told, Mention), matter=matter)


def _matched(rows: Iterable[Wanted], there: Iterable[TaskStep]) -> Iterator[tuple[Wanted, TaskStep | None]]:
    """Each step with the row that it is already: by its place, else by its words, among them those that wait to be found again."""
    free = {one.pk: one for one in there}
    left = []
    for row in rows:
        key, means = row.mention.key, row.mention.means
        old = next((one for one in free.values() if (one.start, one.end, one.means) == (key[2], key[3], means) and not one.is_gone), None)
        if old is None:
            left.append(row)
        else:
            del free[old.pk]
            yield row, old
    for row in left:
        old = next((one for one in free.values() if (one.means, one.words) == (row.mention.means, storable(row.text))), None)
        if old is not None:
            del free[old.pk]
        yield row, old
