"""Decisions that are announced by name: "Ordförandens beslut 2025-11-28 om ...", "Kommunfullmäktige 2025-02-24 § 11, beslut om ..."."""

from __future__ import annotations

import re

from samtrad.reading.find.act import DAY, Act
from samtrad.reading.lexicon.actors import actor_at, actor_ends
from samtrad.reading.words import Span

_LONGEST = 300  # characters of an entry in a list of announced decisions
_NUMBER = r"(?:§+\s?\d+(?:[-–,]\s?\d+)*|nr\s\d+|(?:dnr|diarienr)\s\S+)"
_WHEN = rf"(?:[\s,;:–-]+(?:{DAY}|{_NUMBER}|protokoll|protokollsutdrag|utdrag))*[\s,;:–-]+"
_NOUN = r"(?:delegations|ordförande|tjänstemanna|personal|inriktnings|genomförande|samråds|budget|till)?beslut(?:et)?"
_SUBJECT = r"(?:om|att|angående|gällande|avseende|ang\.?|rörande|över|i ärende\w*|i mål\w*|på|med anledning)\b"
_GENITIVE = re.compile(rf"\s?{_NOUN}(?:{_WHEN}|\s)(?={_SUBJECT}|\S)")
_BEHIND = re.compile(rf"{_WHEN}{_NOUN}(?:{_WHEN}|\s)(?={_SUBJECT})", re.IGNORECASE)
_FROM = re.compile(rf"{_NOUN}(?:{_WHEN})?\s?(?:från|av|i|hos)\s", re.IGNORECASE)
_STATED_DAY = re.compile(rf"(?<![\d-])(?:{DAY})|§\s?\d")
_OF_OFFICE = re.compile(
    rf"(?:Ordförande|Presidie|Arbetsutskotts|Nämnd|Förvaltningschefs|Kommunchefs|Direktörs)beslut(?:{_WHEN}|\s)(?={_SUBJECT})"
)  # the compound names who decided
_FINITE = re.compile(
    r"\b(?:är|var|har|hade|ska|skall|får|fick|kan|bör|kommer|blir|blev|innebär|gäller|gällde|framgår|finns|har|medför|vann|vinner|antecknas|redovisas|läggs|beslutar|beslutade|meddelar|informerar|föreslår)\b"
)


def announced(string: str, *, listed: bool) -> Act | None:
    """The decision that an entry of a list names; outside lists of announced decisions it must give a day or paragraph."""
    if len(string) > _LONGEST or "eslut" not in string or _FINITE.search(string):
        return None
    by = _named(string)
    if by is None and _OF_OFFICE.match(string):
        return Act(0, len(string), "reported", None)
    if by is None or not (listed or _STATED_DAY.search(string)):
        return None
    return Act(0, len(string), "reported", by)


def _named(string: str) -> Span | None:
    if _OF_OFFICE.match(string):
        return None
    if match := _FROM.match(string):
        return actor_at(string, match.end()) if _SUBJECT_ANYWHERE.search(string, match.end()) else None
    for end in actor_ends(string, 0):
        if string[end - 1] == "s" and _GENITIVE.match(string, end) and (_SUBJECT_ANYWHERE.search(string, end) or _STATED_DAY.search(string, end)):
            return 0, end
        if _BEHIND.match(string, end):
            return 0, end
    return None


_SUBJECT_ANYWHERE = re.compile(_SUBJECT)
