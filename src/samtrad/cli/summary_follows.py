"""What follows, in the terminal: tasks by how they stand, agreements that run out, the meetings to come. All in order of day."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.cli.terminal import Manner, wrapped
from samtrad.reading.record import Minutes, Sitting
from samtrad.writing import follows
from samtrad.writing.days import day, weekday
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language, label
from samtrad.writing.phrases import code, due_told, hours

_INDENT = "  "
_UNDER = " " * 6
"""What stands before the rows of a list, and before what is told beneath a row."""


def parts(minutes: Minutes, manner: Manner) -> Iterator[list[str]]:
    """The lists that have any rows, each under its heading."""
    for group, rows in follows.tasks(minutes).items():
        yield [title(group, manner, len(rows)), *(line for row in rows for line in _task(minutes, row, manner, group=group))]
    ending = list(follows.endings(minutes))
    if ending:
        yield [title("ends", manner, len(ending)), *(line for one in ending for line in _ending(one, manner))]
    if minutes.next_sittings:
        coming = sorted(minutes.next_sittings, key=lambda sitting: (sitting.date, sitting.start or ""))
        told = (line for one in coming for line in wrapped(harmless(met(one, manner.language, place=True)), manner.width, _INDENT))
        yield [title("next", manner), *told]


def title(key: str, manner: Manner, count: int | None = None) -> str:
    """A heading with how many there are beneath it."""
    return manner.styled("bold", label(key, manner.language) + (f" ({count})" if count else ""))


def met(sitting: Sitting, language: Language, *, place: bool = False) -> str:
    """When a meeting is: måndag 3 mars 2025 kl. 13.00–14.30; 13:00–14:30 in English."""
    at, where = hours(sitting), f", {sitting.place}" if place and sitting.place else ""
    told = f"{weekday(sitting.date, language)} {day(sitting.date, language)}".strip()
    if not at:
        return told + where
    return f"{told} kl. {at}{where}" if language == "sv" else f"{told}, {at.replace('.', ':')}{where}"


def _task(minutes: Minutes, row: follows.Follows, manner: Manner, *, group: str) -> Iterator[str]:
    """When and whose the task is and where it stands; beneath it what it is and how it is to be reported on."""
    language, task, dated = manner.language, minutes.assignments[row.task], follows.dated(minutes, row)
    due = due_told(minutes, dated, language)
    waits = group in ("due", "due.proposed")
    by = f"{due.told} ({due.days})" if due and due.days else due.told if due else label("due.none", language) if waits else ""
    who = label("due.whom", language, who=task.responsible) if task.responsible else label("due.nobody", language) if waits else ""
    giver = label("due.from", language, who=task.assigned_by) if task.assigned_by and group == "due.earlier" else ""
    item = minutes.items[task.item] if task.item is not None and task.item < len(minutes.items) else None
    where = f"{label('item', language).lower()} {item.number}" if item and item.number else ""
    status = code("task", task.status, language) if task.status == "paused" else ""
    head = " · ".join(part for part in (by, who, giver, status, where) if part)
    for line in wrapped(harmless(head), manner.width, _INDENT, _UNDER) if head else ():
        yield manner.styled("late", line) if due and group == "due" else line
    yield from wrapped(harmless(task.task), manner.width, _UNDER)
    for at in row.reports:
        report = minutes.assignments[at]
        more = None if report.due == dated.due else due_told(minutes, report, language)
        name = label("due.report", language) + (f", {more.told}" if more else "")
        yield from wrapped(harmless(f"{name}: {report.task}"), manner.width, _UNDER)


def _ending(one: follows.Ending, manner: Manner) -> Iterator[str]:
    """The last day, the agreement, and what else is said of its days."""
    language, agreement = manner.language, one.agreement
    event = code("event", agreement.event, language) if agreement.event not in (None, "in_force") else ""
    start = label("valid.from", language, day=day(agreement.valid_from, language)) if agreement.valid_from else ""
    more = ", ".join(part for part in (event, start) if part)
    told = f"{day(one.day, language)}: {agreement.name}" + (f" ({more})" if more else "")
    yield from wrapped(harmless(told), manner.width, _INDENT, _UNDER)
