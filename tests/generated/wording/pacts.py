"""What is told of agreements, guidelines and action plans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

from ..region.matters import Pact
from ..said import Said, fill
from ..truth import Agreement
from .days import Calendar
from .told import Told


def fact(pact: Pact, event: str | None, start: date | None = None, end: date | None = None) -> Callable[[Said], Agreement]:
    """Makes the agreement's fact from the clause that names it, with the form of the name that stands there."""

    def make(text: Said) -> Agreement:
        name = next((form for form in (pact.the, pact.name) if form.casefold() in text.text.casefold()), pact.name)
        return Agreement(pact.name, text.written(name) or name, event, start, end)

    return make


def _told(text: Said, pact: Pact, event: str | None, start: date | None = None, end: date | None = None) -> Told:
    said = text.capital()
    return Told(said, (fact(pact, event, start, end)(said),))


def in_force(rng: Random, calendar: Calendar, pact: Pact) -> Told:
    """It holds, from a day, to a day, or for a term."""
    year = calendar.meeting.year
    kind = rng.randint(0, 4)
    if kind == 0:
        day = calendar.day(date(year + rng.randint(0, 1), 12, 31), "long")
        words = rng.choice(["{the} gäller till och med {day}.", "{the} gäller t.o.m. {day}.", "Nuvarande {name} gäller till och med {day}."])
        return _told(fill(words, the=pact.the, name=pact.name, day=day), pact, "in_force", None, day.end)
    if kind == 1:
        day = calendar.day(date(year - rng.randint(1, 4), rng.choice([1, 1, 4, 7, 9]), 1), "long")
        words = rng.choice(["{the} trädde i kraft {day}.", "{the} gäller sedan {day}.", "{the} gäller från och med {day}."])
        return _told(fill(words, the=pact.the, day=day), pact, "in_force", day.start, None)
    if kind == 2:
        years = calendar.years(year - rng.randint(1, 3), year + rng.randint(0, 2))
        words = rng.choice(["{the} gäller för perioden {years}.", "{the} gäller {years}.", "{the} gäller under perioden {years}."])
        return _told(fill(words, the=pact.the, years=years), pact, "in_force", years.start, years.end)
    span = calendar.span(date(year - rng.randint(1, 3), 1, 1), date(year + rng.randint(0, 1), 12, 31))
    words = rng.choice(
        [
            "{the} gäller {span}.",
            "{the} gäller för tiden {span}.",
            "{the} är giltig {span}." if pact.the.split()[0].endswith("n") else "{the} är giltigt {span}.",
        ]
    )
    return _told(fill(words, the=pact.the, span=span), pact, "in_force", span.start, span.end)


def drafted(rng: Random, calendar: Calendar, pact: Pact) -> Told:
    """A draft is there, or on its way."""
    start = date(calendar.meeting.year + 1, rng.choice([1, 1, 4, 7]), 1)
    if rng.random() < 0.3:
        day = calendar.day(start, "long")
        return _told(
            fill(rng.choice(["{the} föreslås gälla från och med {day}.", "Förslaget är att {the} ska gälla från och med {day}."]), the=pact.the, day=day),
            pact,
            "proposed",
            day.start,
        )
    if rng.random() < 0.3:
        years = calendar.years(start.year, start.year + 3)
        return _told(
            fill("Ett förslag till {name} för perioden {years} har tagits fram.", name=pact.name, years=years), pact, "proposed", years.start, years.end
        )
    if rng.random() < 0.2:
        words = ["Förslaget till {name} är ute på synpunktsrunda till {day}.", "Förslaget till {name} var ute på remiss {past}."]
        return _told(
            fill(rng.choice(words), name=pact.name, day=calendar.future(), past=calendar.earlier(calendar.month_of(calendar.days_before(45, 110)))),
            pact,
            "proposed",
        )
    words = [
        "Ett förslag till {name} har tagits fram.",
        "Ett utkast till {name} finns nu framme.",
        "Arbetet med att ta fram {name} pågår.",
        "Ett första förslag till {name} presenterades.",
        "Arbetsgruppens förslag till {name} har varit ute på synpunktsrunda.",
    ]
    return _told(fill(rng.choice(words), name=pact.name), pact, "proposed")


def looked_at(rng: Random, calendar: Calendar, pact: Pact) -> Told:
    """It is being evaluated or revised."""
    if rng.random() < 0.5:
        words = ["{the} har utvärderats under ledning av kansliet.", "En utvärdering av {the} genomfördes {past}.", "{the} utvärderades {past}."]
        return _told(fill(rng.choice(words), the=pact.the, past=calendar.past()), pact, "evaluated")
    words = ["{the} ska revideras {when}.", "Arbetet med att revidera {the} fortgår.", "En revidering av {the} planeras {when}."]
    when = calendar.later(calendar.period(calendar.days_after(40, 200)))
    return _told(fill(rng.choice(words), the=pact.the, when=when), pact, "revised")
