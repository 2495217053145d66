"""The parts of Swedish compounds: "äldreomsorgsplanen" -> "äldre", "omsorgs", "planen". See docs/algorithms/compounds.md.

A word is cut where that is cheapest by `compounds_costs`, or left whole if that is cheaper; then each part in turn, as the word that
it is a form of. Parts are the letters as they stand: a joining letter stays with the part before it, an ending with the last part.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from samtrad.swedish.compounds_costs import Costs, costs, lemma_of_first
from samtrad.swedish.dictionary import dictionary
from samtrad.swedish.inflection import bases, known_lemmas
from samtrad.swedish.words_irregular import IRREGULAR
from samtrad.swedish.words_joining import NEVER_LAST, WHOLE

_SHORTEST: Final = 5
_MOST_PARTS: Final = 4
_DEEPEST: Final = 3
_JOINED_S: Final = 1.0
"""What it costs that a part inside has an s that it does not have at the beginning: "vård" is "vårds" in "sjukvårdsavtal"."""
_LEFT_OUT: Final = 2.0
"""What it costs that one of three like consonants is left out: "buss" and "station" in "busstation"."""
_VOWELS: Final = frozenset("aeiouyåäö")


_OFFICES: Final = tuple(
    "verket verk styrelsen kassan myndigheten nämnden rådet byrån förmedlingen inspektionen domstolen kanslern mannen mäteriet revisionen partiet banken förbundet".split()
)
"""What names of offices end with, which are compounds all the same: "Trafikverket"."""


class _Way(NamedTuple):
    cost: float
    parts: tuple[str, ...]


def parts(word: str) -> tuple[str, ...]:
    """The parts of a word as they stand in it; the word alone if it is no compound."""
    if "-" in word.strip("-"):
        return _hyphened(word)
    small = word.lower()
    found = _parts(small, 0)
    if len(found) == 1 or len(small) != len(word) or (word[:1].isupper() and _is_name(small, found)):
        return (word,)
    return (word[: len(found[0])], *found[1:])


def _hyphened(word: str) -> tuple[str, ...]:
    """The parts at hyphens ("FVM-" and "projektet"); "Rose-Marie" is one name."""
    before, _, after = word.rpartition("-")
    if not before or not after or (after[0].isupper() and before[0].isupper() and not before.isupper()):
        return (word,)
    return (*(f"{one}-" for one in before.split("-")), *parts(after))


_NAME_ENDS: Final = frozenset(
    "berg ström gren lund lind dal holm mark strand blad blom sjö ås bäck vall fors sten hed man löv by torp köping stad borg hamn ö vik näs sund hult rum kulla åker skog dahl stam".split()
)


def _is_name(word: str, found: tuple[str, ...]) -> bool:
    """Whether a word with a capital is a name that is made as compounds are: "Sandberg", "Lindholm"."""
    if word in dictionary().lemmas:
        return False
    return len(found) == 2 and found[1].removesuffix("s") in _NAME_ENDS and len(found[0]) <= 5


@lru_cache(maxsize=1 << 16)
def _parts(word: str, depth: int) -> tuple[str, ...]:
    """The parts of a word in small letters."""
    known = dictionary()
    if len(word) < _SHORTEST or word in WHOLE or (word in known.names and word not in known.lemmas and not word.endswith(_OFFICES)):
        return (word,)
    lemmas = known_lemmas(word)
    if lemmas and word not in lemmas:
        return _as_lemma(word, lemmas, depth)
    way = _cheapest(word, costs().whole(word, is_known=bool(lemmas)))
    if len(way.parts) == 1 or depth >= _DEEPEST:
        return way.parts
    *before, last = way.parts
    opened = [piece for part in before for piece in _within_first(part, depth + 1)]
    return (*opened, *_parts(last, depth + 1))


def _as_lemma(word: str, lemmas: tuple[str, ...], depth: int) -> tuple[str, ...]:
    """The parts of a form are those of the word that it is of, with its ending on the last."""
    for lemma in lemmas if depth <= _DEEPEST else ():
        found = _parts(lemma, depth + 1)
        start = sum(map(len, found[:-1]))
        if len(found) > 1 and word.startswith(lemma[:start]) and "".join(found) == lemma:
            return (*found[:-1], word[start:])
    return (word,)


def _within_first(form: str, depth: int) -> tuple[str, ...]:
    """The parts of a part: of "sjukvårds", which opens a compound, those of "sjukvård"."""
    lemma = lemma_of_first(form)
    if lemma is None or len(form) < _SHORTEST:
        return (form,)
    found = _parts(lemma, depth)
    start = sum(map(len, found[:-1]))
    return (*found[:-1], form[start:]) if len(found) > 1 and form.startswith(lemma[:start]) else (form,)


def _cheapest(word: str, whole: float) -> _Way:
    """The cheapest way to read a word: whole, or in parts."""
    known = costs()
    opened = {0: _Way(0.0, ())}
    lasts = _lasts(word, known)
    best = _Way(whole, (word,))
    for start in range(len(word)):
        way = opened.get(start)
        if way is None:
            continue
        if start in lasts and way.parts and (cost := way.cost + lasts[start]) < best.cost:
            best = _Way(cost, (*way.parts, word[start:]))
        if len(way.parts) < _MOST_PARTS - 1:
            _open(word, start, way, opened, known)
    return best


def _open(word: str, start: int, way: _Way, opened: dict[int, _Way], known: Costs) -> None:
    """Note what may open the rest of a word, and where the next part begins then."""
    for end in range(start + 1, len(word) - 1):
        part = word[start:end]
        cost = known.first(part)
        if cost is None and start and part.endswith("s") and len(part) > 4 and (bare := known.first(part[:-1])) is not None:
            cost = bare + _JOINED_S
        if cost is None:
            continue
        made = _Way(way.cost + cost, (*way.parts, part))
        if end not in opened or made.cost < opened[end].cost:
            opened[end] = made
        if part[-1:] == part[-2:-1] and part[-1] not in _VOWELS:
            dear = _Way(made.cost + _LEFT_OUT, made.parts)
            if end - 1 not in opened or dear.cost < opened[end - 1].cost:
                opened[end - 1] = dear


def _lasts(word: str, known: Costs) -> dict[int, float]:
    """Where a last part may begin, and what it costs."""
    lemmas = dictionary().lemmas
    found: dict[int, float] = {}
    for stem, flag in [(word, ""), *bases(word)]:
        for start in range(1, len(word) - 1):
            lemma = stem[start:]
            if (flags := lemmas.get(lemma)) is not None and (not flag or flag in flags):
                _note(found, start, known.last(lemma, word[start:]))
    for start in range(1, len(word) - 2):
        for lemma in IRREGULAR.get(word[start:], ()):
            if lemma in dictionary().lasts and lemma not in NEVER_LAST:
                _note(found, start, known.last(lemma, word[start:]))
    return found


def _note(found: dict[int, float], start: int, cost: float | None) -> None:
    if cost is not None and cost < found.get(start, float("inf")):
        found[start] = cost
