"""The tasks that a passage tells, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.drafts import Draft, TaskStatus, status_of
from samtrad.reading.find.assignments.due import DatesAt, due_in
from samtrad.reading.find.assignments.extent import label_at
from samtrad.reading.find.assignments.formulas import given
from samtrad.reading.find.assignments.planned import planned
from samtrad.reading.find.assignments.promises import promised_in
from samtrad.reading.find.assignments.sentences import clauses, sentences
from samtrad.reading.find.assignments.subject import subject_before
from samtrad.reading.find.assignments.taken import taken
from samtrad.reading.find.assignments.undertaken import Place, is_own_act, undertaken
from samtrad.reading.find.assignments.verbs import cues, opens_with_what_to_do
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span, Words

_DECIDES = re.compile(r"\b(?:beslutade|beslutar|beslöt|enades|bestämde|bestämdes|kom överens|överens)\b")
_LEAD_END = re.compile(r"(?:\batt:?|uppdrag(?:en)?:)\s*\Z")
_READY = re.compile(r"(?:klart?|färdigt?|deadline|tidplan|senast|när)\b[^.]{0,40}\.?\Z", re.IGNORECASE)
_SHORTEST = 12  # characters of a sentence that can give a task
_LONG_BEFORE = 6  # words


class Lead(NamedTuple):
    """What a list stands under: who has its tasks and who gave them; ``all_tasks`` where every entry is one."""

    who: Words | None
    by: Words | None
    all_tasks: bool


def lead_of(passage: Passage, doers: Doers) -> Lead | None:
    """As in "Kansliet får i uppdrag att:" gives tasks; under "Rådet beslutade att:" those entries that say what to do."""
    string = passage.string
    if not string.rstrip().endswith((":", "att")) or not _LEAD_END.search(string):
        return None
    low = list(sentences(string))[-1][0]
    words = _words(string[low:])
    if (found := given(string, low, len(string), doers, words)) and not found.proposed:
        return Lead(passage.words(*found.who) if found.who else None, passage.words(*found.by) if found.by else None, all_tasks=True)
    if match := _DECIDES.search(string, low):
        by = subject_before(string, low, match.start(), doers)
        return Lead(None, passage.words(*by) if by else None, all_tasks=False)
    return None


def under_lead(index: int, passage: Passage, lead: Lead, at: DatesAt) -> Iterator[Draft]:
    """The task that an entry of a list tells by its lead."""
    if lead.all_tasks or opens_with_what_to_do(passage.string):
        due = due_in(passage, (0, len(passage.string)), 0, at)
        yield Draft(index, passage.words(), lead.who, lead.by, due, "open")


def of_passage(
    index: int,
    passage: Passage,
    doers: Doers,
    at: DatesAt,
    place: Place = "",
    own: re.Pattern[str] | None = None,
    decided: int | None = None,
    *,
    past: bool = False,
) -> Iterator[Draft]:
    """The tasks that the sentences of a passage tell; ``own`` is what the body that met is called, ``decided`` where in the text what it decided in the passage ends.

    ``past`` tells that the notes tell in the past what people said, so that the present tells of what is yet to be done.
    """
    string = passage.string
    wanted = cues()
    if not passage.tells:
        return
    said = _words(string)
    named = doers.any_named(said)
    if wanted.isdisjoint(said) and not named and not place and decided is None:
        return
    last: Draft | None = None
    for low, high in clauses(string):
        if last is not None and last.due is None and _READY.match(string, low, high):
            # "Anna ringer skolan. Klart senast 15/4."
            last = last._replace(due=due_in(passage, (low, high), low, at))
            continue
        if high - low < _SHORTEST or string[high - 1] == "?":
            continue
        words = said if high - low == len(string) else _words(string[low:high])
        draft = _of_sentence(index, passage, (low, high), words, doers, at) if not wanted.isdisjoint(words) else None
        if draft is None and named and (plan := planned(string, low, high, doers)) and plan.who:
            draft = Draft(index, passage.words(low, high), passage.words(*plan.who), None, due_in(passage, (low, high), plan.after, at), "open")
        if draft is None and past and named and (plan := promised_in(string, low, high, doers)) and plan.who:
            draft = Draft(index, passage.words(low, high), passage.words(*plan.who), None, due_in(passage, (low, high), plan.after, at), "open")
        here: Place = place or ("after" if decided is not None and passage.words(low, high).span[0] >= decided else "")
        if draft is None and here and (led := undertaken(string, low, high, doers, here, own)):
            draft = Draft(
                index, passage.words(low, high), passage.words(*led.who), None, due_in(passage, (low, high), led.after, at), status_of(string[low:high])
            )
        if (
            draft is not None
            and own is not None
            and draft.who is not None
            and not draft.formula
            and draft.who not in doers.initials
            and is_own_act(draft.who, draft.task, own)
        ):
            draft = None
        if draft is not None:
            if last is not None:
                yield last
            last = draft
    if last is not None:
        yield last


def _of_sentence(index: int, passage: Passage, sentence: Span, words: frozenset[str], doers: Doers, at: DatesAt) -> Draft | None:
    low, high = sentence
    string = passage.string
    label = label_at(string, low, high)
    if label:
        # "Granby - svar ska in i maj", "Digitalt: Kansliet fick i uppdrag": the task starts behind what it is put under
        sentence = (low := label[1], high)
    task = passage.words(low, high)
    if found := given(string, low, high, doers, words):
        due = due_in(passage, sentence, found.after, at)
        status: TaskStatus | None = None if found.proposed else "done" if found.done else status_of(string[low:high])
        who = passage.words(*found.who) if found.who else None
        by = passage.words(*found.by) if found.by else None
        return Draft(index, task, who, by, None if found.proposed else due, status, formula=True)
    seen = taken(string, low, high, doers, words, dated=bool(at.within(passage, low, high)))
    if seen is None:
        return None
    if seen.who is None and label and doers.kind(string[slice(*label[0])]) in {"person", "body"}:
        seen = seen._replace(who=label[0])
    if seen.who and _names_after_comma(string, low, seen.who[0], doers.kind(string[slice(*seen.who)])):
        task = passage.words(seen.who[0], high)
    who = passage.words(*seen.who) if seen.who else None
    by = passage.words(*seen.by) if seen.by else None
    return Draft(index, task, who, by, due_in(passage, sentence, seen.after, at), status_of(string[low:high]), report=seen.report)


def _names_after_comma(string: str, low: int, start: int, kind: str | None) -> bool:
    """As in "Fråga från Bo om bidraget, Anna återkommer": what stands before the comma is no part of the task."""
    before = string[low:start].rstrip()
    return kind == "person" and before.endswith((",", " -", " –")) and len(before.split()) >= _LONG_BEFORE


def _words(string: str) -> frozenset[str]:
    """The words of a stretch, case-folded; cheaper than a pattern."""
    return frozenset(string.casefold().replace(".", " ").replace(",", " ").replace(":", " ").replace("(", " ").replace(")", " ").split())
