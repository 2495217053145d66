"""The thread's picture: whatever the thread, stations stand apart and in order of time, and words stand on nothing else."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from samtrad.writing import icons
from samtrad.writing.threads.lines import lines
from samtrad.writing.threads.lying import lying
from samtrad.writing.threads.paper import of_piece, pieces
from samtrad.writing.threads.plan import lines_of, plan
from samtrad.writing.threads.room import Box, width
from samtrad.writing.threads.scale import GAP, scale_of, spread
from samtrad.writing.threads.standing import MOST, hop
from samtrad.writing.threads.thread import Expected, Lane, Station, Thread

_TODAY = date(2026, 3, 6)
_MONTHS = ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
_LANES = [
    Lane(f"l{at}", name, note, informal=at % 2 == 0) for at, (name, note) in enumerate([("Direktionen", "förbundet"), ("Nämnden för vård", ""), ("Rådet", "")])
]


@st.composite
def _threads(draw: st.DrawFn) -> Thread:
    days = sorted(_TODAY - timedelta(days=back) for back in draw(st.lists(st.integers(0, 3000), min_size=1, max_size=60)))
    marks = st.sampled_from(["note", "adopt", "recommend", "assign", "table"])
    words = st.sampled_from(["föreslår", "", "rekommenderar"])
    stations = [
        Station(f"s{at}", day, draw(st.sampled_from(_LANES)).key, draw(marks), str(day), f"{day} told", f"§ {at}", draw(words), draw(st.booleans()))
        for at, day in enumerate(days)
    ]
    ahead = [
        Expected(f"e{at}", _TODAY + timedelta(days=on), "l1", str(on), "told", "due") for at, on in enumerate(draw(st.lists(st.integers(1, 600), max_size=4)))
    ]
    missed = [Expected("m", days[-1], "l0", "m", "missed", since="s0", missed=True)] if draw(st.booleans()) else []
    return Thread("Tråden", "Alla steg", _TODAY, "I dag", _MONTHS, _LANES, stations, [*missed, *ahead], draw(st.booleans()))


def _drawn(thread: Thread) -> etree._Element:
    return etree.fromstring(f"<div>{lying(thread)}</div>")


@given(_threads())
def test_stations_stand_in_order_of_time_and_apart(thread: Thread) -> None:
    places = plan(thread)
    shown = sorted([*thread.stations, *thread.expected], key=lambda one: places.x[one.key])
    assert [one.day for one in shown] == sorted(one.day for one in shown)
    assert all(later - earlier >= GAP * 0.9 for earlier, later in pairwise(places.x[one.key] for one in shown))
    assert all((places.x[one.key] <= places.today) == (one.day <= _TODAY) for one in shown)
    assert all(0 < places.x[one.key] < places.width for one in shown)


@given(_threads())
def test_every_station_leads_to_its_entry_and_says_what_it_is(thread: Thread) -> None:
    links = {link.get("href"): link.get("aria-label") for link in _drawn(thread).iter("a")}
    assert links == {f"#{one.key}": one.told for one in [*thread.stations, *thread.expected]}


@given(_threads())
def test_words_stand_on_no_mark_and_on_no_other_words(thread: Thread) -> None:
    places = plan(thread)
    boxes = [Box(x - 12, places.y[one.lane] - 12, x + 12, places.y[one.lane] + 12) for one in [*thread.stations, *thread.expected] if (x := places.x[one.key])]
    for text in _drawn(thread).iter("text"):
        if "halo" not in (kind := text.get("class") or ""):
            continue
        x, y, wide = float(text.get("x")), float(text.get("y")), width(text.text or "")
        left = x - wide if "end" in kind else x - wide / 2 if "mid" in kind else x
        boxes.append(Box(left, y - 11, left + wide, y + 3))
    assert not [(one, other) for one, other in combinations(boxes, 2) if one.meets(other)]


@given(_threads())
def test_each_handing_over_crosses_once_at_the_station_that_hands_over(thread: Thread) -> None:
    places = plan(thread)
    held = [one for one in thread.stations if one.held]
    crossed = [one for one, then in pairwise(held) if one.lane != then.lane]
    drawn = lines(thread, places)
    told = [one for one in drawn.crossings if one.word]
    assert [one.x for one in told] == [places.x[one.key] for one in crossed if one.handed]
    if held:
        assert len(re.findall("V", "".join(drawn.held))) == len(crossed)


@given(st.lists(st.dates(date(2000, 1, 1), date(2030, 1, 1)), min_size=1, max_size=40).map(sorted), st.floats(100, 2000))
def test_places_keep_to_the_width(days: list[date], wide: float) -> None:
    places = spread(days, 10, 10 + wide)
    assert all(10 - 1e-6 <= place <= 10 + wide + 1e-6 for place in places)
    assert all(later >= earlier for earlier, later in pairwise(places))
    scale = scale_of(days, places)
    assert all(scale(earlier) <= scale(later) for earlier, later in pairwise(days))


def test_two_hundred_stations_keep_the_width_of_a_mark_each() -> None:
    stations = [Station(f"s{at}", _TODAY - timedelta(days=2000 - at * 10), "l0", "note", "1 jan 2020", "told") for at in range(200)]
    thread = Thread("Tråden", "Alla steg", _TODAY, "I dag", _MONTHS, _LANES, stations)
    assert plan(thread).is_wide
    assert _drawn(thread)[0].get("class") == "pic names"
    labelled = [text for text in _drawn(thread).iter("text") if text.text == "1 jan 2020"]
    assert len(labelled) > 60


@pytest.mark.parametrize("flag", ["I dag 26 november 2026", "2025", "Today 26 September 2026, as it was read"])
@pytest.mark.parametrize("ahead", [[], [Expected("e", _TODAY + timedelta(days=30), "l0", "5 apr", "told")]])
@pytest.mark.parametrize("stations", [1, 29, 200])
def test_todays_flag_stands_whole(flag: str, ahead: list[Expected], stations: int) -> None:
    past = [Station(f"s{at}", _TODAY - timedelta(days=10 * (stations - at)), "l0", "note", "1 jan", "told") for at in range(stations)]
    picture = next(one for one in _drawn(Thread("Tråden", "Alla", _TODAY, flag, _MONTHS, _LANES, past, ahead)) if one.get("class") == "pic")
    left, _top, wide, _high = map(float, picture.get("viewBox", "").split())
    ((x, held),) = [(float(one.get("x", "")), float(one.get("width", ""))) for one in picture.iter("rect") if one.get("class") == "flag"]
    (words,) = [float(one.get("x", "")) for one in picture.iter("text") if one.get("class") == "t-on mid"]
    assert left <= x <= words - width(flag) / 2
    assert words + width(flag) / 2 <= x + held + 0.1
    assert x + held <= left + wide + 0.1


def test_a_rolled_picture_is_printed_in_pieces_that_leave_nothing_out() -> None:
    stations = [Station(f"s{at}", _TODAY - timedelta(days=2000 - at * 10), "l0", "note", "1 jan 2020", "told") for at in range(200)]
    thread = Thread("Tråden", "Alla steg", _TODAY, "I dag", _MONTHS, _LANES, stations)
    shown = [tuple(map(float, one.get("viewBox", "").split()))[::2] for one in _drawn(thread).iter("svg") if one.get("x")]
    assert 6 <= len(shown) <= 9
    assert all(start + wide - later >= 2 * 60 for (start, wide), (later, _wide) in pairwise(shown))
    places = plan(thread)
    assert shown[0][0] < min(places.x.values())
    assert sum(shown[-1]) == pytest.approx(places.width, abs=0.1)
    assert not [one for one in _drawn(replace(thread, stations=stations[-10:])).iter("svg") if one.get("x")]


@given(_threads(), st.lists(st.booleans(), min_size=3, max_size=3))
def test_of_lanes_a_piece_leaves_out_those_with_nothing_on_it(thread: Thread, are_apart: list[bool]) -> None:
    thread = replace(thread, lanes=[replace(lane, apart=apart) for lane, apart in zip(thread.lanes, are_apart, strict=True)])
    places = plan(thread)
    for piece in pieces(thread, places, (0.0, 130.0)):
        on_it = [one for one in thread.shown if piece.start <= places.x[one.key] <= piece.end]
        assert not piece.without.intersection(one.lane for one in on_it)
        part, at = of_piece(thread, places, piece)
        assert [lane.key for lane in part.lanes] == [lane.key for lane in thread.lanes if lane.key not in piece.without]
        assert [at.y[lane.key] for lane in part.lanes] == [places.y[lane.key] for lane in thread.lanes][: len(part.lanes)]
        assert {one.key for one in on_it} <= {one.key for one in part.shown}
        # the line that is seen is the one of the whole: it crosses where that does, into lanes that are there
        seen = [one for one in lines(thread, places).crossings if piece.start < one.x < piece.end]
        again = [one for one in lines(part, at).crossings if piece.start < one.x < piece.end]
        assert [(one.x, one.word, one.top < one.end) for one in again] == [(one.x, one.word, one.top < one.end) for one in seen]


def test_a_round_that_is_over_has_no_lane_on_later_pieces_and_a_body_that_only_has_the_line_has() -> None:
    lanes = [Lane("l0", "Direktionen"), Lane("l1", "Rådet"), Lane("r1", "Avtalet", "3 av 14", apart=True)]
    stations = [Station(f"s{at}", _TODAY - timedelta(days=2000 - at * 10), "l0", "note", "1 jan", "told") for at in range(150)]
    asked = [Station(f"a{at}", stations[0].day + timedelta(days=at * 40), "r1", "due", "1 feb", "told", held=False) for at in range(2)]
    other = Station("o", stations[140].day + timedelta(days=1), "l1", "adopt", "2 mars", "told")
    thread = Thread("Tråden", "Alla", _TODAY, "I dag", _MONTHS, lanes, sorted([*stations, *asked, other], key=lambda one: one.day), open=True)
    drawn = next(one for one in _drawn(thread) if one.get("class") == "pieces")
    named = [[text.text for text in one.iter("text") if text.get("class") == "t-head"] for one in drawn]
    assert named[0] == ["Direktionen", "Avtalet"]
    assert named[2] == ["Direktionen"]
    assert "Rådet" in named[-2]
    assert "Avtalet" not in named[-1]
    high = [float(one.get("viewBox", "").split()[3]) for one in drawn]
    assert high[2] < high[0] < plan(thread).height


def test_long_names_of_bodies_keep_to_three_lines() -> None:
    assert lines_of(Lane("k", "Direktionen")) == ["Direktionen"]
    lines = lines_of(Lane("k", "Den gemensamma nämnden för samordning av hjälpmedel, medicinska utrustningar och tolkar"))
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert all(len(line) <= 25 for line in lines)


def test_marks_of_the_picture_are_drawn() -> None:
    assert {"support", "report", "answer", "return", "part", "missed", "due"} <= set(icons.ALL)


def test_the_standing_thread_goes_from_column_to_column() -> None:
    assert 'd="M1.5 0C1.5 .3 0.5 .08 0.5 .4V1"' in hop(3, 2, 1)
    assert hop(3, 2, None).count("<path") == 1
    assert hop(MOST + 5, 1, 1).count("0V1") == MOST + 1
    assert 'class="loose"' in hop(3, 1, 1, loose=[(1, 3)])
