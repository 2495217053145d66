"""Sentences that give someone a task with the word for it: "ger kansliet i uppdrag att", "har bett kommunerna om att"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.extent import giver_before, without_time
from samtrad.reading.find.assignments.subject import subject_before
from samtrad.reading.words import Span

_ADVERBS = r"(?:(?:därför|även|också|nu|då|därmed|samtidigt|sedan|därefter|i stället|istället|enhälligt|slutligen|tidigare|dessutom|härmed|åter|vidare|skyndsamt|omgående)\s+)*"
_TASK = r"(?:därför\s+|då\s+|även\s+|också\s+|nu\s+|tidigare\s+)*(?:i\s+(?:fortsatt\s+|särskilt\s+)?uppdrag|i\s+uppgift|uppgiften(?=\s+att)|uppdraget|(?:ett|följande|fortsatt|nytt|ett\s+nytt|ett\s+förnyat|ett\s+särskilt|ett\s+gemensamt)\s+uppdrag)(?![\w-])"
_WHO = r"(?P<who>[^.;!?]{2,140}?)"
_WHO2 = _WHO.replace("who", "other")
_NEGATED = re.compile(r"\b(?:inte|ej|inget|ingen|aldrig|icke)\b")
_MAY = re.compile(r"\b(?:får|kan|äger)\s+(?:även\s+|också\s+|rätt\s+att\s+)?\Z")  # "Nämnden får uppdra åt en anställd att besluta": a rule
_ALLOWED = re.compile(r"\b(?:medger|medgav|medge|tillåter|får rätt)\b[^.;]{0,120}\batt\b[^.;]{0,120}\Z")
"""Before what someone is allowed to hand on: "Nämnden medger att chefen i sin tur uppdrar åt en anställd"."""
_QUOTES = '”“"'
_PROPOSES = re.compile(
    r"\b(?:föreslå\w*|förslag(?:et|en)?|yrkar|yrkande|önskar|vill|önskemål|skulle|kanske|borde|motionären|motionärerna|hemställer)\b", re.IGNORECASE
)


# "beslutar i enlighet med förslaget att", "enligt kansliets förslag": what was proposed is decided
_AS_PROPOSED = re.compile(
    r"\b(?:i\s+enlighet\s+med|enligt|på|utifrån|bifaller|bifall\s+till|godkänner)\s+(?:[\w-]+\s+){0,3}?(?:förslag(?:et|en)?|yrkande)\Z", re.IGNORECASE
)
_OFFICE = re.compile(r"\s+som\s+(?!(?:ska|skall|är|var|innebär|går|gäller|avser)\b)", re.IGNORECASE)  # "uppdraget som ledamot i rådet"
_BY_LAW = re.compile(r"\b(?:lag|lagen|lagstiftningen|reformen|förordningen|reglementet|föreskrifterna|avtalet)\s+(?:ger|lägger|gav|lade)\b", re.IGNORECASE)
# "har slutfört uppdraget", "har avsagt sig uppdraget": no one gets it
_LEFT = re.compile(
    r"\b(?:sig|avsagt|lämnat|avslutat|utfört|slutfört|genomfört|redovisat|fullgjort|påbörjat|accepterat|tackat|avböjt|återtagit|upphävt|innehaft|haft)\b",
    re.IGNORECASE,
)


_TO_DECIDE = re.compile(r"\s+(?:fatta\s+(?:ett\s+)?beslut|besluta|ta\s+ställning|ta\s+beslut)\b")  # another body is asked for a decision


class Given(NamedTuple):
    """A task that was given: who has it, who gave it, and where what is to be done starts (offsets in the string)."""

    who: Span | None
    by: Span | None
    after: int
    done: bool = False
    proposed: bool = False


@cache
def _give() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:ge|ger|gav|gett|givit|lämna|lämnar|lämnade|lämnat|lägger|lade|lägga)\s+{_ADVERBS}(?:(?:åt|till)\s+)?(?:{_WHO}\s+)??(?:{_TASK}|i\s+ansvar(?=\s+att)|(?:ett\s+)?(?:särskilt\s+|fortsatt\s+)?ansvar(?:et)?(?=\s+(?:för|att)\b))",
        re.IGNORECASE,
    )


@cache
def _get() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:får|fick|fått|erhåller|erhöll|(?:har|hade)(?![^.;]{{0,60}}?\s(?:fått|getts|givits|gett|givit|lämnat)\b)|ges|gavs|tilldelas|tilldelades)\s+{_ADVERBS}(?:{_WHO}\s+)??{_TASK}|(?:får|fick|fått|ges|gavs|tilldelas)\s+{_ADVERBS}(?:{_WHO2}\s+)??(?:ansvara|ansvaret|ansvar)\s+för)",
        re.IGNORECASE,
    )


@cache
def _charge() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:uppdra|uppdraga|uppdrar|uppdrog|uppdragit|uppdras|uppdrogs|uppdrages|uppdragits)\s+{_ADVERBS}(?:[^.;!?]{{1,60}}?\s+)??(?:åt|till)\s+{_WHO}\s+att\b",
        re.IGNORECASE,
    )


@cache
def _charge_first() -> re.Pattern[str]:
    """As in "Åt kansliet uppdrogs att"."""
    return re.compile(rf"\W*(?:åt|till)\s+{_WHO}\s+(?:uppdras|uppdrogs|uppdrages)\s+att\b", re.IGNORECASE)


@cache
def _exists() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:finns|fanns)\s+{_ADVERBS}ett\s+(?:[\w-]+\s+)?uppdrag\s+(?:i|till|hos|för|åt)\s+{_WHO}\s+(?:att|om)\b|\buppdraget\s+(?:till|för|åt)\s+(?P<other>[^.;!?]{{2,140}}?)\s+(?P<verb>är|var|blir|blev|har\s+varit)\s+(?:\w+\s+)?att\b",
        re.IGNORECASE,
    )


@cache
def _gone_to() -> re.Pattern[str]:
    """As in "Uppdraget att räkna på bron gavs till kansliet av styrelsen": what is to be done stands before who has it."""
    return re.compile(
        r"\buppdraget\s+att\s+[^.;!?]{5,160}?\s(?:har\s+)?(?:gavs|ges|getts|givits|gick|går|gått|lämnades|lämnas|tilldelades|lades|föll)\s+(?:på\s+|till\s+|åt\s+)",
        re.IGNORECASE,
    )


@cache
def _ask() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:ber|bad|bett|bitt|ombad|uppmanar|uppmanade|uppmanat|anmodar|anmodade|anmodat|ålägger|ålade|ålagt)\s+{_ADVERBS}{_WHO}\s+(?:om\s+)?att\b|\b(?P<passive>ombeds|ombads|ombetts|uppmanas|uppmanades|åläggs|ålades|anmodas|anmodades|uppdras(?=\s+att)|uppdrogs(?=\s+att)|uppdrages(?=\s+att)|(?:är|blev|har\s+blivit)\s+ombedda?)\s+",
        re.IGNORECASE,
    )


@cache
def _rests_on() -> re.Pattern[str]:
    """As in "Det åligger presidiet att", "Det ankommer på rektor att", "På gatuchefen ankommer att"."""
    return re.compile(
        rf"(?:\bdet\s+(?:åligger|ålåg|åvilar|tillkommer|ankommer\s+på|ankom\s+på|åläggs|ålades|uppdras\s+åt|uppdrogs\s+åt|faller\s+på|föll\s+på)\s+{_WHO}|\bpå\s+{_WHO2}\s+(?:ankommer|ankom|lades|lägges|läggs)(?:\s+det)?)\s+att\b",
        re.IGNORECASE,
    )


@cache
def _ask_bare() -> re.Pattern[str]:
    """As in "Rådet bad trafikbolaget räkna på en tidigare tur": who is asked, and then what to do without "att"."""
    return re.compile(r"\b(?:bad|ber|ombad|lät|uppmanade|uppmanar)\s+(?=\S)", re.IGNORECASE)


_OF_PURPOSE = re.compile(r"(?<=gruppen|nämnden)\s(?:för|om)\s[a-zåäö-]+(?=\s(?:senast|före|innan|till|den|under|av)\b|\s?[.,;]|\Z)")
"""What a group is for, behind its name: "arbetsgruppen för larm"."""
_TO_DO = re.compile(r"\s+(?!(?:vara|ha|få|bli|om|den|det|alla|dessa|båda)\b)[a-zåäö]{2,}a\s|\s+(?:se|gå|ge|få)\s")


def given(string: str, low: int, high: int, doers: Doers, words: frozenset[str]) -> Given | None:
    """The task that the sentence [low, high) gives; ``words`` are the sentence's words, case-folded."""
    found = None
    if "uppdraget" in words and (match := _gone_to().search(string, low, high)) and (who := doers.after(string, match.end(), high)):
        if purpose := _OF_PURPOSE.match(string, who[1], high):
            who = (who[0], purpose.end())
        return Given(who, _giver_behind(string, who[1], high, doers), high)  # a day behind it is that on which it was given
    if "uppdrag" in words or "uppdraget" in words or "uppgift" in words or "uppgiften" in words:
        found = _exists_in(string, low, high, doers) or _give_in(string, low, high, doers) or _get_in(string, low, high, doers)
    elif "ansvara" in words or "ansvar" in words or "ansvaret" in words:
        found = _get_in(string, low, high, doers) or (None if _BY_LAW.search(string, low, high) else _give_in(string, low, high, doers))
    if found is None and not words.isdisjoint(_CHARGING):
        found = _charge_in(string, low, high, doers)
    if found is None and not words.isdisjoint(_RESTING) and (rests := _rests_on().search(string, low, high)):
        who = _doer(string, rests.span("who" if rests.group("who") else "other"), doers)
        found = Given(who, None, rests.end()) if who else None
    if found is None and not words.isdisjoint(_ASKING):
        found = _ask_in(string, low, high, doers)
        if found and _TO_DECIDE.match(string, found.after, high):
            return None
    if found is None or _NEGATED.search(string, low, found.after) or _OFFICE.match(string, found.after, high):
        return None
    return found._replace(proposed=any(not _AS_PROPOSED.search(string, low, m.end()) for m in _PROPOSES.finditer(string, low, found.after)))


