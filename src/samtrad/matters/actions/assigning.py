"""From links to matters: what hangs together is grouped, and each group gets the matter that it was before, by the passage that was its first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from django.db.models import Q

from samtrad.matters.actions.placing import told_of
from samtrad.matters.actions.shelves import known_of
from samtrad.matters.linking.grouping import grouped
from samtrad.matters.linking.judging import Reason
from samtrad.matters.linking.links import Link as Found
from samtrad.matters.linking.passage import Passage as Told
from samtrad.matters.linking.rulings import Rulings, pair
from samtrad.matters.linking.threads import title_of
from samtrad.matters.models import Link, Matter, Passage, Ruling
from samtrad.matters.states import PassageKind, RulingKind

_PORTION = 900
_SURE = (Reason("number", (), 0.0),)
"""Stands for whatever a sure link rests on."""


class Tie(NamedTuple):
    """A link as grouping needs it: there may be thousands in what hangs together, and what they rest on is not asked for."""

    earlier: int
    later: int
    score: float
    is_sure: bool


class _Whole(NamedTuple):
    """All that hangs together with some passages."""

    rows: dict[int, Passage]
    told: dict[int, Told]
    links: list[Tie]
    rulings: list[Ruling]


def assign(passages: Iterable[int]) -> None:
    """Give passages, and all that hang together with them, their matters."""
    whole = _whole(set(passages))
    if not whole.rows:
        return
    groups = _groups(whole)
    before = {pk: one.matter_id for pk, one in whole.rows.items()}
    matters = {one.pk: one for one in Matter.objects.filter(Q(pk__in={pk for pk in before.values() if pk}) | Q(anchor__in=whole.rows))}
    anchored: dict[int, list[Matter]] = {}
    for one in sorted(matters.values(), key=lambda one: one.pk):
        if one.anchor_id in whole.rows:
            anchored.setdefault(one.anchor_id, []).append(one)
    adrift = [one for one in matters.values() if one.anchor_id not in whole.rows and one.merged_into_id is None]
    touched: dict[int, Matter] = {}
    moved: list[Passage] = []
    for group in groups:
        here = [one for pk in group for one in anchored.get(pk, [])]
        if not here:
            here = [one for one in adrift if one.pk in {before[pk] for pk in group}][:1]
            adrift = [one for one in adrift if one not in here]
        keeper = min(here, key=lambda one: (not one.is_public, one.pk)) if here else None  # what is internal moves no public address
        if not _is_one(group, whole):
            keeper, here = None, []
        elif keeper is None:
            keeper = Matter.objects.create(anchor=whole.rows[group[0]])
        for pk in group:
            row = whole.rows[pk]
            if row.matter_id != (keeper.pk if keeper else None):
                row.matter = keeper
                moved.append(row)
        for one in here:
            one.merged_into = None if one is keeper else keeper
            touched[one.pk] = one
        if keeper:
            if keeper.anchor_id not in whole.rows:
                keeper.anchor = whole.rows[group[0]]
            touched[keeper.pk] = keeper
    Passage.objects.bulk_update(moved, ["matter"])
    for one in matters.values():
        touched.setdefault(one.pk, one)
    _tell(touched.values(), whole)


def _whole(start: set[int]) -> _Whole:
    """What hangs together with some passages by links and rulings, looked for in ever wider rings."""
    seen: set[int] = set()
    ring = start
    links: set[Tie] = set()
    rulings: dict[int, Ruling] = {}
    while ring:
        seen |= ring
        found = {Tie(*row) for end in ("earlier", "later") for row in _links(end, ring)}
        ruled = list(Ruling.objects.filter(Q(one__in=ring) | Q(other__in=ring), undone_at=None))
        links |= found
        rulings |= {one.pk: one for one in ruled}
        ends = {pk for one in found for pk in (one.earlier, one.later)} | {pk for one in ruled for pk in (one.one_id, one.other_id) if pk}
        ring = ends - seen
    rows = {one.pk: one for part in _parts(seen) for one in Passage.objects.filter(pk__in=part, is_gone=False).defer("acts", "announced")}
    told = {pk: told_of(one) for pk, one in rows.items()}
    kept = sorted(one for one in links if one.earlier in rows and one.later in rows)
    return _Whole(rows, told, kept, sorted(rulings.values(), key=lambda one: one.pk))


def _links(end: str, ring: set[int]) -> Iterator[tuple[int, int, float, bool]]:
    for part in _parts(ring):
        yield from Link.objects.filter(**{f"{end}__in": part}).values_list("earlier_id", "later_id", "score", "is_sure")


def _parts(pks: Iterable[int]) -> Iterator[list[int]]:
    """Ids in portions that a question to any database holds."""
    rest = iter(sorted(pks))
    while part := list(islice(rest, _PORTION)):
        yield part


def _groups(whole: _Whole) -> list[list[int]]:
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


def _grouped(pks: set[int], whole: _Whole, rulings: Rulings) -> list[list[int]]:
    by_key = {whole.told[pk].key: pk for pk in pks}
    links = [
        Found(whole.told[one.earlier].key, whole.told[one.later].key, one.score, _SURE if one.is_sure else ())
        for one in whole.links
        if one.earlier in pks and one.later in pks
    ]
    known = {key: known_of(whole.told[pk]) for key, pk in by_key.items()}
    return [sorted((by_key[key] for key in group), key=lambda pk: whole.told[pk].order) for group in grouped(known, sorted(by_key), links, rulings)]


def _ruled(whole: _Whole) -> Rulings:
    told: Rulings = Rulings()
    for one in whole.rulings:
        here, there = whole.told.get(one.one_id), whole.told.get(one.other_id or 0)
        if here and there:
            told = told.confirmed(here.key, there.key) if one.kind == RulingKind.ONE else told.cut(here.key, there.key)
    return told


def _is_one(group: Sequence[int], whole: _Whole) -> bool:
    """Whether a group is a matter: what is only told of inside others' items is none, as in ``linking.threads``."""
    return any(whole.rows[pk].kind != PassageKind.TOLD for pk in group)


def _tell(matters: Iterable[Matter], whole: _Whole) -> None:
    """What matters tell of themselves, by their public passages; a matter that has none left at all is taken away."""
    names = {one.one_id: one.name for one in whole.rulings if one.kind == RulingKind.NAME}
    held: dict[int, list[Passage]] = {}
    for one in whole.rows.values():
        if one.matter_id:
            held.setdefault(one.matter_id, []).append(one)
    empty = []
    for matter in matters:
        rows = held.get(matter.pk, [])
        if not rows and matter.merged_into_id is None and not Passage.objects.filter(matter=matter).exists():
            empty.append(matter.pk)
            continue
        _counted(matter, [one for one in rows if one.is_public] if matter.merged_into_id is None else [], whole.told, names)
        matter.save()
    Matter.objects.filter(pk__in=empty).delete()


def _counted(matter: Matter, rows: Sequence[Passage], told: Mapping[int, Told], names: Mapping[int, str]) -> None:
    rows = sorted(rows, key=lambda one: told[one.pk].order)
    days = [one.day for one in rows if one.day]
    title = title_of([told[one.pk] for one in rows])
    matter.is_public = bool(rows)
    matter.name = next((names[one.pk] for one in rows if one.pk in names), "")
    matter.titled = next((one for one in rows if one.title == title), None)
    matter.first_day, matter.last_day = (min(days), max(days)) if days else (None, None)
    matter.passages_count = len(rows)
    matter.meetings_count = len({one.meeting_id for one in rows})
    matter.bodies_count = len({one.scope for one in rows})
