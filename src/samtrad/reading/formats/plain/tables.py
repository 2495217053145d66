"""Tables of items in plain text and Markdown whose rows are lines: each cell becomes a line of its own.

"| 2 | Ny lag | Eva berättar om lagen. | Eva |" is the item 2, Ny lag, with a text and someone beside it.
"""

from __future__ import annotations

from samtrad.reading.lexicon.table_words import Column, column_of, table_of
from samtrad.reading.text import Line
from samtrad.reading.words import Span

_RULES = frozenset("-:=|+ \t")
_APART = 1.0  # lines of white that part what stands in cells of its own


def in_tables(string: str, lines: list[Line]) -> list[Line]:
    """The lines of a text, rows of tables of items cut into their cells."""
    found: list[Line] = []
    columns: tuple[Column, ...] | None = None
    sign = ""
    for line in lines:
        if len(line.cells) > 1 and column_of(string[slice(*line.cells[0])].strip("* ")) in {"number", "item"}:
            sign = next((sign for sign in "|\t" if sign in string[line.start : line.end]), "")
            columns = table_of(tuple(string[a:b].strip("* ") for a, b in _split(string, line, sign)))
            found.append(line)
            continue
        if columns is None or _RULES.issuperset(string[line.start : line.end]):
            found.append(line)
            continue
        spans = _split(string, line, sign)
        if len(spans) == len(columns) + 1 and spans[-1][0] == spans[-1][1]:
            spans.pop()  # "1. Upprop | Godkänns. |" below "Punkt | Beslut"
        if sign == "\t":
            spans += [(line.end, line.end)] * (len(columns) - len(spans))  # a line ends where its last full cell does
        if len(spans) != len(columns) or line.above >= _APART:
            columns = None
            found.append(line)
            continue
        found += _row(line, spans, columns)
    return found


def _split(string: str, line: Line, sign: str) -> list[Span]:
    """The cells of a row, white space at their edges left out: empty ones too, but where nothing but wide gaps parts them."""
    if not sign:
        return list(line.cells)
    start, end = line.start, line.end
    if sign == "|":
        framed = string[start] == "|"
        start += framed
        end -= framed and string[end - 1] == "|"  # without a frame the last sign stands before an empty cell: "1. Upprop |  | Godkänns. |"
    spans: list[Span] = []
    while start <= end:
        stop = string.find(sign, start, end)
        stop = end if stop < 0 else stop
        cell = string[start:stop]
        first = start + len(cell) - len(cell.lstrip())
        spans.append((first, max(first, start + len(cell.rstrip()))))
        start = stop + 1
    return spans


def _row(line: Line, spans: list[Span], columns: tuple[Column, ...]) -> list[Line]:
    """A row's cells as lines: number, heading and text each alone, who and when together."""
    heads = [span for span, column in zip(spans, columns, strict=True) if column in {"number", "item"} and span[0] < span[1]]
    texts = [span for span, column in zip(spans, columns, strict=True) if column == "text" and span[0] < span[1]]
    rest = tuple(span for span, column in zip(spans, columns, strict=True) if column not in {"number", "item", "text"} and span[0] < span[1])
    found = [Line(a, b, ((a, b),), line.page, above=_APART if k == 0 else 0.0, lefts=(0.0,)) for k, (a, b) in enumerate(heads)]
    found += [Line(a, b, ((a, b),), line.page, above=_APART, lefts=(0.0,)) for a, b in texts]
    if rest:
        found.append(Line(rest[0][0], rest[-1][1], rest, line.page, above=_APART, lefts=tuple(40.0 * k for k in range(len(rest)))))
    return sorted(found, key=lambda part: part.start) or [line]
