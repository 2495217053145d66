"""One PDF page to words with their places, upright ones apart from the rest."""

from __future__ import annotations

from itertools import repeat
from operator import add, sub
from typing import Any, NamedTuple, TypeAlias

from samtrad.reading.formats import pdf_letters
from samtrad.reading.formats.pdf_calls import Characters, Style, is_bold
from samtrad.reading.formats.rows_word import Word

_TILT = 0.2  # rise of a baseline over its run from which a word is no part of a row
_HEIGHTS = (0.4, 2.6)  # type heights in sizes between which a font's own measures are believed
_ASCENT, _DESCENT = 0.8, 0.22  # of the size, where they are not
_WIDEST = 0.85  # sizes a letter may take on average before a word is looked at letter by letter
_SPLIT = 0.25  # sizes: the least white space within a word that can be a space

Edges: TypeAlias = tuple[list[float], list[float], list[float], list[float]]


_NEW: Any = tuple.__new__  # what a named tuple's own constructor comes down to, at a third of the time


class Sheet(NamedTuple):
    """A page's frame: its edges in page space (y upwards), the quarter turns it is shown with, its size as shown."""

    left: float
    top: float
    right: float
    bottom: float
    turns: int

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def shown(self, left: list[float], top: list[float], right: list[float], bottom: list[float]) -> Edges:
        """Boxes as shown: left, top, right and bottom from the page's top left corner, y downwards."""
        if self.turns == 1:
            return _less(bottom, self.bottom), _less(left, self.left), _less(top, self.bottom), _less(right, self.left)
        if self.turns == 2:
            return _from(self.right, right), _less(bottom, self.bottom), _from(self.right, left), _less(top, self.bottom)
        if self.turns == 3:
            return _from(self.top, top), _from(self.right, right), _from(self.top, bottom), _from(self.right, left)
        return _less(left, self.left), _from(self.top, top), _less(right, self.left), _from(self.top, bottom)

    def direction(self, dx: float, dy: float) -> tuple[float, float]:
        """A direction in page space as it is shown, y downwards."""
        return ((dx, -dy), (dy, dx), (-dx, dy), (-dy, -dx))[self.turns]


def _less(values: list[float], origin: float) -> list[float]:
    return [v - origin for v in values] if origin else values


def _from(origin: float, values: list[float]) -> list[float]:
    return [origin - v for v in values]


class Manner(NamedTuple):
    """How the words of one text object stand: size, weight, whether upright, and the type's reach round the baseline.

    ``lower`` is how far below the baseline the box that PDFium gives ends; ``ascent`` and ``descent`` are the
    reach that we give words.
    """

    size: float
    bold: bool
    upright: bool
    lower: float
    ascent: float
    descent: float


Known: TypeAlias = dict[Style, Manner]
"""What was measured of the styles met so far."""


def page_words(characters: Characters, count: int, sheet: Sheet, known: Known) -> tuple[list[Word], list[Word]]:
    """The upright words of a page and the tilted ones, each in the page's own order.

    ``known`` collects manners for pages with the same ``turns``, and only while their fonts' addresses hold.
    """
    texts, firsts, ends = pdf_letters.words(characters.string(count))
    if not texts:
        return [], []
    x0, y1, x1, last_y1 = _ends(characters, sheet, firsts, [end - 1 for end in ends])
    objects = characters.text_objects(firsts)
    by_object = _manners(characters, sheet, dict(zip(objects, firsts, strict=True)), known)
    manners = [by_object[o] for o in objects]
    sizes, bolds, _, lowers, ascents, descents = zip(*manners, strict=True)
    bases = list(map(add, y1, lowers))
    columns = zip(texts, x0, map(sub, bases, ascents), x1, map(add, bases, descents), bases, sizes, bolds, firsts, ends, strict=True)
    found: list[Word] = list(map(_NEW, repeat(Word), columns))
    odd = _odd(found, manners, y1, last_y1)
    if not odd:
        return found, []
    return _mended(characters, sheet, found, manners, odd)


def _ends(characters: Characters, sheet: Sheet, firsts: list[int], lasts: list[int]) -> Edges:
    """As shown: left and bottom edges of words' first letters, right and bottom edges of their last."""
    if sheet.turns:
        left, _, _, bottom = sheet.shown(*characters.edges(firsts, 0, 1, 2, 3))
        _, _, right, last_bottom = sheet.shown(*characters.edges(lasts, 0, 1, 2, 3))
        return left, bottom, right, last_bottom
    left, bottom = characters.edges(firsts, 0, 3)
    right, last_bottom = characters.edges(lasts, 2, 3)
    return _less(left, sheet.left), _from(sheet.top, bottom), _less(right, sheet.left), _from(sheet.top, last_bottom)


