"""Tables of tasks that came apart: one cell a line, or columns told by where their cells stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.verbs import opens_with_what_to_do
from samtrad.reading.lexicon.openings import LETTERS, openings
from samtrad.reading.lexicon.table_words import column_of, openings_of_columns
from samtrad.reading.passage import Passage
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words
from samtrad.swedish.signs import has_any

WHO = re.compile(
    r"(?:huvud)?ansvarig(?:a|t)?(?: (?:för|person|part|funktion|organisation).*)?|vem(?: gör)?|vem/vilka|ansvar|ansv\.?|utförare|utförs av|handläggare|namn|tilldelad|ägare|vem gör vad",
    re.IGNORECASE,
)
_ACTION = r"(?:åtgärd|uppgift|aktivitet|uppdrag|beslut|att göra)(?:er|ar|ter|en|et)?"
TASK = re.compile(
    rf"{_ACTION}(?:\s?(?:/|&|,|och|eller)\s?{_ACTION})|"
    r"(?:åtgärd|uppgift|aktivitet|uppdrag|vad|att göra|ärende|fråga|beslut|aktivitet/åtgärd|punkt|insats|beskrivning|innehåll|uppföljning|att-göra)(?:er|ar|ter|en|et|spunkter)?(?: ska göras)?",
    re.IGNORECASE,
)
_OF_TASKS = re.compile(rf"{_ACTION}|(?:vad|insats|att-göra)(?:er|ar|spunkter)?(?: ska göras)?", re.IGNORECASE)
DUE = re.compile(
    r"(?:klart|när|datum|senast|deadline|tid|tidplan|slutdatum|måldatum|klardatum|förfaller|klar|färdigt|sluttid|genomförs|förfallodag|återrapportering|klart när|till när)(?: (?:datum|senast|när|den))?",
    re.IGNORECASE,
)
STATUS = re.compile(r"status|läge|nuläge|lägesrapport|kommentar|anteckning", re.IGNORECASE)
_ROLES = (("who", WHO), ("task", TASK), ("due", DUE), ("status", STATUS))
WHEN = re.compile(
    r"\d{1,2}\s?/\s?\d|\b(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|\bv(?:ecka)?\.?\s?\d|\d{4}-\d\d|\b\d{6}\b|\b(?:omg(?:ående)?|snarast|löpande|klart?|asap|nästa|pågår|vår(?:en)?|höst(?:en)?|sommar(?:en)?|senast|direkt|genast|tills? vidare)\b",
    re.IGNORECASE,
)
_WHO_HINT = re.compile(r"(?:.{0,30}\s)?(?:huvudansv|ansv|vem|utför|handlägg|namn|tilldel)", re.IGNORECASE)
_WHO_SIGNS = ("ansv", "vem", "utför", "handlägg", "namn", "tilldel")
_AROUND = " *_:|?"  # what labels are set off with
_WHO_SIGN = re.compile("|".join(f"{letter}(?i:{sign[1:]})" for sign in (*_WHO_SIGNS, "ägare") for letter in (sign[0], sign[0].upper())))
SHORT = 60  # characters: what is longer names no doer and no day
_SLACK = 0.02  # of the page's width, by which a cell may stand beside its column
_MOST_LINES = 4  # of one cell
_PAIR = 2  # cells
LONGEST_LABEL = 28  # characters of a label that opens a line


class Row(NamedTuple):
    """A row of a table of tasks: the lines it stands on, what is to be done, who has it and by when."""

    lines: Span
    task: Words
    who: Words
    due: tuple[Span, ...] = ()


class Columns(NamedTuple):
    """Left edges of the columns of a table, and which of them hold the task, who has it and its day."""

    lefts: tuple[float, ...]
    task: int
    who: int
    due: int | None


@lru_cache(maxsize=2048)
def role_of(label: str) -> str | None:
    """What a column's label says that it holds: who, task, due or status."""
    return next((role for role, pattern in _ROLES if pattern.fullmatch(label.strip(_AROUND))), None)


def is_of_tasks(label: str) -> bool:
    """Whether the label of a column for what says that tasks stand there, and not matters: "Åtgärd", where "Punkt" and "Innehåll" may be either."""
    return _OF_TASKS.fullmatch(label.strip(_AROUND)) is not None


def may_be_who(string: str) -> bool:
    """Whether the label of a column for who may stand in a string."""
    return has_any(string.lower(), _WHO_SIGNS)


