"""The passages of a record: its items, and what they bundle or tell of besides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from samtrad.matters.linking.bundles import is_bundle, topics_of
from samtrad.matters.linking.formal import is_formal
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.told import is_another, subject_words, told_in
from samtrad.reading.record import Item, Minutes
from samtrad.reading.words import Span

_SEVERAL = 2
_WORD = re.compile(r"[^\W\d_]{2,}")


def passages_of(document: str, record: int, minutes: Minutes, text: str, *, body: str | None = None, organisation: str | None = None) -> list[Passage]:
    """Every passage of a record, in the order of the text."""
    homes = homes_of(minutes, organisation)
    told = _Told(
        document,
        record,
        text,
        day_of(minutes),
        body,
        organisation,
        people_of(minutes),
        homes,
        is_council(minutes),
        str(minutes.body.text) if minutes.body else None,
    )
    return [passage for at, item in enumerate(minutes.items) for passage in told.of_item(at, item)]


def day_of(minutes: Minutes) -> str | None:
    """The first day of the meeting; where minutes state none, the last day that they are known to be later than, or the first they precede."""
    if minutes.sittings:
        return str(min(sitting.date for sitting in minutes.sittings))
    when = minutes.when
    day = (when.not_before or when.not_after) if when else None
    return str(day) if day else None


def is_council(minutes: Minutes) -> bool:
    """Whether those who met are an assembly: "Kommunfullmäktige"."""
    return minutes.body is not None and "fullmäktige" in str(minutes.body.text).casefold()


def people_of(minutes: Minutes) -> frozenset[str]:
    """The words of the names of those who were there, in small letters: they say who was there, not what it was about."""
    names = [person.name for person in minutes.attendance if person.name]
    names += [name for item in minutes.items for name in item.presenters]
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name) if word[0].isupper())


def homes_of(minutes: Minutes, organisation: str | None) -> frozenset[str]:
    """The words of the names of those organisations that the meeting is of, and that people came from: all its matters are theirs."""
    names = {str(person.organisation) for person in minutes.attendance if person.organisation}
    names.update(str(one.text) for one in (minutes.organisation, minutes.body) if one)
    if organisation:
        names.add(organisation)
    return frozenset(word.casefold().removesuffix("s") for name in names for word in _WORD.findall(name) if word[0].isupper())


class _Told(NamedTuple):
    """What all passages of a record have in common."""

    document: str
    record: int
    text: str
    day: str | None
    body: str | None
    organisation: str | None
    people: frozenset[str]
    homes: frozenset[str]
    council: bool
    met: str | None

    def of_item(self, at: int, item: Item) -> Iterator[Passage]:
        """An item, or the topics that it bundles; and what is told of in either."""
        start, end = item.span
        begin = min(max(item.heading_span[1], start), end)
        topics = topics_of(item.heading, self.text, begin, end)
        if not is_bundle(item.heading):
            stop = end
            if topics:  # what stands before the first
                stop = max(topics[0].span[0], begin)
            yield self._passage(at, item, (start, stop), Kind.ITEM, item.heading, self.text[begin:stop], formal=is_formal(item.heading))
            yield from self._inside(at, item, (begin, stop), (start, stop), item.heading)
        elif len(topics) < _SEVERAL:
            title = topics[0].title if topics else item.heading
            yield self._passage(at, item, item.span, Kind.TOPIC, title, self.text[begin:end], formal=not topics)
            yield from self._inside(at, item, (begin, end), item.span, title)
            return
        for topic in topics:
            yield self._passage(at, item, topic.span, Kind.TOPIC, topic.title, topic.text, formal=is_formal(topic.title))
            yield from self._inside(at, item, topic.span, topic.span, topic.title)

    def _inside(self, at: int, item: Item, span: Span, whole: Span, title: str) -> Iterator[Passage]:
        own = subject_words(title)
        for told in told_in(self.text, *span):
            if told.span != span and is_another(told.title, own):
                yield self._passage(at, item, told.span, Kind.TOLD, told.title, told.text, within=whole)

    def _passage(self, at: int, item: Item, span: Span, kind: Kind, title: str, text: str, *, formal: bool = False, within: Span | None = None) -> Passage:
        return Passage(
            document=self.document,
            record=self.record,
            span=span,
            within=within,
            item=at,
            number=str(item.number) if item.number else None,
            kind=kind,
            title=str(title),
            text=text,
            day=self.day,
            body=self.body,
            organisation=self.organisation,
            case_numbers=(str(item.case_number),) if item.case_number and kind is Kind.ITEM else (),
            formal=formal,
            council=self.council,
            people=self.people,
            homes=self.homes,
            met=self.met,
        )
