"""Long lists a page at a time, from the last row of the page before: page 1,000 costs what page 1 does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple, TypeVar

from django.db.models import Model, Q, QuerySet

from samtrad.access.asked import number

M = TypeVar("M", bound=Model)


class Asked(NamedTuple):
    """Which page: what lies behind a row, or before one. Both are empty for the first page; what cannot be understood is the first page."""

    after: str = ""
    before: str = ""


class Slice(NamedTuple):
    """The ids of a page's rows in order, and the marks of the pages beside it; an empty mark where there is none."""

    ids: list[int]
    before: str
    after: str


def page_of(rows: QuerySet[M], field: str, asked: Asked, size: int, *, descending: bool = True) -> Slice:
    """A page of the rows, in the order of a field and then of their ids."""
    mark, back = (asked.after, False) if asked.after else (asked.before, True)
    at = _at(mark, is_day=descending)
    downward = descending != (back and at is not None)
    if at is not None:
        rows = rows.filter(_beyond(field, at, downward=downward))
    order = (f"-{field}", "-id") if downward else (field, "id")
    found = list(rows.order_by(*order).values_list("id", field)[: size + 1])
    more, found = len(found) > size, found[:size]
    backward = at is not None and back
    if backward:
        found.reverse()
    earlier = more if backward else at is not None
    later = at is not None if backward else more
    return Slice([pk for pk, _ in found], _mark(found[0]) if earlier and found else "", _mark(found[-1]) if later and found else "")


def page_in(rows: Iterable[tuple[int, date]], asked: Asked, size: int) -> Slice:
    """The same of rows that are known, by id and day, the latest first."""
    ordered = sorted(((day, pk) for pk, day in rows), reverse=True)
    mark, back = (asked.after, False) if asked.after else (asked.before, True)
    at = _at(mark, is_day=True)
    if at is None:
        start = 0
    elif back:
        start = max(sum(one > at for one in ordered) - size, 0)
    else:
        start = sum(one >= at for one in ordered)
    found = [(pk, day) for day, pk in ordered[start : start + size]]
    return Slice([pk for pk, _ in found], _mark(found[0]) if start and found else "", _mark(found[-1]) if start + size < len(ordered) and found else "")


def _beyond(field: str, at: tuple[Any, int], *, downward: bool) -> Q:
    """What lies behind a row. The bound on the field alone is for the index; the rest parts rows of the same value."""
    value, pk = at
    ends, past = ("lte", "lt") if downward else ("gte", "gt")
    return Q(**{f"{field}__{ends}": value}) & (Q(**{f"{field}__{past}": value}) | Q(**{f"id__{past}": pk}))


def _mark(row: tuple[int, Any]) -> str:
    return f"{row[0]}.{row[1]}"


def _at(mark: str, *, is_day: bool) -> tuple[Any, int] | None:
    """The value and the id of a row by its mark."""
    told, _dot, value = mark.replace("\x00", "").partition(".")
    pk = number(told)
    if pk is None or "." not in mark:
        return None
    if not is_day:
        return value, pk
    try:
        return date.fromisoformat(value), pk
    except ValueError:
        return None
