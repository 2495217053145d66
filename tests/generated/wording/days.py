"""How a day, a week, a month, a season or a span of them is written in Swedish, with what it means.

A year is left out only where the nearest one that fits the tense is the right one.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from ..said import Day, Said, say

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
SHORT = "jan feb mars april maj juni juli aug sept okt nov dec".split()
WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
FORMS = ("long", "long", "long", "iso", "no_year", "slash", "slash_year", "short", "short_year", "six", "ordinal", "eight")
NEAR = 150
"""Within so many days a year may be left out."""

_WRITE: dict[str, Callable[[date], str]] = {
    "long": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "iso": lambda d: d.isoformat(),
    "no_year": lambda d: f"{d.day} {MONTHS[d.month - 1]}",
    "slash": lambda d: f"{d.day}/{d.month}",
    "slash_year": lambda d: f"{d.day}/{d.month} {d.year}",
    "short": lambda d: f"{d.day} {SHORT[d.month - 1]}",
    "short_year": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "six": lambda d: d.strftime("%y%m%d"),
    "eight": lambda d: d.strftime("%Y%m%d"),
    "ordinal": lambda d: f"{d.day}:{'a' if d.day in {1, 2, 21, 22, 31} else 'e'} {MONTHS[d.month - 1]}",
}
_YEARLESS = frozenset({"no_year", "slash", "short", "ordinal"})
_WORDED = frozenset({"long", "no_year", "short", "short_year", "ordinal"})
_INSTEAD = {"no_year": "long", "slash": "slash_year", "short": "short_year", "ordinal": "long"}


class Calendar:
    """Writes days in the habits of one secretary, seen from the day of the meeting."""

    def __init__(self, rng: Random, meeting: date) -> None:
        self.rng, self.meeting = rng, meeting
        self.habits = rng.sample(FORMS, 3)
        self.dash = rng.choice(["–", "-", "–", " – "])
        self.week = rng.choice(["vecka {}", "vecka {}", "v {}", "v. {}", "v.{}"])
        self.den = rng.random() < 0.75
        self.varied = False

    def form(self) -> str:
        """Mostly the secretary's first habit, now and then another; where ``varied`` is set, any form there is."""
        if self.varied:
            return self.rng.choice(FORMS)
        return self.habits[0] if self.rng.random() < 0.6 else self.rng.choice(self.habits)

    def day(self, when: date, form: str | None = None, *, weekday: bool = False) -> Day:
        """One day; with ``weekday`` the name of the day may stand before it."""
        form = form or self.form()
        if form in _YEARLESS and abs((when - self.meeting).days) > NEAR:
            form = _INSTEAD[form]
        before = ""
        if form in _WORDED:
            before = "den " if self.den or form == "ordinal" else ""
            if weekday and self.rng.random() < 0.4:
                name = WEEKDAYS[when.weekday()]
                before = f"{name}en den " if before else f"{name} "
        return Day(_WRITE[form](when), when, when, "day", form in _YEARLESS, before)

    def stated(self, when: date, form: str | None = None) -> Day:
        """The day of the meeting itself: always with its year."""
        form = form or self.rng.choice(["long", "long", "iso", "long", "slash_year", "short_year"])
        before = self.rng.choice(["", "", "den ", f"{WEEKDAYS[when.weekday()]}en den ", f"{WEEKDAYS[when.weekday()]} "]) if form == "long" else ""
        return Day(_WRITE[form](when), when, when, "day", False, before)

    def days_before(self, least: int = 10, most: int = 140) -> date:
        return workday(self.meeting - timedelta(days=self.rng.randint(least, most)))

    def days_after(self, least: int = 10, most: int = 140) -> date:
        return workday(self.meeting + timedelta(days=self.rng.randint(least, most)))

    def past(self, least: int = 10, most: int = 140) -> Day:
        """A day before the meeting."""
        return self.day(self.days_before(least, most))

    def future(self, least: int = 10, most: int = 140) -> Day:
        """A day after the meeting."""
        return self.day(self.days_after(least, most))

    # spans

    def week_of(self, when: date, weeks: int = 1) -> Day:
        """The week of a day, or that and the next ones."""
        monday = when - timedelta(days=when.weekday())
        number = monday.isocalendar().week
        last = (monday + timedelta(weeks=weeks - 1)).isocalendar().week
        words = self.week.format(number) + (f"{self.dash.strip()}{last}" if weeks > 1 and last > number else "")
        end = monday + timedelta(days=6 if last <= number else 7 * weeks - 1)
        return Day(words, monday, end, "week" if last <= number else "range", True, self.rng.choice(["", "under "]) if self.rng.random() < 0.5 else "")

    def month_of(self, when: date) -> Day:
        """The month of a day."""
        near = abs((when - self.meeting).days) < NEAR - 30
        year = "" if near and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{MONTHS[when.month - 1]}{year}", *month_ends(when), "month", not year, "i ")

    def tenth_of(self, when: date) -> Day:
        """ "i början av mars": the third of a month in which a day lies."""
        first, last = month_ends(when)
        name, start, end = (
            ("början", first, first.replace(day=10))
            if when.day <= 10
            else ("mitten", first.replace(day=11), first.replace(day=20))
            if when.day <= 20
            else ("slutet", first.replace(day=21), last)
        )
        near = abs((when - self.meeting).days) < NEAR - 30
        year = "" if near and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{name} av {MONTHS[when.month - 1]}{year}", start, end, "range", not year, "i ")

    def season_of(self, when: date) -> Day:
        """The season of a day; without a year only where it is the other season, and near."""
        name, start, end = season(when)
        now = season(self.meeting)
        near = (now[1], now[2]) != (start, end) and name != "sommaren" and abs((when - self.meeting).days) < 200
        year = "" if near and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{name}{year}", start, end, "season", not year, "under ")

    def half_of(self, when: date) -> Day:
        """Half a year, with its year."""
        first = when.month <= 6
        start, end = (date(when.year, 1, 1), date(when.year, 6, 30)) if first else (date(when.year, 7, 1), date(when.year, 12, 31))
        return Day(f"{'första' if first else 'andra'} halvåret {when.year}", start, end, "half_year", False, "under ")

    def months(self, when: date, count: int) -> Day:
        """ "mars–maj 2025": months of one year, or two months joined by a word."""
        last = min(when.month + count - 1, 12)
        if last == when.month:
            return self.month_of(when)
        joint = (
            self.rng.choice([self.dash.strip(), self.dash.strip(), " till ", " och "])
            if last == when.month + 1
            else self.rng.choice([self.dash.strip(), " till "])
        )
        words = f"{MONTHS[when.month - 1]}{joint}{MONTHS[last - 1]} {when.year}"
        return Day(words, date(when.year, when.month, 1), month_ends(date(when.year, last, 1))[1], "range", False, "under ")

    def period(self, when: date) -> Day:
        """A span around a day, of any kind."""
        if self.varied and self.rng.random() < 0.3:
            return self.week_of(when, self.rng.choice([1, 1, 2, 3])) if abs((when - self.meeting).days) < NEAR - 10 else self.season_of(when)
        ways: list[Callable[[date], Day]] = [
            self.month_of,
            self.month_of,
            self.season_of,
            self.week_of,
            self.tenth_of,
            self.half_of,
            lambda d: self.months(d, self.rng.randint(2, 3)),
        ]
        near = abs((when - self.meeting).days) < NEAR - 10
        return self.rng.choice(ways if near else [ways[2], ways[5], ways[6]])(when)

    def any_future(self) -> Day:
        """A day or a span after the meeting, such as a task has."""
        when = self.days_after(16)
        return self.day(when) if self.rng.random() < 0.6 else self.later(self.period(when))

    def later(self, told: Day) -> Day:
        """The same span where it begins after the meeting, else the day of its middle: "i mars" said in March is unclear."""
        return told if told.start > self.meeting else self.day(self.days_after(16))

    def earlier(self, told: Day) -> Day:
        """The same span where it ended before the meeting, else a day before it."""
        return told if told.end < self.meeting else self.past()

    def span(self, start: date, end: date) -> Day:
        """Two days joined: "3–5 mars 2025", "1 januari 2025 till den 31 december 2026", "2025-01-01 – 2026-12-31"."""
        if (start.year, start.month) == (end.year, end.month):
            joint = self.rng.choice([self.dash.strip(), self.dash.strip(), " och " if (end - start).days == 1 else self.dash.strip()])
            return Day(f"{start.day}{joint}{end.day} {MONTHS[end.month - 1]} {end.year}", start, end, "range", False, "den " if self.den else "")
        if self.rng.random() < 0.35:
            return Day(f"{start.isoformat()}{self.rng.choice([' till ', ' – ', '–', ' - '])}{end.isoformat()}", start, end, "range")
        long = _WRITE["long"]
        joint = self.rng.choice([" till den ", " till ", " – ", "–"])
        return Day(f"{long(start)}{joint}{long(end)}", start, end, "range", False, "den " if joint.endswith("den ") else "")

    def years(self, first: int, last: int) -> Day:
        """A term of years."""
        dash = self.rng.choice(["–", "-", "–", " till "])
        return Day(f"{first}{dash}{last}", date(first, 1, 1), date(last, 12, 31), "range")


def workday(when: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return when - timedelta(days=max(0, when.weekday() - 4))


def month_ends(when: date) -> tuple[date, date]:
    """First and last day of a month."""
    return when.replace(day=1), when.replace(day=calendar.monthrange(when.year, when.month)[1])


def season(when: date) -> tuple[str, date, date]:
    """The name of the season in which a day lies, and its ends."""
    if when.month in {7, 8} or (when.month == 6 and when.day > 20):
        return "sommaren", date(when.year, 6, 1), date(when.year, 8, 31)
    if when.month <= 6:
        return "våren", date(when.year, 1, 1), date(when.year, 6, 30)
    return "hösten", date(when.year, 7, 1), date(when.year, 12, 31)


def listed(days: list[Day], last: str = ", ") -> Said:
    """Days one after the other; never joined by "och", which would make a span of two."""
    out = say()
    for i, day in enumerate(days):
        out = say(out, "" if i == 0 else last if i == len(days) - 1 else ", ", day)
    return out
