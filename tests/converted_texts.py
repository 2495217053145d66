"""Texts put into Word documents, OpenDocument texts, RTF and web pages, line by line or with their rows as tables."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias
from xml.sax.saxutils import escape

import rtf_files
from office_files import docx, odt, p, table
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.text import Line, Text

Cells: TypeAlias = list[tuple[float, str]]
"""A row's cells, each with its left edge."""

_NEAR = 3  # columns of characters that the left edges of one column may differ


def lines_as(data: bytes, suffix: str) -> bytes:
    """Each line a paragraph, spaces and tabs in it as they are."""
    lines = read_plain(data).string.replace("\f", "").removesuffix("\n").split("\n")
    if suffix == ".docx":
        return docx("".join(p(line) for line in lines))
    if suffix == ".rtf":
        return rtf_files.rtf("".join(rtf_files.par(line) for line in lines))
    if suffix == ".odt":
        return odt("".join(f"<text:p>{_spaced(line)}</text:p>" for line in lines))
    return ("<!DOCTYPE html><html><meta charset='utf-8'><body><pre>\n" + escape("\n".join(lines)) + "</pre></body></html>").encode()


def _spaced(line: str) -> str:
    return escape(line).replace("\t", "<text:tab/>").replace("  ", "<text:s/><text:s/>").replace("/> ", "/><text:s/>")


def tables_as(data: bytes, suffix: str) -> bytes:
    """Paragraphs, and rows of cells that follow each other as tables with the columns that their left edges make."""
    text = read_plain(data.replace(b"\f", b""))
    body: list[str] = []
    rows: list[Cells] = []
    for index, line in enumerate(text.lines):
        cells = list(map(text.of, line.cells))
        if line.above:
            body += _table(rows, suffix) + [_paragraph("", suffix)] * int(line.above)
            rows = []
        if not cells:
            cells = [text.of((line.start, line.end))]
        if len(cells) > 1 or (rows and _is_under(text, index)):
            rows.append(_placed(text, line))
        else:
            body += [*_table(rows, suffix), _paragraph(" " * int(line.lefts[0] if line.lefts else 0) + cells[0], suffix)]
            rows = []
    joined = "".join(body + _table(rows, suffix))
    return (
        {".docx": docx, ".odt": odt, ".rtf": rtf_files.rtf}[suffix](joined)
        if suffix != ".html"
        else f"<!DOCTYPE html><html><meta charset='utf-8'><body>{joined}</body></html>".encode()
    )


def _placed(text: Text, line: Line) -> Cells:
    """Cells with their left edges; between pipes those that their number gives, as such tables need not stand even."""
    cells = list(map(text.of, line.cells))
    piped = text.string[line.start] == "|"
    return list(zip([20.0 * i for i in range(len(cells))] if piped else line.lefts, cells, strict=False))


def _is_under(text: Text, index: int) -> bool:
    """Whether a line of one cell stands under the last cell of the row above."""
    above, line = text.lines[index - 1], text.lines[index]
    return line.lefts[0] > 0 and abs(above.lefts[-1] - line.lefts[0]) < 2


def _paragraph(line: str, suffix: str) -> str:
    if suffix == ".docx":
        return p(line)
    if suffix == ".rtf":
        return rtf_files.par(line)
    return f"<text:p>{_spaced(line)}</text:p>" if suffix == ".odt" else f"<div style='white-space:pre'>{escape(line) or '&nbsp;'}</div>"


def _table(placed: list[Cells], suffix: str) -> list[str]:
    """A table with a column for each left edge that cells have."""
    if not placed:
        return []
    edges: list[float] = []
    for left in sorted({left for row in placed for left, _ in row}):
        if not edges or left - edges[-1] > _NEAR:
            edges.append(left)
    rows = []
    for row in placed:
        rows.append([""] * len(edges))
        for left, cell in row:
            column = max(i for i, edge in enumerate(edges) if edge <= left)
            rows[-1][column] += (" " if rows[-1][column] else "") + cell
    if suffix == ".docx":
        widths = [round((b - a) * 110) for a, b in pairwise([*edges, edges[-1] + 20])]
        return [table(*rows, widths=tuple(widths), indent=round(edges[0] * 110))]
    if suffix == ".rtf":
        return [rtf_files.table(*rows, widths=tuple(round((b - a) * 110) for a, b in pairwise([*edges, edges[-1] + 20])))]
    if suffix == ".odt":
        made = "".join(
            "<table:table-row>" + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row) + "</table:table-row>"
            for row in rows
        )
        return [f"<table:table>{made}</table:table>"]
    return ["<table>" + "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"]
