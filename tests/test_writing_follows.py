"""What follows from a meeting, each thing once and in order of day."""

from __future__ import annotations

from typing import Any

from samtrad.reading.record import Agreement, Assignment, Event, Interval, Minutes, Sitting, Source
from samtrad.writing.follows import Follows, agreements, endings, tasks

SOURCE = Source(name="a.txt", sha256="0" * 64, media_type="text/plain", characters=9)


def _task(day: str | None = None, **more: Any) -> Assignment:
    due = Interval(start=day, end=day, precision="day") if day else None
    return Assignment(item=0, task="återkomma", span=(0, 5), due=due, **more)


def _told(assignments: list[Assignment], codes: dict[str, Any]) -> dict[str, list[Follows]]:
    return tasks(Minutes(source=SOURCE, kind="minutes", assignments=assignments, codes=codes))


def test_tasks_are_in_order_of_day_and_those_without_come_last() -> None:
    assert _told([_task(), _task("2025-06-05"), _task("2025-03-01"), _task()], {}) == {"due": [Follows(2), Follows(1), Follows(0), Follows(3)]}


def test_a_task_and_its_report_are_one_row_with_the_day_of_either() -> None:
    given = [_task("2025-05-01"), _task(), _task("2025-04-01"), _task("2025-12-01")]
    codes = {"/assignments/2": {"report_of": 1}, "/assignments/3": {"report_of": 0}}
    assert _told(given, codes) == {"due": [Follows(1, (2,)), Follows(0, (3,))]}


def test_a_report_of_what_is_not_there_stays_a_row() -> None:
    assert _told([_task()], {"/assignments/0": {"report_of": 7}}) == {"due": [Follows(0)]}


def test_tasks_are_parted_by_how_they_stand() -> None:
    codes = {"/assignments/1": {"standing": "reported"}, "/assignments/2": {"standing": "proposed"}, "/assignments/3": {"standing": "reported"}}
    given = [_task(status="open"), _task(status="open"), _task(), _task(status="done"), _task(status="paused")]
    assert _told(given, codes) == {
        "due": [Follows(0), Follows(4)],
        "due.proposed": [Follows(2)],
        "due.done": [Follows(3)],
        "due.earlier": [Follows(1)],
    }


def _agreements(*given: tuple[str, Event | None, str | None], **codes: dict[str, Any]) -> Minutes:
    found = [Agreement(name=name, event=event, valid_to=end, item=None, span=(0, 5)) for name, event, end in given]
    coded = {f"/agreements/{at.removeprefix('at')}": value for at, value in codes.items()}
    return Minutes(source=SOURCE, kind="minutes", sittings=[Sitting(date="2025-03-03")], agreements=found, codes=coded)


def test_each_agreement_is_told_once() -> None:
    minutes = _agreements(
        ("avtal om läkarstöd", None, "2026-12-31"),
        ("plan för skogen", "adopted", None),
        ("avtalet om läkarstöd", "extended", "2027-12-31"),
        ("läkarstödsavtalet", None, None),
        at3={"same_as": 0},
    )
    assert agreements(minutes) == [[0, 2, 3], [1]]
    assert [ending.day for ending in endings(minutes)] == ["2027-12-31"]


def test_a_proposed_last_day_gives_way_to_a_settled_one() -> None:
    minutes = _agreements(("avtalet", None, "2025-12-31"), ("avtalet", "proposed", "2028-12-31"), ("planen", "proposed", "2025-06-30"))
    assert [(ending.day, ending.agreement.name) for ending in endings(minutes)] == [("2025-06-30", "planen"), ("2025-12-31", "avtalet")]


def test_what_had_ended_runs_out_no_more() -> None:
    minutes = _agreements(("avtalet", None, "2024-12-31"), ("planen", "evaluated", "2025-03-03"), ("riktlinjen", None, "2025-03-03"), at1={"ended": True})
    assert [ending.agreement.name for ending in endings(minutes)] == ["riktlinjen"]
