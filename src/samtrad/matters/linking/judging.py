"""Whether two passages are of one matter, and why."""

from __future__ import annotations

from math import log2
from typing import NamedTuple

from samtrad.matters.linking.earlier import NOWHERE
from samtrad.matters.linking.genres import OF_ONE
from samtrad.matters.linking.initials import spells
from samtrad.matters.linking.kinds import KINDS, differing_kinds
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.slips import slipped
from samtrad.matters.linking.terms import LONG, Terms


class Reason(NamedTuple):
    """What speaks for a link, or against it (``weight`` below nought): its code, the words that it rests on, how much it says."""

    code: str
    words: tuple[str, ...]
    weight: float


class Judgement(NamedTuple):
    """How much speaks for two passages being of one matter, and the reasons, the weightiest first."""

    score: float
    reasons: tuple[Reason, ...]


class Weights(NamedTuple):
    """How much each kind of evidence says."""

    common: float = 3.5
    """Bits of a word that says nothing yet."""
    alike: float = 10.0
    """Titles that are word for word alike."""
    name: float = 4.5
    """A title that is a name in the other."""
    between: float = 3.0
    """The same of two items."""
    item: float = 0.7
    """What is left of the next between two items."""
    within: float = 3.0
    """A name that stands whole in a title."""
    referred: float = 14.0
    """One says that it was treated where the other stands, or both that they were at one place."""
    spoken: float = 4.0
    """Both speak of one earlier decision."""
    number: float = 12.0
    """Both have one case number."""
    own: float = 30.0
    """The same in one authority's register, or with a word in common: then nothing else is asked."""
    register: float = -12.0
    """Both are in one authority's register, under other numbers."""
    left_told: float = 0.6
    """The same where one is no item."""
    left: float = 3.0
    """Each has a telling word that the other has not: bits of the less telling one, above ``telling``."""
    telling: float = 5.0
    names: float = -4.0
    """Each has a name of its own."""
    movers: float = -12.0
    """Moved by others."""
    genres: float = -20.0
    """One is a motion, the other an interpellation."""
    genre: float = -6.0
    """One is a motion, the other says nothing of the kind."""
    later: float = -2.0
    """Each doubling of the time between them beyond ``soon`` days."""
    later_told: float = -0.5
    """The same where one is no item."""
    soon: int = 120
    kinds: float = -4.0
    """One is a plan, the other a policy."""
    organisations: float = -60.0
    """Each is of an organisation of its own, and neither says that it is of several."""
    ended: float = -40.0
    """A council had decided it, and is asked again."""
    yearly: float = -40.0
    """What comes back each year, of two years."""
    same_year: float = 5.0
    """The same, of one year."""
    again: int = 60
    """Days after which it is."""
    shared: float = 8.0
    """Both name one property, serial number or report."""
    parties: float = -20.0
    """Each is of several, and not the same."""
    marks: float = -4.0
    """Each has a year, a property or the like of its own."""
    marked: float = 0.3
    """What is left of what titles have in common where they differ in such."""
    document: float = -30.0
    """Both are items of one document."""
    inside: float = -1.0
    """Both stand in one document, and one is but a part of an item."""
    homes: float = -8.0
    """Those who met had no organisation in common."""
    threshold: float = 8.0


USUAL = Weights()
NOTHING = Judgement(0.0, ())
_SHOWN = 6
_WORTH = 4.0
"""Bits of a word that two must share before it is asked whether others are slips of the pen."""
_SEVERAL = 3
"""Organisations that people came from, at least, to tell by them that two meetings are of different parts of the country."""
_FRONT = 4
"""Letters of the front of a compound, at least, for it to open another word."""
_HALF = 0.71
"""What each of two words that are one counts: both stand in what is common, and squares are added up."""


