"""The parts of a line such as "Interpellation av Anna Berg (S) till nämndens ordförande om skolvägar"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from samtrad.reading.passage import Passage
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import is_title_word, name_end

_Kind = Literal["interpellation", "question", "member_motion", "citizen_proposal"]

_PARTY = re.compile(r"\s*\(\s*[A-ZÅÄÖa-zåäö-]{1,14}\s*\)")
_JOIN = re.compile(r"\s*(?:,\s*(?:och\s+|samt\s+)?|\s(?:och|samt|&)\s+)")
_MORE = re.compile(r"\s*,?\s*(?:m\.?\s?fl\.?|med\s+flera)")
_ABOUT = re.compile(
    r"\s*,?\s*(?:,|–|-)?\s*\b(?:om|angående|gällande|rörande|avseende|beträffande|kring|ang\.?|med\s+anledning\s+av|med\s+rubriken|med\s+förslag\s+om)\s+"
)
_DASH = re.compile(r"\s*(?:[:,]|\s[-–—])\s+")
_AFTER = re.compile(
    r",?\s+(?:H|handling|KF|dnr\.?|nr|diarienr|ärendenr|ärendenummer|KS|§)\s*:?\s*[\d§/ -].*|\s+\((?:dnr|nr|KS|svar|motion|bilaga)[^)]*\)\s*|\s*[-–—]\s*(?:svar|besvarande|beslut|remiss|slutsvar|avskrivning|anmälan)\s*|\s+för\s+(?:beslut|kännedom|beredning)|\s*/[A-ZÅÄÖ]{1,4}\s*|[.,]?\s+\(?(?:OBS!?\s*)?(?:Motionen|Interpellationen|Frågan)\s+(?:är\s+)?återtag\w*.*",
    re.IGNORECASE,
)
_LAST_BY = re.compile(r"\s*(?:,|[-–—]|\bav|\bfrån)\s+(?=[A-ZÅÄÖ])")
_DU = re.compile(r"\b[Dd]u,?\s+(?=[A-ZÅÄÖ])|\b[Ff]råga\s+(?:\w+\s+)?till\s+")
_SAID = re.compile(r"\s*(?:ställer|ställde|har\s+ställt|framställer|riktar|ställer\s+följande|frågar|framför)\b")
_QUESTION = re.compile(r"\bfråg(?:a|an|or)\b[^.;]{0,60}:\Z")
_RAISED = re.compile(
    r"\s*(?:har|föreslår|väckte|lämnade|inkom|yrkar|anför)\b[^.]{0,120}?\b(?:motion|interpellation|fråga|medborgarförslag|e-förslag)\w*", re.IGNORECASE
)
_IN_MOTION = re.compile(r"\b(?:motion(?:en)?|interpellation(?:en)?|fråga|medborgarförslag(?:et)?)\s+(?:\w+\s+){0,3}?(?:av|från|till)\s+", re.IGNORECASE)


class Title(NamedTuple):
    """What was raised, by whom, to whom and on what, as far as the line says so."""

    kind: _Kind
    by: list[Words]
    to: Words | None
    subject: Words | None


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:(?:svar|yttrande|remissvar|remiss|återremiss|besvarande|beredning|behandling|anmälan|avskrivning|besvarad|obesvarad|nya?|nytt|nyväckt|väckt|inkommen|inkommet|inlämnad|inlämnat|beslut|förslag\s+till\s+beslut|slutbehandling|återtagande|uppföljning|förslag\s+till\s+svar|redovisning|enkel|skriftlig|muntlig)"
        r"(?:\s+(?:på|av|över|om|i|avseende|gällande|angående|till|med\s+anledning\s+av))?|ärende|en|e\))\s*:?\s+){0,3}"
        r"(?:(?P<member_motion>motion(?:en)?(?:ssvar)?)|(?P<interpellation>interpellation(?:en)?(?:ssvar)?)|(?P<question>(?:enkel\s+)?fråga(?:n)?)(?=\s+(?:från|av|till|ställd|om|angående|gällande|nr|:|\d))|(?P<citizen_proposal>(?:medborgarförslag|e-förslag|invånarförslag|kommuninvånarförslag|e-petition|medborgarinitiativ|folkinitiativ|ungdomsförslag)(?:et)?|[A-ZÅÄÖ][\w-]*(?:förslag|initiativ)(?:et)?(?=\s+(?:nr\s+)?\d)))"
        r"(?![\w-])(?:\s+(?:nr\.?\s*)?\d[\d/:-]*)?(?:\s*\(\s*[A-ZÅÄÖ]{1,3}\s*\))?",
        re.IGNORECASE,
    )


def people(passage: Passage, start: int) -> tuple[list[Words], int]:
    """Those named from ``start``, without party and title, and where they end."""
    string = passage.string
    found: list[Words] = []
    at = start
    while True:
        name = _person(string, at)
        if name is None:
            break
        found.append(passage.words(*name))
        end = name[1]
        if party := _PARTY.match(string, end):
            end = party.end()
        at = end
        join = _JOIN.match(string, end)
        if join is None:
            break
        at = join.end()
        if _person(string, at) is None:
            at = end
            break
    if found and (more := _MORE.match(string, at)):
        at = more.end()
    return found, at


def _person(string: str, start: int) -> Span | None:
    """The person's name that opens at ``start``, perhaps behind a title: "kommunalrådet Anna Berg"."""
    at = start
    for _ in range(4):
        end = name_end(string, at)
        if end > at:
            return (at, end)
        word = re.match(r"[\w:-]+\s+", string[at : at + 40])
        if word is None or not (is_title_word(word.group().strip()) or word.group().strip().endswith(("rådet", "ens", "ets", "ordförande"))):
            return None
        at += word.end()
    return None


