"""Who was there: the lists of present and absent, read from a document's head, its tail or wherever they stand."""

from __future__ import annotations

import re

from samtrad.reading.find.attendance.lists import Roll, read_called, read_listing, read_roll
from samtrad.reading.find.attendance.logged import logged
from samtrad.reading.find.attendance.merge import Entrant, all_items, merge, settle
from samtrad.reading.find.attendance.moves import apply_moves
from samtrad.reading.find.attendance.staff import part_staff
from samtrad.reading.find.cells.rows import rows_of
from samtrad.reading.find.people.offices import part_titles
from samtrad.reading.find.sheet.taken_apart import Sheet, read_sheet
from samtrad.reading.find.votes.fallen import FallenVotes
from samtrad.reading.lexicon.roles import heading_of
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Doubt
from samtrad.swedish.names import folded

_OPENINGS = (
    "närvar",
    "närvor",
    "tillstädes",
    "deltag",
    "deltog",
    "beslutande",
    "ledamöter",
    "tjänstgörande",
    "medverkande",
    "upprop",
    "omröstningslista",
    "voteringslista",
    "röstlista",
    "röstlängd",
    "ombud",
    "delegat",
    "representant",
)
_FIRST = frozenset(first + second for opening in _OPENINGS for first in (opening[0], opening[0].upper()) for second in (opening[1], opening[1].upper()))
_NUMBER = frozenset("§0123456789. \xa0")  # what stands before them
_ELECTION = re.compile(r"\b(?:(?:fyllnads|om|ny)?val\b(?! av (?:\w+ )?(?:ordförande|justera|sekreterare|protokoll|mötes))|utse|nominering)", re.IGNORECASE)
_CALLS = re.compile(r"\b(?:upprop|röstläng|närvaro|närvarande|deltagar|deltagande|fullmakt|ombud)", re.IGNORECASE)
"""What the heading of an item in which people are listed says."""
_NO_LIST = frozenset(
    "proposals vote decision suggestion position questions_put reservation statement note background preparation discussion sent_to papers certification not_taking_part disqualification".split()
)
"""Sub-headings beneath which no list of who was there stands: "Tjänstgörande ersättaren Anna Berg (M) yrkar" opens what is moved."""
_CAME = re.compile(r"\b(?:deltog|deltagit|närvarande|närvarade|medverkade|deltagare)\b")
_LONGEST_HEADING = 70  # characters
_LONGEST_LIST = 150  # lines


def find_attendance(outline: Outline, sheet: Sheet | None = None, fallen: FallenVotes | None = None) -> tuple[list[Attendee], list[Doubt]]:
    """Everyone listed as present, absent or vacant, once each in the document's order, and what was unsure.

    ``fallen`` are the document's tables of votes, where others ask for them too.
    """
    sheet = sheet or read_sheet(outline)
    numbers = all_items(outline)
    roll = read_roll(sheet.fields, sheet.head, sheet.key)
    seated, apart = ([], []) if roll.seated else logged(fallen or FallenVotes(outline))
    if seated:
        roll = Roll([draft for draft in roll.drafts if not draft.single], roll.early)  # "Ankom" is a column's head, and no one's name
    elif not roll.seated:  # "Beslutande: enligt bifogad lista"
        listing = read_roll(sheet.tail_fields, sheet.tail, sheet.key)
        found = listing if listing.credible else _anywhere(outline)
        if found is not None and (found.seated or not roll.listed):
            roll = Roll([*roll.drafts, *found.drafts], [*roll.early, *found.early])
    part_titles(roll.drafts)
    part_staff(roll.drafts)
    merged, doubts = merge([Entrant(draft, numbers) for draft in roll.drafts])
    apply_moves(merged, [*sheet.head, *sheet.tail], numbers)
    attendance = settle(merged, roll.early, sheet.signers)
    names = {folded(one.name) for one in attendance if one.name}
    return [*attendance, *(one for one in seated if one.name and folded(one.name) not in names)], [*doubts, *apart]


def _anywhere(outline: Outline) -> Roll | None:
    """The first list in the items themselves: "§ 1 Upprop" or "1. Närvarande" with names beneath."""
    openings = {
        p.item: p.lines[0]
        for p in reversed(outline.passages)
        if ((s := p.string)[:2] in _FIRST or s[0] in _NUMBER or 0 < s.find(":") < _LONGEST_HEADING)
        and p.item is not None
        and p.section not in _NO_LIST
        and _opens(s)
        and not _elects(outline, p.item)
    }
    taken = {*outline.head, *outline.tail, *outline.furniture, *outline.contents} if openings else set()
    for item in sorted(openings):
        low, high = openings[item], outline.entries[item].lines[1] if item < len(outline.entries) else 0
        roll = read_listing(rows_of(outline.text, [i for i in range(low, min(high, low + _LONGEST_LIST)) if i not in taken]))
        if roll.credible:
            return roll
    return _called(outline)


def _called(outline: Outline) -> Roll | None:
    """The list in an item that by its heading holds one, though nothing heads the list itself: "§ 4 Upprop", "Fastställande av röstlängd"."""
    for index, entry in enumerate(outline.entries):
        if not _CALLS.search(entry.heading) or _elects(outline, index):
            continue
        low, high = entry.lines
        taken = {*outline.head, *outline.tail, *outline.furniture, *outline.contents}
        roll = read_called(rows_of(outline.text, [i for i in range(low, min(high, low + _LONGEST_LIST)) if i not in taken]), entry.heading)
        if roll.credible:
            return roll
    return None


def _elects(outline: Outline, item: int) -> bool:
    """Whether an item is about an election: the members listed in it are those who were elected."""
    return item < len(outline.entries) and _ELECTION.search(outline.entries[item].heading) is not None


def _opens(string: str) -> bool:
    """Whether a passage opens with a word that heads a list of people."""
    if string[:24].casefold().lstrip("§0123456789. \xa0").startswith(_OPENINGS):
        return True
    head = string[: string.find(":", 0, _LONGEST_HEADING) + 1].rstrip(":")
    return _CAME.search(head) is not None and (heading := heading_of(head)) is not None and heading.absent is False  # "Vid mötet deltog:"
