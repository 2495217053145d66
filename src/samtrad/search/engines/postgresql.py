"""Text search vectors in PostgreSQL, kept alike by the database itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from django.db import connection

from samtrad.search.engines.asked import MOST, Hit, Narrowed, Ranked, Standing
from samtrad.search.models import Entry
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

_SURE: Final = 6
"""Letters of a word whose endings are forgiven with its dots."""
_STAGES: Final = (9, 8, 7, 5, 3, 1)
"""What words have to weigh at least: where a thousand hold all of them so heavily, the others are not looked at."""
_LATEST: Final = "e.day DESC NULLS LAST, e.kind, e.ref"
_RANKED: Final = (
    "SELECT e.id, e.kind, e.ref, e.meeting, e.body, EXTRACT(YEAR FROM e.day)::int FROM search_entry e, CAST(%s AS tsquery) q"
    " WHERE {where} ORDER BY {by}{latest} LIMIT %s"
)
_HEAVY: Final = "h{least} AS MATERIALIZED (SELECT e.id FROM search_entry e WHERE {where} ORDER BY {latest} LIMIT %s)"
_MANY: Final = f"(SELECT count(*) FROM h{{least}}) >= {MOST}"  # noqa: S608 - numbers of ours
_BEST: Final = "ts_rank('{0.02, 0.2, 0.4, 1.0}', e.vector, q, 1) DESC, "
_Told = tuple[str, list[Any]]
"""A condition, and what it is told."""


class PostgreSQL:
    """See `asked.Engine`.

    To rank a hit its vector has to be read, so that no more than a thousand are ranked: the latest of those that hold all words most heavily.
    """

    def ranked(self, wanted: Wanted, narrowed: Narrowed) -> Ranked:
        """The entries that hold what is wanted, best first."""
        where, told = _where(wanted, narrowed)
        sql = _RANKED.format(where=where, by="" if narrowed.is_newest_first else _BEST, latest=_LATEST)
        with connection.cursor() as cursor:
            cursor.execute(sql, [_asked(wanted), *told, MOST])
            hits = [Hit(*row) for row in cursor.fetchall()]
        return Ranked(hits, len(hits) >= MOST)

    def keep_up(self) -> bool:
        """There is nothing to do: the vectors are part of the entry."""
        return True

    def standing(self) -> Standing | None:
        """All entries are in the index."""
        return Standing(0, Entry.objects.count())


def _where(wanted: Wanted, narrowed: Narrowed) -> _Told:
    """The condition of what is wanted and narrowed to. Where few are left or the newest are wanted, and for what is not of words, words are not weighed."""
    only, of_only = _only(narrowed)
    if wanted.without:
        only, of_only = f" AND NOT e.vector @@ CAST(%s AS tsquery){only}", [" | ".join(map(_said, wanted.without)), *of_only]
    is_of_words = all(_weighable(leaf) for leaves in wanted.all for leaf in leaves)
    if not is_of_words or narrowed.is_newest_first or narrowed.body is not None or narrowed.year is not None:
        return f"e.vector @@ q{only}", of_only
    return _heaviest(wanted, only, of_only)


def _heaviest(wanted: Wanted, only: str, of_only: list[Any]) -> _Told:
    """Those that hold all words most heavily, found in the index alone. All stages are in one question; one that is not needed is not gone through."""
    stages, ways, told = list[str](), list[str](), list[Any]()
    for at, least in enumerate(_STAGES):
        stages.append(_HEAVY.format(least=least, where=f"e.weights @@ CAST(%s AS tsquery){only}", latest=_LATEST))
        told += [" & ".join(f"({' | '.join(_weighed(leaves, least))})" for leaves in wanted.all), *of_only, MOST]
        when = [f"NOT {_MANY.format(least=before)}" for before in _STAGES[:at]] + ([_MANY.format(least=least)] if least != _STAGES[-1] else [])
        ways.append(f"SELECT id FROM h{least} WHERE {' AND '.join(when)}")  # noqa: S608 - pieces of ours
    return f"e.id IN (WITH {', '.join(stages)} {' UNION ALL '.join(ways)})", told


def _weighable(leaf: Leaf) -> bool:
    """Whether it is asked for by what it weighs: words, and two in a row."""
    return isinstance(leaf, Word) or (isinstance(leaf, Row) and len(leaf.words) == 2 and not leaf.is_start)


def _weighed(leaves: Iterable[Leaf], least: int) -> list[str]:
    words = [word for leaf in leaves for word in (["|".join(leaf.words)] if isinstance(leaf, Row) else leaf.words if isinstance(leaf, Word) else ())]
    return [f"'{weight}{word}'" for word in words for weight in range(least, 10)]


def _asked(wanted: Wanted) -> str:
    """All that is wanted, for the rank of what was found."""
    return " & ".join(f"({' | '.join(map(_said, leaves))})" for leaves in wanted.all)


def _only(narrowed: Narrowed) -> tuple[str, list[Any]]:
    """The condition that narrows, and what it is told."""
    only, told = "", list[Any]()
    if narrowed.body is not None:
        only, told = f"{only} AND e.body = %s", [*told, narrowed.body]
    if narrowed.year is not None:
        only, told = f"{only} AND e.day BETWEEN %s AND %s", [*told, date(narrowed.year, 1, 1), date(narrowed.year, 12, 31)]
    if narrowed.among is not None:
        of_kinds = [(kind, ("", ()) if things is None else things.order_by().query.sql_with_params()) for kind, things in narrowed.among.items()]
        ways = " OR ".join(f"e.kind = %s AND e.ref IN ({sql})" if sql else "e.kind = %s" for _, (sql, _params) in of_kinds)
        only, told = f"{only} AND ({ways or 'FALSE'})", [*told, *(one for kind, (_, params) in of_kinds for one in (str(kind), *params))]
    return only, told


def _said(leaf: Leaf) -> str:
    """PostgreSQL's way to say it. It has no "near": what stands apart may stand anywhere, and is ranked by how far."""
    match leaf:
        case Word(words):
            return " | ".join(f"'{word}':ABC" for word in words)
        case Row(words, is_start):
            *whole, last = words
            return "(" + " <-> ".join([*(f"'{word}':AB" for word in whole), f"'{last}':{'*' if is_start else ''}AB"]) + ")"
        case Near(words):
            return "(" + " & ".join(f"'{word}':AB" for word in words) + ")"
        case Loose(word):
            return f"'{word}':{'*' if len(word) >= _SURE else ''}ABD"
