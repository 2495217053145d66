"""Looking up words: one interface, whichever database holds the index."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, Final, NamedTuple

from django.db import connection
from django.db.models import QuerySet

from samtrad.search.actions import is_behind
from samtrad.search.alike import alike, alike_in_part, is_known
from samtrad.search.asking import Question, question
from samtrad.search.engines.asked import ANY, MOST, Hit, Narrowed, Ranked
from samtrad.search.engines.chosen import engine, ranked, without
from samtrad.search.models import Entry
from samtrad.search.states import Kind
from samtrad.search.wanted import Alike, meant, perhaps_meant, some

_MATTERS = 3
"""Matters that stand before all other hits."""
_FEW = 5
"""Fewer hits than so beside documents, which hold but the names of meetings, and what may have been meant is looked for too, then what has some of it."""

_PARTED: Final = 3
"""Ways to take a misspelt compound apart that are looked up."""
_DOCUMENTS: Final = frozenset("protokoll anteckning kallelse dagordning utdrag dokument".split())
"""Words that ask for documents: where there is none of them, what was said comes first, and the document that it was said in last."""
_DOCUMENT: Final = Kind.DOCUMENT.value
_KIND, _BODY, _YEAR = (itemgetter(Hit._fields.index(name)) for name in ("kind", "body", "year"))
"""Of a thousand hits in each search: told by place, and compared as plain strings, which takes half as long."""


class Found(NamedTuple):
    """What was found: how many of each kind, whether there are more than are looked at, and the entries of the page.

    `instead` are words of what was found that are written much like those that were asked for, and stand for them; of a compound two words.
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
    of: Sequence[Hit] = ()

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
    (order, is_cut), with_all, instead = _order(told, narrowed)
    order, with_all = _seen(order, with_all, seen)
    hits = order if kind is None else [one for one in order if one.kind == kind]
    if kind is None and not narrowed.is_newest_first:
        hits = _matters_first(hits if _asks_for_documents(told) else _documents_last(hits, with_all))
    wanted = [one.entry for one in hits[(page - 1) * size : page * size]]
    entries = _read(wanted)
    found = [entries[pk] for pk in wanted if pk in entries]
    bodies, years = _counts(hits, _BODY), _counts(hits, _YEAR)
    return Found(dict(Counter(map(_KIND, order))), is_cut, found, _there(instead, found), with_all, bodies, years, tuple(hits))


_SHOWN: Final = ("id", "kind", "ref", "title", "text", "day", "meeting", "document", "body")
"""What is read of an entry: all but what the index is made of."""


def _read(wanted: Sequence[int]) -> dict[int, Entry]:
    """Entries by their ids. In the words of the database, as making the question takes Django longer than answering it."""
    if not wanted:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(_SHOWN)} FROM search_entry WHERE id IN ({', '.join(map(str, wanted))})")  # noqa: S608 - names of columns, and whole numbers
        return {row[0]: Entry.from_db(connection.alias, _SHOWN, row) for row in cursor.fetchall()}


def refs(told: Question, seen: Seen) -> list[tuple[str, int]]:
    """The things of these kinds that hold all that is asked for, best first, by kind and id. Nothing else that may have been meant."""
    if told.is_empty:
        return []
    order, _ = _seen(ranked(meant(told), Narrowed(among=dict.fromkeys(seen))).hits, 0, seen)
    return [(one.kind, one.ref) for one in order]


def exact(told: Question, narrowed: Narrowed) -> list[int]:
    """The ids of the entries that hold all that is asked for, and nothing like it; whether they may be seen is for who asks."""
    return [] if told.is_empty else [one.entry for one in ranked(meant(told), narrowed).hits]


def is_whole() -> bool:
    """Whether all can be found: the index is made in the way that is in force, and what it is asked by is there."""
    return engine().is_there() and not is_behind()


def _matters_first(hits: Sequence[Hit]) -> list[Hit]:
    """The best matters, then all in their order: who finds the matter has found all that was said of it."""
    matter = Kind.MATTER.value
    first = list(islice((one for one in hits if one.kind == matter), _MATTERS)) if matter in map(_KIND, hits) else []
    return [*first, *(one for one in hits if one not in first)] if first else list(hits)


def _asks_for_documents(told: Question) -> bool:
    """Whether a word that is asked for, or a part of it, is one for documents."""
    return any(not _DOCUMENTS.isdisjoint((term.form, *term.words, *term.near)) for unit in told.asked for term in unit.terms)


