"""Who was there: the lists of present and absent, read from a document's head, its tail or wherever they stand."""

from __future__ import annotations

from samtrad.reading.find.attendance.lists import Roll, read_listing, read_roll
from samtrad.reading.find.attendance.merge import Entrant, all_items, merge, settle
from samtrad.reading.find.attendance.moves import apply_moves
from samtrad.reading.find.cells.rows import rows_of
from samtrad.reading.find.people.offices import part_titles
from samtrad.reading.find.sheet.taken_apart import Sheet, read_sheet
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Doubt

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
)
_FIRST = frozenset(first + second for opening in _OPENINGS for first in (opening[0], opening[0].upper()) for second in (opening[1], opening[1].upper()))
_NUMBER = frozenset("§0123456789. \xa0")  # what stands before them
_LONGEST_LIST = 150  # lines


def find_attendance(outline: Outline, sheet: Sheet | None = None) -> tuple[list[Attendee], list[Doubt]]:
    """Everyone listed as present, absent or vacant, once each in the document's order, and what was unsure."""
    sheet = sheet or read_sheet(outline)
    numbers = all_items(outline)
    roll = read_roll(sheet.fields, sheet.head)
    if not roll.seated:  # "Beslutande: enligt bifogad lista"
        listing = read_roll(sheet.tail_fields, sheet.tail)
        found = listing if listing.credible else _anywhere(outline)
        if found is not None and (found.seated or not roll.listed):
            roll = Roll([*roll.drafts, *found.drafts], [*roll.early, *found.early])
    part_titles(roll.drafts)
    merged, doubts = merge([Entrant(draft, numbers) for draft in roll.drafts])
    apply_moves(merged, [*sheet.head, *sheet.tail], numbers)
    return settle(merged, roll.early, sheet.signers), doubts


def _anywhere(outline: Outline) -> Roll | None:
    """The first list in the items themselves: "§ 1 Upprop" or "1. Närvarande" with names beneath."""
    openings = {
        p.item: p.lines[0] for p in reversed(outline.passages) if ((s := p.string)[:2] in _FIRST or s[0] in _NUMBER) and p.item is not None and _opens(s)
    }
    taken = {*outline.head, *outline.tail, *outline.furniture, *outline.contents} if openings else set()
    for item in sorted(openings):
        low, high = openings[item], outline.entries[item].lines[1] if item < len(outline.entries) else 0
        roll = read_listing(rows_of(outline.text, [i for i in range(low, min(high, low + _LONGEST_LIST)) if i not in taken]))
        if roll.credible:
            return roll
    return None


def _opens(string: str) -> bool:
    """Whether a passage opens with a word that heads a list of people."""
    return string[:24].casefold().lstrip("§0123456789. \xa0").startswith(_OPENINGS)
