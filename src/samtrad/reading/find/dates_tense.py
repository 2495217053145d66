"""Whether what a sentence dates has happened or is to come."""

from __future__ import annotations

import re
from typing import Literal

_FUTURE = re.compile(
    r"\b(?:ska|skall|kommer|planera[st]|beräknas|förväntas|väntas|blir|senast|deadline|innan|inför|nästa|kommande|återkommer|påbörjas|startar|publiceras|bjuder in|bjuds in|välkom\w+|sista (?:svars)?dag|svarstid|inbjud\w+|"
    r"avses|bör|behöver|presenteras|redovisas|genomförs|hålls|tas upp|träder i kraft|börjar gälla|gäller från|slutbetänkande|anmäl\w* senast|höstens|vårens)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:har|hade|var|gav|tog|blev|fick|skedde|höll|hölls|stod|ställde|gick|kom|lade|lades|sedan|senaste|senast (?:den )?\d|föregående|förra|tidigare|gjorde|gjordes|beslöt|beslöts|antogs|"
    r"\w{3,}(?:ade|ades|erat|erats|ats|åtits|dde|ddes|tts)|sänts|skickats|lämnats|antagen|antagna|daterad|daterat|upprättad|bifogades|fattade|fattades|lämnade|inkom|inkommit)\b",
    re.IGNORECASE,
)
_LEAST = 2


def tense_of(string: str, start: int, end: int) -> Literal["past", "future", ""]:
    """The tense of the sentence that holds [start, end): of the words nearest before the date, else of the rest."""
    low = max(string.rfind(". ", 0, start), string.rfind("? ", 0, start), string.rfind("! ", 0, start)) + _LEAST - 1
    high = string.find(". ", end)
    low, high = max(low, 0), len(string) if high < 0 else high
    before = [*((m.start(), "past") for m in _PAST.finditer(string, low, start)), *((m.start(), "future") for m in _FUTURE.finditer(string, low, start))]
    if before:
        return "past" if max(before)[1] == "past" else "future"
    after = [*((m.start(), "past") for m in _PAST.finditer(string, end, high)), *((m.start(), "future") for m in _FUTURE.finditer(string, end, high))]
    if after:
        return "past" if min(after)[1] == "past" else "future"
    return ""
