"""Names of agreements, guidelines and plans in a passage: where each starts and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from samtrad.reading.lexicon.agreement_words import ADJECTIVES, DROPPED, GENERIC, KINDS, KNOWN, NEXT_THING, NO_TERM_PLANS, PREPOSITIONS, STOPS

_TOKEN = re.compile(r"\S+")
_TAIL = " \t,.;:!?–—-("
_MOST_WORDS = 26
_YEARS = re.compile(r"\(?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?")
_DATE_NEXT = re.compile(
    r"(?:och med\s+)?(?:den\s+)?(?:\d|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|årsskiftet|vidare|dess|nästa|hösten|våren|utgången)", re.IGNORECASE
)
_VERBAL = ("erades", "erats", "ades", "ats", "eras", "erar", "ttes", "ddes")
_LEFT = re.compile(r"[\w:-]+\s*\Z")
_SPLIT_COMPOUND = re.compile(r"(?<![\w-])[\w:]+-\s?(?:och|samt|eller)\s+\Z")
_INDEFINITE = re.compile(r"(?:avtal|överenskommelser?|riktlinjer?|plan(?:er)?|ök|strategi|program)\Z", re.IGNORECASE)
_NEW = frozenset("en ett ny nya nytt kommande ytterligare".split())
# "styrgruppen för handlingsplan trygga barn" names a group, not the plan
_BODY_OF = re.compile(
    r"(?:grupp(?:en|erna)?|råd(?:et)?|team(?:et)?|projektledare|processledare|samordnare|ansvarig)\s+(?:för|i|inom|kring)\s+\Z", re.IGNORECASE
)
_PARTY = re.compile(r"\s+med\s+(?!en\b|ett\b)(?:[\wÅÄÖåäö-]+)(?:\s+(?:[A-ZÅÄÖ][\w-]*|kommuner(?:na)?|AB|regionen|parter(?:na)?))*")
_PLURAL = re.compile(r"(?:linjer|linjerna)\Z", re.IGNORECASE)


class Name(NamedTuple):
    """A name in a passage's string: [start, end) without "ny" and the like, its head word, and what it is called.

    ``bare`` where the head stands alone and is no compound ("avtalet"); ``known`` where words tell that it was
    named before ("nuvarande handlingsplan") or the head is definite; ``from_`` where words before it start; ``new``
    where "en", "ny" or the like tells that it is another than one named before.
    """

    start: int
    end: int
    head: str
    kind: str
    bare: bool
    known: bool
    from_: int
    term: bool = False
    new: bool = False


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:[\w:-]*(?:avtal(?:ets?|en)?|överenskommelse(?:n|ns|r|rna)?|riktlinje(?:n|ns|r|rna)?|handlingsplan(?:en|ens|er|erna)?|färdplan(?:en|ens|er)?|avsiktsförklaring(?:en)?)|ÖK:?n?|planen)(?![\w-])",
        re.IGNORECASE,
    )


@cache
def _term_heads() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])[\w-]*(?:plan|strategi|program|policy)(?:en|n|met)?(?![\w-])(?=[^.;:()\n]{0,70}?(?<![\d-])(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d(?![\d-]))",
        re.IGNORECASE,
    )


def names(string: str) -> Iterator[Name]:
    """The names in a string, in order; generic words ("avtal och överenskommelser") are left out."""
    low = string.casefold()
    seen_end = -1
    matches = list(_heads().finditer(string))
    if "20" in string and ("plan" in low or "strategi" in low or "program" in low or "policy" in low):
        matches += [
            m
            for m in _term_heads().finditer(string)
            if not _covered(m, matches)
            and not m.group().casefold().startswith(NO_TERM_PLANS)
            and not m.group().casefold().removesuffix("en").endswith(NO_TERM_PLANS)
        ]
        matches.sort(key=lambda m: m.start())
    for match in matches:
        if match.start() >= seen_end and (found := _name(string, match)):
            seen_end = found.end
            yield found


def _covered(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    return any(o.start() <= match.start() < o.end() for o in others)


def kind_of(head: str) -> str:
    """The kind of a head word: "hemsjukvårdsavtalet" is an avtal."""
    low = head.casefold()
    return next((kind for part, kind in KINDS if part in low), low)


def _name(string: str, match: re.Match[str]) -> Name | None:
    head = match.group()
    low = head.casefold()
    if head == "ök" or low.endswith(("-avtal-",)):
        return None
    if _BODY_OF.search(string, max(0, match.start() - 45), match.start()):
        return None
    start, known, from_ = _left(string, match.start())
    end, modified = _right(string, match.end(), head)
    kind = kind_of(head)
    compound = not low.startswith(
        ("avtal", "överenskommelse", "riktlinje", "handlingsplan", "färdplan", "plan", "strategi", "program", "policy", "ök", "avsikts")
    )
    term = kind in {"plan", "strategi", "program", "policy"}
    if low in GENERIC and not (modified and _PLURAL.search(low)):
        return None
    bare = not modified and not compound and start == match.start()
    new = not _NEW.isdisjoint(string[from_ : match.start()].casefold().split())
    if bare and not known and kind in {"avtal", "överenskommelse"} and _INDEFINITE.search(low) and (party := _PARTY.match(string, match.end())):
        return Name(start, party.end(), head, kind, True, True, from_, new=new)
    definite = not _INDEFINITE.search(low)
    if term and bare:
        # "plan för 2015–2025": with nothing else to call it by, the term is in the name
        if (
            years := re.compile(r"\s+(?:för\s+(?:åren\s+|perioden\s+)?)?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d").match(string, match.end())
            if "budget" not in string[max(0, match.start() - 40) : match.start()].casefold()
            else None
        ):
            return Name(match.start(), years.end(), head, kind, False, known, from_, True)
        return Name(match.start(), match.end(), head, kind, True, True, from_, True) if low == "planen" else None
    if term and "budget" in string[max(0, start - 40) : start].casefold():
        return None
    return Name(start, end, head, kind, bare, known or definite, from_, term, new)


def _left(string: str, start: int) -> tuple[int, bool, int]:
    """Where the name starts before its head, whether words tell that it is known, and where those words start."""
    if match := _SPLIT_COMPOUND.search(string, max(0, start - 40), start):
        start = match.start()
    at = start
    known = False
    for _ in range(4):
        match = _LEFT.search(string, max(0, at - 30), at)
        if match is None or match.start() == at:
            break
        word = match.group().strip()
        low = word.casefold()
        if low in DROPPED:
            known = known or low in KNOWN
            at = match.start()
            continue
        takes = at == start and ((word.isupper() and 2 <= len(word) <= 6) or low.endswith((*ADJECTIVES, "årigt", "årig")))
        if not takes:
            break
        start = at = match.start()
    return start, known, at


def _right(string: str, at: int, head: str) -> tuple[int, bool]:
    """Where the name ends behind its head, and whether anything is added to the head."""
    end = at
    prepositional = False
    count = 0
    for match in _TOKEN.finditer(string, at):
        token = match.group()
        bare = token.strip("\"”“'’*_.,;:!?)")
        low = bare.casefold()
        if string[end : match.start()].strip() or count >= _MOST_WORDS:
            break
        if count == 0:
            prepositional = low in PREPOSITIONS and token[-1].isalpha()
            if not prepositional and not _goes_on_bare(head, bare, low, token):
                break
        if _ends_name(string, match, low, token) and not _as_regards(string, match, low):
            break
        count += 1
        end = match.start() + len(token.rstrip('.,;:!?"”)'))
        if token[-1] in ".;:!?" and not low.endswith(("bl.a", "m.m", "m.fl")):
            break
        if token[-1] == "," and not _list_goes_on(string, match.end()):
            break
        end = match.end() if token[-1] == "," else end
    return _trimmed(string, at, end) if count else (at, False)


def _goes_on_bare(head: str, bare: str, low: str, token: str) -> bool:
    """As in "handlingsplan trygga barn", "Handlingsplanen God Granne": names without a preposition."""
    if (
        not bare
        or not bare[0].isalpha()
        or token.endswith("-")
        or low in STOPS
        or low in PREPOSITIONS
        or low in DROPPED
        or low in {"och", "i", "på", "av", "till", "från", "samt", "eller", "hos", "kan", "vi"}
    ):
        return False
    if bare[0].isupper() or token[0] in '"”“':
        return not bare.isupper() or len(bare) > 4
    return head.casefold() in {"handlingsplan", "färdplan", "ök", "överenskommelse", "riktlinje"} and not low.endswith(("s", "r", "de", "as", "te"))


def _ends_name(string: str, match: re.Match[str], low: str, token: str) -> bool:
    if low in STOPS or token[0] in "(–—-[/" or _YEARS.match(token) or low.endswith(_VERBAL):
        return True
    following = string[match.end() :].lstrip()
    if low in {"till", "från"} and _DATE_NEXT.match(following):
        return True
    if low in {"gällande", "den"} and following[:1].isdigit():
        return True
    if low in {"och", "&", "/"}:
        after = following.split(" ", 1)[0].strip(".,;:").casefold()
        return after in STOPS or after in NEXT_THING or bool(_heads().match(following)) or not after
    return low in {"hösten", "våren", "perioden", "åren", "vt", "ht", "fr", "tills", "inför"}


def _as_regards(string: str, match: re.Match[str], low: str) -> bool:
    """As in "vad gäller" and "vad avser" stand for a preposition: "handlingsplan kring samarbete vad gäller resor"."""
    return (low == "vad" and string.startswith((" gäller", " avser"), match.end())) or (
        low in {"gäller", "avser"} and string.endswith("vad ", 0, match.start())
    )


def _list_goes_on(string: str, at: int) -> bool:
    """Whether what follows a comma is more of a list that ends with "och": "resor, lokaler och bemanning"."""
    ahead = string[at : at + 110].split(".", 1)[0]
    join = re.search(r"\s(?:och|samt|eller)\s", ahead)
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
        if last not in PREPOSITIONS and last not in {"och", "i", "på", "av", "till", "från", "samt", "en", "ett", "den", "det", "de", "hos"}:
            break
        end -= len(last)
        if end <= at:
            break
    return (end, True) if end > at and string[at:end].strip() else (at, False)