_RESTING = frozenset("åligger ålåg åvilar tillkommer ankommer ankom åläggs ålades faller föll lades läggs lägges".split())
_CHARGING = frozenset("uppdra uppdraga uppdrar uppdrog uppdragit uppdras uppdrogs uppdrages uppdragits".split())
_ASKING = frozenset(
    "ber bad bett bitt ombad uppmanar uppmanade uppmanat ombeds ombads ombetts uppmanas uppmanades åläggs ålades ålägger ålade ålagt anmodar anmodade anmodat anmodas anmodades uppdras uppdrogs uppdrages ombedd ombedda".split()
)


def _doer(string: str, span: Span, doers: Doers) -> Span | None:
    """The stretch with its edges off, if it names someone."""
    start, end = span
    while start < end and string[start] in " ,":
        start += 1
    while end > start and string[end - 1] in " ,":
        end -= 1
    start, end = without_time(string, start, end)
    return (start, end) if start < end and doers.kind(string[start:end]) and not _is_quoted(string, start, end) else None


def _is_quoted(string: str, start: int, end: int) -> bool:
    """Whether who gets a task stands in a quotation that a sentence speaks of: "Uppdraget ”Kansliet får i uppdrag att ...” förklaras fullgjort"."""
    opens = next((at for at in range(end - 1, start - 1, -1) if string[at] in _QUOTES), start - 1)
    before = string[:opens].rstrip()
    return opens >= 0 and string[opens] in _QUOTES and before != "" and (before[-1] != ":" or before.endswith(" från:"))


