"""Words of the names of municipalities, counties and districts: they say where a matter is, not what it is about."""

from __future__ import annotations

from samtrad.swedish.names_places import COUNTIES, DISTRICTS, MUNICIPALITIES

_SHORTEST = 4
_OTHERS = frozenset({"norra", "södra", "östra", "västra", "höga", "lilla", "upplands", "län"})
PLACES = frozenset(
    word.casefold().removesuffix("s") for name in MUNICIPALITIES | COUNTIES | DISTRICTS for word in name.replace("-", " ").split() if len(word) >= _SHORTEST
) | {word.removesuffix("s") for word in _OTHERS}
"""In small letters, without an s at the end."""
