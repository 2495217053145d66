"""Text search vectors in PostgreSQL, kept alike by the database itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Any, Final

from django.db import connection

from samtrad.search.engines.asked import MOST, Hit, Narrowed, Ranked, Standing
from samtrad.search.models import Entry
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

_SURE: Final = 6
"""Letters of a word whose endings are forgiven with its dots."""
_SHORTEST: Final = 4
"""Letters of words that are kept as they stand (`search.models.Word`), by which those with dots are found."""
_DOTTED: Final = (
    "(SELECT string_agg(quote_literal(weight || word), '|') FROM search_word, generate_series({least}, 9) weight"
    " WHERE search_folded(word) LIKE %s AND word <> search_folded(word))"
)
_STAGES: Final = (9, 8, 7, 5, 3, 1)
"""What words have to weigh at least: where a thousand hold all of them so heavily, the others are not looked at."""
_YEARS: Final = (1, 1, 2, 4)
"""How many years are looked at together, the latest first: where a thousand are of these, the others are not looked at."""
_LATEST: Final = "e.day + 0 DESC NULLS LAST, e.kind, e.ref"
"""By day, and never by the index of days, which may else be walked through from its end, reading each entry, until a thousand are found."""
_RANKED: Final = (
    "WITH {stages}, chosen AS MATERIALIZED ({ways})"
    " SELECT e.id, e.kind, e.ref, e.meeting, e.body, EXTRACT(YEAR FROM e.day)::int, (SELECT count(*) FROM chosen) FROM search_entry e, CAST(%s AS tsquery) q"
    " WHERE e.id IN (SELECT id FROM chosen) AND (e.vector @@ q) IS TRUE ORDER BY {by}{latest} LIMIT %s"
)
"""The index is asked for a little more than is wanted: what is left of a thousand is looked at itself ("IS TRUE": never by the index, for all)."""
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
            cursor.execute(sql, [*told, _asked(wanted), MOST])
            rows = cursor.fetchall()
        return Ranked([Hit(*row[:-1]) for row in rows], bool(rows) and rows[0][-1] >= MOST)

    def keep_up(self) -> bool:
        """There is nothing to do: the vectors are part of the entry."""
        return True

    def standing(self) -> Standing | None:
        """All entries are in the index."""
        return Standing(0, Entry.objects.count())

    def is_there(self) -> bool:
        """The index is part of the database."""
        return True


_Stages = tuple[list[str], list[str], list[Any]]
"""Questions one after the other, when each gives what is looked at, and what they are told."""


def _heaviest(wanted: Wanted, narrowed: Narrowed) -> _Stages:
    """Those that hold all words most heavily. All stages are in one question; one that is not needed is not gone through."""
    at_least = _STAGES if any(map(_is_weighed, chain(*wanted.all))) else _STAGES[-1:]
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
    whole = [leaves for leaves in wanted.all if all(map(_is_weighed, leaves))]
    ways = [("CAST(%s AS tsquery)", [f"'={sort}{value}'"]) for sort, value in (("b", narrowed.body), ("y", narrowed.year)) if value is not None]
    ways += [_any(leaves, least) for leaves in whole]
    conditions = [_either(leaves, least) for leaves in wanted.all if leaves not in whole]
    if ways:
        conditions.insert(0, (f"e.weights @@ ({' && '.join(sql for sql, _ in ways)})", [one for _, told in ways for one in told]))
    if wanted.without:
        conditions.append(("NOT e.vector @@ CAST(%s AS tsquery)", [" | ".join(map(_said, wanted.without))]))
    only, of_only = _only(narrowed)
    return " AND ".join(sql for sql, _ in conditions) + only, [*(one for _, told in conditions for one in told), *of_only]


def _is_weighed(leaf: Leaf) -> bool:
    """Whether it is asked for by what it weighs: words and their beginnings, two in a row, and several of which all are there, as there is no "near"."""
    match leaf:
        case Row(words, is_start):
            return len(words) == 1 + (not is_start)
        case Loose(word):
            return len(word) >= _SHORTEST
    return True


def _either(leaves: Sequence[Leaf], least: int) -> _Told:
    """The condition that one of some leaves holds, of which some are asked for by their places: of a row only where all of its pairs are there."""
    ways, weighed = list[_Told](), [leaf for leaf in leaves if _is_weighed(leaf)]
    if weighed:
        sql, told = _any(weighed, least)
        ways.append((f"e.weights @@ {sql}", told))
    for leaf in leaves:
        if isinstance(leaf, Loose) and not _is_weighed(leaf):
            ways.append(("e.vector @@ CAST(%s AS tsquery)", [f"'{leaf.word}'"]))
        elif isinstance(leaf, Row) and not _is_weighed(leaf):
            pairs = _pairs(leaf)
            both = "e.weights @@ CAST(%s AS tsquery) AND " if pairs else ""
            ways.append((f"({both}e.vector @@ CAST(%s AS tsquery))", [*([" & ".join(pairs)] if pairs else []), _said(leaf)]))
    return f"({' OR '.join(sql for sql, _ in ways)})", [one for _, told in ways for one in told]


def _any(leaves: Sequence[Leaf], least: int) -> _Told:
    """The question which words weigh so much that one of some leaves holds."""
    plain = "|".join(way for leaf in leaves for way in _weighed(leaf, least))
    loose = [leaf.word for leaf in leaves if isinstance(leaf, Loose)]
    if not loose:
        return "CAST(%s AS tsquery)", [plain]
    dotted = ", ".join([_DOTTED.format(least=least)] * len(loose))
    return f"CAST(concat_ws('|', %s, {dotted}) AS tsquery)", [plain, *(f"{word}%" if len(word) >= _SURE else word for word in loose)]


def _weighed(leaf: Leaf, least: int) -> list[str]:
    """What a leaf is found by among the words that weigh; of one without dots what those with dots are found by is told by `_DOTTED`."""
    match leaf:
        case Near(words):
            each = ["|".join(_weighed(Word((word,)), least)) for word in words]
            return [f"({'&'.join(f'({ways})' for ways in each)})"]
        case Row((one, other), False):
            return _heavy(f"{one}|{other}", least)
        case Row((word,), is_start):
            return _heavy(word, least, ":*" if is_start else "")
        case Loose(word):
            return _heavy(word, least, ":*" if len(word) >= _SURE else "")
        case Word(words):
            return [way for word in words for way in _heavy(word, least)]
    return []


def _heavy(word: str, least: int, ending: str = "") -> list[str]:
    return [f"'{weight}{word}'{ending}" for weight in range(least, 10)]


def _pairs(leaf: Row) -> list[str]:
    """What else holds of a row of words: that all of its pairs are there, which the index knows without looking at places."""
    whole = leaf.words[: len(leaf.words) - leaf.is_start]
    return [f"({'|'.join(_heavy(f'{one}|{other}', _STAGES[-1]))})" for one, other in pairwise(whole)]


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
