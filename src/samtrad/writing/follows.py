"""What follows from a meeting, each thing once: tasks by how they stand, and agreements with all that is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from samtrad.reading.record import Agreement, Assignment, Minutes
from samtrad.writing.phrases import ends_after

TASK_GROUPS = ("due", "due.proposed", "due.done", "due.earlier")
"""How tasks may stand, by the label of their heading and in the order in which they are told."""
_DEFINITE = re.compile(r"(?:en|et|n|t|e)$")
_LETTERS = re.compile(r"\w+")
_NOT_YET = frozenset({"proposed", "recommended"})
"""What happens to an agreement whose days are not settled by it."""
_LAST = "9"
"""Comes after every ISO day."""


class Follows(NamedTuple):
    """A task's index among the record's, and those of the entries that say when and to whom it is reported on."""

    task: int
    reports: tuple[int, ...] = ()


class Ending(NamedTuple):
    """The last day of an agreement that had not ended when the meeting was held, and the entry that says so."""

    day: str
    agreement: Agreement


def tasks(minutes: Minutes) -> dict[str, list[Follows]]:
    """The tasks of each group that has any: in the order of their days, those without one last.

    Reports on a task come with it; where the task has no day of its own, theirs is what it is put in order by.
    """
    reports: dict[int, list[int]] = {}
    for at in range(len(minutes.assignments)):
        of = _code(minutes, "assignments", at, "report_of")
        if isinstance(of, int) and of < at:
            reports.setdefault(of, []).append(at)
    told = {at for ats in reports.values() for at in ats}
    rows = [Follows(at, tuple(reports.get(at, ()))) for at in range(len(minutes.assignments)) if at not in told]
    rows.sort(key=lambda row: _last_day(minutes, row))
    groups = {group: [row for row in rows if _group(minutes, row.task) == group] for group in TASK_GROUPS}
    return {group: found for group, found in groups.items() if found}


def _code(minutes: Minutes, field: str, at: int, key: str) -> Any:  # noqa: ANN401  codes hold any value
    return minutes.codes.get(f"/{field}/{at}", {}).get(key)


def _group(minutes: Minutes, at: int) -> str:
    standing = _code(minutes, "assignments", at, "standing")
    if minutes.assignments[at].status == "done":
        return "due.done"
    return "due.proposed" if standing == "proposed" else "due.earlier" if standing == "reported" else "due"


def _last_day(minutes: Minutes, row: Follows) -> str:
    return last_day(dated(minutes, row)) or _LAST


def last_day(task: Assignment) -> str:
    """The last day on which a task may be done, "" where none is stated."""
    return (task.due.end or task.due.start or "") if task.due else ""


def dated(minutes: Minutes, row: Follows) -> Assignment:
    """The entry that says when a row's task is due: the task itself, else the first of its reports that has a day."""
    entries = [minutes.assignments[at] for at in (row.task, *row.reports)]
    return next((one for one in entries if last_day(one)), entries[0])


def agreements(minutes: Minutes) -> list[list[int]]:
    """The indexes of the entries on each agreement, those that run out first before the others."""
    groups: list[list[int]] = []
    by_name: dict[str, list[int]] = {}
    by_entry: dict[int, list[int]] = {}
    for at, one in enumerate(minutes.agreements):
        name = _known_as(one.name)
        group = by_entry.get(_code(minutes, "agreements", at, "same_as")) or by_name.get(name)
        if group is None:
            group = []
            groups.append(group)
        group.append(at)
        by_entry[at] = by_name[name] = group
    return sorted(groups, key=lambda group: (ending.day if (ending := _ending(minutes, group)) else _LAST, group[0]))


def _known_as(name: str) -> str:
    """A name by which its mentions are known: avtal om läkarstöd and avtalet om läkarstöd are one."""
    first, *rest = _LETTERS.findall(name.casefold()) or [name]
    return " ".join([_DEFINITE.sub("", first).removesuffix("m"), *rest])


def endings(minutes: Minutes) -> Iterator[Ending]:
    """Each agreement that has a last day from the meeting on, soonest first."""
    for group in agreements(minutes):
        if ending := _ending(minutes, group):
            yield ending


def _ending(minutes: Minutes, group: list[int]) -> Ending | None:
    """The last of the days that are settled; where none is, of those that are proposed."""
    entries = [minutes.agreements[at] for at in group if not _code(minutes, "agreements", at, "ended")]
    found = [Ending(day, one) for one in entries if (day := ends_after(minutes, one))]
    settled = [one for one in found if one.agreement.event not in _NOT_YET]
    return max(settled or found, key=lambda one: one.day, default=None)
