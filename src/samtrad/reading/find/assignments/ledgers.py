"""Tables of tasks wherever they stand: logs before the first item, lists behind the last, rows within one.

What a column holds is judged by its label and by what stands beneath it: days, names, words of state, what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.drafts import TaskStatus
from samtrad.reading.find.assignments.tables import SHORT, WHEN, is_of_tasks, is_who, joined, role_of
from samtrad.reading.find.assignments.verbs import may_say_what_to_do, opens_with_what_to_do
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words

_FEWEST, _MOST = 2, 9  # columns
_LONGEST_LABEL = 40  # characters
_MOST_AGREE = 0.6  # of a column's cells that must be names for it to be one of names
_HALF = 0.5
_FEW = 0.25
_GAP = 1.6  # lines of white that part a table from what follows it
_SLACK = 0.03  # of the width between the outer columns
_MOST_LINES = 6  # of one row
_NONE = frozenset("–-—")
_RULE = frozenset("-:=|+ \t")
_STATE = re.compile(
    r"\b(?:ej|inte|delvis|klart?|utför[dt]|genomför[dt]a?|avslutad|avslutat|färdigt?|slutför[dt]|pågår|pågående|påbörja[dt]|kvarstår|återstår|försenad|försenat|öppen|öppet|pausad|pausat|vilande|avbruten|stängd|väntar|utgår|ja|nej|done|gjort)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:klara?|klart|utför[dt]a?|genomför[dt]a?|avslutad|avslutat|färdigt?|slutför[dt]|stängd|stängt|gjort|done|ja|åtgärda[dt]|levererad|levererat)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(r"\b(?:ej|inte|icke|delvis|nästan|snart|ska|beräknas|blir|nej|när|till|pågår|pågående|påbörja[dt]|återstår|väntar)\b", re.IGNORECASE)
_BY_DAY = re.compile(r"\b(?:klart?|färdigt?|senast|till|före|innan|beräknas|väntas|planeras|blir|återkommer|redovisas)\b[^.;]*\d", re.IGNORECASE)
_PAUSED = re.compile(r"\b(?:pausa[dt]|vilande|vilar|avvaktar|parkera[dt]|på is)\b", re.IGNORECASE)
_WHO_THEN_WHEN = re.compile(
    r"\s*(?:[,;/(]|\s[–—-]\s|\s)\s*(?:(?:senast|till|klart|före|innan|klar|under|i)\s+)*(?:den\s+)?(?=\d|v\.|vecka|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|vår|höst|sommar|nästa|snarast|omgående|löpande)",
    re.IGNORECASE,
)


class LedgerRow(NamedTuple):
    """A row: the lines it stands on, what is to be done, who has it, where its day stands, and how far it has come."""

    lines: Span
    task: Words
    who: Words
    due: tuple[Span, ...]
    status: TaskStatus


class Ledger(NamedTuple):
    """A table of tasks: its rows that somebody has, and the lines that it stands on, its labels among them."""

    entries: list[LedgerRow]
    lines: Span


class _Rows(NamedTuple):
    """What stands beneath labels: for each row its lines, and for each column the stretches of its cell."""

    lines: list[Span]
    cells: list[list[list[Span]]]
    stop: int


def ledgers(text: Text, furniture: set[int], doers: Doers) -> list[Ledger]:
    """All tables of tasks of a text, in order."""
    found: list[Ledger] = []
    index = 0
    while index < len(text.lines):
        line = text.lines[index]
        if len(line.cells) < _FEWEST or index in furniture or not _may_label(line, text):
            index += 1
            continue
        rows = _rows_under(index, text, furniture)
        entries = list(_entries(line, rows, text, doers))
        if entries:
            found.append(Ledger(entries, (index, rows.stop)))
        index = max(rows.stop, index + 1) if entries else index + 1
    return found


def _may_label(line: Line, text: Text) -> bool:
    """Whether a line may be the labels of a table of tasks: short cells, one of which says who or what is to be done."""
    if len(line.cells) > _MOST or line.end - line.start > _LONGEST_LABEL * len(line.cells):
        return False
    labels = [text.of(cell).strip(" *_|") for cell in line.cells]
    roles = [role_of(label) for label in labels]
    if not any(roles) and not any(is_of_tasks(label) for label in labels):
        return False
    return all(len(label) <= _LONGEST_LABEL and not any(c.isdigit() for c in label) and not label.endswith((".", ":", ",")) for label in labels)


def _rows_under(top: int, text: Text, furniture: set[int]) -> _Rows:
    """The rows beneath labels; a row that is broken over lines is one."""
    header = text.lines[top]
    sign = _sign_of(header, text)
    rows = _Rows([], [], top + 1)
    stop = top + 1
    for index in range(top + 1, len(text.lines)):
        line = text.lines[index]
        if index in furniture or line.end == line.start:
            continue
        if _RULE.issuperset(text.of((line.start, line.end))):
            stop = index + 1
            continue
        if text.of((line.start, line.end)) == text.of((header.start, header.end)):
            stop = index + 1  # the labels once more, at the top of a page
            continue
        if role_of(text.of(line.cells[0])) is not None:
            break  # rows of labels beneath the table: "Anteckning | …", "Ansvarig | Anna Berg"
        columns = _in_columns(line, header, sign, text)
        alone = len(line.cells) == 1
        if columns is None or line.above > _GAP or (alone and not _goes_on(line, columns, rows, text, sign)):
            break
        if rows.cells and _is_broken(line, columns, rows, text):
            for column, span in enumerate(columns):
                if span is not None:
                    rows.cells[-1][column].append(span)
            rows.lines[-1] = (rows.lines[-1][0], index + 1)
        else:
            rows.cells.append([[span] if span is not None else [] for span in columns])
            rows.lines.append((index, index + 1))
        stop = index + 1
    return rows._replace(stop=stop)


def _sign_of(header: Line, text: Text) -> str:
    """What parts the cells of a table whose rows are lines: "|" or a tab; "" where they are known by where they stand alone."""
    if header.box is not None:
        return ""
    string = text.of((header.start, header.end))
    return "|" if "|" in string else "\t" if "\t" in string else ""


def _in_columns(line: Line, header: Line, sign: str, text: Text) -> list[Span | None] | None:
    """A line's cells beneath the labels; None where it is no row of the table."""
    count = len(header.cells)
    if sign:
        begin = text.string.rfind("\n", 0, line.start) + 1
        begin = begin if not text.string[begin : line.start].strip() else line.start
        spans = _parted(begin, line.end, sign, text)
        top = text.string.rfind("\n", 0, header.start) + 1
        skipped = text.string[top : header.start].count("\t") if sign == "\t" else 0
        spans = spans[skipped:]
        if sign in text.string[begin : line.end] or len(line.cells) == 1:
            if len(spans) > count:
                return None
            spans += [(line.end, line.end)] * (count - len(spans))
            return [span if span[0] < span[1] else None for span in spans]
    if (line.box is None and len(line.cells) == count) or len(line.lefts) != len(line.cells) or len(header.lefts) != count:
        return [*line.cells] if len(line.cells) == count else None
    slack = _SLACK * max(header.lefts[-1] - header.lefts[0], 1.0)
    placed: list[Span | None] = [None] * count
    for cell, left in zip(line.cells, line.lefts, strict=True):
        near = min(range(count), key=lambda k: abs(header.lefts[k] - left))
        column = near if abs(header.lefts[near] - left) <= slack else max((k for k in range(count) if header.lefts[k] <= left), default=0)
        if placed[column] is not None:
            return None
        placed[column] = cell
    return placed


