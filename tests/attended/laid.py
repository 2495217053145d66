"""Blocks of who was there (``blocks/*.txt``), each as text with spaces, Markdown, web page, Word document and PDF; a third is held out, and of those only figures are looked at.

A block is a text as it would be typed. ``@items § 3-6`` stands for as many short items with numbers, ``@table`` to ``@end`` for a table with ``|`` between its cells.
Lines that stand in columns, by three spaces or more, are columns in the other formats too.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import typst

from generated.render.typeset import FONTS
from office_files import docx, p, table
from samtrad.reading.read import read

_FOLDER = Path(__file__).parent / "blocks"
_SAID = (
    ("Mötets öppnande", "Ordföranden hälsar alla välkomna och öppnar mötet."),
    ("Föregående protokoll", "Protokollet gås igenom och läggs till handlingarna."),
    ("Ekonomi", "Utfallet ligger i nivå med budget."),
    ("Avtal om lokaler", "Förslaget diskuteras. Hyran sänks något."),
    ("Plan för nästa år", "Planen visas i korthet."),
    ("Rapporter", "Inga rapporter lämnas."),
    ("Skrivelser", "Inga skrivelser har kommit in."),
    ("Utbildning", "Dagen blev uppskattad."),
    ("Webbplats", "Den nya webbplatsen visas."),
    ("Upphandling", "Anbuden öppnas i mars."),
    ("Övriga frågor", "Inga övriga frågor."),
    ("Avslutning", "Mötet förklaras avslutat."),
)
_GAP = re.compile(r" {3,}")
FORMATS = (".txt", ".md", ".html", ".docx", ".pdf")

Told = tuple[str | None, str | None, str | None, str, str]
"""Name, party (lower case), organisation, capacity, presence."""


class Rows(NamedTuple):
    """Rows of cells; ``ruled`` tells a table from columns typed with spaces."""

    cells: list[list[str]]
    ruled: bool


Piece = str | Rows
"""A line (an empty one is white between), or rows."""


class Block(NamedTuple):
    """One block: its name, its pieces, who was there, and the items of those who were there in part, where it tells them."""

    name: str
    pieces: list[Piece]
    told: list[Told]
    items: dict[str, list[str]]

    @property
    def held_out(self) -> bool:
        """Whether only figures of it are looked at."""
        return crc32(self.name.encode()) % 3 == 0

    def as_file(self, suffix: str) -> bytes:
        """The block in a format."""
        return {".txt": _txt, ".md": _md, ".html": _html, ".docx": _docx, ".pdf": _pdf}[suffix](self.pieces)


def blocks() -> list[Block]:
    """All of them, in the order of the files."""
    found = []
    for file in sorted(_FOLDER.glob("*.txt")):
        for part in re.split(r"^=== ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, rest = part.split("\n", 1)
            text, truth = rest.rsplit("\n---\n", 1)
            rows = [line.split("|") for line in truth.strip().splitlines()]
            told: list[Told] = [(None if row[0] == "-" else row[0], row[1].casefold() or None, row[2] or None, row[3], row[4]) for row in rows]
            found.append(Block(name, _pieces(text.splitlines()), told, {row[0]: row[5].split() for row in rows if row[5]}))
    return found


def told_by_reader(block: Block, suffix: str) -> Counter[Told]:
    """Who was there by the reader."""
    people = read(block.as_file(suffix), f"minutes{suffix}").minutes.attendance
    return Counter((a.name, a.party.casefold() if a.party else None, a.organisation, a.capacity, a.presence) for a in people)


def _pieces(lines: list[str]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if line == "@table":
            end = lines.index("@end", at)
            cells = [[cell.strip() for cell in row.split("|")] for row in lines[at + 1 : end]]
            wide = max(map(len, cells))
            pieces.append(Rows([row + [""] * (wide - len(row)) for row in cells], ruled=True))
            at = end + 1
        elif line.startswith("@items"):
            pieces += _items(line.removeprefix("@items "))
            at += 1
        else:
            end = next((i for i in range(at, len(lines)) if not lines[i].strip() or lines[i].startswith("@")), len(lines))
            pieces += [_columns(lines[at:end])] if any(_GAP.search(row.strip()) for row in lines[at:end]) else lines[at:end]
            pieces += [""] if end < len(lines) and not lines[end] else []
            at = max(end, at + 1) if end < len(lines) and lines[end] else end + 1
    return pieces


def _items(asked: str) -> list[Piece]:
    mark, _, numbers = asked.partition(" ")
    first, last = map(int, numbers.split("-")) if numbers else (1, 6 if mark == "§" else 5)
    said = [*_SAID[: last - first], _SAID[-1]]
    return [
        line for number, (heading, text) in enumerate(said, first) for line in (f"§ {number} {heading}" if mark == "§" else f"{number}. {heading}", text, "")
    ]


def _columns(lines: list[str]) -> Rows:
    """Lines with columns as rows: a cell belongs to the column whose left edge it is nearest to."""
    cut = [[(m.start(), m.group().strip()) for m in re.finditer(r"\S+(?: {1,2}\S+)*", line)] for line in lines]
    edges: list[int] = []
    for start in sorted({start for row in cut for start, _ in row}):
        if not edges or start - edges[-1] > 4:
            edges.append(start)
    rows = []
    for row in cut:
        cells = [""] * len(edges)
        for start, words in row:
            cells[max(i for i, edge in enumerate(edges) if edge <= start)] = words
        rows.append(cells)
    return Rows(rows, ruled=False)


def _txt(pieces: list[Piece]) -> bytes:
    out: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(piece)
            continue
        wide = [max(len(row[at]) for row in piece.cells) for at in range(len(piece.cells[0]))]
        out += ["   ".join(cell.ljust(wide[at]) for at, cell in enumerate(row)).rstrip() for row in piece.cells]
    return ("\n".join(out) + "\n").encode()


def _md(pieces: list[Piece]) -> bytes:
    out: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(piece)
        elif piece.ruled:
            rows = [f"| {' | '.join(row)} |" for row in piece.cells]
            out += ["", rows[0], "|" + "---|" * len(piece.cells[0]), *rows[1:], ""]
        else:
            out += ["", *(f"| {' | '.join(row)} |" for row in piece.cells), ""]
    return ("\n".join(out) + "\n").encode()


def _bare(line: str) -> str:
    """A line without Markdown's marks of headings, entries and weight."""
    return re.sub(r"\*\*(\w.*?)\*\*", r"\1", re.sub(r"^(?:#+|-) ", "", line))