@cache
def _get_from() -> re.Pattern[str]:
    """As in "Kansliet har fått kommunstyrelsens uppdrag att": whose commission it is stands before the word."""
    return re.compile(r"\b(?:fått|fick|får)\s+(?P<by>[\w-]+)s\s+uppdrag\s+att\b", re.IGNORECASE)


def _get_in(string: str, low: int, high: int, doers: Doers) -> Given | None:
    for match in _get().finditer(string, low, high):
        between = match.group("who") or match.group("other")
        if between and (" för att " in between or _LEFT.search(between)):
            continue  # "tilldelas 5 mnkr för att finansiera uppdraget"
        who = _doer(string, match.span("who" if match.group("who") else "other"), doers) if between else None
        if who is None and not (between and _opens_like_name(between) and not _is_when(between)):
            # "Kansliet får därmed på nytt i uppdrag": what stands between is no doer, the subject is
            who = subject_before(string, low, match.start(), doers, told=True)
            who = None if who and _is_quoted(string, *who) else who
        if who:
            by = _giver_behind(string, match.end(), high, doers) or giver_before(string, who[1], match.start())
            return Given(who, by, match.end())
    commission = _get_from().search(string, low, high)
    who = subject_before(string, low, commission.start(), doers, told=True) if commission else None
    return Given(who, commission.span("by"), commission.end()) if commission and who else None


