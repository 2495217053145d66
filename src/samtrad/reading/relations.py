"""How entries of a record stand to the meeting and to one another: tasks given elsewhere, reports on tasks, agreements told of twice.

These are codes of the record's own, no words of the document. ``Minutes.codes`` has them by the entry's JSON pointer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from samtrad.reading.find.agreements.names import content_of
from samtrad.reading.find.own_names import is_own_name, own_bodies
from samtrad.reading.record import Assignment, Dated, Minutes, Status

_NEAR = 200  # characters between a task and the sentence on its report
_ALIKE = 0.75  # of the words that two names of one agreement have together
_PAST = re.compile(r"\b(?:gav|gavs|gett|getts|givit|fick|fått|uppdrog|uppdrogs|uppdragit|bad|bett|ombads|ålade|ålades)\b", re.IGNORECASE)
_LONG_SINCE = re.compile(
    r"\b(?:sedan\s+tidigare|tidigare|redan\s+(?:fått|i\s+uppdrag)|i\s+(?:våras|höstas|somras|vintras|fjol)|förra\s+(?:mötet|sammanträdet|året)|föregående\s+(?:möte|sammanträde))\b",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"(?:att\s+)?(?:uppdrag|åter(?:rapport|redovis|koppl)|(?:del|slut)?(?:redovisning|rapport)|resultatet|det\s+ska|detta\s+ska|svar|yttrande)", re.IGNORECASE
)


def relations(minutes: Minutes) -> dict[str, dict[str, Any]]:
    """The codes of entries of which there is something to say; keys:

    ``standing``: ``reported`` for a task that another body or an earlier meeting gave, ``proposed`` for one that is
    only proposed; tasks that this meeting gave or saw taken on have none. ``report_of``: the index of the task that
    an entry says is to be reported on. ``ended``: an agreement whose last day was before the meeting. ``same_as``: the
    index of an earlier entry on the same agreement.
    """
    found: dict[str, dict[str, Any]] = {}
    for pointer, key, value in (*_tasks(minutes), *_agreements(minutes)):
        found.setdefault(pointer, {})[key] = value
    return found


def _tasks(minutes: Minutes) -> Iterator[tuple[str, str, Any]]:
    before: tuple[int, Assignment] | None = None
    for index, task in enumerate(minutes.assignments):
        pointer = f"/assignments/{index}"
        if (standing := _standing(task, minutes)) != "made":
            yield pointer, "standing", standing
        if task.responsible is None and before and before[1].item == task.item and task.span[0] - before[1].span[1] < _NEAR and _REPORT.match(task.task):
            yield pointer, "report_of", before[0]
        else:
            before = (index, task)


def _standing(task: Assignment, minutes: Minutes) -> Status:
    if task.decision is not None and task.decision < len(minutes.decisions):
        return minutes.decisions[task.decision].status
    if task.status is None:
        return "proposed"
    body = str(minutes.body.text) if minutes.body else None
    if task.assigned_by and not (is_own_name(task.assigned_by, body) or own_bodies(body).fullmatch(task.assigned_by)):
        return "reported"
    if not _PAST.search(task.task):
        return "made"
    return "reported" if _LONG_SINCE.search(task.task) or _given_on_a_day(task, minutes) else "made"


def _given_on_a_day(task: Assignment, minutes: Minutes) -> bool:
    """As in "På mötet 10 juni fick Anna i uppdrag att": a day before the meeting, and not the one that the task is due."""
    held = _first_day(minutes)
    due = (task.due.start, task.due.end) if task.due else None
    return held is not None and any(dated.end is not None and dated.end < held and (dated.start, dated.end) != due for dated in _dates_in(task, minutes.dates))


def _dates_in(task: Assignment, dates: list[Dated]) -> Iterator[Dated]:
    return (d for d in dates if task.span[0] <= d.span[0] < task.span[1])


def _first_day(minutes: Minutes) -> str | None:
    if minutes.sittings:
        return min(s.date for s in minutes.sittings)
    return minutes.when.not_before or minutes.when.not_after if minutes.when else None


def _agreements(minutes: Minutes) -> Iterator[tuple[str, str, Any]]:
    held = _first_day(minutes)
    known: list[tuple[frozenset[str], int]] = []
    for index, agreement in enumerate(minutes.agreements):
        pointer = f"/agreements/{index}"
        if held and agreement.valid_to and agreement.valid_to < held:
            yield pointer, "ended", True
        words = content_of(agreement.name)
        same = next((i for other, i in known if words and len(words & other) >= _ALIKE * len(words | other)), None)
        if same is not None:
            yield pointer, "same_as", same
        else:
            known.append((words, index))
