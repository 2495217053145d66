"""Turns of years that are named without a year: "löper ut vid årsskiftet". Which one is meant the tense tells, seen from the meeting's day.

They are no dates of the record, as nothing in the text gives their year; an agreement's days may rest on them.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from samtrad.reading.record import Dated

_BEFORE: Final = 90  # characters in which the words stand that tell whether the turn is past
_BEHIND: Final = 60


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(r"\b(?:(?P<half>halv)?årsskiftet|(?P<out>årets\s+(?:slut|utgång)|året\s+ut))\b(?!\s*(?:19|20)\d\d)", re.IGNORECASE)


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:ska|skall|kommer|föreslås|bör|väntas|nästa|kommande|inför|till|löper|upphör|går|förlängs|förlänga|förlänger|senast|före|innan)\b", re.IGNORECASE
    )


@cache
def _past() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:började|trädde|trätt|gällde|gällt|löpte|löpt|upphörde|upphört|gick|gått|sades|sagts|sade|förlängdes|antogs|tecknades|ersattes|sedan|förra|senaste|gångna)\b",
        re.IGNORECASE,
    )


def bare_turns(text: str, day: date) -> list[Dated]:
    """Each turn of a year, or of half a year, that the text names without a year, with the days around it."""
    return [_dated(text, match, day) for match in _turn().finditer(text)] if "rsskiftet" in text or "året" in text else []


def _dated(text: str, match: re.Match[str], day: date) -> Dated:
    if match.group("out"):
        out = f"{day.year}-12-31"
        return Dated(text=match.group(), start=out, end=out, precision="day", inferred=True, span=match.span())
    before = text[max(0, match.start() - _BEFORE) : match.start()].rsplit(".", 1)[-1]
    behind = text[match.end() : match.end() + _BEHIND].split(".", 1)[0]
    turns = [date(year, 7, 1) if match.group("half") else date(year + 1, 1, 1) for year in range(day.year - 2, day.year + 2)]
    last, following = max(t for t in turns if t <= day), min(t for t in turns if t > day)
    if _past().search(before) or _past().search(behind):
        turn = last
    elif _coming().search(before) or _coming().search(behind):
        turn = following
    else:
        turn = min((last, following), key=lambda t: abs(t - day))
    around = (f"{turn.year}-06-21", f"{turn.year}-07-10") if match.group("half") else (f"{turn.year - 1}-12-21", f"{turn.year}-01-10")
    return Dated(
        text="halvårsskiftet" if match.group("half") else "årsskiftet", start=around[0], end=around[1], precision="range", inferred=True, span=match.span()
    )