def title_of(passage: Passage, *, listed: bool) -> Title | None:
    """What a heading or list entry names. In a list someone must be named as its mover, or a number be given."""
    string = passage.string
    match = _opening().match(string)
    if match is None or match.lastgroup is None:
        return None
    kind: _Kind = match.lastgroup  # type: ignore[assignment]
    at = match.end()
    by, at = _by(passage, at)
    to, at = _to(passage, at)
    if not by:
        by, at = _by(passage, at)
    if listed and not by and not (kind == "citizen_proposal" and re.search(r"\d", match.group())):
        return None
    if not by and to is None and not _ABOUT.match(string, at) and not _DASH.match(string, at) and not _AFTER.match(string, at):
        return None
    subject, last = _subject(passage, at)
    return Title(kind, by or last, to, subject)


def _by(passage: Passage, at: int) -> tuple[list[Words], int]:
    lead = re.compile(r"\s*,?\s*(?:(?:väckt|ställd|inlämnad|inlämnat|inkommen|framställd|undertecknad)\s+)?(?:av|från)\s+").match(passage.string, at)
    if lead is None:
        return [], at
    found, end = people(passage, lead.end())
    return (found, end) if found else ([], at)


def _to(passage: Passage, at: int) -> tuple[Words | None, int]:
    """Whom it is put to: the name where there is one, else the office."""
    string = passage.string
    lead = re.compile(r"\s*,?\s*(?:(?:ställd|riktad|framställd)\s+)?till\s+").match(string, at)
    if lead is None:
        return None, at
    stop = re.compile(r"\s+(?:om|angående|gällande|rörande|avseende|kring|ang\.?|från|av|med\s+anledning)\s|\s*:|\s[-–—]\s|\Z").search(string, lead.end())
    end = stop.start() if stop else len(string)
    office = re.match(r"[^,(]{2,90}", string[lead.end() : end])
    for token in re.finditer(r"(?<!\S)[A-ZÅÄÖ]", string[lead.end() : end]):
        start = lead.end() + token.start()
        if (name := name_end(string, start)) > start:
            return passage.words(start, min(name, end)), end
    return (passage.words(lead.end(), lead.end() + office.end()) if office else None), end