class WhoLines(NamedTuple):
    """The lines that say who: ``columns`` are the label of a column for who, or have it in a cell, ``openings`` have it before a colon or the line's second cell."""

    columns: tuple[int, ...]
    openings: tuple[int, ...]


def who_lines(text: Text) -> WhoLines:
    """The lines of a text that are a label of who, or hold one."""
    starts = [line.start for line in text.lines]
    maybe = sorted({bisect_right(starts, match.start()) - 1 for match in _WHO_SIGN.finditer(text.string)})
    return WhoLines(
        tuple(index for index in maybe if index >= 0 and _labels_who(text.lines[index], text)),
        tuple(index for index in maybe if index >= 0 and _opens_with_who(text.lines[index], text)),
    )


def opening_label(cells: tuple[Span, ...], text: Text) -> tuple[str, Span | None]:
    """A line's label and where what it labels stands: in the next cell, behind a colon, or not on the line; "" without a label."""
    if len(cells) == _PAIR:
        return text.of(cells[0]).strip(_AROUND), cells[1]
    if len(cells) != 1:
        return "", None
    start, end = cells[0]
    string = text.string[start:end]
    colon = string.find(":", 0, LONGEST_LABEL + 4)
    if colon < 0:
        return (string.strip(" *_|?"), None) if len(string) <= LONGEST_LABEL else ("", None)
    rest = string[colon + 1 :]
    at = start + colon + 1 + len(rest) - len(rest.lstrip(" *_"))
    return string[:colon].strip(" *_|?-•–"), (at, end) if rest.strip(" *_") else None


def _opens_with_who(line: Line, text: Text) -> bool:
    label, _ = opening_label(line.cells, text)
    return len(label) <= LONGEST_LABEL and role_of(label) == "who"


def _labels_who(line: Line, text: Text) -> bool:
    return role_of(text.of((line.start, line.end)).strip()) == "who" or any(role_of(text.of(cell)) == "who" for cell in line.cells)


@cache
def _opened_with() -> frozenset[str]:
    """The first letters, three at most, of all labels of columns: what opens otherwise is none."""
    return openings_of_columns().union(*(openings(pattern.pattern) for _, pattern in _ROLES))


def is_column(label: str) -> bool:
    """Whether a label names a column of a table of items or tasks."""
    opening = label.strip(_AROUND)[:LETTERS].lower()
    return (opening in _opened_with() or opening[-1:] in ".: *" or len(opening) < LETTERS) and _is_column(label)


@lru_cache(maxsize=2048)
def _is_column(label: str) -> bool:
    return len(label) < SHORT and (role_of(label) is not None or column_of(label.strip("* |")) is not None)


def columns_in(text: Text, beside: Sequence[int]) -> Columns | None:
    """The columns of a table that runs through the whole document: "Ärende | Anteckning | Ansvarig | Klart"."""
    for line in map(text.lines.__getitem__, beside):
        if len(line.cells) < 3 or len(line.lefts) != len(line.cells):
            continue
        roles = [role_of(text.of(cell)) for cell in line.cells]
        who = roles.index("who") if "who" in roles else 0
        if who and None not in roles[who:] and (line.box is not None or roles[who - 1] != "task"):
            return Columns(line.lefts, who - 1, who, roles.index("due") if "due" in roles else None)
    return None


def wide_rows(passages: Sequence[Passage], text: Text, columns: Columns) -> Iterator[Row]:
    """Rows whose cells stand under "Ansvarig"; a task that ends without a full stop goes on in the lines below."""
    lines = [i for p in passages for i in range(*p.lines)]
    slack = _SLACK * max(*columns.lefts, 1.0)
    at = 0
    while at < len(lines):
        placed = _placed(text.lines[lines[at]], columns, slack)
        if placed and all(role_of(text.of(cell)) for cell in placed.values()):
            if role_of(text.of(placed.get(columns.who, (0, 0)))) != "who":
                return  # the labels of another table
            placed = {}  # the labels once more, at the top of a page
        if columns.who not in placed or columns.task not in placed or len(placed) < len(text.lines[lines[at]].cells):
            at += 1
            continue
        rows, first = [placed], at
        at += 1
        while at < len(lines) and len(rows) < _MOST_LINES and not text.of(rows[-1].get(columns.task, (0, 0))).rstrip().endswith((".", "!", "?")):
            more = _placed(text.lines[lines[at]], columns, slack)
            if 0 in more or not more or (columns.who in more and columns.due in more and columns.task in more and text.of(more[columns.task])[:1].isupper()):
                break
            rows.append(more)
            at += 1
        task, who = (joined(text, [r[c] for r in rows if c in r]) for c in (columns.task, columns.who))
        if any(c.isalpha() for c in who) and any(c.isalpha() for c in task):
            yield Row((lines[first], lines[at - 1] + 1), task, who, tuple(r[columns.due] for r in rows if columns.due is not None and columns.due in r))


