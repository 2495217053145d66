"""Whether an act that is told was done here, or by another body or at an earlier meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from sys import maxsize

from samtrad.reading.find.act import DAY
from samtrad.reading.words import Span

# a day that is of something else: how long, from when, or of the meeting whose minutes are spoken of
_UNTIL = re.compile(
    r"(?:(?:från (?:mötet|sammanträdet|nätverksträffen)|(?:protokoll|anteckning|minnesanteckning)\w*|daterad\w*|till|t\.?o\.?m\.?|fr\.?o\.?m\.?|från|senast|för|inför|och med|(?:för|under|gäller) (?:tiden|perioden|åren)|med (?:början|start|verkan)(?: från)?|att gälla)\s+|\d\s?[–-]\s?)(?:den )?\Z",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    r"\b(?:gav|beslutade|beslöt|antog|ställde sig|fick|godkände|fastställde|utsåg|valde|enades)\s(?:redan\s)?(?:i|under)\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol|våren|hösten|sommaren)\b"
)
# how the act itself is said to be of another day, and not what it is about: "godkände föregående mötes protokoll" is done here
_EARLIER = re.compile(
    r"\b(?:(?<!den )(?<!det )(?<!de )(?<!från )(?<!ett )(?<!en )tidigare(?! (?:mötes|protokoll|anteckning|minnesant))|redan|då)\b|\b(?:på|vid|under|[Vv]id|[Pp]å) (?:det |sitt |sin |den )?(?:tidigare|senaste|förra|föregående)\b|\b[Ff]örra mötet\b|\b(?:på|vid) (?:sammanträdet|mötet|stämman) (?:i|den|under)\b"
)


# the figures of a day: what each has, and looked for from figure to figure
_FIGURES = re.compile(r"\d(?<![\d-]\d)(?:\d?(?::[ea])?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{3}-\d\d-\d\d|\d{5}(?!\d)|\d{7}(?!\d)|\d?/\d)")
_BEFORE_FIGURES = 40  # characters that a weekday and "den" take up, at most


@cache
def _day() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d-]){DAY}")


def day_in(string: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
    """The first day of a string, and no part of a longer number."""
    figures = _FIGURES.search(string, start, end)
    return _day().search(string, max(figures.start() - _BEFORE_FIGURES, start), end) if figures else None


def is_own(sentence: str, by: Span, own: re.Pattern[str] | None) -> bool:
    """Whether the actor is the body that met and did it at this meeting, for all that the sentence says."""
    return (
        own is not None
        and own.fullmatch(sentence[slice(*by)]) is not None
        and not _EARLIER.search(_act_itself(sentence, by[1]))
        and not dated(_act_itself(sentence, by[1]))
    )


_WHAT = re.compile(r"\s(?:att|om)\s|(?<=\sbeslutade)\s(?=[a-zåäö]{3,}a\s)|(?<=\sbeslöt)\s(?=[a-zåäö]{3,}a\s)|:\s")
"""What was decided begins: "att hålla", "om sammanträdesdagar", "beslutade sammanträda 28/2", "enligt följande: 28/2"."""


def _act_itself(sentence: str, after: int) -> str:
    """The sentence up to what was decided: a day in "Styrelsen beslutade att hålla årsmöte den 3 mars" is no day of the act."""
    what = _WHAT.search(sentence, after)
    return sentence[: what.start()] if what else sentence


def dated(sentence: str) -> bool:
    """Whether a sentence names the day or the month of its act."""
    return _IN_MONTH.search(sentence) is not None or any(not _UNTIL.search(sentence[max(m.start() - 30, 0) : m.start()]) for m in _days(sentence))


def _days(sentence: str) -> Iterator[re.Match[str]]:
    """All days of a sentence."""
    day = day_in(sentence)
    while day:
        yield day
        day = day_in(sentence, day.end())


def tells_earlier(sentence: str) -> bool:
    """Whether a sentence says that its act was done at an earlier meeting."""
    return _EARLIER.search(sentence) is not None
