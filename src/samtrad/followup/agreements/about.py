"""Whether words that stand near an agreement are about it: its item may be about much else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from samtrad.followup.agreements.kinds import kind_in
from samtrad.followup.agreements.naming import Name, name_of
from samtrad.matters.linking.words import TOKEN, form

_GENERAL = re.compile(
    r"\b(?:förslag|revider|förläng|uppdatera|utkast|ärende|dokument|handling(?:en|ar)|version|skrivelse|densamm|inriktning|upplägg)\w*\b", re.IGNORECASE
)
"""What a clause calls that which its item is about, without naming it."""
_SHORT = 4
"""Words of a clause that names nothing, as "Ledamöterna godkände detta": it is of what its item is about."""


@lru_cache(maxsize=4096)
def _taken_apart(printed: str) -> Name:
    return name_of(printed)


def names_it(words: str, names: Iterable[str]) -> bool:
    """Whether words name an agreement by one of its printed names: by what it is about, or by a sort that nothing else is called by ("färdplanen")."""
    said = {form(token) for token in TOKEN.findall(words)}
    sorts = {kind for word in said if (kind := kind_in(word)[0])}
    said |= {front for word in said if (front := kind_in(word)[1])}
    known = [_taken_apart(name) for name in names]
    return any((one.about and one.about <= said) or (one.kind in sorts and one.kind in _LONE) for one in known)


_LONE = frozenset({"roadmap"})
"""Sorts of which an item has one: their word alone says which."""


def is_about(words: str, names: Iterable[str]) -> bool:
    """Whether a clause in an item that is headed by an agreement is about it: it names it, or names nothing else and speaks of the proposal, the revision, the matter."""
    printed = list(names)
    if names_it(words, printed):
        return True
    tokens = TOKEN.findall(words)
    sorts = {kind for token in tokens if (kind := kind_in(form(token))[0])}
    if sorts:
        return not sorts.isdisjoint(_taken_apart(name).kind for name in printed)
    return bool(_GENERAL.search(words)) or len(tokens) <= _SHORT