def _documents_last(hits: Sequence[Hit], whole: int) -> Sequence[Hit]:
    """Documents behind the others, both among those first ones that have all that was asked for and among the rest."""
    if _DOCUMENT not in map(_KIND, hits):
        return hits
    return [one for some in (hits[:whole], hits[whole:]) for is_last in (False, True) for one in some if (one.kind == _DOCUMENT) is is_last]


def _counts(hits: Iterable[Hit], of: Callable[[Hit], int | None]) -> dict[int, int]:
    """How many hits are of each; of those that are of none nothing is told."""
    return {one: count for one, count in Counter(map(of, hits)).items() if one is not None}


def _order(told: Question, narrowed: Narrowed) -> tuple[Ranked, int, Mapping[str, Sequence[str]]]:
    """The entries that answer a question, best first; how many of them hold all of it; words that may have been meant."""
    order = ranked(meant(told), narrowed)
    if not _are_few(order.hits):
        return order, len(order.hits), {}
    instead = _written_alike(told)
    order = _after(order, ranked(perhaps_meant(told, instead), narrowed))
    with_all = len(order.hits)
    if _are_few(order.hits) and (wider := some(told, instead)) is not None:
        order = _after(order, ranked(wider, narrowed))
    return order, with_all, {word: [*instead.words.get(word, ()), *map(" ".join, instead.parts.get(word, ()))] for word in {**instead.words, **instead.parts}}


def _are_few(hits: Sequence[Hit]) -> bool:
    return sum(1 for _ in islice((one for one in hits if one.kind != _DOCUMENT), _FEW)) < _FEW


def _written_alike(told: Question) -> Alike:
    """What words of a question may have been meant for: words of the index, and of compounds that none is like two parts."""
    forms = [unit.terms[0].form for unit in told.asked if len(unit.terms) == 1 and not unit.is_start]
    words = alike(forms)
    return Alike(words, {one: alike_in_part(one)[:_PARTED] for one in forms if not words.get(one) and not is_known(one)})


def _after(first: Ranked, then: Ranked) -> Ranked:
    """What was found first, behind it what was found then, each once."""
    hits = {one.entry: one for one in (*then.hits, *first.hits)}
    order = list(dict.fromkeys(one.entry for one in (*first.hits, *then.hits)))[:MOST]
    return Ranked([hits[pk] for pk in order], first.is_cut or then.is_cut or len(hits) > MOST)


def _seen(order: Sequence[Hit], whole: int, seen: Seen) -> tuple[Sequence[Hit], int]:
    """Those hits whose things may be seen, and how many of them are among the first so many."""
    hidden = _hidden(order, seen)
    if not hidden:
        return order, whole
    return [one for one in order if (one.kind, one.ref) not in hidden], whole - sum((one.kind, one.ref) in hidden for one in order[:whole])


def _hidden(order: Sequence[Hit], seen: Seen) -> set[tuple[str, int]]:
    """Those things that may not be seen: of what is in the index hardly any, so that these are fewer to tell than those that may.

    The things are asked for one by one by their own ids, all kinds in one question. Asked for entries whose things are among all that
    may be seen, SQLite goes through all of these anew for every entry.
    """
    refs: defaultdict[str, list[int]] = defaultdict(list)
    for one in order:
        refs[one.kind].append(one.ref)
    hidden = {(kind, ref) for kind in refs.keys() - set(map(str, seen)) for ref in refs[kind]}
    ways = [without(str(kind), sorted(refs[kind]), seen[kind]) for kind in seen if kind in refs]
    if ways:
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(sql for sql, _ in ways), [one for _, told in ways for one in told])
            hidden.update(cursor.fetchall())
    return hidden


def _there(instead: Mapping[str, Sequence[str]], entries: Sequence[Entry]) -> dict[str, list[str]]:
    """Of the words that may have been meant those that stand in what was found, in some form, so that no other is told (law 11)."""
    if not entries or not any(instead.values()):
        return {}
    told = "\n".join(f"{one.title}\n{one.text}" for one in entries).lower()
    meant_for = {word: others for word, others in instead.items() if word not in told}
    words = _words_of(entries) if any(one not in told for others in meant_for.values() for one in others) else frozenset()
    kept = {word: [one for one in others if one in told or words.issuperset(one.split())] for word, others in meant_for.items()}
    return {word: others for word, others in kept.items() if others}


def _words_of(entries: Sequence[Entry]) -> frozenset[str]:
    analysed = Entry.objects.filter(pk__in=[one.pk for one in entries]).values_list("title_words", "words", "title_keys", "keys")
    return frozenset(word for row in analysed for column in row for word in column.split())
