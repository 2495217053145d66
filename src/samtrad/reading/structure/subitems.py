"""Sub-items: entries of an item that carry a letter or number of their own."""

from __future__ import annotations

import re

from samtrad.reading.outline import Entry, Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.cases import case_in_heading
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.page import Page
from samtrad.reading.words import Words

_GAP = 0.6  # line heights of white that part paragraphs
_LETTER = re.compile(r"([A-Za-zÅÄÖåäö])[)/.]\Z")
_DIGITS = re.compile(r"(\d{1,2})[.)]\Z")
_DECIMAL = re.compile(r"(\d{1,3})\.(\d{1,2})\.?\Z")


def split_subitems(page: Page, entry: Entry) -> list[Entry]:
    """The item, followed by its sub-items if its text opens with a lettered or numbered list of headings.

    A list under a sub-heading or behind a lead-in ("Följande frågor föreslogs:") is no list of sub-items.
    """
    if entry.number is None or not entry.sections or entry.sections[0].kind:
        return [entry]
    first = entry.sections[0].passages
    opening = next((i for i, p in enumerate(first) if p.kind == "numbered"), None)
    if opening is None or not _may_open(first, opening, entry):
        return [entry]
    style = _style(first[opening].marker)
    found: list[tuple[int, int]] = []  # section and place in it
    for number, section in enumerate(entry.sections):
        for i in range(opening if number == 0 else 0, len(section.passages)):
            passage = section.passages[i]
            fits = passage.kind == "numbered" and _style(passage.marker) == style and _order(passage.marker, entry) == len(found)
            if fits and (number == 0 or _heads_on(page, entry, number, i)):
                found.append((number, i))
    return _cut(page, entry, found) if found else [entry]


def _heads_on(page: Page, entry: Entry, number: int, place: int) -> bool:
    """Whether an entry under a later sub-heading is the heading of the next sub-item, rather than part of a list there.

    "b) Val av ombud" stands last in its section, white above it, a sub-heading or an end beneath, and ends no sentence.
    """
    section = entry.sections[number]
    passage = section.passages[place]
    last = place == len(section.passages) - 1
    apart = page.text.lines[passage.lines[0]].above >= _GAP
    return apart and last and number < len(entry.sections) - 1 and passage.string[0].isupper() and passage.string[-1] not in ".,;:" and not passage.string.startswith("att ")


def _may_open(passages: list[Passage], opening: int, entry: Entry) -> bool:
    if _order(passages[opening].marker, entry) != 0:
        return False
    before = passages[opening - 1].string if opening else ""
    return not before or (before[-1] not in ":," and len(before) < 60 and opening == 1)


def _style(marker: str) -> str:
    if _DECIMAL.match(marker):
        return "decimal"
    if match := _LETTER.match(marker):
        return "upper" if match.group(1).isupper() else "lower"
    return "digits" if _DIGITS.match(marker) else ""


def _order(marker: str, entry: Entry) -> int:
    """Place in the list, from 0: a, A, 1 and 9.1 are first; -1 for no such marker."""
    if match := _DECIMAL.match(marker):
        return int(match.group(2)) - 1 if match.group(1) == str(entry.number) else -1
    if match := _LETTER.match(marker):
        letters = "abcdefghijklmnopqrstuvwxyzåäö"
        return letters.find(match.group(1).casefold())
    match = _DIGITS.match(marker)
    return int(match.group(1)) - 1 if match else -1


def _cut(page: Page, entry: Entry, found: list[tuple[int, int]]) -> list[Entry]:
    """The parent with what stands before its first sub-item, then each sub-item with its text."""
    sections = entry.sections
    start, stop = entry.lines
    opening = sections[0].passages
    parent = Entry(
        number=entry.number, heading=entry.heading, heading_passage=entry.heading_passage, level=entry.level, case_number=entry.case_number,
        lines=(start, opening[found[0][1]].lines[0]), sections=[Section(kind="", heading=None, passages=opening[: found[0][1]])] if found[0][1] else [],
    )  # fmt: skip
    entries = [parent]
    for (number, place), (next_number, next_place) in zip(found, [*found[1:], (len(sections) - 1, len(sections[-1].passages))], strict=True):
        passage = sections[number].passages[place]
        stops_at = next_place if next_number == number else len(sections[number].passages)
        body = [Section(kind=sections[number].kind if number == 0 else "", heading=None, passages=sections[number].passages[place + 1 : stops_at])]
        for between in range(number + 1, next_number + 1):
            section = sections[between]
            body.append(Section(kind=section.kind, heading=section.heading, passages=section.passages[: next_place if between == next_number else None]))
        passage.kind = "heading"
        last = (number, place) == found[-1]
        entries.append(
            Entry(
                number=_number(page, entry, passage), heading=passage.words(), heading_passage=passage, level=entry.level + 1, case_number=case_in_heading(passage),
                lines=(passage.lines[0], stop if last else sections[next_number].passages[next_place].lines[0]), sections=[s for s in body if s.passages or s.heading],
            )
        )  # fmt: skip
    return entries


def _number(page: Page, entry: Entry, passage: Passage) -> Words:
    """ "9 a" of item 9; "9.1" as the document has it."""
    line = passage.lines[0]
    string, segments = join(page.cleans, [line], "")
    marker = Passage(string, segments, (line, line + 1)).words(0, len(passage.marker.rstrip(").:/")))
    if _DECIMAL.match(passage.marker) or entry.number is None:
        return marker
    return Words(f"{entry.number} {marker}", (*entry.number.ranges, *marker.ranges))
