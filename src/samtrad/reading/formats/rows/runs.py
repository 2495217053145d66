"""Words that follow each other on one line without a gap: the unit that rows are made of."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from operator import attrgetter

from samtrad.reading.formats.rows.word import Word

_SHIFT = 0.25  # sizes that baselines of one line may differ
_GAP = 0.6  # sizes: white space within a run; more may part columns
_BACK = 0.5  # sizes that a word may start before the last one's end (kerning, italics)
_SMALL = 0.87  # of the neighbour's size: a raised figure or a note's mark
_RISE = 0.65  # of the large size that it may stand above or below the line
_TOUCH = 0.05  # sizes: no space is that narrow
_NEAR = 0.12  # the same beside a raised or lowered word
_LETTERS = 4  # single letters in a row from which a word may be spaced out

_size = attrgetter("size")


class Run:
    """A stretch of words in reading order; lengths in points, ``base`` and ``size`` those of its largest word."""

    __slots__ = ("base", "size", "words", "x0", "x1")

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        first, last = words[0], words[-1]
        largest = first if first.size == last.size else max(words, key=_size)
        self.base = largest.base
        self.size = largest.size
        self.x0 = first.x0
        self.x1 = max(first.x1, last.x1)


def runs(words: Iterable[Word]) -> list[Run]:
    """Runs of a page's words, which come in the page's own order."""
    found: list[list[Word]] = []
    current: list[Word] = []
    x1 = base = size = low = high = 0.0
    for word in words:
        _, left, _, right, _, line, large, _, _, _ = word
        if line == base and large == size and low < left - x1 < high:
            current.append(word)  # most words by far
            x1 = right
            continue
        if current and (_continues(left - x1, line - base, min(large, size)) or _is_script(word, current[-1])):
            current.append(word)
        else:
            current = [word]
            found.append(current)
        x1, base, size, low, high = right, line, large, -_BACK * large, _GAP * large
    return [Run(_mended(stretch)) for stretch in found]


def _continues(gap: float, shift: float, small: float) -> bool:
    """Whether a word goes on on the same line; ``small`` is the smaller size of the two."""
    return -_SHIFT * small < shift < _SHIFT * small and -_BACK * small < gap < _GAP * small


def _is_script(word: Word, last: Word) -> bool:
    """A raised or lowered word right after a line's word, or back on the line after it: smaller, or grown on to it."""
    small, large = (word, last) if word.size < last.size else (last, word)
    gap = word.x0 - last.x1
    if abs(small.base - large.base) >= _RISE * large.size:
        return False
    if word.first == last.end and abs(gap) < 0.15 * large.size:
        return True
    return small.size <= _SMALL * large.size and -0.2 * large.size < gap < 0.4 * large.size


def _mended(words: list[Word]) -> list[Word]:
    """Spaced-out words put together, and pieces that touch (m and a raised 2) joined."""
    if len(words) == 1:
        return words
    if len(words) >= _LETTERS and sum([len(w[0]) for w in words]) * 3 <= len(words) * 4:
        words = _closed_up(words)
    last = words[0]
    for word in words:
        if word is not last and (word[1] - last[3]) < _NEAR * last[6] and _touches(last, word):
            return _joined(words)
        last = word
    return words


def _touches(last: Word, word: Word) -> bool:
    """Whether words have no white space between them: a raised one may stand a little apart, and a hyphen ended a line."""
    gap = abs(word.x0 - last.x1)
    near = _TOUCH if word.size == last.size else _NEAR
    return gap < near * max(last.size, word.size) and not last.text.endswith("-")


def _joined(words: list[Word]) -> list[Word]:
    whole = [words[0]]
    for word in words[1:]:
        last = whole[-1]
        if _touches(last, word):
            whole[-1] = together([last, word])
        else:
            whole.append(word)
    return whole


def _closed_up(words: list[Word]) -> list[Word]:
    """Letters set apart ("D a g o r d n i n g") as words; the wider gaps part them."""
    if not all(w.text.isalpha() or len(w.text) > 1 for w in words):
        return words
    gaps = [b.x0 - a.x1 for a, b in pairwise(words)]
    least = sorted(gaps)[len(gaps) // 4]
    stretches = [[words[0]]]
    for gap, word in zip(gaps, words[1:], strict=True):
        if gap > 1.6 * least + 0.05 * word.size or min(len(word.text), len(stretches[-1][-1].text)) > 1:
            stretches.append([word])
        else:
            stretches[-1].append(word)
    if max(map(len, stretches)) < _LETTERS:
        return words
    return [together(stretch) for stretch in stretches]


def together(words: list[Word]) -> Word:
    """Several words as one, their characters without spaces."""
    if len(words) == 1:
        return words[0]
    largest = max(words, key=_size)
    return largest._replace(
        text="".join([w.text for w in words]),
        x0=min(w.x0 for w in words),
        y0=min(w.y0 for w in words),
        x1=max(w.x1 for w in words),
        y1=max(w.y1 for w in words),
        first=min(w.first for w in words),
        end=max(w.end for w in words),
    )
