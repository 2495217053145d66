"""Which lines of a table of people or tasks are one row of it: those that white sets apart, else those that name someone anew."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.formats.rows.strips import Cell, Strip
from samtrad.reading.lexicon.roles import heading_of, is_party

CLOSE = 0.85  # sizes: two lines of one column are further apart
LOOSE = 1.12  # of the least step from line to line: a new paragraph or row
_FINE = 1.04  # of the least step: the same where a page is set by a program and no step lies in between
_EXACT = 1.015  # of the least step: what counts as no more than that
_OFTEN = 0.3  # share of rows with more than the least step above them from which those without go on
_SMALL = 0.9  # of the table's size: a page's foot is set smaller
_NEAR = 1.1  # of the least step: hardly any white
_TOLD = 0.6  # share of rows that a column is filled in from which a line without it says nothing of its own


def least_step(strips: Sequence[Strip]) -> float:
    """The least step from line to line."""
    return min((s.step for s in strips[1:] if s.step > CLOSE * s.row.size), default=strips[0].step)


def loose_step(strips: Sequence[Strip], least: float) -> float:
    """The step from which there is white above a line. Rows of a table may be hardly further apart than lines of a cell, but then always by as much."""
    steps = [s.step for s in strips[1:] if s.step > CLOSE * s.row.size]
    tight = sum(step <= _EXACT * least for step in steps)
    between = sum(_EXACT * least < step < _FINE * least for step in steps)
    return (_FINE if tight > 1 and not between and len(steps) > tight else LOOSE) * least


def opened(strips: list[Strip], *, roll: bool, name: int = 0) -> list[bool]:
    """Whether each line opens a row of its own; ``name`` is a roll's column of names."""
    least = least_step(strips)
    loose = loose_step(strips, least)
    uneven = any(s.step > loose for s in strips[1:])
    size = strips[0].row.size  # what stands behind the table in its first column tells nothing, and neither does the page's foot
    full = [s for s in strips[1:] if sum(cell is not None for cell in s.cells) > 1 and s.row.size > _SMALL * size]
    often = sum(s.step > loose for s in full) >= _OFTEN * max(len(full), 1)
    opens = [_opens(s, loose, often=often, uneven=uneven, roll=roll) for s in strips]
    if not roll:
        return opens
    told = _told(strips, name)
    if often:  # letters that reach far up or down move a line by a little
        return [opens[0], *(_settled(s, told, name, fresh=fresh, near=s.step < _NEAR * least) for s, fresh in zip(strips[1:], opens[1:], strict=True))]
    return _with_names_whole(strips, opens, told, name)


def _opens(strip: Strip, loose: float, *, often: bool, uneven: bool, roll: bool) -> bool:
    """Whether a row of tasks or people begins: after white, and where nothing tells white apart, with its first column."""
    if strip.step > loose:
        return True
    head = strip.cells[0]
    if strip.step < CLOSE * strip.row.size:
        return False  # set halfway down the lines of its neighbour
    if head is None:
        cells = [cell for cell in strip.cells if cell]
        return roll and not uneven and len(cells) > 1 and not any(cell[0].text[0] == "(" or cell[0].text[0].islower() for cell in cells)
    return not often and (roll or head[0].text[:1].isupper())


def _settled(strip: Strip, told: list[int], name: int, *, fresh: bool, near: bool) -> bool:
    """Whether a row of people begins, where white alone says so and may be wrong: never with a bracket alone, always with someone who has all that others have."""
    cell = strip.cells[name]
    if cell is None or strip.step < CLOSE * strip.row.size:
        return fresh
    if fresh:
        return not (near and cell[0].text[0] == "(" and not any(strip.cells[k] for k in told))
    return len(told) > 1 and all(strip.cells[k] for k in told) and cell[0].text[0].isupper()


def _with_names_whole(strips: list[Strip], opens: list[bool], told: list[int], name: int) -> list[bool]:
    """The same where no white parts people: what goes on with the name above, and says nothing in the columns that others fill in, opens no row of its own."""
    found: list[bool] = []
    words = 0
    for strip, fresh in zip(strips, opens, strict=True):
        cell = strip.cells[name]
        silent = bool(words) and cell is not None and not any(strip.cells[k] for k in told) and _goes_on(cell, words)
        found.append(fresh and not silent)
        words = (0 if found[-1] else words) + len(cell or [])
    return found


def _told(strips: list[Strip], name: int) -> list[int]:
    """The columns but that of names that most lines with two cells fill in; the one beside the names where there is none."""
    full = [s for s in strips if sum(cell is not None for cell in s.cells) > 1]
    others = [k for k in range(len(strips[0].cells)) if k != name]
    return [k for k in others if sum(s.cells[k] is not None for s in full) >= _TOLD * max(len(full), 1)] or others[:1]


def _goes_on(cell: Cell, words: int) -> bool:
    """Whether a line goes on with a name of so many words: a surname, a post in small letters, a bracket."""
    first = cell[0].text
    if first[0].islower() or first[0] in "(0123456789":
        return True
    string = " ".join([word.text for word in cell])
    if heading_of(string.rstrip(":")) is not None or is_party(string) or first.casefold().startswith("vaka"):
        return False
    return words == 1 or len(cell) == 1
