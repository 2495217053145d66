"""Who moves, reserves or votes: names with their parties, or parties alone, in a run of text."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from samtrad.reading.lexicon.roles import PARTIES
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words

_LETTERS = "A-ZÅÄÖÉÜÆØÁÍÓÚČŠŽĆĐ"
_TOKEN = rf"[{_LETTERS}](?:[\w’'´-]*[\w]|\.)?"
_PARTICLE = r"(?:av|af|von|van|de|da|del|der|den|el|al|bin|ibn|la|le|dos|du|zu)"
NAME = rf"{_TOKEN}(?:\s+(?:{_PARTICLE}\s+)*{_TOKEN}){{1,4}}"
_PARTY = r"\(\s*(?P<party>[A-ZÅÄÖa-zåäö]{1,12}|-|–)\s*\)"
_WITH_PARTY = re.compile(rf"(?P<name>{NAME})(?:\s+m\.?\s?fl\.?)?\s*{_PARTY}")
_SURNAME = re.compile(rf"(?<![\w(])(?P<name>[{_LETTERS}][a-zåäöéü’'-]{{2,}}[\w’'-]*)\s*\((?P<party>[A-ZÅÄÖa-zåäö]{{1,3}})\)")
_BARE = re.compile(rf"(?<![\w(])(?P<name>{NAME})(?!\s*\()")
# "Ledamöterna från M, L och KD", "Representanterna från S", "S, V och MP", "(S)", "M-gruppen", "Samtliga ledamöter från SD"
_PARTIES = re.compile(
    r"(?i:\b(?:ledamöter(?:na)?|ledamoten|representanter(?:na)?|företrädare(?:n|na)?|gruppen|grupperna|partierna|partiet|ersättare|samtliga|för|från|i|av)\s+)"
    r"(?P<list>\(?[A-ZÅÄÖ]{1,5}\)?(?:\s*(?:,|och|samt|&|respektive|resp\.?)\s*\(?[A-ZÅÄÖ]{1,5}\)?(?![\w-]))*)(?:-gruppen|-grupperna|-ledamöterna)?(?![\w-])"
)
_LONE = r"(?:[A-ZÅÄÖ]{1,4}|[A-ZÅÄÖ]{2}[a-zåäö])(?![\wåäö])"
_LONE_PARTIES = re.compile(
    rf"(?<![\w(])\(?(?P<list>{_LONE}(?:\)?\s*(?:,|och|samt|respektive)\s*\(?{_LONE})*)\)?(?:-gruppen|-grupperna|-ledamöterna|-ledamoten|:s\s(?:ledamöter|ledamot|grupp|representanter))?(?=\s+(?:yrka|reserver|lämna|anteckna|anmäl|avst|rösta|anför|inkom|begär|får|instäm|biträd|delt|önska|vill|framför|låter|avge|:)|\s*[.:]?\s*\Z|\s+(?:mot beslutet|till förmån|med hänvisning)\b)"
)
_OF_GROUPS = re.compile(rf"(?<![\w(])(?P<list>\({_LONE}\)-?(?:(?:,\s*|\s+(?:och|samt)\s+)\({_LONE}\)-?)*)-?(?:grupp|ledam|representant)")
"""Parties in brackets before a hyphen: "(M)- och (KD)-ledamöterna"."""
_SMALL_PARTY = re.compile(r"(?<![\w-])(?P<list>[a-zåäö]{1,3})-(?:gruppen|ledamöterna|ledamoten|representanterna)\b")
"""A party in small letters: "hela m-gruppen"."""
_PARTY_NAME = re.compile(
    r"\b(?P<list>Socialdemokraterna|Moderaterna|Centerpartiet|Liberalerna|Folkpartiet|Kristdemokraterna|Vänsterpartiet|Miljöpartiet(?: de gröna)?|Sverigedemokraterna|Allianspartierna|Alliansen|Majoritetspartierna|Majoriteten|Oppositionspartierna|Oppositionen|Femklövern|Fyrklövern|Rödgröna|De rödgröna|Mittenkoalitionen|Koalitionen|Demokraterna|Feministiskt initiativ|Kommunens bästa)(?!s\b)(?=\s|,|\.|:|\Z)",
)
_NAMES = "Socialdemokraterna|Moderaterna|Centerpartiet|Liberalerna|Folkpartiet|Kristdemokraterna|Vänsterpartiet|Miljöpartiet|Sverigedemokraterna|Demokraterna"
# "Moderaternas, Kristdemokraternas och Liberalernas ledamöter"
_MEMBERS_OF = re.compile(rf"\b(?:(?:{_NAMES})s?(?:, | och | samt )?){{1,6}}(?=\s?(?:ledamöter|ledamot|grupp|representant))")
_OF_PARTY = re.compile(rf"(?P<list>{_NAMES})s\b")
_ONE_PARTY = re.compile(r"[A-ZÅÄÖ]{2}[a-zåäö](?![\wåäö])|[A-ZÅÄÖ]{1,5}")
_ROLES = frozenset(
    "ordförande ordföranden vice förste förste andre andra tredje ledamot ledamoten ledamöterna ersättare ersättaren ersättarna tjänstgörande kommunalråd kommunalrådet kommunalråden regionråd "
    "regionrådet oppositionsråd oppositionsrådet borgarråd borgarrådet borgmästaren sekreterare sekreteraren gruppledare gruppledaren motionären motionärerna interpellanten även samt både dels "
    "därefter härefter vidare förvaltningschef förvaltningschefen mötet nämnden styrelsen i på för att mot från till även av med herr fru protokollsanteckning reservation yrkande särskilt".split()
)


class Who(NamedTuple):
    """A person or party in a passage: the words, the party's label if printed, and where it stands in the string."""

    words: Words
    party: str | None
    start: int
    end: int


