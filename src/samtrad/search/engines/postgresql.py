"""A text search vector in PostgreSQL, kept alike by the database itself."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django.db import connection

from samtrad.search.engines.asked import MOST, Hit, Narrowed, Ranked, Standing
from samtrad.search.models import Entry
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

_SURE: Final = 6
"""Letters of a word whose endings are forgiven with its dots."""
_BEST: Final = "ts_rank('{0.02, 0.2, 0.4, 1.0}', e.vector, q, 1) DESC, e.day DESC NULLS LAST"
_NEWEST: Final = "e.day DESC NULLS LAST"


class PostgreSQL:
    """See `asked.Engine`."""

    def ranked(self, wanted: Wanted, narrowed: Narrowed) -> Ranked:
        """The entries that hold what is wanted, best first."""
        only, told = _only(narrowed)
        asked = " & ".join(f"({' | '.join(map(_said, leaves))})" for leaves in wanted.all)
        asked += "".join(f" & !({_said(leaf)})" for leaf in wanted.without)
        by = _NEWEST if narrowed.is_newest_first else _BEST
        sql = (
            "SELECT e.id, e.kind, e.ref, e.meeting, e.body, EXTRACT(YEAR FROM e.day)::int FROM search_entry e, CAST(%s AS tsquery) q"  # noqa: S608 - pieces of ours
            f" WHERE e.vector @@ q{only} ORDER BY {by}, e.kind, e.ref LIMIT %s"
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [asked, *told, MOST])
            hits = [Hit(*row) for row in cursor.fetchall()]
        return Ranked(hits, len(hits) >= MOST)

    def keep_up(self) -> bool:
        """There is nothing to do: the vector is part of the entry."""
        return True

    def standing(self) -> Standing | None:
        """All entries are in the index."""
        return Standing(0, Entry.objects.count())


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
