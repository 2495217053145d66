"""What people named together are to do, whatever the verb, and what one of them does by when: "Mats och Olle planerar vandringen"."""

from __future__ import annotations

import re

from samtrad.reading.find.assignments.deadlines import Taken
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.lexicon.doer_words import NO_TASK_VERBS, SPEECH_VERBS

_JOINED = re.compile(r"\s(?:och|samt|&)\s|,\s|/")
_BY_WHEN = re.compile(
    r"\b(?:till|inför|före|innan|senast|vid|på)\s(?:den\s)?(?:(?:nästa|kommande|nästkommande)\s\w|\d|(?:midsommar|jul|påsk|sommaren|semestern|årsskiftet|hösten|våren|terminsstart|skolstart)\b|\w*(?:mötet|sammanträdet|träffen)\s(?:i|den)\s)"
)
"""By when, and not when something was: "till nästa möte", "före midsommar"."""
_OPENING = re.compile(r"[A-ZÅÄÖ][\wåäöé-]+")
_VERB = re.compile(r" (?P<verb>[a-zåäö]+)(?! (?:inte|ej|att|om)\b)(?=[ .,]|\Z)")
_SHORTEST, _LONGEST = 3, 20  # letters of a verb

_NOT_YET = re.compile(
    r"\s(?:har|hade|hann|kunde)\s(?:(?:ännu|fortfarande|dock|än)\s)*(?:inte|ej)\s[^.;]{4,140}?(?P<but>[,;](?:\smen)?\s(?:det|detta|den|de)\s(?:görs|sker|kommer|blir|ska|skickas|lämnas|är klart)\b)[^.;]{0,30}?\s(?:senast|före|innan|till|i|under|v\.|vecka)\s?(?:den\s)?[\w.]"
)
"""What somebody has not done, and will do by when: "Anna har ännu inte skickat listan, det görs senast v. 48"."""


def planned(string: str, low: int, high: int, doers: Doers) -> Taken | None:
    """What the people who open the sentence are to do, told in the present: of two or more any verb that does not speak, of one only by when."""
    opening = _OPENING.match(string, low, high)
    if opening is None or not doers.is_name(opening.group()):
        return None
    who = doers.after(string, low, high)
    verb = _VERB.match(string, who[1], high) if who else None
    if who is not None and (late := _NOT_YET.match(string, who[1], high)) and doers.kind(string[slice(*who)]) != "stranger":
        return Taken(who, None, late.end("but"))
    if who is None or verb is None or not _is_doing(verb.group("verb")) or doers.kind(string[slice(*who)]) != "person":
        return None
    if _JOINED.search(string, *who) or _BY_WHEN.search(string, verb.end(), high):
        return Taken(who, None, verb.end())
    return None


def _is_doing(verb: str) -> bool:
    """Whether a word is a verb in the present that tells what someone does, and not what someone says, is or has."""
    if verb in NO_TASK_VERBS or verb in SPEECH_VERBS:
        return False
    return verb == "gör" or (verb.endswith(("ar", "er", "år", "ör")) and _SHORTEST < len(verb) < _LONGEST)
