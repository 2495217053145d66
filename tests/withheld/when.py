"""How days are written here, seen from the day of the meeting. A year is left out only where the nearest one is meant."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from generated.said import Day, fill, say

from .sentence import Due, Term

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
BRIEF = "jan feb mars april maj juni juli aug sept okt nov dec".split()
WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
MODERN = ("full", "full", "iso", "bare", "bare", "slashed", "slashed_year", "brief", "brief_year", "six")
FORMAL = ("full", "full", "full", "iso", "bare")
TYPED = ("full", "full", "slashed_year", "short_year", "iso", "brief_year", "bare")
NEAR = 140
LIMITS = (" senast {d}", " senast {d}", " före {d}", " till {d}", " innan {d}", " dock senast {d}")
"""How a day is set for a task; a family may have others."""

WRITE: dict[str, Callable[[date], str]] = {
    "full": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "iso": lambda d: d.isoformat(),
    "bare": lambda d: f"{d.day} {MONTHS[d.month - 1]}",
    "slashed": lambda d: f"{d.day}/{d.month}",
    "slashed_year": lambda d: f"{d.day}/{d.month} {d.year}",
    "short_year": lambda d: f"{d.day}/{d.month}-{d.year % 100:02d}",
    "brief": lambda d: f"{d.day} {BRIEF[d.month - 1]}",
    "brief_year": lambda d: f"{d.day} {BRIEF[d.month - 1]} {d.year}",
    "six": lambda d: d.strftime("%y%m%d"),
}
BARE = {"bare": "full", "slashed": "slashed_year", "brief": "brief_year"}
WORDED = frozenset({"full", "bare", "brief", "brief_year"})


def weekday(when: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return when + timedelta(days=(7 - when.weekday()) if when.weekday() > 4 else 0)


def month_of(when: date) -> tuple[date, date]:
    return when.replace(day=1), when.replace(day=calendar.monthrange(when.year, when.month)[1])


class When:
    """Writes days in one secretary's habits."""

    def __init__(self, rng: Random, meeting: date, ways: tuple[str, ...] = MODERN, den: float = 0.6) -> None:
        self.rng, self.meeting = rng, meeting
        self.ways = [rng.choice(ways) for _ in range(3)]
        self.den = rng.random() < den
        self.dash = rng.choice(["–", "-", "–"])
        self.week = rng.choice(["v. {}", "vecka {}", "v {}", "v.{}", "vecka {}"])
        self.limits: tuple[str, ...] = LIMITS

    def near(self, when: date, margin: int = 0) -> bool:
        return abs((when - self.meeting).days) < NEAR - margin

    def day(self, when: date, way: str | None = None) -> Day:
        way = way or self.rng.choice(self.ways)
        if way in BARE and not self.near(when):
            way = BARE[way]
        before = "den " if way in WORDED and self.den else ""
        if before and self.rng.random() < 0.15:
            before = f"{WEEKDAYS[when.weekday()]}en den "
        return Day(WRITE[way](when), when, when, "day", way in BARE, before)

    def stated(self, way: str | None = None) -> Day:
        """The day of the meeting, with its year and nothing before it."""
        way = way or self.rng.choice([one for one in self.ways if one not in BARE and one != "six"] or ["full"])
        return Day(WRITE[way](self.meeting), self.meeting, self.meeting)

    def ago(self, least: int = 9, most: int = 130) -> date:
        return weekday(self.meeting - timedelta(days=self.rng.randint(least, most)))

    def ahead(self, least: int = 9, most: int = 130) -> date:
        return weekday(self.meeting + timedelta(days=self.rng.randint(least, most)))

    def past(self) -> Day:
        return self.day(self.ago())

    def future(self) -> Day:
        return self.day(self.ahead())

    # longer ones

    def _month(self, when: date) -> Day:
        year = "" if self.near(when, 30) and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{MONTHS[when.month - 1]}{year}", *month_of(when), "month", not year, "i ")

    def _third(self, when: date) -> Day:
        first, last = month_of(when)
        at = min(2, (when.day - 1) // 10)
        name = ("början", "mitten", "slutet")[at]
        start, end = ((first, first.replace(day=10)), (first.replace(day=11), first.replace(day=20)), (first.replace(day=21), last))[at]
        year = "" if self.near(when, 30) and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{name} av {MONTHS[when.month - 1]}{year}", start, end, "range", not year, "i ")

    def _week(self, when: date) -> Day:
        monday = when - timedelta(days=when.weekday())
        return Day(self.week.format(monday.isocalendar().week), monday, monday + timedelta(days=6), "week", True, "")

    def _season(self, when: date) -> Day:
        spring = when.month <= 6
        start, end = (date(when.year, 1, 1), date(when.year, 6, 30)) if spring else (date(when.year, 7, 1), date(when.year, 12, 31))
        year = "" if not start <= self.meeting <= end and abs((when - self.meeting).days) < 190 and self.rng.random() < 0.5 else f" {when.year}"
        return Day(f"{'våren' if spring else 'hösten'}{year}", start, end, "season", not year, "under ")

    def _pair(self, when: date) -> Day:
        last = min(12, when.month + self.rng.randint(1, 3))
        if last == when.month:
            return self._month(when)
        return Day(
            f"{MONTHS[when.month - 1]}{self.rng.choice([self.dash, ' till '])}{MONTHS[last - 1]} {when.year}",
            month_of(when)[0],
            month_of(date(when.year, last, 1))[1],
            "range",
            False,
            "under ",
        )

    def _half(self, when: date) -> Day:
        first = when.month <= 6
        return Day(
            f"{'första' if first else 'andra'} halvåret {when.year}",
            date(when.year, 1 if first else 7, 1),
            date(when.year, 6, 30) if first else date(when.year, 12, 31),
            "half_year",
            False,
            "under ",
        )

    def period(self) -> Day:
        """A past week, month or season."""
        told = self.rng.choice([self._month, self._third, self._week, self._season, self._pair, self._half])(self.ago(45, 105))
        return told if told.end < self.meeting else self.past()

    def coming(self) -> Day:
        """A day to come, or a week, month or season."""
        if self.rng.random() < 0.5:
            return self.future()
        told = self.rng.choice([self._month, self._third, self._week, self._season, self._pair, self._half])(self.ahead(40, 105))
        return told if told.start > self.meeting else self.future()

    def days(self) -> Day:
        """Two or three days to come, of one month."""
        first = self.ahead(20, 120)
        first = first.replace(day=min(first.day, 24))
        last = first + timedelta(days=self.rng.randint(1, 3))
        return Day(f"{first.day}{self.dash}{last.day} {MONTHS[last.month - 1]} {last.year}", first, last, "range", False, "den " if self.den else "")

    def due(self, likely: float = 0.7) -> Due:
        """When something is to be done, or nothing."""
        if self.rng.random() > likely:
            return Due(say(), None)
        if self.rng.random() < 0.3:
            day = self.coming()
            return Due(say(" ", day) if day.before else say(" i " if day.precision == "month" else " ", day), day)
        day = self.future()
        return Due(fill(self.rng.choice(self.limits), d=day), day)

    def until(self) -> Term:
        """Till when."""
        day = self.day(date(self.meeting.year + self.rng.randint(1, 3), *self.rng.choice([(12, 31), (12, 31), (6, 30)])), self.rng.choice(["full", "iso"]))
        return Term(fill(self.rng.choice([" till och med {d}", " t.o.m. {d}", " fram till och med {d}"]), d=day), None, day.end)

    def since(self) -> Term:
        """From when."""
        day = self.day(date(self.meeting.year + 1, self.rng.choice([1, 1, 3, 7]), 1), "full")
        return Term(fill(self.rng.choice([" från och med {d}", " fr.o.m. {d}", " med början {d}"]), d=day), day.start, None)

    def started(self) -> Term:
        """Since when something has held."""
        day = self.day(self.ago(40, 900), "full" if self.rng.random() < 0.6 else "iso")
        return Term(say(" ", day), day.start, None)

    def holds(self) -> Term:
        """From when, to when or for which years something holds."""
        year, kind = self.meeting.year, self.rng.randint(0, 3)
        if kind == 0:
            return self.since()
        if kind == 1:
            return self.until()
        last = year + self.rng.randint(2, 4)
        if kind == 2:
            years = Day(f"{year + 1}{self.rng.choice(['–', '-'])}{last}", date(year + 1, 1, 1), date(last, 12, 31), "range")
            return Term(fill(self.rng.choice([" för åren {d}", " för perioden {d}", " under åren {d}"]), d=years), years.start, years.end)
        start, end = date(year + 1, 1, 1), date(last, 12, 31)
        span = Day(f"{start.isoformat()}{self.rng.choice(['–', ' – ', ' till '])}{end.isoformat()}", start, end, "range")
        return Term(fill(self.rng.choice([" för tiden {d}", " under tiden {d}"]), d=span), start, end)

    def term(self) -> Term:
        """As ``holds``, or nothing."""
        return self.holds() if self.rng.random() < 0.6 else Term(say(), None, None)
