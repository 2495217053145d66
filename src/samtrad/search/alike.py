"""Words of the index that are written much like another, and how a word goes on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db import connection
from django.db.models import Q

from samtrad.search.models import Word

_SHORTEST: Final = 5
"""Letters of a word that may be misspelt; of shorter ones too many are alike."""
_LONG: Final = 10
"""Letters from which two slips are forgiven."""
_MOST: Final = 400
_TOLD: Final = 5


def alike(words: Iterable[str]) -> dict[str, list[str]]:
    """For each word those of the index that are one slip away, two if it is long; the likest first.

    Of a word with one slip the first half or the last is sound, so that it is found by its beginning or its end.
    """
    asked = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    if not asked:
        return {}
    halves = Q(pk__in=[])
    for word in asked:
        half = len(word) // 2
        halves |= _begins("word", word[:half]) | _begins("backwards", word[::-1][: len(word) - half - 1])
    near = sorted(Word.objects.filter(halves).values_list("word", flat=True)[: _MOST * len(asked)])
    found = {}
    for word in asked:
        most = 2 if len(word) >= _LONG else 1
        scored = sorted((slips, one) for one in near if one != word and (slips := _slips(word, one, most)) <= most)
        found[word] = [one for _, one in scored[:_TOLD]]
    return found


def going_on(start: str, most: int) -> list[str]:
    """Words of the index that begin so, the shortest first."""
    found = Word.objects.filter(_begins("word", start)).values_list("word", flat=True)[:_MOST]
    return sorted(found, key=lambda word: (len(word), word))[:most]


def _begins(field: str, start: str) -> Q:
    """Whether a field begins so, said so that each database uses its index."""
    if connection.vendor == "postgresql":
        return Q(**{f"{field}__startswith": start})
    return Q(**{f"{field}__gte": start, f"{field}__lt": start + "\U0010ffff"})


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
