"""Who answers for the task above, where a line of its own says so: "Ansvarig: Anna Berg. Klart senast den 15 maj"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.drafts import Draft
from samtrad.reading.find.assignments.due import DatesAt, due_in
from samtrad.reading.outline import Entry
from samtrad.reading.passage import Passage
from samtrad.reading.record import Interval

WHEN_READY = re.compile(r"(?:klart?|färdigt?|tid(?:punkt|plan)?|datum|deadline|när|senast|slutdatum|redovisas)\b[^.]{0,60}\.?\Z", re.IGNORECASE)
"""A line that says when something is to be ready: "Klart: 1 juni"."""
_ANSWERS = re.compile(r"(?:huvud)?ansvarig(?:a)?\W*\Z", re.IGNORECASE)
_STOP = re.compile(r"[.;|()]")
_LONGEST = 400  # characters of a task


def answered_for(index: int, entry: Entry, doers: Doers, at: DatesAt) -> Iterator[Draft]:
    """The tasks above such lines. Right under an item's heading the same word tells who presents it."""
    for before, section in pairwise(entry.sections):
        heading = section.heading.string if section.heading is not None else ""
        if section.kind != "presenters" or not _ANSWERS.match(heading) or not before.passages or not section.passages:
            continue
        task, answer = before.passages[-1], section.passages[0]
        stop = _STOP.search(answer.string)
        who = doers.after(answer.string, 0, stop.start() if stop else len(answer.string))
        if who is None or task.kind in {"heading", "row"} or len(task.string) > _LONGEST:
            continue
        yield Draft(index, task.words(), answer.words(*who), None, _due(section.passages[:2], task, at), "open")


def _due(answers: Sequence[Passage], task: Passage, at: DatesAt) -> Interval | None:
    """When the task is due: as it says itself, else as the line with the name or the one beneath says."""
    found = due_in(task, (0, len(task.string)), 0, at) or due_in(answers[0], (0, len(answers[0].string)), 0, at)
    if found is None and len(answers) > 1 and WHEN_READY.match(answers[1].string):
        found = due_in(answers[1], (0, len(answers[1].string)), 0, at)
    return found