def judged(one: Terms, other: Terms, *, numbers: bool, same_document: bool, weights: Weights = USUAL) -> Judgement:
    """What speaks for and against two passages being of one matter; where far too little speaks for it, nothing more is looked for."""
    common = _shared(one, other)
    said = _by_title(one, other, common, weights) if common else 0.0
    refers = one.earlier is not NOWHERE or other.earlier is not NOWHERE
    marked = (one.marks.tells and other.marks.tells) or (one.year is not None and one.year == other.year)
    if said < weights.threshold and not numbers and not refers and not marked:
        return NOTHING
    differ = one.marks.differing(other.marks)
    reasons = [Reason("title", _telling(common), said * (weights.marked if differ else 1.0))] if common else []
    sure = numbers and (bool(common) or _at_home(one, other))
    items = one.kind is Kind.ITEM and other.kind is Kind.ITEM
    if not sure:
        _by_what_is_left(one, other, common, weights.left if items else weights.left_told, weights, reasons)
        _by_who_and_when(one, other, weights, reasons, items=items)
    if items and not sure:
        _by_its_course(one, other, weights, reasons)
        if not one.names <= other.title.keys() | other.shorts and not other.names <= one.title.keys() | one.shorts:
            reasons.append(Reason("names", tuple(sorted(one.names ^ other.names)), weights.names))
    apart = one.organisation and other.organisation and one.organisation != other.organisation
    if apart and not (one.joint and other.joint) and not _speaks_of(one, other) and not _speaks_of(other, one):
        reasons.append(Reason("organisations", tuple(sorted((one.organisation, other.organisation))), weights.organisations))
    if one.joint and other.joint and one.parties and other.parties and not (one.parties <= other.parties or other.parties <= one.parties):
        reasons.append(Reason("parties", tuple(sorted(one.parties ^ other.parties)), weights.parties))
    if refers and max(common.values(), default=0.0) > weights.common:
        _by_places(one, other, weights, reasons)
    if numbers:
        reasons.append(Reason("number", (), weights.own if sure else weights.number))
    elif not one.registers.isdisjoint(other.registers) and _at_home(one, other):
        reasons.append(Reason("numbers", tuple(sorted(one.numbers | other.numbers)), weights.register))
    for code in ("properties", "serials", "reports"):
        if both := getattr(one.marks, code) & getattr(other.marks, code):
            reasons.append(Reason(f"same {code}", tuple(sorted(both)), weights.shared))
    for code in differ:
        reasons.append(Reason(code, tuple(map(str, sorted(getattr(one.marks, code) | getattr(other.marks, code)))), weights.marks))
    if same_document:
        items = one.kind is Kind.ITEM and other.kind is Kind.ITEM
        reasons.append(Reason("document", (), weights.document if items else weights.inside))
    elif not one.organisation and not other.organisation and min(len(one.homes), len(other.homes)) >= _SEVERAL and one.homes.isdisjoint(other.homes):
        reasons.append(Reason("homes", (), weights.homes))
    reasons.sort(key=lambda reason: (-abs(reason.weight), reason.code))
    return Judgement(sum([reason.weight for reason in reasons]), tuple(reasons))


def _speaks_of(one: Terms, other: Terms) -> bool:
    """Whether a passage names the organisation that the other is of."""
    return other.organisation is not None and other.organisation in one.text


def _at_home(one: Terms, other: Terms) -> bool:
    """Whether both are of one organisation, as far as is known."""
    if one.organisation and other.organisation:
        return one.organisation == other.organisation
    return not one.homes.isdisjoint(other.homes)


def _shared(one: Terms, other: Terms) -> dict[str, float]:
    """The words that both titles have, and parts of compounds of the one that the other has as words or as parts of other compounds."""
    title = one.title
    common = {word: title[word] for word in title.keys() & other.title.keys()}
    for mine, theirs in ((one, other), (other, one)):
        for word, found in mine.compounds.items():
            if word not in common:
                for part, bits in found:
                    if part not in common and (part in theirs.title or part in theirs.loose):
                        common[part] = min(bits, theirs.title.get(part, 0.0) or theirs.loose[part])
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
        _mend(one, other, common, shortest=0 if common and max(common.values()) > _WORTH else LONG)
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


def _covered(mine: Terms, common: dict[str, float]) -> dict[str, float]:
    """What is common, with the compounds of a title whose parts all are: "egenvårdsriktlinjen" beside a guideline for self-care."""
    covered = None
    for word, found in mine.compounds.items():
        if word not in common and all(part in common for part, _ in found):
            covered = covered or dict(common)
            covered[word] = min(mine.title[word], sum([common[part] for part, _ in found]))
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


def _by_title(one: Terms, other: Terms, common: dict[str, float], weights: Weights) -> float:
    """What the words say that titles share: the rare ones, by how much of both titles they are, or of the shorter where that is but a name."""
    shared = sum([bits - weights.common for bits in common.values() if bits > weights.common])
    squares = sum([bits * bits for bits in common.values()])
    alike = squares / (one.length * other.length)
    said = shared * alike + weights.alike * max(0.0, 5 * alike - 4)
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
        covered = _covered(mine, common) if mine.compounds else common
        if mine.core and mine.core <= covered.keys():
            said = sum([covered[word] - weights.common for word in mine.core if covered[word] > weights.common])
            if mine.core in theirs.aliases or (covered is not common and mine.kinds & theirs.kinds) or mine.core <= theirs.shorts or mine.core <= mine.acronyms:
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


