"""Signing blocks: which name goes with which role, whichever of them stands first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.find.cells.label import DOTS, label_at
from samtrad.reading.find.cells.rows import Cell, Row, Strip, words_of
from samtrad.reading.find.sheet.services import signed_by
from samtrad.reading.lexicon.cover_labels import KINDS, SIGNING
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title, name_end, split_person

_OPENERS = frozenset({"keeper", "certifying", "signing", "clarified", "attested"})
_OPENER_KIND = {"keeper": "secretary", "certifying": "certifier", "signing": "", "clarified": "", "attested": ""}
_DATE = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?)(?!\d)")
_AFTER_NAME = re.compile(r"\s*(?:\([^)]{1,40}\)|[,/-]|\Z)|\s+[a-zåäö]")
_ANOTHER = re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:,\s*(?:vice )?ordf(?:örande|\.)?,?\s*)?(?:,|och|samt|&|/)\s*(?=[A-ZÅÄÖÉ])")
_PARTY = re.compile(r"\s*[A-ZÅÄÖ]{1,3}\s*")
_NEXT = re.compile(r"\s*(?:och|samt|&)\s")
_CHOICE = (
    "utse", "att j", "till just", "val av", "vald", "justerare utöver", "justerare jämte", "justerare förutom", "justerare,", "justerare och", "justerare samt", "justerare/", "justerare för", "justerare av", "ordinarie just",
    "dagens just", "mötets just", "protokollet ska", "protokollet justeras av ord",
)  # fmt: skip
"""Labels that tell who was chosen to certify: no one signs beside them."""
_CERTIFIED = ("justerat", "justerad", "justerades", "justeras", "protokollet justera")
"""Labels with a day that names of certifiers stand under: "Justerat den 20 mars"."""
_LONGEST = 90
_CLOSE = 8  # points or characters


class Signer(NamedTuple):
    """Someone named with a role for signing.

    ``kind`` is chair, vice_chair, secretary, certifier or "";
    ``signed`` tells that the block is one to sign in, not a mere "Sekreterare: Anna Berg" among other facts.
    """

    name: Words
    role: Words | None
    kind: str
    signed: bool
    date: str | None
    row: int
    span: Span


class _Token(NamedTuple):
    """One thing in a signing block: what = role, name, opener, title or date; ``column`` its place in the row."""

    what: str
    kind: str
    words: Words | None
    row: int
    column: int
    title: Words | None = None
    tab: int = -1
    left: float = 0.0


def read_signers(rows: Sequence[Row], skipped: frozenset[int], tail: frozenset[int]) -> list[Signer]:
    """Everyone in the signing blocks of the rows, in order. ``skipped`` are the rows of lists of who was there."""
    found: list[Signer] = []
    block: list[_Token] = []
    marks = [False, False]  # a line to sign on was seen, the block stands at the document's end
    for number, row in enumerate(rows):
        tokens = None if row.at in skipped else _tokens(row, rows[number + 1] if number + 1 < len(rows) else None)
        if tokens and len(row.cells) == 1:
            tokens = [t._replace(tab=row.cells[0].column, left=row.cells[0].left) for t in tokens]
        elif tokens:
            tokens = [t._replace(tab=row.cells[t.column].column, left=row.cells[t.column].left) if t.column < len(row.cells) else t for t in tokens]
        if tokens is None or any(t.kind == "attested" for t in tokens):  # who vouches for an extract signs apart
            found += _pair(block, dotted=marks[0], tail=marks[1])
            block, marks = [], [False, False]
        if tokens is None:
            continue
        marks[0] = marks[0] or any(DOTS.search(cell.string) for cell in row.cells if len(cell.string) > 4)
        marks[1] = marks[1] or row.at in tail
        block += tokens
    return found + _pair(block, dotted=marks[0], tail=marks[1])


def _tokens(row: Row, following: Row | None) -> list[_Token] | None:
    """What a row holds of a signing block; None where the row ends one."""
    found: list[_Token] = []
    opened = 0
    for place, cell in enumerate(row.cells):
        column = place - opened
        if DOTS.fullmatch(cell.string):
            continue
        if (start := signed_by(cell.string)) and (named := _service_name(cell, start, row.at, column)):
            found += named
            continue
        label = label_at(cell.string)
        if (
            label is not None
            and label.kind in _OPENERS
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
            role = words_of_label(cell, label.length)
            found.append(_Token("opener" if label.kind in _OPENERS else "role", label.kind, role or words, row.at, column))
            rest = cell.cut(label.length)
        elif label is not None and label.kind in {"certify", "items"}:
            if match := _DATE.search(cell.string):
                found.append(_Token("date", "", cell.words(*match.span(1)), row.at, column))
            if label.kind == "certify" and cell.string.casefold().startswith(_CERTIFIED):
                found.append(_Token("opener", "certifying", None, row.at, column))
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


def _service_name(cell: Cell, start: int, row: int, column: int) -> list[_Token]:
    """The name in a signing service's line: it stands for a heading over signatures, and its role for itself below."""
    end = name_end(cell.string, start)
    if end == start:
        return []
    return [_Token("opener", "signing", None, row, column), _Token("name", "", cell.words(start, end), row, column)]


