"""The pieces that validity is put together from: terms as they are stated, what goes on from them by an extension, what a termination cuts off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct, structs

from samtrad.followup.agreements.events import Event, Weight

_DAY = timedelta(days=1)


class Doubt(Struct, frozen=True, kw_only=True):
    """Two days on which it cannot both end, and the events that say each."""

    one: date
    other: date
    ones: tuple[int, ...]
    others: tuple[int, ...]


class Piece(Struct, frozen=True, kw_only=True):
    """Days that events state. ``last`` is None where none says when it ends; ``unsure`` whether its first day is but the one on which it was told of.

    ``made`` is the last day on which somebody decided or told it, ``seen`` the last on which minutes told of it.
    """

    first: date
    last: date | None
    weight: Weight
    events: tuple[int, ...]
    unsure: bool = False
    disputed: bool = False
    made: date | None = None
    seen: date | None = None


class Pieces(Struct, frozen=True):
    """All of them, what is in doubt, and the day of a termination that cut something off."""

    pieces: list[Piece]
    doubts: list[Doubt]
    ended: date | None


def pieces_of(events: Sequence[Event], weigh: Mapping[int, Weight]) -> Pieces:
    """The pieces of events that bind, in their order."""
    parts: dict[str, list[Piece]] = {"term": [], "extended": [], "terminated": []}
    for one in events:
        if piece := _piece(one, weigh[one.key]):
            parts[one.kind if one.kind in parts else "term"].append(piece)
    terms, doubts = _agreed(_closed(parts["term"]))
    whole = _extended(terms, parts["extended"])
    doubts = [doubt for doubt in doubts if not any(not one.disputed and one.last and one.last >= max(doubt.one, doubt.other) for one in whole)]
    whole = [one for one in whole if not one.disputed or any({*doubt.ones, *doubt.others} == set(one.events) for doubt in doubts)]
    whole, later, ended = _ended(whole, parts["terminated"])
    return Pieces(whole, sorted([*doubts, *later], key=lambda doubt: (doubt.one, doubt.other, doubt.ones)), ended)


def _piece(one: Event, weight: Weight) -> Piece | None:
    """The days of one event; none of days that run backwards."""
    if one.first and one.last and one.first > one.last:
        return None
    first = one.first or min(one.told or one.day or one.last or date.max, one.last or date.max)
    return Piece(first=first, last=one.last, weight=weight, events=(one.key,), unsure=one.first is None, made=one.day or one.told, seen=one.told)


def _closed(terms: Sequence[Piece]) -> list[Piece]:
    """Terms with both ends where events together tell both: one says when it began, another until when. What began within another's term is a part of that."""
    whole = [one for one in terms if one.last and not one.unsure]
    opened = _merged([one for one in terms if one.last is None and not any(other.last and other.first <= one.first <= other.last for other in whole)])
    ends = [one for one in terms if one.last and one.unsure]
    later: list[Piece] = []
    for end in ends:
        assert end.last is not None
        last = end.last
        begun = [one for one in opened if one.first <= last]
        near = sorted((one for one in whole if one.first <= last and one.last and one.last >= end.first), key=lambda one: (one.last == last, one.first))
        if near and (not begun or near[-1].first >= begun[-1].first):
            whole.append(structs.replace(end, first=near[-1].first, weight=min(end.weight, near[-1].weight), unsure=False))
            if end.weight > near[-1].weight:  # since when, others say; on the day that it is told of it holds by this
                later.append(end)
        elif begun:
            whole.append(_joined(begun[-1], end))
        else:
            whole.append(end)
    return [*whole, *later, *(one for one in opened if not any(other.first == one.first for other in whole))]


def _joined(begun: Piece, end: Piece) -> Piece:
    return Piece(
        first=begun.first,
        last=end.last,
        weight=min(begun.weight, end.weight),
        events=(*begun.events, *end.events),
        made=_latest(begun.made, end.made),
        seen=_latest(begun.seen, end.seen),
    )


def _merged(opened: Sequence[Piece]) -> list[Piece]:
    """Terms without an end, each first day once."""
    found: dict[date, Piece] = {}
    for one in sorted(opened, key=lambda one: one.first):
        held = found.get(one.first)
        found[one.first] = one if held is None else _with(held, one)
    return list(found.values())


def _with(held: Piece, one: Piece) -> Piece:
    return structs.replace(
        held, weight=max(held.weight, one.weight), events=(*held.events, *one.events), made=_latest(held.made, one.made), seen=_latest(held.seen, one.seen)
    )


