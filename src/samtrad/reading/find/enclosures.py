"""Papers and pictures that minutes speak of, so that what is missing can be asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from samtrad.reading.find.assignments.sentences import sentences
from samtrad.reading.lexicon.enclosure_words import ATTACHED, ATTACHED_SIGNS, PAPERS
from samtrad.reading.outline import Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Enclosure
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

_Kind = Literal["attached", "sent_earlier", "to_be_sent", "linked", "picture"]

_PUNCTUATION = re.compile(r"[.,:;()\[\]!?\"”<>]")
_HEADED = re.compile(r"bilag(?:a|or)\b", re.IGNORECASE)
_HEADED_SENT = re.compile(r"utskick|utsänd", re.IGNORECASE)
_SHORTEST = min(map(len, ATTACHED)) + 3
_LONGEST = 260  # characters of an entry in a list of enclosures; more is running text


@cache
def _patterns() -> tuple[tuple[_Kind, re.Pattern[str]], ...]:
    papers = "|".join(sorted(PAPERS, key=len, reverse=True))
    return (
        # "i bild ovan", "bilden nedan visar", "se figur 2"
        (
            "picture",
            re.compile(
                r"\b(?:(?:i|se|enligt|på)\s+(?:\w+\s+)?(?:bild(?:en)?|figur(?:en)?|diagram(?:met)?|tabell(?:en)?|kart(?:a|an)|skiss(?:en)?)\s+(?:ovan|nedan|\d+\b)|(?:bilden|bilderna|figuren|diagrammet|tabellen|kartan|skissen)\s+(?:ovan|nedan|här\s+intill|visar)|(?:ovan|nedan)stående\s+(?:bild|figur|diagram|tabell|karta)|se\s+(?:bild|figur|karta|skiss)\b)",
                re.IGNORECASE,
            ),
        ),
        # "bifogades i kallelsen", "har skickats ut tidigare", "i utskickad presentation"
        (
            "sent_earlier",
            re.compile(
                rf"\b(?:bifogade?s|(?:sändes|skickades|mejlades|mailades|delades)\s+(?:ut|med|över)|(?:har|hade|är|var|som)\s+(?:\w+\s+)?(?:(?:skickats|sänts|mejlats|mailats|delats)(?:\s+(?:ut|med))?|utskicka[dt]e?|utsänd[at]?|utskickats|utdelats)|utskicka[dt]e?\s+(?:{papers}|tidigare|med|till|före|inför)|utsän(?:t|da?)\s+(?:{papers}|tidigare|med|till)|utskickades|utsändes|utdelades)(?!\w)",
                re.IGNORECASE,
            ),
        ),
        # "kommer sändas ut till nätverket", "skickas ut efter mötet"
        (
            "to_be_sent",
            re.compile(
                r"\b(?:(?:kommer|ska|skall)\s+(?:(?:att|också|även|senare)\s+){0,2}(?:att\s+)?(?:sändas|skickas|mejlas|mailas|delas|läggas)(?:\s+(?:ut|med|över|upp))?|(?:skickas|sänds|mejlas|mailas|utskickas)\s+(?:ut|över|runt|till|efter|inom|snarast|via)(?!\s+(?:för|remiss))|(?:skickar|sänder|mejlar|mailar)\s+(?:(?:ut|över|runt|också|även)\s+)*(?:en\s+|ett\s+)?(?:presentation|material|länk|underlag|bild|anteckning|protokoll|inbjud|enkät|rapport|sammanställning|dokument)\w*)",
                re.IGNORECASE,
            ),
        ),
        # "presentation bifogas", "se bilaga 2", "sänds med i anteckningarna"
        (
            "attached",
            re.compile(
                r"\b(?:bifogas|bifogad[et]?|bifogat|bifogar|biläggs|bilägges|biläggas|bilagd[at]?|medskickas|medskickade?|medsänds|närslutes|(?:sänds|skickas|följer)\s+med(?=\s+(?:i\s+|till\s+|som\s+)?(?:anteckning|minnesanteckning|protokoll|kallelse|utskick|detta|bilag|\Z|[.)])\w*)|(?:se|enligt|i|som|jfr)\s+(?:\w+\s+){0,2}?(?:bilaga|bilagor|bilagan|bil\.)(?:\s*[\dA-Z]+\b)?|bilaga\s+(?:\d+|[A-Z])(?:\.\d+)?\b|bilaga\s+till\s+protokollet|bilagor?\s*:\s*\S)",
                re.IGNORECASE,
            ),
        ),
        (
            "linked",
            re.compile(
                r"\b(?:länk(?:en)?(?:ar|arna)?\s+(?:till|här|finns|nedan)\b[^.]*|länk\s*:\s*\S+|(?:hittar|finns|nås)\s+(?:\w+\s+)?här\s*:\s*\S.*)",
                re.IGNORECASE,
            ),
        ),
    )


def find_enclosures(outline: Outline) -> list[Enclosure]:
    """Every paper or picture that the text speaks of, in document order: the sentence or list entry as written."""
    found: list[Enclosure] = []
    listed: set[int] = set()
    headings: set[int] = set()
    for index, entry in enumerate(outline.entries):
        headings.update(id(section.heading) for section in entry.sections if section.heading)
        for section in filter(_is_list, entry.sections):
            entries = [p for p in section.passages if _is_entry(p)]
            listed.update(map(id, entries))
            found += [e for passage in entries for e in _listed(index, passage, section)]
    for passage in outline.telling:
        if passage.kind not in {"furniture", "heading"} and id(passage) not in listed and id(passage) not in headings:
            found += _told(passage.item, passage)
    found.sort(key=lambda e: e.span)
    return found


def _is_list(section: Section) -> bool:
    return (
        section.kind == "papers"
        and section.heading is not None
        and (_HEADED.match(section.heading.string) is not None or _HEADED_SENT.search(section.heading.string) is not None)
    )


def _is_entry(passage: Passage) -> bool:
    return (
        bool(passage.segments)
        and 2 < len(passage.string) <= _LONGEST
        and passage.kind != "heading"
        and passage.string.strip(" -.").casefold() not in {"inga", "ingen", "saknas", "-"}
    )


def _listed(index: int, passage: Passage, section: Section) -> Iterator[Enclosure]:
    words = passage.words()
    sent = section.heading is not None and _HEADED_SENT.search(section.heading.string) is not None
    yield Enclosure(item=index, text=words, kind="sent_earlier" if sent else "attached", span=words.span)


def _told(index: int | None, passage: Passage) -> Iterator[Enclosure]:
    string = passage.string
    if (
        len(string) < _SHORTEST
        or not has_any(string.lower(), ATTACHED_SIGNS)
        or not passage.segments
        or ATTACHED.isdisjoint(_PUNCTUATION.sub(" ", string).casefold().split())
    ):
        return
    spans = list(sentences(string))
    for low, high in spans:
        if len(spans) > 1 and ATTACHED.isdisjoint(_PUNCTUATION.sub(" ", string[low:high]).casefold().split()):
            continue
        if told := _kind_of(string, low, high):
            span, kind = told
            words = passage.words(*span)
            yield Enclosure(item=index, text=words, kind=kind, span=words.span)


def _kind_of(string: str, low: int, high: int) -> tuple[Span, _Kind] | None:
    """What a sentence tells of an enclosure, and the words for it: the sentence, or the bracket that it stands in."""
    for kind, pattern in _patterns():
        match = pattern.search(string, low, high)
        if match is None or (kind in {"sent_earlier", "to_be_sent"} and not _names_paper(string[low:high])):
            continue
        opening = string.rfind("(", low, match.start())
        closing = string.find(")", match.end() - 1, high)
        if opening >= 0 and closing >= 0 and string.find(")", opening, match.start()) < 0:
            return (opening + 1, closing), kind
        if kind == "linked" and match.start() - low > 60:
            return match.span(), kind
        return (low, high), kind
    return None


@cache
def _papers() -> frozenset[str]:
    return frozenset(PAPERS)


def _names_paper(sentence: str) -> bool:
    """Whether a paper is named: "Frågan skickas vidare" tells of none."""
    words = _PUNCTUATION.sub(" ", sentence).casefold().split()
    return any(
        w in _papers()
        or w.endswith(("presentation", "presentationen", "rapporten", "underlaget", "förslaget", "protokollet", "anteckningarna", "sammanställningen"))
        for w in words
    )
