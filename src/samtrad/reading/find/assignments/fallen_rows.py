"""Tables of tasks that were written out with one cell a line: labels under each other, then the cells of each row in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.ledgers import Ledger, LedgerRow, is_state, state_of
from samtrad.reading.find.assignments.tables import SHORT, WHEN, is_of_tasks, is_who, joined, role_of
from samtrad.reading.text import Text
from samtrad.reading.words import Span

_MOST: Final = 9  # columns
_FEWEST: Final = 2
_LONGEST: Final = 200  # characters of a task
_GAP: Final = 0.6  # lines of white that part the table from what follows it
_NONE: Final = frozenset("–-—")


def fallen_ledgers(text: Text, furniture: set[int], doers: Doers, whos: Sequence[int]) -> list[Ledger]:
    """The tables whose labels stand one a line; ``whos`` are the lines that may be the label of who."""
    found: list[Ledger] = []
    for index in whos:
        if len(text.lines[index].cells) != 1 or (found and index < found[-1].lines[1]):
            continue
        top, roles = _labels(index, text)
        if "who" not in roles or "task" not in roles or len(roles) < _FEWEST or not any(is_of_tasks(_string(k, text)) for k in range(top, top + len(roles))):
            continue
        first = top + len(roles)
        end = first
        while end < len(text.lines) and (
            end in furniture or (text.lines[end].end > text.lines[end].start and len(text.lines[end].cells) == 1 and text.lines[end].above < _GAP)
        ):
            end += 1
        entries = _rows([k for k in range(first, end) if k not in furniture], roles, text, doers)
        if entries:
            found.append(Ledger(entries, (top, entries[-1].lines[1])))
    return found


def _string(index: int, text: Text) -> str:
    line = text.lines[index]
    return text.of((line.start, line.end)).strip(" *_|")


def _labels(index: int, text: Text) -> tuple[int, list[str]]:
    """The first of the labels that stand around a line, and what their columns hold."""
    top = index
    while top and index - top < _MOST and text.lines[top].above < _GAP and len(text.lines[top - 1].cells) == 1 and role_of(_string(top - 1, text)):
        top -= 1
    roles: list[str] = []
    for k in range(top, min(top + _MOST, len(text.lines))):
        role = role_of(_string(k, text)) if len(text.lines[k].cells) == 1 and (k == top or text.lines[k].above < _GAP) else None
        if role is None or role in roles:
            break
        roles.append(role)
    return top, roles


def _rows(lines: Sequence[int], roles: Sequence[str], text: Text, doers: Doers) -> list[LedgerRow]:
    found: list[LedgerRow] = []
    at = 0
    while at < len(lines):
        placed: dict[str, int] = {}
        first = at
        for role in roles:
            if at < len(lines) and _fits(role, _string(lines[at], text), doers):
                placed[role] = lines[at]
                at += 1
            elif role in {"who", "task"}:
                return found
        task, who = (_span(placed[role], text) for role in ("task", "who"))
        if text.of(who).strip() not in _NONE:
            due: tuple[Span, ...] = (_span(placed["due"], text),) if "due" in placed else ()
            state = state_of(_string(placed["status"], text)) if "status" in placed else "open"
            found.append(LedgerRow((lines[first], lines[at - 1] + 1), joined(text, [task]), joined(text, [who]), due, state))
    return found


def _span(index: int, text: Text) -> Span:
    return (text.lines[index].start, text.lines[index].end)


def _fits(role: str, cell: str, doers: Doers) -> bool:
    """Whether a line may be a row's cell in a column: an empty cell has no line, or a stroke."""
    if cell and _NONE.issuperset(cell):
        return role != "task"
    if role == "due":
        return len(cell) <= SHORT and WHEN.search(cell) is not None and not is_who(cell, doers)
    if role == "status":
        return is_state(cell)
    if role == "who":
        return is_who(cell, doers) or (len(cell) <= SHORT and not WHEN.search(cell) and cell[:1].isupper() and cell.count(" ") < _FEWEST)
    return len(cell) <= _LONGEST and any(c.isalpha() for c in cell)
