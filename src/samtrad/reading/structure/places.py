"""The place under a number that stands alone, where a heading is looked for: whether words that may be a sub-heading head the item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from samtrad.reading.structure.cases import is_case_line
from samtrad.reading.structure.page import Page

_GAP = 0.6  # line heights of white that part paragraphs
_LONGEST = 6  # lines of a heading that a sub-heading follows
_EITHER = frozenset(("background", "list", "contents", "pause", "actions", "disqualification", "discussion"))
"""Kinds whose words head an item as often as a part of one: Information, Meddelanden, Jäv."""
_NEVER = frozenset(("decision", "position", "suggestion", "vote", "questions_put", "presenters", "not_taking_part"))
"""Kinds whose words head an item only if a sub-heading stands beneath them at once."""


class Places:
    """What stands where a heading is expected, seen against the sub-headings of the whole document."""

    def __init__(self, page: Page, starts: Sequence[int]) -> None:
        self._page = page
        self._starts = starts
        self._elsewhere: Counter[str] | None = None

    def heads(self, index: int, stop: int) -> bool:
        """Whether the first line under a number is the item's heading, rather than a sub-heading of an item without one.

        Most words are a heading. Those of a sub-heading are if another sub-heading stands beneath them ("Yrkande från
        Byalistan om bänkar" over "Beslut"), or if they are no lead-in and no sub-heading that the document has in other
        items as well ("Justering", "För kännedom"; of Information and its like this is not asked).
        """
        page = self._page
        label = page.label(index)
        if label is None:
            return True
        string = page.cleans[index].string
        if string[-1] == ":" or (label.kind == "decision" and not label.rest and " " not in string):
            return False
        if self._sub_heading_beneath(index, stop):
            return True
        if label.rest or label.kind in _NEVER or (label.kind == "sent_to" and string.endswith(" till")):
            return False
        return label.kind in _EITHER or not self._returns(string)

    def _sub_heading_beneath(self, index: int, stop: int) -> bool:
        """Whether another sub-heading follows a line, or the lines that go on from it, before any text does."""
        page = self._page
        for count, line in enumerate(self._lines(index + 1, stop)):
            string = page.cleans[line].string
            if page.label(line) and not page.cleans[line].marker:
                return string != page.cleans[index].string
            if count >= _LONGEST or page.text.lines[line].above >= _GAP or page.cleans[line].marker or not string[0].islower() or string[-1] in ".:;!?":
                return False
        return False

    def _returns(self, string: str) -> int:
        """How often the words of a sub-heading stand in the document where no heading is expected."""
        if self._elsewhere is None:
            expected = {
                line for start in self._starts for line in self._lines(start + 1, len(self._page.cleans), most=2)[: 2 if self._under_case(start) else 1]
            }
            self._elsewhere = Counter(clean.string.rstrip(":") for i, clean in enumerate(self._page.cleans) if i not in expected)
        return self._elsewhere[string]

    def _under_case(self, start: int) -> bool:
        """Whether a case number stands between a number and the place of the heading."""
        return any(is_case_line(self._page.cleans[line].string) for line in self._lines(start + 1, len(self._page.cleans), most=1))

    def _lines(self, first: int, stop: int, most: int | None = None) -> list[int]:
        """The lines from ``first`` that hold text of their own, the first ``most`` of them."""
        page = self._page
        found: list[int] = []
        for index in range(first, stop):
            if index not in page.furniture and page.cleans[index].string:
                found.append(index)
                if len(found) == (_LONGEST + 2 if most is None else most):
                    break
        return found
