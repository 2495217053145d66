"""The clocks say what the worked examples say, and what a second computation says that was written from the law by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from samtrad.meetings.clocks import (
    Posting,
    Running,
    announce_by,
    appeal,
    appeal_last_day,
    call_by,
    certify_by,
    holidays,
    is_working,
    moved,
    papers_by,
    public_by,
    urgent_by,
)

_PAGE = (ROOT / "docs/algorithms/clocks.md").read_text("utf-8")
_ONE = timedelta(days=1)


# a second computation, from the law alone: it looks at one day after another


def _full_moon(year: int) -> date:
    """The ecclesiastical full moon on or after 21 March, by golden number and epact."""
    century = year // 100 + 1
    golden = year % 19 + 1
    epact = (11 * golden + 20 + (8 * century + 5) // 25 - 5 - (3 * century // 4 - 12)) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    day = 44 - epact
    return date(year, 3, 1) + timedelta(days=(day if day >= 21 else day + 30) - 1)


@cache
def _easter(year: int) -> date:
    day = _full_moon(year) + _ONE
    while day.isoweekday() != 7:
        day += _ONE
    return day


def _is_off(day: date) -> bool:
    """Sunday, other public holiday, Saturday, or one of the three eves."""
    if day.isoweekday() in (6, 7) or (day.month, day.day) in {(1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)}:
        return True
    if (day.month, day.day) == (6, 6) and day.year >= 2005:
        return True
    if day.month == 6 and 19 <= day.day <= 25 and day.isoweekday() == 5:  # the Friday before the Saturday of 20-26 June
        return True
    since = (day - _easter(day.year)).days
    return since in {-2, 1, 39} or (since == 50 and day.year < 2005)


def _ends(day: date) -> date:
    """Three weeks on: the third day of the same name, or the next that is not off."""
    name, met = day.isoweekday(), 0
    while met < 3:
        day += _ONE
        met += day.isoweekday() == name
    while _is_off(day):
        day += _ONE
    return day


def _throughout(postings: list[Posting], board: str, day: date) -> set[int]:
    """Which postings of a board were up the whole of a day; its own first day counts as whole."""
    return {at for at, one in enumerate(postings) if one.board == board and one.is_confirmed and one.up <= day and (one.down is None or day < one.down)}


def _stands(boards: list[str], postings: list[Posting], today: date) -> tuple[str, date | None]:
    """How the time stands, by trying every day from the first: on each day some posting must be up on each board that was up the day before, too."""
    ups = sorted({one.up for one in postings if one.is_confirmed and one.board in boards})
    for begun in ups:
        last, day, held = _ends(begun), begun, {board: _throughout(postings, board, begun) for board in boards}
        while all(held.values()) and day < min(last, today):
            day += _ONE
            for board in boards:
                now = _throughout(postings, board, day)
                held[board] = now if held[board] & now else set()
        if begun <= today and all(held.values()) and boards:
            return ("out" if today > last else "runs", begun)
    down = any(one.board in boards and one.is_confirmed and one.up <= today and one.down and one.up < one.down <= today for one in postings)
    return ("broken" if down else "not_begun", None)


# the examples


def _rows(heading: str) -> Iterator[list[str]]:
    table = _PAGE.split(heading, 1)[1].split("\n\n")[1]
    for line in table.splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


def _day(cell: str) -> date | None:
    return None if cell in ("", "–") else date.fromisoformat(cell)


def _postings(cell: str) -> tuple[list[str], list[Posting]]:
    boards, found = [], []
    for part in cell.split(";"):
        told = re.fullmatch(r"(\w)(?: (\d{4}-\d\d-\d\d)–(\d{4}-\d\d-\d\d)?)?", part.strip())
        assert told, part
        if told[1] not in boards:
            boards.append(told[1])
        if told[2]:
            found.append(Posting(board=told[1], up=date.fromisoformat(told[2]), down=_day(told[3] or "")))
    return boards, found


@pytest.mark.parametrize("row", list(_rows("Certification and notice:")), ids=lambda row: row[0])
def test_limits_of_the_page(row: list[str]) -> None:
    met, by, latest, certified, announce, announce_latest = map(date.fromisoformat, row)
    assert certify_by(met) == type(certify_by(met))(by, latest)
    assert announce_by(certified) == type(certify_by(met))(announce, announce_latest)
    for told, end, days in ((by, latest, 14), (announce, announce_latest, 2)):
        start = met if days == 14 else certified
        assert told == start + days * _ONE
        assert not _is_off(end)
        assert all(_is_off(told + at * _ONE) for at in range((end - told).days))


@pytest.mark.parametrize("row", list(_rows("Appeal; each board")), ids=lambda row: row[0])
def test_appeals_of_the_page(row: list[str]) -> None:
    _, boards_cell, today, stands, begun, last, final = row
    boards, postings = _postings(boards_cell)
    told = appeal(boards, postings, date.fromisoformat(today))
    assert (told.running, told.begun, told.last_day, told.final_on) == (stands, _day(begun), _day(last), _day(final))
    assert _stands(boards, postings, date.fromisoformat(today)) == (stands, _day(begun))
    if told.begun:
        assert _ends(told.begun) == told.last_day
        assert told.removable_from == told.final_on


# the two computations held against each other


def test_every_day_of_a_century() -> None:
    day = date(1990, 1, 1)
    while day.year < 2100:
        assert is_working(day) is not _is_off(day), day
        day += _ONE


def test_holidays_of_a_year() -> None:
    assert list(holidays(2027)) == [
        date(2027, month, day)
        for month, day in [(1, 1), (1, 6), (3, 26), (3, 28), (3, 29), (5, 1), (5, 6), (5, 16), (6, 6), (6, 26), (11, 6), (12, 25), (12, 26)]
    ]
    assert holidays(2008)[date(2008, 5, 1)] == "Kristi himmelsfärdsdag"  # and the first of May
    assert len(holidays(2004)) == 13
    with pytest.raises(ValueError, match="1990"):
        holidays(1989)


@pytest.mark.parametrize("year_and_day", ["2008-03-23", "2011-04-24", "2019-04-21", "2025-04-20", "2026-04-05", "2035-03-25", "2038-04-25"])
def test_easter_of_known_years(year_and_day: str) -> None:
    day = date.fromisoformat(year_and_day)
    assert holidays(day.year)[day] == "påskdagen"
    assert _easter(day.year) == day


_DAYS = st.integers(0, 70).map(lambda at: date(2026, 3, 1) + at * _ONE)


@st.composite
def _postings_made(draw: st.DrawFn) -> Posting:
    up = draw(_DAYS)
    lasts = draw(st.one_of(st.none(), st.integers(0, 40)))
    return Posting(board=draw(st.sampled_from("ABC")), up=up, down=None if lasts is None else up + lasts * _ONE, is_confirmed=draw(st.integers(0, 9)) > 0)


@given(st.lists(_postings_made(), max_size=6), st.sampled_from([["A"], ["A", "B"], ["A", "B", "C"]]), st.integers(0, 130))
def test_any_history_stands_the_same_by_both(postings: list[Posting], boards: list[str], at: int) -> None:
    today = date(2026, 3, 1) + at * _ONE
    told = appeal(boards, postings, today)
    assert (str(told.running), told.begun) == _stands(boards, postings, today)
    if told.last_day:
        assert is_working(told.last_day)
        assert told.last_day >= (told.begun or today) + 21 * _ONE
    if told.running in (Running.RUNS, Running.OUT):
        assert not told.waits_for
    else:
        assert told.last_day is None


@given(st.lists(_postings_made(), max_size=4), st.integers(0, 100))
def test_more_notices_never_make_it_later(postings: list[Posting], at: int) -> None:
    today = date(2026, 3, 1) + at * _ONE
    before, after = appeal(["A"], postings, today), appeal(["A"], [*postings, Posting(board="A", up=date(2026, 3, 1))], today)
    assert after.begun is not None
    assert before.begun is None or after.begun <= before.begun


def test_what_counts_for_nothing() -> None:
    up = date(2026, 2, 2)
    assert appeal([], [Posting(board="A", up=up)], up).running == Running.NOT_BEGUN
    assert appeal(["A"], [Posting(board="B", up=up)], up).waits_for == ("A",)
    assert appeal(["A"], [Posting(board="A", up=up, is_confirmed=False)], up).waits_for == ("A",)
    assert appeal(["A"], [Posting(board="A", up=up, down=up)], up + _ONE).running == Running.NOT_BEGUN


def test_before_a_meeting() -> None:
    meeting = date(2026, 4, 7)  # the Tuesday after Easter
    assert public_by(meeting) == call_by(meeting) == date(2026, 3, 31)
    assert call_by(meeting, 10) == date(2026, 3, 28)
    assert urgent_by(meeting) == date(2026, 4, 2)
    assert papers_by(meeting, 1) == date(2026, 4, 2)
    assert papers_by(meeting, 7) == date(2026, 3, 31)


@given(_DAYS)
def test_time_moves_forwards_alone(day: date) -> None:
    assert moved(day) >= day
    assert moved(moved(day)) == moved(day)
    assert appeal_last_day(day) == _ends(day)
    limit = certify_by(day)
    assert [limit.standing(limit.by), limit.standing(limit.at_latest + _ONE)] == ["in_time", "late"]
    if limit.at_latest > limit.by:
        assert limit.standing(limit.by + _ONE) == "unsure"
