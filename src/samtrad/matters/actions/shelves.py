"""Shelves in the database: under each key its passages in order of time, so that a passage finds the nearest before it at a cost that stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from django.db import connection

from samtrad.access.insert import Row, insert
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


Keys = TypeVar("Keys", bound=Collection[str])
_Asked = tuple[int, str, Place]
"""A question: the number of the one that is asked for, a key of it, and its place."""


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


def put(passages: Sequence[tuple[Passage, Iterable[str]]]) -> None:
    """Put passages on the shelves of their keys, and nowhere else."""
    Shelf.objects.filter(passage__in=[one.pk for one, _ in passages]).delete()
    rows: list[Row] = []
    for one, found in passages:
        day, rank, start = place_of(one)
        keys = dict.fromkeys(key[:LONGEST_KEY] for key in found)
        rows += [{"key": key, "passage_id": one.pk, "day": day, "rank": rank, "start": start, "is_public": one.is_public} for key in keys]
    insert(Shelf, rows)


def before(passages: Sequence[tuple[Passage, Mapping[str, float]]]) -> list[list[dict[int, float]]]:
    """The passages that each of some is held against: the nearest before it under each of its keys, with the bits of the keys that they share.

    Those of one that is public are the nearest public ones, and apart from them the others among the nearest of all: what is public is threaded
    as if there were nothing else.
    """
    found: list[list[dict[int, float]]] = []
    for part in _together([(place_of(one), keys) for one, keys in passages]):
        near = _near(_asked(part), is_before=True)
        shared: list[list[dict[int, float]]] = [[{}, {}] if one.is_public else [{}] for one, _ in passages[len(found) : len(found) + len(part)]]
        public = _public(part, [one for one in near if len(shared[one.at]) > 1], is_before=True)
        for of, told in ((0, public), (-1, [one for one in near if not one.is_public or len(shared[one.at]) == 1])):
            for one in told:
                among = shared[one.at][of]
                among[one.passage] = among.get(one.passage, 0.0) + part[one.at][1][one.key]
        found += shared
    return found


def after(stood: Sequence[tuple[Place, Collection[str]]]) -> set[int]:
    """The passages whose nearest one at any of these places, under its keys, may be among, or was."""
    found: set[int] = set()
    for part in _together(stood):
        near = _near(_asked(part), is_before=False)
        found.update(one.passage for one in near)
        found.update(one.passage for one in _public(part, near, is_before=False))
    return found


def keys_of(passages: Sequence[int]) -> dict[int, tuple[Place, list[str]]]:
    """Where passages stand on the shelves now."""
    found: dict[int, tuple[Place, list[str]]] = {}
    if not passages:
        return found
    for pk, key, day, rank, start in Shelf.objects.filter(passage__in=passages).values_list("passage", "key", "day", "rank", "start"):
        found.setdefault(pk, (Place(day, rank, start), []))[1].append(key)
    return found


class _Near(NamedTuple):
    """A passage that stands near under a key of one that is asked for, which is told by its number."""

    at: int
    key: str
    passage: int
    is_public: bool


def _together(stood: Sequence[tuple[Place, Keys]]) -> Iterator[list[tuple[Place, Keys]]]:
    """Those that are asked for at once: what is found near some hundreds is not held in memory together."""
    part: list[tuple[Place, Keys]] = []
    count = 0
    for one in stood:
        if part and count + len(one[1]) > _TOGETHER:
            yield part
            part, count = [], 0
        part.append(one)
        count += len(one[1])
    if part:
        yield part


def _asked(stood: Sequence[tuple[Place, Collection[str]]]) -> list[_Asked]:
    return [(at, key, place) for at, (place, keys) in enumerate(stood) for key in keys]


def _public(stood: Sequence[tuple[Place, Collection[str]]], near: Sequence[_Near], *, is_before: bool) -> list[_Near]:
    """The nearest public ones, where the nearest of all are known: under keys with nothing internal among those they are the same."""
    mixed = dict.fromkeys((one.at, one.key) for one in near if not one.is_public)
    if not mixed:
        return list(near)
    asked = [(at, key, stood[at][0]) for at, key in mixed]
    return [one for one in near if (one.at, one.key) not in mixed] + _near(asked, is_before=is_before, is_public=True)


def _near(asked: Sequence[_Asked], *, is_before: bool, is_public: bool = False) -> list[_Near]:
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
    with connection.cursor() as cursor:
        for start in range(0, len(asked), _TOGETHER):
            part = asked[start : start + _TOGETHER]
            told: list[Any] = []
            for number, (_, key, place) in enumerate(part):
                told += (number, key[:LONGEST_KEY], True, *place) if is_public else (number, key[:LONGEST_KEY], *place)
            cursor.execute(" UNION ALL ".join([one] * len(part)), told)
            found += [_Near(part[number][0], part[number][1], passage, bool(public)) for number, passage, public in cursor.fetchall()]
    return found
