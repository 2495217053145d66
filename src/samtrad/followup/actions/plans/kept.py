"""Rows of a plan as they are kept with an act, and what they would be now had they stayed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Model

Row = Mapping[str, Any]


def whole(row: Model) -> dict[str, Any]:
    """A row as it can be kept; instants whole, which Django's encoder cuts."""
    told = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}  # noqa: SLF001 - what Django calls it
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in told.items()}


def keys(model: type[Model]) -> list[models.ForeignKey[Any, Any]]:
    """The fields by which rows lead to others."""
    return [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]  # noqa: SLF001 - what Django calls it


def missing(model: type[Model], rows: Iterable[Row]) -> dict[str, set[int]]:
    """By key, the rows that it leads to and that are there no more. Rows may hold a part of the fields alone."""
    told = list(rows)
    found: dict[str, set[int]] = {}
    for key in keys(model):
        asked = {pk for row in told if (pk := row.get(key.attname)) is not None}
        there = key.related_model._default_manager.filter(pk__in=asked).values_list("pk", flat=True) if asked else ()  # noqa: SLF001 - what Django calls it
        found[key.name] = asked - set(there)
    return found


def lost(model: type[Model], row: Row, gone: Mapping[str, set[int]]) -> set[str]:
    """The keys without which a row would not have stayed, of those that lead nowhere now."""
    return {key.name for key in keys(model) if key.remote_field.on_delete is not models.SET_NULL and row[key.attname] in gone[key.name]}


def cleared(model: type[Model], row: Row, gone: Mapping[str, set[int]]) -> dict[str, Any]:
    """A row as it would be now had it stayed: keys that lead nowhere any more are empty."""
    return {**row, **{key.attname: None for key in keys(model) if row.get(key.attname) in gone[key.name]}}
