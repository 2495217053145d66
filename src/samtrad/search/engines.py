"""The index of each database: FTS5 in SQLite, a text search vector in PostgreSQL. Both are asked the same and find the same."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection

from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

MOST = 1000
"""Hits that are looked at; whoever has more must say what is meant."""
_FAR = 8
"""Words between two that are near each other."""
_SURE = 6
"""Letters of a word whose endings are forgiven with its dots."""


def ranked(wanted: Wanted) -> list[int]:
    """Ids of the entries that hold what is wanted, best first; among those that fit alike the latest."""
    if connection.vendor == "postgresql":
        asked = " & ".join(f"({' | '.join(map(_postgresql, leaves))})" for leaves in wanted.all)
        asked += "".join(f" & !({_postgresql(leaf)})" for leaf in wanted.without)
        sql = (
            "SELECT e.id FROM search_entry e, CAST(%s AS tsquery) q WHERE e.vector @@ q "
            "ORDER BY ts_rank('{0.02, 0.2, 0.4, 1.0}', e.vector, q, 1) DESC, e.day DESC NULLS LAST, e.kind, e.ref LIMIT %s"
        )
    else:
        asked = " AND ".join(f"({' OR '.join(map(_sqlite, leaves))})" for leaves in wanted.all)
        asked += "".join(f" NOT ({_sqlite(leaf)})" for leaf in wanted.without)
        sql = (
            "SELECT e.id FROM (SELECT rowid, round(bm25(search_words, 6.0, 1.0, 2.0, 0.5, 0.1), 3) AS score FROM search_words"
            " WHERE search_words MATCH %s ORDER BY score LIMIT %s) f JOIN search_entry e ON e.id = f.rowid "
            "ORDER BY f.score, e.day DESC NULLS LAST, e.kind, e.ref"
        )
    with connection.cursor() as cursor:
        cursor.execute(sql, [asked, MOST])
        return [row[0] for row in cursor.fetchall()]


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
