"""What waits: tasks in the order of their days, and the meetings to come."""

from __future__ import annotations

from samtrad.reading.record import Assignment, Minutes
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_head import sitting
from samtrad.writing.page_parts import BETWEEN, prefixed
from samtrad.writing.phrases import code, due, due_words


def tasks(ledger: Ledger, minutes: Minutes) -> Html:
    """What is to be done: dated tasks first, in the order of their days."""
    order = sorted(enumerate(minutes.assignments), key=lambda entry: (_last_day(entry[1]) == "", _last_day(entry[1]), entry[0]))
    return tag("ul", *[_task(ledger, minutes, at, one) for at, one in order])


def _last_day(task: Assignment) -> str:
    return (task.due.end or task.due.start or "") if task.due else ""


def _task(ledger: Ledger, minutes: Minutes, at: int, task: Assignment) -> Html:
    """When, what, and who has the ball."""
    language, back, pointer = ledger.language, ledger.fresh(), f"/assignments/{at}"
    within = ledger.ranges(f"{pointer}/task", task.span)
    who = by = None
    if task.responsible:
        who = joined(label("due.whom", language, who=""), ledger.value(f"{pointer}/responsible", task.responsible, task.span, within=within))
    if task.assigned_by:
        by = joined(label("due.from", language, who=""), ledger.value(f"{pointer}/assigned_by", task.assigned_by, task.span, within=within))
    told: list[Content] = [who or label("due.nobody", language), by, code("task", task.status, language) if task.status else None]
    proof = ledger.proof(f"{pointer}/task", prefixed(minutes, task.item, label("nth.task", language, number=at + 1), language), back, task.span)
    meta = tag("p", joined(*told, between=BETWEEN), " ", proof, class_="small quiet meta")
    return tag("li", _when(ledger, minutes, task), tag("div", tag("p", task.task, class_="said", lang=ledger.tongue), meta), class_="task", id=back)


def _when(ledger: Ledger, minutes: Minutes, task: Assignment) -> Html:
    """The day that is stated; for less than a day, the words that state it and the days they were read as."""
    language = ledger.language
    days = due(task.due, language)
    if not days:
        return tag("p", label("due.none", language), class_="by none")
    note = f" ({label('inferred', language)})" if task.due and task.due.inferred else ""
    if task.due and task.due.start == task.due.end:
        return tag("p", label("due.by", language, day=days), tag("span", note, class_="small quiet") if note else None, class_="by")
    words = due_words(minutes, task)
    if not words or words.casefold() == days.casefold():
        return tag("p", days, note, class_="by")
    said = tag("span", words, class_="said", lang=ledger.tongue)
    return tag("p", said, " ", tag("span", days, note, class_="small quiet"), class_="by")


def coming(ledger: Ledger, minutes: Minutes) -> Html:
    """The meetings that the document announces, in the order of their days."""
    order = sorted(enumerate(minutes.next_sittings), key=lambda entry: (entry[1].date, entry[1].start or ""))
    return tag("ul", *[tag("li", sitting(ledger, f"/next_sittings/{at}", one)) for at, one in order], class_="list")
