"""The few words that values are put into: runs of numbers, what a decision does, when a task is due, what runs out."""

from __future__ import annotations

import pytest

from samtrad.reading.record import Agreement, Assignment, Attendee, Dated, Decision, Interval, Minutes, Sitting, Source, TextAt, When
from samtrad.writing.labels import Language
from samtrad.writing.phrases import Due, act, capacities, due_told, due_words, ends_after, heading, held, limits, numbers, person

SOURCE = Source(name="a.txt", sha256="0" * 64, media_type="text/plain", characters=9)


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (["1", "2", "3", "5", "7 a", "9", "10"], "1–3, 5, 7 a, 9, 10"),
        (["34 A", "34 B", "34 C", "34 D", "34 E", "34 G", "34 H"], "34 A–E, 34 G, 34 H"),
        (["12a", "12b", "12c"], "12a–c"),
        (["34 A", "35 B", "36 C"], "34 A, 35 B, 36 C"),
        (["9", "9 A", "10"], "9, 9 A, 10"),
        (["3", "2", "1"], "3, 2, 1"),
        (["1.1", "1.2", "1.3"], "1.1, 1.2, 1.3"),
        (["34/2015", "35/2015", "36/2015"], "34–36/2015"),
        (["34/2015", "1/2016", "2/2016"], "34/2015, 1/2016, 2/2016"),
        ([], ""),
    ],
)
def test_numbers_are_drawn_together(items: list[str], told: str) -> None:
    assert numbers(items) == told


def test_many_numbers_are_told_by_the_first_and_the_last() -> None:
    assert numbers([str(number) for number in range(1, 40, 2)], most=4) == "1, 3, 5 … 39"
    assert numbers(["1", "3", "5", "39"], most=4) == "1, 3, 5, 39"


def test_what_is_only_told_of_decides_nothing() -> None:
    reported = Decision(item=0, text="Nämnden har behandlat ärendet.", type="other", status="reported", span=(0, 5))
    assert act(reported, "sv") == "Redovisat beslut"
    assert act(reported, "en") == "Reported decision"
    assert act(Decision(item=0, text="a", type="other", status="made", span=(0, 1)), "sv") == "Beslutar"
    assert act(Decision(item=0, text="a", type="reject", status="reported", span=(0, 1)), "sv") == "Avslår"


def _due(start: str, end: str, *dates: Dated) -> str:
    task = Assignment(item=1, task="återkomma", span=(10, 50), due=Interval(start=start, end=end, precision="range"))
    return due_words(Minutes(source=SOURCE, kind="minutes", dates=list(dates), assignments=[task]), task)


def _dated(text: str, start: str, end: str, at: int, item: int = 1) -> Dated:
    return Dated(text=text, start=start, end=end, precision="range", item=item, span=(at, at + 5))


def test_due_in_the_words_that_say_it() -> None:
    early, other = _dated("i början av december", "2025-12-01", "2025-12-10", 20), _dated("1-10 december", "2025-12-01", "2025-12-10", 2)
    assert _due("2025-12-01", "2025-12-10", other, early) == "i början av december"
    assert _due("2025-12-01", "2025-12-10", other) == "1-10 december"
    assert _due("2025-12-01", "2025-12-31", other, early) == ""
    assert _due("2025-12-01", "2025-12-10", _dated("då", "2025-12-01", "2025-12-10", 90, item=4)) == ""


@pytest.mark.parametrize(
    ("text", "start", "end", "precision", "told"),
    [
        (
            "i början av december",
            "2025-12-01",
            "2025-12-10",
            "range",
            {"sv": ("i början av december", "1–10 december 2025"), "en": ("i början av december", "1–10 December 2025")},
        ),
        ("v. 48", "2024-11-25", "2024-12-01", "week", {"sv": ("vecka 48 2024", ""), "en": ("week 48 2024", "")}),
        ("oktober", "2015-10-01", "2015-10-31", "month", {"sv": ("oktober 2015", ""), "en": ("October 2015", "")}),
        ("den 5 juni", "2025-06-05", "2025-06-05", "day", {"sv": ("senast 5 juni 2025", ""), "en": ("by 5 June 2025", "")}),
    ],
)
def test_due_as_written_where_that_says_more(text: str, start: str, end: str, precision: str, told: dict[Language, tuple[str, str]]) -> None:
    task = Assignment(item=1, task="återkomma", span=(10, 50), due=Interval(start=start, end=end, precision=precision))  # type: ignore[arg-type]
    minutes = Minutes(source=SOURCE, kind="minutes", dates=[_dated(text, start, end, 20)], assignments=[task])
    for language, (words, days) in told.items():
        assert due_told(minutes, task, language) == Due(words, days, quoted=bool(days))


def test_people_are_told_plainly() -> None:
    def one(**more: object) -> Attendee:
        return Attendee(**({"name": "Asta Lindmo", "capacity": "secretary", "presence": "part", "span": (0, 5)} | more))  # type: ignore[arg-type]

    assert person(one(title="Sekreterare")) == "Asta Lindmo"
    assert person(one(title="kommunsekreterare")) == "Asta Lindmo, kommunsekreterare"
    assert [limits(one(to="14:30"), language) for language in ("sv", "en")] == ["till kl. 14.30", "until 14:30"]
    assert [limits(one(from_="13:15"), language) for language in ("sv", "en")] == ["från kl. 13.15", "from 13:15"]
    assert limits(one(from_="13:15", to="14:30"), "sv") == "13.15–14.30"
    assert capacities([one(), one(capacity="guest"), one(capacity="member"), one()]) == ["member", "secretary", "guest"]


def test_a_heading_begins_with_a_capital() -> None:
    assert (
        heading(Minutes(source=SOURCE, kind="notes", body=TextAt(text="styrelsen för Norrdalens förbund", span=(0, 5))), "sv")
        == "Styrelsen för Norrdalens förbund"
    )


def test_what_ran_out_before_the_meeting_runs_out_no_more() -> None:
    minutes = Minutes(source=SOURCE, kind="minutes", sittings=[Sitting(date="2025-03-03"), Sitting(date="2025-03-04")])
    assert held(minutes) == "2025-03-04"
    ends = [ends_after(minutes, Agreement(name="avtal", item=None, span=(0, 5), valid_to=day)) for day in ("2024-12-31", "2025-03-04", "2026-12-31", None)]
    assert ends == ["", "2025-03-04", "2026-12-31", ""]
    undated = Minutes(source=SOURCE, kind="minutes", when=When(not_before="2025-01-01", not_after=None))
    assert held(undated) == "2025-01-01"
    assert held(Minutes(source=SOURCE, kind="minutes")) == ""
