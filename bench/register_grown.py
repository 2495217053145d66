"""A register made larger: every row copied as the door made it; in PostgreSQL a hundred times, into nine more regions and nine more years, in SQLite ten times, into nine more years.

    python bench/register_grown.py        (SAMTRAD_DATABASE or SAMTRAD_BENCH_DATA names one that bench/register.py filled and followed)

A copy has its own ids, addresses and days, and leads to copies alone. Within a region all copies are of the same bodies and persons, so
that these have ten times as many meetings; each region has its own. Organisations that everybody knows are not copied, nor is the index: bench/search.py makes
a large one.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import md5
from typing import Any

import register_installed  # noqa: F401 - sets Django up
from django.apps import apps
from django.db import connection, models

_FAR = 10_000_000
"""Between the ids of a row and of its copy."""
_OF_REGION = ("organisation", "organisationname", "body", "bodyname", "participation", "publicationpolicy", "person", "personname", "appearance", "mandate")
_LABELS = ("documents", "people", "register", "matters", "followup")
_LEFT = (
    "party",
    "partylabel",
    "membership",
    "retentionrule",
    "question",
    "shelf",
    "link",
    "round",
    "roundtold",
    "roundtotal",
    "roundparty",
    "roundreply",
    "granttold",
)
_REFS = {"meeting": "k", "document": "k", "scope": "r", "body": "r"}
_TEXTS = {
    "sha256": "md5(t.sha256 || k) || md5(k || t.sha256)",
    "address": "substr(md5(t.address || k), 1, 12)",
    "year": "t.year + e",
}
_POSTGRES = connection.vendor == "postgresql"
_BEFORE = "SET session_replication_role = replica" if _POSTGRES else "PRAGMA foreign_keys = OFF"
"""Copies lead to copies that are not there yet."""
_COPIES = (
    "(SELECT n / 10 AS r, n % 10 AS e, n AS k FROM generate_series(1, 99) n) c"
    if _POSTGRES
    else "(SELECT 0 AS r, column1 AS e, column1 AS k FROM (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9))) c"
)
_OWN = "(SELECT owner_id FROM people_body)"
"""Organisations that bodies are of."""


def grow() -> None:
    """Copy every table, several at a time."""
    with ThreadPoolExecutor(4 if _POSTGRES else 1) as pool:
        list(pool.map(_run, _statements()))
    _run("ANALYZE")


def _statements() -> list[str]:
    found = []
    for label in _LABELS:
        for model in apps.get_app_config(label).get_models(include_auto_created=True):
            if model._meta.model_name not in _LEFT and not model._meta.auto_created:  # noqa: SLF001 - Django's own name for it
                found.append(_statement(model))
    return [one for one in found if one]


def _statement(model: type[models.Model]) -> str:
    name, table = str(model._meta.model_name), model._meta.db_table  # noqa: SLF001 - as above
    fields = [field for field in model._meta.concrete_fields if not field.generated]  # noqa: SLF001 - as above
    columns = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join(_value(model, field) for field in fields)
    of_region = name in _OF_REGION
    if of_region and not _POSTGRES:
        return ""
    where = "WHERE e = 0" if of_region else ""
    if table == "people_organisation":
        where += f" AND t.id IN {_OWN}"
    if table == "people_organisationname":
        where += f" AND t.organisation_id IN {_OWN}"
    return f'INSERT INTO "{table}" ({columns}) SELECT {values} FROM (SELECT * FROM "{table}" WHERE id < {_FAR}) t CROSS JOIN {_COPIES} {where}'  # noqa: S608 - names of our own tables


def _value(model: type[models.Model], field: Any) -> str:  # noqa: ANN401 - a field of any kind
    name, column = str(model._meta.model_name), f't."{field.column}"'  # noqa: SLF001 - as above
    far = "r" if name in _OF_REGION else "k"
    if field.primary_key:
        return f"{column} + CAST({far} AS bigint) * {_FAR}"
    if field.remote_field:
        return _key(field.remote_field.model, column)
    if field.name in _REFS and isinstance(field, models.BigIntegerField):
        return f"{column} + CAST({_REFS[field.name]} AS bigint) * {_FAR}"
    if field.name == "slug":
        return f"{column} || '-kopia-' || {far}"
    if field.name in _TEXTS and name in ("document", "bodyyear", "matter", "task", "agreement"):
        return _TEXTS[field.name]
    if type(field) is models.DateField:
        later = f"364 * {'9' if name == 'mandate' and field.name == 'until' else '0' if name in _OF_REGION else 'e'}"
        return f"{column} + {later}" if _POSTGRES else f"date({column}, '+' || ({later}) || ' days')"
    return column


def _key(to: type[models.Model], column: str) -> str:
    """What a foreign key of a copy leads to."""
    label, name = to._meta.app_label, str(to._meta.model_name)  # noqa: SLF001 - as above
    if label not in _LABELS or name in _LEFT:
        return column
    if name == "organisation":
        return f"CASE WHEN {column} IN {_OWN} THEN {column} + CAST(r AS bigint) * {_FAR} ELSE {column} END"
    return f"{column} + CAST({'r' if name in _OF_REGION else 'k'} AS bigint) * {_FAR}"


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        if not _POSTGRES:
            connection.connection.create_function("md5", 1, _md5, deterministic=True)
        cursor.execute(_BEFORE)
        cursor.execute(statement)
        sys.stderr.write(f"{cursor.rowcount:>10,} {statement[:60]}\n")
    connection.close()


def _md5(words: object) -> str:
    return md5(str(words).encode(), usedforsecurity=False).hexdigest()


if __name__ == "__main__":
    if not {"SAMTRAD_DATABASE", "SAMTRAD_BENCH_DATA"} & set(os.environ):
        raise SystemExit("SAMTRAD_DATABASE or SAMTRAD_BENCH_DATA must name what bench/register.py filled")
    grow()
