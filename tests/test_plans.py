"""What plans rest on: series against targets, how far activities have come, plans beside each other, values from sheets and from Kolada."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.plans import kolada
from samtrad.followup.plans.overlaps import Term, overlaps, subject_key
from samtrad.followup.plans.progress import Progress, counted, of_agreement, of_decision, of_task, progress
from samtrad.followup.plans.series import Outcome, Period, Value, number, outcome, period, target_for
from samtrad.followup.plans.sheets import Fault, SheetError, entries
from samtrad.writing.series import Dot, drawn


@pytest.mark.parametrize(
    ("written", "name", "day"),
    [
        ("2025", "2025", date(2025, 12, 31)),
        (" 2025-07 ", "2025-07", date(2025, 7, 31)),
        ("202402", "2024-02", date(2024, 2, 29)),
        ("2025 k3", "2025-Q3", date(2025, 9, 30)),
        ("2025Q4", "2025-Q4", date(2025, 12, 31)),
    ],
)
def test_periods(written: str, name: str, day: date) -> None:
    assert period(written) == Period(day, name)


@pytest.mark.parametrize("written", ["", "25", "2025-13", "2025-7", "år 2025", "2025-2026", "20255", "2025Q5", "１２３４"])
def test_what_is_no_period(written: str) -> None:
    assert period(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [("12 345,5", "12345.5"), ("−3", "-3"), ("78 %", "78"), ("0,0000004", "0"), ("1234567", "1234567"), ("12\u00a0000", "12000"), ("3.25", "3.25")],
)
def test_numbers(written: str, value: str) -> None:
    assert number(written) == Decimal(value)


@pytest.mark.parametrize("written", ["", "-", "många", "1,2,3", "1 23", "9" * 18, "1e5", "NaN", "²"])
def test_what_is_no_number(written: str) -> None:
    assert number(written) is None


def _series(*told: str | None) -> list[Value]:
    return [Value(period=Period(date(2020 + at, 12, 31), str(2020 + at)), value=None if one is None else Decimal(one)) for at, one in enumerate(told)]


@pytest.mark.parametrize(
    ("values", "target", "up", "told"),
    [
        (("10", "12"), "12", True, Outcome.REACHED),
        (("10", "12"), "13", True, Outcome.NEARER),
        (("12", None, "10"), "13", True, Outcome.FARTHER),
        (("12", "10"), "9", False, Outcome.NEARER),
        (("12", "10"), "10", False, Outcome.REACHED),
        (("12", "12"), None, True, Outcome.SAME),
        (("12",), None, True, Outcome.UNKNOWN),
        (("12", None), "13", True, Outcome.UNKNOWN),
        ((None, None), "13", True, Outcome.UNKNOWN),
    ],
)
def test_how_a_series_stands(values: tuple[str | None, ...], target: str | None, up: bool, told: Outcome) -> None:  # noqa: FBT001 - a case
    assert outcome(_series(*values), Decimal(target) if target else None, up=up) == told


def test_the_target_is_the_next_that_is_to_be_reached() -> None:
    aims = _series("1", "2", "3")
    assert target_for(aims, date(2021, 1, 1)) == aims[1]
    assert target_for(aims, date(2030, 1, 1)) == aims[2]
    assert target_for([], date(2030, 1, 1)) is None


@pytest.mark.parametrize(
    ("signs", "told"),
    [
        ((), "unknown"),
        (("unknown",), "unknown"),
        (("done",), "done"),
        (("done", "said"), "said"),
        (("done", "under_way"), "under_way"),
        (("decided",), "decided"),
        (("decided", "done"), "done"),
        (("decided", "under_way"), "under_way"),
        (("over",), "over"),
        (("over", "done"), "done"),
    ],
)
def test_how_far_an_activity_has_come_whatever_the_order(signs: tuple[str, ...], told: str) -> None:
    assert {progress(Progress(one) for one in order) for order in permutations(signs)} == {Progress(told)}


@given(st.lists(st.sampled_from(Progress)))
def test_what_is_said_is_never_done_and_counts_add_up(signs: list[Progress]) -> None:
    if Progress.SAID in signs or Progress.UNDER_WAY in signs:
        assert progress(signs) is not Progress.DONE
    assert sum(counted(signs).values()) == len(signs)


def test_only_whoever_gave_it_makes_it_done() -> None:
    assert [of_task(one) for one in ("closed", "reported_done", "open", "dropped", "?")] == ["done", "said", "under_way", "over", "unknown"]
    assert of_agreement("proved", has_days=True) == "done"
    assert of_agreement("unknown", has_days=False) == "under_way"
    assert of_agreement("disputed", has_days=True) == "unknown"
    assert [of_decision("approve", "made"), of_decision("approve", "proposed"), of_decision("reject", "made")] == ["decided", "under_way", "over"]


def _term(key: int, first: date | None, last: date | None, *, whom: str = "a", subject: str = "hälsa", replaces: int | None = None) -> Term:
    return Term(key=key, subject=subject, parties=frozenset(whom), stretches=((first, last),), replaces=replaces)


def test_plans_on_the_same_for_the_same_at_the_same_time_overlap() -> None:
    one = _term(1, date(2021, 1, 1), date(2023, 12, 31), whom="ab")
    other = _term(2, date(2023, 1, 1), None, whom="bc")
    (found,) = overlaps(one, [one, other])
    assert (found.other, found.first, found.last, found.whom) == (2, date(2023, 1, 1), date(2023, 12, 31), ("b",))
    assert overlaps(other, [one])[0].first == found.first


@pytest.mark.parametrize(
    "other",
    [
        _term(2, date(2024, 1, 1), date(2025, 1, 1)),
        _term(2, date(2023, 1, 1), None, whom="c"),
        _term(2, date(2023, 1, 1), None, subject="hemsjukvård"),
        _term(2, date(2023, 1, 1), None, replaces=1),
        _term(2, None, None),
    ],
)
def test_others_do_not(other: Term) -> None:
    assert overlaps(_term(1, date(2021, 1, 1), date(2023, 12, 31)), [other]) == []


def test_plans_on_the_same_have_a_key_in_common() -> None:
    assert subject_key("Gemensam handlingsplan för psykisk hälsa 2018–2020") == subject_key("Ny plan för psykisk hälsa") != ""
    assert subject_key("Handlingsplan psykisk hälsa") != subject_key("Handlingsplan suicidprevention")
    assert subject_key("Handlingsplan") == ""


def test_sheets_long_and_wide() -> None:
    long = entries("Kommun;År;Kön;Värde\nAlmby;2024;K;1,5\nAlmby;2024;M;..\nAlmby;2025;;2")
    assert [(one.who, one.part, one.period.name, one.value) for one in long] == [
        ("Almby", "women", "2024", Decimal("1.5")),
        ("Almby", "men", "2024", None),
        ("Almby", "", "2025", Decimal(2)),
    ]
    wide = entries("\ufeffKommun\t2024\t2025\nAlmby\t1\t\nBjörkö\t2\t3")
    assert [(one.who, one.period.name, one.value) for one in wide] == [
        ("Almby", "2024", Decimal(1)),
        ("Almby", "2025", None),
        ("Björkö", "2024", Decimal(2)),
        ("Björkö", "2025", Decimal(3)),
    ]
    assert entries("year,value\n2024,3.5")[0].value == Decimal("3.5")


@pytest.mark.parametrize(
    ("pasted", "fault", "line"),
    [
        ("", Fault.EMPTY, 0),
        ("År;Värde", Fault.EMPTY, 0),
        ("Almby;3\nBjörkö;4", Fault.HEAD, 1),
        ("Kommun;Färg;2024\nAlmby;röd;3", Fault.HEAD, 1),
        ("År;Värde\n2024;3\n\n24;4", Fault.PERIOD, 4),
        ("År;Värde\n2024;tre", Fault.VALUE, 2),
        ("År;Kön;Värde\n2024;X;3", Fault.PART, 2),
        ("År;Värde\n2024;3\n2024;4", Fault.TWICE, 3),
    ],
)
def test_what_is_wrong_with_a_sheet_is_told_by_its_row(pasted: str, fault: Fault, line: int) -> None:
    with pytest.raises(SheetError) as told:
        entries(pasted)
    assert (told.value.fault, told.value.line) == (fault, line)


@given(st.text(alphabet="År;Värde2024,\n\t\"'ÅK-", max_size=60))
def test_no_sheet_makes_it_fail(pasted: str) -> None:
    try:
        entries(pasted)
    except SheetError:
        return


def _answer(version: str, **more: object) -> bytes:
    values = [
        {"gender": "T", "count": 1, "status": "", "value": 12.3},
        {"gender": "K" if version == "3" else "F", "count": 1, "status": "Missing", "value": None},
    ]
    return json.dumps({"count": 1, "values": [{"kpi": "N00945", "municipality": "1480", "period": 2024, "values": values}], **more}).encode()


@pytest.mark.parametrize(("version", "after"), [("2", "next_page"), ("3", "next_url")])
def test_kolada_s_answers(version: str, after: str) -> None:
    page = kolada.read(_answer(version, **{after: "https://exempel.se/data?page=2"}))
    assert page.after == "https://exempel.se/data?page=2"
    assert [(one.kpi, one.place, one.year, one.part, one.value, one.missing) for one in page.figures] == [
        ("N00945", "1480", 2024, "", Decimal("12.3"), ""),
        ("N00945", "1480", 2024, "women", None, "Missing"),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"values": [{"kpi": 1}]}',
        b'{"values": [{"kpi": "N", "municipality": "1", "period": "x", "values": [{"value": 1}]}]}',
        b"\xff\xfe",
        b"{" * 9,
    ],
)
def test_what_is_no_answer_of_kolada_s(answer: bytes) -> None:
    with pytest.raises(kolada.UnreadableError):
        kolada.read(answer)


def test_where_kolada_is_asked() -> None:
    assert (
        kolada.query("https://exempel.se/v3/", "N00945", ["1480", "0180"], [2023, 2024])
        == "https://exempel.se/v3/data/kpi/N00945/municipality/1480,0180/year/2023,2024"
    )
    assert not kolada.is_kpi("N00945/../x")
    assert not kolada.is_place("1480,x")


def test_a_small_series_breaks_where_a_value_is_missing() -> None:
    dots = [Dot(date(2020 + at, 12, 31), value) for at, value in enumerate((1.0, 2.0, None, 3.0, 4.0))]
    told = drawn(dots, 5.0, 'A "serie"')
    assert told.count("<polyline") == 2
    assert 'class="aim"' in told
    assert "&quot;serie&quot;" in told
    assert drawn(dots[:1], None, "x") == ""
    assert "nan" not in drawn([Dot(date(2020, 1, 1), 1.0), Dot(date(2020, 1, 1), 1.0)], None, "x")