def _opens(cell: Cell) -> bool:
    """Whether a cell heads signatures of its own: "Vid protokollet | Justeras"."""
    label = label_at(cell.string)
    return label is not None and label.kind in _OPENERS and label.length == len(cell.string)


def _is_role_of_another(cell: Cell) -> bool:
    """Whether a cell heads the signature of one who kept no minutes: "Vid protokollet | Ordförande | Justeras"."""
    label = label_at(cell.string)
    return label is not None and label.kind in {"chair", "vice_chair", "certifier"} and label.length == len(cell.string)


def _names_one(cell: Cell) -> bool:
    return split_person(cell.string) is not None


def words_of_label(cell: Cell, length: int) -> Words | None:
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


def _names(cell: Cell, row: int, column: int, below: Cell | None) -> Iterable[_Token]:
    """The people in a cell, a bare title, or a date."""
    string = cell.string
    if below is not None:
        strip = Strip()
        strip.add(cell, "")
        strip.add(below, " ")
        passage = strip.passage()
        yield _Token("name", "", words_of(passage, 0, len(passage.string)), row, column)
        return
    if match := _DATE.search(string):
        yield _Token("date", "", cell.words(*match.span(1)), row, column)
    at = 0
    while (parts := split_person(string[at:])) is not None:
        start, end = at + parts.name[0], at + parts.name[1]
        rest = string[end:]
        if not _AFTER_NAME.match(rest) or is_organisation(string[start:end]):
            return
        title = _title_in(cell, end) or (cell.words(at, at + parts.before[1]) if parts.before[1] else None)
        yield _Token("name", KINDS.get(title.casefold(), "") if title else "", cell.words(start, end), row, column, title)
        another = _ANOTHER.match(string, end)
        if another is None:
            return
        at = another.end()
    if at == 0 and is_title(string) and len(string) < _LONGEST and not string.endswith("."):
        yield _Token("title", "", cell.words(), row, column)


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


def _pair(block: Sequence[_Token], *, dotted: bool, tail: bool) -> list[Signer]:
    """Names with roles. Where rows hold two names or two roles side by side, each column is read for itself."""
    tokens = list(block)
    if not any(t.what == "name" for t in tokens) or (not tail and not any(t.what in {"role", "opener"} for t in tokens)):
        return []
    roles = {t.kind for t in tokens if t.what in {"role", "opener"}}
    signed = dotted or tail or bool(roles & {"keeper", "certifying", "signing", "attested"}) or ("certifier" in roles and len(roles) > 1)
    found: list[Signer] = []
    columns = _columns(_aligned(tokens))
    names_first = any(_name_first(column) for column in columns) and all(_opens_with_name(column) for column in columns)
    for column in columns:
        found += _in_order(column, signed=signed, names_first=names_first)
    return sorted(found, key=lambda s: (s.row, s.span))


