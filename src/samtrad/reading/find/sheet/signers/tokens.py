"""What a row holds of a signing block: roles, names, headings over signatures, titles and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from samtrad.reading.find.cells.label import DOTS, label_at
from samtrad.reading.find.cells.rows import Cell, Row, Strip, words_of
from samtrad.reading.find.sheet.services import signed_by
from samtrad.reading.lexicon.cover_labels import KINDS, SIGNING
from samtrad.reading.lexicon.named_roles import named_roles
from samtrad.reading.words import Words
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title, name_end, split_person

OPENERS = frozenset({"keeper", "certifying", "signing", "clarified", "attested"})
_DATE = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?)(?!\d)")
_AFTER_NAME = re.compile(r"\s*(?:\([^)]{1,40}\)|[,/-]|\Z)|\s+[a-zåäö]")
_ANOTHER = re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:,\s*(?:vice )?ordf(?:örande|\.)?,?\s*)?(?:,|och|samt|&|/)\s*(?=[A-ZÅÄÖÉ])")
_PARTY = re.compile(r"\s*[A-ZÅÄÖ]{1,3}\s*")
_NEXT = re.compile(r"\s*(?:och|samt|&)\s")
_CERTIFIED = ("justerat", "justerad", "justerades", "justeras", "protokollet justera")
"""Labels with a day that names of certifiers stand under: "Justerat den 20 mars"."""
_NUMBERS = re.compile(r"§{1,2}\s?\d{1,4}(?:\s?[-–—,]\s?\d{1,4})*")
"""The items that are signed for, on a line of their own between the role and the name."""
_LONGEST = 90


class Token(NamedTuple):
    """One thing in a signing block: what = role, name, opener, title or date; ``column`` its place in the row."""

    what: str
    kind: str
    words: Words | None
    row: int
    column: int
    title: Words | None = None
    tab: int = -1
    left: float = 0.0


def tokens_of(row: Row, following: Row | None) -> list[Token] | None:
    """What a row holds of a signing block; None where the row ends one."""
    found: list[Token] = []
    opened = 0
    for place, cell in enumerate(row.cells):
        column = place - opened
        if DOTS.fullmatch(cell.string) or _NUMBERS.fullmatch(cell.string):
            continue
        if (start := signed_by(cell.string)) and (named := _service_name(cell, start, row.at, column)):
            found += named
            continue
        label = label_at(cell.string)
        if (
            label is not None
            and label.kind in OPENERS
            and place == 0
            and len(row.cells) > 1
            and label.length == len(cell.string)
            and not _names_one(row.cells[1])
            and not _opens(row.cells[1])
            and not (label.kind == "keeper" and _is_role_of_another(row.cells[1]))
        ):
            opened = 1  # "Underskrifter" in the margin, the roles in the column beside it
        rest: Cell | None = cell
        if label is not None and label.kind in SIGNING:
            words = cell.words(0, label.length)
            role = _words_of_label(cell, label.length)
            found.append(Token("opener" if label.kind in OPENERS else "role", label.kind, role or words, row.at, column))
            rest = cell.cut(label.length)
        elif label is not None and label.kind in {"certify", "items"}:
            if match := _DATE.search(cell.string):
                found.append(Token("date", "", cell.words(*match.span(1)), row.at, column))
            if label.kind == "certify" and cell.string.casefold().startswith(_CERTIFIED):
                found.append(Token("opener", "certifying", None, row.at, column))
            continue
        elif label is not None and (label.kind not in {"date", "posted", "removed"} or len(cell.string) > _LONGEST):
            return None
        if rest is None:
            continue
        if len(rest.string) > _LONGEST or (rest.string.endswith(".") and rest.string.count(" ") > 3 and "...." not in rest.string):
            return None
        named = list(_names(rest, row.at, column, _single_below(rest, following)))
        if not named and not found and label is None and rest.string.count(" ") > 0 and not is_organisation(rest.string) and not DOTS.search(rest.string):
            return None
        found += named
    return found


def _service_name(cell: Cell, start: int, row: int, column: int) -> list[Token]:
    """The name in a signing service's line: it stands for a heading over signatures, and its role for itself below."""
    end = name_end(cell.string, start)
    if end == start:
        return []
    return [Token("opener", "signing", None, row, column), Token("name", "", cell.words(start, end), row, column)]


def _opens(cell: Cell) -> bool:
    """Whether a cell heads signatures of its own: "Vid protokollet | Justeras"."""
    label = label_at(cell.string)
    return label is not None and label.kind in OPENERS and label.length == len(cell.string)


def _is_role_of_another(cell: Cell) -> bool:
    """Whether a cell heads the signature of one who kept no minutes: "Vid protokollet | Ordförande | Justeras"."""
    label = label_at(cell.string)
    return label is not None and label.kind in {"chair", "vice_chair", "certifier"} and label.length == len(cell.string)


def _names_one(cell: Cell) -> bool:
    return split_person(cell.string) is not None


def _words_of_label(cell: Cell, length: int) -> Words | None:
    """A label without its colon and dots, as a role."""
    string = cell.string[:length]
    if dots := DOTS.search(string):
        string = string[: dots.start()]
    string = string.rstrip(" :.")
    return cell.words(0, len(string)) if string else None


def _single_below(cell: Cell, following: Row | None) -> Cell | None:
    """The cell under a lone given name that may hold the surname: "Anna-Stina" over "Berg"."""
    if " " in cell.string or not is_name_word(cell.string) or is_place(cell.string) or is_organisation(cell.string) or following is None:
        return None
    below = following.cells[0]
    return below if " " not in below.string and is_name_word(below.string) and label_at(below.string) is None and not is_organisation(below.string) else None


def _names(cell: Cell, row: int, column: int, below: Cell | None) -> Iterable[Token]:
    """The people in a cell, a bare title, or a date."""
    string = cell.string
    if below is not None:
        strip = Strip()
        strip.add(cell, "")
        strip.add(below, " ")
        passage = strip.passage()
        yield Token("name", "", words_of(passage, 0, len(passage.string)), row, column)
        return
    if match := _DATE.search(string):
        yield Token("date", "", cell.words(*match.span(1)), row, column)
    if several := named_roles(string):
        for name, role in several:
            yield Token("name", KINDS.get(string[slice(*role)].casefold(), ""), cell.words(*name), row, column, cell.words(*role))
        return
    at = 0
    while (parts := split_person(string[at:])) is not None:
        start, end = at + parts.name[0], at + parts.name[1]
        rest = string[end:]
        if not _AFTER_NAME.match(rest) or is_organisation(string[start:end]):
            return
        title = _title_in(cell, end) or (cell.words(at, at + parts.before[1]) if parts.before[1] else None)
        yield Token("name", KINDS.get(title.casefold(), "") if title else "", cell.words(start, end), row, column, title)
        another = _ANOTHER.match(string, end)
        if another is None:
            return
        at = another.end()
    if at == 0 and is_title(string) and len(string) < _LONGEST and not string.endswith("."):
        yield Token("title", "", cell.words(), row, column)


def _title_in(cell: Cell, start: int) -> Words | None:
    """A title behind a name: ", ordf", "(ordförande)"."""
    string = cell.string
    for match in re.finditer(r"[^,()]+", string[start:]):
        text = match.group()
        if _PARTY.fullmatch(text):
            continue
        if _NEXT.match(text):
            return None
        if is_title(text) and not name_end(text.strip()):
            return cell.words(start + match.start(), start + match.end())
    return None
