"""A page with ruled tables cut up and put together anew for whoever recognises it: no rules, and each cell by itself under the one before.

Seen as they stand, lines of cells side by side are taken for one, words run into the rules beside them, and what stands alone in a narrow column
is passed over. What is seen is led back to where it stands on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.formats.picture.page import Picture, Recognise, Seen
from samtrad.reading.formats.picture.rules import Rule, Ruled, brightness

_SPACE = 0.13
"""Inches of white between cells."""
_AROUND = 0.04
"""Inches of a cell that are kept above and below its ink."""
_WITHIN = 0.012
"""Inches from a cell's rule to what is looked at."""
_INK = 0.55
"""Share of the paper's brightness under which a dot is ink."""
_LEAST = 4
"""Dots of ink of a row that is not blank."""
_NEAR, _LETTER, _FURTHEST = 0.02, 0.03, 2.0
"""Inches behind a rule within which a word goes on that runs over it (what begins behind it stands off further), between its letters at most, and that it reaches at most."""
_NARROW = 0.3
"""Inches of a figure or a few letters at most."""
_DARKER = 0.6
"""Share of a thin rule's brightness under which a dot within it belongs to a letter."""
_SOME = 200
"""Places of a rule at which its brightness is looked at."""
_MOST_DOTS = 34_000_000
_MOST_HIGH = 30_000


class Piece(NamedTuple):
    """A part of the page, edges in dots; where it stands in what is put together, ``at`` for its left edge and ``down`` for its top; its cell's number or -1."""

    left: int
    top: int
    right: int
    bottom: int
    at: int
    down: int
    cell: int


def seen_apart(picture: Picture, recognise: Recognise, tables: Sequence[Ruled]) -> list[Seen]:
    """The words of a page with ruled tables, each where it stands on the page, those of a cell after each other."""
    together, pieces = apart(picture, tables)
    return _led_back(recognise(together), pieces)


def apart(picture: Picture, tables: Sequence[Ruled]) -> tuple[Picture, list[Piece]]:
    """The page without rules, what stands beside tables and their cells one under another, and the pieces from the top."""
    width = picture.width
    paper = brightness(picture)
    dots = bytearray(picture.dots)
    for table in tables:
        _wipe(dots, picture, table, paper)
    limit = round(_INK * paper)
    ink = bytearray(dots.translate(bytes([1] * limit + [0] * (256 - limit))))
    space = round(_SPACE * picture.resolution)
    pieces: list[Piece] = []
    blank = bytes([paper]) * width
    made: list[bytes] = []
    waiting: _Cut | None = None
    at_waiting = 0
    for left, top, right, bottom, at, cell in _areas(picture, tables):
        first, end = (top, bottom) if (left, right) == (0, width) else _trimmed(ink, picture, (left, top, right, bottom))
        if first >= end:
            continue
        cut = _cut(dots, ink, picture, (left, first, right, end), paper, cell)
        together = [waiting, cut] if waiting and waiting.top < cut.bottom and cut.top < waiting.bottom and cell >= 0 else [cut]
        if waiting and len(together) == 1:
            _put([waiting], at_waiting, blank, made, pieces, space)
        at_waiting = at
        waiting = cut if len(together) == 1 and cell >= 0 and _is_narrow(cut, picture) else None
        if waiting is None:
            _put(together, at, blank, made, pieces, space)
    if waiting:
        _put([waiting], at_waiting, blank, made, pieces, space)
    return Picture(width, len(made), b"".join(made), picture.resolution), pieces


class _Cut(NamedTuple):
    """A part of the page cut out: its edges in dots, its cell's number or -1, its rows."""

    left: int
    top: int
    right: int
    bottom: int
    cell: int
    rows: list[bytes]


