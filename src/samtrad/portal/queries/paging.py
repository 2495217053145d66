"""Long lists a page at a time, from the last row of the page before: page 1,000 costs what page 1 does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from django.db.models import Model, Q, QuerySet

from samtrad.portal.queries.marks import opened, sealed

M = TypeVar("M", bound=Model)
_KNOWN = "rows that are known"


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
    of = f"{rows.model._meta.label} {field}"  # noqa: SLF001 - Django's own name for it
    at = opened(mark, of)
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
    return _slice(found, of, earlier=earlier, later=later)


def page_in(rows: Iterable[tuple[int, date]], asked: Asked, size: int) -> Slice:
    """The same of rows that are known, by id and day, the latest first."""
    ordered = sorted(((day, pk) for pk, day in rows), reverse=True)
    mark, back = (asked.after, False) if asked.after else (asked.before, True)
    at = opened(mark, _KNOWN)
    if at is None or not isinstance(at[0], date):
        start = 0
    elif back:
        start = max(sum(one > at for one in ordered) - size, 0)
    else:
        start = sum(one >= at for one in ordered)
    found = [(pk, day) for day, pk in ordered[start : start + size]]
    return _slice(found, _KNOWN, earlier=bool(start), later=start + size < len(ordered))


def _slice(found: Sequence[tuple[int, Any]], of: str, *, earlier: bool, later: bool) -> Slice:
    first, last = (found[0], found[-1]) if found else ((0, 0), (0, 0))
    before = sealed((first[1], first[0]), of) if earlier and found else ""
    return Slice([pk for pk, _ in found], before, sealed((last[1], last[0]), of) if later and found else "")


def _beyond(field: str, at: tuple[Any, int], *, downward: bool) -> Q:
    """What lies behind a row. The bound on the field alone is for the index; the rest parts rows of the same value."""
    value, pk = at
    ends, past = ("lte", "lt") if downward else ("gte", "gt")
    return Q(**{f"{field}__{ends}": value}) & (Q(**{f"{field}__{past}": value}) | Q(**{f"id__{past}": pk}))
