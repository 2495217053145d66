"""Looking up words: one interface, whichever database holds the index."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Q, QuerySet

from samtrad.search.models import Entry
from samtrad.search.states import Kind

_WORD = re.compile(r'"([^"]+)"|([^\W_]+(?:[^\W_]|[-/:.](?=[^\W_]))*)')
_PART = re.compile(r"[^\W_]+")
_MOST_WORDS = 12
MOST = 1000
"""Hits that are looked at; whoever has more must say what is meant."""


class Found(NamedTuple):
    """What was found: how many of each kind, whether there are more than are looked at, and the entries of the page."""

    counts: Mapping[str, int]
    is_cut: bool
    entries: Sequence[Entry]

    @property
    def total(self) -> int:
        """How many of all kinds."""
        return sum(self.counts.values())


Seen = Mapping[Kind, "QuerySet[Any]"]
"""For each kind the things that may be seen."""
NOTHING = Found({}, False, [])


def terms(asked: str) -> list[str]:
    """The words and phrases that are asked for, each of one or more words."""
    found = [" ".join(_PART.findall((match[1] or match[2]).casefold())) for match in _WORD.finditer(asked)]
    return [one for one in found if one][:_MOST_WORDS]


def find(asked: str, seen: Seen, kind: Kind | None = None, page: int = 1, size: int = 20) -> Found:
    """What holds all the words of a question, each as the beginning of a word; best first. Only what may be seen now."""
    words = terms(asked)
    if not words:
        return NOTHING
    ranked = _ranked(words)
    shown = Q(pk__in=[])
    for one, things in seen.items():
        shown |= Q(kind=one, ref__in=things.values("pk"))
    kinds = dict(Entry.objects.filter(shown, pk__in=ranked).values_list("pk", "kind"))
    hits = [pk for pk in ranked if pk in kinds and (kind is None or kinds[pk] == kind)]
    wanted = hits[(page - 1) * size : page * size]
    entries = {one.pk: one for one in Entry.objects.filter(pk__in=wanted)}
    return Found(dict(Counter(kinds.values())), len(ranked) == MOST, [entries[pk] for pk in wanted])


def _ranked(words: Sequence[str]) -> list[int]:
    """Ids of the entries that hold the words, best first."""
    if connection.vendor == "postgresql":
        asked = " & ".join(f"({' <-> '.join(_starts(word))})" for word in words)
        sql = (
            "SELECT e.id FROM search_entry e, to_tsquery('simple', %s) q WHERE e.words @@ q "
            "ORDER BY ts_rank(e.words, q) DESC, e.day DESC NULLS LAST, e.kind, e.ref LIMIT %s"
        )
    else:
        asked = " ".join(f'"{word}"*' for word in words)
        sql = (
            "SELECT e.id FROM search_words f JOIN search_entry e ON e.id = f.rowid WHERE search_words MATCH %s "
            "ORDER BY round(bm25(search_words, 6.0, 1.0), 3), e.day DESC NULLS LAST, e.kind, e.ref LIMIT %s"
        )
    with connection.cursor() as cursor:
        cursor.execute(sql, [asked, MOST])
        return [row[0] for row in cursor.fetchall()]


def _starts(phrase: str) -> list[str]:
    """The words of a phrase for PostgreSQL: the last is the beginning of one."""
    *whole, last = phrase.split()
    return [*whole, f"{last}:*"]
