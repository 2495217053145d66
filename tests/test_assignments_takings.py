"""What asks for no more than that a matter is taken up, and by whom."""

from __future__ import annotations

import pytest
from msgspec import structs

from samtrad.followup.assignments.mention import Means, Mention, Party
from samtrad.followup.assignments.standing import State, standing
from samtrad.followup.assignments.takings import asks_to_take_up, who_takes_up


@pytest.mark.parametrize(
    "words",
    [
        "Frågan om förlängning ska tas upp i styrelsen senast den 31 mars 2026.",
        "Ärendet om skolskjuts ska åter tas upp på nämndens möte i maj.",
        "att frågan skulle tas upp senast 2026-03-31",
        "Planen måste upp i nämnden före sommaren.",
    ],
)
def test_these_ask_for_it(words: str) -> None:
    assert asks_to_take_up(words)


@pytest.mark.parametrize(
    "words",
    [
        "Frågan ska inte tas upp i styrelsen.",
        "Frågan ska tas upp i styrelsen och kostnaderna redovisas.",
        "Frågan ska tas upp i styrelsen varje år.",
        "Kansliet tar upp frågan med regionen.",
        "Styrelsen ska besluta om förlängning senast den 31 mars 2026.",
        "Lokaler ska tas upp i budgeten.",
    ],
)
def test_these_ask_for_more_or_for_something_else(words: str) -> None:
    assert not asks_to_take_up(words)


_ASKED = Mention(key=("d", 0, 1, 60), means=Means.TASK, day="2026-03-04", words="Frågan ska tas upp i byggnadsrådet.", has=Party(name="byggnadsrådet"))
_BOARD, _OTHER = ("body:1", "Byggnadsrådet"), ("body:2", "Parkrådet")


def test_who_is_meant_is_the_one_body_of_the_matter_that_goes_by_the_name() -> None:
    assert who_takes_up([_ASKED], [_BOARD, _OTHER]) == ("body:1", "2026-03-04")
    assert who_takes_up([_ASKED], [_OTHER]) is None
    assert who_takes_up([_ASKED], [_BOARD, ("body:3", "Byggnadsrådet")]) is None
    assert who_takes_up([structs.replace(_ASKED, has=None)], [_BOARD]) is None
    known = structs.replace(_ASKED, has=Party(name="rådet", key="body:2"))
    assert who_takes_up([known], [_BOARD]) == ("body:2", "2026-03-04")
    assert who_takes_up([_ASKED, known], [_BOARD]) is None
    assert who_takes_up([structs.replace(_ASKED, day=None)], [_BOARD]) is None
    assert who_takes_up([], [_BOARD]) is None


def test_what_is_taken_up_is_said_to_be_done_and_not_closed() -> None:
    taken = Mention(key=("e", 0, 1, 20), means=Means.TOOK_UP, day="2026-06-12", words="", body=Party(name="Byggnadsrådet", key="body:1"))
    now = standing([_ASKED, taken])
    assert (now.state, now.ended, now.heard) == (State.REPORTED_DONE, None, "2026-06-12")
