"""A task on its way into the record, and what the text around it says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from samtrad.reading.find.assignments.sentences import sentences
from samtrad.reading.passage import Passage
from samtrad.reading.record import Interval
from samtrad.reading.words import Words

TaskStatus = Literal["open", "done", "paused"]

_PAUSED = re.compile(r"\b(?:pausa[dst]\w*|vilande|avvaktar|parkera[dst]\w*|bordlag[dt]\w*|skjuts upp)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:kan\s+(?:härmed|därmed)?\s*anse[s]?\s+(?:vara\s+)?(?:fullgjort|slutfört|genomfört|avslutat|besvarat)|är\s+(?:nu\s+|därmed\s+|härmed\s+)?(?:fullgjort|slutfört|utfört|genomfört|avslutat|klart|slutredovisat)|redovisas\s+härmed|har\s+(?:nu\s+)?(?:slutförts|fullgjorts|genomförts|avslutats|slutredovisats)|avslutas\s+därmed|anses\s+(?:vara\s+)?(?:fullgjort|slutfört|besvarat))\b",
    re.IGNORECASE,
)
_DONE_OF = re.compile(r"\buppdrag(?:et|en)?\b", re.IGNORECASE)
_COMMISSION = re.compile(r"(?:att\s+)?(?:upp|åter|(?:del|slut)?redovisning|(?:del|slut)?rapport|resultatet|redovisningen|det\s+ska|detta\s+ska)", re.IGNORECASE)
_GIVEN = re.compile(r"\b(?:gav|gavs|gett|getts|givit|fick|fått|uppdrog|uppdrogs|uppdragit|bad|bett|ombads)\b", re.IGNORECASE)
_ACCOUNTED = re.compile(
    r"\b(?:är|blev|finns)\s+(?:nu\s+|därmed\s+|redan\s+)?(?:klar[at]?|färdig\w*|genomför[dt]a?|gjor[dt]a?|slutför[dt]a?|avslutad\w*|avslutat|utför[dt]a?|fullgjor[dt]\w*|levererad\w*|levererat|framtag\w+)\b"
    r"|\bhar\s+(?:nu\s+|därefter\s+|sedan\s+dess\s+)?(?:gjorts?|genomförts?|slutförts?|levererats?|redovisats?|lämnats?|överlämnats?|tagits?\s+fram|räknat|utretts?|utrett|kartlagts?|inventerats?|sammanställts?|fullgjorts?)\b"
    r"|\b(?:redovisade|presenterade|visade)\s+(?:nu\s+)?(?:resultatet|utredningen|förslaget|rapporten|kalkylen|svaren|sammanställningen|arbetet|kartläggningen|underlaget)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:inte|ej|ännu|delvis|när|om|innan|tills|ska|skall|bör|först|delar)\b", re.IGNORECASE)
_SENTENCES = 2  # behind the task that tell what came of it


class Draft(NamedTuple):
    """A task on its way into the record: who has it, who gave it and by when; whether it is to report, and whether the sentence says that it is given."""

    item: int | None
    task: Words
    who: Words | None
    by: Words | None
    due: Interval | None
    status: TaskStatus | None
    report: bool = False
    formula: bool = False


def status_of(sentence: str) -> TaskStatus:
    """Paused where the sentence says so, else open."""
    return "paused" if _PAUSED.search(sentence) else "open"


def in_order(drafts: Sequence[Draft]) -> list[Draft]:
    """Tasks in the order of the text; the one of two of the same words that says more of who has it and when."""
    found: dict[tuple[int, int], Draft] = {}
    for draft in drafts:
        before = found.get(draft.task.span)
        found[draft.task.span] = draft if before is None else before._replace(who=before.who or draft.who, due=before.due or draft.due)
    return sorted(found.values(), key=lambda d: d.task.span)


def finished(drafts: list[Draft], passages: Sequence[Passage]) -> list[Draft]:
    """Tasks given before the words that say that the commission is fulfilled are done, and those told of with what came of them."""
    if not drafts:
        return []
    ends = [
        p.segments[0].origin + m.start()
        for p in passages
        if p.segments and "uppdrag" in p.string.casefold() and (m := _DONE.search(p.string)) and _DONE_OF.search(p.string)
    ]
    last = max(ends, default=-1)
    return [d._replace(status="done") if d.formula and d.status == "open" and (d.task.span[0] < last or _accounted_for(d, passages)) else d for d in drafts]


def _accounted_for(draft: Draft, passages: Sequence[Passage]) -> bool:
    """As in "På mötet i juni fick Anna i uppdrag att räkna på bron. Kalkylen är klar.": what was to be done is there."""
    if not _GIVEN.search(draft.task):
        return False
    passage = next((p for p in passages if p.segments and p.span[0] <= draft.task.span[0] < p.span[1]), None)
    at = passage.string.find(draft.task) if passage else -1
    if passage is None or at < 0:
        return False
    behind = at + len(draft.task)
    following = list(sentences(passage.string[behind:]))[:_SENTENCES]
    return any(_ACCOUNTED.search(said := passage.string[behind + a : behind + b]) and not _NOT_YET.search(said) for a, b in following)


def with_reports(drafts: list[Draft]) -> list[Draft]:
    """A commission is due when the sentence right after it says that it is to be reported back."""
    joined = list(drafts)
    for number, (draft, following) in enumerate(pairwise(drafts)):
        near = following.task.span[0] - draft.task.span[1] < 200
        if draft.formula and draft.due is None and draft.status is not None and following.report and near and _COMMISSION.match(following.task):
            joined[number] = draft._replace(due=following.due)
    return joined
