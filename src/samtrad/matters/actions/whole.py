"""All that hangs together with some passages by links and rulings: what is grouped at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from django.db.models import Q

from samtrad.matters.actions.held import Held, parts
from samtrad.matters.linking.grouping import grouped
from samtrad.matters.linking.links import Known
from samtrad.matters.linking.links import Link as Found
from samtrad.matters.linking.passage import Passage as Told
from samtrad.matters.linking.rulings import Rulings, pair
from samtrad.matters.linking.weights import Reason
from samtrad.matters.models import Link, Passage, Ruling
from samtrad.matters.states import RulingKind

_SURE = (Reason("number", (), 0.0),)
"""Stands for whatever a sure link rests on."""


class Tie(NamedTuple):
    """A link as grouping needs it: there may be thousands in what hangs together, and what they rest on is not asked for."""

    earlier: int
    later: int
    score: float
    is_sure: bool


class Whole(NamedTuple):
    """All that hangs together with some passages."""

    rows: dict[int, Passage]
    known: dict[int, Known]
    told: dict[int, Told]
    links: list[Tie]
    rulings: list[Ruling]


def hanging(start: set[int], held: Held) -> Whole:
    """What hangs together with some passages, looked for in ever wider rings."""
    seen: set[int] = set()
    ring = start
    links: set[Tie] = set()
    rulings: dict[int, Ruling] = {}
    while ring:
        seen |= ring
        found = {Tie(*row) for end in ("earlier", "later") for row in _links(end, ring)}
        ruled = [one for part in parts(ring) for one in Ruling.objects.filter(Q(one__in=part) | Q(other__in=part), undone_at=None)]
        links |= found
        rulings |= {one.pk: one for one in ruled}
        ends = {pk for one in found for pk in (one.earlier, one.later)} | {pk for one in ruled for pk in (one.one_id, one.other_id) if pk}
        ring = ends - seen
    rows = held.rows(seen)
    known = {pk: held.known(one) for pk, one in rows.items()}
    told = {pk: one.passage for pk, one in known.items()}
    kept = sorted(one for one in links if one.earlier in rows and one.later in rows)
    return Whole(rows, known, told, kept, sorted(rulings.values(), key=lambda one: one.pk))


def _links(end: str, ring: set[int]) -> Iterator[tuple[int, int, float, bool]]:
    for part in parts(ring):
        yield from Link.objects.filter(**{f"{end}__in": part}).values_list("earlier_id", "later_id", "score", "is_sure")


def groups_of(whole: Whole) -> list[list[int]]:
    """The groups, each in order of time: what is public by itself, then what is internal with it."""
    public = {pk for pk, one in whole.rows.items() if one.is_public}
    rulings = _ruled(whole)
    first = _grouped(public, whole, rulings)
    if len(public) == len(whole.rows):
        groups = first
    else:
        keys = {pk: told.key for pk, told in whole.told.items()}
        together = {pair(keys[one], keys[other]) for group in first for one, other in pairwise(group)}
        apart = {pair(keys[one[0]], keys[other[0]]) for at, one in enumerate(first) for other in first[at + 1 :]}
        groups = _grouped(set(whole.rows), whole, Rulings((rulings.together - apart) | together, (rulings.apart - together) | apart))
    return sorted((sorted(group, key=lambda pk: whole.told[pk].order) for group in groups), key=lambda group: whole.told[group[0]].order)


def _grouped(pks: set[int], whole: Whole, rulings: Rulings) -> list[list[int]]:
    by_key = {whole.told[pk].key: pk for pk in pks}
    links = [
        Found(whole.told[one.earlier].key, whole.told[one.later].key, one.score, _SURE if one.is_sure else ())
        for one in whole.links
        if one.earlier in pks and one.later in pks
    ]
    known = {key: whole.known[pk] for key, pk in by_key.items()}
    return [sorted((by_key[key] for key in group), key=lambda pk: whole.told[pk].order) for group in grouped(known, sorted(by_key), links, rulings)]


def _ruled(whole: Whole) -> Rulings:
    told: Rulings = Rulings()
    for one in whole.rulings:
        here, there = whole.told.get(one.one_id), whole.told.get(one.other_id or 0)
        if here and there:
            told = told.confirmed(here.key, there.key) if one.kind == RulingKind.ONE else told.cut(here.key, there.key)
    return told
