"""Ruled lines in a picture, and the tables that they make: where each cell stands.

A rule is ink along a row of dots, or along a column, for far longer than any letter's stroke. The page is cut into short strips across
the rules; in each strip the rows that are nearly full of ink are marks, and marks that follow each other from strip to strip are one rule.
Rules that meet rules across them make a table. What neither meets one (a line under a heading) nor is thin (a box of ink) makes none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.formats.picture.page import Picture

_FAINT = 0.82
"""Share of the paper's brightness under which a dot may be ink of a thin line."""
_STRIP = 1 / 12
"""Inches of a strip."""
_FULL = 0.8
"""Share of a strip's row that is ink where a rule runs."""
_THICK = 0.04
"""Inches that a rule is thick at most."""
_LEAP = 0.008
"""Inches that a rule rises or falls from strip to strip at most."""
_GAP = 2
"""Strips without ink after which a rule still goes on, one less."""
_LONG, _HIGH = 8, 1
"""Strips that a level rule has at least, and an upright one."""
_ALONE = 0.6
"""Share of a rule's marks that have paper on either side."""
_BESIDE = 0.015
"""Inches beside a mark where that is looked at."""
_BROKEN = 3
"""Dots without ink within a rule, at most, where its end is looked for."""
_UNBROKEN = 0.7
"""Share of strips between two level rules in which an upright one is seen."""
_MEETS = 0.04
"""Inches by which rules that meet may miss each other."""
_TOUCHES = 0.3
"""The same for an upright one that ends at a level one, as a share: strokes of letters that fill a row of a table end short of its rules."""
_ONE = 0.03
"""Inches within which two rules side by side are one."""
_LOWEST = 0.08
"""Inches that a row of a table is high at least, and a column wide."""


class Mark(NamedTuple):
    """A strip's rows that are ink: the strip's number and the half-open range of rows."""

    strip: int
    first: int
    end: int


class Rule(NamedTuple):
    """A rule by its marks, strip after strip, the dots that a strip is wide, and where it begins and ends along its way, in dots."""

    marks: tuple[Mark, ...]
    unit: int
    start: int
    end: int

    def at(self, along: float) -> float:
        """How far from the picture's edge it runs at a place along its way."""
        first, last = self.marks[0], self.marks[-1]
        low, high = (first.first + first.end) / 2, (last.first + last.end) / 2
        if last.strip == first.strip:
            return low
        share = (along / self.unit - first.strip) / (last.strip + 1 - first.strip)
        return low + (high - low) * min(max(share, 0.0), 1.0)


class Cell(NamedTuple):
    """A cell within its rules, in dots; ``row`` and ``column`` are those of the table at which it begins."""

    left: int
    top: int
    right: int
    bottom: int
    row: int
    column: int


class Ruled(NamedTuple):
    """A table in a picture: its edges in dots, its cells from the top, and from left to right, and the rules that part them."""

    left: int
    top: int
    right: int
    bottom: int
    cells: tuple[Cell, ...]
    level: tuple[Rule, ...]
    upright: tuple[Rule, ...]


def ruled(picture: Picture) -> list[Ruled]:
    """The tables of a picture that runs level, from top to bottom."""
    paper = brightness(picture)
    limit = max(round(paper * _FAINT), 1)
    ink = picture.dots.translate(bytes([1] * limit + [0] * (256 - limit)))
    unit = max(round(picture.resolution * _STRIP), 4)
    level = _rules(ink, picture.width, unit, _LONG, picture.resolution)
    if len(level) < 2:
        return []
    turned = b"".join([ink[x :: picture.width] for x in range(picture.width)])
    upright = _rules(turned, picture.height, unit, _HIGH, picture.resolution)
    found = [_table(*group, picture.resolution) for group in _groups(level, upright, picture.resolution)]
    return sorted([table for table in found if table and len({cell.column for cell in table.cells}) > 1], key=lambda table: table.top)


