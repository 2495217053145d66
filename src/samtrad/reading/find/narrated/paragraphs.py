"""Paragraphs of sentences that tell who was there, among the rows of a document's head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.cells.rows import Row, Strip, is_hyphened, words_of
from samtrad.reading.find.narrated.elements import homes_in, opens_sentence
from samtrad.reading.find.narrated.sentences import Told, read_sentence
from samtrad.reading.find.people.attributes import Carried
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.lines import Layout
from samtrad.reading.find.people.lists import gives_parties, read_line
from samtrad.reading.lexicon.presence_words import FINITE
from samtrad.reading.lexicon.roles import Heading
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.sentences import split_sentences

_VERB = re.compile(rf"\b(?:{'|'.join(sorted(FINITE))})\b", re.IGNORECASE)
_NAME = re.compile(r"[A-ZÅÄÖ][\w.’-]* [A-ZÅÄÖ]")
_PARTY = re.compile(r"\([A-ZÅÄÖ]{1,2}\)")
_LONGEST_LABEL = 40
_MOST_ROWS = 30
_FULL = 0.6
"""How much of the widest row all rows of a sentence but its last take: shorter ones are entries of a list."""
_MEMBER = Heading("member", None)
_SHAPE = Layout(politics=False, attributes=False, inverted=False, one_a_row=False)


class Paragraph(NamedTuple):
    """Sentences from one row on: how many rows they take, the string that was joined of them, and their people."""

    size: int
    passage: Passage
    people: list[Told]


def read_paragraph(rows: Sequence[Row], number: int, base: Heading | None = None) -> Paragraph | None:
    """The sentences on who was there from a row on; None where none opens there. ``base`` is what a heading above them says."""
    if not _may_open(rows, number):
        return None
    passage, ends = _joined(rows, number)
    string = passage.string
    homes = homes_in(string)
    people: list[Told] = []
    parties = _PARTY.search(string) is not None
    size = told = 0
    for start, end in split_sentences(string):
        if string[end - 1] != "." or not _runs(rows[number:], ends, start, end):
            break
        found = read_sentence(string, start, end, base or _MEMBER, homes, parties=parties)
        if found is None:
            break
        people += found
        colon = string.find(":", start, start + _LONGEST_LABEL)
        told += not _is_of_one(found, start) and (colon < 0 or _VERB.search(string, start, colon) is not None)
        size = next(place for place, at in enumerate(ends) if at >= end) + 1
    return Paragraph(size, passage, people) if people and told else None


def _is_of_one(found: Sequence[Told], start: int) -> bool:
    """Whether a sentence opens with the only one it tells of, and so may be an entry of a list: "Bo Ek (M) deltog på distans."."""
    return len(found) == 1 and found[0].start == start and found[0].replaces is None and not found[0].heading.absent


def _may_open(rows: Sequence[Row], number: int) -> bool:
    """Whether a row may open such a sentence: one cell, a capital, a verb and a name in it or the row below."""
    row = rows[number]
    if len(row.cells) > 1 or not row.cells[0].string[0].isupper():
        return False
    string = row.cells[0].string
    if string[-1] != "." and number + 1 < len(rows) and len(rows[number + 1].cells) == 1 and rows[number + 1].above < 1:
        string = f"{string} {rows[number + 1].cells[0].string}"
    return _VERB.search(string) is not None and _NAME.search(string) is not None


def _joined(rows: Sequence[Row], number: int) -> tuple[Passage, list[int]]:
    """The rows from one on as one string, up to white space or columns, and where each of them ends in it."""
    strip = Strip()
    ends: list[int] = []
    for row in rows[number : number + _MOST_ROWS]:
        if len(row.cells) > 1 or (ends and row.above >= 1):
            break
        cell = row.cells[0]
        hyphened = strip.size > 0 and is_hyphened(strip.last, cell.string)
        kept = strip.trimmed(1) if hyphened else strip
        kept.add(cell, "" if hyphened or strip.last.endswith("-") else " ")
        ends.append(strip.size)
    return strip.passage(), ends


def _runs(rows: Sequence[Row], ends: Sequence[int], start: int, end: int) -> bool:
    """Whether the rows of a sentence are those of a running text: all but the last are about as wide as the widest, and none opens another sentence."""
    first = next(place for place, at in enumerate(ends) if at > start)
    last = next(place for place, at in enumerate(ends) if at >= end)
    widths = [len(rows[place].cells[0].string) for place in range(first, last + 1)]
    openings = [rows[place].cells[0].string.split(" ", 1)[0] for place in range(first + 1, last + 1)]
    return all(width >= _FULL * max(widths) for width in widths[:-1]) and not any(word[0].isupper() and opens_sentence(word) for word in openings)


def read_narrated(rows: Sequence[Row], base: Heading | None, group: Words | None) -> list[Draft]:
    """The people of a paragraph that ``read_paragraph`` has found."""
    paragraph = read_paragraph(rows, 0, base)
    if paragraph is None:
        return []
    passage = paragraph.passage
    shape = _SHAPE._replace(politics=gives_parties(rows))
    found: list[Draft] = []
    for told in paragraph.people:
        home = words_of(passage, *told.home) if told.home is not None else None
        bare = passage if told.own is None else Passage(_blank(passage.string, *told.own), passage.segments, passage.lines)
        drafts = read_line(bare, told.start, told.end, told.heading, group, shape, [], Carried(home))
        for draft in drafts:
            if told.replaces is not None:
                draft.replaces, draft.capacity = draft.words(*told.replaces), "serving_substitute"
            draft.limits += told.limits
        found += drafts
    return found


def _blank(string: str, start: int, end: int) -> str:
    """The string with a stretch of it made signs that part what stands before and behind it."""
    return string[:start] + "\x00" * (end - start) + string[end:]
