"""Who is to do what, and by when: tasks given by decision, taken on at the meeting, or told of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from samtrad.reading.find.assignments_doers import Doers, doers_of
from samtrad.reading.find.assignments_due import DatesAt, dates_at, due_in
from samtrad.reading.find.assignments_extent import label_at
from samtrad.reading.find.assignments_formulas import given
from samtrad.reading.find.assignments_lists import listed
from samtrad.reading.find.assignments_sentences import clauses, sentences
from samtrad.reading.find.assignments_subject import subject_before
from samtrad.reading.find.assignments_tables import Columns, columns_in
from samtrad.reading.find.assignments_taken import taken
from samtrad.reading.find.assignments_verbs import cues, opens_with_what_to_do
from samtrad.reading.outline import Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Assignment, Dated, Decision, Interval
from samtrad.reading.words import Span, Words

_Status = Literal["open", "done", "paused"]

# What stands there was moved, voted on, sent or signed, not given or taken on.
_PASSED_OVER = frozenset(
    "suggestion proposals vote questions_put reservation statement note papers sent_to list signing notice contents preparation certification disqualification not_taking_part presenters_list".split()
)
_DECIDES = re.compile(r"\b(?:beslutade|beslutar|beslöt|enades|bestämde|bestämdes|kom överens|överens)\b")
_PAUSED = re.compile(r"\b(?:pausa[dst]\w*|vilande|avvaktar|parkera[dst]\w*|bordlag[dt]\w*|skjuts upp)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:kan\s+(?:härmed|därmed)?\s*anse[s]?\s+(?:vara\s+)?(?:fullgjort|slutfört|genomfört|avslutat|besvarat)|är\s+(?:nu\s+|därmed\s+|härmed\s+)?(?:fullgjort|slutfört|utfört|genomfört|avslutat|klart|slutredovisat)|redovisas\s+härmed|har\s+(?:nu\s+)?(?:slutförts|fullgjorts|genomförts|avslutats|slutredovisats)|avslutas\s+därmed|anses\s+(?:vara\s+)?(?:fullgjort|slutfört|besvarat))\b",
    re.IGNORECASE,
)
_DONE_OF = re.compile(r"\buppdrag(?:et|en)?\b", re.IGNORECASE)
_LEAD_END = re.compile(r"(?:\batt:?|uppdrag(?:en)?:)\s*\Z")
_COMMISSION = re.compile(r"(?:att\s+)?(?:upp|åter|(?:del|slut)?redovisning|(?:del|slut)?rapport|resultatet|redovisningen|det\s+ska|detta\s+ska)", re.IGNORECASE)
_READY = re.compile(r"(?:klart?|färdigt?|deadline|tidplan|senast|när)\b[^.]{0,40}\.?\Z", re.IGNORECASE)
_HEAD_OF_TEXT = 40  # characters by which a decision is found in its passage
_SHORTEST = 12  # characters of a sentence that can give a task
_MORE = 25  # characters by which a decision of several sentences is longer than the one that gives the task
_ORDER = re.compile(r"\buppdra|\bi\s+uppdrag\b", re.IGNORECASE)
_LONG_BEFORE = 6  # words
_WORD = re.compile(r"\w+")


class _Draft(NamedTuple):
    """A task on its way into the record; ``place`` its span in the text."""

    item: int | None
    task: Words
    who: Words | None
    by: Words | None
    due: Interval | None
    status: _Status | None
    report: bool = False
    formula: bool = False


def find_assignments(outline: Outline, decisions: Sequence[Decision], dates: Sequence[Dated]) -> list[Assignment]:
    """Every task in the items, in document order, a task told twice in an item once.

    A decision of type assign and the sentence that it was read from make one entry, with the decision's text.
    A duty by law, a wish, a proposal that is merely moved and a plan with no one named are no tasks.
    """
    doers = doers_of(outline)
    at = dates_at(dates)
    columns = columns_in(outline.text)
    drafts: list[_Draft] = []
    for index, entry in enumerate(outline.entries):
        found = [d for section in entry.sections for d in _of_section(index, section, outline, doers, at, columns)]
        drafts += _with_reports(_finished(found, entry.passages))
    return _merged(drafts, decisions, at, outline)


def _of_section(index: int, section: Section, outline: Outline, doers: Doers, at: DatesAt, columns: Columns | None) -> Iterator[_Draft]:
    if section.kind in _PASSED_OVER:
        return
    tasks, tabled = listed(section, outline.entries[index].heading, outline.text, doers, columns)
    rows = {id(found.passage) for found in tasks}
    for found in tasks:
        due = due_in(found.passage, (0, len(found.passage.string)), 0, at) if found.due is None else _due_of_cells(found.due, at)
        yield _Draft(index, found.task, found.who, None, due, "done" if found.done else "open")
    lead: _Lead | None = None
    for passage in section.passages:
        if not passage.marker:
            lead = _lead_of(passage, doers)
        if id(passage) in rows or passage.kind in {"row", "furniture", "heading"} or (tabled and not tabled.isdisjoint(range(*passage.lines))):
            continue
        found_here = list(_of_passage(index, passage, doers, at))
        if not found_here and lead and passage.marker:
            found_here = list(_under_lead(index, passage, lead, at))
        if lead and lead.all_tasks and not passage.marker:
            found_here = [d for d in found_here if d.task.span[1] < passage.span[1] - 1]
        yield from found_here


class _Lead(NamedTuple):
    """What a list stands under: who has its tasks and who gave them; ``all_tasks`` where every entry is one."""

    who: Words | None
    by: Words | None
    all_tasks: bool


def _lead_of(passage: Passage, doers: Doers) -> _Lead | None:
    """As in "Kansliet får i uppdrag att:" gives tasks; under "Rådet beslutade att:" those entries that say what to do."""
    string = passage.string
    if not string.rstrip().endswith((":", "att")) or not _LEAD_END.search(string):
        return None
    low = list(sentences(string))[-1][0]
    words = _words(string[low:])
    if (found := given(string, low, len(string), doers, words)) and not found.proposed:
        return _Lead(passage.words(*found.who) if found.who else None, passage.words(*found.by) if found.by else None, all_tasks=True)
    if match := _DECIDES.search(string, low):
        by = subject_before(string, low, match.start(), doers)
        return _Lead(None, passage.words(*by) if by else None, all_tasks=False)
    return None


def _under_lead(index: int, passage: Passage, lead: _Lead, at: DatesAt) -> Iterator[_Draft]:
    if lead.all_tasks or opens_with_what_to_do(passage.string):
        due = due_in(passage, (0, len(passage.string)), 0, at)
        yield _Draft(index, passage.words(), lead.who, lead.by, due, "open")


def _of_passage(index: int, passage: Passage, doers: Doers, at: DatesAt) -> Iterator[_Draft]:
    string = passage.string
    wanted = cues()
    if not passage.tells or wanted.isdisjoint(said := _words(string)):
        return
    last: _Draft | None = None
    for low, high in clauses(string):
        if last is not None and last.due is None and _READY.match(string, low, high):
            # "Anna ringer skolan. Klart senast 15/4."
            last = last._replace(due=due_in(passage, (low, high), low, at))
            continue
        if high - low < _SHORTEST or string[high - 1] == "?":
            continue
        words = said if high - low == len(string) else _words(string[low:high])
        if not wanted.isdisjoint(words) and (draft := _of_sentence(index, passage, (low, high), words, doers, at)):
            if last is not None:
                yield last
            last = draft
    if last is not None:
        yield last


def _of_sentence(index: int, passage: Passage, sentence: Span, words: frozenset[str], doers: Doers, at: DatesAt) -> _Draft | None:
    low, high = sentence
    string = passage.string
    label = label_at(string, low, high)
    if label:
        # "Granby - svar ska in i maj", "Digitalt: Kansliet fick i uppdrag": the task starts behind what it is put under
        sentence = (low := label[1], high)
    task = passage.words(low, high)
    if found := given(string, low, high, doers, words):
        due = due_in(passage, sentence, found.after, at)
        status: _Status | None = None if found.proposed else "done" if found.done else _status(string[low:high])
        who = passage.words(*found.who) if found.who else None
        by = passage.words(*found.by) if found.by else None
        return _Draft(index, task, who, by, None if found.proposed else due, status, formula=True)
    seen = taken(string, low, high, doers, words, dated=bool(at.within(passage, low, high)))
    if seen is None:
        return None
    if seen.who is None and label and doers.kind(string[slice(*label[0])]) in {"person", "body"}:
        seen = seen._replace(who=label[0])
    if seen.who and _names_after_comma(string, low, seen.who[0], doers.kind(string[slice(*seen.who)])):
        task = passage.words(seen.who[0], high)
    who = passage.words(*seen.who) if seen.who else None
    by = passage.words(*seen.by) if seen.by else None
    return _Draft(index, task, who, by, due_in(passage, sentence, seen.after, at), _status(string[low:high]), report=seen.report)


def _names_after_comma(string: str, low: int, start: int, kind: str | None) -> bool:
    """As in "Fråga från Bo om bidraget, Anna återkommer": what stands before the comma is no part of the task."""
    before = string[low:start].rstrip()
    return kind == "person" and before.endswith((",", " -", " –")) and len(before.split()) >= _LONG_BEFORE


def _words(string: str) -> frozenset[str]:
    """The words of a stretch, case-folded; cheaper than a pattern."""
    return frozenset(string.casefold().replace(".", " ").replace(",", " ").replace(":", " ").replace("(", " ").replace(")", " ").split())


def _status(sentence: str) -> _Status:
    return "paused" if _PAUSED.search(sentence) else "open"


def _due_of_cells(cells: Sequence[Span], at: DatesAt) -> Interval | None:
    for start, dated in zip(at.starts, at.dates, strict=True):
        if any(low <= start < high for low, high in cells):
            return Interval(start=dated.start, end=dated.end, precision=dated.precision, inferred=dated.inferred)
    return None


def _finished(drafts: list[_Draft], passages: Sequence[Passage]) -> list[_Draft]:
    """Tasks given before the words that say that the commission is fulfilled are done."""
    ends = [
        p.segments[0].origin + m.start()
        for p in passages
        if p.segments and "uppdrag" in p.string.casefold() and (m := _DONE.search(p.string)) and _DONE_OF.search(p.string)
    ]
    if not ends:
        return drafts
    return [d._replace(status="done") if d.formula and d.status == "open" and d.task.span[0] < max(ends) else d for d in drafts]


def _with_reports(drafts: list[_Draft]) -> list[_Draft]:
    """A commission is due when the sentence right after it says that it is to be reported back."""
    joined = list(drafts)
    for number, (draft, following) in enumerate(pairwise(drafts)):
        near = following.task.span[0] - draft.task.span[1] < 200
        if draft.formula and draft.due is None and draft.status is not None and following.report and near and _COMMISSION.match(following.task):
            joined[number] = draft._replace(due=following.due)
    return joined


def _merged(drafts: list[_Draft], decisions: Sequence[Decision], at: DatesAt, outline: Outline) -> list[Assignment]:
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


def _gives_none(draft: _Draft, decision: Decision) -> bool:
    """What was rejected or merely noted gives no one a task, nor what another body is asked to decide."""
    if decision.type == "reject":
        return True
    if decision.type == "note":
        return not (draft.formula or draft.report)
    return decision.type == "propose" and decision.status == "made" and not _ORDER.search(draft.task)


def _overlap(one: Span, two: Span) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _of_decision(number: int, decision: Decision, drafts: list[_Draft], at: DatesAt, outline: Outline) -> Assignment:
    who = next((d.who for d in drafts if d.who), None) or decision.addressee
    by = decision.by or next((d.by for d in drafts if d.by), None)
    due = next((d.due for d in reversed(drafts) if d.due), None) or (_due_of_text(decision, at, outline) if not drafts else None)
    status: _Status | None = next((d.status for d in drafts if d.status), "open") if decision.status != "proposed" else None
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
    return kept
