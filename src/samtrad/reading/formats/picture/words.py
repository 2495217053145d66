"""Words seen in a picture to words on an upright page, with the baseline, size and weight that rows are made by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.formats.frame import Frame
from samtrad.reading.formats.picture.ink import Ink, inks
from samtrad.reading.formats.picture.lines import Letters, bases, middle, sizes, slant
from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.formats.rows.word import Word

_ASCENT, _DESCENT = 0.8, 0.22
"""Reach of a word's box, in sizes: that of the type rather than of the letters that happen to be in it."""
_NOTHING = re.compile(r"[|¦_—–\-=~.,:;'\"`´’”‘°•·<>«»\\/()\[\]{}!]+")  # what rules, frames and specks are seen as
_REST = re.compile(r"[|¦.,:;'\"`´’”‘°·]+")  # what is left of a rule in the corner of its cell
_DASH = re.compile(r"[-–—]{1,2}")
_UNSURE = 0.6  # how sure such a mark has to be
_RULE = 1.6  # sizes from which such a mark is a rule and not a dash
_HEAVY = 1.22  # strokes that many times as wide as the page's usual are bold
_FLAT = 0.22  # of the page's usual size: ink that is lower is a dotted line, whatever letters it is seen as
_DISC = re.compile(r"[eosa0c*°·.¢®©●»]")  # what a list's dot is seen as
_FULL = 0.64  # share of its box that a dot fills at least; a letter fills half


class Sight(NamedTuple):
    """What a picture came to: its words on the upright page, the way back to the page as shown, how sure it is (0 to 1), the cell of each word."""

    words: list[Word]
    frame: Frame
    sure: float
    cells: list[int]


def sight(seen: Iterable[Seen], picture: Picture) -> Sight:
    """The words of a picture, in the order in which they were seen."""
    kept = [_unframed(one) for one in seen if one.text.strip() and one.left < one.right and one.top < one.bottom]
    scale = 72 / picture.resolution
    level = Frame(quarter_turns(kept), 0.0, picture.width * scale, picture.height * scale)
    told = inks(kept, picture)
    if level.turns % 2 == 0:
        kept = [one._replace(top=ink.top, bottom=ink.bottom) for one, ink in zip(kept, told, strict=True)]
    frame = level._replace(slant=slant([_stood(one, level, scale) for one in kept]))
    letters = [_stood(one, frame, scale) for one in kept]
    large = sizes(letters)
    heavy = [False] * len(kept) if level.turns % 2 else _bold(letters, large, told)
    large = sizes(letters, heavy)
    flat = _flat(letters, large)
    words, cells = _words(letters, large, heavy, told, [one.cell for one in kept], flat)
    total = sum(len(one.text) for one in kept)
    return Sight(words, frame, sum(len(one.text) * one.sure for one in kept) / total if total else 0.0, cells)


def _unframed(one: Seen) -> Seen:
    """A word without the frame of its cell, that is seen as a part of it: "|9"."""
    bare = one.text.strip("|¦")
    if not bare or bare == one.text:
        return one
    before = one.text.index(bare)
    letter = (one.right - one.left) / len(one.text)
    return one._replace(text=bare, left=round(one.left + before * letter), right=round(one.left + (before + len(bare)) * letter))


def _words(letters: list[Letters], large: list[float], heavy: list[bool], told: list[Ink], within: list[int], flat: list[bool]) -> tuple[list[Word], list[int]]:
    words: list[Word] = []
    cells: list[int] = []
    at, line = 0, -1
    for one, size, base, bold, ink, cell, low in zip(letters, large, bases(letters, large), heavy, told, within, flat, strict=True):
        first, line = one.line != line, one.line
        disc = first and _DISC.fullmatch(one.text) and ink.filled >= _FULL
        text = "•" if disc else one.text
        if low or (not disc and _NOTHING.fullmatch(text) and ((cell >= 0 and _REST.fullmatch(text)) or _is_speck(one, size, base))):
            continue
        end = at + len(text)
        words.append(Word(text, one.x0, base - _ASCENT * size, one.x1, base + _DESCENT * size, base, size, bold, at, end))
        cells.append(cell)
        at = end + 1
    return words, cells


def _flat(letters: list[Letters], large: list[float]) -> list[bool]:
    """Which words are dotted lines to sign on: so low that no letter is."""
    usual = middle([(size, len(one.text) * one.sure) for one, size in zip(letters, large, strict=True)]) if letters else 0.0
    return [one.bottom - one.top < _FLAT * usual and any(map(str.isalnum, one.text)) for one in letters]


def quarter_turns(seen: Sequence[Seen]) -> int:
    """Quarter turns that set the page upright, told by the way in which words follow each other."""
    ends: dict[int, tuple[Seen, Seen]] = {}
    for one in seen:
        ends[one.line] = (ends.get(one.line, (one, one))[0], one)
    votes = [0, 0, 0, 0]
    for first, last in ends.values():
        dx, dy = last.left + last.right - first.left - first.right, last.top + last.bottom - first.top - first.bottom
        if dx or dy:
            votes[(0 if dx > 0 else 2) if abs(dx) >= abs(dy) else (3 if dy > 0 else 1)] += max(abs(dx), abs(dy))
    return max(range(4), key=lambda turns: (votes[turns], -turns))


def _stood(one: Seen, frame: Frame, scale: float) -> Letters:
    """A word's ink on the upright page. The box of a slanted word is higher than its letters by what the line falls."""
    corners = [frame.upright(x * scale, y * scale) for x in (one.left, one.right) for y in (one.top, one.bottom)]
    xs, ys = sorted([x for x, _ in corners]), sorted([y for _, y in corners])
    x0, x1 = (xs[0] + xs[1]) / 2, (xs[2] + xs[3]) / 2
    top, bottom = (ys[0] + ys[1]) / 2, (ys[2] + ys[3]) / 2
    fall = min(abs(frame.slant) * (x1 - x0), 0.5 * (bottom - top)) / 2
    return Letters(one.text, one.line, one.sure, x0, x1, top + fall, bottom - fall)


def _is_speck(one: Letters, size: float, base: float) -> bool:
    """Whether a mark is rather a rule, a frame or dirt."""
    wide, high = one.x1 - one.x0, one.bottom - one.top
    if _DASH.fullmatch(one.text) and 0.2 * size < wide < _RULE * size and high < 0.2 * size and 0.1 * size < base - one.bottom < 0.5 * size:
        return False
    return one.sure < _UNSURE or wide > _RULE * size * len(one.text) or high > _RULE * size or "|" in one.text


def _bold(letters: list[Letters], large: list[float], told: list[Ink]) -> list[bool]:
    """Which words are bold: their strokes are clearly wider for their size than most on the page."""
    rates = [ink.stroke / size for ink, size in zip(told, large, strict=True)]
    weighed = [(rate, len(one.text)) for rate, one in zip(rates, letters, strict=True) if rate and any(map(str.isalnum, one.text))]
    if not weighed:
        return [False] * len(letters)
    usual = middle(weighed)
    return [rate > _HEAVY * usual for rate in rates]
