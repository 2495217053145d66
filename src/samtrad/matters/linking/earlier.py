"""Where a passage says that its matter was before: "Bordlagt den 26 januari 2023, § 37"."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.matters.linking.passage import Passage
from samtrad.swedish.dates_words import MONTHS, SHORT

DAY = rf"(?:(?P<iso>(?:19|20)\d\d-\d\d-\d\d)|(?P<d>\d{{1,2}})\s(?P<m>{'|'.join(SHORT)})[a-z]*\.?\s(?P<y>(?:19|20)\d\d))"
"""A day in a text: "26 januari 2023", "2023-01-26"; `iso_of` says which."""
_PLACE = re.compile(
    DAY
    + r"[,;]?\s{0,3}(?:(?:av|i)\s[\wåäö]+\s)?\(?§§?\s?(?P<n>\d{1,4})|§\s?(?P<n2>\d{1,4}),?\s(?:den\s)?"
    + DAY.replace("P<iso>", "P<iso2>").replace("P<d>", "P<d2>").replace("P<m>", "P<m2>").replace("P<y>", "P<y2>")
)
_TREATED = re.compile(r"bordl|återremi|tidigare|senast|behandl|beredning|beslut|ajourn|vilande|uppskj|handlagt|ärendet|yttra", re.IGNORECASE)
_TASK = re.compile(r"uppdrag", re.IGNORECASE)
_REACH = 160
"""Characters before a reference in which it is said why it is made."""
_MOST = 12


class Earlier(NamedTuple):
    """Places (``day§number``) that the matter was treated at before, and those of decisions that its passage speaks of."""

    treated: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()


NOWHERE = Earlier()


def place_of(passage: Passage) -> str | None:
    """Where the passage itself stands, as later ones refer to it."""
    return f"{passage.day}§{passage.number}" if passage.day and passage.number and passage.number.isdigit() else None


def earlier_in(text: str) -> Earlier:
    """What the text refers to, in both manners of writing."""
    if "§" not in text:
        return NOWHERE
    treated: set[str] = set()
    spoken: set[str] = set()
    for m in _PLACE.finditer(text):
        before = text[max(0, m.start() - _REACH) : m.start()].rpartition("\n\n")[2]
        (treated if _TREATED.search(before) and not _TASK.search(before) else spoken).add(_place(m))
        if len(treated) + len(spoken) > _MOST:
            break
    return Earlier(frozenset(treated), frozenset(spoken - treated))


def _place(m: re.Match[str]) -> str:
    tail = "" if m.group("n") else "2"
    return f"{iso_of(m, tail)}§{m.group('n' + tail)}"


def iso_of(m: re.Match[str], tail: str = "") -> str:
    """Which day a match of `DAY` is; ``tail`` stands behind the names of its groups."""
    return m.group("iso" + tail) or f"{m.group('y' + tail)}-{MONTHS[m.group('m' + tail).casefold()]:02d}-{int(m.group('d' + tail)):02d}"
