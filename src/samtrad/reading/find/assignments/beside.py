"""Who stands in the columns beside a matter's text, and by when: "… Åtgärd: Boka lokal. | Anna Berg | 3 maj"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.drafts import Draft
from samtrad.reading.find.assignments.due import DatesAt, due_in
from samtrad.reading.find.assignments.sentences import sentences
from samtrad.reading.find.assignments.tables import SHORT, WHEN, is_who, joined
from samtrad.reading.find.assignments.undertaken import undertakings
from samtrad.reading.find.assignments.verbs import may_say_what_to_do
from samtrad.reading.outline import Entry
from samtrad.reading.passage import Passage
from samtrad.reading.record import Interval
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words

_LABEL = re.compile(
    r"(?:\A|(?<=[.;!?)] )|(?<=– ))(?:[åÅ]tgärd(?:er|spunkt)?|[aA]tt[ -]göra|[uU]ppgift(?:er)?|[aA]ktivitet(?:er)?|[uU]ppdrag|[iI]nsats|[nN]ästa steg|[aA]ction|[tT]o[ -]?do|[fF]ortsatt (?:arbete|hantering)|[vV]idare (?:arbete|hantering))\s?:\s+(?=\S)"
)
"""What leads to what is to be done, within the text of a matter."""
_OTHER = re.compile(r"(?<=[.;!?] )(?:[bB]eslut|[sS]tällningstagande|[nN]otering(?:ar)?|[kK]ommentar|[dD]iskussion|[iI]nformation|[sS]tatus)\s?:\s")
"""What ends it."""


class Answer(NamedTuple):
    """Who stands beside a text, and where it may say by when; the passages of the text."""

    who: Words
    when: tuple[Span, ...]
    row: Passage
    texts: list[Passage]


def answers(entry: Entry, text: Text, doers: Doers) -> list[Answer]:
    """The rows of an item that hold nothing but someone and maybe a day, with the text that they stand beside."""
    found: list[Answer] = []
    texts: list[Passage] = []
    for passage in entry.passages:
        if passage.kind != "row" and not (passage.kind == "paragraph" and len(passage.string) <= SHORT):
            texts.append(passage)
            continue
        answer = _answer(passage, text, doers)
        if answer is None:
            texts.append(passage)
        else:
            found.append(Answer(*answer, passage, texts))
            texts = []
    if len(found) == 1:
        found[0].texts.extend(texts)  # the text ran on over a page
    return [one for one in found if one.texts]


def _answer(passage: Passage, text: Text, doers: Doers) -> tuple[Words, tuple[Span, ...]] | None:
    cells = [cell for index in range(*passage.lines) for cell in text.lines[index].cells]
    strings = [text.of(cell).strip(" *_|") for cell in cells]
    who = next((k for k, string in enumerate(strings) if is_who(string, doers)), None)
    if who is None or any(len(string) > SHORT for string in strings):
        return None
    rest = [k for k in range(len(cells)) if k != who]
    if any(not WHEN.search(strings[k]) and any(c.isalpha() for c in strings[k]) for k in rest):
        return None
    return joined(text, [cells[who]]), tuple(cells[k] for k in rest)


def told_beside(index: int, answer: Answer, known: Sequence[Draft], dates: DatesAt) -> Iterator[Draft]:
    """The tasks of a text that the one beside it has: behind a label, told by what to do, or in a sentence of whom that is said.

    ``known`` are the tasks that the sentences of the item tell by themselves.
    """
    day = _day(answer.when, dates)
    for passage in answer.texts:
        if passage.kind in {"heading", "furniture"}:
            continue
        led = passage.section == "actions"
        for low, high in _told(passage.string, led=led):
            words = passage.words(low, high)
            twin = next((d for d in known if d.task.ranges and words.ranges and d.task.span[0] < words.span[1] and words.span[0] < d.task.span[1]), None)
            if twin is not None and twin.who is not None:
                continue
            yield Draft(index, words if twin is None else twin.task, answer.who, None, day or due_in(passage, (low, high), low, dates), "open")
        for low, high in sentences(passage.string):
            who = next(
                (found.who for found in undertakings(passage.string, low, high, "listed") if _is_of(passage.string[slice(*found.who)], answer.who)), None
            )
            if who is not None:
                yield Draft(index, passage.words(low, high), passage.words(*who), None, due_in(passage, (low, high), who[1], dates) or day, "open")


def _is_of(name: str, who: str) -> bool:
    """Whether a name is that of one of those beside: "IJ" of "IJ, GH", "Anna" of "Anna Berg"."""
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", who) is not None


def _told(string: str, *, led: bool) -> Iterator[Span]:
    """Where a text says what is to be done: behind a label, or in sentences that open with it."""
    label = _LABEL.search(string)
    if label is not None or led:
        low = label.end() if label else 0
        other = _OTHER.search(string, low)
        high = other.start() if other else len(string)
        while high > low and string[high - 1].isspace():
            high -= 1
        yield (low, high)
        return
    for low, high in sentences(string):
        if string[high - 1] != "?" and may_say_what_to_do(string[low:high]):
            yield (low, high)


def _day(spans: Sequence[Span], dates: DatesAt) -> Interval | None:
    for start, dated in zip(dates.starts, dates.dates, strict=True):
        if any(low <= start < high for low, high in spans):
            return Interval(start=dated.start, end=dated.end, precision=dated.precision, inferred=dated.inferred)
    return None
