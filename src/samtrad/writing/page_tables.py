"""The tables of dates, figures, references and papers, and of all else that was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from samtrad.reading.record import Minutes
from samtrad.writing.days import days
from samtrad.writing.labels import known, label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_parts import folded
from samtrad.writing.phrases import code, number

_ROWS = 12
"""Rows of a table that is shown unfolded."""


def dates(ledger: Ledger, minutes: Minutes) -> Html:
    """Each expression that names days, with its value."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.dates):
        read = days(one.start, one.end, language, one.precision)
        note = f" ({label('inferred', language)})" if one.inferred else ""
        rows.append((ledger.value(f"/dates/{at}/text", one.text, one.span), read + note, ledger.at(one.span[0])))
    return _table(ledger, "dates", rows)


def quantities(ledger: Ledger, minutes: Minutes) -> Html:
    """Stated figures with what they count."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.quantities):
        pointer = f"/quantities/{at}"
        told = number(one.value, language) + (f" {label('of', language, whole=number(one.of, language))}" if one.of is not None else "")
        told += f" {one.unit}" if one.unit else ""
        within = ledger.ranges(f"{pointer}/text", one.span)
        subject = ledger.value(f"{pointer}/subject", one.subject, one.span, within=within) if one.subject else None
        ledger.ranges(f"{pointer}/unit")
        rows.append((ledger.value(f"{pointer}/text", one.text, one.span), joined(told, subject, between=", "), ledger.at(one.span[0])))
    return _table(ledger, "quantities", rows)


def references(ledger: Ledger, minutes: Minutes) -> Html:
    """Reports, bills, statutes, case numbers and addresses."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.references):
        key = f"reference.{one.kind}"
        rows.append((ledger.value(f"/references/{at}/id", one.id, one.span), label(key, language) if known(key) else one.kind, ledger.at(one.span[0])))
    return _table(ledger, "references", rows, "column.kind")


def enclosures(ledger: Ledger, minutes: Minutes) -> Html:
    """Papers and pictures that the text speaks of."""
    rows = []
    for at, one in enumerate(minutes.enclosures):
        shown = ledger.value(f"/enclosures/{at}/text", one.text, one.span)
        rows.append((shown, code("enclosure", one.kind, ledger.language), ledger.at(one.span[0])))
    return _table(ledger, "enclosures", rows, "column.kind")


def others(ledger: Ledger, minutes: Minutes) -> Html:
    """Every value with a place that no other part of the page shows."""
    rows = []
    record = msgspec.to_builtins(minutes, enc_hook=str)
    for pointer in ledger.unused():
        ranges = ledger.ranges(pointer)
        if ranges:
            rows.append((ledger.value(pointer, _resolved(record, pointer)), pointer, ledger.at(ranges[0][0])))
    return _table(ledger, "others", rows, "column.kind") if rows else Html("")


def _resolved(record: Any, pointer: str) -> str:  # noqa: ANN401  walks a record of any shape
    """What a JSON pointer points at, as a string."""
    for key in pointer.split("/")[1:]:
        record = record[int(key)] if isinstance(record, list) else record.get(key) if isinstance(record, dict) else None
    return str(record)


def _table(ledger: Ledger, caption: str, rows: Sequence[tuple[Content, Content, str]], second: str = "column.value") -> Html:
    """Words, what they are, and where; folded away where it is long."""
    language = ledger.language
    names = (label("column.words", language), label(second, language), label("column.place", language))
    body = []
    for words, read, place in rows:
        said = tag("td", words, class_="said", lang=ledger.tongue)
        body.append(tag("tr", said, tag("td", read), tag("td", place)))
    top = tag("thead", tag("tr", *[tag("th", name, scope="col") for name in names]))
    table = tag("table", tag("caption", label(caption, language), class_="vh"), top, tag("tbody", *body), class_="table rows")
    return folded(table, label("show.all", language, count=len(rows)), len(rows), _ROWS)