def _manners(characters: Characters, sheet: Sheet, samples: dict[int, int], known: Known) -> dict[int, Manner]:
    """The manner of each text object, from one of its letters: the object's address to the letter's index.

    Objects of one style share a manner, so only the first of them is measured.
    """
    indexes = list(samples.values())
    styles = characters.styles(indexes, list(samples))
    for style, index in zip(styles, indexes, strict=True):
        if style not in known:
            known[style] = _measured(characters, sheet, index, style)
    return dict(zip(samples, map(known.__getitem__, styles), strict=True))


def _measured(characters: Characters, sheet: Sheet, index: int, style: Style) -> Manner:
    font, size, a, b, c, d = style
    size *= (c * c + d * d) ** 0.5 or 1.0
    dx, dy = sheet.direction(a, b)
    upright = dx > 0 and abs(dy) <= _TILT * dx or not (dx or dy)
    left, top, right, bottom, x, y = characters.stance(index)
    _, (y0, base), _, (y1, _) = sheet.shown([left, x], [top, y], [right, x], [bottom, y])
    if size <= 0:
        size = max(y1 - y0, 1.0)
    ascent, descent = base - y0, y1 - base
    if not _HEIGHTS[0] * size <= ascent + descent <= _HEIGHTS[1] * size:
        ascent, descent = _ASCENT * size, _DESCENT * size
    return Manner(size, is_bold(font), upright, base - y1, ascent, descent)


def _odd(found: list[Word], drawn: list[Manner], first_y1: list[float], last_y1: list[float]) -> list[int]:
    """Which words are tilted, too wide for their letters, run backwards or end on another line."""
    return [
        k
        for k, (w, m, low, end) in enumerate(zip(found, drawn, first_y1, last_y1, strict=True))
        if not m[2] or not 0 < w[3] - w[1] < (len(w[0]) + 1) * _WIDEST * m[0] or not -m[0] < 4 * (low - end) < m[0]
    ]


def _mended(characters: Characters, sheet: Sheet, found: list[Word], drawn: list[Manner], odd: list[int]) -> tuple[list[Word], list[Word]]:
    """Odd words given their letters' boxes, split where these part, and the tilted set aside."""
    upright: list[Word] = []
    tilted: list[Word] = []
    done = 0
    for k in odd:
        upright += found[done:k]
        done = k + 1
        word, manner = found[k], drawn[k]
        edges = sheet.shown(*characters.edges(list(range(word.first, word.end)), 0, 1, 2, 3))
        if manner.upright:
            upright += _split(word, edges)
        else:
            x0, y0, x1, y1 = edges
            tilted.append(word._replace(x0=min(x0), y0=min(y0), x1=max(x1), y1=max(y1), base=max(y1)))
    return upright + found[done:], tilted


def _split(word: Word, edges: Edges) -> list[Word]:
    """A word cut where its letters stand apart or on another line; whole where its text lost characters."""
    x0, _, x1, y1 = edges
    if len(word.text) != word.end - word.first:
        return [word._replace(x0=min(x0), x1=max(x1))]
    gaps = [right - left for left, right in zip(x1, x0[1:], strict=False)]
    usual = sorted(gaps)[len(gaps) // 2] if gaps else 0.0
    least = max(_SPLIT * word.size, 2 * usual + 0.1 * word.size)
    cuts = [
        k + 1
        for k, gap in enumerate(gaps)
        if gap > least or gap < -1.5 * word.size or abs(y1[k + 1] - y1[k]) > 0.25 * word.size
    ]
    parts = []
    for start, end in zip([0, *cuts], [*cuts, len(word.text)], strict=True):
        drop = y1[start] - y1[0]
        parts.append(
            word._replace(
                text=word.text[start:end],
                x0=min(x0[start:end]),
                x1=max(x1[start:end]),
                y0=word.y0 + drop,
                y1=word.y1 + drop,
                base=word.base + drop,
                first=word.first + start,
                end=word.first + end,
            )
        )
    return parts


def seen(words: list[Word], sheet: Sheet) -> tuple[list[Word], list[Word]]:
    """Words of which some part lies on the sheet, and those beyond its edges."""
    width, height = sheet.width, sheet.height
    inside = [w for w in words if w[3] > 0 and w[1] < width and w[4] > 0 and w[2] < height]
    if len(inside) == len(words):
        return words, []
    kept = set(map(id, inside))
    return inside, [w for w in words if id(w) not in kept]


def on_sheet(words: list[Word], sheet: Sheet) -> list[Word]:
    """Words with their boxes cut to the sheet."""
    width, height = sheet.width, sheet.height
    if all([w[1] >= 0 and w[2] >= 0 and w[3] <= width and w[4] <= height for w in words]):
        return words
    return [
        w._replace(x0=_within(w.x0, width), y0=_within(w.y0, height), x1=_within(w.x1, width), y1=_within(w.y1, height)) for w in words
    ]


def _within(value: float, most: float) -> float:
    return min(max(value, 0.0), most)