def _parted(begin: int, end: int, sign: str, text: Text) -> list[Span]:
    """The stretches between signs, empty ones too; a sign at the line's edge frames it."""
    string = text.string[begin:end]
    framed = sign == "|" and string.startswith("|")
    parts: list[Span] = []
    at = begin
    for part in string.split(sign):
        start = at + len(part) - len(part.lstrip())
        parts.append((start, max(start, at + len(part.rstrip()))))
        at += len(part) + 1
    return parts[framed : len(parts) - (framed and string.endswith("|"))]


def _goes_on(line: Line, columns: Sequence[Span | None], rows: _Rows, text: Text, sign: str) -> bool:
    """Whether a line with one cell belongs to the table: framed by its signs, or right beneath a row, in a column of its own or running on."""
    if sign == "|":
        return "|" in text.of((line.start, line.end))
    if not rows.cells or line.above >= _HALF:
        return False
    if sign:
        begin = text.string.rfind("\n", 0, line.start) + 1
        return "\t" in text.string[begin : line.start] or columns[0] is not None
    return columns[0] is None or text.string[line.start].islower()


def _is_broken(line: Line, columns: Sequence[Span | None], rows: _Rows, text: Text) -> bool:
    """Whether a line goes on with the row above it: it has no cell in the first column that was filled there, or that cell runs on."""
    if rows.lines[-1][1] - rows.lines[-1][0] >= _MOST_LINES or line.above >= _HALF:
        return False
    first = next((k for k, spans in enumerate(rows.cells[-1]) if spans), 0)
    opening = columns[first]
    if opening is None:
        return line.box is not None or any(span is not None and text.string[span[0]].islower() for span in columns)
    string = text.of(opening)
    return string[0].islower() and not (len(line.cells) == len(columns) and line.box is None)