def brightness(picture: Picture) -> int:
    """How bright the paper is: what half of the dots are darker than."""
    some = sorted(picture.dots[:: max(len(picture.dots) // 10_007, 1)])
    return some[len(some) // 2] if some else 255


def _rules(ink: bytes, width: int, unit: int, least: int, resolution: float) -> list[Rule]:
    """The rules that run along the rows of ``ink``, of so many strips at least."""
    columns = _marks(ink, width, unit, least, max(round(_THICK * resolution), 2))
    aside = max(round(_BESIDE * resolution), 2)
    found = []
    for chain in _chained(columns, max(round(_LEAP * resolution), 1), least):
        if sum(_is_alone(ink, width, unit, mark, aside) for mark in chain) >= _ALONE * len(chain):
            found.append(Rule(tuple(chain), unit, _reach(ink, width, chain[0], unit, -1), _reach(ink, width, chain[-1], unit, 1)))
    return found


def _marks(ink: bytes, width: int, unit: int, shortest: int, thick: int) -> list[list[Mark]]:
    """The marks of each strip."""
    strips = width // unit
    least = round(_FULL * unit)
    columns: list[list[Mark]] = [[] for _ in range(strips)]
    opened: dict[int, int] = {}  # strip -> first row of the mark that the row before was part of
    count = ink.count
    full = b"\x01" * (unit // 2)
    for row, start in enumerate(range(0, len(ink), width)):
        here: dict[int, int] = {}
        if count(1, start, start + width) >= shortest * least and ink.find(full, start, start + width) >= 0:
            for strip in range(strips):
                if count(1, begin := start + strip * unit, begin + unit) >= least:
                    here[strip] = opened.get(strip, row)
        for strip, first in opened.items():
            if strip not in here and row - first <= thick:
                columns[strip].append(Mark(strip, first, row))
        opened = here
    return columns


def _chained(columns: Sequence[Sequence[Mark]], leap: int, least: int) -> list[list[Mark]]:
    """Marks that follow each other."""
    found: list[list[Mark]] = []
    growing: list[list[Mark]] = []
    for strip, marks in enumerate(columns):
        left = list(marks)
        for chain in growing:
            last = chain[-1]
            near = [mark for mark in left if mark.first - leap <= last.end and last.first - leap <= mark.end]
            if near:
                best = min(near, key=lambda mark: abs(mark.first + mark.end - last.first - last.end))
                chain.append(best)
                left.remove(best)
        found += [chain for chain in growing if strip - chain[-1].strip >= _GAP and len(chain) >= least]
        growing = [chain for chain in growing if strip - chain[-1].strip < _GAP]
        growing += [[mark] for mark in left]
    return found + [chain for chain in growing if len(chain) >= least]


def _is_alone(ink: bytes, width: int, unit: int, mark: Mark, aside: int) -> bool:
    """Whether there is paper above and below a mark."""
    begin = mark.strip * unit
    for row in (mark.first - aside, mark.end - 1 + aside):
        if 0 <= row < len(ink) // width and 2 * ink.count(1, row * width + begin, row * width + begin + unit) > unit:
            return False
    return True


def _reach(ink: bytes, width: int, mark: Mark, unit: int, way: int) -> int:
    """Where a rule ends beyond its first (-1) or last (1) mark, in dots."""
    at = known = mark.strip * unit + (unit - 1 if way > 0 else 0)
    rows = [row * width for row in range(max(mark.first - 1, 0), min(mark.end + 1, len(ink) // width))]
    while 0 <= at + way < width and abs(at - known) < _BROKEN and abs(at - mark.strip * unit) < 2 * unit:
        at += way
        if any(ink[row + at] for row in rows):
            known = at
    return known + (1 if way > 0 else 0)


def _groups(level: Sequence[Rule], upright: Sequence[Rule], resolution: float) -> list[tuple[list[Rule], list[Rule]]]:
    """Rules that meet, group by group, upright ones as far as they run from a level one to another."""
    meets: dict[int, set[int]] = {}
    cut: dict[int, Rule] = {}
    for k, one in enumerate(upright):
        between = _between(one, level, _MEETS * resolution)
        if between is not None:
            cut[k], meets[k] = between
    groups: list[tuple[list[Rule], list[Rule]]] = []
    while meets:
        waiting = [next(iter(meets))]
        ups: set[int] = set()
        flats: set[int] = set()
        while waiting:
            k = waiting.pop()
            if k in meets:
                crossed = meets.pop(k)
                ups.add(k)
                waiting += [other for other, theirs in meets.items() if crossed & theirs]
                flats |= crossed
        groups.append(([level[n] for n in sorted(flats)], [cut[n] for n in sorted(ups)]))
    return groups


def _between(one: Rule, level: Sequence[Rule], room: float) -> tuple[Rule, set[int]] | None:
    """An upright rule from the first level one that it meets to the last, and which it meets.

    None for a letter's stroke, which meets none or one. What sticks out is such a stroke right above or below.
    """
    x = one.at((one.start + one.end) / 2)
    crossed = {
        n: y for n, other in enumerate(level) if other.start - room <= x <= other.end + room and one.start - room <= (y := other.at(x)) <= one.end + room
    }
    if len(crossed) < 2:
        return None
    top, bottom = min(crossed.values()), max(crossed.values())
    marks = tuple([mark for mark in one.marks if top < (mark.strip + 0.5) * one.unit < bottom])
    strips = sum(top < (strip + 0.5) * one.unit < bottom for strip in range(int(top) // one.unit, int(bottom) // one.unit + 1))
    touches = one.start <= top + _TOUCHES * room and one.end >= bottom - _TOUCHES * room
    if not marks or not touches or len(marks) < _UNBROKEN * strips:
        return None
    return Rule(marks, one.unit, max(one.start, round(top)), min(one.end, round(bottom))), set(crossed)


def _table(level: list[Rule], upright: list[Rule], resolution: float) -> Ruled | None:
    """The table that rules make; None where they leave no cells."""
    near, least = _ONE * resolution, _LOWEST * resolution
    sides = [rule.at((rule.start + rule.end) / 2) for rule in upright]
    sides += [min(rule.start for rule in level), max(rule.end for rule in level)]
    level = [rule for rule in level if all(min(abs(end - side) for side in sides) <= near for end in (rule.start, rule.end))]
    if len(level) < 2:
        return None
    heights = _distinct([rule.at((rule.start + rule.end) / 2) for rule in level], near)
    lefts = _distinct([rule.at((rule.start + rule.end) / 2) for rule in upright], near)
    edges = _distinct([*lefts, min(rule.start for rule in level), max(rule.end for rule in level)], least)
    open_above: dict[tuple[int, int], Cell] = {}
    cells: list[Cell] = []
    for row, (top, bottom) in enumerate(pairwise(heights)):
        if bottom - top < least:
            continue
        middle = (top + bottom) / 2
        cuts = _distinct([rule.at(middle) for rule in upright if rule.start - near <= middle <= rule.end + near], near)
        bounds = _distinct([*cuts, edges[0], edges[-1]], least)
        here: dict[tuple[int, int], Cell] = {}
        for left, right in pairwise(bounds):
            column = min(range(len(edges)), key=lambda k: abs(edges[k] - left))
            end = min(range(len(edges)), key=lambda k: abs(edges[k] - right))
            cell = Cell(round(left), round(top), round(right), round(bottom), row, column)
            above = open_above.get((column, end))
            if above and not any(abs(rule.at((left + right) / 2) - top) <= near and rule.start <= (left + right) / 2 <= rule.end for rule in level):
                cell = above._replace(bottom=cell.bottom)
                cells.remove(above)
            here[column, end] = cell
            cells.append(cell)
        open_above = here
    if not cells:
        return None
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Ruled(round(edges[0]), round(heights[0]), round(edges[-1]), round(heights[-1]), tuple(cells), tuple(level), tuple(upright))


def _distinct(values: Sequence[float], near: float) -> list[float]:
    """Values in order, of those that are near each other the first."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > near:
            found.append(value)
    return found
