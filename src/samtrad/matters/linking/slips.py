"""Words that are one but for a slip of the pen: "reningsvrk" is "reningsverk"."""

from __future__ import annotations

_SHORTEST = 6


def slipped(one: str, other: str) -> bool:
    """Whether a letter left out, put in, changed or turned round makes the one of the other; the first letter is right."""
    if min(len(one), len(other)) < _SHORTEST or abs(len(one) - len(other)) > 1 or one[0] != other[0] or (one[1:3] != other[1:3] and one[-2:] != other[-2:]):
        return False
    start = 0
    shorter = min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    mine, theirs = one[start:], other[start:]
    if mine[1:] == theirs[1:] or mine[1:] == theirs or mine == theirs[1:]:
        return not (mine + theirs).isdigit()
    return mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:]
