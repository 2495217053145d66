"""Text search vectors in PostgreSQL, kept alike by the database itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from django.db import connection

from samtrad.search.engines.asked import MOST, Hit, Narrowed, Ranked, Standing
from samtrad.search.models import Entry
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

_SURE: Final = 6
"""Letters of a word whose endings are forgiven with its dots."""
_STAGES: Final = (9, 8, 7, 5, 3, 1)
"""What words have to weigh at least: where a thousand hold all of them so heavily, the others are not looked at."""
_YEARS: Final = (1, 1, 2, 4)
"""How many years are looked at together, the latest first: where a thousand are of these, the others are not looked at."""
_LATEST: Final = "e.day + 0 DESC NULLS LAST, e.kind, e.ref"
"""By day, and never by the index of days, which may else be walked through from its end, reading each entry, until a thousand are found."""
_RANKED: Final = (
    "SELECT e.id, e.kind, e.ref, e.meeting, e.body, EXTRACT(YEAR FROM e.day)::int FROM search_entry e, CAST(%s AS tsquery) q"
    " WHERE e.id IN (WITH {stages} {ways}) ORDER BY {by}{latest} LIMIT %s"
)
_STAGE: Final = "s{at} AS MATERIALIZED (SELECT e.id FROM search_entry e WHERE {where} ORDER BY {latest} LIMIT %s)"
_COUNT: Final = "(SELECT count(*) FROM s{at})"
_BEST: Final = "ts_rank('{0.02, 0.2, 0.4, 1.0}', e.vector, q, 1) DESC, "
_LAST: Final = "l AS MATERIALIZED (SELECT EXTRACT(YEAR FROM max(day))::int AS year FROM search_entry)"
_BACK: Final = "(SELECT CAST(string_agg(quote_literal('=y' || year - back), '|') AS tsquery) FROM l, generate_series({since}, {until}) back)"
_BEFORE: Final = "(e.day < (SELECT make_date(year - {since} + 1, 1, 1) FROM l) OR e.day IS NULL)"
_Told = tuple[str, list[Any]]
"""A condition, and what it is told."""


class PostgreSQL:
    """See `asked.Engine`.

    To rank a hit its vector has to be read, so that no more than a thousand are ranked: the latest of those that hold all words most heavily.
    """

    def ranked(self, wanted: Wanted, narrowed: Narrowed) -> Ranked:
        """The entries that hold what is wanted, best first."""
        stages, ways, told = _latest(wanted, narrowed) if narrowed.is_newest_first else _heaviest(wanted, narrowed)
        by = "" if narrowed.is_newest_first else _BEST
        sql = _RANKED.format(stages=", ".join(stages), ways=" UNION ALL ".join(ways), by=by, latest=_LATEST)
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


_Stages = tuple[list[str], list[str], list[Any]]
"""Questions one after the other, when each gives what is looked at, and what they are told."""


def _heaviest(wanted: Wanted, narrowed: Narrowed) -> _Stages:
    """Those that hold all words most heavily. All stages are in one question; one that is not needed is not gone through."""
    at_least = _STAGES if all(_weighable(leaf) or _pairs(leaves) for leaves in wanted.all for leaf in leaves) else _STAGES[-1:]
    stages, ways, told = list[str](), list[str](), list[Any]()
    for at, least in enumerate(at_least):
        where, of_stage = _where(wanted, narrowed, least)
        stages.append(_STAGE.format(at=at, where=where, latest=_LATEST))
        told += [*of_stage, MOST]
        when = [f"{_COUNT.format(at=before)} < {MOST}" for before in range(at)]
        if least != at_least[-1]:
            when.append(f"{_COUNT.format(at=at)} >= {MOST}")
        ways.append(f"SELECT id FROM s{at} WHERE {' AND '.join(when) or 'TRUE'}")  # noqa: S608 - pieces of ours
    return stages, ways, told


def _latest(wanted: Wanted, narrowed: Narrowed) -> _Stages:
    """The latest of those that hold all words, some years after others, until there are as many as are looked at."""
    where, of_stage = _where(wanted, narrowed, _STAGES[-1])
    if narrowed.year is not None:
        return [_STAGE.format(at=0, where=where, latest=_LATEST)], ["SELECT id FROM s0"], [*of_stage, MOST]
    stages, ways, told, since = [_LAST], list[str](), list[Any](), 0
    for at, years in enumerate((*_YEARS, 0)):
        when = f"e.weights @@ {_BACK.format(since=since, until=since + years - 1)}" if years else _BEFORE.format(since=since)
        stages.append(_STAGE.format(at=at, where=f"{where} AND {when}", latest=_LATEST))
        told += [*of_stage, MOST]
        found = " + ".join(_COUNT.format(at=before) for before in range(at)) or "0"
        ways.append(f"SELECT id FROM s{at} WHERE {found} < {MOST}")  # noqa: S608 - as above
        since += years
    return stages, ways, told


def _where(wanted: Wanted, narrowed: Narrowed, least: int) -> _Told:
    """The condition of what is wanted and narrowed to. What goes by what it weighs is asked of the index in one question, with body and year."""
    weighed = [f"'={sort}{value}'" for sort, value in (("b", narrowed.body), ("y", narrowed.year)) if value is not None]
    where, told = list[str](), list[Any]()
    for leaves in wanted.all:
        if all(map(_weighable, leaves)):
            weighed.append(f"({' | '.join(way for leaf in leaves for way in _weighed(leaf, least))})")
            continue
        weighed += _pairs(leaves)
        where.append("e.vector @@ CAST(%s AS tsquery)")
        told.append(" | ".join(map(_said, leaves)))
    if weighed:
        where.insert(0, "e.weights @@ CAST(%s AS tsquery)")
        told.insert(0, " & ".join(weighed))
    if wanted.without:
        where.append("NOT e.vector @@ CAST(%s AS tsquery)")
        told.append(" | ".join(map(_said, wanted.without)))
    only, of_only = _only(narrowed)
    return " AND ".join(where) + only, [*told, *of_only]


def _weighable(leaf: Leaf) -> bool:
    """Whether it is asked for by what it weighs: words, two in a row, and several of which all are there, as there is no "near"."""
    return isinstance(leaf, Word | Near) or (isinstance(leaf, Row) and len(leaf.words) == 2 and not leaf.is_start)


def _weighed(leaf: Leaf, least: int) -> list[str]:
    if not _weighable(leaf):
        return []
    if isinstance(leaf, Near):
        each = [" | ".join(_weighed(Word((word,)), least)) for word in leaf.words]
        return [f"({' & '.join(f'({ways})' for ways in each)})"]
    words = ("|".join(leaf.words),) if isinstance(leaf, Row) else leaf.words if isinstance(leaf, Word) else ()
    return [f"'{weight}{word}'" for word in words for weight in range(least, 10)]


def _pairs(leaves: Sequence[Leaf]) -> list[str]:
    """What else holds of a row of words: that all of its pairs are there, which the index knows without looking at places."""
    leaf = leaves[0]
    if len(leaves) > 1 or not isinstance(leaf, Row):
        return []
    whole = leaf.words[: len(leaf.words) - leaf.is_start]
    return [f"({' | '.join(_weighed(Row(pair), _STAGES[-1]))})" for pair in pairwise(whole)]


def _asked(wanted: Wanted) -> str:
    """All that is wanted, for the rank of what was found."""
    return " & ".join(f"({' | '.join(map(_said, leaves))})" for leaves in wanted.all)


def _only(narrowed: Narrowed) -> _Told:
    """The condition that narrows to some things, and what it is told."""
    if narrowed.among is None:
        return "", []
    of_kinds = [(kind, ("", ()) if things is None else things.order_by().query.sql_with_params()) for kind, things in narrowed.among.items()]
    ways = " OR ".join(f"e.kind = %s AND e.ref IN ({sql})" if sql else "e.kind = %s" for _, (sql, _params) in of_kinds)
    return f" AND ({ways or 'FALSE'})", [one for kind, (_, params) in of_kinds for one in (str(kind), *params)]


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
