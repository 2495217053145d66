"""Where a record contradicts itself: the document's own sums, numbers and lists compared."""

from __future__ import annotations

import difflib
import re
from itertools import pairwise

from samtrad.reading.record import Attendee, Decision, Doubt, Item, Vote
from samtrad.reading.words import Words

_FEW_GAPS = 3  # in the numbering, that may be a fault
_ONE_GONE = 2  # between two numbers that one is left out between
_ALIKE = 0.8  # how alike two names must be to be offered as the same


_MEMBERS = re.compile(r"(?:de |alla |samtliga |våra |sina )?(?:medlem|huvudm[äa]n|ägarkommun)", re.IGNORECASE)
"""Whom a federation or a body that several share recommends something: what others advise is no decision of its own."""


def check(attendance: list[Attendee], items: list[Item], votes: list[Vote], decisions: list[Decision], *, extract: bool = False) -> list[Doubt]:
    """Findings worth asking about, first those that concern who was there; never a change to what was read.

    An ``extract`` leaves items out, and nobody has to ask which.
    """
    missing = [] if extract else [*_missing_items(items), *_unknown_items(attendance, items)]
    return [*_unlisted_presenters(attendance, items), *missing, *_votes(votes), *_recommended(decisions)]


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


def _missing_items(items: list[Item]) -> list[Doubt]:
    """Numbers that the numbering jumps over, all in one doubt.

    Many of them are no fault but a choice: minutes that give some of their items, as an extract does.
    """
    numbered = [(int(i.number), i) for i in items if i.level == 1 and i.number and i.number.isdigit()]
    gaps = [(before, after, item) for (before, _), (after, item) in pairwise(numbered) if after - before > 1]
    gone = sum(after - before - 1 for before, after, _ in gaps)
    if not gaps or len(gaps) > _FEW_GAPS or gone >= len(numbered):
        return []
    told = [f"{before + 1}" if after - before == _ONE_GONE else f"{before + 1}–{after - 1}" for before, after, _ in gaps]
    return [
        Doubt(
            code="items.missing",
            message=f"Numreringen hoppar över {', '.join(told)}.",
            pointer=None,
            candidates=[],
            spans=[item.heading_span for _, _, item in gaps],
        )
    ]


def _unknown_items(attendance: list[Attendee], items: list[Item]) -> list[Doubt]:
    """Items that someone attended but that are not there."""
    doubts = []
    known = {i.number for i in items}
    for index, attendee in enumerate(attendance):
        if known and attendee.items and not any(n in known for n in attendee.items):
            points = "punkt" if len(attendee.items) == 1 else "punkterna"
            doubts.append(
                Doubt(
                    code="attendance.items_unknown",
                    message=f"{attendee.name} anges vara med på {points} {', '.join(attendee.items)}, som inte finns bland ärendena.",
                    pointer=f"/attendance/{index}/items",
                    candidates=[],
                    spans=[attendee.span],
                )
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
                    Doubt(
                        code="vote.sum",
                        message=f"Omröstningen anger {said} {'ja' if side == 'yes' else 'nej'}-röster men {listed} namn är uppräknade.",
                        pointer=f"/votes/{index}/{side}",
                        candidates=[said, listed],
                        spans=[vote.span],
                    )
                )
    return doubts


def _recommended(decisions: list[Decision]) -> list[Doubt]:
    """Recommendations that an item tells of as made now, and that do not stand among what it decides: nobody can tell whether anybody decided them."""
    deciding = {one.item for one in decisions if one.status == "made"}
    found: dict[int, list[Decision]] = {}
    for one in decisions:
        if one.type == "recommend" and one.status == "reported" and one.by and not one.date and one.item in deciding and _MEMBERS.match(one.addressee or ""):
            found.setdefault(one.item or 0, []).append(one)
    return [
        Doubt(
            code="decision.recommended_aside",
            message=f"{told[0].by} rekommenderar {told[0].addressee} i texten, men rekommendationen står inte bland det som beslutades.",
            pointer=None,
            candidates=["reported", "made"],
            spans=[one.span for one in told],
        )
        for told in found.values()
    ]
