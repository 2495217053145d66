"""How early what runs out must be begun: worked backwards from its last day.

To prepare, to decide in everybody whom it binds, and to sign, each takes its months. To decide in several takes as long as such rounds took, where some
are known; else the months of the rule. Notice that minutes tell of comes before that.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import date, timedelta
from statistics import median

from msgspec import Struct

from samtrad.followup.agreements.kinds import WHOLE_PARTIES

_ONE = (3, 2, 0)
_SEVERAL = (6, 5, 1)
"""Months to prepare, to decide, to sign: where one decides; where several do, whose councils meet at times of their own."""


class Lead(Struct, frozen=True, kw_only=True):
    """When it must be begun, decided on and signed at the latest, and the last day to give notice where minutes tell how long that is.

    ``took`` are the days that such rounds took, ``rounds`` how many of them are known; 0 where the rule says how long it takes.
    """

    begin: date
    decide: date
    sign: date
    notice: date | None
    took: int = 0
    rounds: int = 0


def lead(kind: str, last: date, notice: int | None = None, took: Collection[int] = ()) -> Lead:
    """The days by which to begin, worked backwards from a last day. ``took``: for each round of the kind that is known, the days until its last party had answered."""
    several = kind in WHOLE_PARTIES
    prepare, decide, sign = _SEVERAL if several else _ONE
    signed = back(last, sign)
    days = round(median(took)) if several and took else 0
    asked = signed - timedelta(days) if days else back(signed, decide)
    given = back(last, notice) if notice else None
    return Lead(begin=back(min(asked, given) if given else asked, prepare), decide=asked, sign=signed, notice=given, took=days, rounds=len(took) if days else 0)


def back(day: date, months: int) -> date:
    """The day so many months before; the last of its month where that has no such day."""
    at = day.year * 12 + day.month - 1 - months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
