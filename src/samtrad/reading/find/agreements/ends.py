"""Where the name of an agreement ends behind its head: "avtal | med Region X om sjukvårdslarm (IVPA)"."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.find.assignments.doers import is_body
from samtrad.reading.lexicon.agreement_words import DROPPED, NEXT_THING, NO_PARTY, PARTIES, PARTY_ENDINGS, PREPOSITIONS, STOPS

_TOKEN = re.compile(r"\S+")
_TAIL = " \t,.;:!?–—-("
_MOST_WORDS = 26
_VERBAL = ("erades", "erats", "ades", "ats", "eras", "erar", "ttes", "ddes")
_OF_PERSONS = frozenset(
    "äldres barns ungas ungdomars kvinnors mäns patienters invånares brukares elevers anhörigas flickors pojkars medarbetares medborgares".split()
)
_HANGING = frozenset("och i på av till från samt en ett den det de hos med".split())
_PERIODS = frozenset("hösten våren perioden åren vt ht fr tills inför".split())
_DETERMINERS = frozenset("en ett den det denna detta dessa vissa följande föreslagna ny nya nytt två tre fyra fem sex".split())
_AIMED = ("riktlinje", "handlingsplan", "färdplan", "strategi", "program")
_BARE_HEADS = frozenset({"handlingsplan", "färdplan", "ök", "överenskommelse", "riktlinje"})


@cache
def _years() -> re.Pattern[str]:
    return re.compile(r"\(?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?")


@cache
def _day() -> re.Pattern[str]:
    """A day, behind which no name goes on: "antog avtalet 19/1", "24 mars 2026"."""
    return re.compile(
        r"\d{1,2}/\d{1,2}\b|\d{1,2}(?::?[ae])?\s+(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)|(?:19|20)?\d\d-?[01]\d-?[0-3]\d\b", re.IGNORECASE
    )


@cache
def _border() -> re.Pattern[str]:
    """Behind "över", what makes it a part of the name: "skolskjuts över kommungräns"."""
    return re.compile(r"(?:[a-zåäö]+s?\s)?[a-zåäö]*gräns(?:en|er|erna)?\b")


@cache
def _date_next() -> re.Pattern[str]:
    return re.compile(
        r"(?:och med\s+)?(?:den\s+)?(?:\d|halvårsskiftet|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|årsskiftet|vidare|dess|nästa|hösten|våren|utgången|upphörande|månadsskiftet|slutet|början|mitten)",
        re.IGNORECASE,
    )


@cache
def _aim() -> re.Pattern[str]:
    """What a guideline or plan is for, as part of its name: "riktlinje för att främja närvaro"."""
    return re.compile(
        r"\S*(?:riktlinje|plan|program|strategi|policy|överenskommelse|avtal)\w*\sför\satt\s"
        r"(?!(?:inga|alla|flera|några|dessa|båda|vissa|egna|sina|våra|deras|andra|många|inte|ej|kunna|undvika)\b)[a-zåäö]+[aå]\b(?=\s[a-zåäö])"
    )


@cache
def _lasting() -> re.Pattern[str]:
    """For how long something is done: "förlängde avtalet om bibliotek | i två år"."""
    return re.compile(r"(?:ytterligare\s+|högst\s+|minst\s+)?(?:\d+|ett|två|tre|fyra|fem|sex|tio|tolv)\s+(?:år|månader|mandatperiod(?:er)?)\b")


@cache
def _turn_next() -> re.Pattern[str]:
    """Behind "vid", when something happens, no part of the name: "lämnar avtalet om larm | vid utgången av 2025"."""
    return re.compile(
        r"(?:(?:halv)?årsskiftet|utgången|månadsskiftet|kvartalsskiftet|årets|avtalstidens|periodens|nästa|samma|dagens|detta|förra|senaste|mötet|sammanträdet|dagens)\b",
        re.IGNORECASE,
    )


@cache
def _for_what() -> re.Pattern[str]:
    """Behind "för", what is said of the act and not of the agreement: "antar för egen del", "för åren 2025"."""
    return re.compile(
        r"(?:egen|sin|vår|[\w-]+s)\s+(?:del|räkning)\b|(?:tiden|år|kalenderåret|(?:ett|två|tre|fyra|fem|sex|tio|tolv)\s+(?:år|månader|mandatperioder)|en\s+tid|en\s+period|godkännande|underskrift|undertecknande|kännedom|beslut|yttrande|antagande|fastställande|omförhandling|översyn|revidering|förlängning|granskning|remiss|diskussion|vidare|att|\d)\b",
        re.IGNORECASE,
    )


@cache
def _bracket() -> re.Pattern[str]:
    """A short name or the number of a law in brackets goes with the word before it: "(IVPA)", "(2003:778)"."""
    return re.compile(r"\((?:[A-ZÅÄÖ][A-ZÅÄÖ-]{1,9}|(?:19|20)\d\d:\d{1,4})\)")


@cache
def _by_law() -> re.Pattern[str]:
    """Behind "enligt", the law that a guideline is made under: "tillsyn enligt lagen om skydd mot olyckor"."""
    return re.compile(r"(?:lag|lagen|[\w-]+lagen|[\w-]+balken|[A-ZÅÄÖ][A-Za-zåäö]?[A-ZÅÄÖ]{1,2}|\d+\s+kap)\b")


@cache
def _no_party() -> re.Pattern[str]:
    """As in "med Granby som huvudman", "med en löptid på två år": how it is led or lasts, no part of its name."""
    return re.compile(
        r"(?:[\w-]+\s+){1,4}som\b|(?:[\w-]+\s+){1,3}?(?:löptid|avtalstid|avtalsperiod|option|uppsägningstid|giltighetstid|års?|månaders?)\b", re.IGNORECASE
    )


@cache
def _acts_on_it() -> re.Pattern[str]:
    """Behind "och", a verb with its object: "och lämnar det till styrgruppen", "och tackar för arbetet"."""
    return re.compile(
        r"[a-zåäö]{2,}(?:r|de|te|it)\s+(?:(?:det|den|dem|detta|denna|dessa|ärendet|frågan|förslaget|över|vidare|ut|in|upp|tillbaka)\b|sig\b)|(?:tackar|tackade)\s+för\b"
    )


@cache
def _apposition() -> re.Pattern[str]:
    """Behind a comma, what tells what the thing just named is: "Nattlinjen, kommunernas jour för läkare och sköterskor"."""
    return re.compile(r"\s*(?:(?:en|ett|den|det)\s+[a-zåäö]|[a-zåäö]+(?:nas|ens|ets|ns)\s+[a-zåäö])")


def end_of(string: str, at: int, head: str, next_head: re.Pattern[str]) -> tuple[int, bool]:
    """Where the name ends behind its head, and whether anything is added to the head."""
    end = at
    count = 0
    for match in _TOKEN.finditer(string, at):
        token = match.group()
        bare = token.strip("\"”“'’*_.,;:!?)")
        low = bare.casefold()
        if string[end : match.start()].strip() or count >= _MOST_WORDS:
            break
        bracket = _bracket().match(token)
        if bracket and (count or not token[1].isdigit()):
            end = match.start() + bracket.end()
            if bracket.end() < len(token):
                break
            continue
        if count == 0 and not _opens(string, match, head, bare, low):
            break
        if _stops(string, match, head, low, next_head) and not _as_regards(string, match, low):
            break
        count += 1
        end = match.start() + len(token.rstrip('.,;:!?"”)'))
        if token[-1] in ".;:!?" and not low.endswith(("bl.a", "m.m", "m.fl")):
            break
        if token[-1] == "," and (not _list_goes_on(string, match.end()) or (bare.istitle() and _apposition().match(string, match.end()))):
            break
        end = match.end() if token[-1] == "," else end
    return _trimmed(string, at, end) if count else (end, end > at)


def _opens(string: str, match: re.Match[str], head: str, bare: str, low: str) -> bool:
    """Whether the first word behind the head goes with it: "om", "med Region X", or a bare name."""
    token = match.group()
    if low == "med":
        return _names_party(string, match.end())
    if low in PREPOSITIONS or (low == "till" and head.casefold().startswith("tilläggsavtal")):
        return token[-1].isalpha()
    return _goes_on_bare(head, bare, low, token)


def _is_party(word: str) -> bool:
    return word.strip('.,;:!?"”()').casefold().endswith(PARTY_ENDINGS)


def _names_party(string: str, at: int) -> bool:
    """Whether someone who can be a party stands at ``at``: "Region X", "landstinget", "de fackliga organisationerna"."""
    words = string[at : at + 60].split()
    if words and words[0].casefold() in {"de", "den", "det", "övriga", "samtliga", "berörda", "andra"}:
        words = words[1:]
    if not words:
        return False
    first = words[0].strip('.,;:!?"”()')
    if not first or first.casefold() in NO_PARTY or first.casefold() in _DETERMINERS:
        return False
    if len(words) > 1 and first.isalpha() and words[1][0].isupper():
        return True  # "lokalpolisområde Granby"
    if any(_is_party(word) for word in words[:3]):
        return True  # "idéburen sektor", "länets privata vårdgivare"
    return first[0].isupper() or first.casefold() in PARTIES or is_body(first) or (len(words) > 1 and is_body(words[1]) and not first[0].isdigit())


def _goes_on_bare(head: str, bare: str, low: str, token: str) -> bool:
    """As in "handlingsplan trygga barn", "Handlingsplanen God Granne": names without a preposition."""
    if (
        not bare
        or not bare[0].isalpha()
        or token.endswith("-")
        or low in STOPS
        or low in PREPOSITIONS
        or low in DROPPED
        or low in _HANGING
        or low in {"eller", "kan", "vi"}
    ):
        return False
    if bare[0].isupper() or token[0] in '"”“':
        return not bare.isupper() or len(bare) > 4
    return head.casefold() in _BARE_HEADS and (low in _OF_PERSONS or not low.endswith(("s", "r", "de", "as", "te")))


def _stops(string: str, match: re.Match[str], head: str, low: str, next_head: re.Pattern[str]) -> bool:
    token = match.group()
    following = string[match.end() :].lstrip()
    if low in {"för", "att"} and head.casefold().startswith(_AIMED) and _aim().match(string, match.start() - len(head) - (1 if low == "för" else 5)):
        return False
    if low == "enligt" and _by_law().match(following):
        return False
    if _day().match(string, match.start()) or (low == "över" and _border().match(following)):
        return low != "över"
    if low in STOPS or token[0] in "(–—-[/" or _years().match(token) or low.endswith(_VERBAL):
        return True
    if low in {"före", "efter"} and (_date_next().match(following) or following.startswith(("sommar", "semester", "jul", "påsk"))):
        return True
    if low == "vid" and _turn_next().match(following):
        return True
    if low in {"till", "från"} and (
        _date_next().match(following)
        or (low == "till" and following.startswith(("mötet", "sammanträdet", "nästkommande", "kommande", "dagens")))
        or (low == "till" and is_body(following.split(" ", 1)[0].strip(".,;:")))
    ):
        return True
    if (low == "t" and following.startswith("o m")) or (low == "på" and following.casefold().startswith(("remiss", "grund", "gång", "förslag", "samråd"))):
        return True
    if low in {"i", "på", "med", "under"} and _lasting().match(following):
        return True
    if low == "i" and following.casefold().startswith(("enlighet", "samband", "syfte", "stället")):
        return True
    if low in {"gällande", "den"} and following[:1].isdigit():
        return True
    if low == "för" and _for_what().match(following):
        return True
    if low == "med":
        word = following.split(" ", 1)[0].strip(".,;:").casefold()
        return word in NO_PARTY or word[:1].isdigit() or _no_party().match(following) is not None
    if low in {"och", "&", "/"}:
        after = following.split(" ", 1)[0].strip(".,;:").casefold()
        return after in STOPS or after in NEXT_THING or bool(next_head.match(following)) or not after or _acts_on_it().match(following) is not None
    return low in _PERIODS


def _as_regards(string: str, match: re.Match[str], low: str) -> bool:
    """As in "vad gäller" and "vad avser" stand for a preposition: "handlingsplan kring samarbete vad gäller resor"."""
    return (low == "vad" and string.startswith((" gäller", " avser"), match.end())) or (
        low in {"gäller", "avser"} and string.endswith("vad ", 0, match.start())
    )


def _list_goes_on(string: str, at: int) -> bool:
    """Whether what follows a comma is more of a list that ends with "och": "resor, lokaler och bemanning"."""
    ahead = string[at : at + 110].split(".", 1)[0]
    join = re.search(r"\s(?:och|samt|eller)\s(?!\d)", ahead)
    if join is None or not ahead[: join.start()].strip():
        return False
    words = [w.strip(",").casefold() for w in ahead[: join.start()].split()]
    return len(words) <= 7 and not any(w in STOPS or w.endswith(_VERBAL) or w in {"gällande", "och"} for w in words)


def _trimmed(string: str, at: int, end: int) -> tuple[int, bool]:
    """The name without prepositions and conjunctions left hanging at its end."""
    while end > at:
        while end > at and string[end - 1] in _TAIL:
            end -= 1
        last = string[at:end].rsplit(" ", 1)[-1].casefold()
        if last not in PREPOSITIONS and last not in _HANGING:
            break
        end -= len(last)
        if end <= at:
            break
    return (end, True) if end > at and string[at:end].strip() else (at, False)
