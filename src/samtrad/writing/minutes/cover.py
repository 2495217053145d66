"""The cover: whose meeting it was, when and where, who presided and kept the minutes, who certifies them, and who was there."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.reading.record import Certification, Minutes
from samtrad.writing.days import day
from samtrad.writing.minutes.blocks import Block, Facts, Heading, Para
from samtrad.writing.minutes.clocks import sitting
from samtrad.writing.minutes.numbers import ranges
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.people import people
from samtrad.writing.minutes.words import word

Rows = Iterator[tuple[str, list[str]]]


def title(record: Minutes, options: Options) -> str:
    """The document's own title, else that of its template."""
    if record.extract_of is not None:
        return word("extract", options.language)
    return record.title.text if record.title else options.template.title


def cover(record: Minutes, options: Options) -> Iterator[Block]:
    """All that stands before the first item."""
    if record.organisation:
        yield Para(record.organisation.text)
    heading = title(record, options)
    yield Heading(heading, 1)
    if record.body and record.body.text not in heading:
        yield Heading(record.body.text, 2)
    if options.draft:
        yield Para(word("not_certified", options.language))
    if options.public:
        yield Para(word("public", options.language))
    yield Facts(list(_facts(record, options)))
    yield from people(record.attendance, options)


def _facts(record: Minutes, options: Options) -> Rows:
    """The rows. Place and time part those who led the meeting from those chosen to certify: beside each other they would look like those who signed."""
    language = options.language
    if record.body:
        yield word("notice_body", language), [record.body.text]
    if record.chair:
        yield word("chair", language), [record.chair.text]
    if record.secretaries:
        yield options.template.secretary, [one.name for one in record.secretaries]
    places = list(dict.fromkeys(one.place for one in record.sittings))
    same = len(places) == 1
    if same and places[0]:
        yield word("place", language), [places[0]]
    if record.sittings:
        yield word("time", language), [sitting(one, language, place=not same) for one in record.sittings]
    if record.certifiers:
        yield word("certifies", language), [one.name for one in record.certifiers]
    for one in record.certifications:
        if not one.immediate:
            yield from _certified(one, options)


def _certified(one: Certification, options: Options) -> Rows:
    language = options.language
    told = ", ".join(part for part in (one.place, day(one.date, language) if one.date else None) if part)
    if told:
        yield word("certified", language), [told]
    if one.items:
        yield word("certified_items", language), [(options.template.limit if len(one.items) == 1 else options.template.limits).format(ranges(one.items))]
