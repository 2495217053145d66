"""What the index has of an entry, and how it says it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import repeat
from typing import Final

from tantivy import Document, Schema, SchemaBuilder

from samtrad.search.engines.asked import Hit
from samtrad.search.engines.embedded.weights import Words, weighed
from samtrad.search.models import Entry
from samtrad.search.states import Kind

VERSION: Final = "2"
"""Of these fields: files of another are not looked at, and the index is built anew."""
PARTED: Final = " ".join(["|"] * 10)
"""Stands between title and text, so that nothing is in a row or near over it; no word has that sign."""
_KINDS: Final = sorted(Kind.values)
_FIRST: Final = date(1862, 12, 31)
_LAST_DAY: Final = (1 << 17) - 1
_REF_BITS: Final = 44
_REF: Final = (1 << _REF_BITS) - 1
_FRESH: Final = 6e-8
"""What a day adds: entries that weigh alike differ by it, and hardly any others."""


def schema() -> Schema:
    """The fields of the index."""
    builder = SchemaBuilder()
    for name, option in (("weighed", "basic"), ("row", "position"), ("loose", "basic")):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option=option)
    for name in ("entry", "body", "year", "kind", "mark"):
        builder.add_integer_field(name, indexed=True, fast=True)
    builder.add_unsigned_field("thing", indexed=True)
    builder.add_unsigned_field("order", fast=True)
    for name in ("meeting", "place", "token"):
        builder.add_integer_field(name, fast=True)
    builder.add_float_field("fresh", fast=True)
    return builder.build()


SCHEMA: Final = schema()


def document(entry: Entry) -> Document:
    """An entry as the index has it."""
    made = Document()
    words = Words(entry.title_words, entry.words, entry.title_keys, entry.keys, entry.loose)
    row = f"{words.title_words} {PARTED} {words.words}"
    made.add_text("weighed", " ".join(weighed(words)))
    made.add_text("row", row)
    made.add_text("loose", " ".join(sorted({*row.split(), *words.loose.split()})))
    made.add_integer("entry", entry.pk)
    made.add_integer("kind", kind(entry.kind))
    made.add_unsigned("thing", thing(entry.kind, entry.ref))
    made.add_unsigned("order", order(entry.day, entry.kind, entry.ref))
    made.add_float("fresh", _FRESH * _number(entry.day))
    if entry.day is not None:
        made.add_integer("year", entry.day.year)
    if entry.body is not None:
        made.add_integer("body", entry.body)
    if entry.meeting is not None:
        made.add_integer("meeting", entry.meeting)
    return made


def mark(place: int, token: int) -> Document:
    """What tells how far the index has come."""
    made = Document()
    made.add_integer("mark", 1)
    made.add_integer("place", place)
    made.add_integer("token", token)
    return made


def kind(name: str) -> int:
    """A kind as a number."""
    return _KINDS.index(name)


def thing(of: str, ref: int) -> int:
    """What an entry is of, by its kind and id, as one number."""
    return kind(of) << _REF_BITS | ref


def order(day: date | None, of: str, ref: int) -> int:
    """Where an entry stands among those that fit alike, as one number: the latest first, those without a day last."""
    return (_LAST_DAY - _number(day)) << (_REF_BITS + 3) | thing(of, ref)


def hits(rows: Iterable[tuple[float, int, int, int | None, int | None, int | None]]) -> list[Hit]:
    """Hits from what the index tells of them: a score, the place in the order, entry, meeting, body, year. A thousand in each search, so made column by column."""
    columns = list(zip(*rows, strict=True))
    if not columns:
        return []
    _, places, entries, meetings, bodies, years = columns
    kinds = [_KINDS[place >> _REF_BITS & 7] for place in places]
    return list(map(tuple.__new__, repeat(Hit), zip(entries, kinds, [place & _REF for place in places], meetings, bodies, years, strict=True)))


def _number(day: date | None) -> int:
    return 0 if day is None else max(1, min(_LAST_DAY, (day - _FIRST).days))
