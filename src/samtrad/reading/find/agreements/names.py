"""Names of agreements, guidelines and plans in a passage: where each starts and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.agreements.ends import end_of
from samtrad.reading.lexicon.agreement_words import ADJECTIVES, DROPPED, GENERIC, KINDS, KNOWN, NO_TERM_PLANS, SMALL

_LEFT = re.compile(r"[\w:-]+\s*\Z")
_SPLIT_COMPOUND = re.compile(r"(?<![\w:-])[\w:]+-\s?(?:och|samt|eller)\s+\Z")
_INDEFINITE = re.compile(r"(?:avtal|överenskommelser?|riktlinjer?|plan(?:er)?|ök|strategi|program)\Z", re.IGNORECASE)
_NEW = frozenset("en ett ny nya nytt kommande ytterligare".split())
# "styrgruppen för handlingsplan trygga barn" names a group, not the plan
_BODY_OF = re.compile(
    r"(?:grupp(?:en|erna)?|råd(?:et)?|team(?:et)?|projektledare|processledare|samordnare|ansvarig)\s+(?:för|i|inom|kring)\s+\Z", re.IGNORECASE
)
_ABOUT = re.compile(r"\s(?:om|avseende|gällande|angående|rörande|kring|för|beträffande)\s")
_OF_PROPOSAL = re.compile(r"\b(?:förslaget|utkastet)\s+till\s+\Z", re.IGNORECASE)
_THAT_WHICH = re.compile(r"\bde[nt]?\s+\Z", re.IGNORECASE)
_SUPINES = frozenset("reviderat uppdaterat förlängt omarbetat ändrat förnyat".split())
_HAS = re.compile(r"\b(?:har|hade|ha|haft)\s+(?:[\wåäö-]+\s+){0,3}\Z", re.IGNORECASE)
_PLURAL = re.compile(r"(?:linjer|linjerna)\Z", re.IGNORECASE)


class Name(NamedTuple):
    """A name in a passage's string: [start, end) without "ny" and the like, its head word, and what it is called.

    ``bare`` where the head stands alone and is no compound ("avtalet"); ``known`` where words tell that it was
    named before ("nuvarande handlingsplan") or the head is definite; ``from_`` where words before it start; ``new``
    where "en", "ny" or the like tells that it is another than one named before; ``pronoun`` where it is "den", "det" or
    "förslaget" (as an ``object``: "bakom det"; ``taken``: "har antagit det"); ``party_only`` where it says with whom and not about what.
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
    pronoun: bool = False
    object: bool = False
    party_only: bool = False
    taken: bool = False

    def agrees(self, other: Name) -> bool:
        """Whether a pronoun can stand for another name: "det" for an avtal, "den" for an överenskommelse."""
        neuter = other.kind in {"avtal", "program"}
        plural = other.head.casefold().endswith(("riktlinjer", "riktlinjerna"))
        return self.object or (not plural and (self.head in {"det", "detta"}) == neuter)


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w:-])(?:[\w:-]*(?:avtal(?:ets?|en)?|överenskommelse(?:n|ns|r|rna)?|riktlinje(?:n|ns|r|rna)?|handlingsplan(?:en|ens|er|erna)?|färdplan(?:en|ens|er)?|avsiktsförklaring(?:en)?)|ÖK:?n?|planen)(?![\w-])",
        re.IGNORECASE,
    )


@cache
def _term_heads() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])[\w-]*(?:plan|strategi|program|policy)(?:en|n|met)?(?![\w-])(?=[^.;:()\n]{0,70}?(?<![\d-])(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d(?![\d-]))",
        re.IGNORECASE,
    )


