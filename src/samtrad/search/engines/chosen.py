"""The engine of the database that is in use."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from django.db import connection
from django.db.models.expressions import RawSQL

from samtrad.search.engines.asked import ANY, Engine, Narrowed, Ranked
from samtrad.search.engines.embedded.engine import Embedded
from samtrad.search.engines.postgresql import PostgreSQL
from samtrad.search.wanted import Wanted

_ENGINES: Final[dict[str, Engine]] = {"postgresql": PostgreSQL(), "sqlite": Embedded()}


def engine() -> Engine:
    """The engine of the database that is in use."""
    return _ENGINES[connection.vendor]


def these(ids: Iterable[int]) -> RawSQL:
    """Ids as one value, to be asked for by `pk__in`: a thousand of them take Django longer than the database."""
    told = list(ids)
    if connection.vendor == "postgresql":
        return RawSQL("SELECT unnest(%s::bigint[])", [told])
    return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(told)])


def ranked(wanted: Wanted, narrowed: Narrowed = ANY) -> Ranked:
    """The entries that hold what is wanted, best first."""
    return engine().ranked(wanted, narrowed)


def keep_up() -> bool:
    """Bring the index to what the entries are now; whether it has come so far."""
    return engine().keep_up()
