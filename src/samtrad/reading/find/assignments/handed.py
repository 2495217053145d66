"""Tasks told by who gets what comes of them: "Anna lämnar en tidplan till presidiet", "Bo delar utkastet med grannbyn"."""

from __future__ import annotations

import re
from typing import Final

from samtrad.reading.find.assignments.deadlines import Taken
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.subject import subject_before
from samtrad.reading.find.assignments.verbs import Token

_GIVING: Final = {"lämnar": "till", "överlämnar": "till", "delar": "med", "ger": "till", "presenterar": "för", "redovisar": "för"}
_SHOWING: Final = frozenset({"presenterar", "redovisar"})
"""What people also do at the meeting itself: only a day, or the next meeting, tells that it is yet to be done."""
_SENDING: Final = {
    "skickar": "till",
    "översänder": "till",
    "sänder": "till",
    "bereder": "vidare",
    "kompletterar": "med",
    "återkopplar": "till",
    "förmedlar": "till",
    "vidarebefordrar": "till",
}
"""What is done after the meeting, by persons and offices: "Anna skickar siffrorna till ledamöterna", "Presidiet bereder frågan vidare"."""
_BACK: Final = frozenset({"återkopplar"})
"""What is only said of what is yet to be told, whoever does it: "Regionen återkopplar köerna till rådet"."""
_OFFICE = re.compile(r"(?:presidiet|kansliet|kontoret|förvaltningen|sekretariatet|enheten|avdelningen|staben)\Z", re.IGNORECASE)
HANDING: Final = frozenset(_GIVING) | frozenset(_SENDING)
_OWN = re.compile(
    r"(?:rådet|nämnden|styrelsen|gruppen|utskottet|nätverket|mötet|direktionen|fullmäktige|ledamöterna|deltagarna|sammanträdet|medlemmarna|forumet|beredningen|alla|oss|varandra|arbetsgruppen)\b",
    re.IGNORECASE,
)
_NOTHING_MADE = frozenset(
    "ordet ordförandeskapet ordförandeklubban klubban mötet sammanträdet lokalen rummet nämnden rådet styrelsen uppdraget plats återbud information tack beröm stöd bidrag pengar".split()
)
"""What is handed over at the meeting itself, left, or no work of anyone's."""
_NEXT = re.compile(r"\b(?:nästa|kommande)\s+(?:möte|gång|sammanträde|träff|vecka|månad)\b")
_FROM = re.compile(r"\b(?:från|gällande|som|att|varför|när)\b")
_MOST_WORDS = 9  # between the verb and who gets it


def handed_over(string: str, words: list[Token], doers: Doers, *, dated: bool) -> Taken | None:
    """What a person hands to someone who is not the meeting itself; by a day, to the meeting too.

    "Anna lämnar en lägesrapport till nämnden" tells of what was said at the meeting.
    """
    low, high = words[0].start, words[-1].end
    giving = [at for at, word in enumerate(words) if word.low in _GIVING]
    dated = bool(giving) and (dated or _NEXT.search(string, low, high) is not None)
    for at in giving:
        word = words[at]
        preposition = _GIVING[word.low]
        if at + 3 > len(words) or not _NOTHING_MADE.isdisjoint(w.low for w in words[at + 1 : at + 3]) or (word.low in _SHOWING and not dated):
            continue
        who = subject_before(string, low, word.start, doers)
        if who is None or doers.kind(string[who[0] : who[1]]) != "person":
            continue
        for to in range(at + 2, min(at + 2 + _MOST_WORDS, len(words) - 1)):
            if words[to].low != preposition or _FROM.search(string, word.end, words[to].start):
                continue
            end = doers.after(string, words[to + 1].start, high)
            if end is not None and (dated or not _OWN.match(string, words[to + 1].start)):
                return Taken(who, None, word.end)
    return _sent(string, words, doers)


def _sent(string: str, words: list[Token], doers: Doers) -> Taken | None:
    """What a person or an office sends, prepares further or completes."""
    for at, word in enumerate(words):
        if word.low not in _SENDING or at + 2 >= len(words):
            continue
        to = next((w for w in words[at + 2 : at + 2 + _MOST_WORDS] if w.low == _SENDING[word.low]), None)
        who = subject_before(string, words[0].start, word.start, doers) if to else None
        if to is None or who is None or _FROM.search(string, word.end, to.start):
            continue
        kind = doers.kind(string[slice(*who)])
        if kind == "person" or (word.low in _BACK and kind not in {None, "stranger"}) or _OFFICE.search(string[slice(*who)]):
            return Taken(who, None, word.end)
    return None
