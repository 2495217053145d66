"""What the words of two passages say besides their titles, asked where titles alone leave it open: who proposed to whom, where it was before, one sum."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from samtrad.matters.linking.earlier import DAY, iso_of
from samtrad.matters.linking.kinds import KINDS
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.terms import Terms
from samtrad.matters.linking.weights import Reason, Weights
from samtrad.matters.linking.words import TOKEN, form
from samtrad.swedish.sentences import split_sentences

_DAY = re.compile(rf"\b{DAY}\b")
_WAS = re.compile(
    r"\b(?:ärendet|frågan|den|det)\b[^.]{0,60}?\b(?:behandla\w+|togs|tagits|var uppe|varit uppe|beredd\w*|bereddes|bordl\w+|återremitt\w+|beslut\w+|remittera\w+|lyft\w+|diskutera\w+|initiera\w+|väck\w+)"
    r"|\b(?:behandla\w*|bered\w*|bered(?:de|dde)|berett|bordla\w*|återremittera\w*)\b[^.]{0,60}?\b(?:ärendet|frågan)\b|\bhar\b[^.]{0,60}?\bberett\b",
    re.IGNORECASE,
)
"""Sentences that say where a matter was before: "Ärendet togs senast upp i styrgruppen den 3 maj 2023"."""
_PROPOSES = re.compile(
    r"\b(?:föreslå(?:r|s)?|rekommendera(?:r|s)?|hemställer|överlämnar?|översänder?|översända|tillstyrker|remittera(?:r|s)?|skickar|överlämnas|översänds|lämnar)\b[^.]{0,120}",
    re.IGNORECASE,
)
"""What a body puts to another: the rest of the sentence names that."""
_GROUP = re.compile(r"\b(?:(?:medlems|ägar|läns)?kommunerna|huvudmännen|medlemmarna|parterna|ägarna)\b", re.IGNORECASE)
_ITSELF = re.compile(r"\b(?:ärendet|frågan|förslaget|avtalet|samverkan)\b", re.IGNORECASE)
_SUM = re.compile(
    r"\b(\d{1,3}(?:[ \u00a0.]\d{3})+)(?=[ \u00a0](?:kronor|kr)\b)|\b(\d+(?:,\d+)?)[ \u00a0](tkr|mkr|mnkr|miljon(?:er)?(?: kronor)?|miljard(?:er)?(?: kronor)?)\b",
    re.IGNORECASE,
)
_TIMES = {"t": 1_000, "mn": 1_000_000, "mk": 1_000_000, "miljo": 1_000_000, "milja": 1_000_000_000}
_SMALLEST = 10_000
"""Kronor of a sum that tells: smaller ones are fees and fines that all have."""
_READ = 2400
"""Characters of a text that are looked through."""
_OPENS = 3
"""Letters of a word that stand whatever its ending."""
_NAMED = 2
"""Telling words of a title, at least, that a sentence names it by."""
_TELLING = 14.0
"""Bits of those together, at least."""
_NEXT = 150
"""Days within which what is proposed comes up where it was proposed to."""


class PutTo(NamedTuple):
    """Whom something is put to: the forms of the words that name it, and groups of organisations among them ("medlemskommunerna")."""

    words: frozenset[str]
    groups: tuple[str, ...]


@lru_cache(maxsize=2_000)
def _sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, kept as it is asked for several times."""
    plain = " ".join(text[:_READ].split())
    return tuple([plain[slice(*span)] for span in split_sentences(plain)])


def was_at(text: str) -> list[tuple[str, frozenset[str]]]:
    """The days on which a text says that its matter was somewhere before, each with the forms of the words of its sentence."""
    return [(iso_of(found), forms_in(sentence)) for sentence in _sentences(text) if _WAS.search(sentence) for found in _DAY.finditer(sentence)]


