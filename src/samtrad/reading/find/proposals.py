"""Yrkanden: who moved what (KL 5:67 p. 1)."""

from __future__ import annotations

import itertools
import re

from samtrad.reading.find.movers import Who, movers_in, persons_in
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Proposal, ProposalKind
from samtrad.reading.words import Words

_MOVES = re.compile(r"\b(?:yrkar|yrkade|yrkat|yrka|föreslår|föreslog|instämmer i|instämde i|biträder|tillstyrker|hemställer)\b(?:,? (?:också|även|bland annat|därutöver|vidare|dessutom|i sin tur|följande|enligt följande))*:?\s*")
_MOVES_ONLY = re.compile(r"\byrka(?:r|de|t)?\b")
# "bifall till A och avslag på B" holds two proposals; "bifall till A och B" holds one
_SPLIT = re.compile(r"(?:,| och| samt|,? dels)\s+(?=(?:(?:i (?:första|andra|tredje|sista) hand|dels)\s+)?(?:bifall(?:er)? till|avslag (?:på|till)|återremiss|bordläggning|att (?:ärendet|motionen|nämnden|styrelsen|fullmäktige)))|(?:,| och|;|\.)\s+(?=i (?:andra|tredje|sista) hand\b)")
_ELSEWHERE = re.compile(r"\b(?:förslag till beslut|motionen|skrivelse|tjänsteutlåtande|har (?:den )?\d|inkommit)\b")
_SENTENCE = re.compile(r"(?<=[^\s.]{3})\.\s+(?=[A-ZÅÄÖ])")
_KINDS: tuple[tuple[str, ProposalKind], ...] = (
    (r"återremi", "remit"),
    (r"bordlägg", "table"),
    (r"tilläggsyrkande från|tillägg", "add"),
    (r"^(?:i \w+ hand )?avsl|avslås", "reject"),
    (r"^(?:i \w+ hand )?(?:att )?bifall|bifalls|enligt förslag|tillstyrk", "approve"),
    (r"ändr", "amend"),
    (r"motförslag|i stället", "counter"),
)


def find_proposals(outline: Outline) -> list[Proposal]:
    """Every yrkande that a named person, group or party moved at the meeting, in document order."""
    found: list[Proposal] = []
    for index, entry in enumerate(outline.entries):
        found += _of_entry(index, entry)
    return found


def _of_entry(index: int, entry: Entry) -> list[Proposal]:
    found: list[Proposal] = []
    for section in entry.sections:
        inside = section.kind == "proposals"
        mover: list[Who] = []
        for passage in section.passages:
            if not inside and not _MOVES_ONLY.search(passage.string):
                continue
            if not inside and section.kind in {"papers", "decision", "preparation", "sent_to", "vote", "reservation", "note", "statement", "questions_put", "list"}:
                continue
            made, mover = _of_passage(index, passage, mover, inside=inside)
            found += made
    return found


def _of_passage(index: int, passage: Passage, mover: list[Who], *, inside: bool) -> tuple[list[Proposal], list[Who]]:
    """The proposals of a passage, and the movers of a list that follows it ("Anna Berg (S) yrkar:" and bullets)."""
    found: list[Proposal] = []
    string = passage.string
    bounds = [0, *(m.end() for m in _SENTENCE.finditer(string)), len(string)]
    for start, end in itertools.pairwise(bounds):
        verb = (_MOVES if inside else _MOVES_ONLY).search(string, start, end)
        if verb is None:
            if inside and mover and start == 0:
                found.append(_proposal(index, passage, 0, len(string), mover))
                break
            continue
        verb = _MOVES.match(string, verb.start()) or verb
        who = movers_in(passage, start, verb.start())
        low = verb.end()
        if not who:
            who, low = _behind(passage, low, end)
        if not who or (not inside and _ELSEWHERE.search(string, start, verb.start())):
            continue
        mover = who
        if not string[low:end].strip(" .:"):
            continue
        found += [_proposal(index, passage, a, b, who) for a, b in _parts(string, low, end)]
    return found, mover


def _behind(passage: Passage, low: int, end: int) -> tuple[list[Who], int]:
    """Movers behind the verb ("Vidare yrkar Anna Berg (S) bifall till ...") and where the proposal starts."""
    who: list[Who] = []
    for person in persons_in(passage, low, end):
        if passage.string[low : person.start].strip() not in {"", ",", "och", "samt"}:
            break
        who.append(person)
        low = person.end
    return who, low


def _parts(string: str, low: int, high: int) -> list[tuple[int, int]]:
    cuts = [m.span() for m in _SPLIT.finditer(string, low, high)]
    starts = [low, *(b for _, b in cuts)]
    ends = [*(a for a, _ in cuts), high]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if string[a:b].strip(" .,")]


def _proposal(index: int, passage: Passage, low: int, high: int, who: list[Who]) -> Proposal:
    while high > low and passage.string[high - 1] in " .,;":
        high -= 1
    words = passage.words(low, high)
    by: list[str] = [w.words for w in who]
    return Proposal(item=index, by=by, kind=_kind(words), text=words, span=words.span)


def _kind(words: Words) -> ProposalKind:
    low = words.casefold()
    for pattern, kind in _KINDS:
        if re.search(pattern, low):
            return kind
    return "other"
