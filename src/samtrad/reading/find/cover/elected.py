"""Who was elected to preside at the meeting, and to keep its minutes: "Till ordförande för dagens förhandlingar valdes Anna Berg"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.names import is_name_word, is_organisation, name_end
from samtrad.swedish.signs import has_any

EARLY = 6  # items from the start among which those are elected who serve the meeting
_NEAR = 60  # characters before "valdes till mötesordförande" in which the name stands
_ALONE = 80  # characters of a line that gives a name and little else
_TOKEN = re.compile(r"[^\s,;:()/]+")
_GATHERED = r"(?:[\w.-]+\s+){0,3}?[\w-]*(?:möte|sammanträde|stämma|stämmo|förhandling|överläggning)\w*"
_ELECTS = r"(?:valdes|väljs|väljes|utsågs|utses|omvaldes|(?:valde|väljer|utsåg|utser)(?: [\w-]+)?|välja|utse)(?: enhälligt)?"
_CHOSEN = re.compile(r"\b(?:valdes|väljs|väljes|utsågs|utses|omvaldes|valde|väljer|utsåg|utser|välja|utse|valts|utsetts|åtar sig|åtog sig)\b")
_FROM = re.compile(r"\b(?:av|från)\s+(?:\w+\s+)?\Z")
_STOP = re.compile(r"(?<=[a-zåäö0-9)])[.!?]\s+(?=[A-ZÅÄÖ])")
_SENTENCE = re.compile(
    r"\b(?:är|var|har|hade|hälsa\w*|öppna\w*|föresl\w+|föredr\w+|tacka\w*|förklara\w*|redogör\w*|informera\w*|avstod|avböjde|yrka\w*|anmäl\w+)\b"
)
_OF_THE_DAY = re.compile(r"(?:mötes|stämmo)ordförande|\b(?:för|vid|på|under|leda)\b.{0,40}(?:möte|sammanträde|stämma|förhandling|överläggning)", re.IGNORECASE)


@cache
def _elects_chair() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:mötes|årsmötes|stämmo)?ordförande\s+(?:att\s+leda\s+{_GATHERED}\s+)?(?:(?:för|vid|på|under)\s+{_GATHERED}\s+)?(?:{_ELECTS}|är)\s+(?=(?-i:[A-ZÅÄÖÉ]))",
        re.IGNORECASE,
    )


@cache
def _to_lead() -> re.Pattern[str]:
    """Before the one who is chosen to lead what is gathered: "Att leda årsmötets förhandlingar valdes Eva Strid"."""
    return re.compile(rf"\b[Aa]tt leda {_GATHERED}\s+{_ELECTS}\s+(?=[A-ZÅÄÖÉ])")


@cache
def _chosen_to_preside() -> re.Pattern[str]:
    """Behind the one who is elected for this meeting alone: "Tuva Ek valdes till mötesordförande"; one may be made the chair of a group."""
    office = rf"(?:mötes|årsmötes|stämmo)ordförande\b|(?:tillfällig\s+)?ordförande\s+(?:(?:för|vid|på|under)|att\s+leda)\s+(?!nästa\b|kommande\b){_GATHERED}"
    return re.compile(
        rf"\b(?:(?:valdes|väljs|väljes|utsågs|utses)(?: enhälligt)?\s+(?:att\s+(?:leda|vara ordförande (?:för|vid|på))\s+(?:dagens\s+)?(?:mötet|möte|sammanträdet|sammanträde|stämman)\b|till\s+(?:{office}))"
        # "Årsmötet väljer Tuva Ek till ordförande för årsmötet"
        rf"|(?<=\s)(?:till|som)\s+(?:{office})(?<!\bnästa årsmöte))"
    )


@cache
def _election_of(office: str) -> re.Pattern[str]:
    """A heading under which one is elected who serves this meeting: "Val av mötesordförande", "Val av sekreterare för årsmötet"."""
    return re.compile(
        rf"(?:val|utseende|fråga om val) av (?:en )?(?:(?:{office})(?: (?:(?:för|vid|på|under) |att leda ){_GATHERED}))\s*[.:]?|(?:val|utseende) av (?:(?:mötes|årsmötes|stämmo|sammanträdes)(?:{office})|sekreterare|protokollförare)\s*[.:]?",
        re.IGNORECASE,
    )


def chair_of_the_day(outline: Outline) -> Words | None:
    """Who was elected to preside at this meeting and no longer, whoever else presides else: "Till ordförande för stämman valdes Anna Berg"."""
    return elected_chair(outline, explicit=True)


def elected_chair(outline: Outline, *, explicit: bool = False) -> Words | None:
    """Whom the first items elect to preside: "Till ordförande för mötet valdes Anna Berg"; ``explicit`` where it is said that it is for this meeting."""
    for entry in outline.entries[:EARLY]:
        headed = _election_of("ordförande").fullmatch(entry.heading) is not None
        for passage in entry.passages:
            if found := _presiding(passage, explicit=explicit and not headed):
                return found
        if headed and (found := _elected(entry)):
            return found
    return None


def elected_secretary(outline: Outline) -> Words | None:
    """Whom the first items elect to keep the minutes: a name under "Val av sekreterare", or "Till sekreterare valdes Anna Berg"."""
    for entry in outline.entries[:EARLY]:
        if _election_of("sekreterare|protokollförare").fullmatch(entry.heading) and (found := _elected(entry)):
            return found
        for passage in entry.passages:
            if has_any(passage.string, _KEEPING_SIGNS) and (found := _keeping(passage)):
                return found
    return None


_KEEPING_SIGNS = ("anteckna", "sekreterare", "protokoll", "skriv")
_KEEPS = re.compile(
    r"\s(?:antecknar|antecknade|(?:för|förde|skriver|skrev|tar|tog) (?:dagens |mötets )?(?:minnes|mötes)?(?:anteckningar(?:na)?|protokoll(?:et)?)|(?:är|var|utses till|utsågs till|väljs till|valdes till) (?:dagens |mötets )?(?:mötes)?(?:sekreterare|protokollförare))"
    r"(?= (?:för (?:dagen|mötet)|vid (?:dagens |detta )?(?:mötet?|sammanträdet))|[.,;]| och |\Z)"
)
"""Behind the name of the one who keeps the notes of this meeting: "Liv Grahn antecknar."."""


def _keeping(passage: Passage) -> Words | None:
    """Whom a sentence says to keep the notes, the name right before it."""
    for match in _KEEPS.finditer(passage.string):
        for name in names_in(passage, max(match.start() - _NEAR, 0), match.start()):
            if passage.string.endswith(str(name), 0, match.start()):
                return name
    return None


def _presiding(passage: Passage, *, explicit: bool) -> Words | None:
    """Whom a sentence says to have been elected to preside."""
    string = passage.string
    if "rdförande" in string and (match := _elects_chair().search(string)) and (not explicit or _OF_THE_DAY.search(match.group())):
        return next(names_in(passage, match.end(), len(string)), None)
    if "leda" in string and (match := _to_lead().search(string)):
        return next(names_in(passage, match.end(), len(string)), None)
    if "ordförande" in string or "leda" in string:
        for match in _chosen_to_preside().finditer(string):
            if before := _just_before(passage, match):
                return before
    return None


def _just_before(passage: Passage, match: re.Match[str]) -> Words | None:
    """The name before an office; before "till ordförande för mötet" only where a verb in front of the name elects it."""
    string = passage.string
    first = max(match.start() - _NEAR, 0)
    names = list(names_in(passage, first, match.start()))
    if names and match.group().startswith(("till", "som")):
        at = string.rindex(names[-1], first, match.start())
        return names[-1] if _CHOSEN.search(string, max(at - _NEAR, 0), at) else None
    return names[-1] if names else None


def _elected(entry: Entry) -> Words | None:
    """Who is elected under a heading that says to what: a name alone, or one beside the verb."""
    for passage in entry.passages:
        string = passage.string
        start = 0
        for stop in [*(m.start() + 1 for m in _STOP.finditer(string)), len(string)]:
            if (verb := _CHOSEN.search(string, start, stop)) is not None:
                for name in names_in(passage, verb.end(), stop):
                    if not _FROM.search(string, 0, string.index(name, verb.end())):
                        return name
                if before := list(names_in(passage, start, verb.start())):
                    return before[-1]
            elif stop - start < _ALONE and not _SENTENCE.search(string, start, stop) and (name_ := next(names_in(passage, start, stop), None)):
                return name_ if not string[start : string.index(name_, start)].strip(" :–-").count(" ") else None
            start = stop
    return None


def names_in(passage: Passage, start: int, end: int) -> Iterator[Words]:
    """Names of two words or more, where they open with a word that can be part of one."""
    string = passage.string
    at = start
    while match := _TOKEN.search(string, at, end):
        at = match.end()
        if is_name_word(match.group()):
            stop = name_end(string, match.start())
            if match.start() < stop <= end and not is_organisation(string[match.start() : stop]):
                yield passage.words(match.start(), stop)
            at = max(at, stop)