def put_to(text: str) -> list[PutTo]:
    """Whom a text says that its matter is put to."""
    return [PutTo(forms_in(found.group()), tuple(_GROUP.findall(found.group()))) for sentence in _sentences(text) if (found := _PROPOSES.search(sentence))]


def forms_in(words: str) -> frozenset[str]:
    """The words of a stretch without endings."""
    return frozenset([form(token) for token in TOKEN.findall(words)])


def sums_in(text: str) -> set[int]:
    """The sums of money in a text, in kronor: "1 200 000 kronor" and "1,2 mkr" are one."""
    found: set[int] = set()
    for m in _SUM.finditer(text):
        if m.group(1):
            kronor = int(re.sub(r"\D", "", m.group(1)))
        else:
            unit = m.group(3).casefold()
            times = next(value for start, value in _TIMES.items() if unit.startswith(start))
            kronor = round(float(m.group(2).replace(",", ".")) * times)
        if kronor >= _SMALLEST:
            found.add(kronor)
    return found


def speaks_of(terms: Terms, organisation: str) -> bool:
    """Whether a passage speaks of another organisation where it speaks of its matter, and not only where something else is told of."""
    text = terms.passage.text
    if organisation not in text:
        return False
    for m in re.finditer(re.escape(organisation), text):
        left = max(text.rfind(". ", 0, m.start()), text.rfind("\n\n", 0, m.start()))
        right = text.find(". ", m.end())
        sentence = text[left + 1 : right if right >= 0 else len(text)]
        if _ITSELF.search(sentence) or not terms.core.isdisjoint(forms_in(sentence)):
            return True
    return organisation in terms.passage.title


def corroborating(first: Terms, second: Terms, weights: Weights) -> list[Reason]:
    """What speaks for two passages besides their titles, the earlier first."""
    one, other = first.passage, second.passage
    reasons: list[Reason] = []
    if both := sums_in(one.text[:_READ]) & sums_in(other.text[:_READ]):
        reasons.append(Reason("same sum", tuple([f"{kronor:,}".replace(",", " ") for kronor in sorted(both)]), weights.sum))
    if named := _named(first, other.text) or _named(second, one.text):
        reasons.append(Reason("named", tuple(sorted(named)), weights.named))
    met = _met(one)
    if met and one.day and one.day[:4] in other.text and any(day == one.day and met <= words for day, words in was_at(other.text)):
        reasons.append(Reason("was there", (one.met or "",), weights.was))
    elif put := _put(first, second):
        reasons.append(Reason("put to", (put,), weights.put))
    return reasons


def _named(mine: Terms, text: str) -> frozenset[str]:
    """The telling words of a title, where a sentence of the other's text has them all."""
    if mine.kind is Kind.TOLD:
        return frozenset()
    own = mine.core - KINDS
    if len(own) < _NAMED or own <= mine.names or sum([mine.title[word] for word in own]) < _TELLING:
        return frozenset()
    low = text[:_READ].casefold()
    if not all(word[:_OPENS].casefold() in low for word in own):
        return frozenset()
    return mine.core if any(mine.core <= forms_in(sentence) for sentence in _sentences(text)) else frozenset()


def _met(passage: Passage) -> frozenset[str]:
    """The words of the name of the body that met."""
    return frozenset([form(token) for token in TOKEN.findall(passage.met or "") if len(token) > 3])


def _put(first: Terms, second: Terms) -> str | None:
    """The name of the body that the earlier is put to, or of the group that its organisation is of, where the later is soon that body's."""
    if first.day is None or second.day is None or not 0 < second.day - first.day <= _NEXT or first.passage.met == second.passage.met:
        return None
    if not _PROPOSES.search(first.passage.text[:_READ]):
        return None
    at_home = not first.organisation or not second.organisation or first.organisation == second.organisation
    if not at_home:
        return next((group for put in put_to(first.passage.text) for group in put.groups), None)
    met = _met(second.passage)
    return second.passage.met if met and any(met <= put.words for put in put_to(first.passage.text)) else None
