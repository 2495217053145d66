"""Series of values: periods, how a series goes, and whether it has reached its target."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

_PERIOD = re.compile(r"(?P<year>(?:19|20|21)\d\d)(?:\s*[-/ ]?\s*(?:[kKqQ](?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2]))|(?P<joined>0[1-9]|1[0-2]))?")
_NUMBER = re.compile(r"[-−–]?(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,]\d+)?")
_DIGITS = 18
PLACES = Decimal("0.000001")


class Period(Struct, frozen=True, order=True):
    """A year, a quarter or a month: by its last day, and as it is written ("2025", "2025-Q3", "2025-07")."""

    day: date
    name: str


def period(written: str) -> Period | None:
    """A period as persons and sheets write it: "2025", "2025 k3", "2025Q3", "2025-07", "202507"; None for what is none."""
    match = _PERIOD.fullmatch(written.strip())
    if match is None:
        return None
    year = int(match["year"])
    if match["quarter"]:
        last = int(match["quarter"]) * 3
        return Period(_end(year, last), f"{year}-Q{match['quarter']}")
    if month := match["month"] or match["joined"]:
        return Period(_end(year, int(month)), f"{year}-{month}")
    return Period(date(year, 12, 31), str(year))


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def number(written: str) -> Decimal | None:
    """A number as persons and sheets write it: "12 345,5", "−3", "78 %"; None for what is none, or has more figures than are kept."""
    told = written.strip().removesuffix("%").strip()
    if not _NUMBER.fullmatch(told):
        return None
    plain = re.sub(r"[^\d.,]", "", told).replace(",", ".")
    value = Decimal(f"-{plain}" if told[0] in "-−–" else plain)
    return value.quantize(PLACES) if abs(value) < Decimal(10) ** (_DIGITS - 1) else None


class Value(Struct, frozen=True, kw_only=True):
    """A value of a period; None where it is missing, with why."""

    period: Period
    value: Decimal | None
    missing: str = ""


class Outcome(StrEnum):
    """How a series stands to its target."""

    REACHED = "reached"
    NEARER = "nearer"
    FARTHER = "farther"
    SAME = "same"
    UNKNOWN = "unknown"


def latest(values: Iterable[Value]) -> Value | None:
    """The last value that is there."""
    return max((one for one in values if one.value is not None), key=lambda one: one.period, default=None)


def outcome(values: Sequence[Value], target: Decimal | None, *, up: bool) -> Outcome:
    """How a series stands: whether its last value is as good as its target, else which way it went from the value before. Without two values nobody knows."""
    there = sorted((one for one in values if one.value is not None), key=lambda one: one.period)
    if not there:
        return Outcome.UNKNOWN
    last = there[-1].value
    assert last is not None
    if target is not None and (last >= target if up else last <= target):
        return Outcome.REACHED
    before = there[-2].value if len(there) > 1 else None
    if before is None:
        return Outcome.UNKNOWN
    if last == before:
        return Outcome.SAME
    return Outcome.NEARER if (last > before) == up else Outcome.FARTHER


def target_for(targets: Iterable[Value], day: date) -> Value | None:
    """The target that holds on a day: the next that is to be reached, else the last there was."""
    there = sorted((one for one in targets if one.value is not None), key=lambda one: one.period)
    return next((one for one in there if one.period.day >= day), there[-1] if there else None)
