"""What holds when is what binding events say: the worked examples, and the laws."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import zip_longest
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from samtrad.followup.agreements.events import Event, Weight, weights
from samtrad.followup.agreements.lead import back, lead
from samtrad.followup.agreements.validity import Validity, validity

PAGE = Path(__file__).resolve().parents[1] / "docs" / "algorithms" / "agreements.md"
_EVENT = re.compile(r"(?P<told>\S+) (?P<kind>\w+) (?P<first>[\d-]*)–(?P<last>[\d-]*)(?: (?P<who>[\w ]+))?")
_WHO = {
    "own": {"principal": "yes", "alone": True, "decided": "made"},
    "own if": {"principal": "yes", "alone": True, "decided": "made", "conditional": True},
    "party": {"principal": "yes", "decided": "made"},
    "party says": {"principal": "yes"},
    "board": {"principal": "no", "decided": "made", "formal": True},
    "other": {"principal": "no", "decided": "made"},
    None: {},
}


def day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def events(written: str) -> list[Event]:
    found = []
    for key, one in enumerate(written.split("; ")):
        m = _EVENT.fullmatch(one)
        assert m, one
        kind = "" if m["kind"] == "named" else m["kind"]
        told = day(m["told"])
        found.append(Event(key=key, kind=kind, item=key, day=told, told=told, first=day(m["first"]), last=day(m["last"]), **_WHO[m["who"]]))  # type: ignore[arg-type]
    return found


def written(found: Validity) -> str:
    stretches = [f"{'disputed' if one.disputed else one.weight.name.lower()} {one.first}–{one.last}{' open' if one.no_end else ''}" for one in found.stretches]
    return "; ".join([*stretches, *(f"hoped {one.first}–{one.last}" for one in found.hopes), *(f"doubt {one.one}/{one.other}" for one in found.doubts)])


CASES = [
    tuple(cell.strip() for cell in line.strip("|\n").split("|"))
    for line in PAGE.read_text(encoding="utf-8").split("| case | events | comes to |")[1].splitlines()[2:]
    if line.startswith("|")
]


@pytest.mark.parametrize(("case", "told", "comes_to"), CASES, ids=[case for case, *_ in CASES])
def test_the_worked_examples_hold(case: str, told: str, comes_to: str) -> None:
    assert written(validity(events(told))) == comes_to, case


def test_after_the_last_day_it_is_unknown_and_after_notice_it_is_ended() -> None:
    told = validity(events(CASES[0][1]))
    assert [told.on(date(*day)) for day in ((2018, 9, 24), (2018, 9, 25), (2020, 11, 30), (2020, 12, 1))] == ["not_yet", "said", "said", "unknown"]
    assert told.end == date(2020, 11, 30)
    noticed = validity(events("2022-01-10 in_force 2020-01-01–2025-12-31; 2023-02-02 terminated –2023-12-31 party"))
    assert (noticed.on(date(2023, 12, 31)), noticed.on(date(2024, 1, 1)), noticed.ended) == ("said", "ended", date(2023, 12, 31))
    said = validity(events("2022-01-10 in_force 2020-01-01–; 2023-02-02 terminated –2023-12-31 party says"))
    assert (said.on(date(2023, 12, 31)), said.on(date(2024, 1, 1)), said.ended) == ("said", "unknown", None)
    opened = validity(events("2020-11-13 in_force 2020-10-12–"))
    assert (opened.on(date(2026, 1, 1)), opened.end) == ("no_end", None)


def test_days_in_an_item_that_proposes_them_are_proposed_before_they_come() -> None:
    drafted = [structs.replace(one, item=1) for one in events("2023-11-11 in_force 2024-01-01–2025-12-31 party says; 2023-11-11 proposed –")]
    assert written(validity(drafted)) == "hoped 2024-01-01–2025-12-31"


def test_what_is_rejected_or_noted_ends_nothing() -> None:
    noticed = events("2023-02-02 terminated –2023-12-31 party")[0]
    weigh = {kind: weights([structs.replace(noticed, decision=kind)])[0] for kind in ("other", "note", "reject", "defer")}
    assert weigh == {"other": Weight.PROVED, "note": Weight.SAID, "reject": Weight.NONE, "defer": Weight.NONE}


DAYS = st.integers(0, 60).map(lambda number: date(2020, 1, 1) + timedelta(days=number * 31))
KINDS = ("", "in_force", "adopted", "extended", "terminated", "proposed", "endorsed", "recommended", "revised", "evaluated")
_MADE = st.builds(
    Event,
    key=st.just(0),
    kind=st.sampled_from(KINDS),
    item=st.one_of(st.none(), st.integers(1, 3)),
    day=st.one_of(st.none(), DAYS),
    told=st.one_of(st.none(), DAYS),
    first=st.one_of(st.none(), DAYS),
    last=st.one_of(st.none(), DAYS),
    decided=st.sampled_from(("", "made", "reported", "proposed")),
    decision=st.sampled_from(("", "approve", "propose", "amend", "note", "reject")),
    principal=st.sampled_from(("yes", "no", "unknown")),
    alone=st.booleans(),
    conditional=st.booleans(),
)
EVENTS = st.lists(_MADE, max_size=7).map(lambda made: [structs.replace(one, key=key) for key, one in enumerate(made)])


@given(EVENTS, st.randoms(use_true_random=False))
def test_the_order_of_entry_changes_nothing(told: list[Event], chance: object) -> None:
    mixed = list(told)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert validity(mixed) == validity(told)


@given(EVENTS)
def test_what_is_hoped_for_changes_no_validity(told: list[Event]) -> None:
    weigh = weights(told)
    hoped = {one.key for one in told if weigh[one.key] == Weight.HOPED}
    alone = [structs.replace(one, item=None) for one in told]
    weigh_alone = weights(alone)
    without = [one for one in alone if weigh_alone[one.key] != Weight.HOPED]
    assert (validity(alone).stretches, validity(alone).doubts) == (validity(without).stretches, validity(without).doubts)
    used = {key for one in validity(told).stretches for key in one.events}
    assert not used & hoped


@given(EVENTS)
def test_a_validity_is_what_its_binding_events_say(told: list[Event]) -> None:
    found = validity(told)
    weigh = weights(told)
    binding = [one for one in told if weigh[one.key] >= Weight.SAID]
    step = timedelta(days=1)
    starts = {day for one in binding for day in (one.first, one.told, one.day, one.last and one.last + step, one.last) if day}
    ends = {day for one in binding for day in (one.last, one.told, one.first and one.first - step, one.first) if day}
    for one, then in zip_longest(found.stretches, found.stretches[1:]):
        assert one
        assert one.first <= one.last
        assert then is None or one.last < then.first
        assert one.weight >= Weight.SAID
        assert one.first in starts or one.first - step in ends
        assert one.last in ends or (then is not None and one.last + step in starts | {then.first})
        if one.weight == Weight.PROVED:
            assert any(weigh[key] == Weight.PROVED for key in one.events)
    for doubt in found.doubts:
        assert doubt.one != doubt.other
        assert doubt.ones
        assert doubt.others


@given(EVENTS)
def test_it_is_ended_only_by_what_is_proved(told: list[Event]) -> None:
    weigh = weights(told)
    cut = {one.last for one in told if one.kind == "terminated" and weigh[one.key] == Weight.PROVED and one.decided in ("made", "reported")}
    assert validity(told).ended in cut | {None}


@given(EVENTS, DAYS)
def test_nothing_holds_on_a_day_that_no_binding_event_reaches(told: list[Event], asked: date) -> None:
    weigh = weights(told)
    binding = [one for one in told if weigh[one.key] >= Weight.SAID]
    if validity(told).on(asked) in {"proved", "said"}:
        assert any(asked <= (one.last or max(one.first or asked, one.told or date.min)) for one in binding)
        assert any((one.first or min(filter(None, (one.told, one.day, one.last)))) <= asked for one in binding)
    if all(weigh[one.key] < Weight.PROVED for one in told):
        assert validity(told).on(asked) != "proved"


def test_what_runs_out_is_begun_in_time() -> None:
    assert back(date(2024, 3, 31), 1) == date(2024, 2, 29)
    several = lead("agreement", date(2025, 12, 31))
    assert (several.begin, several.decide, several.sign) == (date(2024, 12, 30), date(2025, 6, 30), date(2025, 11, 30))
    noticed = lead("agreement", date(2025, 12, 31), 12)
    assert (noticed.notice, noticed.begin) == (date(2024, 12, 31), date(2024, 6, 30))
    assert lead("plan", date(2025, 12, 31)).begin == date(2025, 7, 31)


def test_how_long_rounds_took_tells_how_early_several_must_decide() -> None:
    measured = lead("agreement", date(2025, 12, 31), took=[60, 300, 90])
    assert (measured.sign, measured.decide, measured.took, measured.rounds) == (date(2025, 11, 30), date(2025, 9, 1), 90, 3)
    assert measured.begin == date(2025, 3, 1)
    assert lead("plan", date(2025, 12, 31), took=[300]) == lead("plan", date(2025, 12, 31))  # one decides alone


def test_what_one_party_alone_decided_is_told_as_that_and_as_nothing_more() -> None:
    """Between "it holds" and "nobody knows" there is a decision of one of several; support, proposals and conditions are none."""
    held = "2024-01-10 in_force 2024-01-01–2024-12-31 party says"
    longer = "; 2024-11-01 extended –2025-12-31"
    assert validity(events(f"{held}{longer} party")).on(date(2025, 6, 1)) == "by_some"
    assert validity(events(f"{held}{longer} party")).on(date(2024, 6, 1)) == "proved"
    assert validity(events(f"{held}{longer} party")).on(date(2026, 1, 1)) == "unknown"
    assert validity(events(f"{held}{longer} other")).on(date(2025, 6, 1)) == "unknown"
    assert validity(events(f"{held}{longer} board")).on(date(2025, 6, 1)) == "by_some"
    assert validity(events(f"{held}{longer} own if")).on(date(2025, 6, 1)) == "unknown"
    assert validity(events(f"{held}; 2024-11-01 proposed –2025-12-31 party")).on(date(2025, 6, 1)) == "unknown"
    assert validity(events("2024-11-01 adopted 2025-01-01–2025-12-31 party")).on(date(2025, 6, 1)) == "by_some"
    twice = f"{held}; 2024-10-01 proposed 2025-01-01–2025-12-31 party; 2024-11-01 extended 2025-01-01–2025-12-31 party"
    assert validity(events(twice)).on(date(2025, 6, 1)) == "by_some"
