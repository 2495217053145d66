"""Many rows written each with values of its own, by one statement that the database prepares once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import connection, models


def write_each(rows: Iterable[models.Model], fields: Sequence[str]) -> None:
    """Write some fields of rows of one model that are there already, as they stand in memory.

    Says what ``bulk_update`` says, which puts a choice of all rows together for each field: that takes several times as long.
    Nothing is validated here that the database does not validate; where nothing is given, nothing is written.
    """
    there = list(rows)
    if not there:
        return
    meta = there[0]._meta  # noqa: SLF001 - Django's own name for it
    columns = [field for field in meta.concrete_fields if field.name in fields]
    if len(columns) != len(fields):
        raise ValueError(f"{meta.label} lacks a field among {', '.join(fields)}")
    quoted = connection.ops.quote_name
    told = ", ".join(f"{quoted(str(one.column))} = %s" for one in columns)
    question = f"UPDATE {quoted(meta.db_table)} SET {told} WHERE {quoted(str(meta.pk.column))} = %s"  # noqa: S608 - names of ours alone
    values = [(*(one.get_db_prep_save(getattr(row, one.attname), connection) for one in columns), row.pk) for row in there]
    with connection.cursor() as cursor:
        cursor.executemany(question, values)
