"""Lines and columns that ran together: a sub-heading at the end of a sentence, the next item's number behind it, two lists on one line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from samtrad.reading.damage.signs import Sign
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Line
from samtrad.reading.words import Span, Words

_LAST_WORDS = re.compile(r"(?:[a-zåäö]{2}[.)]|[a-zåäö]{3}) {1,4}(?P<last>[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]+(?: [a-zåäö]+){0,3})\Z")
_LAST = 4
"""Words of such a sub-heading at most, the first with a capital."""
_SENTENCE_IN = re.compile(r"(?:[a-zåäö)]{2}|\b(?:19|20)\d\d)\. +[A-ZÅÄÖ]")
_STOP = re.compile(r"(?:[a-zåäö]{3}|\b(?:19|20)\d\d)\.\Z")
_NUMBER_LAST = re.compile(r"[a-zåäö)]\.[ \t]*§ ?\d{1,4}\.?\Z")
_BULLET_IN = re.compile(r"[\w).] ?[•▪●] ?(?=[A-ZÅÄÖ])")
_BULLETS = "•▪●"
_SIGNS = "-–•"
"""Signs of a list, at the end of a passage."""
_CLAUSE_IN = re.compile(r"[a-zåäö)](?:[.,;]? ?\d{1,2}\.|[.,;] ?[-–•]) ?att |[a-zåäö][.,;] ?[-–•]\Z")
_ITEM_IN = re.compile(r"[a-zåäö)]\. ?(?:\d{1,4} §|§ ?\d{1,4}) [A-ZÅÄÖ]")
_CASE_IN = re.compile(r"\S ?(?:Dnr|Diarienummer|Ärendenummer)\b")
_LABEL_LAST = re.compile(r"\S (?P<last>(?:[A-ZÅÄÖ][a-zåäö]+|[A-ZÅÄÖ]{4,})(?: (?:av|i|till|för) [a-zåäö]+)?):?\Z")
_ITEM = re.compile(r"§ ?\d{1,4}\b|\d{1,4} §")
_SPACE = re.compile(" ")
_GAPS = ("\t", "   ", "|")
"""What parts the cells of a line."""
_TEXT = re.compile(r"[a-zåäö]{2,},? [a-zåäö]{2,},? [a-zåäö]{2,}")
_LONG = 30
"""Characters from which a cell with words in small letters is running text."""
_RARE = 0.2
"""Headings that end with a full stop, of all, up to which one that does has taken in a sentence."""


def run_together(outline: Outline, *, hurt: bool) -> list[Sign]:
    """Places where what stood on two lines, or in two columns, stands on one; passages are gone through where something else looks damaged."""
    found = [*(Sign("lines", span, sure=True) for span in _headings(outline)), *_cells(outline)]
    if not hurt and not any(sign.sure for sign in found):
        return found
    alone = {section.heading.string.rstrip(" :").casefold() for entry in outline.entries for section in entry.sections if section.heading}
    for passage in outline.passages:
        if passage.kind != "furniture" and passage.segments and passage.tells and (span := _in_passage(passage, alone)):
            found.append(Sign("lines", span, sure=True))
    return found


def _headings(outline: Outline) -> Iterator[Span]:
    """Headings of items that hold a sentence, or end as one where others do not."""
    headings = [  # points of an item often are sentences: "b) Skrivelse från Granby. Ordföranden besvarar den."
        entry.heading for entry in outline.entries if entry.level == 1 and isinstance(entry.heading, Words) and entry.heading.ranges
    ]
    for heading in headings:
        if (". " in heading and _SENTENCE_IN.search(heading)) or _ends_with_label(heading):
            yield heading.span
    stopped = [heading for heading in headings if heading[-1:] == "." and _STOP.search(heading)]
    with_case = [heading for heading in headings if ("Dnr" in heading or "nummer" in heading) and _CASE_IN.search(heading)]
    for holding in ([heading.span for heading in found] for found in (stopped, with_case)):
        if len(holding) <= _RARE * len(headings):
            yield from holding


def _ends_with_label(heading: Words) -> bool:
    """Whether a heading has a sub-heading behind it: "Val av justerare Beslut"."""
    if heading.isupper() or not heading[heading.rfind(" ") + 1].isupper():
        return False
    match = _LABEL_LAST.search(heading)
    return match is not None and label_kind(match.group("last")) is not None


def _in_passage(passage: Passage, alone: set[str]) -> Span | None:
    """A passage that ends with a sub-heading or the next item's number, or holds a list's sign in its midst."""
    string = passage.string
    if any(bullet in string for bullet in _BULLETS) and _BULLET_IN.search(string):
        return passage.span
    if passage.item is None:
        return None
    if (("att " in string or string[-1:] in _SIGNS) and _CLAUSE_IN.search(string)) or ("§" in string and _ITEM_IN.search(string)):
        return passage.span
    if (passage.kind == "paragraph" and _opens_with(string, alone)) or (string.count("§") == 1 and _NUMBER_LAST.search(string)):
        return passage.span
    if len(string) <= _LONG or not string[-1].isalpha() or not any(word[0].isupper() for word in string.rsplit(None, _LAST)[-_LAST:]):
        return None
    return passage.span if (match := _LAST_WORDS.search(string)) and label_kind(match.group("last")) else None


def _opens_with(string: str, alone: set[str]) -> bool:
    """Whether a paragraph opens with a sub-heading that stands on a line of its own elsewhere: "Beslut Nämnden antar"."""
    return any(string[at + 1 : at + 2].isupper() and string[:at].casefold() in alone for at in (match.start() for match in _SPACE.finditer(string, 0, _LONG)))


def _cells(outline: Outline) -> Iterator[Sign]:
    """Lines within items of which one half is running text and the other something else, outside tables."""
    text = outline.text
    if not any(sign in text.string for sign in _GAPS):
        return
    columns = [index for index, line in enumerate(text.lines) if len(line.cells) > 1]
    wide = {index for entry in outline.entries for index in columns[bisect_left(columns, entry.lines[0]) : bisect_left(columns, entry.lines[1])]}
    wide -= outline.furniture | outline.contents
    tables = {
        index for above, below in pairwise(sorted(wide)) if below == above + 1 and _alike(text.lines[above], text.lines[below]) for index in (above, below)
    }
    for index in sorted(wide - tables):
        line = text.lines[index]
        cells = [text.of(cell) for cell in line.cells]
        odd = any(_ITEM.match(cell) or (len(cell) < _LONG and cell[:1].isupper() and label_kind(cell)) for cell in cells[1:])
        if odd or any(len(cell) > _LONG and _TEXT.search(cell) for cell in cells[:-1]):
            yield Sign("lines", (line.start, line.end), sure=odd and bool(_TEXT.search(cells[0])))


def _alike(one: Line, other: Line) -> bool:
    """Whether two lines have their columns at the same places."""
    return one.lefts[1:] == other.lefts[1:]