def _telling(words: dict[str, float]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-words[word], word))[:_SHOWN])


def _by_what_is_left(one: Terms, other: Terms, common: dict[str, float], weight: float, weights: Weights, reasons: list[Reason]) -> None:
    """Each has a telling word that the other lacks: the more so, the less alike the titles are otherwise."""
    mine, theirs = _left(one, other, common), _left(other, one, common)
    if mine and theirs and (bits := min(mine[0], theirs[0]) - weights.telling) > 0:
        alike = sum([bits * bits for bits in common.values()]) / (one.length * other.length)
        reasons.append(Reason("left", (mine[1], theirs[1]), -weight * bits * min(1.0, 2 - 2 * alike)))


def _left(one: Terms, other: Terms, common: dict[str, float]) -> tuple[float, str] | None:
    """The most telling word of a title that the other lacks; of a compound that shares a part, half."""
    if one.compounds:
        common = _covered(one, common)
    found = [(bits, word) for word, bits in one.title.items() if word not in common and word not in other.title and word not in KINDS]
    if not found:
        return None
    return max((bits / 2 if any(part in common for part, _ in one.compounds.get(word, ())) else bits, word) for bits, word in found)


def _by_who_and_when(one: Terms, other: Terms, weights: Weights, reasons: list[Reason], *, items: bool) -> None:
    if one.genres or other.genres:
        if one.genres and other.genres and one.genres.isdisjoint(other.genres):
            reasons.append(Reason("genres", tuple(sorted(one.genres | other.genres)), weights.genres))
        elif items and not (one.genres and other.genres) and not OF_ONE.isdisjoint(one.genres | other.genres):
            reasons.append(Reason("genre", tuple(sorted(one.genres | other.genres)), weights.genre))
    if items and differing_kinds(one.kinds, other.kinds):
        reasons.append(Reason("kinds", tuple(sorted(one.kinds | other.kinds)), weights.kinds))
    if one.movers and other.movers and one.movers.isdisjoint(other.movers) and _sort(one.movers) == _sort(other.movers):
        reasons.append(Reason("movers", tuple(sorted(one.movers | other.movers)), weights.movers))
    if one.day is not None and other.day is not None and (gap := abs(one.day - other.day)) > weights.soon:
        reasons.append(Reason("later", (str(gap),), (weights.later if items else weights.later_told) * min(3.0, log2(gap / weights.soon))))


def _by_its_course(one: Terms, other: Terms, weights: Weights, reasons: list[Reason]) -> None:
    """What a council ended is another matter when it is asked again; so is what comes back each year."""
    if one.day is None or other.day is None:
        return
    first, second = (one, other) if one.day <= other.day else (other, one)
    gap = abs(one.day - other.day)
    if first.ended and second.asked and gap > weights.again:
        reasons.append(Reason("ended", (str(gap),), weights.ended))
    if one.year and other.year and one.year != other.year and gap > weights.again:
        reasons.append(Reason("each year", (str(one.year), str(other.year)), weights.yearly))
    elif one.year and one.year == other.year:
        reasons.append(Reason("same year", (str(one.year),), weights.same_year))


def _sort(movers: frozenset[str]) -> bool:
    """Whether movers are told by their parties alone."""
    return all(mover.isupper() for mover in movers)


def _by_places(one: Terms, other: Terms, weights: Weights, reasons: list[Reason]) -> None:
    at = one.earlier.treated & other.earlier.treated
    if one.place and one.place in other.earlier.treated:
        at |= {one.place}
    if other.place and other.place in one.earlier.treated:
        at |= {other.place}
    if at:
        reasons.append(Reason("treated", tuple(sorted(at)), weights.referred))
        return
    spoken = (one.earlier.spoken | one.earlier.treated) & (other.earlier.spoken | other.earlier.treated)
    if one.place and one.place in other.earlier.spoken:
        spoken |= {one.place}
    if other.place and other.place in one.earlier.spoken:
        spoken |= {other.place}
    if spoken:
        most = max(len(one.earlier.spoken), len(other.earlier.spoken))
        reasons.append(Reason("spoken", tuple(sorted(spoken)), weights.spoken / most))