def _agreed(terms: Sequence[Piece]) -> tuple[list[Piece], list[Doubt]]:
    """Terms that begin on one day, each day that one ends on once: the surest holds, of equals the shortest; what others say beyond it is in doubt."""
    shelves: defaultdict[date, dict[date | None, Piece]] = defaultdict(dict)
    for one in terms:
        held = shelves[one.first].get(one.last)
        shelves[one.first][one.last] = one if held is None else _with(held, one)
    found: list[Piece] = []
    doubts: list[Doubt] = []
    for first in sorted(shelves):
        shelf = shelves[first]
        found += [one for last, one in shelf.items() if last is None]
        ends = sorted((one for last, one in shelf.items() if last is not None), key=lambda one: (-one.weight, one.last or date.max))
        for other in ends[1:]:
            found += _beyond(ends[0], other)
            assert ends[0].last is not None
            assert other.last is not None
            doubts.append(Doubt(one=ends[0].last, other=other.last, ones=ends[0].events, others=other.events))
        found += ends[:1]
    return found, doubts


def _beyond(sure: Piece, other: Piece) -> list[Piece]:
    """What another says beyond the end that holds: in doubt."""
    if sure.last is None or other.last is None or other.last <= sure.last:
        return []
    return [structs.replace(other, first=sure.last + _DAY, weight=Weight.SAID, events=(*sure.events, *other.events), disputed=True, unsure=False)]


def _extended(terms: Sequence[Piece], extensions: Sequence[Piece]) -> list[Piece]:
    """The terms with what goes on from them; an extension of what nobody says when it ended closes that."""
    found = list(terms)
    for one in sorted(extensions, key=lambda one: (one.last or date.max, one.first, one.events)):
        last = one.last
        if last is None:
            continue
        base = [piece for piece in found if not piece.disputed and piece.first <= last and (piece.last is None or piece.last < last)]
        base.sort(key=lambda piece: (piece.last is not None, piece.last or date.min, piece.first))
        nearest = base[-1] if base else None
        if not one.unsure or nearest is None:
            found.append(one)
        elif nearest.last is None:
            found.remove(nearest)
            found.append(_joined(nearest, one))
        else:
            found.append(structs.replace(one, first=nearest.last + _DAY, unsure=False))
    return found


def _ended(pieces: Sequence[Piece], terminations: Sequence[Piece]) -> tuple[list[Piece], list[Doubt], date | None]:
    """The pieces without what a termination cuts off, where it is proved. What somebody decided or told after it to hold longer is in doubt."""
    found = list(pieces)
    doubts: list[Doubt] = []
    ended: date | None = None
    for one in terminations:
        last = one.last
        if last is None:
            continue
        if one.weight < Weight.PROVED:
            found, more = _said_to_end(found, one, last)
            doubts += more
            continue
        left: list[Piece] = []
        for piece in found:
            if piece.first > last or (piece.last is not None and piece.last <= last):
                left.append(piece)
                continue
            left.append(structs.replace(piece, last=last, events=(*piece.events, *one.events)))
            ended = _latest(ended, last)
            if piece.last and one.made and piece.made and piece.made > one.made and not piece.disputed:
                doubts.append(Doubt(one=last, other=piece.last, ones=one.events, others=piece.events))
                left.append(structs.replace(piece, first=last + _DAY, events=(*one.events, *piece.events), weight=Weight.SAID, disputed=True))
        found = left
    return found, doubts, ended


def _said_to_end(pieces: Sequence[Piece], one: Piece, last: date) -> tuple[list[Piece], list[Doubt]]:
    """The pieces where it is but said that it ended: that cuts nothing, but tells the end of what had none, and puts in doubt what was said to hold longer."""
    found: list[Piece] = []
    doubts: list[Doubt] = []
    for piece in pieces:
        end = piece.last or piece.seen
        if piece.disputed or piece.first > last or (piece.last is not None and piece.last <= last) or (piece.weight == Weight.PROVED and end is None):
            found.append(piece)
            continue
        if end and end > last:
            sides = (end, last, piece.events, one.events) if piece.weight == Weight.PROVED else (last, end, one.events, piece.events)
            doubts.append(Doubt(one=sides[0], other=sides[1], ones=sides[2], others=sides[3]))
        if piece.weight == Weight.PROVED:
            found.append(piece)
            continue
        found.append(structs.replace(piece, last=last, events=(*piece.events, *one.events)))
        if end and end > last:
            found.append(structs.replace(piece, first=last + _DAY, last=end, events=(*one.events, *piece.events), disputed=True, unsure=False))
    return found, doubts


def _latest(one: date | None, other: date | None) -> date | None:
    return max(day for day in (one, other) if day) if one or other else None
