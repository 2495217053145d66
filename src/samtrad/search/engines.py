"""The index of each database: FTS5 in SQLite, a text search vector in PostgreSQL. Both are asked the same and find the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from django.db import connection
from django.db.models import QuerySet

from samtrad.search.states import Kind
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

MOST = 1000
"""Hits that are looked at; whoever has more must say what is meant."""
_FAR = 8
"""Words between two that are near each other."""
_SURE = 6
"""Letters of a word whose endings are forgiven with its dots."""


class Narrowed(NamedTuple):
    """What hits are narrowed to: a body, a year, things of some kinds; and whether the newest come first, not the best.

    `among` are the ids of the things that hits may be, by kind: of a kind that is not there nothing is found, of one with None anything.
    """

    body: int | None = None
    year: int | None = None
    is_newest_first: bool = False
    among: Mapping[Kind, QuerySet[Any, Any] | None] | None = None


ANY: Final = Narrowed()


def ranked(wanted: Wanted, narrowed: Narrowed = ANY) -> list[int]:
    """Ids of the entries that hold what is wanted, best first; among those that fit alike the latest."""
    only, told = _only(narrowed)
    if connection.vendor == "postgresql":
        asked = " & ".join(f"({' | '.join(map(_postgresql, leaves))})" for leaves in wanted.all)
        asked += "".join(f" & !({_postgresql(leaf)})" for leaf in wanted.without)
        by = "e.day DESC NULLS LAST" if narrowed.is_newest_first else "ts_rank('{0.02, 0.2, 0.4, 1.0}', e.vector, q, 1) DESC, e.day DESC NULLS LAST"
        sql = f"SELECT e.id FROM search_entry e, CAST(%s AS tsquery) q WHERE e.vector @@ q{only} ORDER BY {by}, e.kind, e.ref LIMIT %s"  # noqa: S608 - pieces of ours
    else:
        asked = " AND ".join(f"({' OR '.join(map(_sqlite, leaves))})" for leaves in wanted.all)
        asked += "".join(f" NOT ({_sqlite(leaf)})" for leaf in wanted.without)
        sql = _NEWEST.format(only=only) if narrowed.is_newest_first else _BEST.format(only=only, join=_JOIN if only else "")
    with connection.cursor() as cursor:
        cursor.execute(sql, [asked, *told, MOST])
        return [row[0] for row in cursor.fetchall()]


_JOIN: Final = "JOIN search_entry e ON e.id = search_words.rowid"
_BEST: Final = (
    "SELECT f.id FROM (SELECT search_words.rowid AS id, round(bm25(search_words, 6.0, 1.0, 2.0, 0.5, 0.1), 3) AS score FROM search_words {join}"
    " WHERE search_words MATCH %s{only} ORDER BY score LIMIT %s) f JOIN search_entry s ON s.id = f.id "
    "ORDER BY f.score, s.day DESC NULLS LAST, s.kind, s.ref"
)
_NEWEST: Final = f"SELECT e.id FROM search_words {_JOIN} WHERE search_words MATCH %s{{only}} ORDER BY e.day DESC NULLS LAST, e.kind, e.ref LIMIT %s"  # noqa: S608


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


def _sqlite(leaf: Leaf) -> str:
    """FTS5's way to say it. Words hold letters and digits alone, so that nothing in them is a sign to it."""
    match leaf:
        case Word(words):
            return f"{{title_words words title_keys keys}} : ({' OR '.join(_quoted(words))})"
        case Row(words, is_start):
            return f'{{title_words words}} : "{" ".join(words)}"{" *" if is_start else ""}'
        case Near(words):
            return f"{{title_words words}} : NEAR({' '.join(_quoted(words))}, {_FAR})"
        case Loose(word):
            return f'{{title_words words loose}} : "{word}"{" *" if len(word) >= _SURE else ""}'


def _postgresql(leaf: Leaf) -> str:
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


def _quoted(words: Sequence[str]) -> list[str]:
    return [f'"{word}"' for word in words]
