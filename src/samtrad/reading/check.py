"""Where a record contradicts itself: the document's own sums, numbers and lists compared."""

from __future__ import annotations

import difflib
from itertools import pairwise

from samtrad.reading.record import Attendee, Doubt, Item, Vote
from samtrad.reading.words import Words

_ALIKE = 0.8  # how alike two names must be to be offered as the same


def check(attendance: list[Attendee], items: list[Item], votes: list[Vote]) -> list[Doubt]:
    """Findings worth asking about, first those that concern who was there; never a change to what was read."""
    return [*_unlisted_presenters(attendance, items), *_missing_items(attendance, items), *_votes(votes)]


def _span(value: str | None) -> list[tuple[int, int]]:
    return [value.span] if isinstance(value, Words) and value.ranges else []


def _unlisted_presenters(attendance: list[Attendee], items: list[Item]) -> list[Doubt]:
    """Someone who presents an item by full name and stands in no list of those present."""
    names = [a.name for a in attendance if a.name]
    if not names:
        return []
    known = {_folded(n) for n in names}
    doubts = []
    seen: set[str] = set()
    for index, item in enumerate(items):
        for place, presenter in enumerate(item.presenters):
            if " " not in presenter or _folded(presenter) in known or _folded(presenter) in seen:
                continue
            seen.add(_folded(presenter))
            alike = difflib.get_close_matches(presenter, names, n=3, cutoff=_ALIKE)
            doubts.append(
                Doubt(
                    code="presenter.unlisted",
                    message=f"{presenter} föredrar men står inte i någon närvarolista.",
                    pointer=f"/items/{index}/presenters/{place}",
                    candidates=[str(name) for name in alike],
                    spans=_span(presenter),
                )
            )
    return doubts


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _missing_items(attendance: list[Attendee], items: list[Item]) -> list[Doubt]:
    """Numbers that the numbering jumps over, and items that someone attended but that are not there."""
    numbered = [(int(i.number), i) for i in items if i.level == 1 and i.number and i.number.isdigit()]
    doubts = []
    for (before, _), (after, item) in pairwise(numbered):
        if after - before > 1:
            gone = [str(n) for n in range(before + 1, after)]
            doubts.append(
                Doubt(code="items.missing", message=f"Numreringen hoppar från {before} till {after}: {', '.join(gone)} finns inte i texten.", pointer=None, candidates=list(gone), spans=[item.heading_span])
            )
    known = {i.number for i in items}
    for index, attendee in enumerate(attendance):
        if known and attendee.items and not any(n in known for n in attendee.items):
            doubts.append(
                Doubt(code="attendance.items_unknown", message=f"{attendee.name} anges vara med på {', '.join(attendee.items)}, som inte finns bland ärendena.", pointer=f"/attendance/{index}/items", candidates=[], spans=[attendee.span])
            )
    return doubts


def _votes(votes: list[Vote]) -> list[Doubt]:
    """Figures that are not the number of names listed for that side."""
    doubts = []
    for index, vote in enumerate(votes):
        for side, said in (("yes", vote.yes), ("no", vote.no)):
            listed = sum(b.option == side for b in vote.ballots)
            if said is not None and listed and listed != said:
                doubts.append(
                    Doubt(code="vote.sum", message=f"Omröstningen anger {said} {'ja' if side == 'yes' else 'nej'}-röster men {listed} namn är uppräknade.", pointer=f"/votes/{index}/{side}", candidates=[said, listed], spans=[vote.span])
                )
    return doubts
