"""What is given anew is another matter each time, though nothing else tells the two apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from said_passages import BACKGROUND, said
from samtrad.matters.linking.givings import differing, givings_of, joined
from samtrad.matters.linking.passage import Passage
from samtrad.matters.linking.terms import terms_of
from samtrad.matters.linking.threads import threaded

GIVINGS = st.dictionaries(st.sampled_from(["mkf", "ks"]), st.frozensets(st.sampled_from(["2023", "2024", "2026"]), min_size=1))


def course(title: str, *numbers: str, between: str) -> list[Passage]:
    """Two cases of one heading, and a network's word between them that has no number."""
    first, second = numbers
    return [
        said(title, day="2024-12-13", case_numbers=(first,)),
        said(between, day="2025-09-11"),
        said(title, day="2026-06-12", case_numbers=(second,)),
    ]


def apart(passages: list[Passage]) -> bool:
    return not any({passages[0], passages[-1]} <= set(matter.passages) for matter in threaded(passages))


@pytest.mark.parametrize(
    ("title", "between"),
    [
        ("Fördelning av statsbidrag för tolkförmedling", "Statsbidrag för tolkförmedling"),
        ("Fördelning av bidrag till muddring av Kvarnviken", "Bidrag till muddring av Kvarnviken"),
    ],
)
def test_a_grant_given_anew_is_another_though_others_speak_of_both(title: str, between: str) -> None:
    assert apart(course(title, "MKF 2024/131", "MKF 2026/41", between=between))
    assert not apart(course(title, "MKF 2024/131", "MKF 2024/131", between=between))
    assert not apart(course(title, "MKF 2024/131", "VN 2026/41", between=between))  # the same grant, in two authorities' registers


def test_what_is_no_grant_may_go_on_under_a_number_of_its_own() -> None:
    assert not apart(course("Överenskommelse om tolkförmedling", "KS 2025/14", "KS 2026/231", between="Överenskommelse om tolkförmedling"))


@pytest.mark.parametrize(
    ("title", "number", "given"),
    [
        ("Fördelning av statsbidrag för tolkförmedling", "MKF 2024/131", {"mkf": frozenset(["2024"])}),
        ("Bidrag till muddring av Kvarnviken", "2024/131", {}),
        ("Avtal om tolkförmedling", "MKF 2024/131", {}),
    ],
)
def test_the_case_under_which_something_is_given(title: str, number: str, given: dict[str, frozenset[str]]) -> None:
    assert givings_of(terms_of(said(title, case_numbers=(number,)), BACKGROUND).terms) == given


@given(GIVINGS, GIVINGS)
def test_they_differ_whichever_is_named_first_and_never_from_what_holds_them(one: dict[str, frozenset[str]], other: dict[str, frozenset[str]]) -> None:
    assert differing(one, other) == differing(other, one)
    assert joined(one, other) == joined(other, one)
    assert not differing(one, joined(one, other))