def _aligned(tokens: list[_Token]) -> list[_Token]:
    """The tokens, those alone on their row put in the column that they stand under: a certifier under "Justeras" to the right."""
    rows: dict[int, list[_Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    beside = [t for r in rows.values() if len({t.column for t in r}) > 1 for t in r]
    if not beside:
        return tokens
    found = []
    for token in tokens:
        under = token.column
        if len({t.column for t in rows[token.row]}) == 1 and (token.tab > 0 or token.left > 0):
            near = min(beside, key=lambda t: abs(t.tab - token.tab) if token.tab > 0 else abs(t.left - token.left))
            close = near.tab == token.tab if token.tab > 0 else abs(near.left - token.left) < _CLOSE
            under = near.column if close else _right_of_first(token, beside, under)
        elif token.left > 0 or token.tab > 0:
            under = token.column + _moved(rows[token.row], beside)
        found.append(token._replace(column=under))
    return found


def _right_of_first(token: _Token, beside: list[_Token], under: int) -> int:
    """The column of a name that stands further in than the first of two columns, and under neither: it is no name of the first."""
    columns = sorted({t.column for t in beside})
    if len(columns) != 2 or token.tab > 0 or token.left < _CLOSE + max(t.left for t in beside if t.column == columns[0]):
        return under
    return columns[1]


def _moved(row: list[_Token], beside: list[_Token]) -> int:
    """By how many columns a row of several stands to the right: the names of two certifiers under "Justeras", beside "Vid protokollet"."""
    first = min(row, key=lambda t: t.column)
    heads = [t for t in beside if t.row < first.row]
    if first.column or first.tab > 0 or not heads or any(t.column == 0 and abs(t.left - first.left) < _CLOSE for t in heads):
        return 0
    return next((t.column for t in heads if abs(t.left - first.left) < _CLOSE), 0)


def _columns(tokens: list[_Token]) -> list[list[_Token]]:
    rows: dict[int, list[_Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    side_by_side = [r for r in rows.values() if len({t.column for t in r}) > 1 and len({t.what for t in r}) == 1 and r[0].what in {"name", "role"}]
    roles = [t for t in tokens if t.what == "role"]
    if not side_by_side or (
        roles and all(r[0].what == "name" for r in side_by_side) and len({t.column for t in roles}) == 1 and roles[0].column == 0 and _opens_with_role(tokens)
    ):
        return [tokens]  # one column of labels: two names beside each other share the label before them
    by_column: dict[int, list[_Token]] = {t.column: [] for t in tokens if t.what != "opener"}
    for token in tokens:
        for column in by_column if token.what == "opener" and len(rows[token.row]) == 1 else (token.column,):
            by_column.setdefault(column, []).append(token)
    return [by_column[c] for c in sorted(by_column)]


def _opens_with_role(tokens: Sequence[_Token]) -> bool:
    return next((t.what for t in tokens if t.what != "opener"), "") == "role"


def _opens_with_name(tokens: Sequence[_Token]) -> bool:
    return next((t.what for t in tokens if t.what != "opener"), "name") == "name"


def _in_order(tokens: Sequence[_Token], *, signed: bool, names_first: bool) -> list[Signer]:
    """One column: a role before its names, or each name before its role; ``names_first`` where the columns beside it have it so."""
    name_first = names_first or _name_first(tokens)
    found: list[Signer] = []
    role: _Token | None = None
    opener = ""
    date: str | None = None
    for place, token in enumerate(tokens):
        if token.what == "opener":
            opener, role = token.kind, None
        elif token.what == "role":
            if not (name_first and place and tokens[place - 1].what in {"name", "title"}):
                role = token
        elif token.what == "date" and token.words:
            date = str(token.words)
        elif token.what == "name" and token.words is not None:
            after = next((t for t in tokens[place + 1 : place + 2] if t.what in {"role", "title"}), None)
            after_role = after if after is not None and (after.what == "title" or name_first) else None
            own = after_role if after_role is not None and (name_first or role is None) else role
            found.append(_signer(token, own, opener, date if opener in {"certifying", ""} else None, signed=signed))
    return found


def _signer(token: _Token, role: _Token | None, opener: str, date: str | None, *, signed: bool) -> Signer:
    words = token.words
    assert words is not None
    if role is not None and role.words is not None and role.words.casefold().startswith(_CHOICE):
        signed = False
    kind = role.kind if role is not None and role.what == "role" else token.kind or _OPENER_KIND.get(opener, "")
    written = role.words if role is not None else token.title
    if role is not None and role.what == "title" and role.words is not None:
        kind = KINDS.get(role.words.casefold(), kind)
        kind = kind if kind in SIGNING else _OPENER_KIND.get(opener, "")
    return Signer(words, written, kind if kind in SIGNING - _OPENERS else "", signed, date, token.row, words.span)


def _name_first(tokens: Sequence[_Token]) -> bool:
    """Whether names stand over their roles: the block opens with a name and closes with a role.

    A role on its own row tells; "Ordförande: Anna Berg" on one row says nothing of the others.
    """
    order = [t for t in tokens if t.what in {"role", "name", "opener"}]
    # Whom a signing service names after the block has a role in the block: "Bo Ek / Justerare / Signerat av: ANNA BERG".
    while len(order) > 2 and order[-1].what == "name" and order[-2].what == "opener" and order[-2].kind == "signing":
        order = order[:-2]
    if [t.what for t in order[:4]] == ["role", "name", "opener", "name"]:
        order = order[2:]  # "Protokollet fört av / Dan Fors / Justeras / Bo Ek / Ordförande": behind the heading it is told anew
    kept_first = len(order) > 2 and order[0].kind == "keeper" and order[1].what == "name"
    if kept_first and order[2].what == "role" and order[-1].what == "name":
        return False
    order = [t for t in order if t.what != "opener"]
    return bool(order) and order[0].what == "name" and order[-1].what == "role"
