"""People in a list: rows of names, parties, titles and organisations in any order of columns, commas and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from samtrad.reading.find.cells.label import FROM_FIRST
from samtrad.reading.find.cells.rows import Row, words_of
from samtrad.reading.find.people.attributes import Carried
from samtrad.reading.find.people.by_column import by_column
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.homes import REPRESENTED, are_labelled, has_senders, home_end, in_column, lone_homes, lone_parties, with_homes
from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.find.people.lines import Habits, Layout, layout, past_number, pieces
from samtrad.reading.find.people.presence import give_limits
from samtrad.reading.find.people.reader import Reader
from samtrad.reading.find.people.rows import joined_rows
from samtrad.reading.lexicon.roles import ONE_SIDE, PARTIES, SIDES, Heading
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.names_given import GIVEN_NAMES

_BOX = re.compile(r"(?P<ticked>[☒☑]|\[[xX✓]\])|[☐□]|\[ ?\]")
"""A box before a name: whoever has one without a tick was absent."""
_NEXT_HOME = re.compile(r"(?:(?<=[a-zåäöé)]\.)|(?<=;))\s(?=[A-ZÅÄÖ][^:;,.()\n]{1,40}:\s+[A-ZÅÄÖ])")
"""Between those of one place and those of the next in a running text: "Granby: Anna Berg. Hedsta: Bo Ek"."""
_LONGEST_NAME = 30
_NAME_AND_HOME = 2
_PARTY_BRACKET = re.compile(r"\(\s*([A-Za-zÅÄÖåäö]{1,3})\s*[),]")


def read_people(
    rows: Sequence[Row],
    heading: Heading,
    group: Words | None,
    *,
    politics: bool = False,
    organisation: Words | None = None,
    party: Words | None = None,
    opened: int | None = None,
    habits: Habits | None = None,
) -> list[Draft]:
    """The people in the rows of one list, in order.

    ``organisation`` and ``party`` are the heading that names where all come from; ``opened`` is the offset of a label
    on the first row; ``habits`` what the document's lists before this one have shown.
    """
    rows = by_column(rows)
    habits = habits or Habits()
    passage = joined_rows(with_homes(rows, columned=habits.columned), opened)
    habits.columned = habits.columned or in_column(rows)
    string = passage.string
    told = FROM_FIRST.match(string) is not None
    parted = string.count(";") > 1 or told or _is_pair(string)  # "Anna Berg, Granby; Bo Ek, Norra Åkerby": an entry between semicolons
    string = string.replace(";", "\n") if parted else string
    string = _NEXT_HOME.sub("\n", REPRESENTED.sub(_as_label, string) if "företrä" in string or "represent" in string else string)
    shape = habits.applied(layout(string, politics=politics), string)
    shape = shape._replace(attributes=shape.attributes or parted, senders=has_senders(string), labelled=are_labelled(string.split("\n")))
    habits.attributes = habits.attributes or shape.attributes
    people: list[Draft] = []
    start = 0
    carried = Carried(organisation, party)
    lines = string.split("\n")
    homes, parties = lone_homes(lines, _with_gaps(rows, passage, lines), headed=organisation is not None), lone_parties(lines)
    for number, line in enumerate(lines):
        if number in homes:
            carried.organisation = words_of(passage, start, start + home_end(line))
            start += len(line) + 1
            continue
        if (side := line.rstrip(": ").casefold()) in SIDES | ONE_SIDE and number + 1 < len(lines):
            carried.organisation = words_of(passage, start, start + len(line.rstrip(": "))) if side in ONE_SIDE else organisation
            start += len(line) + 1
            continue
        if number in parties:
            carried.party = words_of(passage, start, start + len(line.rstrip(": ")))
            start += len(line) + 1
            continue
        if told and (home := FROM_FIRST.match(line.lstrip())):
            opened_at = start + len(line) - len(line.lstrip())
            low, high = home.start("home"), _home_end(home)
            carried.organisation = words_of(passage, opened_at + low, opened_at + high)
            people += read_line(passage, opened_at + high + 1, start + len(line), heading, group, shape, people, carried)
            start += len(line) + 1
            continue
        people += read_line(passage, start, start + len(line), heading, group, shape, people, carried)
        start += len(line) + 1
    return people


def _is_pair(string: str) -> bool:
    """Whether one semicolon parts two people, each with where they come from behind a comma: "Bo Ek, Tallen Strand; Cia Dal (S), Granby"."""
    if string.count(";") != 1 or "\n" in string:
        return False
    parts = [part.split(",") for part in string.split(";")]
    return all(len(part) == _NAME_AND_HOME and part[1].split()[:1] and part[1].split()[0].casefold() not in GIVEN_NAMES for part in parts)


def _as_label(match: re.Match[str]) -> str:
    """The same stretch with a label's colon, as long as it was."""
    return f"{match['home']}:".ljust(len(match.group()))


def _with_gaps(rows: Sequence[Row], passage: Passage, lines: Sequence[str]) -> frozenset[int]:
    """The lines of a list that have white above them."""
    apart = {row.cells[0].start for row in rows[1:] if row.above >= 1}
    found, start = set(), 0
    for number, line in enumerate(lines):
        if apart and (words := passage.words(start, start + len(line))).ranges and words.span[0] in apart:
            found.add(number)
        start += len(line) + 1
    return frozenset(found)


def _home_end(match: re.Match[str]) -> int:
    """Where the place ends of "från Norra Ekby Cia Dal": before the first word that someone is given as a name, else after one."""
    words = list(re.finditer(r"\S+", match.string[match.start("home") : match.end() + _LONGEST_NAME]))
    for before, word in pairwise(words):
        if word.group().split("-", 1)[0].casefold() in GIVEN_NAMES:
            return match.start("home") + before.end()
    return match.end("home")


def gives_parties(rows: Iterable[Row]) -> bool:
    """Whether party labels stand in brackets in the rows."""
    return any(m.group(1).casefold() in PARTIES for row in rows for cell in row.cells if "(" in cell.string for m in _PARTY_BRACKET.finditer(cell.string))


def read_line(
    passage: Passage, start: int, end: int, heading: Heading, group: Words | None, shape: Layout, before: Sequence[Draft], carried: Carried
) -> list[Draft]:
    """The people of one entry line; a line that only adds to the person above adds to them."""
    string = passage.string
    box, start = _BOX.match(string, start, end), past_number(string, start, end)
    limits = [limit._replace(start=limit.start + start, end=limit.end + start) for limit in find_limits(string[start:end])]
    reader = Reader(passage, heading, group, shape, before[-1] if before else None, carried)
    for piece in pieces(string, start, end, limits):
        reader.take(piece)
    reader.finish()
    give_limits(passage.string, reader.found, reader.above, reader.relieved, limits)
    if box is not None and reader.found:
        reader.found[0].absent = box.group("ticked") is None
    return reader.found
