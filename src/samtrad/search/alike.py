"""Words of the index that are written much like another."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from django.db import connection
from django.db.models import Q

from samtrad.swedish.compounds import parts
from samtrad.swedish.compounds_costs import lemma_of_first
from samtrad.swedish.inflection import known_lemmas

_SHORTEST: Final = 4
"""Letters of a word that may be misspelt; of shorter ones too many are alike."""
_SHORT: Final = 5
"""Letters of a word from which other letters may have been meant; in shorter ones two may have changed places."""
_TWICE: Final = 7
"""Letters from which a word may have two slips, if none is one slip away."""
_LONG: Final = 10
"""Letters from which two slips are forgiven."""
_LAST: Final = "\U0010ffff"
"""Behind all letters that a word goes on with."""
_CUT: Final = 5
"""Letters of the misspelt part of a compound."""


def alike(words: Iterable[str]) -> dict[str, list[str]]:
    """For each word those of the index that are one slip away, two if it is long; the likest first.

    Of a word with one slip the first half or the last is sound, so that it is found by its beginning or its end; so are most with two, or by
    both its first and last third. None is left out for being one too many: a word that nothing holds any more would stand in the place of
    another (law 11).
    """
    asked = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    if not asked:
        return {}
    near = _near(asked)
    return {word: [one for _, one in _likest(word, near)] for word in asked}


def alike_in_part(word: str) -> list[tuple[str, str]]:
    """How a compound that no word is like may be meant: a sound part and words of the index that the other part is like. The likest first."""
    cuts = [(word[:at], word[at:]) for at in range(_SHORTEST, len(word) - _SHORTEST + 1)] if word.isalpha() else []
    firsts = {last: first for first, last in cuts if len(last) >= _CUT and (made := lemma_of_first(first)) and len(made) >= _SHORTEST}
    lasts = {one: last for first, last in cuts for one in (first, first.removesuffix("s")) if len(one) >= _CUT and known_lemmas(last)}
    near = _near([*firsts, *lasts]) if firsts or lasts else []
    found = [(slips, lemma_of_first(first) or first, one) for last, first in firsts.items() for slips, one in _likest(last, near)]
    found += [(slips, one, known_lemmas(last)[0]) for first, last in lasts.items() for slips, one in _likest(first, near)]
    return [(one, other) for _, one, other in sorted(found)]


def is_known(word: str) -> bool:
    """Whether a word is one of the dictionary, or made of such."""
    return bool(known_lemmas(word)) or len(parts(word)) > 1


def _near(asked: Iterable[str]) -> list[str]:
    """The words of the index that begin or end like these, each end read off the index of its column without looking at any row."""
    ways, told = list[str](), list[str | int]()
    for word in asked:
        half, third, slips = len(word) // 2, len(word) // 3, _slips_of(word)
        backwards, letters = word[::-1], (len(word) - slips, len(word) + slips)
        looked_up = [("word", word[:half], ""), ("backwards", backwards[: len(word) - half - 1], "")]
        if slips > 1:
            looked_up.append(("word", word[:third], word[-third:]))
        for column, begun, ended in looked_up:
            ways.append(_WAY.format(column=column, begins=_BEGINS[connection.vendor], ends=_ENDS if ended else ""))
            told += [*_between(begun), *letters]
            if ended:
                told += [len(ended) - 1, ended]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(ways), told)
        return sorted({one if column == "word" else one[::-1] for column, one in cursor.fetchall()})


_WAY: Final = "SELECT '{column}', {column} FROM search_word WHERE {column} {begins} AND length({column}) BETWEEN %s AND %s{ends}"
_ENDS: Final = " AND substr(word, length(word) - %s) = %s"
_BEGINS: Final = {"postgresql": "LIKE %s", "sqlite": "BETWEEN %s AND %s"}


def _between(begun: str) -> tuple[str, ...]:
    """Letters that a word begins with, as each database's index is asked for them."""
    return (f"{begun}%",) if connection.vendor == "postgresql" else (begun, begun + _LAST)


def _likest(word: str, near: Collection[str]) -> list[tuple[int, str]]:
    """Those of some words that a word may have been meant for, with how many slips they are away."""
    if _SHORT <= len(word) < _LONG and ((ones := _one_away(word, near)) or len(word) < _TWICE):
        return [(1, one) for one in sorted(ones)]
    most, letters = _slips_of(word), set(word)
    may = (one for one in near if one != word and abs(len(one) - len(word)) <= most and len(letters.symmetric_difference(one)) <= 2 * most)
    scored = sorted((slips, one) for one in may if (slips := _slips(*_bare(word, one), most)) <= most)
    if len(word) < _SHORT:
        return [(slips, one) for slips, one in scored if sorted(one) == sorted(word)]
    return [told for told in scored if told[0] == 1] or scored if len(word) < _LONG else scored


def _one_away(word: str, near: Collection[str]) -> set[str]:
    """Those of some words that are one slip away: all that can be made of the word so are some hundred, however many words there are."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    made = {start + end[1:] for start, end in cuts if end}
    made.update(start + end[1] + end[0] + end[2:] for start, end in cuts if len(end) > 1)
    for letter in set().union(*near):
        made.update(start + letter + end for start, end in cuts)
        made.update(start + letter + end[1:] for start, end in cuts if end)
    made.discard(word)
    return made.intersection(near)


def _slips_of(word: str) -> int:
    """The slips that a word is forgiven."""
    return 2 if len(word) >= _TWICE else 1


def begins(field: str, start: str) -> Q:
    """Whether a field begins so, said so that each database uses its index."""
    if connection.vendor == "postgresql":
        return Q(**{f"{field}__startswith": start})
    return Q(**{f"{field}__gte": start, f"{field}__lt": start + _LAST})


def _bare(one: str, other: str) -> tuple[str, str]:
    """Two words without what they begin and end with both: no slip is there, and the rest is short."""
    start, end, shorter = 0, 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def _slips(one: str, other: str, most: int) -> int:
    """Letters that are left out, put in, changed or swapped between two words; `most` + 1 if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, its in enumerate(other, 1):
            cost = min(last[to] + 1, row[-1] + 1, last[to - 1] + (letter != its))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == its:
                cost = min(cost, before[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
