"""Texts put into Word documents, OpenDocument texts and web pages, line by line or with their rows as tables."""

from __future__ import annotations

from xml.sax.saxutils import escape

from office_files import docx, odt, p, table
from samtrad.reading.formats.plain import read_plain
from samtrad.reading.text import Text


def lines_as(data: bytes, suffix: str) -> bytes:
    """Each line a paragraph, spaces and tabs in it as they are."""
    lines = read_plain(data).string.replace("\f", "").removesuffix("\n").split("\n")
    if suffix == ".docx":
        return docx("".join(p(line) for line in lines))
    if suffix == ".odt":
        return odt("".join(f"<text:p>{_spaced(line)}</text:p>" for line in lines))
    return ("<!DOCTYPE html><html><meta charset='utf-8'><body><pre>\n" + escape("\n".join(lines)) + "</pre></body></html>").encode()


def _spaced(line: str) -> str:
    return escape(line).replace("\t", "<text:tab/>").replace("  ", "<text:s/><text:s/>").replace("/> ", "/><text:s/>")


def tables_as(data: bytes, suffix: str) -> bytes:
    """Paragraphs, and rows of cells that follow each other as tables with the columns that their left edges make."""
    text = read_plain(data.replace(b"\f", b""))
    body: list[str] = []
    rows: list[list[str]] = []
    for index, line in enumerate(text.lines):
        cells = list(map(text.of, line.cells))
        if line.above:
            body += _table(rows, suffix) + [_paragraph("", suffix)] * int(line.above)
            rows = []
        if not cells:
            cells = [text.of((line.start, line.end))]
        if len(cells) > 1 or (rows and _is_under(text, index)):
            rows.append([*[""] * (len(rows[-1]) - 1), *cells] if len(cells) == 1 else cells)
        else:
            body += [*_table(rows, suffix), _paragraph(cells[0], suffix)]
            rows = []
    joined = "".join(body + _table(rows, suffix))
    return {".docx": docx, ".odt": odt}[suffix](joined) if suffix != ".html" else f"<!DOCTYPE html><html><meta charset='utf-8'><body>{joined}</body></html>".encode()


def _is_under(text: Text, index: int) -> bool:
    """Whether a line of one cell stands under the last cell of the row above."""
    above, line = text.lines[index - 1], text.lines[index]
    return line.lefts[0] > 0 and abs(above.lefts[-1] - line.lefts[0]) < 2


def _paragraph(line: str, suffix: str) -> str:
    if suffix == ".docx":
        return p(line)
    return f"<text:p>{_spaced(line)}</text:p>" if suffix == ".odt" else f"<div>{escape(line) or '&nbsp;'}</div>"


def _table(rows: list[list[str]], suffix: str) -> list[str]:
    if not rows:
        return []
    if suffix == ".docx":
        return [table(*rows)]
    if suffix == ".odt":
        made = "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row) + "</table:table-row>" for row in rows)
        return [f"<table:table>{made}</table:table>"]
    return ["<table>" + "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"]
