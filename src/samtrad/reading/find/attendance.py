"""Who was there: the lists of present and absent, read from a document's head, its tail or wherever they stand."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.find.attendance_lists import Roll, read_listing, read_roll
from samtrad.reading.find.attendance_merge import Entrant, all_items, merge, settle
from samtrad.reading.find.cover_rows import rows_of
from samtrad.reading.find.cover_sheet import Sheet, read_sheet
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Doubt


@cache
def _opens_list() -> re.Pattern[str]:
    return re.compile(r"^[^\w\n]*(?:\d{1,3}[^\w\n]+)?(?:§[^\w\n]*\d+[^\w\n]+)?(?:närvar|deltag|deltog|beslutande|ledamöter|tjänstgörande|medverkande|upprop)", re.IGNORECASE | re.MULTILINE)


def find_attendance(outline: Outline, sheet: Sheet | None = None) -> tuple[list[Attendee], list[Doubt]]:
    """Everyone listed as present, absent or vacant, once each in the document's order, and what was unsure."""
    sheet = sheet or read_sheet(outline)
    numbers = all_items(outline)
    roll = read_roll(sheet.fields, sheet.head)
    if not roll.listed:
        roll = read_roll(sheet.tail_fields, sheet.tail)
    if not roll.listed:
        roll = _anywhere(outline) or roll
    merged, doubts = merge([Entrant(draft, numbers) for draft in roll.drafts])
    return settle(merged, roll.early, sheet.signers), doubts


def _anywhere(outline: Outline) -> Roll | None:
    """The first list in the items themselves: "§ 1 Upprop" or "1. Närvarande" with names beneath."""
    text = outline.text
    starts = [m.start() for m in _opens_list().finditer(text.string)]
    taken = {*outline.head, *outline.tail, *outline.furniture, *outline.contents} if starts else set()
    for entry in outline.entries if starts else ():
        low, high = entry.lines
        if low < high and any(text.lines[low].start - 8 <= at <= text.lines[high - 1].end for at in starts):
            roll = read_listing(rows_of(text, [i for i in range(low, high) if i not in taken]))
            if roll.listed:
                return roll
    return None
