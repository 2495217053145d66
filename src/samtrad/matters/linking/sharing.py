"""What two titles share: words, parts of compounds, short forms, words that are one but for a slip of the pen; and how much it says."""

from __future__ import annotations

from samtrad.matters.linking.initials import spells
from samtrad.matters.linking.kinds import alike
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.slips import slipped
from samtrad.matters.linking.terms import LONG, Terms
from samtrad.matters.linking.weights import Weights

_WORTH = 4.0
"""Bits of a word that two must share before it is asked whether others are slips of the pen."""
_FRONT = 4
"""Letters of the front of a compound, at least, for it to open another word."""
_HALF = 0.71
"""What each of two words that are one counts: both stand in what is common, and squares are added up."""


def shared(one: Terms, other: Terms) -> dict[str, float]:
    """The words that both titles have, and parts of compounds of the one that the other has as words or as parts of other compounds."""
    title = one.title
    common = {word: title[word] for word in title.keys() & other.title.keys()}
    for mine, theirs in ((one, other), (other, one)):
        for word, found in mine.compounds.items():
            if word not in common:
                for part, bits in found:
                    if part not in common and (part in theirs.title or part in theirs.loose):
                        common[part] = min(bits, theirs.title.get(part, 0.0) or theirs.loose[part])
        if mine.meant and mine.meant.isdisjoint(theirs.title) and mine.acronyms.isdisjoint(theirs.title):
            continue  # its letters stand for another name
        if theirs.shorts:
            for word in theirs.shorts & mine.names:
                common[word] = mine.title[word]
        if mine.acronyms and theirs.spelt:
            for word in mine.acronyms:
                if word not in common and spells(list(theirs.spelt), word):
                    common[word] = mine.title[word]
    if common:
        if one.compounds:
            _open(one, other, common)
        if other.compounds:
            _open(other, one, common)
    if one.rare or other.rare:
        worth = bool(common) and max(common.values()) > _WORTH
        if worth or not one.slips.isdisjoint(other.slips):
            _mend(one, other, common, shortest=0 if worth else LONG)
    return common


def _open(one: Terms, other: Terms, common: dict[str, float]) -> None:
    """A compound whose end both have, and whose front opens a word of the other: "asylhälsa" and "asylsökandes hälsa"."""
    for (front, bits), (end, _) in one.compounds.values():
        if end in common and front not in common and len(front) >= _FRONT and bits > _WORTH:
            opening = front[:-1] if front[-1] in "aeou" and len(front) > _FRONT else front  # "hälso" of hälsa
            for word, telling in other.title.items():
                if word not in common and telling > _WORTH and word.startswith(opening):
                    common[front] = common[word] = min(bits, telling) * _HALF
                    break


def covered(mine: Terms, common: dict[str, float], kinds: frozenset[str] = frozenset()) -> dict[str, float]:
    """What is common, with the compounds of a title whose parts all are: "egenvårdsriktlinjen" beside a guideline for self-care."""
    covered = None
    for word, found in mine.compounds.items():
        if (
            word not in common
            and found[0][0] in common
            and (found[1][0] in common or found[1][0] in PROCESS_WORDS or any(alike(found[1][0], kind) for kind in kinds))
        ):
            covered = covered or dict(common)
            covered[word] = min(mine.title[word], sum([common.get(part, 0.0) for part, _ in found]))
    return covered or common


def _mend(one: Terms, other: Terms, common: dict[str, float], *, shortest: int) -> None:
    """Take rare words that differ by a slip of the pen for one."""
    for mine, theirs in ((one, other), (other, one)):
        for word in mine.rare:
            if word in common or len(word) < shortest:
                continue
            first, fewest, most = word[0], len(word) - 1, len(word) + 1
            for two in theirs.title:
                if two[0] == first and fewest <= len(two) <= most and two not in common and slipped(word, two):
                    common[word] = common[two] = min(mine.title[word], theirs.title[two]) * _HALF
                    break


def by_title(one: Terms, other: Terms, common: dict[str, float], weights: Weights) -> float:
    """What the words say that titles share: the rare ones, by how much of both titles they are, or of the shorter where that is but a name."""
    shared = sum([bits - weights.common for bits in common.values() if bits > weights.common])
    squares = sum([bits * bits for bits in common.values()])
    likeness = squares / (one.length * other.length)
    said = shared * likeness + weights.alike * max(0.0, 5 * likeness - 4)
    if one.kind is not Kind.ITEM or other.kind is not Kind.ITEM:
        within = squares / min(one.length, other.length) ** 2
        said = max(said, (shared + weights.within) * within * within if shared else 0.0)
    return max(said, _by_name(one, other, common, weights))


def _by_name(one: Terms, other: Terms, common: dict[str, float], weights: Weights) -> float:
    """What it says that all telling words of the one title stand in the other: as a name in it, or in a longer one."""
    items = one.kind is Kind.ITEM and other.kind is Kind.ITEM
    named = weights.between if items else weights.name
    best = 0.0
    for mine, theirs in ((one, other), (other, one)):
        found = covered(mine, common, theirs.kinds) if mine.compounds else common
        if mine.core and mine.core <= found.keys():
            said = sum([found[word] - weights.common for word in mine.core if found[word] > weights.common])
            if mine.core == theirs.core and min(mine.title[word] for word in mine.core) >= weights.rare:
                said += weights.name
            elif mine.core in theirs.aliases or (found is not common and mine.kinds & theirs.kinds) or mine.core <= theirs.shorts or mine.core <= mine.acronyms:
                said += named
            else:
                said = (said + weights.within) * (weights.item if items else 1.0)
            best = max(best, said)
        for name in mine.aliases:
            if name <= common.keys():
                said = sum([common[word] - weights.common for word in name if common[word] > weights.common])
                if theirs.core <= name or (not items and len(name) > 1 and name in theirs.aliases):
                    best = max(best, said + named)
                elif mine.kind is Kind.TOPIC and len(name) > 1:
                    best = max(best, (said + weights.within) * weights.item)
    return best


def also_called(one: Terms, other: Terms, weights: Weights) -> dict[str, float]:
    """The words by which one is called as the text of the other says that its matter is called too."""
    best: dict[str, float] = {}
    for mine, theirs in ((one, other), (other, one)):
        for name in mine.also:
            for title in (theirs.title, *theirs.also):
                both = {word: min(bits, title[word]) for word, bits in name.items() if word in title}
                core = theirs.core if title is theirs.title else title.keys()
                if both and (both.keys() == name.keys() or core <= both.keys()) and sum(both.values()) > sum(best.values()):
                    best = both
    return best if best and max(best.values()) > weights.telling else {}