def _html(pieces: list[Piece]) -> bytes:
    out = []
    for piece in pieces:
        if isinstance(piece, str):
            out += [f"<p>{html.escape(_bare(piece))}</p>"] if piece.strip() else []
        else:
            out.append("<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in piece.cells) + "</table>")
    return ("<html><body>" + "\n".join(out) + "</body></html>").encode()


def _docx(pieces: list[Piece]) -> bytes:
    out = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(p(_bare(piece)))
        elif piece.ruled:
            out.append(table(*piece.cells))
        else:
            out += [p("\t".join(row).rstrip("\t")) for row in piece.cells]
    return docx("".join(out))


def _pdf(pieces: list[Piece]) -> bytes:
    out = ['#set page(paper: "a4", margin: 22mm)', '#set text(size: 10.5pt, font: "Libertinus Serif", lang: "sv")', "#set par(leading: 0.5em, spacing: 0.5em)"]
    for piece in pieces:
        if isinstance(piece, str):
            out.append(f"#par[{_quoted(_bare(piece))}]" if piece.strip() else "#v(0.6em)")
            continue
        wide = [max(2, *(len(row[at]) for row in piece.cells)) for at in range(len(piece.cells[0]))]
        columns = ", ".join(f"{width}fr" for width in wide) + ("," if len(wide) == 1 else "")
        kind = "table(stroke: 0.4pt, " if piece.ruled else "grid(row-gutter: 0.5em, column-gutter: 1em, "
        out.append(f"#{kind}columns: ({columns}), " + ", ".join(f"[{_quoted(cell)}]" for row in piece.cells for cell in row) + ")")
    made: bytes = typst.compile("\n".join(out).encode(), format="pdf", font_paths=[FONTS], ignore_system_fonts=True)
    return made


def _quoted(words: str) -> str:
    return "#" + json.dumps(words, ensure_ascii=False)
