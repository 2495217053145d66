"""Pages whose text runs along a side or upside down as they are shown: how they have to be turned to be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from samtrad.reading.formats.pdf.calls import Characters
from samtrad.reading.formats.pdf.sheet import Sheet
from samtrad.reading.formats.rows.word import Word

_MOST = 0.7  # share of a page's letters that run one way from which the page is turned
_LEAST = 40  # letters from which they tell anything
_WAYS = {(0, 1): 3, (-1, 0): 2, (0, -1): 1}
"""Where lines run as shown (right and down count up), and the quarter turns clockwise that set them level."""


def quarter_turns(characters: Characters, sheet: Sheet, level: Sequence[Word], tilted: Sequence[Word]) -> int:
    """The quarter turns clockwise that set a page upright whose words mostly run one way that is not level; 0 for any other."""
    letters = sum(len(word.text) for word in tilted)
    if letters < _LEAST or letters < _MOST * (letters + sum(len(word.text) for word in level)):
        return 0
    firsts = [word.first for word in tilted]
    ways: Counter[int] = Counter()
    for word, (_, _, a, b, _, _) in zip(tilted, characters.styles(firsts, characters.text_objects(firsts)), strict=True):  # while the text page is open
        x, y = sheet.direction(a, b)
        way = (0, 1 if y > 0 else -1) if abs(y) > abs(x) else (1 if x > 0 else -1, 0)
        ways[_WAYS.get(way, 0)] += len(word.text)
    turns, most = ways.most_common(1)[0]
    return turns if most >= _MOST * letters else 0
