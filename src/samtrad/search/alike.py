"""Words of the index that are written much like another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db import connection
from django.db.models import Q
from django.db.models.functions import Length

from samtrad.search.models import Word

_SHORTEST: Final = 5
"""Letters of a word that may be misspelt; of shorter ones too many are alike."""
_LONG: Final = 10
"""Letters from which two slips are forgiven."""


def alike(words: Iterable[str]) -> dict[str, list[str]]:
    """For each word those of the index that are one slip away, two if it is long; the likest first.

    Of a word with one slip the first half or the last is sound, so that it is found by its beginning or its end. None is left out for
    being one too many: a word that nothing holds any more would stand in the place of another (law 11).
    """
    asked = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    if not asked:
        return {}
    halves = Q(pk__in=[])
    for word in asked:
        half = len(word) // 2
        begun = begins("word", word[:half]) | begins("backwards", word[::-1][: len(word) - half - 1])
        halves |= begun & Q(letters__range=(len(word) - _slips_of(word), len(word) + _slips_of(word)))
    near = sorted(Word.objects.annotate(letters=Length("word")).filter(halves).values_list("word", flat=True))
    found = {}
    for word in asked:
        most = _slips_of(word)
        scored = sorted((slips, one) for one in near if one != word and (slips := _slips(word, one, most)) <= most)
        found[word] = [one for _, one in scored]
    return found


def _slips_of(word: str) -> int:
    """The slips that a word is forgiven."""
    return 2 if len(word) >= _LONG else 1


def begins(field: str, start: str) -> Q:
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
