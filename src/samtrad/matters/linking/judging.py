"""Whether two passages are of one matter, and why."""

from __future__ import annotations

from math import log2

from samtrad.matters.linking.corroborating import corroborating, speaks_of
from samtrad.matters.linking.courses import is_asked, is_ended
from samtrad.matters.linking.earlier import NOWHERE
from samtrad.matters.linking.genres import OF_ONE
from samtrad.matters.linking.kinds import KINDS, differing_kinds
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.sharing import also_called, by_title, covered, shared
from samtrad.matters.linking.terms import Terms
from samtrad.matters.linking.weights import NOTHING, USUAL, Judgement, Reason, Weights

_SHOWN = 6
_NAMING = ("properties", "serials", "reports", "stretches")
"""Marks that name one thing, so that it says something that two share them."""
_OPEN = frozenset({"later", "left"})
"""What may speak against two that their texts then speak for: time, and that each title has a word that the other lacks."""
_SEVERAL = 3
"""Organisations that people came from, at least, to tell by them that two meetings are of different parts of the country."""


def judged(one: Terms, other: Terms, *, numbers: bool, same_document: bool, weights: Weights = USUAL) -> Judgement:
    """What speaks for and against two passages being of one matter; where far too little speaks for it, nothing more is looked for."""
    common = shared(one, other)
    said = by_title(one, other, common, weights) if common else 0.0
    called = also_called(one, other, weights) if said < weights.threshold and (one.also or other.also) else None
    if called and (by_name := weights.name + sum([bits - weights.common for bits in called.values() if bits > weights.common])) > said:
        common, said = common | called, by_name
    refers = one.earlier is not NOWHERE or other.earlier is not NOWHERE
    marked = (one.marks.tells and other.marks.tells) or (one.year is not None and one.year == other.year)
    speaks = said >= weights.threshold or numbers or refers or marked
    if said < weights.near and not speaks:
        return NOTHING
    differ = one.marks.differing(other.marks)
    reasons = [Reason("called" if called else "title", _telling(called or common), said * (weights.marked if differ else 1.0))] if common else []
    items = one.kind is Kind.ITEM and other.kind is Kind.ITEM
    sure = numbers and (_at_home(one, other) or _tells(one, other, common, weights))
    if not sure:
        _by_differences(one, other, common, weights, reasons, items=items, called=bool(called))
    _by_whose(one, other, weights, reasons)
    if refers and max(common.values(), default=0.0) > weights.common:
        _by_places(one, other, weights, reasons)
    if numbers and (sure or not (one.organisation and other.organisation)):
        reasons.append(Reason("number", (), weights.own if sure else weights.number))
    elif not one.registers.isdisjoint(other.registers) and _at_home(one, other):
        reasons.append(Reason("numbers", tuple(sorted(one.numbers | other.numbers)), weights.register))
    for code in _NAMING if speaks else ():
        if both := getattr(one.marks, code) & getattr(other.marks, code):
            reasons.append(Reason(f"same {code}", tuple(sorted(both)), weights.shared))
    for code in differ:
        reasons.append(Reason(code, tuple(map(str, sorted(getattr(one.marks, code) | getattr(other.marks, code)))), weights.marks))
    if one.piece is not other.piece and not numbers and common:
        reasons.append(Reason("piece", (), weights.piece))
    if same_document:
        reasons.append(Reason("document", (), weights.document if items else weights.inside))
    elif not one.organisation and not other.organisation and min(len(one.homes), len(other.homes)) >= _SEVERAL and one.homes.isdisjoint(other.homes):
        reasons.append(Reason("homes", (), weights.homes))
    score = sum([reason.weight for reason in reasons])
    if (
        weights.threshold - weights.open <= score < weights.threshold
        and said >= weights.near
        and not same_document
        and all(reason.weight > 0 or reason.code in _OPEN for reason in reasons)
    ):
        reasons += corroborating(*in_order(one, other), weights)
    reasons.sort(key=lambda reason: (-abs(reason.weight), reason.code))
    return Judgement(sum([reason.weight for reason in reasons]), tuple(reasons))


def _tells(one: Terms, other: Terms, common: dict[str, float], weights: Weights) -> bool:
    """Whether titles of two organisations share a word that tells in both: their registers have the same numbers."""
    if not one.organisation or not other.organisation:
        return bool(common)
    return any(word not in KINDS and min(one.title.get(word, bits), other.title.get(word, bits)) > weights.telling for word, bits in common.items())


def in_order(one: Terms, other: Terms) -> tuple[Terms, Terms]:
    """Two passages, the earlier first."""
    return (one, other) if one.passage.order <= other.passage.order else (other, one)


def _by_differences(one: Terms, other: Terms, common: dict[str, float], weights: Weights, reasons: list[Reason], *, items: bool, called: bool) -> None:
    """What the one has and the other lacks, who and when; of nothing that a number tells for sure."""
    if not one.sentence and not other.sentence and not called:
        _by_what_is_left(one, other, common, weights.left if items else weights.left_told, weights, reasons)
    _by_who_and_when(one, other, weights, reasons, items=items)
    if items:
        _by_its_course(one, other, weights, reasons)
        if not one.names <= other.title.keys() | other.shorts | common.keys() and not other.names <= one.title.keys() | one.shorts | common.keys():
            reasons.append(Reason("names", tuple(sorted(one.names ^ other.names)), weights.names))


def _by_whose(one: Terms, other: Terms, weights: Weights, reasons: list[Reason]) -> None:
    """Each is of an organisation, or of several, and not of the same."""
    mine, theirs = one.organisation, other.organisation
    if mine and theirs and mine != theirs and not (one.joint and other.joint) and not speaks_of(one, theirs) and not speaks_of(other, mine):
        reasons.append(Reason("organisations", tuple(sorted((mine, theirs))), weights.organisations))
    elif _of_own_days(one) and _of_own_days(other) and one.passage.body != other.passage.body and not (mine and mine == theirs):
        reasons.append(Reason("bodies", (), weights.organisations))
    if one.joint and other.joint and one.parties and other.parties and not (one.parties <= other.parties or other.parties <= one.parties):
        reasons.append(Reason("parties", tuple(sorted(one.parties ^ other.parties)), weights.parties))


def _of_own_days(terms: Terms) -> bool:
    """Whether it is about when a body meets, which is no other body's matter, unless both are of one organisation, where the one may propose it to the other."""
    return terms.year is not None and "sammanträdes" in terms.passage.title.casefold()


def _at_home(one: Terms, other: Terms) -> bool:
    """Whether both are of one organisation, as far as is known."""
    if one.organisation and other.organisation:
        return one.organisation == other.organisation
    return not one.homes.isdisjoint(other.homes)


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
        common = covered(one, common)
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
    if gap > weights.again and first.passage.council and is_ended(first.passage) and is_asked(second.passage):
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
