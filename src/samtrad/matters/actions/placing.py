"""The passages of a meeting as rows: made from what may be read of it, kept by id as long as they say the same.

A public meeting's passages are those of the record as anyone may read it: masked words link nothing, and what is secret is not threaded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import msgspec
from django.db.models import Q
from msgspec import Struct, structs

from samtrad.access.insert import added
from samtrad.access.states import Classification
from samtrad.access.update import write_each
from samtrad.documents.actions import storable
from samtrad.documents.models import Reading
from samtrad.documents.queries import covered, public_minutes, public_text
from samtrad.documents.settled import effective
from samtrad.matters.linking.passage import Passage as Told
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.models import Passage, Ruling
from samtrad.matters.standing.stations import Station, station_of
from samtrad.reading.record import Minutes
from samtrad.register.facts import page_at
from samtrad.register.models import Item, Meeting

COMPARED = 8000
"""Characters of a passage's text that are compared."""
_DIGITS = 15
"""Digits of a document's SHA-256 that make its place among others: as many as an integer of the database holds."""
_BESIDE = ("item_id", "scope", "page", "acts", "announced")
"""What else may change, and no link with it."""
_FIELDS = ("kind", "title", "text", "day", "told", "document", "record")
"""What two passages are compared by; where it changes, their links may."""

_WRITTEN = [field.name for field in Passage._meta.concrete_fields if not field.primary_key]  # noqa: SLF001 - Django's own name for it


class Placed(NamedTuple):
    """What became of a meeting's passages: ids of those that are new or are to be compared anew, and of those that went.

    ``beside`` are those that hang together as before, but tell otherwise what was done or whose it is.
    """

    changed: set[int]
    gone: set[int]
    beside: set[int]


class Row(NamedTuple):
    """A passage as it is to be: what it says, and who may see it."""

    told: Told
    station: Station
    page: int
    item: int | None
    is_public: bool


def wanted(meeting: Meeting) -> list[Row]:
    """The passages that a meeting is to have; those of formalities are none, nor those of what is secret."""
    reading = meeting.reading
    if reading is None or meeting.classification == Classification.SECRET:
        return []
    minutes, text = _read(meeting, reading)
    document, record = reading.document.sha256[:_DIGITS], reading.number - 1
    told = passages_of(document, record, minutes, text, body=str(meeting.body_id), organisation=meeting.body.owner.name if meeting.body.owner else None)
    items = list(Item.objects.filter(meeting=meeting).order_by("start").values_list("id", "start", "end", "is_public", "classification"))
    rows = []
    for one in told:
        if one.formal:
            continue
        held = next((item for item in items if item[1] <= one.span[0] < item[2]), None)
        if held and held[4] == Classification.SECRET:
            continue
        station = station_of(one, minutes, text, meeting.body.name)
        rows.append(Row(one, station, page_at(minutes, one.span[0]), held[0] if held else None, meeting.is_public and held is not None and held[3]))
    return rows


def _read(meeting: Meeting, reading: Reading) -> tuple[Minutes, str]:
    if meeting.is_public:
        text = covered(reading) if reading.is_current else public_text(reading.document, reading.number)
        return public_minutes(reading), text
    return effective(reading), reading.string


def place(meeting: Meeting) -> Placed:
    """Make the rows of a meeting those that its reading gives now."""
    rows = wanted(meeting)
    there = list(Passage.objects.filter(meeting=meeting))
    kept = dict(_matched(rows, there))
    changed: set[int] = set()
    beside: set[int] = set()
    fresh: list[Passage] = []
    anew: list[Passage] = []
    for at, row in enumerate(rows):
        old = kept.get(at)
        made = _made(meeting, row)
        if old is None:
            fresh.append(made)
            continue
        said = any(getattr(old, name) != getattr(made, name) for name in (*_FIELDS, "start", "end", "is_public")) or old.is_gone
        moved = any(getattr(old, name) != getattr(made, name) for name in _BESIDE)
        if said or moved:
            made.pk, made.matter_id = old.pk, old.matter_id
            anew.append(made)
        if said:
            changed.add(old.pk)
        elif moved:
            beside.add(old.pk)
    lost = [one for one in there if one.pk not in {old.pk for old in kept.values()} and not one.is_gone]
    write_each(anew, _WRITTEN)
    if lost:
        ruled = _ruled(lost)
        Passage.objects.filter(pk__in=ruled).update(is_gone=True, is_public=False, matter=None, item=None)
        Passage.objects.filter(pk__in=[one.pk for one in lost if one.pk not in ruled]).delete()
    changed |= {added(one).pk for one in fresh}
    return Placed(changed, {one.pk for one in lost}, beside)


def _made(meeting: Meeting, row: Row) -> Passage:
    told = row.told
    return Passage(
        meeting=meeting,
        item_id=row.item,
        document=told.document,
        record=told.record,
        start=told.span[0],
        end=told.span[1],
        page=row.page,
        kind=told.kind,
        title=storable(told.title[:500]),
        text=storable(told.text[:COMPARED]),
        day=date.fromisoformat(told.day) if told.day else None,
        told=_compared(told),
        acts=_plain(row.station.acts),
        announced=_plain(row.station.announced),
        scope=meeting.scope,
        is_public=row.is_public,
    )


def _plain(told: Sequence[Struct]) -> list[dict[str, object]]:
    """Structs as the database keeps them."""
    plain: list[dict[str, object]] = json.loads(storable(msgspec.json.encode(told).decode()))
    return plain


def _matched(rows: Sequence[Row], there: Iterable[Passage]) -> Iterator[tuple[int, Passage]]:
    """Each row with the passage that it is already: by its place, else by its title, among them those that wait to be found again."""
    free = {one.pk: one for one in sorted(there, key=lambda one: (one.is_gone, one.pk))}
    left = []
    for at, row in enumerate(rows):
        old = next((one for one in free.values() if (one.start, one.end, one.kind) == (*row.told.span, row.told.kind) and not one.is_gone), None)
        if old:
            del free[old.pk]
            yield at, old
        else:
            left.append(at)
    for at in left:
        told = rows[at].told
        old = next((one for one in free.values() if (one.kind, one.title) == (told.kind, storable(told.title[:500]))), None)
        if old:
            del free[old.pk]
            yield at, old


def _ruled(passages: Iterable[Passage]) -> set[int]:
    """Those that a person ruled on."""
    pks = [one.pk for one in passages]
    held = Ruling.objects.filter(Q(one__in=pks) | Q(other__in=pks), undone_at=None).values_list("one", "other")
    return {pk for pair in held for pk in pair if pk in set(pks)}


def _compared(told: Told) -> dict[str, object]:
    """A passage as the database keeps it, but for title and text; sets in order, so that the same is the same."""
    plain: dict[str, object] = msgspec.json.decode(storable(msgspec.json.encode(structs.replace(told, title="", text=""), order="sorted").decode()))
    return plain


def told_of(passage: Passage) -> Told:
    """A row as the passage that is compared."""
    return structs.replace(msgspec.convert(passage.told, Told), title=passage.title, text=passage.text)
