"""One item: what it was about, who spoke to it, and the six things that the minutes of a decision must say (KL 5:67)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samtrad.reading.record import Assignment, Item, Minutes
from samtrad.writing.days import days
from samtrad.writing.minutes import decisions, votes
from samtrad.writing.minutes.blocks import Block, Heading, Para, Points, Table
from samtrad.writing.minutes.held import Held, Prose
from samtrad.writing.minutes.numbers import shown
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.votes import Named
from samtrad.writing.minutes.words import word

_PUT = "questions_put"


def items(held: Held, options: Options) -> Iterator[Block]:
    """Every item, its parts after it."""
    named = Named(held.record)
    above: str | None = None
    for index, one in enumerate(held.record.items):
        yield from _Writer(held, options, index, named).blocks(one, above if one.level > 1 else None)
        above = one.number if one.level == 1 else above


class _Writer:
    """Writes one item."""

    def __init__(self, held: Held, options: Options, index: int, named: Named) -> None:
        self._held, self._options, self._index, self._named = held, options, index, named
        self._language = options.language
        self._prose = [one for one in held.prose if one.item == index]
        self._said = held.words_of(index)
        self._level = 3 if held.record.items[index].level == 1 else 4

    def _of(self, part: list[Any]) -> list[Any]:
        return [one for one in part if one.item == self._index]

    def blocks(self, one: Item, above: str | None) -> Iterator[Block]:
        record, language = self._held.record, self._language
        number = shown(one.number, above, self._options.template.number)
        yield Heading(f"{number} {one.heading}".strip(), self._level - 1, is_item=True)
        if one.case_number:
            yield Para(word("case", language).format(one.case_number))
        if one.presenters:
            yield Para(", ".join(one.presenters), label=word("presenters", language))
        yield from self._told()
        yield from self._aside(record)
        moved = self._of(record.proposals)
        yield from votes.proposals(moved, self._named, language, self._level)
        yield from self._questions(moved)
        yield from votes.votes(self._of(record.votes), self._named, language, self._level)
        yield from decisions.made([d for d in self._of(record.decisions) if d.status == "made"], self._options, self._level)
        yield from self._at_once(record, one)
        yield from votes.dissents(self._of(record.dissents), self._named, language, self._level)
        yield from self._tasks(record)
        if one.sent_to:
            yield Heading(word("sent_to", language), self._level)
            yield Points(one.sent_to)

    def _told(self) -> Iterator[Block]:
        """The item's own words, then what the record tells that they leave out."""
        last: str | None = None
        for one in self._prose:
            if one.kind == _PUT:
                continue
            kind = one.kind or ("background" if self._options.template.labelled else None)
            if kind and kind != last:
                yield Heading(word(kind, self._language), self._level)
            last = kind
            yield from _paragraphs(one)
        reported = [d.text for d in self._of(self._held.record.decisions) if d.status == "reported" and d.text not in self._said]
        if reported and last != "preparation":
            yield Heading(word("preparation", self._language), self._level)
        yield from (Para(text) for text in reported)
        forward = [d for d in self._of(self._held.record.decisions) if d.status == "proposed" and d.text not in self._said]
        yield from decisions.proposed(forward, self._language)
        papers = [e.text for e in self._of(self._held.record.enclosures) if e.text not in self._said]
        if papers:
            yield Heading(word("enclosures", self._language), self._level)
            yield Points(papers)

    def _aside(self, record: Minutes) -> Iterator[Block]:
        aside = self._of(record.disqualifications)
        if aside:
            yield Heading(word("disqualified", self._language), self._level)
        for one in aside:
            yield Para(word("steps_aside", self._language).format(self._named.one(one.name)))

    def _questions(self, moved: list[Any]) -> Iterator[Block]:
        put = [*votes.order(moved, self._language), *(block for one in self._prose if one.kind == _PUT for block in _paragraphs(one))]
        if put:
            yield Heading(word(_PUT, self._language), self._level)
            yield from put

    def _at_once(self, record: Minutes, item: Item) -> Iterator[Block]:
        """An item certified at once, where no clause of its own says so."""
        clauses = " ".join(d.text for d in self._of(record.decisions)).casefold()
        if "medelbar" not in clauses and any(one.immediate and item.number in (one.items or []) for one in record.certifications):
            yield Heading(word("immediate", self._language), self._level)
            yield Para(word("at_once", self._language))

    def _tasks(self, record: Minutes) -> Iterator[Block]:
        """Tasks of which neither a decision nor the item's own words say all: what is to be done, by whom and until when."""
        said = [self._said, *(d.text for d in self._of(record.decisions))]
        yield from tasks([one for one in self._of(record.assignments) if not _is_said(one, said)], self._options, self._level)


def _is_said(one: Assignment, said: list[str]) -> bool:
    """Whether some words tell a task with who is to do it, and a day where there is one: words with a number are taken to name it."""
    whole = next((words for words in said if one.task in words), None)
    if whole is None:
        return False
    named = one.responsible is None or one.responsible.casefold() in whole.casefold()
    return named and (one.due is None or one.due.end is None or any(letter.isdecimal() for letter in whole))


def tasks(those: list[Assignment], options: Options, level: int) -> Iterator[Block]:
    """Who does what until when."""
    if those:
        language = options.language
        rows = [
            [one.task, one.responsible or "", days(one.due.start, one.due.end, language, one.due.precision) if one.due and one.due.start else ""]
            for one in those
        ]
        yield Heading(word("tasks", language), level)
        yield Table(word("tasks", language), [word(key, language) for key in ("task", "responsible", "due")], rows)


def _paragraphs(one: Prose) -> Iterator[Block]:
    if one.listed:
        yield Points(one.paragraphs)
    else:
        yield from (Para(paragraph) for paragraph in one.paragraphs)