def persons_in(passage: Passage, start: int = 0, end: int | None = None, *, bare: bool = False) -> list[Who]:
    """Persons with a party in brackets in [start, end) of the passage; with ``bare`` also those without one."""
    string = passage.string[: len(passage.string) if end is None else end]
    found = [_who(passage, m.start("name"), m.end("name"), m.group("party"), m.end()) for m in _WITH_PARTY.finditer(string, start)]
    found = [w for w in found if w.words]
    if bare:
        taken = [(w.start, w.end) for w in found]
        for match in _BARE.finditer(string, start):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                who = _who(passage, match.start("name"), match.end("name"), None, match.end())
                if " " in who.words:
                    found.append(who)
        found.sort(key=lambda w: w.start)
    return found


def _who(passage: Passage, start: int, end: int, party: str | None, stop: int) -> Who:
    """A person, words of office before the name left out: "Ordföranden Anna Berg (S)" is Anna Berg."""
    string = passage.string
    while (space := string.find(" ", start, end)) > 0 and string[start:space].casefold() in _ROLES:
        start = space + 1
    return Who(passage.words(start, end), party if party and party not in "-–" else None, start, stop)


def parties_in(passage: Passage, start: int = 0, end: int | None = None) -> list[Who]:
    """Parties named as a group ("Ledamöterna från M, L och KD", "SD-gruppen", "Centerpartiet")."""
    string = passage.string[: len(passage.string) if end is None else end]
    found: list[Who] = []
    for pattern in (_PARTIES, _OF_GROUPS, _LONE_PARTIES):
        for match in pattern.finditer(string, start):
            low, high = match.span("list")
            if not string[low:high].strip("() ")[:1].isupper():
                continue
            found += [Who(passage.words(m.start(), m.end()), m.group(), m.start(), m.end()) for m in _ONE_PARTY.finditer(string, low, high)]
        if found:
            return found
    if small := [
        Who(passage.words(*m.span("list")), m.group("list"), m.start(), m.end()) for m in _SMALL_PARTY.finditer(string, start) if m.group("list") in PARTIES
    ]:
        return small
    found = [Who(passage.words(*m.span("list")), None, m.start(), m.end()) for m in _PARTY_NAME.finditer(string, start)]
    for group in _MEMBERS_OF.finditer(string, start):
        found += [Who(passage.words(*m.span("list")), None, m.start(), m.end()) for m in _OF_PARTY.finditer(string, group.start(), group.end())]
    return sorted(found, key=lambda w: w.start)


def movers_in(passage: Passage, start: int = 0, end: int | None = None) -> list[Who]:
    """Whoever acts in [start, end): persons with party, else parties, else bare names."""
    return persons_in(passage, start, end) or _surnames_in(passage, start, end) or parties_in(passage, start, end) or persons_in(passage, start, end, bare=True)


def _surnames_in(passage: Passage, start: int, end: int | None) -> list[Who]:
    """Persons by surname alone: "Berglid (M) och Ekman (S)"."""
    string = passage.string[: len(passage.string) if end is None else end]
    return [
        _who(passage, *m.span("name"), m.group("party"), m.end())
        for m in _SURNAME.finditer(string, start)
        if m.group("party").casefold() in PARTIES and m.group("name").casefold() not in _ROLES
    ]


_CHAIR = re.compile(r"(?<!\w)(?:Ordförande(?:n)?|ordföranden|(?:1:e |2:e |Förste |Andre )?[Vv]ice ordförande(?:n)?|Revisorn)(?!\w)")


def chairs_in(passage: Passage, start: int = 0, end: int | None = None) -> list[Who]:
    """Whoever acts by office alone: "Ordföranden yrkar bifall"."""
    return [
        Who(passage.words(*m.span()), None, *m.span())
        for m in itertools.islice(_CHAIR.finditer(passage.string, start, len(passage.string) if end is None else end), 1)
    ]
