"""From faces to persons: a function of the set of faces and of what persons ruled, whatever order they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from samtrad.people.resolving.faces import Face, World
from samtrad.people.resolving.groups import Groups
from samtrad.people.resolving.judging import Judgement, Verdict, apart, judged
from samtrad.people.resolving.sound import sound

Pair = tuple[Face, Face]


class Rulings(NamedTuple):
    """What persons ruled: pairs of faces that are one person, and pairs that are not."""

    one: frozenset[Pair] = frozenset()
    two: frozenset[Pair] = frozenset()


class Doubtful(NamedTuple):
    """Two faces that may be one person, with the reasons; of all pairs of two persons the one that speaks most for it."""

    one: Face
    other: Face
    reasons: tuple[str, ...]


class Resolution(NamedTuple):
    """The persons, each as its faces in order, and what is between."""

    persons: tuple[tuple[Face, ...], ...]
    doubts: tuple[Doubtful, ...]


_NO_RULINGS = Rulings()


def ordered(one: Face, other: Face) -> Pair:
    """Two faces as a pair, which is the same whichever came first."""
    return (one, other) if one.key <= other.key else (other, one)


def resolved(faces: Iterable[Face], world: World, rulings: Rulings = _NO_RULINGS) -> Resolution:
    """Who is who among the faces."""
    known = sorted(set(faces), key=lambda face: face.key)
    judgements = {pair: judgement for pair in pairs(known) if (judgement := judged(*pair, world)).verdict != Verdict.NONE}
    groups = Groups(known, _ruled(known, rulings), lambda one, other: apart(one, other, world), lambda one, other: bool(one.meetings & other.meetings))
    _by_rulings(groups, rulings)
    doubtful = _by_judgement(groups, judgements)
    return Resolution(groups.members(), _doubts(groups, doubtful))


def pairs(faces: Sequence[Face]) -> Iterator[Pair]:
    """The pairs that are worth a look, each once: of one family name, or of one given name in one body or organisation."""
    shelves: defaultdict[tuple[str, str], list[Face]] = defaultdict(list)
    for face in faces:
        for shelf in set(shelves_of(face)):
            shelves[shelf].append(face)
    seen: set[tuple[tuple[str, str, str, str], ...]] = set()
    for shelf in sorted(shelves):
        held = shelves[shelf]
        for at, one in enumerate(held):
            for other in held[at + 1 :]:
                pair = ordered(one, other)
                if (told := (pair[0].key, pair[1].key)) not in seen:
                    seen.add(told)
                    yield pair


def shelves_of(face: Face) -> Iterator[tuple[str, str]]:
    """Where a face is looked for: two that could be one person share a shelf."""
    words = face.parsed.words
    if not words:
        return
    given = sound(words[0])
    for word in words[1:] or words:
        yield "family", sound(word)
    yield f"body {face.body}", given[:2]
    if face.organisation:
        yield f"organisation {face.organisation}", given[:2]


def _ruled(faces: Sequence[Face], rulings: Rulings) -> set[Pair]:
    here = set(faces)
    return {ordered(*pair) for pair in rulings.two if pair[0] in here and pair[1] in here}


def _by_rulings(groups: Groups[Face], rulings: Rulings) -> None:
    """What persons ruled to be one comes first, and holds against everything but what they ruled to be two."""
    for one, other in sorted(rulings.one, key=lambda pair: (pair[0].key, pair[1].key)):
        if one in groups and other in groups:
            groups.ruled_one(one, other)


def _by_judgement(groups: Groups[Face], judgements: Mapping[Pair, Judgement]) -> list[tuple[Pair, Judgement]]:
    """Join what is one, the surest first; what would join two that cannot be one is left, and told as a doubt."""
    left = [(pair, judgement) for pair, judgement in judgements.items() if judgement.verdict == Verdict.DOUBT]
    by_rank: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair, judgement in judgements.items():
        if judgement.verdict == Verdict.ONE:
            by_rank[judgement.rank].append(pair)
    for rank in sorted(by_rank, reverse=True):
        torn = groups.torn(by_rank[rank])
        for pair in sorted(by_rank[rank], key=lambda pair: (pair[0].key, pair[1].key)):
            if groups.same(*pair):
                continue
            if pair in torn or not groups.join(*pair):
                left.append((pair, judgements[pair]))
    return left


def _doubts(groups: Groups[Face], doubtful: Iterable[tuple[Pair, Judgement]]) -> tuple[Doubtful, ...]:
    """What is between: for two persons the pair that speaks most for their being one, unless a person ruled on them or they cannot be."""
    best: dict[tuple[int, int], tuple[Pair, Judgement]] = {}
    for pair, judgement in sorted(doubtful, key=lambda one: (-one[1].rank, one[0][0].key, one[0][1].key)):
        mine, theirs = sorted((groups.number(pair[0]), groups.number(pair[1])))
        if mine != theirs and not groups.ruled_two(mine, theirs):
            best.setdefault((mine, theirs), (pair, judgement))
    told = [Doubtful(*pair, judgement.reasons) for pair, judgement in best.values()]
    return tuple(sorted(told, key=lambda doubt: (doubt.one.key, doubt.other.key)))
