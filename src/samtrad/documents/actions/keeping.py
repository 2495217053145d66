"""What a reader made of a document is kept as its readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from django.utils import timezone

from samtrad.access.insert import added
from samtrad.bounded.recorded import Record
from samtrad.documents.actions.receiving import plain
from samtrad.documents.inherit import carry_over
from samtrad.documents.models import Document, Doubt, Reading
from samtrad.documents.weights import weight


def keep(document: Document, records: Sequence[Record], reader: str, earlier: Iterable[Reading]) -> list[Reading]:
    """Keep what a reader (its name and version) made of a document as the readings that hold; older ones stay, marked as such.

    ``earlier`` are the readings that held before. A record that says the same is not kept twice.
    """
    before = {reading.number: reading for reading in earlier}
    kept = []
    for number, record in enumerate(records, 1):
        old = before.pop(number, None)
        if old and bytes(old.record) == bytes(record.minutes) and old.string == record.text:
            if old.reader != reader:
                old.reader = reader  # it says the same, and need not read it again
                old.save(update_fields=["reader"])
            kept.append(old)
            continue
        if old:
            _withdraw(old)
        kept.append(_kept(document, number, record, reader))
        if old:
            carry_over(old, kept[-1])
    for left in before.values():
        _withdraw(left)
    return kept


def _withdraw(reading: Reading) -> None:
    reading.is_current = False
    reading.save(update_fields=["is_current"])


def _kept(document: Document, number: int, record: Record, reader: str) -> Reading:
    reading = added(
        Reading(
            document=document,
            number=number,
            name=plain(record.name),
            reader=reader,
            read_at=timezone.now(),
            record=bytes(record.minutes),
            text=record.text.encode("utf-8"),
            boxes=msgspec.json.encode(record.placed),
        )
    )
    doubts = [
        Doubt(
            reading=reading,
            number=at,
            code=doubt.code,
            message=storable(doubt.message),
            pointer=(doubt.pointer or "")[:120],
            candidates=storable(doubt.candidates),
            spans=doubt.spans,
            weight=weight(doubt.code, doubt.pointer),
        )
        for at, doubt in enumerate(reading.minutes.doubts)
    ]
    if doubts:
        Doubt.objects.bulk_create(doubts)
    return reading


def storable(value: Any) -> Any:  # noqa: ANN401 - a value of a record, of any shape
    """A value of a record as every database can keep it: PostgreSQL keeps no zero character, which a damaged document may hold.

    The record itself is kept as bytes, and loses nothing.
    """
    if isinstance(value, str):
        return value.replace("\x00", "\ufffd") if "\x00" in value else value
    if isinstance(value, list):
        return [storable(one) for one in value]
    if isinstance(value, dict):
        return {key: storable(one) for key, one in value.items()}
    return value
