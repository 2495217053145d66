"""Who was there: a table for each capacity, so that what each cell says cannot be taken for something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samtrad.reading.record import Attendee
from samtrad.writing.minutes.blocks import Block, Heading, Points, Table
from samtrad.writing.minutes.clocks import clock
from samtrad.writing.minutes.numbers import ranges
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.words import word

_COLUMNS = ("name", "party", "organisation", "title", "replaces", "part", "note")


def people(attendance: Sequence[Attendee], options: Options) -> Iterator[Block]:
    """The lists, each under its heading; those that nobody is in are left out."""
    for heading, those in _groups(attendance, options):
        if those:
            yield Heading(heading, 2)
            yield _listed(those, heading, options)


def _groups(attendance: Sequence[Attendee], options: Options) -> Iterator[tuple[str, list[Attendee]]]:
    def there(*capacities: str) -> list[Attendee]:
        return [one for one in attendance if one.capacity in capacities and one.presence != "absent"]

    language = options.language
    away = [one for one in attendance if one.presence == "absent"]
    yield options.template.members, there("member")
    yield word("serving", language), there("serving_substitute")
    yield word("substitutes", language), there("substitute")
    yield word("co_opted", language), there("co_opted")
    yield word("officers", language), there("officer", "secretary", "presenter", "other")
    yield word("guests", language), there("guest")
    yield word("absent", language), [one for one in away if one.capacity != "substitute"]
    yield word("absent_substitutes", language), [one for one in away if one.capacity == "substitute"]


def _listed(those: list[Attendee], heading: str, options: Options) -> Block:
    rows = [_row(one, options) for one in those]
    filled = [column for column, key in enumerate(_COLUMNS) if key == "name" or any(row[column] for row in rows)]
    if len(filled) == 1:
        return Points([row[0] for row in rows])
    return Table(heading, [word(_COLUMNS[column], options.language) for column in filled], [[row[column] for column in filled] for row in rows])


def _row(one: Attendee, options: Options) -> list[str]:
    language = options.language
    return [
        one.name or word("vacant", language),
        one.party or "",
        one.organisation or "",
        one.title or "",
        one.replaces or "",
        ", ".join(_parts(one, options)),
        word("remote", language) if one.remote else "",
    ]


def _parts(one: Attendee, options: Options) -> Iterable[str]:
    """For which items, or from when until when, someone was there."""
    language = options.language
    if one.items:
        yield (options.template.limit if len(one.items) == 1 else options.template.limits).format(ranges(one.items))
    if one.from_ and one.to:
        yield word("between", language).format(clock(one.from_), clock(one.to))
    elif one.from_ or one.to:
        yield word("from" if one.from_ else "to", language).format(clock(one.from_ or one.to or ""))
