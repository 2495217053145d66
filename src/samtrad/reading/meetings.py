"""Files that hold the minutes of several meetings: where one ends and the next begins.

A file is cut only where both sides stand the test of being minutes by themselves: a title, a day and a list of people of
their own, and something dealt with. What the second side says must be of another meeting.
See ``docs/algorithms/several-meetings.md``.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.find.cover.find import find_cover
from samtrad.reading.find.sheet.taken_apart import read_sheet
from samtrad.reading.lexicon.meeting_words import APPENDED
from samtrad.reading.meetings_openings import Opening, openings
from samtrad.reading.outline import Outline
from samtrad.reading.record import TextAt
from samtrad.reading.structure.build import build_outline
from samtrad.reading.text import Text

_MINUTES = frozenset({"minutes", "notes"})
_FEWEST_PEOPLE = 2
_COVER = 6  # lines of a cover besides those present; where there are more, something was said
_MOST_GROWN = 4
_NEXT_DAY = timedelta(days=3)  # a weekend may lie between two days of one meeting
_TOP = 4  # lines at the top of a stretch on which it may be told to be an appendix


class Stretch(NamedTuple):
    """What a stretch of a file says of itself, from one opening to the next."""

    kind: str
    days: frozenset[date]
    body: str
    organisation: str
    extract: bool
    first: int | None
    last: int | None
    whole: bool
    """Whether it has all that minutes have: title, day, people, and items or decisions."""
    closed: bool
    """Whether it ends in signatures."""


def meetings(text: Text) -> list[Text]:
    """The text cut into the minutes of its meetings; the text itself where it holds one, as nearly all do."""
    found = openings(text)
    if len(found) < 2:
        return [text]
    firsts = [0, *(opening.first for opening in found[1:]), len(text.lines)]
    cuts = [0]
    current, at = _grown(text, firsts, 0)
    while at < len(found):
        one, after = _grown(text, firsts, at)
        if _is_another(text, found[at], current, one):
            cuts.append(firsts[at])
            current, at = one, after
        else:
            current, at = _joined(current, _stretch(text.cut(firsts[at], firsts[at + 1]))), at + 1
    return [text.cut(a, b) for a, b in pairwise([*cuts, len(text.lines)])] if len(cuts) > 1 else [text]


def _grown(text: Text, firsts: list[int], at: int) -> tuple[Stretch, int]:
    """A stretch from one opening on, and the next opening after it: a cover page goes on where its items open anew."""
    one = _stretch(text.cut(firsts[at], firsts[at + 1]))
    after = at + 1
    while not one.whole and one.kind in _MINUTES and one.days and after < len(firsts) - 1 and after - at < _MOST_GROWN:
        longer = _stretch(text.cut(firsts[at], firsts[after + 1]))
        if longer.days != one.days:
            break
        one, after = longer, after + 1
    return one, after


def _stretch(text: Text) -> Stretch:
    """A stretch, read as far as it takes to know what it is."""
    outline = build_outline(text)
    sheet = read_sheet(outline)
    attendance, _ = find_attendance(outline, sheet)
    cover = find_cover(outline, attendance, sheet)
    days = frozenset(date.fromisoformat(sitting.date) for sitting in cover.sittings)
    numbers = _numbers(outline)
    people = sum(attendee.presence != "absent" and attendee.name is not None for attendee in attendance)
    return Stretch(
        kind=cover.kind,
        days=days,
        body=_plain(cover.body),
        organisation=_plain(cover.organisation),
        extract=cover.extract_of is not None,
        first=numbers[0] if numbers else None,
        last=numbers[-1] if numbers else None,
        whole=cover.kind in _MINUTES and bool(days) and people >= _FEWEST_PEOPLE and (bool(outline.entries) or len(text.lines) > people + _COVER),
        closed=bool(outline.tail) or any(signer.signed for signer in sheet.signers),
    )


def _numbers(outline: Outline) -> list[int]:
    return [int(match[0]) for entry in outline.entries if entry.level == 1 and entry.number and (match := re.match(r"\d+", entry.number))]


def _is_another(text: Text, opening: Opening, before: Stretch, one: Stretch) -> bool:
    """Whether a stretch is the minutes of another meeting than those before it, and no paper that belongs to them."""
    if not (before.whole and one.whole) or (one.extract and not before.extract) or _is_appended(text, opening):
        return False
    if not (before.closed or opening.marked or opening.on_page):
        return False  # minutes quoted in an item look like this: "Föregående mötes anteckningar löd:"
    other_body = _differ(before.body, one.body) or _differ(before.organisation, one.organisation)
    if before.days & one.days:
        return other_body
    return other_body or not _goes_on(before, one)


def _goes_on(before: Stretch, one: Stretch) -> bool:
    """Whether it is a further day of the same meeting: few days later, and the numbering runs on."""
    near = timedelta(0) < min(one.days) - max(before.days) <= _NEXT_DAY
    return near and before.last is not None and one.first == before.last + 1


def _is_appended(text: Text, opening: Opening) -> bool:
    """Whether the lines around the opening say that what follows is an appendix."""
    around = range(max(opening.first - 1, 0), min(opening.first + _TOP, opening.title + 1))
    return any(APPENDED.match(text.of(cell)) for index in around for cell in text.lines[index].cells)


def _joined(before: Stretch, one: Stretch) -> Stretch:
    """Minutes and a paper that belongs to them, or a further day of them."""
    if _goes_on(before, one) if before.days and one.days else False:
        return before._replace(days=before.days | one.days, last=one.last, closed=one.closed)
    return before._replace(closed=before.closed or one.closed) if before.whole else one


def _differ(one: str, other: str) -> bool:
    """Whether two names are known and of two bodies: one may be the other's shorter form."""
    return bool(one and other) and one not in other and other not in one


def _plain(name: TextAt | None) -> str:
    return re.sub(r"\W+", " ", name.text.casefold()).strip() if name else ""
