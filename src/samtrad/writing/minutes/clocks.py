"""Days and hours of meetings as minutes write them."""

from __future__ import annotations

from samtrad.reading.record import Sitting
from samtrad.writing.days import day, weekday
from samtrad.writing.labels import Language
from samtrad.writing.minutes.words import word


def clock(hour: str) -> str:
    """``08:15`` as 08.15."""
    return hour.replace(":", ".")


def hours(start: str | None, end: str | None, language: Language) -> str:
    """ "kl. 08.15–09.50", "kl. 08.15", "" for neither."""
    told = "–".join(clock(one) for one in (start, end) if one)
    return word("clock", language).format(told) if told else ""


def sitting(one: Sitting, language: Language, *, place: bool = False) -> str:
    """ "onsdag 17 maj 2023, kl. 08.15–09.50, Gamla läroverket"."""
    when = f"{weekday(one.date, language)} {day(one.date, language)}"
    return ", ".join(part for part in (when, hours(one.start, one.end, language), (one.place or "") if place else "") if part)
