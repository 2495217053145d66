"""Looking up words: one interface, whichever database holds the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet, Value

from samtrad.search.alike import alike
from samtrad.search.asking import Question, question
from samtrad.search.engines import ANY, MOST, Narrowed, ranked
from samtrad.search.models import Entry
from samtrad.search.states import Kind
from samtrad.search.wanted import meant, perhaps_meant, some

_MATTERS = 3
"""Matters that stand before all other hits."""
_FEW = 5
"""Fewer hits than so, and what may have been meant is looked for too, then what has some of it."""


class Shown(NamedTuple):
    """What is known of an entry that may be seen, beside its words."""

    kind: str
    ref: int
    meeting: int | None
    body: int | None
    day: date | None


class Found(NamedTuple):
    """What was found: how many of each kind, whether there are more than are looked at, and the entries of the page.

    `instead` are words of what was found that are written much like those that were asked for, and stand for them.
    `whole` is how many hold all that was asked for; they stand first. `bodies` and `years` tell how many are of each.
    `of` are all of the kind that was asked for, for those who count them in other ways.
    """

    counts: Mapping[str, int]
    is_cut: bool
    entries: Sequence[Entry]
    instead: Mapping[str, Sequence[str]] = {}
    whole: int = 0
    bodies: Mapping[int, int] = {}
    years: Mapping[int, int] = {}
    of: Sequence[Shown] = ()

    @property
    def total(self) -> int:
        """How many of all kinds."""
        return sum(self.counts.values())


Seen = Mapping[Kind, "QuerySet[Any]"]
"""For each kind the things that may be seen."""
NOTHING = Found({}, False, [])


def find(asked: str | Question, seen: Seen, kind: Kind | None = None, page: int = 1, size: int = 20, narrowed: Narrowed = ANY) -> Found:
    """What holds all that is asked for, best first. Only what may be seen now."""
    told = question(asked) if isinstance(asked, str) else asked
    if told.is_empty:
        return NOTHING
    order, with_all, instead = _order(told, narrowed)
    rows = _shown(order, seen)
    kinds = {pk: row.kind for pk, row in rows.items()}
    hits = [pk for pk in order if pk in kinds and (kind is None or kinds[pk] == kind)]
    if kind is None and not narrowed.is_newest_first:
        hits = _matters_first(hits, kinds)
    wanted = hits[(page - 1) * size : page * size]
    entries = {one.pk: one for one in Entry.objects.filter(pk__in=wanted).defer("title_words", "title_keys", "words", "keys", "loose")}
    found = [entries[pk] for pk in wanted]
    whole = sum(pk in kinds for pk in order[:with_all])
    of = tuple(row for row in rows.values() if kind is None or row.kind == kind)
    bodies, years = Counter(row.body for row in of if row.body is not None), Counter(row.day.year for row in of if row.day is not None)
    return Found(dict(Counter(kinds.values())), len(order) >= MOST, found, _there(instead, found), whole, dict(bodies), dict(years), of)


def refs(told: Question, seen: Seen) -> list[tuple[str, int]]:
    """The things of these kinds that hold all that is asked for, best first, by kind and id. Nothing else that may have been meant."""
    if told.is_empty:
        return []
    order = ranked(meant(told), Narrowed(among=dict.fromkeys(seen)))
    rows = _shown(order, seen)
    return [(rows[pk].kind, rows[pk].ref) for pk in order if pk in rows]


def exact(told: Question, narrowed: Narrowed) -> list[int]:
    """The ids of the entries that hold all that is asked for, and nothing like it; whether they may be seen is for who asks."""
    return [] if told.is_empty else ranked(meant(told), narrowed)


def _matters_first(hits: Sequence[int], kinds: Mapping[int, str]) -> list[int]:
    """The best matters, then all in their order: who finds the matter has found all that was said of it."""
    first = [pk for pk in hits if kinds[pk] == Kind.MATTER][:_MATTERS]
    return [*first, *(pk for pk in hits if pk not in first)]


def _order(told: Question, narrowed: Narrowed) -> tuple[list[int], int, Mapping[str, Sequence[str]]]:
    """The entries that answer a question, best first; how many of them hold all of it; words that may have been meant."""
    order = ranked(meant(told), narrowed)
    if len(order) >= _FEW:
        return order, len(order), {}
    instead = alike(unit.terms[0].form for unit in told.asked if len(unit.terms) == 1 and not unit.is_start)
    order = list(dict.fromkeys([*order, *ranked(perhaps_meant(told, instead), narrowed)]))[:MOST]
    with_all = len(order)
    if with_all < _FEW and (wider := some(told, instead)) is not None:
        order = list(dict.fromkeys([*order, *ranked(wider, narrowed)]))[:MOST]
    return order, with_all, instead


def _shown(order: Sequence[int], seen: Seen) -> dict[int, Shown]:
    """Those entries whose things may be seen.

    The things are asked for by their own ids, all kinds in one question. Asked for entries whose things are among all that may be seen,
    SQLite goes through all of these anew for every entry.
    """
    refs: dict[str, dict[int, int]] = {}
    told: dict[int, Shown] = {}
    for pk, kind, ref, meeting, body, day in Entry.objects.filter(pk__in=order).values_list("pk", "kind", "ref", "meeting", "body", "day"):
        told[pk] = Shown(kind, ref, meeting, body, day)
        refs.setdefault(kind, {})[ref] = pk
    asked = [
        things.filter(pk__in=list(refs[kind])).order_by().annotate(of_kind=Value(str(kind))).values_list("of_kind", "pk")
        for kind, things in seen.items()
        if kind in refs
    ]
    return {(pk := refs[kind][ref]): told[pk] for kind, ref in asked[0].union(*asked[1:], all=True)} if asked else {}


def _there(instead: Mapping[str, Sequence[str]], entries: Sequence[Entry]) -> dict[str, list[str]]:
    """Of the words that may have been meant those that stand in what was found, so that no other is told (law 11)."""
    if not any(instead.values()):
        return {}
    told = "\n".join(f"{one.title}\n{one.text}" for one in entries).lower()
    kept = {word: [one for one in others if one in told] for word, others in instead.items() if word not in told}
    return {word: others for word, others in kept.items() if others}
