"""What a task is about: its words without endings, without who gave it to whom and how that is said."""

from __future__ import annotations

import re
from functools import lru_cache

from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form, parts
from samtrad.swedish.dates_words import SHORT

_LEAD = re.compile(
    r"\A.{0,160}?\b(?:i\s+uppdrag|uppdra(?:r|gs|s|git|gits|ga)?|uppdrog\w*|uppdrag(?:et)?|i\s+uppgift|uppgiften|ansvar(?:et)?|bett|ber|bad|ombe\w*|anmoda\w*)\b"
    r"[^.]{0,60}?\b(?:att|om)\s+",
    re.IGNORECASE | re.DOTALL,
)
"""How a task is given, up to what it is: "Styrgruppen gav (2024-11-07) kansliet i uppdrag att"."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?!-\d)")
_LIGHT = 0.35
"""What a word of how things are treated ("utreda", "förslag") counts beside one that says what."""
_GIVING = frozenset({form(word) for word in "uppdrag uppdraget uppdra uppdrar uppgift ansvar besluta beslutar beslut ska skall senast därför".split()})


@lru_cache(maxsize=20_000)
def terms(words: str) -> frozenset[str]:
    """What a task is about; compounds with their parts."""
    lead = _LEAD.match(words)
    found: set[str] = set()
    for token in TOKEN.findall(words[lead.end() :] if lead else words):
        low = token.casefold()
        if low in STOP_WORDS or token.isdigit():
            continue
        found.add(form(token))
        found.update(form(part) for part in parts(low))
    return frozenset(found - _GIVING)


def years(words: str, days: frozenset[str] = frozenset()) -> frozenset[str]:
    """The years that a task names, but in some days (ISO): a budget for one year is none for the next."""
    for day in days:
        year, month, number = day.split("-")
        words = re.sub(rf"(?<!\d)(?:0?{int(number)}\s+)?{SHORT[int(month) - 1]}\w*\s+{year}(?!\d)", " ", words, flags=re.IGNORECASE)
    return frozenset(_YEAR.findall(words))


def weight(found: frozenset[str]) -> float:
    """How much some terms say."""
    return sum(_LIGHT if one in PROCESS_WORDS else 1.0 for one in found)


def likeness(one: frozenset[str], other: frozenset[str]) -> tuple[float, float]:
    """How much two tasks have in common: of the shorter one, and by weight."""
    least = min(weight(one), weight(other))
    common = weight(one & other)
    return (common / least if least else 0.0, common)
