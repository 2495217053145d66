"""What forms tell of meetings, read into what acts take."""

from __future__ import annotations

from datetime import date, time
from itertools import zip_longest
from typing import get_args

from django.http import QueryDict

from samtrad.access.asked import number
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.actions.planning import Day
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.record.codes import DecisionType
from samtrad.workspace.days import day_in

CLAUSE = ("text", "type", "addressee", "responsible", "due")
"""What a row of the form of clauses has."""
_SMALL = range(1, 1000)


def hour(told: str) -> time | None:
    """An hour, HH:MM; None where nothing is written. Raises ``MeetingError``."""
    told = told.strip().replace(".", ":")
    try:
        return time.fromisoformat(told) if told else None
    except ValueError as error:
        raise MeetingError(Fault.DAYS, told) from error


def must(told: str) -> date:
    """A day that has to be told. Raises ``MeetingError``, ``DaysError``."""
    found = day_in(told)
    if found is None:
        raise MeetingError(Fault.DAYS)
    return found


def days(told: QueryDict) -> list[Day]:
    """The days of a meeting: as many as have a date."""
    found = []
    for at in ("1", "2", "3"):
        if day := day_in(told.get(f"day{at}", "")):
            link = told.get(f"link{at}", "").strip()
            if link and not link.startswith(("https://", "http://")):
                raise MeetingError(Fault.PLACE, link)
            found.append(
                Day(day, hour(told.get(f"start{at}", "")), hour(told.get(f"end{at}", "")), told.get(f"place{at}", ""), bool(told.get(f"remote{at}")), link)
            )
    return found


def clauses(told: QueryDict) -> list[ClauseTold]:
    """Clauses, one in each row of the form that says something."""
    rows = zip_longest(*(told.getlist(f"clause_{name}") for name in CLAUSE), fillvalue="")
    return [_clause(bare, type_, addressee, responsible, day_in(due)) for text, type_, addressee, responsible, due in rows if (bare := _bare(text))]


def _clause(text: str, type_: str, addressee: str, responsible: str, due: date | None) -> ClauseTold:
    """A clause; its type and to whom it turns are read out of its words where nobody says otherwise."""
    read = read_clause(text)
    whom = text[slice(*read.addressee)] if read.addressee and not addressee.strip() else addressee
    kind = type_ if type_ in get_args(DecisionType) else read.type
    return ClauseTold(text, kind, (read.force or "") if kind == read.type else "", whom, None, responsible, due)


def _bare(text: str) -> str:
    """A clause without "att" before it and the full stop after it."""
    words = " ".join(text.replace("\x00", "").split())
    return words[4:] if words.casefold().startswith("att ") else words


def small(told: str) -> int | None:
    """A small number from 1; None where nothing is written. Raises ``MeetingError``."""
    if not told.strip():
        return None
    found = number(told.strip(), _SMALL)
    if found is None:
        raise MeetingError(Fault.PLACE, told)
    return found
