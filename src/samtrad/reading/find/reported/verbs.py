"""The verbs of acts that are told, with what may stand between them and who acts."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.find.act import DAY
from samtrad.reading.lexicon.actors import actor_at
from samtrad.reading.lexicon.told_verbs import forms

_ADVERBS = r"(?:sedan|nu|äntligen|därför|också|även|därefter|redan|tidigare|nyligen|enhälligt|dock|däremot|slutligen|sålunda|således|i sin tur|för sin del|i \w+|i \w+ \d{4}|under \w+(?: \d{4})?|vid \w+ \w+)"
PAREN = r"\s*(?:\([^()]{1,40}\)\s*|utom [A-ZÅÄÖ]\w+(?:(?:, | och )[A-ZÅÄÖ]\w+)*\s*)?"
FILL = r"(?P<fill>(?:(?:[^\s.;:!?]|:[ea]\b)+\.?\s+){0,14}?)"
# what may stand between "har" and the act: when, where and how, but no object and no denial
FILL_OPENS = re.compile(
    r"(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|den|i|vid|på|under|genom|med|efter|enligt|för|sedan|därför|också|även|därefter|redan|tidigare|nyligen|enhälligt|nu|då|dock|däremot|senare|alla|båda|samtliga|gemensamt|skriftligen|formellt|preliminärt|av|inom|så|hittills|därmed|härmed|därvid|således|sålunda|alltså|följaktligen|slutligen|sig|via|från|per|både|dels|dessutom)\b|\d|§|\Z)",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(?:inte|ej|ännu|inget|ingen|inga|aldrig|varken|knappast)\b")
_RECOMMENDS = re.compile(PAREN + r"rekommenderar\b")


@cache
def _acts() -> re.Pattern[str]:
    """An act behind its actor: in the past, or in the perfect with when and how in between."""
    gap = rf"(?:(?:{_ADVERBS}|{DAY})[,\s]+){{0,3}}?"
    return re.compile(rf"{PAREN},?\s*(?:{gap}(?P<past>{forms('past')})|(?:{_ADVERBS}\s+)?(?:har|hade)\s+{FILL}(?P<perfect>{forms('supine')}))")


@cache
def _bare() -> re.Pattern[str]:
    """An act in a subordinate clause, where "har" is left out: "att kommunerna anslutit sig"."""
    return re.compile(rf"{PAREN}\s*(?:(?:{_ADVERBS}|{DAY})\s+){{0,2}}?(?P<perfect>{forms('supine')})")


@cache
def perfect_behind() -> re.Pattern[str]:
    """The rest of an act whose "har" stands before the one who acts: "har nämnden | den 3 mars antagit"."""
    return re.compile(rf"{PAREN}\s+{FILL}(?P<perfect>{forms('supine')})")


@cache
def past() -> re.Pattern[str]:
    """White space and a verb in the past that may stand before the one who acts."""
    apart = r"ställde sig(?=[^.;]{2,90}\sbakom)|sade(?=[^.;]{2,60}\supp\b)|sköt(?=[^.;]{2,60}\supp\b)"
    return re.compile(rf"\s(?P<verb>{apart}|{forms('past')})\s+(?:(?:då|därför|också|även|sedan|enhälligt|den \d{{1,2}} \w+(?: \d{{4}})?)\s+)?(?=\S)")


@cache
def passive() -> re.Pattern[str]:
    """ "Planen antogs av rådet den 3 mars 2024", "Avtalet har förlängts av kommunerna"."""
    return re.compile(rf"\b(?:(?:{forms('passive')})|(?:har|hade)\s+(?:{DAY}\s)?(?:\w+\s){{0,3}}?(?:{forms('passive_supine')}))")


# a subject behind the body's name: "Beredningsgruppen psykisk hälsa ställde sig bakom"
_APPOSED = re.compile(
    r"(?:\s(?:och\s)?(?!(?:som|och|samt|eller|att|om|i|på|är|var|har|hade|ska|inte|kan|fick|får|vars|när|där|då|av)\b)[a-zåäö-]+){1,3}(?=\s\w+(?:de|te|og|gav|slog|tog)\b)"
)


def verb_behind(sentence: str, end: int, *, bare: bool) -> re.Match[str] | None:
    """The act behind an actor that ends at ``end``; with ``bare`` also one in a subordinate clause without "har"."""
    verb = _acts().match(sentence, end)
    if verb is not None and verb.group("perfect"):
        fill = verb.group("fill")
        if DENIED.search(fill) or not FILL_OPENS.match(fill):
            verb = None
    if verb is None and (apposed := _APPOSED.match(sentence, end)) and actor_at(sentence, apposed.start() + 1) is None:
        verb = _acts().match(sentence, apposed.end())
    if verb is None:
        verb = _RECOMMENDS.match(sentence, end) or (_bare().match(sentence, end) if bare else None)
    return verb
