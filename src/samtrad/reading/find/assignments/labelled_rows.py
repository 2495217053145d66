"""Tasks whose parts stand on lines of their own behind labels, in rows, before colons or beneath: "Åtgärd | Boka lokal", "Vem: Anna Berg", "Klart" over "3 maj"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from samtrad.reading.find.assignments.tables import LONGEST_LABEL, SHORT, is_of_tasks, joined, opening_label, role_of
from samtrad.reading.find.assignments.verbs import may_say_what_to_do
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words

_NEAR: Final = 0.6
_MOST_LINES: Final = 8  # of one part

Role = Literal["task", "who", "due", "other"]


class LabelledRow(NamedTuple):
    """What is to be done, who has it, and where its day stands."""

    task: Words
    who: Words
    due: tuple[Span, ...]


@dataclass
class _Part:
    """What stands behind one label."""

    role: Role
    label: str
    spans: list[Span] = field(default_factory=list)


def labelled_rows(lines: Span, text: Text, passed: set[int] | frozenset[int]) -> Iterator[LabelledRow]:
    """The tasks of a stretch of lines that says both what is to be done and who does it; ``passed`` are lines that are not looked at."""
    found: dict[Role, _Part] = {}
    for part in _parts(lines, text, passed):
        if part.role == "other" or part.role in found:
            yield from _task(found, text)
            found = {}
        if part.role != "other":
            found[part.role] = part
    yield from _task(found, text)


def _task(found: dict[Role, _Part], text: Text) -> Iterator[LabelledRow]:
    if "task" not in found or "who" not in found:
        return
    task, who = joined(text, found["task"].spans), joined(text, found["who"].spans)
    if not any(c.isalpha() for c in task) or not any(c.isalpha() for c in who) or len(who) > 2 * SHORT:
        return
    if found["task"].label.casefold().startswith("beslut") and not may_say_what_to_do(task):
        return
    yield LabelledRow(task, who, tuple(found["due"].spans) if "due" in found else ())


def _parts(lines: Span, text: Text, passed: set[int] | frozenset[int]) -> Iterator[_Part]:
    current: _Part | None = None
    for index in range(*lines):
        line = text.lines[index]
        if index in passed or line.end == line.start:
            continue
        label, value = opening_label(line.cells, text)
        role = _role(label) if label else None
        if role is not None and value is not None and _role(text.of(value).strip(" *_|:?")) not in {None, "other"} and len(line.cells) > 1:
            role = None  # "Åtgärd | Ansvarig": labels of columns
        if role is not None:
            if current is not None:
                yield current
            current = _Part(role, label, [value] if value is not None else [])
        elif current is not None:
            if not current.spans or (line.above < _NEAR and len(current.spans) < _MOST_LINES and _runs_on(current, line.cells, text)):
                current.spans.append((line.cells[0][0], line.cells[-1][1]))
            else:
                yield current
                yield _Part("other", "")
                current = None
    if current is not None:
        yield current


def _runs_on(part: _Part, cells: tuple[Span, ...], text: Text) -> bool:
    """Whether a line goes on with what stands behind a label: one cell, and the part has not ended."""
    return len(cells) == 1 and (text.of(part.spans[-1]).rstrip()[-1:] not in ".!?" or text.string[cells[0][0]].islower())


@lru_cache(maxsize=2048)
def _role(label: str) -> Role | None:
    """What stands behind a label, None where it is none."""
    if not 0 < len(label) <= LONGEST_LABEL or not label[0].isupper():
        return None
    role = role_of(label)
    if is_of_tasks(label) or label_kind(label) == "actions":
        return "task"
    if role == "who":
        return "who"
    if role == "due":
        return "due"
    return "other" if role is not None or column_of(label) is not None or label_kind(label) is not None else None
