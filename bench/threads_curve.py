"""What threading one more item costs as a register grows, as a table and a picture.

    python bench/threads_curve.py [--sizes 10000,20000,...] [--to docs/pictures/threading-cost.tsv]
    python bench/threads_curve.py --draw docs/pictures/threading-cost.tsv docs/pictures/threading-cost.svg

One register in memory grows, by meetings of 20 items over twenty years that arrive up to a month late: every other item opens a
matter, the rest are of one before, any of them. All matters stay open. At each size 3,000 items more are timed: processor time of the
thread alone, with the collector of garbage at work on what is new. Memory is what the process holds then, per million items.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil, floor, log10
from pathlib import Path
from typing import NamedTuple

from samtrad.matters.linking.background import frozen
from samtrad.matters.linking.passage import Passage
from samtrad.matters.linking.threads import Threads

SIZES = "10000,20000,50000,100000,200000,500000,1000000"
_ITEMS = 20
_TIMED = 3000
_YEARS = 20
_MEETINGS = 50_000
"""Meetings of those years: a million items."""
_LATE = 30
"""Days that minutes arrive late, at most."""
_WORDS = 7
_TEXT = 90
_PAGE = 4096


class Point(NamedTuple):
    """What was measured at one size: items and matters there, microseconds an item, gigabytes."""

    items: int
    matters: int
    cost: float
    memory: float


def meetings() -> Iterator[list[Passage]]:
    """Meetings as they arrive; the same each time."""
    chance = random.Random(11)
    words = [word for word, _ in sorted(frozen().counts.items(), key=lambda one: (-one[1], one[0]))]
    words += ["".join(chance.choices("abdefghiklmnoprstuvåäö", k=chance.randint(5, 12))) for _ in range(20_000)]
    texts = [" ".join(chance.choices(words, k=_TEXT)) for _ in range(500)]
    first = date(2004, 1, 1).toordinal()
    number = matters = 0
    while True:
        day = date.fromordinal(first + number * _YEARS * 365 // _MEETINGS + _LATE - chance.randrange(_LATE + 1)).isoformat()
        made = []
        for at in range(_ITEMS):
            if not matters or chance.random() < 0.5:
                matter, matters = matters, matters + 1
            else:
                matter = chance.randrange(matters)
            title = " ".join(random.Random(matter).choices(words, k=_WORDS)).capitalize()
            made.append(Passage(document=f"d{number}", span=(at * 100, at * 100 + 90), item=at, title=title, text=chance.choice(texts)[at:], day=day))
        number += 1
        yield made


def measured(sizes: Sequence[int]) -> Iterator[Point]:
    """The points, from the smallest size on."""
    threads, coming, items = Threads(), meetings(), 0
    for size in sizes:
        gc.disable()  # what is only built up is not gone through by the collector
        while items < size:
            threads.add(next(coming))
            items += _ITEMS
        more = [next(coming) for _ in range(_TIMED // _ITEMS)]
        gc.collect()
        gc.freeze()  # what the register holds already stays
        gc.enable()
        memory = int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * _PAGE / 1e9
        began = time.thread_time()
        for meeting in more:
            threads.add(meeting)
        cost = (time.thread_time() - began) / _TIMED * 1e6
        items += _TIMED
        yield Point(size, len(threads.matters()), cost, memory)


def table(points: Sequence[Point]) -> str:
    """The points as lines with tabs."""
    return "items\tmatters\tmicroseconds\tgigabytes\n" + "".join(f"{one.items}\t{one.matters}\t{one.cost:.0f}\t{one.memory:.2f}\n" for one in points)


def parsed(lines: str) -> list[Point]:
    """The points of a table."""
    rows = [line.split("\t") for line in lines.splitlines()[1:]]
    return [Point(int(items), int(matters), float(cost), float(memory)) for items, matters, cost, memory in rows]


_WIDE, _HIGH, _LEFT, _RIGHT, _TOP, _FOOT = 720, 360, 64, 44, 40, 56
_STEP = 100
"""Microseconds between lines."""
_GOAL = 1e6 / 3000


def drawn(points: Sequence[Point]) -> str:
    """The cost of an item by the size of the register, sizes by their logarithm; beside each point its figure."""
    low, high = floor(log10(points[0].items)), ceil(log10(points[-1].items))
    most = ceil(max(*(one.cost for one in points), _GOAL) / _STEP + 0.5) * _STEP

    def across(items: float) -> float:
        return _LEFT + (log10(items) - low) / (high - low) * (_WIDE - _LEFT - _RIGHT)

    def down(cost: float) -> float:
        return _HIGH - _FOOT - cost / most * (_HIGH - _FOOT - _TOP)

    end, foot = _WIDE - _RIGHT, down(0)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="13">',
        '<title id="t">Cost of threading one more item</title>',
        f'<desc id="d">{"; ".join(f"{one.items:,} items: {one.cost:.0f} µs" for one in points)}</desc>',
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="#fff"/>',
        f'<text x="{_LEFT}" y="22" fill="#222">Processor time for one more item, µs</text>',
    ]
    for cost in range(0, int(most) + 1, _STEP):
        parts.append(
            f'<path d="M{_LEFT} {down(cost):.1f}H{end}" stroke="#ddd"/><text x="{_LEFT - 8}" y="{down(cost) + 4:.1f}" text-anchor="end" fill="#555">{cost}</text>'
        )
    parts += [
        f'<path d="M{across(10**power):.1f} {_TOP}V{foot:.1f}" stroke="#eee"/><text x="{across(10**power):.1f}" y="{foot + 20:.1f}" text-anchor="middle" fill="#555">{10**power:,}</text>'
        for power in range(low, high + 1)
    ]
    parts.append(
        f'<path d="M{_LEFT} {down(_GOAL):.1f}H{end}" stroke="#8a5a00" stroke-dasharray="6 4"/><text x="{end}" y="{down(_GOAL) - 6:.1f}" text-anchor="end" fill="#8a5a00">goal: 3,000 a second</text>'
    )
    line = " ".join(f"{across(one.items):.1f},{down(one.cost):.1f}" for one in points)
    parts.append(f'<polyline points="{line}" fill="none" stroke="#0b5a8a" stroke-width="2.5"/>')
    for one in points:
        x, y = across(one.items), down(one.cost)
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#0b5a8a"/><text x="{x:.1f}" y="{y + 20:.1f}" text-anchor="middle" fill="#0b5a8a">{one.cost:.0f}</text>'
        )
    parts.append(f'<text x="{(_LEFT + end) / 2:.0f}" y="{_HIGH - 12}" text-anchor="middle" fill="#222">items that the register holds already</text></svg>')
    return "\n".join(parts) + "\n"


def main() -> None:
    """Measure, or draw what was measured."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--sizes", default=SIZES)
    asked.add_argument("--to", type=Path, help="a file for the table")
    asked.add_argument("--draw", type=Path, nargs=2, metavar=("TABLE", "PICTURE"))
    told = asked.parse_args()
    if told.draw:
        told.draw[1].write_text(drawn(parsed(told.draw[0].read_text("utf-8"))), "utf-8")
        return
    points: list[Point] = []
    for point in measured([int(size) for size in told.sizes.split(",")]):
        points.append(point)
        print(
            f"{point.items:>9,} items, {point.matters:>9,} matters: {point.cost:4.0f} µs an item, {1e6 / point.cost:,.0f} a second, {point.memory:.2f} GB",
            flush=True,
        )
        if told.to:
            told.to.write_text(table(points), "utf-8")


if __name__ == "__main__":
    main()
