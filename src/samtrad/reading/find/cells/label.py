"""The label that a cell is or opens with: of a cover page, of a signing block, of a list of people."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.lexicon.cover_labels import KINDS, OPENS_WITHOUT_COLON, SIGNING
from samtrad.reading.lexicon.cover_words import cover_kind
from samtrad.reading.lexicon.roles import ABBREVIATED, WITH_COLON, Heading, heading_of, is_remote
from samtrad.swedish.names import is_organisation, name_end, split_person

DOTS = re.compile(r"(?<=\w)\s\.{3,4}\s(?=\S)|\s*(?:[.…_·‥-]\s?){5,}\s*|\s*…+\s*|_{3,}")
_LONGEST_LABEL = 70
_LONGEST_LINE = 400
_COUNT = re.compile(
    r"\s*\((?:signatur(?:er)?|underskrift(?:er)?|namn(?:teckning)?(?:ar)?|kryss|enligt (?:lista|bilaga)|[^()=]{1,20}=[^()]{1,60}|namn, \w+|namn och \w+)\)\Z|\s*\(\d{1,3}(?:\s*(?:av|/|st)\.?\s*\d{0,3})?(?:\s*st\.?)?\)\Z"
)
"""How many a list holds, behind its heading: "Närvarande ledamöter (9 av 11)"."""
FROM_WHOM = re.compile(r"(?P<heading>(?:Ej )?\w[\w ]{4,40}?) (?:från|för) (?P<home>[^,;:()]{3,40})")
"""A heading of a list that names where its people come from: "Närvarande från Granby kommun"."""
_CAME = r"(?: (?:deltog|deltar|deltagande|närvarade|närvarar|närvarande|medverkade|medverkar|var|kom))?"
SPOKEN_FOR = re.compile(
    r"(?:För|Från) (?P<home>(?:Region(?:en)? )?[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?(?: (?:kommun|stad|region|landsting))|Region [A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){0,3}|(?<=Från )[\w-]+(?: [\w-]+){0,2}?)"
    + _CAME
)
"""A municipality, region or other organisation that those beneath speak for: "För Granby kommun", "Från Region Norrland deltog", "Från polisen"."""
DELEGATES_OF = re.compile(
    r"(?:[Oo]mbud(?:et|en)?|[Rr]epresentant(?:er|en)?|[Dd]elegat(?:er|en)?|[Ff]öreträdare|[Rr]östombud)\s+(?:för|från)\s+(?P<home>[A-ZÅÄÖ][^:;()]{2,60}?)(?:\s*\(\d{1,3} \w+\))?"
)
"""Delegates of one organisation: "Ombud för Granby kommun"."""
_SENT_WORD = re.compile(
    r"(?:Förhinder|Frånvaro|Återbud)(?: (?:hade|har|var))? (?:anmäl(?:t|ts|des|da?)|lämna(?:t|ts|des|de)|meddela(?:t|ts|des|de)|inkommit)(?: (?:av|från))?[: ]\s*(?=[A-ZÅÄÖ])"
)
"""A sentence that opens a list of those who were not there: "Förhinder hade anmälts av Anna Berg (S), Granby; Bo Ek"."""
_GLUED = re.compile(r"[A-ZÅÄÖ][a-zåäö]{3,}(?=\d)")
"""A label that is wider than its column, its value right behind it: "Sammanträdesdag2003-08-08"."""
_POSTS = frozenset({"revisor", "handläggare", "tjänsteman", "observatör"})
"""What one person is, before the name; with a colon or alone it heads a list: "Revisor Bo Ek"."""
NOTES = frozenset({"anteckningar", "minnesanteckningar", "mötesanteckningar", "protokoll"})
"""Before a colon and a name these tell who kept them: "Anteckningar: Anna Berg"."""


_KEEPS = re.compile(
    r"[^\W\d_][\w/ ]{2,40}?(?:,| och| samt| &|/)\s?(?:antecknare|sekreterare|protokollförare|vid pennan)|Skriver|Skrev|Vem skrev\??|Antecknar idag",
    re.IGNORECASE,
)
"""A post told with that of who kept the notes, before a colon: "Samordnare och antecknare: Anna Berg"."""
_KEPT_BY = re.compile(
    r"(?:(?:Minnes|Mötes)?[Aa]nteckning(?:ar)?(?:na)?|Protokoll(?:et)?)\s+(?:fördes|förda|förs|skrevs|skrivna|togs|är (?:förda|skrivna))\s+av\s+(?=[A-ZÅÄÖ])"
)
"""A sentence that tells who kept the notes: "Anteckningar fördes av Anna Berg."."""
_ABSENCE_OF = re.compile(
    r"(?:Återbud|Förhinder|Frånvaro|Förfall|Avbud)\s+(?:(?:har|hade)\s+)?(?:anmälts|anmäldes|anmält|anmäld|inkommit|kommit|meddelats|lämnats)?\s*(?:av|från|för)\s+(?=[A-ZÅÄÖ])"
)
"""A sentence that tells who could not come: "Förhinder hade anmälts av Anna Berg", "Återbud från Bo Ek"."""
_THE_SIDE = re.compile(r"[a-zåäö]{4,}(?:et|en|na|an|in)")
"""A side by a noun with its article: "näringslivet", "föreningarna"."""


FROM_FIRST = re.compile(r"från (?P<home>[A-ZÅÄÖ][\w-]+(?: (?:kommun|stad|[A-ZÅÄÖ][\w-]*)){0,3}?) (?=[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ])")
"""Where those come from who are told behind it in a sentence: "från Granby Anna Berg (S), Bo Ek (M); från Norra Ekby Cia Dal"."""


class Found(NamedTuple):
    """A label in a cell: its kind, how many characters it takes, and for lists of people what it says."""

    kind: str
    length: int
    heading: Heading | None = None


@lru_cache(maxsize=1024)
def label_at(string: str) -> Found | None:
    """The label that a cell is, or opens with before a colon; None when it opens with none."""
    if len(string) > _LONGEST_LINE:
        return _found_in_long(string)
    dots = DOTS.search(string) if "…" in string or "..." in string or "__" in string or ". ." in string else None
    head = string[: dots.start()] if dots else string
    if not head:
        return None
    if found := _whole(head, len(dots.group()) + len(head) if dots else len(string)):
        return found
    colon = head.find(":", 0, _LONGEST_LABEL)
    if colon > 0 and (absent := WITH_COLON.get(head[:colon].casefold())) is not None and name_end(head, colon + 2, single=True) > colon + 2:
        return Found("people", colon + 1, Heading(None, absent=absent))
    if colon > 0 and head[:colon].casefold() in NOTES and split_person(head[colon + 1 :].strip()):
        return Found("secretary", colon + 1)
    if colon > 0 and _KEEPS.fullmatch(head, 0, colon) and name_end(head, colon + 2, single=True) > colon + 2:
        return Found("secretary", colon + 1)
    if (told := _KEPT_BY.match(head)) and name_end(head, told.end()) > told.end():
        return Found("secretary", told.end())
    if (told := _ABSENCE_OF.match(head)) and name_end(head, told.end()) > told.end():
        return Found("people", told.end(), Heading(None, absent=True))
    if colon > 0 and (found := _whole(head[:colon], colon + 1)):
        return found
    if colon > 0 and head[0].isupper() and is_remote(head[:colon]):
        return Found("people", colon + 1, Heading(None, None, remote=True))
    return _opening(head)


def _found_in_long(string: str) -> Found | None:
    """The label that a long line opens with: only lists of people run on so, "Närvarande: ..." with thirty names."""
    colon = string.find(":", 0, _LONGEST_LABEL)
    found = _whole(string[:colon], colon + 1) if colon > 0 else _opening(string[:_LONGEST_LINE])
    return found if found is not None and found.kind == "people" else None


def _whole(string: str, length: int) -> Found | None:
    if len(string) > _LONGEST_LABEL:
        return None
    bare = string.strip(" .:;-–*")
    low = " ".join(bare.casefold().split())
    if kind := KINDS.get(low) or KINDS.get(low.removesuffix("/").strip()):
        return Found(kind, length)
    if length == len(string) and low.rstrip(".") in ABBREVIATED:
        return None  # "Ers | Dan Fors (L)" in a list: what he is there, and no heading without a colon
    if not low or not (bare[0].isupper() or string.endswith(":") or low.startswith("ej ")):
        return None
    if heading := heading_of(_COUNT.sub("", bare)):
        return Found("people", length, heading)
    if (
        (from_whom := FROM_WHOM.fullmatch(bare))
        and (is_organisation(from_whom.group("home")) or _THE_SIDE.fullmatch(from_whom.group("home")))
        and (heading := heading_of(from_whom.group("heading")))
        and not heading.title
        and (heading.absent is not None or " från " in bare)
    ):
        return Found("people", length, heading)
    return Found(kind, length) if (kind := cover_kind(low)) else None


def _opening(string: str) -> Found | None:
    """A label with only a space before its value: "Beslutande Anna Berg (S)", "Plats och tid Björken, kl 9"."""
    if string[:1] in "FÅ" and (word := _SENT_WORD.match(string)):
        return Found("people", word.end(), Heading(None, absent=True))
    glued = _GLUED.match(string)
    if glued and glued.group().casefold() in OPENS_WITHOUT_COLON:
        return Found(KINDS[glued.group().casefold()], glued.end())
    ends = [m.start() for m in _SPACES().finditer(string, 1, _LONGEST_LABEL)][:6]
    for end in reversed(ends):
        head, rest = string[:end], string[end:].lstrip()
        if not rest or head.endswith((" från", " för")):
            continue
        if rest.startswith("från ") and (heading := heading_of(head)) and heading.capacity is not None and FROM_FIRST.match(rest):
            return Found("people", end, heading)  # "Närvarande ledamöter var från Granby Anna Berg (S), Bo Ek (M)"
        low = head.casefold().rstrip(" :")
        opens = low in OPENS_WITHOUT_COLON and head[0].isupper() and (rest[0].isupper() or rest[0].isdigit() or rest[0] == "§" or rest[:2].casefold() == "kl")
        if opens and (KINDS[low] not in SIGNING or split_person(rest)):
            return Found(KINDS[low], end)
        if (
            head[0].isupper()
            and (heading := heading_of(head))
            and not heading.title
            and heading.capacity != "secretary"
            and low.rstrip(".") not in ABBREVIATED
            and low not in _POSTS
            and (name_end(rest) > 0 or rest.casefold().startswith("vakant") or (heading.absent is not None and split_person(rest) is not None))
        ):
            return Found("people", end, heading)
    return None


@cache
def _SPACES() -> re.Pattern[str]:  # noqa: N802 - a constant that is compiled when first asked for
    return re.compile(r"\s+(?=\S)")
