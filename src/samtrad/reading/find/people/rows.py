"""The rows of a list of people as one string: rows that go on from the one above joined to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Row, Strip
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.lexicon.roles import CAPACITY_MARKS
from samtrad.reading.passage import Passage
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title, split_person
from samtrad.swedish.names_given import GIVEN_NAMES

_BROKEN = re.compile(r"[a-zåäö]-\Z")
_OPEN_ENDS = (
    " ersätter",
    " von",
    " af",
    " Region",
    " och",
    " samt",
    " ledamöterna",
    " ersättarna",
    " suppleanterna",
    " för",
    " av",
    "/",
    " §",
    " §§",
    " punkt",
    " punkterna",
    " kl",
    " kl.",
    " t.o.m.",
    " fr.o.m.",
    " tom",
    " from",
    " ers.",
    " v.",
    " vice",
    " 1:e",
    " 2:e",
)
_LOWER_OPEN = re.compile(r"[a-zåäö(§]|\d{1,3}\s*[-–,]\s*\d|[A-Z]-[A-Z],")
_TOLD = re.compile(r"från [A-ZÅÄÖ][\w-]+ (?:kommun |stad |[A-ZÅÄÖ][\w-]* )?[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]")
_LIMIT_BEFORE = re.compile(r"§+\s*[\d\s,–—-]+(?:och\s\d+\s)?\s*[:.–-]?\s*(?=[A-ZÅÄÖÉ])")
"""Items before the name of the one who was there for them: "§§ 3–4 Bo Ek, controller"."""
_NAME_CUT = re.compile(
    r"(?i:\bersätt(?:er|are)(?:\s+för)?|\bers\.?(?:\s+för)?|(?:tj(?:änst)?g\w*\.?|ersättare)\s+för|\bistället\s+för)\s+[A-ZÅÄÖÉ][a-zåäöé]+(?:-[A-ZÅÄÖÉ][a-zåäöé]+)?\Z"
)
"""A given name alone, where the name of the one replaced must follow: "ersättare för Bo" over "Ek Dahl (S)"."""
_PARTY_FIRST = re.compile(r"\([A-Za-zÅÄÖåäö]{1,4}\)\s+[A-ZÅÄÖÉ]")
"""A party in brackets before the name."""
_LAST = re.compile(r",\s*([^,;()\t]{2,30})\Z")
_SERVED_BY = re.compile(r"(?:ersätts|ersattes)\s+av\s+[A-ZÅÄÖ]")
"""Who came instead, on a row of its own beneath the one who did not: "ersätts av Bo Ek (S)"."""
_STAND_IN = re.compile(r"\b(?:ersätt|ers\.?\s|tj(?:änst)?g)", re.IGNORECASE)
_NARROWEST = 45  # characters of the widest row of a text that wraps
_FEWEST_APART = 3  # commas and semicolons in such a text
_LONGEST = 2000  # characters of what has been joined that tell whether the next row joins it
_FULL = 0.88  # of the widest row: how near it the rows of a text that wraps come, the next word with them


def joined_rows(rows: Sequence[Row], opened: int | None = None) -> Passage:
    """The rows as one string: entries parted by line ends, cells by tabs; a row that goes on from the one above joins it.

    ``opened`` is the offset where the first row's line opens, where its label stands before it.
    """
    running = _running(rows, opened)
    strip = Strip()
    line = ""
    for number, row in enumerate(rows):
        opening = row.cells[0].string
        joins = bool(line) and (number in running or _goes_on(line, opening, row))
        separator = " " if joins else "\n"
        if joins and _BROKEN.search(line) and opening[0].islower() and not opening.startswith(("och ", "eller ")):
            strip, line, separator = strip.trimmed(1), line[:-1] + opening, ""
        elif joins and line[-1] == "-" and line[-2:-1].isalpha() and opening[0].isupper():  # "Eva Öberg-" over "Lind"
            line, separator = line + opening, ""
        elif joins and row.cells[0].marker:  # a dash that the line end set first: "Anna Berg" over "– Granby kommun"
            line, separator = f"{line} – {opening}", " – "
        else:
            line = line + " " + opening if joins else opening
        strip.add(row.cells[0], separator)
        for cell in row.cells[1:]:
            strip.add(cell, "\t")
            line += "\t" + cell.string
        line = line[-_LONGEST:]
    return strip.passage()


def _running(rows: Sequence[Row], opened: int | None) -> frozenset[int]:
    """The rows that go on from the one above because the list is a running text, broken where the line was full.

    Such a text has several people to a row, and no row but its last could have taken the first word of the next.
    """
    found: set[int] = set()
    start = 0
    for end in range(1, len(rows) + 1):
        if end < len(rows) and rows[end].above < 1 and len(rows[end].cells) == 1:
            continue
        block = rows[start:end]
        if len(block) > 1 and len(block[0].cells) == 1 and start == 0 and opened is not None and _TOLD.match(block[0].cells[0].string):
            found.update(range(start + 1, end))  # a sentence: "deltog från Granby Anna Berg, Bo" over "Ek; från Ekby Cia Dal."
        elif len(block) > 1 and len(block[0].cells) == 1 and _wraps(block, opened if start == 0 else None):
            found.update(range(start + 1, end))
        start = end
    return frozenset(found)


def _wraps(block: Sequence[Row], opened: int | None) -> bool:
    strings = [row.cells[0].string for row in block]
    apart = [s.count(";") + s.count(",") for s in strings]
    if sum(apart) < _FEWEST_APART or sum(count > 0 for count in apart[:-1]) * 3 < (len(strings) - 1) * 2:
        return False
    widths = [row.cells[0].end - row.cells[0].start for row in block]
    if opened is not None:
        widths[0] = block[0].cells[0].end - opened
    widest = max(widths)
    if widest < _NARROWEST:
        return False
    return all(width + 1 + len(below.split(" ", 1)[0]) >= widest * _FULL for width, below in zip(widths, strings[1:], strict=False)) and _breaks_inside(strings)


def _breaks_inside(strings: Sequence[str]) -> bool:
    """Whether an entry is seen to go on over a line end: where each row is a person's own, each opens with the name and ends whole."""
    if any(above[-1] in ",;–-" for above in strings[:-1]):
        return True
    return split_person(strings[0]) is not None and any(split_person(below) is None for below in strings[1:])


