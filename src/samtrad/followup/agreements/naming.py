"""What a mention calls an agreement or a plan, taken apart as it is compared: its sort, what it is about, whose it is, and of which years."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from samtrad.followup.agreements.kinds import AGREEMENT, kind_in
from samtrad.matters.linking.endings import stem
from samtrad.matters.linking.marks import marks_of
from samtrad.matters.linking.places import PLACES
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form, is_acronym

_BETWEEN = re.compile(r"\bmellan\s+[^.;:()]{3,160}?(?=\s+(?:om|avseende|gällande|angående|rörande|kring|för|vid|i\s+syfte)\b|[.;:()]|\Z)", re.IGNORECASE)
"""Between whom: "mellan länets kommuner och regionen om …" says nothing of what it is about."""
_WITH = re.compile(r"\bmed\s+(?P<who>(?:[A-ZÅÄÖ][\w:&-]*\s*)+(?:kommun|stad|län|AB)?)", re.UNICODE)
_PLACED = re.compile(r"\b(?P<place>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?)\s+(?:kommuns?|stads?|läns?|regionens?)\b|\bRegion\s+(?P<region>[A-ZÅÄÖ][\w-]+)")
_COUNTY = re.compile(r"\bläns?[\s-]?gemensam\w*|\blänsövergripande\b|\bi\s+länet\b|\blänets\b|\bregional[at]?\b|\bregiongemensam\w*", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:nätverk|nämnd|styrgrupp|råd|samråd|samverkansråd|styrels|utskott|beredning|kommitt[ée]|grupp|arbetsgrupp|chefsgrupp|förbund)(?:et|en|n|ns|ets|ens|e|es|ens)\b",
    re.IGNORECASE,
)
"""The body that speaks, by what it calls itself: "handlingsplan för nätverket", "Nämndens plan"."""
_OWNER = re.compile(
    r"\b(?:nätverket|nämnden|styrgruppen|rådet|samrådet|samverkansrådet|styrelsen|utskottet|beredningen|kommittén|gruppen|arbetsgruppen|chefsgruppen|förbundet)s\b",
    re.IGNORECASE,
)
_HOLLOW = frozenset(
    stem(word)
    for word in (
        "gemensam gemensamt gemensamma länsgemensam länsgemensamt läns regional regionalt lokal lokalt ny nytt nya nuvarande befintlig tidigare aktuell gällande reviderad reviderat "
        "uppdaterad kommande förslag utkast förlängning revidering antagen beslutad samma kommun kommunen region regionen länet län stad fortsatt övergripande år åren perioden period"
    ).split()
)
"""Words that say nothing of which one it is."""
_GENERAL = frozenset(
    said
    for word in (
        "hyre hyra köp köpe arrende samarbete markanvisning exploatering nyttjanderätt drift tjänst tjänste entreprenad leasing service genomförande upplåtelse lån borgen "
        "sponsring försäljning kollektiv konsortial aktieägar personuppgiftsbiträde biträde uppdrag konsult ramverk optionsavtal option förvaltning skötsel hyr lokal licens"
    ).split()
    for said in (word, stem(word))
)
"""What a body has many agreements of: "hyresavtalet" names none of them."""
_NUMBER = re.compile(r"(?:19|20)\d\d")


class Name(Struct, frozen=True):
    """A name taken apart. ``about`` are its telling words without endings; one with none is called by its sort alone, or by its parties (``between``)."""

    kind: str
    about: frozenset[str]
    places: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    is_county: bool = False
    is_own: bool = False
    between: frozenset[str] = frozenset()

    @property
    def is_bare(self) -> bool:
        """Whether it is called by its sort alone: "avtalet"."""
        return not self.about

    @property
    def may_be_many(self) -> bool:
        """Whether it is called by what a body may have several of: its parties alone, or a general word."""
        return bool(self.between) or bool(self.about and self.about <= _GENERAL)

    @property
    def key(self) -> str:
        """What two names have in common that may be of one; "" where nothing tells."""
        if self.about:
            return f"{self.kind} {' '.join(sorted(self.about))}"
        return f"{self.kind} own" if self.is_own else f"{self.kind} between {' '.join(sorted(self.between))}" if self.between else ""


def telling_key(printed: str) -> str:
    """The key of a name that tells one thing wherever it stands; "" of none, of a body's own plan, and of what there may be many of."""
    name = name_of(printed)
    return "" if not printed or name.is_own or name.may_be_many or not name.about else name.key


def name_of(printed: str, heading: str = "", before: str = "") -> Name:
    """A name as it is printed. ``heading`` is that of its item, ``before`` the words that stand right before it: they may say whose it is."""
    told = " ".join(printed.split())
    about: dict[str, None] = {}
    kind, places = "", _places(told)
    bodies: dict[str, None] = {}
    for token in TOKEN.findall(_WITH.sub(" ", _BETWEEN.sub(" ", told))):
        word = form(token)
        found, front = kind_in(word)
        if found and (not kind or not front):
            kind = kind or found
            word = front
        elif found:
            kind = kind or found
        if _tells(token, word, places):
            (bodies if _OWN.fullmatch(token) else about)[word] = None
    own = kind != AGREEMENT and not about and bool(bodies or _OWNER.search(before[-30:]) or _OWNER.search(heading))
    said = about if own else {**about, **bodies}
    county = bool(_COUNTY.search(told) or _COUNTY.search(before[-30:]))
    between = frozenset() if said or own else _between(told)
    return Name(kind or "other", frozenset(said), places, marks_of(told).years, county, own, between)


def _between(told: str) -> frozenset[str]:
    """Those between whom it is, where that is all that it is called by: "Överenskommelse mellan staten och SKR"."""
    match = _BETWEEN.search(told)
    words = TOKEN.findall(match.group())[1:] if match else []
    return frozenset(form(word) for word in words if word.casefold() not in STOP_WORDS)


def _tells(token: str, word: str, places: frozenset[str]) -> bool:
    """Whether a word says which one it is."""
    if not word or word in _HOLLOW or token.casefold() in STOP_WORDS or _NUMBER.fullmatch(token):
        return False
    if (len(token) < 3 and not is_acronym(token)) or (token.isdigit() and len(token) < 2):
        return False
    return not (token[0].isupper() and _folded(token) in places)


def _places(told: str) -> frozenset[str]:
    """The municipalities, counties and regions that a name holds: where it is, not what it is about."""
    found = {one for m in _PLACED.finditer(told) if (one := m.group("place") or m.group("region"))}
    words = {word for one in found for word in one.split()} | {token for token in TOKEN.findall(told) if token[0].isupper() and _folded(token) in PLACES}
    return frozenset(_folded(word) for word in words)


def _folded(word: str) -> str:
    return word.casefold().removesuffix("s")


def party_key(parties: Sequence[str]) -> frozenset[str]:
    """Parties as they are compared: their names that say who, folded; "kommunerna" and "regionen" say nothing."""
    return frozenset(
        word for one in parties for token in TOKEN.findall(one) if token[0].isupper() and (word := _folded(token)) not in {"region", "kommun", "stad"}
    )
