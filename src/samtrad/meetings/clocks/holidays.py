"""Public holidays in Sweden by rule, and the days on which no time runs out.

Lag (1989:253) om allmänna helgdagar names the holidays; lag (1930:173) om beräkning av lagstadgad tid, 2 §, says that what is to be done
on a Sunday, another public holiday, a Saturday, Midsummer's Eve, Christmas Eve or New Year's Eve may be done on the next working day.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

FIRST_YEAR = 1990
"""The first year that the law on holidays holds for as a whole."""
_NATIONAL_DAY_SINCE = 2005
"""The National Day became a holiday when Whit Monday ceased to be one (lag 2004:1320)."""
_ONE = timedelta(days=1)
_SATURDAY = 5


def easter(year: int) -> date:
    """Easter Day by the Gregorian computus (Meeus, Jones and Butcher)."""
    golden, century, of_century = year % 19, year // 100, year % 100
    skipped, leap = century // 4, century % 4
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * leap + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def holidays(year: int) -> dict[date, str]:
    """The public holidays of a year, in order, with their names. ``ValueError`` for a year before the law."""
    if year < FIRST_YEAR:
        raise ValueError(f"no holidays before {FIRST_YEAR}")
    sunday = easter(year)
    found = {
        date(year, 1, 1): "nyårsdagen",
        date(year, 1, 6): "trettondedag jul",
        sunday - 2 * _ONE: "långfredagen",
        sunday: "påskdagen",
        sunday + _ONE: "annandag påsk",
        sunday + 39 * _ONE: "Kristi himmelsfärdsdag",
        sunday + 49 * _ONE: "pingstdagen",
        _saturday(date(year, 6, 20)): "midsommardagen",
        _saturday(date(year, 10, 31)): "alla helgons dag",
        date(year, 12, 25): "juldagen",
        date(year, 12, 26): "annandag jul",
    }
    found.setdefault(date(year, 5, 1), "första maj")
    if year >= _NATIONAL_DAY_SINCE:
        found.setdefault(date(year, 6, 6), "nationaldagen")
    else:
        found[sunday + 50 * _ONE] = "annandag pingst"
    return dict(sorted(found.items()))


def _saturday(day: date) -> date:
    """The first Saturday from a day on."""
    return day + timedelta(days=(_SATURDAY - day.weekday()) % 7)


def is_working(day: date) -> bool:
    """Whether time may run out on a day (1930:173, 2 §)."""
    if day.weekday() >= _SATURDAY or day in holidays(day.year):
        return False
    return not ((day.month == 12 and day.day in (24, 31)) or holidays(day.year).get(day + _ONE) == "midsommardagen")


def moved(day: date) -> date:
    """A day, or the next working day where time does not run out on it."""
    while not is_working(day):
        day += _ONE
    return day


def working_before(day: date) -> date:
    """The last working day before a day."""
    day -= _ONE
    while not is_working(day):
        day -= _ONE
    return day
