"""Many patterns tried at once: each is looked for only at words that begin as it does.

A long alternation is tried at every character, and compiled whole before the first. Here patterns are kept by the
letters they open with, and compiled when a word with those letters first comes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

LETTERS = 3
"""Letters of a word that its patterns are kept by."""
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+")
_MOST = 4096
"""Beginnings of words that are remembered, so that strange text does not fill the memory."""


class Hit(NamedTuple):
    """Characters [start, end) of a string that a pattern matches, and the pattern's place in the list."""

    row: int
    start: int
    end: int


class Openings:
    """Patterns for a string in small letters, each opening with letters at the start of a word; earlier ones win."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = patterns
        self._openings: dict[str, list[int]] = {}
        for row, pattern in enumerate(patterns):
            for opening in openings(pattern):
                self._openings.setdefault(opening, []).append(row)
        self._kept: dict[str, re.Pattern[str] | None] = {}
        self._rows: dict[str, list[int]] = {}

    def search(self, low: str, start: int = 0) -> Hit | None:
        """The first match from ``start`` on."""
        kept = self._kept
        for word in _WORD.finditer(low, start):
            at = word.start()
            if kept.get(low[at : at + LETTERS], self) is not None and (hit := self.match(low, at)):  # most words open as no pattern does
                return hit
        return None

    def match(self, low: str, at: int) -> Hit | None:
        """The match at ``at``, where a word begins."""
        key = low[at : at + LETTERS]
        try:
            pattern = self._kept[key]
        except KeyError:
            pattern = self._keep(key)
        if pattern is None:
            return None
        match = pattern.match(low, at)
        return Hit(self._rows[key][(match.lastindex or 1) - 1], at, match.end()) if match else None

    def prepare(self) -> None:
        """Compile what words of three letters and more can call for, so that it can be kept between runs."""
        for key in sorted(key for key in self._openings if len(key) == LETTERS):
            self._keep(key)

    def _keep(self, key: str) -> re.Pattern[str] | None:
        rows = sorted({row for letters in range(1, LETTERS + 1) for row in self._openings.get(key[:letters], ())})
        pattern = re.compile(r"(?<![\w-])(?:" + "|".join(f"({self._patterns[row]})" for row in rows) + r")(?!\w)") if rows else None
        if len(self._kept) >= _MOST:
            self._kept.clear()
        self._rows[key], self._kept[key] = rows, pattern
        return pattern


def openings(pattern: str) -> frozenset[str]:
    """The letters, at most three, that what a pattern matches can open with.

    Understands letters, blanks and groups ``(?:...)`` with or without a question mark, and stops at all else.
    Raises ValueError for a pattern that may open with anything, or holds a capturing group.
    """
    if re.search(r"(?<!\\)\((?!\?)", pattern):
        raise ValueError(f"a form may hold no capturing group: {pattern}")
    found = frozenset(opening for opening, _ in _opened(pattern))
    if "" in found:
        raise ValueError(f"a form must open with a letter: {pattern}")
    return found


def _opened(pattern: str) -> set[tuple[str, bool]]:
    """What each way through the pattern opens with, and whether more letters may be added to it."""
    return {way for part in alternatives(pattern) for way in _along(part)}


def _along(part: str) -> set[tuple[str, bool]]:
    ways = {("", True)}
    at = 0
    while at < len(part) and any(is_open for _, is_open in ways):
        added: set[tuple[str, bool]]
        if part.startswith("(?:", at):
            end = _closing(part, at)
            added, at = _opened(part[at + 3 : end]), end + 1
        elif (part[at].isalpha() or part[at] == " ") and part[at + 1 : at + 2] not in {"*", "+", "{"}:
            added, at = {(part[at], True)}, at + 1
        elif part.startswith(("(?!", "(?="), at):
            at = _closing(part, at) + 1
            continue
        else:
            added, at = {("", False)}, len(part)
        if part[at : at + 1] == "?":
            added, at = added | {("", True)}, at + 1
        ways = {_joined(way, more) for way in ways for more in added}
    return ways


def _joined(way: tuple[str, bool], more: tuple[str, bool]) -> tuple[str, bool]:
    if not way[1]:
        return way
    opening = (way[0] + more[0])[:LETTERS]
    return opening, more[1] and len(opening) < LETTERS


def alternatives(pattern: str) -> list[str]:
    """The ways to match a pattern that it parts with a bar, outside its groups."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append(pattern[start:at])
            start = at + 1
    return [*parts, pattern[start:]]


def _closing(pattern: str, at: int) -> int:
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if depth == 0:
            return end
    raise ValueError(f"a group is not closed: {pattern}")