def _cut(dots: bytearray, ink: bytearray, picture: Picture, edges: tuple[int, int, int, int], paper: int, cell: int) -> _Cut:
    """Cuts out an area, with words that run over its right edge; what little stands in a cell alone is cut out closely."""
    left, first, right, end = edges
    width = picture.width
    over = _over(ink, picture, edges) if cell >= 0 else []
    reach = max([right, *(x for _, _, x in over)])
    ends = [right] * (end - first)
    for start, stop, x in over:
        ends[start - first : stop - first] = [x] * (stop - start)
    if cell >= 0 and not over:
        whole = 0
        for row in range(first * width, end * width, width):
            whole |= int.from_bytes(ink[row + left : row + right], "big")
        inked = whole.to_bytes(right - left, "big")
        around = round(_AROUND * picture.resolution)
        begin, stop = max(inked.find(1) - around, 0), min(inked.rfind(1) + 1 + around, right - left)
        if stop - begin <= (_NARROW + 2 * _AROUND) * picture.resolution:
            left, reach = left + begin, left + stop
            ends = [reach] * (end - first)
    rows = []
    for row, x in zip(range(first, end), ends, strict=True):
        start, stop = row * width + left, row * width + x
        rows.append(bytes(dots[start:stop]) + bytes([paper]) * (reach - x))
        if x > right:  # what stands there is no part of the next cell
            dots[row * width + right : stop] = bytes([paper]) * (x - right)
            ink[row * width + right : stop] = bytes(x - right)
    return _Cut(left, first, reach, end, cell, rows)


def _is_narrow(cut: _Cut, picture: Picture) -> bool:
    """Whether a cut is a figure or a few letters: by themselves they are seen unsurely, and so they are put before the next cell of their row."""
    return cut.right - cut.left <= (_NARROW + 2 * _AROUND) * picture.resolution and cut.bottom - cut.top <= (_NARROW + 2 * _AROUND) * picture.resolution


def _put(cuts: Sequence[_Cut], at: int, blank: bytes, made: list[bytes], pieces: list[Piece], space: int) -> None:
    """Adds cuts to what is put together, side by side as high as they stand on the page."""
    top, bottom = min(cut.top for cut in cuts), max(cut.bottom for cut in cuts)
    at = max(min(at, len(blank) - sum(cut.right - cut.left for cut in cuts) - space * (len(cuts) - 1)), 0)
    rows = [bytearray(blank) for _ in range(top, bottom)]
    for cut in cuts:
        wide = cut.right - cut.left
        pieces.append(Piece(cut.left, cut.top, cut.right, cut.bottom, at, len(made) + cut.top - top, cut.cell))
        for number, dots in enumerate(cut.rows, cut.top - top):
            rows[number][at : at + wide] = dots
        at += wide + space // 2
    made += [bytes(row) for row in rows]
    made += [blank] * space


def _over(ink: bytearray, picture: Picture, edges: tuple[int, int, int, int]) -> list[tuple[int, int, int]]:
    """Lines of a cell whose last word runs over the rule on the right: their rows, and where the word ends."""
    left, right, width = edges[0], edges[2], picture.width
    gap, near = round(_LETTER * picture.resolution), max(round(_NEAR * picture.resolution), 1)
    beyond = right + 2 * max(round(_WITHIN * picture.resolution), 1)
    room = min(width, right + round(_FURTHEST * picture.resolution))
    if beyond + near >= width:
        return []
    found = []
    for start, stop in _lines(ink, width, edges):
        rows = range(start * width, stop * width, width)
        if not any(1 in ink[row + max(right - gap, left) : row + right] for row in rows) or not any(
            1 in ink[row + beyond : row + beyond + near] for row in rows
        ):
            continue
        last = beyond
        for x in range(beyond, room):
            if any(ink[row + x] for row in rows):
                last = x
            elif x - last > gap:
                break
        found.append((start, stop, last + 1))
    return found


