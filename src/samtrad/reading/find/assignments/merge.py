"""Tasks told in sentences and decisions of type assign as one list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from samtrad.reading.find.assignments.drafts import Draft, TaskStatus
from samtrad.reading.find.assignments.due import DatesAt, due_in
from samtrad.reading.outline import Outline
from samtrad.reading.record import Assignment, Decision, Interval
from samtrad.reading.words import Span

_HEAD_OF_TEXT = 40  # characters by which a decision is found in its passage
_MORE = 25  # characters by which a decision of several sentences is longer than the one that gives the task
_ORDER = re.compile(r"\buppdra|\bi\s+uppdrag\b", re.IGNORECASE)
_URGES = re.compile(r"\buppman(?:a|ar|ade|as)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def merged(drafts: list[Draft], decisions: Sequence[Decision], at: DatesAt, outline: Outline) -> list[Assignment]:
    """Sentences and decisions of type assign as one list; what tells the same twice is one."""
    found: list[Assignment] = []
    absorbed: set[int] = set()
    for number, decision in enumerate(decisions):
        absorbed.update(i for i, d in enumerate(drafts) if d.item == decision.item and _overlap(d.task.span, decision.span) and _gives_none(d, decision))
        if decision.type != "assign":
            continue
        inside = [i for i, d in enumerate(drafts) if d.item == decision.item and _overlap(d.task.span, decision.span)]
        given_inside = [drafts[i] for i in inside if not drafts[i].report] or [drafts[i] for i in inside]
        absorbed.update(i for i in inside if drafts[i] in given_inside)
        found.append(_of_decision(number, decision, given_inside, at, outline))
    for i, draft in enumerate(drafts):
        if i not in absorbed:
            found.append(
                Assignment(
                    item=draft.item, task=draft.task, responsible=draft.who, assigned_by=draft.by, due=draft.due, status=draft.status, span=draft.task.span
                )
            )
    found.sort(key=lambda a: (a.span, a.decision is None))
    return _once(found)


def _gives_none(draft: Draft, decision: Decision) -> bool:
    """What was rejected or merely noted gives no one a task, nor what another body is asked to decide."""
    if decision.type == "reject":
        return True
    if decision.type == "note":
        return not (draft.formula or draft.report)
    if decision.type == "recommend" and draft.due is None and _URGES.search(draft.task):
        return decision.status == "made"  # "Omsorgsnämnden uppmanas att hålla sin ram"
    return decision.type == "propose" and decision.status == "made" and not _ORDER.search(draft.task)


def _overlap(one: Span, two: Span) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _of_decision(number: int, decision: Decision, drafts: list[Draft], at: DatesAt, outline: Outline) -> Assignment:
    who = next((d.who for d in drafts if d.who), None) or decision.addressee
    by = decision.by or next((d.by for d in drafts if d.by), None)
    due = next((d.due for d in reversed(drafts) if d.due), None) or (_due_of_text(decision, at, outline) if not drafts else None)
    status: TaskStatus | None = next((d.status for d in drafts if d.status), "open") if decision.status != "proposed" else None
    # a decision of several sentences: the task is the one that gives it
    sentence = next((d.task for d in drafts if d.formula and decision.span[0] <= d.task.span[0] and d.task.span[1] <= decision.span[1]), None)
    several = sentence is not None and len(sentence) + _MORE < len(decision.text)
    return Assignment(
        item=decision.item,
        task=sentence if sentence is not None and several else decision.text,
        responsible=who,
        assigned_by=by,
        due=None if status is None else due,
        status=status,
        span=sentence.span if sentence is not None and several else decision.span,
        decision=number,
    )


def _due_of_text(decision: Decision, at: DatesAt, outline: Outline) -> Interval | None:
    """The day that a decision with no sentence of its own names; several passages may make up its text."""
    if decision.item is None or not at.dates or decision.item >= len(outline.entries):
        return None
    for passage in reversed(outline.entries[decision.item].passages):
        if passage.segments and _overlap(passage.span, decision.span):
            match = re.search(r"uppdrag(?:et)?\b|uppdrar\b", passage.string, re.IGNORECASE)
            low = max(passage.string.find(decision.text[:_HEAD_OF_TEXT]), 0)
            high = min(len(passage.string), low + len(decision.text)) if low else len(passage.string)
            if due := due_in(passage, (low, high), match.end() if match else 0, at):
                return due
    return None


def _with(first: Assignment, again: Assignment) -> Assignment:
    """The first telling of a task with what it lacks and a second one has: "att ge kansliet i uppdrag att ta fram en plan", and in the list of tasks "klart 1 juni"."""
    return structs.replace(first, due=first.due or again.due, responsible=first.responsible or again.responsible)


def _once(assignments: list[Assignment]) -> list[Assignment]:
    """The first of entries of an item that say the same, the one from a decision made before all."""
    kept: list[Assignment] = []
    seen: dict[int | None, list[tuple[frozenset[str], int]]] = {}
    for entry in assignments:
        words = frozenset(_WORD.findall(entry.task.casefold()))
        twin = next((k for other, k in seen.get(entry.item, []) if len(words & other) >= 0.75 * len(words | other)), None)
        if twin is None:
            seen.setdefault(entry.item, []).append((words, len(kept)))
            kept.append(entry)
        elif kept[twin].decision is None and entry.decision is not None and kept[twin].status is None:
            kept[twin] = entry
        elif kept[twin].status == entry.status == "open":
            kept[twin] = _with(kept[twin], entry)
    return kept