def _placed(line: Line, columns: Columns, slack: float) -> dict[int, Span]:
    """A line's cells by the column they stand in."""
    found = {}
    for cell, left in zip(line.cells, line.lefts, strict=False):
        near = min(range(len(columns.lefts)), key=lambda k: abs(columns.lefts[k] - left))
        if abs(columns.lefts[near] - left) <= slack:
            found[near] = cell
    return found


def joined(text: Text, cells: Sequence[Span]) -> Words:
    """The parts of a cell as one value, a word that was broken at a line's end put together."""
    ranges = [_inside(text, cell) for cell in cells]
    parts = [text.of(r) for r in ranges]
    string = ""
    for number, part in enumerate(parts):
        if string.endswith("-") and part[:1].islower() and string[-2:-1].islower():
            ranges[number - 1] = (ranges[number - 1][0], ranges[number - 1][1] - 1)
            string = string[:-1] + part
        else:
            string += (" " if string else "") + part
    return Words(" ".join(string.split()), tuple(ranges))


def _inside(text: Text, cell: Span) -> Span:
    string = text.of(cell)
    return (cell[0] + len(string) - len(string.lstrip(" *_|")), cell[1] - len(string) + len(string.rstrip(" *_|")))


def flat_rows(passages: Sequence[Passage], text: Text, doers: Doers) -> Iterator[Row]:
    """Rows of a table that was drawn with one cell a line: "Vad", "Vem", "När", and then three lines a task."""
    if not _names_who(passages):
        return
    lines = [i for p in passages for i in range(*p.lines) if text.of((text.lines[i].start, text.lines[i].end)).strip()]
    cells = [text.of((text.lines[i].start, text.lines[i].end)).strip() for i in lines]
    at = 0
    while at < len(lines):
        roles = _roles_from(cells, at)
        if not roles:
            at += 1
            continue
        at += len(roles)
        while at < len(lines) and (size := _row_at(cells, at, roles, doers)):
            parts = dict(zip(roles, range(at, at + size), strict=False))
            words = {role: joined(text, [(text.lines[lines[k]].start, text.lines[lines[k]].end)]) for role, k in parts.items()}
            due = words["due"].ranges if "due" in words else ()
            yield Row((lines[at], lines[at + size - 1] + 1), words["task"], words["who"], due)
            at += size


def _names_who(passages: Sequence[Passage]) -> bool:
    """Whether a line may be the label of the column for who."""
    for passage in passages:
        string = passage.string
        if len(string) < SHORT and may_be_who(string) and _WHO_HINT.match(string):
            return True
    return False


def _roles_from(cells: Sequence[str], at: int) -> list[str]:
    """The labels that stand one a line from ``at``, if they head a table of tasks: task first, then who."""
    roles: list[str] = []
    for cell in cells[at : at + 4]:
        role = role_of(cell)
        if role is None or role in roles:
            break
        roles.append(role)
    return roles if roles[:2] == ["task", "who"] or roles[:3] == ["task", "due", "who"] else []


def _row_at(cells: Sequence[str], at: int, roles: Sequence[str], doers: Doers) -> int:
    """How many lines the row at ``at`` takes; 0 where none stands there. A cell that is empty has no line."""
    who = roles.index("who")
    if at + who >= len(cells) or not is_who(cells[at + who], doers):
        return 0
    size = who + 1
    for role in roles[size:]:
        if at + size >= len(cells):
            break
        cell = cells[at + size]
        if (len(cell) > SHORT or opens_with_what_to_do(cell)) and not (role == "due" and WHEN.search(cell)):
            break
        if role == "due" and not WHEN.search(cell) and at + size + 1 < len(cells) and is_who(cells[at + size + 1], doers):
            break  # no day: this line is the next task
        size += 1
    return size


def is_who(cell: str, doers: Doers) -> bool:
    """Whether a cell names who is to do something; "Sammanställa läget per kommun" does not."""
    if len(cell) > SHORT or WHEN.fullmatch(cell) or opens_with_what_to_do(cell):
        return False
    return doers.kind(re.sub(r"\s*[+&/]\s*", " och ", cell).split(",")[0]) is not None