def _lines(ink: bytearray, width: int, edges: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The rows of the lines of a cell: those with ink that follow each other."""
    left, top, right, bottom = edges
    found: list[tuple[int, int]] = []
    for row in range(top, bottom):
        if ink.find(1, row * width + left, row * width + right) >= 0:
            found.append((found.pop()[0] if found and found[-1][1] == row else row, row + 1))
    return found


def _wipe(dots: bytearray, picture: Picture, table: Ruled, paper: int) -> None:
    """Takes the rules of a table out of the dots, but for what is clearly darker than they are: letters that run over them."""
    width = picture.width
    for rule in (*table.level, *table.upright):
        along = rule in table.level
        parts = []
        for first, end, start, stop in _stretches(rule):
            across = range(max(first - 1, 0), min(end + 1, picture.height if along else width))
            if along:
                parts += [(row * width + start, row * width + stop) for row in across]
            else:
                parts += [(row * width + across.start, row * width + across.stop) for row in range(start, min(stop, picture.height))]
        clean = _cleaning(dots, parts, paper, along=along)
        for start, stop in parts:
            dots[start:stop] = dots[start:stop].translate(clean)


def _cleaning(dots: bytearray, parts: Sequence[tuple[int, int]], paper: int, *, along: bool) -> bytes:
    """A table for dots within a rule: those as dark as it is become paper."""
    some = parts[:: max(len(parts) // _SOME, 1)]
    cores = sorted([sorted(dots[start:stop])[(stop - start) // 2] if along else min(dots[start:stop]) for start, stop in some if start < stop])
    own = (cores[len(cores) // 4] if along else cores[len(cores) // 2]) if cores else 0
    kept = round(own * _DARKER)
    return bytes([*range(kept), *[paper] * (256 - kept)])


def _stretches(rule: Rule) -> Iterable[tuple[int, int, int, int]]:
    """What a rule covers: from and to across it, from and to along it."""
    for number, mark in enumerate(rule.marks):
        start = rule.start if number == 0 else mark.strip * rule.unit
        after = rule.marks[number + 1].strip * rule.unit if number + 1 < len(rule.marks) else rule.end
        yield mark.first, mark.end, min(start, after), max(start, after)


def _areas(picture: Picture, tables: Sequence[Ruled]) -> Iterable[tuple[int, int, int, int, int, int]]:
    """Parts of a page in the order in which they are put together: edges, where the left one is put, and the number of the cell or -1."""
    within = max(round(_WITHIN * picture.resolution), 1)
    done = number = 0
    for table in tables:
        if table.top > done:
            yield 0, done, picture.width, table.top, 0, -1
        for left, right in ((0, table.left), (table.right, picture.width)):
            if right - left > within:
                yield left, max(table.top, done), right, table.bottom, left, -1
        for cell in table.cells:
            at = min(table.left + within, picture.width - cell.right + cell.left)
            yield cell.left + within, cell.top + within, cell.right - within, cell.bottom - within, at, number
            number += 1
        done = max(done, table.bottom)
    if done < picture.height:
        yield 0, done, picture.width, picture.height, 0, -1


def _trimmed(ink: bytearray, picture: Picture, edges: tuple[int, int, int, int]) -> tuple[int, int]:
    """The rows of an area that hold ink, with a little around them."""
    left, top, right, bottom = edges
    width = picture.width
    full = [row for row in range(top, bottom) if ink.count(1, row * width + left, row * width + right) >= _LEAST]
    if len(full) < _LEAST:
        return 0, 0
    around = round(_AROUND * picture.resolution)
    return max(full[0] - around, top), min(full[-1] + 1 + around, bottom)


def _led_back(seen: Iterable[Seen], pieces: Sequence[Piece]) -> list[Seen]:
    found = []
    for one in seen:
        middle = (one.top + one.bottom) / 2
        across = (one.left + one.right) / 2
        near = [piece for piece in pieces if piece.down <= middle < piece.down + piece.bottom - piece.top]
        piece = next((piece for piece in near if piece.at <= across < piece.at + piece.right - piece.left), near[0] if len(near) == 1 else None)
        if piece is None:
            continue
        aside, up = piece.left - piece.at, piece.top - piece.down
        left, right = max(one.left + aside, piece.left), min(one.right + aside, piece.right)
        top, bottom = max(one.top + up, piece.top), min(one.bottom + up, piece.bottom)
        if left < right and top < bottom:
            found.append(one._replace(left=left, right=right, top=top, bottom=bottom, cell=piece.cell))
    return found
