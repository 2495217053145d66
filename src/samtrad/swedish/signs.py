"""Letters looked for before a pattern is: that one of them stands in a string is told many times faster."""

from __future__ import annotations

from collections.abc import Iterable


def has_any(string: str, signs: Iterable[str]) -> bool:
    """Whether any of the signs stands in the string. A plain loop: a generator for ``any`` costs more than the search."""
    for sign in signs:  # noqa: SIM110
        if sign in string:
            return True
    return False