def _entries(header: Line, rows: _Rows, text: Text, doers: Doers) -> Iterator[LedgerRow]:
    if not rows.cells:
        return
    labels = [text.of(cell).strip(" *_|") for cell in header.cells]
    strings = [[" ".join(text.of(span) for span in row[k]).strip() for row in rows.cells] for k in range(len(labels))]
    columns = _columns(labels, strings, doers)
    if columns is None:
        return
    for number, row in enumerate(rows.cells):
        task, who = row[columns["task"]], row[columns["who"]]
        said, named = strings[columns["task"]][number], strings[columns["who"]][number]
        if not any(c.isalpha() for c in said) or not any(c.isalpha() for c in named) or len(named) > 2 * SHORT or role_of(said) is not None:
            continue
        due: tuple[Span, ...] = tuple(row[columns["due"]]) if "due" in columns else ()
        who_words = joined(text, who)
        if (then := _WHO_THEN_WHEN.search(who_words)) and len(who) == 1:
            due = due or ((who[0][0] + then.end(), who[0][1]),)
            start = who[0][0] + len(text.of(who[0])) - len(text.of(who[0]).lstrip(" *_|"))
            who_words = joined(text, [(who[0][0], start + len(who_words[: then.start()].rstrip(" ,;/(–—-")))])
        state = strings[columns["status"]][number] if "status" in columns else ""
        if not due and "status" in columns and _BY_DAY.search(state):
            due = tuple(row[columns["status"]])  # "Pågår, klart 31 maj"
        yield LedgerRow(rows.lines[number], _bare(joined(text, task)), _bare(who_words), due or tuple(task), state_of(state))


def _bare(words: Words) -> Words:
    """Words without the comma or semicolon that they end with."""
    cut = len(words) - len(words.rstrip(" ,;"))
    return Words(words[: len(words) - cut], (*words.ranges[:-1], (words.ranges[-1][0], words.ranges[-1][1] - cut))) if cut and words.ranges else words


def state_of(string: str) -> TaskStatus:
    """How far a task has come by what a column of states says: "Klart", "Ej påbörjad", "Pausad"."""
    if _PAUSED.search(string):
        return "paused"
    return "done" if _DONE.search(string) and not _NOT_DONE.search(string) else "open"


