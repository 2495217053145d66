"""Rows of a document without pages to one text, with its lines and the way back to where its characters are stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from samtrad.reading.formats.blocks.laid_out import Row
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.plain.read import cells_of
from samtrad.reading.text import Glyphs, Line, Place, Text
from samtrad.reading.words import Span

_BLANK = 0.45  # lines of white above a row from which a blank line tells it, as in a PDF


def text(rows: Iterable[Row]) -> Text:
    """The text of rows: one line each, a blank line where the white above is clearly more than none.

    Origins count the document's characters in the order in which they are stored (``blocks.Stretch``); what its
    program supplies, such as the number of a list entry, has the empty range where it stands. Raises
    ``Unreadable`` ("no_text") where no row holds anything.
    """
    parts: list[str] = []
    starts: list[int] = []
    kept: list[Row] = []
    lines: list[Line] = []
    at, white = 0, 0.0
    for row in rows:
        if row.is_blank:
            white += 1.0 + row.above + row.below
            continue
        white = round(white + row.above, 2) if kept else 0.0
        lead = ("\n\n" if white > _BLANK else "\n") if kept else ""
        at += len(lead)
        lines.append(_line(row, at, white))
        parts += (lead, row.string)
        starts.append(at)
        kept.append(row)
        at += len(row.string)
        white = row.below
    if not kept:
        raise Unreadable("no_text", "the document holds no text")
    return Text("".join((*parts, "\n")), lines, (), partial(_glyphs, kept, starts))


def _line(row: Row, at: int, white: float) -> Line:
    string = row.string
    content = string.strip()
    begin = at + (string.index(content) if len(content) < len(string) else 0)
    cells: tuple[Span, ...]
    lefts: tuple[float, ...]
    if not string[0].isspace() and "\t" not in content and "   " not in content and "|" not in content:
        cells, lefts = ((begin, begin + len(content)),), (row.left,)
    else:
        cells, columns = cells_of(string, content, begin)
        lefts = row.lefts if row.lefts is not None and len(row.lefts) == len(cells) else tuple([row.left + column for column in columns])
    return Line(begin, begin + len(content), cells, 0, None, row.size, row.bold, white, lefts, row.furniture)


def _glyphs(rows: Sequence[Row], starts: Sequence[int]) -> list[Glyphs]:
    found = []
    for row, at in zip(rows, starts, strict=True):
        for start, end, origin, length in row.stretches:
            found.append(Glyphs(at + start, end - start, Place(0, None, (origin, origin + length))))
    return found
