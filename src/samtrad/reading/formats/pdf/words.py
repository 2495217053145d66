"""One PDF page to words with their places, upright ones apart from the rest."""

from __future__ import annotations

from itertools import repeat
from operator import add, sub
from typing import Any, NamedTuple, TypeAlias

from samtrad.reading.formats.pdf import letters as pdf_letters
from samtrad.reading.formats.pdf.calls import Characters, Style, is_bold
from samtrad.reading.formats.pdf.sheet import Edges, Sheet, less, measured_from
from samtrad.reading.formats.rows.word import Word

_TILT = 0.2  # rise of a baseline over its run from which a word is no part of a row
_HEIGHTS = (0.4, 2.6)  # type heights in sizes between which a font's own measures are believed
_ASCENT, _DESCENT = 0.8, 0.22  # of the size, where they are not
_WIDEST = 0.85  # sizes a letter may take on average before a word is looked at letter by letter
_SPLIT = 0.25  # sizes: the least white space within a word that can be a space
_LEVEL = 0.2  # sizes that letters of one line rise or fall at most
_LIGATURE = 0.45  # the same where they touch: the two letters of a ligature ("fl") get lower boxes than others

_NEW: Any = tuple.__new__  # what a named tuple's own constructor comes down to, at a third of the time

Ranges: TypeAlias = tuple[list[str], list[int], list[int]]
"""Words with the half-open ranges of character indexes that they come from, as three lists."""


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


def page_words(characters: Characters, string: str, sheet: Sheet, known: Known) -> tuple[list[Word], list[Word]]:
    """The upright words of a page and the tilted ones, each in the page's own order; ``string`` is all its characters.

    ``known`` collects manners for pages with the same ``turns``, and only while their fonts' addresses hold.
    """
    texts, firsts, ends = pdf_letters.words(string)
    if not texts:
        return [], []
    words, manners, drops = _built(characters, sheet, (texts, firsts, ends), known)
    odd = _odd(words, manners, drops)
    if not odd:
        return words, []
    tilted = [_enclosed(characters, sheet, words[k]) for k in odd if not manners[k].upright]
    pieces = {k: _pieces(characters, sheet, words[k]) if manners[k].upright else [] for k in odd}
    upright, done = [], 0
    for k, ranges in pieces.items():
        upright += [*words[done:k], *(words[k : k + 1] if len(ranges) == 1 else [])]
        if len(ranges) > 1:
            cut = tuple(map(list, zip(*ranges, strict=True)))
            upright += _built(characters, sheet, cut, known)[0]  # type: ignore[arg-type]
        done = k + 1
    return upright + words[done:], tilted


def _built(characters: Characters, sheet: Sheet, ranges: Ranges, known: Known) -> tuple[list[Word], list[Manner], list[float]]:
    """The words of ranges of characters, their manners, and how much higher the last letter stands than the first."""
    texts, firsts, ends = ranges
    x0, y1, x1, last_y1 = _ends(characters, sheet, firsts, [end - 1 for end in ends])
    objects = characters.text_objects(firsts)
    by_object = _manners(characters, sheet, dict(zip(objects, firsts, strict=True)), known)
    manners = [by_object[o] for o in objects]
    sizes, bolds, _, lowers, ascents, descents = zip(*manners, strict=True)
    bases = list(map(add, y1, lowers))
    columns = zip(texts, x0, map(sub, bases, ascents), x1, map(add, bases, descents), bases, sizes, bolds, firsts, ends, strict=True)
    return list(map(_NEW, repeat(Word), columns)), manners, list(map(sub, y1, last_y1))


def _ends(characters: Characters, sheet: Sheet, firsts: list[int], lasts: list[int]) -> Edges:
    """As shown: left and bottom edges of words' first letters, right and bottom edges of their last."""
    if sheet.turns:
        left, _, _, bottom = sheet.shown(*characters.edges(firsts, 0, 1, 2, 3))
        _, _, right, last_bottom = sheet.shown(*characters.edges(lasts, 0, 1, 2, 3))
        return left, bottom, right, last_bottom
    left, bottom = characters.edges(firsts, 0, 3)
    right, last_bottom = characters.edges(lasts, 2, 3)
    return less(left, sheet.left), measured_from(sheet.top, bottom), less(right, sheet.left), measured_from(sheet.top, last_bottom)


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
    upright = (dx > 0 and abs(dy) <= _TILT * dx) or not (dx or dy)
    left, top, right, bottom, x, y = characters.stance(index)
    _, (y0, base), _, (y1, _) = sheet.shown([left, x], [top, y], [right, x], [bottom, y])
    if size <= 0:
        size = max(y1 - y0, 1.0)
    ascent, descent = base - y0, y1 - base
    if not _HEIGHTS[0] * size <= ascent + descent <= _HEIGHTS[1] * size:
        ascent, descent = _ASCENT * size, _DESCENT * size
    return Manner(size, is_bold(font), upright, base - y1, ascent, descent)


def _odd(words: list[Word], manners: list[Manner], drops: list[float]) -> list[int]:
    """Which words are tilted, too wide for their letters, run backwards or end on another line."""
    return [
        k
        for k, ((text, x0, _, x1, _, _, size, _, _, _), manner, drop) in enumerate(zip(words, manners, drops, strict=True))
        if (drop and abs(drop) > _LEVEL * size) or not 0 < x1 - x0 < (len(text) + 1) * _WIDEST * size or not manner.upright
    ]


def _pieces(characters: Characters, sheet: Sheet, word: Word) -> list[tuple[str, int, int]]:
    """A word's parts where its letters stand apart or on another line: (text, first, end); whole where it lost characters."""
    if len(word.text) != word.end - word.first:
        return [(word.text, word.first, word.end)]
    x0, _, x1, y1 = sheet.shown(*characters.edges(list(range(word.first, word.end)), 0, 1, 2, 3))
    gaps = [right - left for left, right in zip(x1, x0[1:], strict=False)]
    usual = sorted(gaps)[len(gaps) // 2] if gaps else 0.0
    least = max(_SPLIT * word.size, 2 * usual + 0.1 * word.size)
    flat = len(word.text) - 2 if word.text.endswith("-") else -1  # PDFium gives a hyphen at a line's end the box of its stroke alone
    levels = [(_LIGATURE if abs(gap) < _LEVEL * word.size else _LEVEL) * word.size for gap in gaps]
    cuts = [k + 1 for k, gap in enumerate(gaps) if gap > least or gap < -1.5 * word.size or (k != flat and abs(y1[k + 1] - y1[k]) > levels[k])]
    return [(word.text[a:b], word.first + a, word.first + b) for a, b in zip([0, *cuts], [*cuts, len(word.text)], strict=True)]


def _enclosed(characters: Characters, sheet: Sheet, word: Word) -> Word:
    """A tilted word with the box that its letters' boxes come to."""
    x0, y0, x1, y1 = sheet.shown(*characters.edges(list(range(word.first, word.end)), 0, 1, 2, 3))
    return word._replace(x0=min(x0), y0=min(y0), x1=max(x1), y1=max(y1), base=max(y1))
