"""Rounds in a matter's picture: the days that are known of them, in their order, and in force only where all have adopted."""

from __future__ import annotations

from datetime import date

from lxml import etree

from samtrad.portal import thread_rounds
from samtrad.portal.queries.matters.rounds import RoundLine
from samtrad.writing.threads.lines import lines
from samtrad.writing.threads.lying import lying
from samtrad.writing.threads.plan import plan
from samtrad.writing.threads.thread import Lane, Station, Thread

_TODAY = date(2026, 3, 6)
_ASKED, _LAST, _FORCE = date(2025, 6, 13), date(2026, 2, 28), date(2026, 4, 1)


def _round(number: int = 1, *, asked: date | None = _ASKED, last: date | None = _LAST, on: date | None = None, parties: int = 14) -> RoundLine:
    return RoundLine(
        key=f"r{number}",
        name=f"Avtalet {number}",
        url="/rundor/x/",
        kind="adoption",
        asked_on=asked,
        told_on=date(2025, 6, 20),
        last_day=last,
        parties=parties,
        done=3,
        force="all" if on else "waiting",
        force_on=on,
    )


def _days(one: RoundLine) -> list[tuple[str, date]]:
    return [(what, day) for what, day, _mark, _word in thread_rounds.days(one)]


def test_a_round_has_the_days_that_are_known_in_their_order() -> None:
    assert _days(_round()) == [("asked", _ASKED), ("last", _LAST)]
    assert _days(_round(on=_FORCE)) == [("asked", _ASKED), ("last", _LAST), ("force", _FORCE)]
    assert _days(_round(on=date(2026, 1, 1))) == [("asked", _ASKED), ("force", date(2026, 1, 1)), ("last", _LAST)], "all had before the last day"
    assert _days(_round(asked=None)) == [("told", date(2025, 6, 20)), ("last", _LAST)], "minutes tell of it, and not when it was asked"


def test_its_lane_says_how_many_have_answered_and_is_there_only_where_a_day_is_known() -> None:
    assert [(one.name, one.note, one.apart) for one in thread_rounds.lanes([_round()])] == [("Avtalet 1", "3 av 14 har svarat", True)]
    assert [one.note for one in thread_rounds.lanes([_round(parties=0)])] == ["Rekommendation att anta"]
    assert thread_rounds.lanes([_round(asked=None, last=None)]) == []
    assert [one.key for one in thread_rounds.lanes([_round(number) for number in range(1, 8)])] == ["r4", "r3", "r2", "r1"]


def test_the_matters_line_passes_it_by_and_it_has_a_line_of_its_own() -> None:
    known = [_round(on=_FORCE)]
    short = {day: str(day) for _what, day in _days(known[0])}
    own = thread_rounds.stations(known, short)
    step = Station("s1", date(2025, 9, 1), "l1", "adopt", "1 sep", "told")
    stations = sorted([step, *own], key=lambda one: one.day)
    lanes = [Lane("l1", "Direktionen"), *thread_rounds.lanes(known)]
    thread = Thread("Tråden", "Alla steg", _TODAY, "I dag", ("jan",) * 12, lanes, stations, open=True)
    places = plan(thread)
    held = "".join(lines(thread, places).held)
    assert f" {places.y['r1']:.1f}" not in held
    drawn = etree.fromstring(f"<div>{lying(thread)}</div>")
    assert [one.get("d") for one in drawn.iter("path") if one.get("class") == "strand"] == [
        f"M{places.x['r1-asked']:.1f} {places.y['r1']:.1f}H{places.x['r1-force']:.1f}"
    ]
    assert len([one for one in drawn.iter("path") if one.get("class") == "lane"]) == 1
    told = {one.get("href"): one.get("aria-label") for one in drawn.iter("a")}
    assert set(told) == {"#s1", "#r1-asked", "#r1-last", "#r1-force"}
    assert (told["#r1-last"] or "").replace("\u00a0", " ") == "28 februari 2026, sista dag för svar: Rekommendation att anta, Avtalet 1 (3 av 14 har svarat)"
    assert places.x["r1-last"] < places.today < places.x["r1-force"]
