"""Counted votes: figures, what yes and no meant, and how each member voted (KL 5:67 p. 3 and 5)."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from samtrad.reading.find.movers import persons_in
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Ballot, Vote
from samtrad.reading.words import Words

Option = Literal["yes", "no", "abstain", "absent"]
_N = r"(\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ingen|inga)"
_NUMBERS = {w: i for i, w in enumerate("ingen en två tre fyra fem sex sju åtta nio tio elva tolv".split())} | {"ett": 1, "inga": 0}
_WORTH = re.compile(r"\b(?:nej|röst|avstå)", re.IGNORECASE)
_PAIR = re.compile(
    rf"\b{_N}\s+(?:stycken\s+)?(?:ja(?:-?röst(?:er)?)?|röst(?:er)?(?: för(?: bifall)?)?)\b[^.0-9]{{0,60}}?\b(?:mot|och|,|samt|;)\s*{_N}\s*(?:st\.?\s+)?(?:nej(?:-?röst(?:er)?)?|röst(?:er)?(?: emot| mot)?)?(?=\W|\Z)|"
    rf"\bja(?:-?röster)?\s*[:=–-]?\s*\(?(\d{{1,3}})\)?\s*(?:st\.?|röster)?\s*[,;.]?\s*(?:och\s+)?(?:mot\s+)?nej(?:-?röster)?\s*[:=–-]?\s*\(?(\d{{1,3}})|"
    rf"\bröstsiffrorna\s+(\d{{1,3}})\s*[-–]\s*(\d{{1,3}})",
    re.IGNORECASE,
)
_ABSTAINED = re.compile(
    rf"\b{_N}\s+(?:st\.?\s+|ledamöter\s+|ledamot\s+|som\s+|personer\s+|har\s+)*(?:avstår|avstod|avstått|avstående|nedlagda|blanka|som avst)|\b(?:avstår|avstod|avstående|nedlagda|avstått)\s*(?:från att rösta)?\s*[:=(]\s*(\d{{1,3}})",
    re.IGNORECASE,
)
_ABSENT = re.compile(rf"\b{_N}\s+(?:st\.?\s+|ledamöter\s+|ledamot\s+|som\s+)*(?:är\s+|var\s+)?frånvarande|\bfrånvarande\s*[:=(]\s*(\d{{1,3}})", re.IGNORECASE)
_SIDES = re.compile(r"röstar\s+(?P<side>ja|nej|avstår)|(?P<quits>avstår|avstod)(?: från att rösta)?|röstade\s+(?P<past>ja|nej)", re.IGNORECASE)
_COUNTED = re.compile(r"\(\s*(\d{1,3})\s*(?:st\.?|röster)?\s*\)")
_MEANING = re.compile(
    r"\b(?P<side>ja|nej)(?:-röst(?:en)?)?\s*(?::|=|(?:röst )?(?:för|innebär|betyder|röstar den som vill|röstar för|till)\b)\s*(?P<text>(?:(?!\b(?:och|samt)\s+nej\b|\.\s*nej\b|;\s*nej|,\s*nej|[”\"]).)+)", re.IGNORECASE
)
_CASTING = re.compile(r"utslagsröst", re.IGNORECASE)
_SECRET = re.compile(r"slut(?:en|na) (?:omröstning|votering|val)|valsedlar", re.IGNORECASE)


class _Figures(NamedTuple):
    yes: int | None
    no: int | None


def find_votes(outline: Outline) -> list[Vote]:
    """One entry for each vote that was counted or taken by name, in document order."""
    found: list[Vote] = []
    for index, entry in enumerate(outline.entries):
        found += _of_entry(index, entry)
    return found


def _of_entry(index: int, entry: Entry) -> list[Vote]:
    found: list[Vote] = []
    for section in entry.sections:
        if section.kind in {"papers", "sent_to", "list", "preparation"}:
            continue
        group = [p for p in section.passages if _WORTH.search(p.string)]
        if not group:
            continue
        for block in _blocks(section.kind, group):
            if vote := _vote(index, block):
                found.append(vote)
    return found


def _blocks(kind: str, passages: list[Passage]) -> list[list[Passage]]:
    """Passages that tell of one vote each: a new one starts with what yes means, or with figures after figures."""
    blocks: list[list[Passage]] = [[]]
    counted = False
    for passage in passages:
        has = _PAIR.search(passage.string) is not None
        opens = _MEANING.search(passage.string) is not None and not has
        if (has and counted) or (opens and counted) or (kind != "vote" and has and blocks[-1] and counted):
            blocks.append([])
            counted = False
        blocks[-1].append(passage)
        counted = counted or has or (_COUNTED.search(passage.string) is not None and "nej" in passage.string.casefold())
    return [b for b in blocks if b]


def _vote(index: int, block: list[Passage]) -> Vote | None:
    figures = next((f for p in block if (f := _figures(p.string))), None)
    ballots, sides = _ballots(block)
    if figures is None and len(sides) >= 2 and sides.get("yes") is not None and sides.get("no") is not None:
        figures = _Figures(sides["yes"], sides["no"])
    if figures is None:
        return None
    meanings = _meanings(block)
    abstained = _count(_ABSTAINED, block)
    text = " ".join(p.string for p in block)
    return Vote(
        item=index, yes=figures.yes, no=figures.no, abstained=abstained if abstained is not None else sides.get("abstain"), absent=_count(_ABSENT, block),
        yes_means=meanings.get("ja"), no_means=meanings.get("nej"), casting_vote=True if _CASTING.search(text) else None, ballots=ballots,
        span=(block[0].span[0], block[-1].span[1]), method="secret" if _SECRET.search(text) else ("open" if ballots else None),
    )  # fmt: skip


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else _NUMBERS.get(text.casefold())


def _figures(string: str) -> _Figures | None:
    match = _PAIR.search(string)
    if match is None:
        return None
    groups = [g for g in match.groups() if g is not None]
    return _Figures(_number(groups[0]), _number(groups[1])) if len(groups) >= 2 else None


def _count(pattern: re.Pattern[str], block: list[Passage]) -> int | None:
    for passage in block:
        if match := pattern.search(passage.string):
            return _number(next(g for g in match.groups() if g is not None))
    return None


def _meanings(block: list[Passage]) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for passage in block:
        for match in _MEANING.finditer(passage.string):
            side = match.group("side").casefold()
            low, high = match.span("text")
            cut = passage.string.find(". ", low, high)
            high = cut if cut > 0 else high
            while high > low and passage.string[high - 1] in ' .,;”"':
                high -= 1
            if side not in found and high > low and not passage.string[low].isdigit():
                found[side] = passage.words(low, high)
    return found


def _ballots(block: list[Passage]) -> tuple[list[Ballot], dict[str, int]]:
    """Who voted how where they are listed by name, and the number said for each side."""
    ballots: list[Ballot] = []
    sides: dict[str, int] = {}
    for passage in block:
        at = 0
        for match in _SIDES.finditer(passage.string):
            side = (match.group("side") or match.group("past") or "avstår").casefold()
            option: Option = "yes" if side == "ja" else "no" if side == "nej" else "abstain"
            people = persons_in(passage, at, match.start())
            at = match.end()
            if not people:
                continue
            ballots += [Ballot(name=w.words, option=option) for w in people]
            said = _COUNTED.match(passage.string, at + 1) if at < len(passage.string) else None
            sides[option] = sides.get(option, 0) + (int(said.group(1)) if said else len(people))
    return ballots, sides
