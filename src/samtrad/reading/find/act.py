"""An act that a sentence tells of: where it stands, whose it is, and of what type the word for it makes it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from samtrad.reading.lexicon.told_verbs import overrides
from samtrad.reading.record import DecisionType, Status
from samtrad.reading.words import Span


class Act(NamedTuple):
    """A told decision: characters [start, end) of the sentence, whether it was made here, and by whom."""

    start: int
    end: int
    status: Status
    by: Span | None
    type: DecisionType | None = None


DAY = r"(?:(?<![\wåäö])(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:(?<![\wåäö])den\s+)?(?:\d{1,2}(?::[ea])?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s\d{4})?|\d{4}-\d\d-\d\d|\d{6}(?!\d)|\d{8}(?!\d)|\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?)(?![\d])"
_CUT = re.compile(
    r",\s(?:men(?! (?:med|utan|först|endast|bara|då)\b)|medan|dock|som gäller|som (?:kan läsas|finns (?:på|att|tillgänglig\w*|hos|publicera\w*)|går att (?:läsa|ladda|hämta)|ligger på|publicera(?:s|ts)|biläggs|bifogas)|se (?:punkt|§|bilaga|www|http))(?!\w)|\s(?:med|och (?:lämnade?|lämnat|lämnar)) följande\b|:\s|;\s|\soch (?:det|den|de|detta|arbetet|dessa)\s(?:kommer|ska|är|har|blir)\b"
)


@lru_cache(maxsize=256)
def type_of(word: str) -> DecisionType | None:
    """The type that a told verb gives its clause whatever the clause says, None for most."""
    return next((kind for form, kind in overrides() if re.match(form, word)), None)


def end_of(sentence: str, after: int) -> int:
    """Where the telling of an act ends: at what is said against it, or at what goes on without it."""
    cut = _CUT.search(sentence, after)
    return cut.start() if cut else len(sentence)