def _subject(passage: Passage, at: int) -> tuple[Words | None, list[Words]]:
    """What it is on, and those named behind it: "om gångvägar, Anna Berg (S)"."""
    string = passage.string
    while (skip := _AFTER.match(string, at)) and skip.end() < len(string) and skip.end() > at:
        at = skip.end()
    lead = _ABOUT.match(string, at) or _DASH.match(string, at)
    if lead is None:
        lead = re.compile(r"\s+för\s+(?:beslut|kännedom|beredning)\s*[-–—:]?\s*").match(string, at)
    if lead is None:
        return None, []
    end = len(string)
    if after := re.compile(rf"(?:{_AFTER.pattern})\Z", re.IGNORECASE).search(string, lead.end()):
        end = after.start()
    for cut in _LAST_BY.finditer(string, lead.end(), end):
        found, last = people(passage, cut.end())
        if found and last >= end - 1 and "(" in string[cut.end() : last]:
            return _words(passage, lead.end(), cut.start()), found
    return _words(passage, lead.end(), end), []


def _words(passage: Passage, start: int, end: int) -> Words | None:
    while end > start and passage.string[end - 1] in " .,;:":
        end -= 1
    words = passage.words(start, end)
    return words or None


def asked_in(passage: Passage) -> Title | None:
    """A question put at question time: "Anna Berg (S) ställer en fråga som lyder: Hur ...?"."""
    string = passage.string
    by, at = people(passage, 0)
    said = _SAID.match(string, at) if by else None
    if said is None:
        return None
    colon = string.find(": ", said.end(), said.end() + 160)
    to, end = _asked(passage, said.end(), colon if colon > 0 else len(string))
    if colon > 0:
        subject = passage.words(colon + 1)
        to = to or _addressed(passage, colon + 1)
    else:
        lead = _ABOUT.search(string, end)
        if lead is None or "fråga" not in string[said.start() : lead.end()].casefold():
            return None
        subject = passage.words(lead.end(), len(string.rstrip(" .")))
    kind: _Kind = "interpellation" if "interpellation" in string[said.start() : colon if colon > 0 else len(string)] else "question"
    return Title(kind, by, to, subject or None)


def asks_below(passage: Passage) -> Title | None:
    """Who puts the question that stands beneath: "Anna Berg (S) ställer följande fråga:"."""
    string = passage.string
    by, at = people(passage, 0)
    said = _SAID.match(string, at) if by and string.endswith(":") else None
    if said is None or _QUESTION.search(string, at) is None:
        return None
    return Title("question", by, _asked(passage, said.end(), len(string))[0], None)


def _asked(passage: Passage, low: int, high: int) -> tuple[Words | None, int]:
    at = passage.string.find(" till ", low, high)
    if at < 0:
        found, end = people(passage, low + 1)
        return (found[0], end) if found and end <= high else (None, low)
    return _to(passage, at)


def _addressed(passage: Passage, low: int) -> Words | None:
    """Whom a question speaks to: "Tänker du, Anna Berg, ...", "Min fråga till kommunalrådet Anna Berg"."""
    for match in _DU.finditer(passage.string, low):
        name = _person(passage.string, match.end())
        if name:
            return passage.words(*name)
    return None


def movers_told(passage: Passage) -> list[Words]:
    """Those whom a sentence says raised it: "Anna Berg (S) har lämnat in en motion", "I en motion från Anna Berg"."""
    string = passage.string
    if lead := _IN_MOTION.search(string):
        found, _ = people(passage, lead.end())
        if found:
            return found
    for start in (0, *(m.end() for m in re.finditer(r"[.!?]\s+", string[:400]))):
        found, end = people(passage, start)
        if found and _RAISED.match(string, end):
            return found
    return []
