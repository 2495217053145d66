"""DOCX through python-docx: styles or bold paragraphs, tables, page heads."""

from __future__ import annotations

import io
from datetime import datetime

import docx
from docx.enum.text import WD_BREAK
from docx.shared import Mm, Pt

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line, still, undated

FACES = {"serif": ["Times New Roman", "Garamond", "Cambria"], "sans": ["Arial", "Calibri", "Verdana"], "mono": ["Courier New"]}


class Writer:
    """Writes blocks into a Word document."""

    def __init__(self, document: Document) -> None:
        self.rng = chance(document, "docx")
        self.doc = docx.Document()
        self.styled = self.rng.random() < 0.7
        self.real_lists = self.rng.random() < 0.6
        normal = self.doc.styles["Normal"]
        normal.font.name = self.rng.choice(FACES[document.style.face])
        normal.font.size = Pt(document.style.size)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(document.style.margin)
        for part, lines in ((section.header, document.furniture.header), (section.footer, document.furniture.footer)):
            for i, line in enumerate(undated(lines)):
                (part.paragraphs[0] if i == 0 else part.add_paragraph()).text = line

    def bold(self, text: str) -> None:
        self.doc.add_paragraph().add_run(text).bold = True

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                paragraph = self.doc.add_paragraph()
                if block.label:
                    paragraph.add_run(block.label).bold = True
                    paragraph.add_run(" ")
                paragraph.add_run(block.said.text)
                if block.tight:
                    paragraph.paragraph_format.space_after = Pt(0)
            case Points():
                for i, point in enumerate(block.points):
                    if block.mark and self.real_lists:
                        self.doc.add_paragraph(point.text, style="List Number" if block.mark == "1" else "List Bullet")
                    else:
                        mark = f"{i + 1}." if block.mark == "1" else block.mark
                        self.doc.add_paragraph(f"{mark}\t{point.text}" if mark else point.text)
            case Rows():
                self.grid([[[row.label], [line.text for line in row.lines]] for row in block.rows])
            case Table():
                self.grid([*([[[cell] for cell in block.header]] if block.header else []), *([[cell.text] for cell in row] for row in block.rows)])
            case Columns():
                self.grid([[[block.heads[0], *(line.text for line in block.left)], [block.heads[1], *(line.text for line in block.right)]]])
            case Break():
                self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def head(self, block: Head) -> None:
        step = {"title": 0, "section": 1, "item": 2, "subitem": 3, "label": 4}[block.level]
        if block.apart:
            self.doc.add_paragraph("\t".join(part for part in (block.number, block.aside.text) if part))
        text = block.said.text if block.apart else item_line(block.number, block.said.text, self.rng.choice([" ", "\t"]) if block.number else " ")
        if self.styled:
            self.doc.add_heading(text, step)
        else:
            self.bold(text)

    def grid(self, rows: list[list[list[str]]]) -> None:
        wide = max(len(row) for row in rows)
        table = self.doc.add_table(rows=0, cols=wide)
        for row in rows:
            cells = table.add_row().cells
            for cell, inner in zip(cells, row, strict=False):
                cell.text = inner[0]
                for line in inner[1:]:
                    cell.add_paragraph(line)
        self.doc.add_paragraph()


def render(document: Document) -> Rendered:
    writer = Writer(document)
    for block in document.blocks:
        writer.write(block)
    writer.doc.core_properties.created = writer.doc.core_properties.modified = datetime(2020, 1, 1)  # noqa: DTZ001 - the format knows no zone
    out = io.BytesIO()
    writer.doc.save(out)
    return Rendered(still(out.getvalue()), ".docx")
