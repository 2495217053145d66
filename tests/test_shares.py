"""Shares sum to what is shared out under any key (law 10), follow the key to within a step, and show their working."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.shares import By, Key, Part, Reason, ShareError, shared

_UNITS = st.integers(0, 10**9)
_FIGURES = st.one_of(st.integers(0, 2_000_000).map(Fraction), st.fractions(0, 1000, max_denominator=100))


@st.composite
def _cases(draw: st.DrawFn) -> tuple[int, list[str], Key]:
    """A total, parties and a key that can share it out."""
    parties = [f"k{at}" for at in range(draw(st.integers(1, 12)))]
    step = draw(st.sampled_from([1, 1, 1, 100, 1000]))
    fixed = {party: draw(st.integers(0, 500)) * step for party in parties[1:] if draw(st.booleans())}
    free = len(parties) - len(fixed)
    least = draw(st.integers(0, 300)) * step
    total = sum(fixed.values()) + least * free + draw(_UNITS) * step
    weights = draw(st.lists(st.integers(1, 100), min_size=1, max_size=3))
    parts = []
    for at, weight in enumerate(weights):
        by = draw(st.sampled_from(By))
        figures = {party: draw(_FIGURES) for party in parties}
        figures[parties[0]] += 1
        parts.append(Part(name=f"p{at}", weight=Fraction(weight, sum(weights)), by=by, figures=figures))
    return total, parties, Key(parts=parts, fixed=fixed, least=least, step=step)


@given(_cases())
def test_shares_sum_exactly_and_keep_to_the_key(case: tuple[int, list[str], Key]) -> None:
    total, parties, key = case
    told = shared(total, parties, key)
    assert [one.party for one in told.shares] == parties
    assert sum(one.units for one in told.shares) == total
    assert 0 <= told.left < max(1, len(parties))
    assert sum(one.is_rounded_up for one in told.shares) == told.left
    for one in told.shares:
        assert one.units % key.step == 0
        assert abs(one.units - one.exact) < key.step
        if one.is_fixed:
            assert one.units == key.fixed[one.party]
        else:
            assert one.units >= key.least
            assert one.cut == (one.exact / key.step) % 1
    free = [one for one in told.shares if not one.is_fixed]
    assert sum((one.exact for one in free), Fraction(0)) == told.rest
    assert sum((sum(one.of_parts, Fraction(0)) for one in free), Fraction(0)) == told.rest


@given(_cases())
def test_whom_the_least_does_not_reach_keep_their_proportions(case: tuple[int, list[str], Key]) -> None:
    told = shared(*case)
    above = [one for one in told.shares if not one.is_fixed and not one.is_least]
    for one in above:
        for other in above:
            assert one.exact * sum(other.of_parts, Fraction(0)) == other.exact * sum(one.of_parts, Fraction(0))


@given(_cases())
def test_the_order_of_parties_matters_only_where_as_much_was_cut(case: tuple[int, list[str], Key]) -> None:
    total, parties, key = case
    there = {one.party: one for one in shared(total, parties, key).shares}
    back = {one.party: one for one in shared(total, parties[::-1], key).shares}
    for party, one in there.items():
        other = back[party]
        assert one.exact == other.exact
        if one.units != other.units:
            same = [mate for mate in there.values() if mate.party != party and (mate.cut, mate.exact) == (one.cut, one.exact)]
            assert same


def test_half_by_population_and_half_by_enrolled_patients() -> None:
    """The working by hand: 1,000,000 kr, halves; 500,000/3 + 250,000 and so on."""
    people = {"Almby": Fraction(10_000), "Björkö": Fraction(20_000)}
    patients = {"Almby": Fraction(300), "Björkö": Fraction(300)}
    half = Fraction(1, 2)
    key = Key(parts=[Part(name="folkmängd", weight=half, figures=people), Part(name="listade", weight=half, figures=patients)])
    almby, bjorko = shared(1_000_000, ["Almby", "Björkö"], key).shares
    assert almby.of_parts == (Fraction(500_000, 3), Fraction(250_000))
    assert (almby.units, bjorko.units) == (416_667, 583_333)
    assert (almby.is_rounded_up, bjorko.is_rounded_up) == (True, False)


def test_twelve_course_places_equally_among_five() -> None:
    told = shared(12, list("abcde"), Key(parts=[Part(name="lika", by=By.EQUAL)]))
    assert [one.units for one in told.shares] == [3, 3, 2, 2, 2]


def test_what_is_fixed_comes_first_and_the_least_is_kept() -> None:
    people = {"a": Fraction(1), "b": Fraction(9), "c": Fraction(90)}
    told = shared(1_100, ["region", "a", "b", "c"], Key(parts=[Part(name="folkmängd", figures=people)], fixed={"region": 100}, least=50))
    assert [one.units for one in told.shares] == [100, 50, 86, 864]
    assert [one.is_least for one in told.shares] == [False, True, False, False]


_A = Part(name="folkmängd", figures={"a": Fraction(1), "b": Fraction(2)})


@pytest.mark.parametrize(
    ("total", "parties", "key", "reason", "about"),
    [
        (5, [], Key(parts=[_A]), Reason.NO_PARTIES, ""),
        (5, ["a", "a"], Key(parts=[_A]), Reason.TWICE, "a"),
        (-1, ["a"], Key(parts=[_A]), Reason.NEGATIVE_TOTAL, "-1"),
        (5, ["a"], Key(), Reason.NO_PARTS, ""),
        (5, ["a"], Key(parts=[Part(name="x", weight=Fraction(9, 10), by=By.EQUAL)]), Reason.WEIGHTS, "9/10"),
        (5, ["a", "c"], Key(parts=[_A]), Reason.NO_FIGURE, "folkmängd: c"),
        (5, ["a"], Key(parts=[Part(name="x", figures={"a": Fraction(-1)})]), Reason.NEGATIVE_FIGURE, "x: a"),
        (5, ["a"], Key(parts=[Part(name="x", figures={"a": Fraction(0)})]), Reason.NO_FIGURES, "x"),
        (5, ["a", "b"], Key(parts=[_A], fixed={"c": 1}), Reason.STRANGER, "c"),
        (5, ["a", "b"], Key(parts=[_A], fixed={"a": -1}), Reason.NEGATIVE_FIXED, "a"),
        (5, ["a", "b"], Key(parts=[_A], fixed={"a": 6}), Reason.FIXED_TOO_MUCH, "1"),
        (5, ["a"], Key(fixed={"a": 4}), Reason.NOBODY_LEFT, "1"),
        (5, ["a", "b"], Key(parts=[_A], least=3), Reason.LEAST_TOO_MUCH, "1"),
        (150, ["a", "b"], Key(parts=[_A], step=100), Reason.NOT_IN_STEPS, "150"),
        (150, ["a", "b"], Key(parts=[_A], step=0), Reason.STEP, "0"),
    ],
)
def test_what_cannot_be_shared_out_says_why(total: int, parties: list[str], key: Key, reason: Reason, about: str) -> None:
    with pytest.raises(ShareError) as told:
        shared(total, parties, key)
    assert (told.value.reason, told.value.about) == (reason, about)
