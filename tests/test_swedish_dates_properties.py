"""Laws of the date grammar: any date in any form is found with its value, and no string breaks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samtrad.reading.find.dates.tense import tense_of
from samtrad.swedish.dates import Near, find_dates, resolve

MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december")
SHORT = ("jan", "feb", "mars", "apr", "maj", "jun", "jul", "aug", "sept", "okt", "nov", "dec")
DAYS = st.dates(date(2001, 1, 1), date(2049, 12, 31))
CARRIERS = ("{}", "Ärendet togs upp {}.", "Ärendet togs upp ({}) av rådet", "{}: stigen röjs", "Rådet, {}, i Fjällbo", "– {}", "Beslut {}, § 14.")
WITH_YEAR: dict[str, Callable[[date], str]] = {
    "iso": lambda d: d.isoformat(),
    "iso with dashes": lambda d: f"{d.year}–{d.month:02}–{d.day:02}",
    "dots": lambda d: f"{d.year}.{d.month:02}.{d.day:02}",
    "eight": lambda d: f"{d.year}{d.month:02}{d.day:02}",
    "six": lambda d: f"{d.year % 100:02}{d.month:02}{d.day:02}",
    "spoken": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "hard space": lambda d: f"{d.day}\xa0{MONTHS[d.month - 1]}\xa0{d.year}",
    "ordinal": lambda d: f"{d.day}:e {MONTHS[d.month - 1]} {d.year}",
    "short": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "short with stop": lambda d: f"{d.day} {SHORT[d.month - 1]}. {d.year}",
    "slash and year": lambda d: f"{d.day}/{d.month} {d.year}",
    "slash and short year": lambda d: f"{d.day}/{d.month}-{d.year % 100:02}",
    "capitals": lambda d: f"{d.day} {MONTHS[d.month - 1].upper()} {d.year}",
    "day first": lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
}


@pytest.mark.parametrize("form", WITH_YEAR)
@given(day=DAYS, carrier=st.sampled_from(CARRIERS))
@settings(max_examples=60, deadline=None)
def test_a_date_with_its_year_is_found_in_every_form(form: str, day: date, carrier: str) -> None:
    text = WITH_YEAR[form](day)
    sentence = carrier.format(text)
    (span,) = find_dates(sentence)
    assert sentence[span.start : span.end] == text
    assert span.value.year_given
    assert span.value.days(0) == (day, day)


@given(day=DAYS, meeting=DAYS, slash=st.booleans())
@settings(deadline=None)
def test_a_year_that_is_supplied_is_the_nearest(day: date, meeting: date, *, slash: bool) -> None:
    text = f"{day.day}/{day.month}" if slash else f"{day.day} {MONTHS[day.month - 1]}"
    spans = find_dates(f"Rådet, {text}")
    if (day.day, day.month) == (24, 7) and slash:  # "24/7" is round the clock
        assert spans == []
        return
    days = resolve(spans[0].value, Near(meeting, meeting))
    assert days is not None
    assert (days[0].day, days[0].month) == (day.day, day.month)
    others = [d for year in range(meeting.year - 5, meeting.year + 6) if (d := _in_year(day, year))]
    assert abs((days[0] - meeting).days) == min(abs((d - meeting).days) for d in others)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


@given(day=DAYS, meeting=DAYS)
@settings(deadline=None)
def test_the_tense_chooses_the_side(day: date, meeting: date) -> None:
    for tense in ("past", "future"):
        days = resolve(find_dates(f"Rådet, {day.day} {MONTHS[day.month - 1]}")[0].value, Near(meeting, meeting, tense))
        assert days is not None
        assert (meeting - days[0] if tense == "future" else days[0] - meeting) <= timedelta(days=7)


@given(first=DAYS, length=st.integers(1, 400), link=st.sampled_from((" till ", " – ", "--", " t.o.m. ", " till och med ", " - ")))
@settings(deadline=None)
def test_two_ends_are_one_expression(first: date, length: int, link: str) -> None:
    last = first + timedelta(days=length)
    for form in ("iso", "spoken"):
        text = WITH_YEAR[form](first) + link + WITH_YEAR[form](last)
        (span,) = find_dates(f"Leden är stängd {text}.")
        assert span.value.days(0) == (first, last)
        assert span.end - span.start == len(text)


@given(st.integers(2001, 2048), st.integers(1, 53))
@settings(deadline=None)
def test_weeks_are_those_of_the_calendar(year: int, week: int) -> None:
    (span,) = find_dates(f"Besöket är vecka {week} {year}.")
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        assert span.value.days(0) is None
        return
    assert span.value.days(0) == (monday, monday + timedelta(days=6))


PIECES = st.sampled_from(
    "2024 14 3 31 / - – . , : ( ) § v. v vecka mars maj Maj dec januari till och eller t.o.m. kl den 17:e 210507 20210507 -24 våren VT HT21 höst början slutet av första halvåret kvartal Q2 årsskiftet "
    "månadsskiftet plan gäller förlängs fas ( ) 2015–2025 \n \xa0 % kr 9999 0 00 32 13 sista veckan i måndag mellan Ö ß İ".split(" ")
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("".join)))
@settings(max_examples=400, deadline=None)
def test_no_string_breaks_the_grammar(string: str) -> None:
    end = 0
    for span in find_dates(string):
        assert end <= span.start < span.end <= len(string)
        end = span.end
        days = resolve(span.value, Near(date(2024, 3, 14), date(2024, 3, 16), tense_of(string, span.start, span.end)))
        assert days is None or days[0] <= days[1]
        if span.valid and span.value.month_given and not span.value.year_given:
            assert days is not None


@pytest.mark.parametrize("piece", ["1", "1/", "2024-", "v 1", "maj ", "(2024-", "till ", "och 3 ", "3, ", "början av ", "1 000 ", "plan "])
def test_long_hostile_strings_come_to_an_end(piece: str) -> None:
    string = piece * 4000
    spans = find_dates(string)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(string) for span in spans)
