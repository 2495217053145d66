"""The rows of a table as bytes that either database gives and takes."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from typing import IO, Any

import msgspec
from django.apps.registry import Apps
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from samtrad.documents.actions import storable

_LEFT_OUT = frozenset({"sessions", "contenttypes", "auth"})
"""Apps whose rows Django makes itself, or that are nobody's memory: who is signed in now."""
_MADE_ANEW = frozenset({"search_change"})
"""Tables that the database fills by itself, when rows of others are put in."""
_MANY = 500
"""Rows that are handled at a time."""
_LENGTH = 4
_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder()
Row = list[Any]
Model = type[models.Model]


def tables(apps: Apps) -> dict[str, Model]:
    """Every table that is kept, by its name, with its model; those between two models included."""
    found = [one._meta for one in apps.get_models(include_auto_created=True)]  # noqa: SLF001 - Django's own name for it
    kept = [one for one in found if one.managed and not one.proxy and one.app_label not in _LEFT_OUT and one.db_table not in _MADE_ANEW]
    return {one.db_table: one.model for one in sorted(kept, key=lambda one: one.db_table)}


def fields(model: Model) -> list[models.Field[Any, Any]]:
    """The columns of a table, in order."""
    return list(model._meta.concrete_fields)  # noqa: SLF001 - Django's own name for it


def write(model: Model, using: str, file: IO[bytes]) -> int:
    """Write all rows of a table, as they are seen by a connection; how many."""
    names = [field.attname for field in fields(model)]
    count = 0
    with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=3, mtime=0) as out:
        _put(out, [names])
        rows: list[Row] = []
        for row in model._base_manager.using(using).order_by("pk").values_list(*names).iterator(chunk_size=_MANY):  # noqa: SLF001
            rows.append([bytes(cell) if isinstance(cell, memoryview) else cell for cell in row])
            count += 1
            if len(rows) == _MANY:
                _put(out, rows)
                rows = []
        _put(out, rows)
    return count


def _put(out: gzip.GzipFile, rows: list[Row]) -> None:
    data = _encoder.encode(rows)
    out.write(len(data).to_bytes(_LENGTH, "big") + data)


def read(file: IO[bytes]) -> Iterator[list[Row]]:
    """First the names of the columns, by themselves; then the rows, some at a time."""
    with gzip.GzipFile(fileobj=file, mode="rb") as source:
        while length := source.read(_LENGTH):
            yield _decoder.decode(source.read(int.from_bytes(length, "big")))


def fill(model: Model, file: IO[bytes], connection: BaseDatabaseWrapper) -> int:
    """Add all rows of a part to a table; how many. Columns are found by their names: their order is another in a table that grew."""
    chunks = read(file)
    known = {field.attname: field for field in fields(model)}
    columns = [known[name] for name in next(chunks)[0]]
    return sum(_insert(model, columns, rows, connection) for rows in chunks)


def _insert(model: Model, columns: list[models.Field[Any, Any]], rows: Iterable[Row], connection: BaseDatabaseWrapper) -> int:
    """Add rows with the ids that they had; nothing is worked out or filled in."""
    quote = connection.ops.quote_name
    names = ", ".join(quote(str(field.column)) for field in columns)
    statement = f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608, SLF001 - names of our own tables
    values = [[_cell(field, cell, connection) for field, cell in zip(columns, row, strict=True)] for row in rows]
    with connection.cursor() as cursor:
        if values:
            cursor.executemany(statement, values)
    return len(values)


def _cell(field: models.Field[Any, Any], cell: Any, connection: BaseDatabaseWrapper) -> Any:  # noqa: ANN401 - values of any column
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    value = cell if cell is None or isinstance(field, models.JSONField) else target.to_python(cell)
    if isinstance(value, str | list | dict):
        value = storable(value)
    return target.get_db_prep_save(value, connection)
