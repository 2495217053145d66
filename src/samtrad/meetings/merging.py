"""Two who wrote in the same text at once: what they changed in different lines is put together, and what clashes is told."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple


class Change(NamedTuple):
    """Lines of the base from ``start`` to ``end`` that became others."""

    start: int
    end: int
    lines: tuple[str, ...]


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Both changes of a base; None where they touch the same lines or lines beside each other in different ways."""
    if mine in (theirs, base):
        return theirs
    if theirs == base:
        return mine
    lines = base.splitlines()
    ours, others = _changes(lines, mine.splitlines()), _changes(lines, theirs.splitlines())
    together = sorted(set(ours) | set(others))
    for before, after in pairwise(together):
        if after.start < before.end or (after.start == before.end and (before in ours) is not (after in ours)):
            return None
        if after.start == before.start:
            return None
    out: list[str] = []
    at = 0
    for change in together:
        out += [*lines[at : change.start], *change.lines]
        at = change.end
    return "\n".join([*out, *lines[at:]])


def _changes(base: Sequence[str], text: Sequence[str]) -> list[Change]:
    codes = SequenceMatcher(None, base, text, autojunk=False).get_opcodes()
    return [Change(start, end, tuple(text[left:right])) for tag, start, end, left, right in codes if tag != "equal"]
