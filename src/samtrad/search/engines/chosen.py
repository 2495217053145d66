"""The engine of the database that is in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from weakref import WeakKeyDictionary

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from samtrad.search.engines.asked import ANY, Engine, Narrowed, Ranked
from samtrad.search.engines.embedded.engine import Embedded
from samtrad.search.engines.postgresql import PostgreSQL
from samtrad.search.wanted import Wanted

_ENGINES: Final[dict[str, Engine]] = {"postgresql": PostgreSQL(), "sqlite": Embedded()}


def engine() -> Engine:
    """The engine of the database that is in use."""
    return _ENGINES[connection.vendor]


def without(kind: str, ids: Sequence[int], things: QuerySet[Any]) -> tuple[str, list[Any]]:
    """The question which of some ids are not among things of a kind, and what it is told. Ids are told as one value: a thousand take long one by one.

    It is asked of each id by itself, which PostgreSQL does not turn into reading all things. What it is in the words of the database is kept as long as the things
    are held by someone: to say it takes Django as long as to answer it.
    """
    is_list = connection.vendor == "postgresql"
    if (kept := _kept.get(things)) is None:
        told = things.filter(pk=RawSQL("asked.value", ())).order_by().values("pk").query.sql_with_params()
        kept = _kept[things] = (told[0], tuple(told[1]))
    sql, of_sql = kept
    of = "unnest(%s::bigint[]) AS asked(value)" if is_list else "json_each(%s) AS asked"
    return f"SELECT %s, asked.value FROM {of} WHERE ({sql}) IS NULL", [kind, list(ids) if is_list else f"[{','.join(map(str, ids))}]", *of_sql]  # noqa: S608 - Django's own words


_kept: WeakKeyDictionary[QuerySet[Any], tuple[str, tuple[Any, ...]]] = WeakKeyDictionary()


def ranked(wanted: Wanted, narrowed: Narrowed = ANY) -> Ranked:
    """The entries that hold what is wanted, best first."""
    return engine().ranked(wanted, narrowed)


def keep_up() -> bool:
    """Bring the index to what the entries are now; whether it has come so far."""
    return engine().keep_up()