def names(string: str, plans: frozenset[str] = frozenset()) -> Iterator[Name]:
    """The names in a string, in order; generic words ("avtal och överenskommelser") are left out.

    ``plans`` are stems of plans that the item names with their term: "länsplan".
    """
    low = string.casefold()
    seen_end = -1
    kind: str | None = None
    matches = list(_heads().finditer(string))
    if matches and ("den " in string or "det " in string):
        matches = sorted([*matches, *_understood().finditer(string)], key=lambda m: m.start())
    if plans:
        matches += [m for m in _plan_heads().finditer(string) if stem_of(m.group()) in plans and not _covered(m, matches)]
        matches.sort(key=lambda m: m.start())
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
        found = None
        if match.start() >= seen_end:
            found = _name(string, match) if match.re is not _understood() else _left_out(match, kind)
        if found:
            seen_end, kind = found.end, found.kind
            yield found


@cache
def _understood() -> re.Pattern[str]:
    """As in "antog överenskommelsen och förlängde den nuvarande till maj": the noun is left out."""
    return re.compile(
        r"(?<![\w-])de[nt]\s+(?:nuvarande|nu\s?gällande|gällande|gamla|befintliga|förra)(?=[.,;]|\s*\Z|\s+(?:till|från|fr\.?o\.?m|t\.?o\.?m|tom|med|i|för|tills|per|under|den|ett|två|tre|och)\b)"
    )


def _left_out(match: re.Match[str], kind: str | None) -> Name | None:
    """What a noun that was left out stands for: something of the kind named last."""
    return Name(match.start(), match.end(), match.group(), kind, bare=True, known=True, from_=match.start()) if kind else None


def _covered(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    return any(o.start() <= match.start() < o.end() for o in others)


@cache
def _plan_heads() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[\w-]*(?:plan|strategi|program|policy)(?:en|ens|n|ns|met|mets)?(?![\w-])", re.IGNORECASE)


_STEM = re.compile(r"(avtal|överenskommelse|riktlinje|plan|strategi|program|policy|avsiktsförklaring)(?:ets|et|en|ens|n|ns|r|rna|er|erna|met|mets)?$")


def stem_of(word: str) -> str:
    """A word without the ending of its head: "länsplanen" and "Länsplan" are one."""
    return _STEM.sub(r"\1", word.casefold())


def is_known_plan(head: str) -> bool:
    """Whether a plan's own word tells it from others: "länsplan", not "plan"."""
    return stem_of(head) not in {"plan", "strategi", "program", "policy"}


def content_of(name: str) -> frozenset[str]:
    """The words of a name that tell it from others, endings of the head off."""
    return frozenset(stem_of(w) for w in re.findall(r"\w+", name.casefold()) if w not in SMALL)


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
    start, known, from_ = _left(string, match.start(), head)
    end, modified = end_of(string, match.end(), head, _heads())
    kind = kind_of(head)
    compound = not low.startswith(
        ("avtal", "överenskommelse", "riktlinje", "handlingsplan", "färdplan", "plan", "strategi", "program", "policy", "ök", "avsikts")
    )
    term = kind in {"plan", "strategi", "program", "policy"}
    known = known or (string.startswith(" som ", match.end()) and _THAT_WHICH.search(string, 0, match.start()) is not None)
    if low in GENERIC and not ((modified or known) and _PLURAL.search(low)) and not (modified and low.startswith("tilläggsavtal")):
        return None
    bare = not modified and not compound and start == match.start()
    new = not _NEW.isdisjoint(string[from_ : match.start()].casefold().split())
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
    party_only = modified and not definite and not compound and string.startswith(" med ", match.end()) and not _ABOUT.search(string, match.end(), end)
    return Name(start, end, head, kind, bare, known or definite, from_, term, new, party_only=party_only)


def _left(string: str, start: int, head: str) -> tuple[int, bool, int]:
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
        if low in _SUPINES and (not _INDEFINITE.search(head) or _HAS.search(string, max(0, match.start() - 40), match.start())):
            break  # "har förlängt riktlinjen", not "ett förlängt avtal"
        if low in DROPPED or low.endswith(("årig", "årigt", "åriga")):
            known = known or low in KNOWN
            at = match.start()
            continue
        takes = at == start and ((word.isupper() and 2 <= len(word) <= 6) or low.endswith(ADJECTIVES))
        if not takes:
            break
        start = at = match.start()
    return start, known or _OF_PROPOSAL.search(string, max(0, at - 20), at) is not None, at
