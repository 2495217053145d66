"""Reservations, special statements and notes to the minutes as sentences tell of them, outside sections of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from samtrad.reading.find.movers import Who, movers_in
from samtrad.reading.passage import Passage
from samtrad.reading.record import DissentKind
from samtrad.swedish.signs import has_any

RESERVES = re.compile(
    r"\b(?:reservation(?:er)?|(?:avvikande|skiljaktig) mening)(?: mot beslutet)? (?:anförs|anfördes|lämnas|lämnades|inges|ingavs|inlämnas|inlämnades|anmäls|anmäldes|avges|avgavs|antecknas|antecknades|noteras|noterades|har lämnats|har avgetts|har avgivits|har anmälts|har inkommit|har inlämnats|inkommer|inkom|föreligger|bifogas|bifogades|biläggs)?(?: skriftligt| skriftligen| muntligt| muntligen| också| även)?\s?(?:av|från)\b(?=\s[A-ZÅÄÖ(])"
    r"|\breservation(?:er)?(?: mot beslutet| till förmån för [^.:]{3,60})?:\s(?=[A-ZÅÄÖ(])"
    r"|(?<!\bhade )\breserver(?:ar|ade|at)\b(?: sig)?|\b(?:ansluter|anslöt|förenar|förenade|instämmer|instämde|biträder|biträdde)\b[^.]{0,25}\breservation|\b(?:avvikande|skiljaktig) mening\b|\b(?:är|var|förklarar sig|förklarade sig) skiljaktiga?\b"
    r"|\b(?:avger?|avgav|avgivit|avgett|gav in|gett in|inkommit|lämnat|anmält|anfört|lämnar in|lämnade in|anför|anförde|inkommer|inkomma|inkom|inlämnar?|inlämnas|lämnar?|lämnas|anmäler|anmäls|anmälde|lämnade|inges|inger|bilägger|bilade|bifogar|bifogade)\b[^.]{0,90}\breservation",
    re.IGNORECASE,
)
STATES = re.compile(r"\bsärskil(?:t|da) (?:yttrande|uttalande)|\bersättaryttrande", re.IGNORECASE)
NOTES = re.compile(
    r"\bl(?:åter|ät) (?:till protokollet )?anteckna|\bprotokollsanteckning|antecknar som yttrande|\btill protokollet\b[^.]{0,30}\banteckna(?:s att\b)?|antecknas? till protokollet (?:att|följande)"
    r"|\bfå(?:r|tt)?\b(?:\s(?:detta|följande|till|protokollet|i|sin|åsikt|mening)){0,4}\s(?:antecknat|antecknad|fört|noterat)\b|antecknat till protokollet|\btill protokollet (?:fört|fogas|förs|noteras|framför|anför|uttala)"
    r"|\banteckning till protokollet (?:från|av)\b|\b(?:lämna\w*|begär|vill|önskar|foga\w*|gör|göra)\b[^.]{0,30}\banteckning(?:ar)? (?:till|i) protokollet"
    r"|\bvill(?:e)? ha(?:\s(?:detta|följande|till|protokollet|i)){0,4}\s(?:antecknat|fört|noterat|till protokollet)\b|\bvill(?:e)? ha till protokollet\b|\b(?:vill|ville|önskar|önskade|begär|begärde) att (?:detta|det|följande)\b[^.]{0,25}\b(?:antecknas|noteras|förs|tas)\b|\bröstförklaring|\bvill(?:e)? ha (?:noterat|antecknat)\b"
    r"|\b(?:antecknar|antecknade|noterar|noterade|meddelar|meddelade|framför|framförde|anför|anförde|uttalar|uttalade|förklarar|förklarade|påpekar|påpekade) till protokollet\b"
    r"|\bvilket (?:antecknas|noteras|förs|antecknades|noterades|fördes) (?:till|i) protokollet|\bprotokollsanteckning(?= \([A-ZÅÄÖ])|\btill(?:för|förde|fogar|fogade) protokollet"
    r"|\banmäl(?:er|de) till protokollet\b(?! jäv| att (?:han|hon) (?:är|var) jävig)|\byttra(?:r|de) (?:sig )?till protokollet|\bbegär(?:de|t)?\b[^.]{0,30}\b(?:förs|antecknas|noteras|tas)\b[^.]{0,20}\bprotokollet|\bantecknas (?:till protokollet )?att\b",
    re.IGNORECASE,
)
ACTS = re.compile(
    r"\b(?:reserver|reservation(?:er)?[^.]{0,70}: |reservation(?:er)? (?:mot beslutet|anför|lämna|inge|inlämna|anmäl|avg[ea]|anteckna|notera|har|från|av|inkom|föreligger)|(?:avvikande|skiljaktig) mening|(?:är|var) skiljaktig|l(?:ät|åt)\b|vill|gav|föreligger|avser|lämna|inlämna|inkom|anmäl|antecknar|avg[ea]|ansluter|begär|vill|anför|önskar|tillstyrker|meddela|deltar|deltog|får|låter|instämmer|ber\b|gör\b|gjorde\b|fogar|foga|tillför|tillfog|yttrar|yttrade|antecknade|noterar|noterade|framför|bilägg|bifoga|förklara|uttala|påpeka|säger|(?:är|var) av (?:en )?annan)",
    re.IGNORECASE,
)
SIGNS = ("eserv", "noteras", "östförkl", " mening", "yttrande", "uttalande", "nteckna", "nteckning", "protokollet", "skiljaktig")
"""Of which what dissents in running text has one."""

_KINDS: tuple[tuple[re.Pattern[str], tuple[str, ...], DissentKind], ...] = (
    (RESERVES, ("reserv", " mening", "skiljaktig"), "reservation"),
    (STATES, ("yttrande", "uttalande"), "statement"),
    (NOTES, ("nteckn", "protokoll", "noter", "röstförkl", "förs", "fört", "tas"), "note"),
)
"""Each kind of dissent with the pattern of its words, and stems of which these hold one, in small letters."""

_VERB_BEHIND = 60  # characters behind the word for a dissent within which its verb stands
_SENTENCE = re.compile(r"(?:(?<=[^\s.]{3})|(?<=\s\d)|(?<=\s\d\d)|(?<=\s[A-Z]))\.\s+(?=[A-ZÅÄÖ(])")
_STOP = re.compile(r"(?<=[^\s.]{3})\.(?=\s|\Z)|\bmot beslut|\btill förmån|\bmed hänvisning|\bmed motivering")
_GIVEN_BY = re.compile(
    r"(?:\s(?:har )?(?:lämnas?|lämnats|lämnades|avges|avgavs|avgetts|inges|ingavs|ingetts|inlämnas|inlämnades|inlämnats|anmäls|anmäldes|anmälts|görs|gjordes|inkommer|inkom|inkommit|getts|gavs|gjorts|föreligger|finns|antecknas|noteras)(?: in)?)?(?: (?:skriftligt|skriftligen|muntligt|muntligen|också|även))?\s(?:av|från)\s(?=[A-ZÅÄÖ(])"
)
"""Who gave it, behind its word: "Särskilt yttrande lämnas av Anna Berg (S)", "Protokollsanteckning från Per Alm (C)"."""
_THINKS = re.compile(
    r"\s(?:(?:inte|ej)\s)?(?:anser|ansåg|menar|menade|ställer sig|ställde sig|står bakom|stöder|stödjer|delar|delade|hade (?:önskat|velat|föredragit)|önska|vill|motsätter|ifrågasätter|beklagar|förutsätter|saknar|är av (?:en )?annan|var av (?:en )?annan|har en annan|hade en annan)"
)
"""What someone whose opinion is put on record does: "Antecknas att Anna Berg (S) anser ...". Who was merely away does none of it."""


class Told(NamedTuple):
    """A dissent that a sentence tells of."""

    kind: DissentKind
    who: list[Who]


def wording(string: str) -> DissentKind | None:
    """The kind of dissent that a string has words for."""
    low = string.lower()
    return next((kind for pattern, stems, kind in _KINDS if has_any(low, stems) and pattern.search(string)), None)


def told(passage: Passage) -> list[Told]:
    """Each dissent that a passage tells of: one a sentence, and once for each kind and those who stand behind it."""
    string = passage.string
    found: list[Told] = []
    if not has_any(string, SIGNS):
        return found
    for start, end in _clauses(string):
        one = _in_sentence(passage, start, end)
        if one is not None and not any(one.kind == t.kind and {*map(_name, one.who)} <= {*map(_name, t.who)} for t in found):
            found.append(one)
        if one is not None and string[end : end + 1] == "" and one.kind != "reservation":
            break
    return found


def _name(who: Who) -> str:
    return str(who.words)


_NEXT = re.compile(r",?\s(?:och|samt|medan|men)\s(?=[A-ZÅÄÖ])")


def _clauses(string: str) -> Iterator[tuple[int, int]]:
    """The sentences, one in which two dissent in different ways cut between them: "Bo Ek reserverar sig, och Cia Dal lämnar ett särskilt yttrande"."""
    for start, end in _sentences(string):
        kind = wording(string[start:end])
        cut = next((m for m in _NEXT.finditer(string, start, end) if kind and _parts(string[start : m.start()], string[m.end() : end])), None)
        if cut is None:
            yield start, end
        else:
            yield start, cut.start()
            yield cut.end(), end


def _parts(before: str, behind: str) -> bool:
    """Whether both sides tell of a dissent, each of another kind."""
    first, second = wording(before), wording(behind)
    return first is not None and second is not None and first != second and ": " not in before


def _sentences(string: str) -> Iterator[tuple[int, int]]:
    """The sentences of a passage up to what one of them quotes."""
    start = 0
    for match in _SENTENCE.finditer(string):
        yield start, match.start() + 1
        if ": " in string[start : match.start()] and wording(string[start : match.start()]) is not None:
            return
        start = match.end()
    yield start, len(string)


def _in_sentence(passage: Passage, start: int, end: int) -> Told | None:
    string = passage.string
    low = string[start:end].lower()
    for pattern, stems, kind in _KINDS:
        match = pattern.search(string, start, end) if has_any(low, stems) else None
        if match is None:
            continue
        who = (
            movers_in(passage, start, match.start())
            or (movers_in(passage, match.start(), match.end()) if kind == "reservation" else [])
            or behind(passage, match, kind)
        )
        verb = ACTS.search(string, start)
        if who and ((verb and verb.start() <= match.end() + _VERB_BEHIND) or _GIVEN_BY.match(string, match.end()) or _on_record(passage, match, who)):
            return Told(kind, who)
    return None


def _on_record(passage: Passage, match: re.Match[str], who: list[Who]) -> bool:
    """Whether the match puts on record what those behind it think: "Antecknas att Anna Berg (S) inte ställer sig bakom"."""
    return match.group().endswith("att") and who[0].start <= match.end() + 1 and _THINKS.match(passage.string, who[-1].end) is not None


def behind(passage: Passage, match: re.Match[str], kind: DissentKind) -> list[Who]:
    """Who dissents behind the verb: "Mot beslutet reserverade sig Anna Berg och Per Alm", "Protokollsanteckning: Anna Berg vill ..."."""
    string = passage.string
    stop = _STOP.search(string, match.end())
    end = stop.start() if stop else len(string)
    if kind == "reservation":
        colon = string.find(": ", match.end())
        return movers_in(passage, match.end(), end) or (movers_in(passage, colon + 2) if 0 < colon < match.end() + _VERB_BEHIND else [])
    if given := _GIVEN_BY.match(string, match.end()):
        return movers_in(passage, given.end(), end)
    if match.group().endswith("att") and (thinks := _THINKS.search(string, match.end(), end)):
        who = movers_in(passage, match.end(), thinks.start())
        return who if who and who[0].start <= match.end() + 1 else []
    verb = ACTS.search(string, match.end(), end)
    return movers_in(passage, match.end(), verb.start()) if verb and string[match.end() : match.end() + 1] == ":" else []


def subject(passage: Passage) -> list[Who]:
    """Who acts at the head of a passage: everyone named before its verb."""
    verb = ACTS.search(passage.string)
    who = movers_in(passage, 0, verb.start() if verb else min(len(passage.string), 300))
    if not who and (reserves := RESERVES.search(passage.string)):
        return behind(passage, reserves, "reservation")
    return who
