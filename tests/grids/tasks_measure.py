"""How the grid of tasks is read: for each value of each axis how many tasks are found, and with who and when; and what is no task and is read as one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from grids.tasks_drawn import Maker, Page, Told
from grids.tasks_shown import shown
from samtrad.reading.read import read
from samtrad.reading.record import Assignment

_ALIKE = 0.5
"""The share of words that two tasks share which are one, as the scorer of the contract has it."""


@dataclass
class Counted:
    """Tasks told, found, found with who and when, and with their status besides; ``read`` are all that were read."""

    told: int = 0
    found: int = 0
    attributed: int = 0
    with_status: int = 0
    read: int = 0
    by_value: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    traps: Counter[str] = field(default_factory=Counter)
    others: int = 0
    misses: list[str] = field(default_factory=list)

    def score(self, right: int) -> float:
        """F1 of what is right."""
        return 2 * right / (self.told + self.read) if self.told + self.read else 1.0


def _bare(text: str | None) -> str:
    return re.sub(r"\s+", " ", (text or "").casefold()).strip(" \t\n.,:;*_\"'”’")


def _alike(one: str, two: str) -> float:
    a, b = (set(re.findall(r"\w+", _bare(t))) for t in (one, two))
    return len(a & b) / len(a | b) if a | b else 0.0


def _attributed(told: Told, one: Assignment) -> bool:
    due = None if one.due is None else (one.due.start, one.due.end)
    meant = None if told.due is None else tuple(day.isoformat() for day in told.due)
    return _bare(told.responsible) == _bare(one.responsible) and (None if due is None else tuple(map(str, due))) == meant


def pages(count: int, *, held: bool, seed: int = 1) -> Iterator[tuple[int, Page]]:
    """Documents of the grid with their numbers."""
    for number in range(count):
        yield number, Maker(seed * 100_000 + number, held=held).make()


def add(counted: Counted, page: Page, assignments: list[Assignment]) -> None:
    """One document's tasks held against what was read."""
    pairs = sorted(((_alike(t.task, a.task), i, k) for i, t in enumerate(page.told) for k, a in enumerate(assignments)), reverse=True)
    told_of: dict[int, int] = {}
    for alike, i, k in pairs:
        if alike >= _ALIKE and i not in told_of and k not in told_of.values():
            told_of[i] = k
    counted.read += len(assignments)
    for i, told in enumerate(page.told):
        one = assignments[told_of[i]] if i in told_of else None
        right = one is not None and _attributed(told, one)
        counted.told += 1
        counted.found += one is not None
        counted.attributed += right
        counted.with_status += right and one is not None and (one.status or "open") == told.status
        for value in told.axes.items():
            tally = counted.by_value.setdefault(value, [0, 0, 0])
            tally[0] += 1
            tally[1] += one is not None
            tally[2] += right
        if not right or (one is not None and (one.status or "open") != told.status):
            counted.misses.append(f"{told} READ {one and (one.task, one.responsible, one.due and (one.due.start, one.due.end), one.status)}")
    for k, one in enumerate(assignments):
        if k in told_of.values():
            continue
        trap = next((name for text, name in page.traps.items() if one.task in text or text in one.task), None)
        if trap:
            counted.traps[trap] += 1
        else:
            counted.others += 1
        counted.misses.append(f"NONE: {(one.task, one.responsible)}")


def measured(count: int, *, held: bool, forms: tuple[str, ...] = ("txt", "html"), seed: int = 1) -> Counted:
    """The reader's figures for some documents, each in each format."""
    counted = Counted()
    for number, page in pages(count, held=held, seed=seed):
        for form in forms:
            data = shown(page, form, bars=number % 2 == 1)
            add(counted, page, list(read(data, f"grid-{number}.{form}").minutes.assignments))
            # of what is held out no single miss is kept, so that none is seen
            counted.misses[:] = [] if held else [m if m.startswith("#") else f"#{number}.{form} {m}" for m in counted.misses]
    return counted
