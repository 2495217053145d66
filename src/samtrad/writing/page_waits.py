"""What waits: tasks in the order of their days, and the meetings to come."""

from __future__ import annotations

from samtrad.reading.record import Assignment, Minutes
from samtrad.writing import follows
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_head import sitting
from samtrad.writing.page_parts import BETWEEN, prefixed
from samtrad.writing.phrases import code, due_told


def tasks(ledger: Ledger, minutes: Minutes) -> Html:
    """What is to be done first; then, under headings of their own, what is only proposed, done, or others' to see to."""
    groups = follows.tasks(minutes)
    told: list[Content] = []
    if "due" not in groups:
        told.append(tag("p", label("tell.no_tasks", ledger.language), class_="empty"))
    for group, rows in groups.items():
        title = tag("h3", label(group, ledger.language)) if group != "due" else None
        told += [title, tag("ul", *[_task(ledger, minutes, row) for row in rows])]
    return joined(*told)


def _task(ledger: Ledger, minutes: Minutes, row: follows.Follows) -> Html:
    """When, what, and who has the ball; beneath it how it is to be reported on."""
    language, back, pointer = ledger.language, ledger.fresh(), f"/assignments/{row.task}"
    task = minutes.assignments[row.task]
    within = ledger.ranges(f"{pointer}/task", task.span)
    who = by = None
    if task.responsible:
        who = joined(label("due.whom", language, who=""), ledger.value(f"{pointer}/responsible", task.responsible, task.span, within=within))
    if task.assigned_by:
        by = joined(label("due.from", language, who=""), ledger.value(f"{pointer}/assigned_by", task.assigned_by, task.span, within=within))
    told: list[Content] = [who or label("due.nobody", language), by, code("task", task.status, language) if task.status not in (None, "open") else None]
    meta = tag("p", joined(*told, between=BETWEEN), " ", _proof(ledger, minutes, row.task, back), class_="small quiet meta")
    reports = [_report(ledger, minutes, at, back, told=minutes.assignments[at].due == follows.dated(minutes, row).due) for at in row.reports]
    said = tag("p", task.task, class_="said", lang=ledger.tongue)
    return tag("li", _when(ledger, minutes, follows.dated(minutes, row)), tag("div", said, meta, *reports), class_="task", id=back)


def _report(ledger: Ledger, minutes: Minutes, at: int, back: str, *, told: bool) -> Html:
    """How a task is to be reported on, and when, where that is not ``told`` as the task's day already."""
    language, report = ledger.language, minutes.assignments[at]
    due = None if told else due_told(minutes, report, language)
    name = label("due.report", language) + (f", {due.told}" if due else "")
    said = tag("span", report.task, class_="said", lang=ledger.tongue)
    return tag("p", f"{name}: ", said, " ", _proof(ledger, minutes, at, back), class_="small quiet meta")


def _proof(ledger: Ledger, minutes: Minutes, at: int, back: str) -> Html:
    task = minutes.assignments[at]
    what = prefixed(minutes, task.item, label("nth.task", ledger.language, number=at + 1), ledger.language)
    return ledger.proof(f"/assignments/{at}/task", what, back, task.span)


def _when(ledger: Ledger, minutes: Minutes, task: Assignment) -> Html:
    """The day that is stated; for less than a day, the words that state it and the days they were read as."""
    language = ledger.language
    due = due_told(minutes, task, language)
    if due is None:
        return tag("p", label("due.none", language), class_="by none")
    note = f" ({label('inferred', language)})" if task.due and task.due.inferred else ""
    if not due.quoted:
        return tag("p", due.told, tag("span", note, class_="small quiet") if note else None, class_="by")
    said = tag("span", due.told, class_="said", lang=ledger.tongue)
    return tag("p", said, " ", tag("span", due.days, note, class_="small quiet"), class_="by")


def coming(ledger: Ledger, minutes: Minutes) -> Html:
    """The meetings that the document announces, in the order of their days."""
    order = sorted(enumerate(minutes.next_sittings), key=lambda entry: (entry[1].date, entry[1].start or ""))
    return tag("ul", *[tag("li", sitting(ledger, f"/next_sittings/{at}", one)) for at, one in order], class_="list")
