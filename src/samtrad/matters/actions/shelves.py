"""Shelves in the database: under each key its passages in order of time, so that a passage finds the nearest before it at a cost that stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import connection

from samtrad.access.insert import Row, insert
from samtrad.matters.actions.placing import told_of
from samtrad.matters.linking.background import frozen
from samtrad.matters.linking.links import NEAREST, Known
from samtrad.matters.linking.passage import Passage as Told
from samtrad.matters.linking.terms import terms_of
from samtrad.matters.models import Passage, Shelf

LAST_DAY = date.max
"""Where a passage stands that nothing tells the day of."""
_RECORDS = 8
"""Records of one document that are told apart by their place; those beyond it share the last."""
LONGEST_KEY = 120
"""Letters of a key that are kept."""
_TOGETHER = 100
"""Keys that are asked for at once: SQLite puts no more than 500 questions together."""


class Place(NamedTuple):
    """Where a passage stands under each of its keys."""

    day: date
    rank: int
    start: int


def place_of(passage: Passage) -> Place:
    """The place of a passage among all: by day, document, record, start (``linking.passage.Passage.order``)."""
    return Place(passage.day or LAST_DAY, int(passage.document, 16) * _RECORDS + min(passage.record, _RECORDS - 1), passage.start)


@lru_cache(maxsize=20_000)
def _found(told: Told) -> tuple[Known, dict[str, float]]:
    terms, keys = terms_of(told, frozen())
    return Known(told, terms), keys


def known_of(told: Told) -> Known:
    """A passage with its terms, kept while it is compared with many."""
    return _found(told)[0]


def found_by(told: Told) -> dict[str, float]:
    """The keys that a passage is found by, with their bits."""
    return _found(told)[1]


def put(passages: Iterable[Passage]) -> None:
    """Put passages on their shelves, and nowhere else."""
    there = list(passages)
    Shelf.objects.filter(passage__in=[one.pk for one in there]).delete()
    rows: list[Row] = []
    for one in there:
        day, rank, start = place_of(one)
        keys = dict.fromkeys(key[:LONGEST_KEY] for key in found_by(told_of(one)))
        rows += [{"key": key, "passage_id": one.pk, "day": day, "rank": rank, "start": start, "is_public": one.is_public} for key in keys]
    insert(Shelf, rows)


def before(passage: Passage, keys: Mapping[str, float]) -> list[dict[int, float]]:
    """The passages that one is held against: the nearest before it under each key, with the bits of the keys that they share.

    Those of one that is public are the nearest public ones, and apart from them the others among the nearest of all: what is public is threaded
    as if there were nothing else.
    """
    place = place_of(passage)
    near = _near(place, enumerate(keys), is_before=True)
    if not passage.is_public:
        return [_shared(near, keys)]
    return [_shared(_public(place, keys, near, is_before=True), keys), _shared([one for one in near if not one.is_public], keys)]


def after(place: Place, keys: Iterable[str]) -> set[int]:
    """The passages whose nearest one at this place may be among, or was."""
    asked = list(keys)
    near = _near(place, enumerate(asked), is_before=False)
    return {one.passage for one in (*near, *_public(place, asked, near, is_before=False))}


def keys_of(passages: Sequence[int]) -> dict[int, tuple[Place, list[str]]]:
    """Where passages stand on the shelves now."""
    found: dict[int, tuple[Place, list[str]]] = {}
    for pk, key, day, rank, start in Shelf.objects.filter(passage__in=passages).values_list("passage", "key", "day", "rank", "start"):
        found.setdefault(pk, (Place(day, rank, start), []))[1].append(key)
    return found


class _Near(NamedTuple):
    """A passage that stands near under a key, told by its number among those asked for."""

    key: int
    passage: int
    is_public: bool


def _shared(near: Iterable[_Near], keys: Mapping[str, float]) -> dict[int, float]:
    bits = list(keys.values())
    found: dict[int, float] = {}
    for one in near:
        found[one.passage] = found.get(one.passage, 0.0) + bits[one.key]
    return found


def _public(place: Place, keys: Iterable[str], near: Sequence[_Near], *, is_before: bool) -> list[_Near]:
    """The nearest public ones, where the nearest of all are known: under keys with nothing internal among those they are the same."""
    mixed = {one.key for one in near if not one.is_public}
    asked = [(at, key) for at, key in enumerate(keys) if at in mixed]
    return [one for one in near if one.key not in mixed] + _near(place, asked, is_before=is_before, is_public=True)


def _near(place: Place, keys: Iterable[tuple[int, str]], *, is_before: bool, is_public: bool = False) -> list[_Near]:
    """Each key has a question of its own, many put together: its answer is read off the index and ends after a dozen rows.

    No question about all keys at once is answered so on every database.
    """
    sign, way = ("<", "DESC") if is_before else (">", "ASC")
    table = Shelf._meta.db_table  # noqa: SLF001 - Django's own name for it
    one = (
        f"SELECT * FROM (SELECT CAST(%s AS integer) AS at, passage_id, is_public FROM {table} WHERE key = %s {'AND is_public = %s ' if is_public else ''}"  # noqa: S608 - names of ours alone
        f"AND (day, rank, start) {sign} (%s, %s, %s) ORDER BY day {way}, rank {way}, start {way} LIMIT {NEAREST}) AS near"
    )
    found: list[_Near] = []
    asked: list[tuple[Any, ...]] = [(at, key[:LONGEST_KEY], *([True] if is_public else []), place.day, place.rank, place.start) for at, key in keys]
    with connection.cursor() as cursor:
        for start in range(0, len(asked), _TOGETHER):
            part = asked[start : start + _TOGETHER]
            cursor.execute(" UNION ALL ".join([one] * len(part)), [told for each in part for told in each])
            found += [_Near(at, passage, bool(public)) for at, passage, public in cursor.fetchall()]
    return found
