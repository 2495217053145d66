"""Tasks whose doer stands in a margin beside their text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from samtrad.reading.find.assignments.drafts import Draft
from samtrad.reading.find.assignments.due import DatesAt, due_in
from samtrad.reading.find.assignments.sentences import clauses
from samtrad.reading.find.assignments.tables import joined
from samtrad.reading.outline import Entry
from samtrad.reading.passage import Passage
from samtrad.reading.text import Text
from samtrad.reading.words import Span

_WORD = re.compile(r"\w+")
_JOINS = frozenset({"och", "samt"})


def told_in_margin(index: int, entry: Entry, text: Text, margin: Mapping[int, Span], known: Sequence[Draft], dates: DatesAt) -> Iterator[Draft]:
    """The tasks of an item that a note in the margin gives to someone, where no sentence beside it says so itself.

    The note stands beside the task's last line: its sentence is the last that ends there, or the one that the line is within.
    """
    for line in range(*entry.lines):
        if line not in margin:
            continue
        passage = next((p for p in entry.passages if p.lines[0] <= line < p.lines[1] and p.kind not in {"heading", "furniture"}), None)
        if passage is None:
            continue
        low, high = passage.span
        who = joined(text, [margin[line]])
        if any(low <= d.task.span[0] < high and d.who is not None and _same(str(d.who), str(who)) for d in known):
            continue
        sentence = _of_them(passage, str(who)) or _beside(passage, text.lines[line].start, margin[line][0])
        if sentence is not None and passage.string[sentence[1] - 1] != "?":
            task = passage.words(*sentence)
            if not any(d.task.span == task.span and d.who is not None for d in known):
                named = _named(passage.string, sentence, str(who))
                yield Draft(index, task, passage.words(*named) if named else who, None, due_in(passage, sentence, sentence[0], dates), "open")


def _of_them(passage: Passage, who: str) -> Span | None:
    """The sentence of a passage that opens with those in the margin, where one does: "CES ordnar lokal. Frågan tas upp igen." beside "CES"."""
    opens = re.compile(rf"(?:att\s+)?{re.escape(who)}\s+[a-zåäö]+(?<!ade)(?<!de)r\b")
    return next(((low, high) for low, high in clauses(passage.string) if opens.match(passage.string, low, high)), None)


def _named(string: str, sentence: Span, who: str) -> Span | None:
    """Where a sentence names those in the margin as it writes them: "IT och LH" for "IT, LH"."""
    names = [name for name in _WORD.findall(who) if name not in _JOINS]
    if not names:
        return None
    pattern = re.compile(r"(?<!\w)" + r"(?:\s*,\s*|\s+och\s+|\s*[/&]\s*)".join(map(re.escape, names)) + r"(?!\w)")
    match = pattern.search(string, *sentence)
    return match.span() if match else None


def _beside(passage: Passage, start: int, end: int) -> Span | None:
    """The sentence that ends on a line, the last of them, or the one that the line stands within."""
    found: Span | None = None
    for low, high in clauses(passage.string):
        words = passage.words(low, high)
        if not words.ranges or words.span[0] >= end:
            continue
        if words.span[1] > start:
            found = (low, high)
    return found


def _same(first: str, second: str) -> bool:
    """Whether two ways of naming people name the same: "IT och LH", "IT, LH"."""
    names = [{word.casefold() for word in _WORD.findall(name)} - _JOINS for name in (first, second)]
    return names[0] <= names[1] or names[1] <= names[0]
