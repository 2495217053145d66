r"""The whole words that a pattern is made of: of "föresl(?:år|å|og)" föreslår, föreslå and föreslog, of "föresl\w*" none.

Understands what the tables of the lexicon use: letters, groups, classes, repeats, and looks ahead and behind, which are passed over.
"""

from __future__ import annotations

from typing import Final

_BORDERS: Final = frozenset("sb")
"""Letters behind a backslash that part words: white space and the edge of a word."""


def spelt(pattern: str) -> frozenset[str]:
    """Every whole word that the pattern spells out, as it stands in it."""
    return frozenset(_Speller(pattern).words())


class _Speller:
    """Goes through a pattern once, with the words that may be under way: what they have so far, None for one of which letters are not known."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._found: set[str] = set()

    def words(self) -> set[str]:
        """All of them."""
        self._end(self._any({""}))
        return self._found

    def _end(self, under_way: set[str | None]) -> set[str | None]:
        """The words under way end here."""
        self._found.update(word for word in under_way if word)
        return {""}

    def _any(self, before: set[str | None]) -> set[str | None]:
        """One of the ways that bars part, up to the bracket that closes them."""
        after = self._way(before)
        while self._pattern.startswith("|", self._at):
            self._at += 1
            after |= self._way(before)
        return after

    def _way(self, before: set[str | None]) -> set[str | None]:
        after = before
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            is_group = self._pattern[self._at] == "("
            once = self._piece(after)
            lacks = self._may_lack()
            after = once | after if lacks and (is_group or None not in once) else once  # behind "föresl\w*" a word is open
        return after

    def _may_lack(self) -> bool:
        """Whether a repeat stands here, which is passed over, and lets what is before it be left out."""
        sign = self._pattern[self._at : self._at + 1]
        if sign == "{":
            lacks = self._pattern.startswith("{0", self._at)
            self._at = self._pattern.index("}", self._at) + 1
        elif sign and sign in "?*+":
            lacks = sign != "+"
            self._at += 1
        else:
            return False
        if self._pattern[self._at : self._at + 1] in {"?", "+"}:
            self._at += 1  # as few as may be, or as many
        return lacks

    def _piece(self, before: set[str | None]) -> set[str | None]:
        sign = self._pattern[self._at]
        if sign == "(":
            return self._group(before)
        if sign == "[":
            self._at = self._pattern.index("]", self._at + 2) + 1
            return {None}
        self._at += 1
        if sign == "\\":
            escaped = self._pattern[self._at]
            self._at += 1
            return self._end(before) if escaped in _BORDERS or not escaped.isalpha() else {None}
        if sign.isalpha():
            return {None if word is None else word + sign for word in before}
        return {None} if sign == "." else self._end(before)

    def _group(self, before: set[str | None]) -> set[str | None]:
        looks = self._pattern.startswith(("(?=", "(?!", "(?<=", "(?<!"), self._at)
        self._at = self._opened()
        if looks:
            found = self._found.copy()
            self._any({None})
            self._found, after = found, before
        else:
            after = self._any(before)
        self._at += 1  # the bracket that closes it
        return after

    def _opened(self) -> int:
        """Where what a group holds begins: behind "(", "(?:", "(?i:", "(?P<name>" or what a look opens with."""
        for opening in ("(?<=", "(?<!", "(?=", "(?!", "(?:", "(?i:"):
            if self._pattern.startswith(opening, self._at):
                return self._at + len(opening)
        return self._pattern.index(">", self._at) + 1 if self._pattern.startswith("(?P<", self._at) else self._at + 1
