"""Text as it comes out of a word processor or a PDF: lines wrapped or not, labels in columns or above, page heads between."""

from __future__ import annotations

from random import Random

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line, page_line
from .wrapping import wrap


class Typist:
    """Writes blocks as lines."""

    def __init__(self, document: Document, rng: Random) -> None:
        self.rng, self.style = rng, document.style
        self.lines: list[str] = []
        self.width = self.style.width
        self.rows_as = rng.choice(["columns", "columns", "above", "tab", "colon"])
        self.apart = rng.random() < 0.07  # columns that came apart: all labels, then all values
        self.cells_as = rng.choice(["tab", "bar", "lines", "spaces"])
        self.columns_as = rng.choice(["beside", "beside", "after"])
        self.between = rng.choice([" ", " ", "  ", "\t"])
        self.mark_gap = rng.choice([" ", " ", "\t", "  "])
        self.section_caps = rng.random() < 0.12
        self.gap = rng.choice([1, 1, 1, 2])

    def blank(self, count: int = 1) -> None:
        if self.lines and self.lines[-1] != "\f":
            self.lines.extend([""] * count)

    def put(self, text: str, indent: str = "") -> None:
        self.lines.extend(wrap(text, self.width, indent=indent, hyphens=self.style.hyphens))

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                if not block.tight:
                    self.blank()
                self.put(f"{block.label} {block.said.text}" if block.label else block.said.text)
            case Points():
                self.points(block)
            case Rows():
                self.rows(block)
            case Table():
                self.table(block)
            case Columns():
                self.columns(block)
            case Break():
                self.lines.append("\f")

    def head(self, block: Head) -> None:
        self.blank(self.gap if block.level in {"item", "title"} else 1)
        text = block.said.text
        if block.level == "section" and self.section_caps:
            text = text.upper()
        if block.apart:
            aside = block.aside.text
            self.lines.append(f"{block.number}{self.between + aside if aside else ''}")
            self.put(text)
        else:
            self.put(item_line(block.number, text, self.between))

    def points(self, block: Points) -> None:
        if block.mark:
            self.blank()
        for i, point in enumerate(block.points):
            mark = f"{i + 1}." if block.mark == "1" else block.mark
            self.put(f"{mark}{self.mark_gap}{point.text}" if mark else point.text, "   " if mark and self.width else "")

    def rows(self, block: Rows) -> None:
        self.blank()
        if self.apart and all(len(row.lines) == 1 for row in block.rows):
            self.lines += [*(row.label for row in block.rows), "", *(row.lines[0].text for row in block.rows)]
            return
        for row in block.rows:
            lines = [line.text for line in row.lines]
            if self.rows_as == "columns":
                pad = max(self.style.indent, len(row.label) + 2)
                room = max(self.width - pad, 40) if self.width else 0
                cells = [piece for line in lines for piece in wrap(line, room)]
                self.lines.append(f"{row.label:{pad}}{cells[0]}")
                self.lines.extend(" " * pad + cell for cell in cells[1:])
            elif self.rows_as == "above" or len(lines) > 1:
                self.blank()
                self.lines.append(row.label)
                for line in lines:
                    self.put(line)
            elif self.rows_as == "tab":
                self.lines.append(f"{row.label}\t{lines[0]}")
            else:
                self.put(f"{row.label.rstrip(':')}: {lines[0]}")

    def table(self, block: Table) -> None:
        self.blank()
        rows = [list(block.header)] if block.header else []
        rows += [[cell.text for cell in row] for row in block.rows]
        for row in rows:
            if self.cells_as == "lines":
                self.lines.extend(row)
            else:
                self.lines.append({"tab": "\t", "bar": " | ", "spaces": "    "}[self.cells_as].join(row))

    def columns(self, block: Columns) -> None:
        self.blank()
        if self.columns_as == "after":
            for head, lines in ((block.heads[0], block.left), (block.heads[1], block.right)):
                self.blank()
                self.lines.append(head)
                self.lines.extend(line.text for line in lines)
            return
        wide = max(len(line) for line in [block.heads[0], *(said.text for said in block.left)]) + 6
        left = [block.heads[0], *(said.text for said in block.left)]
        right = [block.heads[1], *(said.text for said in block.right)]
        for i in range(max(len(left), len(right))):
            a, b = (side[i] if i < len(side) else "" for side in (left, right))
            self.lines.append(f"{a:{wide}}{b}".rstrip())


def paged(lines: list[str], document: Document, rng: Random) -> tuple[list[str], int]:
    """The lines cut into pages with their heads and feet, and how many pages bear them."""
    pages: list[list[str]] = [[]]
    for line in lines:
        if line == "\f":
            pages.append([])
            continue
        if len(pages[-1]) >= document.style.lines:
            pages.append([])
        pages[-1].append(line)
    feed = rng.random() < 0.5
    furniture, out, heads = document.furniture, [], 0
    for i, page in enumerate(pages):
        shown = i > 0 or furniture.first
        heads += shown
        if i and feed:
            out.append("\f")
        if shown:
            out += [page_line(line, i + 1, len(pages)) for line in furniture.header] + [""]
        out += page
        if shown and furniture.footer:
            out += ["", *(page_line(line, i + 1, len(pages)) for line in furniture.footer)]
        if not feed:
            out.append("")
    return out, heads


def render(document: Document) -> Rendered:
    rng = chance(document, "txt")
    typist = Typist(document, rng)
    for block in document.blocks:
        typist.write(block)
    heads, lines = 0, list(typist.lines)
    if rng.random() < 0.65:
        lines, heads = paged(lines, document, rng)
    else:
        lines = [line for line in lines if line != "\f"]
    text = "\n".join(lines).replace("\n\f\n", "\n\f").strip("\n") + "\n"
    if rng.random() < 0.12:
        text = text.replace("§ ", "§\u00a0").replace("kl. ", "kl.\u00a0")
    encoding = rng.choice(["utf-8"] * 8 + ["utf-8-sig", "cp1252"])
    if rng.random() < 0.15:
        text = text.replace("\n", "\r\n")
    return Rendered(text.encode(encoding), ".txt", heads)
