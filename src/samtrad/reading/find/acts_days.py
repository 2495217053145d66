"""The day on which a told act was done, among the dates that the document names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from samtrad.reading.record import Dated
from samtrad.reading.words import Span

# a day that says until, from or for when, not when it was decided
_OTHER_DAY = re.compile(
    r"\b(?:till|t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|från|för|gäller|inför|innan|före|efter|sedan|per|upphörande|daterad|daterat|och med|därefter|upprättad|giltig|utgången av|slutet av|början av|upphör|ut)\s+(?:och med\s+)?(?:den\s+|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?\Z",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\bsenast\s+(?:den\s+)?\Z", re.IGNORECASE)
_BEFORE = 40  # characters before a day that tell what it says


class Days:
    """The days that a document names, in the order of its text; ``latest`` is the meeting's last day, after which nothing told was done."""

    def __init__(self, text: str, dates: Sequence[Dated], latest: str | None) -> None:
        self._text, self._latest = text, latest
        self._dates = sorted((d for d in dates if d.precision == "day" and d.start and d.start == d.end), key=lambda d: d.span)
        self._starts = [d.span[0] for d in self._dates]

    def within(self, span: Span) -> list[Dated]:
        """The days named between two places of the text."""
        low = bisect_left(self._starts, span[0])
        high = bisect_left(self._starts, span[1])
        return self._dates[low:high]

    def are_past(self, days: Sequence[str]) -> bool:
        """Whether all of the days are the meeting's last or before it, and one before; not where the meeting's day is not known."""
        return self._latest is not None and all(day <= self._latest for day in days) and any(day < self._latest for day in days)

    def is_latest(self, day: str) -> bool:
        """Whether a day is the meeting's last."""
        return day == self._latest

    def day_of(self, span: Span) -> str | None:
        """The day of the act that a stretch of text tells of: the first day in it that is not another's."""
        for dated in self.within(span):
            before = " ".join(self._text[max(dated.span[0] - _BEFORE, span[0]) : dated.span[0]].split()) + " "
            if (
                _OTHER_DAY.search(before)
                or (_DEADLINE.search(before) and " att " in f" {self._text[span[0] : dated.span[0]]}")
                or (self._latest and dated.start and dated.start > self._latest)
            ):
                continue
            return dated.start
        return None