def _is_when(between: str) -> bool:
    """As in "Siv fick 30/1 i uppdrag": what stands between is when."""
    start, end = without_time(between, 0, len(between))
    return start == end


def _opens_like_name(who: str) -> bool:
    return who[:1].isupper() or " " not in who


def _giver_behind(string: str, start: int, high: int, doers: Doers) -> Span | None:
    """Who gave it, where the sentence says so right behind: "i uppdrag av styrelsen att"."""
    match = re.compile(r"\s+(?:av|från)\s+").match(string, start, high)
    return doers.after(string, match.end(), high) if match else None


def _give_in(string: str, low: int, high: int, doers: Doers) -> Given | None:
    for match in _give().finditer(string, low, high):
        by = subject_before(string, low, match.start(), doers, told=True)
        who = _doer(string, match.span("who"), doers) if match.group("who") else _behind(string, match.end(), high, doers)
        if by is None and match.group("who"):
            # "Därför gav styrelsen kansliet i uppdrag": the verb stands first, then who gave it, then who has it
            first = doers.after(string, match.start("who"), match.end("who"))
            rest = _doer(string, (first[1], match.end("who")), doers) if first and first[1] < match.end("who") else None
            by, who = (first, rest) if rest else (None, who)
        if by or who:
            return Given(who, by, match.end())
    return None


def _behind(string: str, start: int, high: int, doers: Doers) -> Span | None:
    """Who has it, behind the word for it: "gav uppdraget till kansliet att"."""
    match = re.compile(r"\s+(?:till|åt)\s+").match(string, start, high)
    return doers.after(string, match.end(), high) if match else None


def _charge_in(string: str, low: int, high: int, doers: Doers) -> Given | None:
    if to := _charge_first().match(string, low, high):
        return Given(_doer(string, to.span("who"), doers), None, to.end())
    match = _charge().search(string, low, high)
    if match is None or _MAY.search(string, low, match.start()) or _ALLOWED.search(string, low, match.start()):
        return None
    return Given(_doer(string, match.span("who"), doers), subject_before(string, low, match.start(), doers, told=True), match.end())


def _exists_in(string: str, low: int, high: int, doers: Doers) -> Given | None:
    match = _exists().search(string, low, high)
    if match is None:
        return None
    group = "who" if match.group("who") else "other"
    who = _doer(string, match.span(group), doers)
    done = bool(match.group("verb")) and match.group("verb").casefold() != "är" and match.group("verb").casefold() != "blir"
    return Given(who, None, match.end(), done=done) if who else None


def _ask_in(string: str, low: int, high: int, doers: Doers) -> Given | None:
    for match in _ask().finditer(string, low, high):
        before = subject_before(string, low, match.start(), doers, told=True)
        if match.group("passive"):
            who = before or doers.after(string, match.end(), high)
            if who:
                return Given(who, None, match.end())
        elif who := _doer(string, match.span("who"), doers):
            if match.group()[:6].casefold() == "uppman" and before and doers.kind(string[slice(*before)]) == "body":
                continue  # what a body urges others to is a recommendation
            return Given(who, before, match.end())
    for match in _ask_bare().finditer(string, low, high):
        who = doers.after(string, match.end(), high)
        if who and _TO_DO.match(string, who[1], high) and (by := subject_before(string, low, match.start(), doers, told=True)):
            return Given(who, by, who[1])
    return None
