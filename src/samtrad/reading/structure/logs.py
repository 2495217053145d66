"""Tables of tasks that stand before the first item: a log of what earlier meetings gave is no list of people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.lexicon.table_words import column_of, heads_tasks
from samtrad.reading.structure.page import Page

_FEWEST = 3  # labels under each other
_MOST_COLUMNS = 9
_GAP = 1.6  # lines of white that part a table from what follows
_NEAR = 0.6
_HEADING = 60  # characters of what heads such a table
_RULES = frozenset("-:=|+ \t")
_HEADS = re.compile(
    r"åtgärd|aktivitet|uppgift|uppdrag|att göra|att-göra|uppfölj|avrapport|återrapport|åtagande|sedan (?:förra|sist)|logg|kvarst|läge", re.IGNORECASE
)
"""What the heading over such a table says."""


def logs(page: Page, lines: Sequence[int]) -> set[int]:
    """The lines of tables of tasks among the lines of a head, what heads them included."""
    found: set[int] = set()
    above: int | None = None
    within = fallen = False
    for index in lines:
        line = page.text.lines[index]
        if line.end == line.start or index in page.furniture:
            continue
        if fallen and line.above < _NEAR:
            found.add(index)
            above = index
            continue
        fallen = _names_fallen_columns(page, index)
        if fallen or names_columns(page, index):
            within = True
            if above is not None and _is_heading(page, above):
                found.add(above)
        elif within:
            string = page.text.string[line.start : line.end]
            within = _RULES.issuperset(string) or (
                line.above <= _GAP and (len(line.cells) > 1 or "|" in string or (line.above < _NEAR and _is_rest(page, index)))
            )
        if within:
            found.add(index)
        above = index
    return found


def names_columns(page: Page, index: int) -> bool:
    """Whether a line is the labels of a table of tasks: "Vad | Vem | När"."""
    cells = page.text.lines[index].cells
    return 1 < len(cells) <= _MOST_COLUMNS and heads_tasks(tuple(page.text.string[start:end].strip("*_ ") for start, end in cells))


def _names_fallen_columns(page: Page, index: int) -> bool:
    """Whether the labels of a table of tasks stand one a line from here: "Vad", "Vem", "När", and its cells beneath in the same way."""
    lines = page.text.lines
    labels: list[str] = []
    for k in range(index, min(index + _MOST_COLUMNS, len(lines))):
        string = page.text.string[lines[k].start : lines[k].end].strip("*_ ")
        if len(lines[k].cells) != 1 or (k > index and lines[k].above >= _NEAR) or column_of(string) is None:
            break
        labels.append(string)
    return len(labels) >= _FEWEST and heads_tasks(tuple(labels))


def _is_heading(page: Page, index: int) -> bool:
    string = page.cleans[index].string
    return 0 < len(string) <= _HEADING and len(page.text.lines[index].cells) == 1 and _HEADS.search(string) is not None


def _is_rest(page: Page, index: int) -> bool:
    """Whether a line with one cell goes on with the row above it: on a page it stands in another column than the first, or opens in small letters."""
    line = page.text.lines[index]
    return line.box is not None and (page.text.string[line.start].islower() or (bool(line.lefts) and line.lefts[0] > page.text.lines[index - 1].lefts[0] + 1.0))
