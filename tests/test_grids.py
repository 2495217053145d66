"""A fixed sample of the grid of lists: the generator's own truth, and that what has been mended by class stays mended."""

from __future__ import annotations

from collections import Counter

import pytest

from grids.axes import AXES, FREE, LATER, drawn, parted
from grids.make import Told, make
from samtrad.reading.read import read

MINUTES = 40


def told(data: str, suffix: str) -> Counter[Told]:
    people = read(data.encode(), f"minutes{suffix}").minutes.attendance
    return Counter((a.name, a.party, a.organisation, a.capacity, a.presence) for a in people)


def test_a_third_of_each_axis_is_held_out_and_never_in_view() -> None:
    view, held = parted()
    for axis in view:
        waves = [set(axes.get(axis, ())) for axes in (AXES, LATER)]
        assert set(view[axis]).isdisjoint(held[axis])
        assert set(view[axis]) | set(held[axis]) == waves[0] | waves[1]
        assert len(held[axis]) == sum(len(wave - FREE) // 3 for wave in waves)
    for number in range(50):
        assert all(drawn(1, number, held_out=False)[axis] in view[axis] for axis in view)
        assert any(drawn(1, number, held_out=True)[axis] in held[axis] for axis in view)


def test_everyone_of_the_truth_stands_in_the_text_once_and_nobody_is_told_twice() -> None:
    for number in range(MINUTES):
        minutes = make(2, number, held_out=number % 2 == 1)
        names = [person.name for person in minutes.people if person.name]
        assert len(names) == len(set(names))
        text = " ".join(minutes.text.split())  # names are broken over lines in some
        assert all(name in text and name in minutes.page for name in names)
        assert all(person.organisation is None or person.organisation in minutes.page for person in minutes.people)


@pytest.mark.parametrize("form", [".txt", ".html"])
def test_lists_in_view_and_held_out_are_read_as_they_were_made(form: str) -> None:
    right: Counter[bool] = Counter()
    for held_out, goal in ((False, 0.95), (True, 0.92)):
        right.clear()
        for number in range(MINUTES):
            minutes = make(2, number, held_out=held_out)
            found = told(minutes.text if form == ".txt" else minutes.page, form)
            right.update({True: 2 * (found & minutes.told).total(), False: (found - minutes.told).total() + (minutes.told - found).total()})
        assert right[True] / (right[True] + right[False]) >= goal, f"held out: {held_out}"
