"""Shelves in the database: under each key its passages in order of time, so that a passage finds the nearest before it at a cost that stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.db import connection

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


class Place(NamedTuple):
    """Where a passage stands under each of its keys."""

    day: date
    rank: int
    start: int


def place_of(passage: Passage) -> Place:
    """The place of a passage among all: by day, document, record, start (``linking.passage.Passage.order``)."""
    return Place(passage.day or LAST_DAY, int(passage.document, 16) * _RECORDS + min(passage.record, _RECORDS - 1), passage.start)


@lru_cache(maxsize=20_000)
def known_of(told: Told) -> Known:
    """A passage with its terms, kept while it is compared with many."""
    return Known(told, terms_of(told, frozen()))


def put(passages: Iterable[Passage]) -> None:
    """Put passages on their shelves, and nowhere else."""
    there = list(passages)
    Shelf.objects.filter(passage__in=[one.pk for one in there]).delete()
    rows = []
    for one in there:
        day, rank, start = place_of(one)
        keys = dict.fromkeys(key[:120] for key in known_of(told_of(one)).terms.keys)
        rows += [Shelf(key=key, passage=one, day=day, rank=rank, start=start, is_public=one.is_public) for key in keys]
    Shelf.objects.bulk_create(rows)


def before(passage: Passage, keys: Iterable[str]) -> set[int]:
    """The passages that one is held against: the nearest before it under each key; of one that is public, the nearest public ones too."""
    return _near(place_of(passage), keys, backwards=True, public=passage.is_public)


def after(place: Place, keys: Iterable[str]) -> set[int]:
    """The passages whose nearest one at this place may be among, or was."""
    return _near(place, keys, backwards=False, public=True)


def keys_of(passages: Sequence[int]) -> dict[int, tuple[Place, list[str]]]:
    """Where passages stand on the shelves now."""
    found: dict[int, tuple[Place, list[str]]] = {}
    for pk, key, day, rank, start in Shelf.objects.filter(passage__in=passages).values_list("passage", "key", "day", "rank", "start"):
        found.setdefault(pk, (Place(day, rank, start), []))[1].append(key)
    return found


def _near(place: Place, keys: Iterable[str], *, backwards: bool, public: bool) -> set[int]:
    """Asked key by key: each answer is read off the index and ends after a dozen rows, which no question about all keys at once does on every database."""
    sign, way = ("<", "DESC") if backwards else (">", "ASC")
    table = Shelf._meta.db_table  # noqa: SLF001 - Django's own name for it
    shown = ["", "AND is_public IN (%s) " if public else ""]
    found: set[int] = set()
    with connection.cursor() as cursor:
        for only in dict.fromkeys(shown):
            asked = (
                f"SELECT passage_id FROM {table} WHERE key = %s {only}AND (day, rank, start) {sign} (%s, %s, %s) "  # noqa: S608 - names of ours alone
                f"ORDER BY day {way}, rank {way}, start {way} LIMIT {NEAREST}"
            )
            for key in keys:
                cursor.execute(asked, [key, *([True] if only else []), place.day, place.rank, place.start])
                found.update(row[0] for row in cursor.fetchall())
    return found
