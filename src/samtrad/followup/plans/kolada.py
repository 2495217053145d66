"""Kolada's answers: the values of key figures by municipality, year and gender, a page at a time.

Version 2 tells the page after as ``next_page``, version 3 as ``next_url``; women are K or F. A value that is missing comes as null, with a status.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation

import msgspec
from msgspec import Struct, field

from samtrad.followup.plans.series import PLACES

_KPI = re.compile(r"[NUA]\d{5}")
_PLACE = re.compile(r"[0-9]{4}|G\d{2,6}")
_PARTS = {"T": "", "K": "women", "F": "women", "M": "men"}
_MISSING = "Missing"
_LARGEST = Decimal(10) ** 17


class UnreadableError(ValueError):
    """An answer that is none of Kolada's."""


class _Gendered(Struct):
    value: float | int | None = None
    gender: str = "T"
    status: str | None = None
    count: int | None = 1
    isdeleted: bool = False


class _Row(Struct):
    kpi: str
    municipality: str
    period: int | str
    values: list[_Gendered] = []


class _Answer(Struct):
    values: list[_Row]
    next_url: str | None = None
    next_page: str | None = None
    count: int | None = field(default=None)


class Figure(Struct, frozen=True, kw_only=True):
    """A value: of which key figure, municipality (by its code), year, and part of the people; None where it is missing, with why."""

    kpi: str
    place: str
    year: int
    part: str
    value: Decimal | None
    missing: str
    count: int


class Page(Struct, frozen=True):
    """A page of an answer, and where the page after is; "" for none."""

    figures: list[Figure]
    after: str


def is_kpi(written: str) -> bool:
    """Whether it is what a key figure goes by: N00945."""
    return bool(_KPI.fullmatch(written))


def is_place(written: str) -> bool:
    """Whether it is a municipality's code."""
    return bool(_PLACE.fullmatch(written))


def query(base: str, kpi: str, places: Sequence[str], years: Iterable[int]) -> str:
    """Where some values are asked for. ``base`` is the interface's address with its version, such as https://example.org/v3."""
    assert is_kpi(kpi)
    assert all(is_place(one) for one in places)
    told = ",".join(str(one) for one in years)
    return f"{base.rstrip('/')}/data/kpi/{kpi}/municipality/{','.join(places)}" + (f"/year/{told}" if told else "")


def read(answer: bytes) -> Page:
    """A page of values. Raises ``UnreadableError``."""
    try:
        told = msgspec.json.decode(answer, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(str(error)[:200]) from error
    figures = [_figure(row, one) for row in told.values for one in row.values if not one.isdeleted and one.gender in _PARTS]
    return Page(figures, told.next_url or told.next_page or "")


def _figure(row: _Row, one: _Gendered) -> Figure:
    year = int(row.period) if str(row.period).isdecimal() else 0
    if not 1900 <= year <= 2200:
        raise UnreadableError(f"period: {row.period}"[:60])
    value = _exact(one.value)
    missing = "" if value is not None else (one.status or _MISSING)[:60]
    return Figure(kpi=row.kpi[:10], place=row.municipality[:10], year=year, part=_PARTS[one.gender], value=value, missing=missing, count=max(one.count or 0, 0))


def _exact(value: float | None) -> Decimal | None:
    """A value as it was written, not as a float comes out."""
    if value is None:
        return None
    try:
        told = Decimal(str(value)).quantize(PLACES)
    except InvalidOperation as error:
        raise UnreadableError(f"value: {value}"[:60]) from error
    if abs(told) >= _LARGEST:
        raise UnreadableError(f"value: {value}"[:60])
    return told
