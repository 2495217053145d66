"""Matters told of inside another's item: the agreements, plans, inquiries and projects that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.matters.linking.kinds import KINDS
from samtrad.matters.linking.marks import DATE
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form, is_acronym, parts
from samtrad.reading.words import Span

_THING = (
    r"avtal|överenskommelse|färdplan|\w{3,}plan|strategi|utredning|betänkande|översyn|programm?|upphandling|policy|riktlinje|reglemente"
    r"|projekt|förstudie|pilot|satsning|plattform|register|branschråd|inriktningsdokument|målbild|remiss|förbundsordning|taxa|struktur"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?:[\wåäöÅÄÖ]+- och )?[\wåäöÅÄÖ]*(?:{_THING})(?:s|e?t|e?n|ar|er|or|arna|erna|orna|ets|ens|arnas|ernas|ornas)?(?!\w)"
    r"|(?<![\wÅÄÖ/-])(?-i:ÖK)(?= \w)",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"[ \t]+(?:\n[ \t]*(?=[a-zåäö\d]))?([\wåäöÅÄÖ-]+(?::\d+)?)|\n[ \t]*(?=[a-zåäö\d])([\wåäöÅÄÖ-]+(?::\d+)?)|[ \t]*[–-][ \t]*((?:19|20)?\d\d)\b|[ \t]*(\([A-ZÅÄÖ]{2,6}\))|[ \t]+[\"”]([^\"”\n]{3,60})[\"”]"
)
_ENDS = frozenset(
    "är var blir blev har hade ska skall kommer kan får fick gäller gällde som där när samt men att ställer ställde tas togs tar pågår innebär innebar skulle bör "
    "beslutas beslutades beslutar antas antogs finns fanns ligger lyfts lyfter visar visade omfattar inkluderar redovisas presenteras presenterades eller för-att inte nu även också fortsätter fortgår gavs handlar följer löper "
    "innehåller går ute efter föreslås följs ses görs läggs sätts hålls drivs bereds utreds skrivs".split()
)
_PASSIVE = re.compile(r"[a-zåäö]{3}(?:(?<!n)as|ades|(?<!pl)ats)$")
_PRESENT = re.compile(r"[a-zåäö]{3}(?:ar|er)$")
_FOR_VIEWS = re.compile(r"[ \t\n]+för[ \t\n]+(?:synpunkter|yttrande|kännedom|beslut|samråd|godkännande|antagande)\b")
"""What is done with a thing that was named: "har skickat ut planen för synpunkter"."""
_AND_DOES = re.compile(
    r"[ \t\n]+och[ \t\n]+(?:att[ \t\n]+)?[a-zåäö]{3,}(?:a|ar|er)[ \t\n]+(?:en|ett|sin|sina|den|det|de|denna|detta|dessa|resultat\w*|tillbaka|till|senast|efter)\b"
)
"""What is to be done besides: "följa upp färdplanen och redovisa en första avstämning" names no reporting."""
_WRAPPED = re.compile(r"\n[ \t]*([A-ZÅÄÖ][\wåäöÅÄÖ-]*(?::\d+)?)")
_FULL = 50
"""Characters of a line that goes on in the next, though that opens with a capital."""
_AFTER_VERB = re.compile(r"\s(?:till att|att|på att|med att|in|[A-ZÅÄÖ])")
_BEFORE = re.compile(
    r"(?:\b(?:(?:läns ?gemensam|gemensam|nationell|regional|delregional|ny|nytt|nya|reviderad|uppdaterad)\w*|(?!tidig|samtlig|övrig|slutlig|muntlig|skriftlig|särskil)[a-zåäö]{4,}(?:ig|isk|iv|al|ell)[ta]?) ){1,2}$",
    re.IGNORECASE,
)
"""What sort of thing is named: "palliativ vårdplan"."""
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n\s*\n|\n[ \t]*[-–•*❖]")
_DID = re.compile(
    r"\b(?:beslut(?:ade|at|et)\b|godkän(?:de|t|ts|des|ns)\b|föres(?:log|lagit|logs)\b|ant(?:og|agit|agits|ogs)\b|yttrat\b|yttrade\b|svarat\b|svarade\b|behandla(?:t|ts|de|des)\b|följt upp|skjutit upp"
    r"|(?:slut)?redovisa(?:t|ts|d|de|des)\b|ställ(?:t|de) sig\b|skicka(?:t|de|ts|des) (?:ut|vidare)\b|efter (?:beslut|rekommendation|förslag|godkännande) (?:av|från|i)\b|rekommendera(?:de|t)\b|ute på remiss|gav(?:s)?\b|gett\b|fortsätter\b|återremittera(?:t|de|ts)\b|bord(?:lade|lades|lagt|lagts)\b|avsl(?:og|ogs|agit|agits)\b|tog (?:den [\w ]{6,20})?emot\b|uppskj(?:öts|utits)\b|uppdragits\b|tillstyrk(?:t|te)\b)"
)
_BODY = re.compile(
    r"(?:nämnd|styrelse|fullmäktige|utskott|råd|nätverk|styrgrupp|direktion|förbund|chefsgrupp|presidium|samverkansorgan|regeringen|länsstyrelse|domstol|myndighet|förvaltningsrätt|kammarrätt|regionen|verket\b|kommunen\b)",
    re.IGNORECASE,
)
_OF_BODY = re.compile(
    r"(?:\b[A-ZÅÄÖ][\wåäö]*- (?:och|samt) )?\b[A-ZÅÄÖa-zåäö]*(?:nämnd|styrelse|fullmäktige|utskott|nätverk|styrgrupp|direktion|chefsgrupp|presidie)(?:en|et|n|t)?s?\b"
    r"(?: för [a-zåäö]+ och [a-zåäö]+)?(?: i [A-ZÅÄÖ][\wåäö]+(?: (?:kommun|region|[A-ZÅÄÖ][\wåäö]+))?)?(?: möte| sammanträde)?"
)
"""The name of a body that did something: it says who, not what about."""
_POINTS = re.compile(
    r"(?:[ \t\n]+(?:att|ställa|sig|bakom|över|om|på|i|vidare|den[ \t\n]+\d+[ \t\n]+[a-z]+(?:[ \t\n]+\d{4})?|\d{4}-\d\d-\d\d))*[ \t\n]+(?:förslaget|remissförslaget|utkastet|ärendet|frågan|motionen|remissen|skrivelsen)\b"
    r"(?![ \t\n]+(?:om|till|för|från|kring|gällande|angående|avseende|rörande)\b)"
)
"""What was done to something that only points, "ställde sig bakom förslaget med två timmars svarstid": it is the matter of the item, whatever else the sentence says."""
_LONGEST = 320
_WORDS = 8
_SHORTEST = 17
"""Letters of one word that names a thing by itself: "hemsjukvårdsavtalet"."""
_MOST = 16
_SMALL = 3


class Told(NamedTuple):
    """Where a matter is told of, and what it is called there."""

    span: Span
    title: str
    text: str


def told_in(text: str, start: int, end: int) -> list[Told]:
    """The named things of a stretch of text, each with its sentence, or its share of a sentence that names several."""
    names = _names(text, start, end)
    found: list[Told] = []
    for at, (first, last) in enumerate(names):
        left, right = _sentence(text, first, last, start, end)
        if at and names[at - 1][0] >= left:
            left = first
        if at + 1 < len(names) and names[at + 1][0] < right:
            right = names[at + 1][0]
        string = text[left:right]
        span = (left + len(string) - len(string.lstrip()), left + len(string.rstrip(" \n,-–•*❖")))
        found.append(Told(span, " ".join(text[first:last].split()), text[span[0] : span[1]]))
    return found + list(_reported(text, start, end, found))


def _reported(text: str, start: int, end: int, named: Sequence[Told]) -> Iterator[Told]:
    """Sentences that tell what a body did, of which no thing is named by its sort: "Tekniska nämnden har yttrat sig över badplatsen"."""
    last = start
    for m in _DID.finditer(text, start, end):
        if m.start() < last:
            continue
        left, right = _sentence(text, m.start(), m.end(), start, end)
        last = right
        string = text[left:right]
        span = (left + len(string) - len(string.lstrip()), left + len(string.rstrip(" \n,-–•*❖")))
        if _POINTS.match(text, m.end(), right):
            continue
        if span[1] - span[0] <= _LONGEST and _BODY.search(string) and all(one.span[1] <= span[0] or span[1] <= one.span[0] for one in named):
            yield Told(span, bare(text[span[0] : span[1]]), text[span[0] : span[1]])


def bare(sentence: str) -> str:
    """A sentence without days and bodies: what is left says what it is about."""
    return " ".join(_OF_BODY.sub(" ", DATE.sub(" ", " ".join(sentence.split()))).split())


def subject_words(title: str) -> frozenset[str]:
    """The words of a title that say what it is about, and the parts of its compounds."""
    forms = _forms(title)
    return frozenset(forms | {part for word in forms for part in parts(word)}) - PROCESS_WORDS - KINDS


def _forms(title: str) -> set[str]:
    return {form(word) for word in TOKEN.findall(title) if (len(word) > _SMALL or is_acronym(word)) and word.casefold() not in STOP_WORDS}


def is_another(name: str, own: frozenset[str]) -> bool:
    """Whether what is told of is something else than what the passage it stands in is about: most of its words are not in that title.

    A year says nothing, and a compound counts once, whatever parts it has.
    """
    words = {word for word in _forms(name) if not word.isdigit()} - PROCESS_WORDS - KINDS
    if any(word not in own for word in _proper(name)):
        return True
    known = sum(word in own or (bool(parted := parts(word)) and own.issuperset(parted)) for word in words)
    return bool(words) and 2 * known < len(words)


def _proper(name: str) -> set[str]:
    """What is told by a name in it, or by a number: "detaljplanen för kvarteret Lommen", "försäljningen av Mossen 3:14"."""
    tokens = TOKEN.findall(name)
    return {form(token) for at, token in enumerate(tokens) if (at and token[0].isupper() and not is_acronym(token)) or (":" in token and token[0].isdigit())}


def names_in(title: str) -> list[str]:
    """The things that a sentence names."""
    return [title[slice(*span)] for span in _names(title, 0, len(title))]


def _names(text: str, start: int, end: int) -> list[Span]:
    names: list[Span] = []
    for m in _NAMED.finditer(text, start, end):
        if names and m.start() < names[-1][1]:
            continue
        stop = reach(text, m.end(), end)
        if stop == m.end() and len(m.group()) < _SHORTEST:
            continue  # "avtalet" alone names none
        if m.group().casefold() == "remiss" and text[max(0, m.start() - 3) : m.start()].casefold() == "på ":
            continue  # "är ute på remiss efter beslut i nämnden" names what was said before
        before = _BEFORE.search(text, max(start, m.start() - 40), m.start())
        names.append((before.start() if before else m.start(), stop))
        if len(names) == _MOST:
            break
    return names


def reach(text: str, at: int, end: int) -> int:
    """How far a name goes on: to a verb, a stop, or the eighth word; it ends in no small word."""
    good = at
    for _ in range(_WORDS):
        m = _FOLLOWS.match(text, at, end) or (_WRAPPED.match(text, at, end) if at - text.rfind("\n", 0, at) > _FULL else None)
        if not m or _FOR_VIEWS.match(text, at, end) or _AND_DOES.match(text, at, end):
            break
        word = next(group for group in m.groups() if group)
        if word.casefold() in _ENDS or _PASSIVE.search(word) or (_PRESENT.search(word) and _AFTER_VERB.match(text, m.end())):
            break
        at = m.end()
        if len(word) > 3 or word[0].isupper() or word[0].isdigit() or word.casefold() not in STOP_WORDS:
            good = at
    return good


def _sentence(text: str, first: int, last: int, start: int, end: int) -> Span:
    left = start
    for m in _SENTENCE_END.finditer(text, max(start, first - 400), first):
        left = m.end()
    right = _SENTENCE_END.search(text, last, end)
    return left, right.end() if right and text[right.start()] != "\n" else right.start() if right else end