def _goes_on(line: str, opening: str, row: Row) -> bool:
    """Whether a row continues the entry above it: an open bracket, an open "ersätter", or a small first letter."""
    if line.count("(") > line.count(")") or _SERVED_BY.match(opening):
        return True
    if (told := _LAST.search(line)) and told.group(1).casefold().rstrip(". ") in CAPACITY_MARKS and split_person(opening) is not None:
        return False  # "Eva Hall (V), tjg. ers." over "Bo Ek (C)"
    if (
        line.endswith((*_OPEN_ENDS, " –", " -", " —"))
        or (line[-1] == "-" and line[-2:-1].isalpha())
        or (line[-1] in "-–" and line[-2:-1].isdigit() and opening[0].isdigit())
    ):
        return True
    if row.above >= 1 or row.cells[0].marker:
        return False
    if line[-1] in ",;" and ";" in line:
        return True
    if _PARTY_FIRST.match(opening) and _PARTY_FIRST.match(line.rsplit("\n", 1)[-1]):
        return False  # "(S) Anna Berg" over "(M) Bo Ek"
    if _LOWER_OPEN.match(opening):
        if _opens_with_post(opening) or (len(row.cells) > 1 and _is_post(opening) and split_person(row.cells[1].string) is not None):
            return False
        if opening[0] == "§" and (len(row.cells) > 1 or _opens_with_limit(opening)):
            return False  # "§ 4 | Bo Ek": what Bo Ek was there for stands before him
        return not opening.startswith(("von ", "af ", "de ", "van "))
    return _rest_of_name(line, opening)


def _opens_with_post(opening: str) -> bool:
    """Whether a row that opens small is someone's own, the post before the name: "chefläkare Bo Ek, § 4" under "Eva Hall, sekreterare"."""
    parts = split_person(opening)
    return parts is not None and parts.before[1] > 0 and " " not in (post := opening[: parts.before[1]].strip()) and is_title(post)


def _is_post(string: str) -> bool:
    """Whether a cell before a name says what the person is there: "v.ordf. | Bo Ek", "ers. | Eva Hall"."""
    return mark_of(string, bracket=False, politics=False).kind in {"title", "capacity", "secretary"}


def _opens_with_limit(opening: str) -> bool:
    match = _LIMIT_BEFORE.match(opening)
    return match is not None and split_person(opening[match.end() :]) is not None


def _rest_of_name(line: str, opening: str) -> bool:
    """Whether a row opens with the surname of a name that the row above ends with: "..., Bo" over "Ek, Eva Fors"."""
    if _NAME_CUT.search(line):
        return is_name_word(re.split(r"[\s,;(]", opening, maxsplit=1)[0])
    last = re.split(r"[,;:\t]|\soch\s|ersätter\s|\sför\s|\sgenom\s", line)[-1].strip()
    replaced = _STAND_IN.search(line) is not None
    given = last.casefold() in GIVEN_NAMES and line[: -len(last)].endswith((": ", " genom ", " för "))
    if (
        not last
        or " " in last
        or not line[-1].isalpha()
        or (line.count(",") + 2 * line.count(";") < 2 and not replaced and not given)
        or is_place(last)
        or is_organisation(last)
        or not last[0].isupper()
    ):
        return False
    first = re.split(r"[,;\t(]", opening)[0].strip()
    words = first.split(" ")
    if len(words) == 2 and last.casefold() in GIVEN_NAMES and words[0].casefold() not in GIVEN_NAMES and all(map(is_name_word, words)):
        return not is_organisation(first) and not is_place(first)  # "..., Bo" over "Ek Dahl, jurist"
    return " " not in first and is_name_word(first) and not is_place(first)