def _columns(labels: Sequence[str], strings: Sequence[Sequence[str]], doers: Doers) -> dict[str, int] | None:
    """Which column holds what, where the table is one of tasks that somebody has; None where it is not."""
    roles = [role_of(label) for label in labels]
    if any(column_of(label) == "roll" and role is None for label, role in zip(labels, roles, strict=True)):
        return None  # "Namn | Organisation | Uppdrag": who was there
    if _share(strings[0], lambda cell: role_of(cell) is not None) >= _FEW:
        return None  # rows of labels: "Åtgärd | Boka lokal" over "Ansvarig | Anna Berg"
    found: dict[str, int] = {}
    whos = [k for k, role in enumerate(roles) if role == "who"]
    named = [k for k, cells in enumerate(strings) if roles[k] in {None, "who"} and _share(cells, lambda cell: is_who(cell, doers)) >= _MOST_AGREE]
    who = next((k for k in whos if k in named or labels[k].casefold() != "namn"), next(iter(named), None))
    if who is None:
        return None
    found["who"] = who
    told = [k for k, label in enumerate(labels) if is_of_tasks(label) and k != who]
    deeds = {k: _share(cells, may_say_what_to_do) for k, cells in enumerate(strings) if k != who and roles[k] not in {"due", "who"}}
    best = max(deeds, key=lambda k: (deeds[k], -k), default=None)
    if told:
        found["task"] = max(told, key=lambda k: (deeds.get(k, 0.0), -k))
        if deeds.get(found["task"], 0.0) < _HALF and (who not in whos or labels[who].casefold() == "namn"):
            return None  # "Insats | Sökande", "Namn | Uppdrag": what somebody applied for, and what somebody is
    elif best is not None and deeds[best] >= _HALF and (_share(strings[best], opens_with_what_to_do) > 0 or "due" in roles):
        found["task"] = best
    elif who in whos and (matter := _matter_of_tasks(roles, strings)) is not None:
        found["task"] = matter
    else:
        return None
    of_decisions = labels[found["task"]].casefold().startswith("beslut")
    for k, role in enumerate(roles):
        if of_decisions and labels[k].casefold() in {"datum", "dag"}:
            continue  # the day on which it was decided
        told_of = None if k in found.values() else _beside(role, strings[k])
        if told_of is not None:
            found.setdefault(told_of, k)
    return found


def _matter_of_tasks(roles: Sequence[str | None], strings: Sequence[Sequence[str]]) -> int | None:
    """The column of matters that somebody is to see to by a day, where the table has nothing else: "Fråga | Vem | När"."""
    if sorted(map(str, roles)) not in (["due", "task", "who"], ["due", "status", "task", "who"]):
        return None
    task, due = roles.index("task"), roles.index("due")
    short = all(len(cell) <= SHORT and not cell.endswith(".") for cell in strings[task])
    return task if short and _share(strings[due], _is_day) > _HALF else None


def _beside(role: str | None, cells: Sequence[str]) -> str | None:
    """Whether a column beside the tasks tells their days or their state: as labelled, unless what stands there says otherwise."""
    if role == "due" and _share(cells, is_state) > _HALF and not any(c.isdigit() for cell in cells for c in cell):
        return "status"  # "Klart": "Ja", "Nej"
    if role is None:
        return "due" if _share(cells, _is_day) > _HALF else "status" if _share(cells, is_state) > _HALF else None
    return role if role in {"due", "status"} else None


def _share(cells: Sequence[str], holds: Callable[[str], bool]) -> float:
    """Of the cells that say something, how many hold."""
    full = [cell for cell in cells if cell and not _NONE.issuperset(cell)]
    return sum(holds(cell) for cell in full) / len(full) if full else 0.0


def _is_day(cell: str) -> bool:
    return len(cell) <= SHORT and WHEN.search(cell) is not None and _STATE.fullmatch(cell) is None


def is_state(cell: str) -> bool:
    """Whether a cell says how far something has come: "Klart", "Ej påbörjad"."""
    return len(cell) <= SHORT and _STATE.search(cell) is not None
