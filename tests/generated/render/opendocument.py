"""ODT through odfpy."""

from __future__ import annotations

import io
from typing import Any

from odf import table, text
from odf.opendocument import OpenDocumentText
from odf.style import FontFace, ParagraphProperties, Style, TextProperties

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line, still


class Writer:
    """Writes blocks into an ODF text."""

    def __init__(self, document: Document) -> None:
        self.rng = chance(document, "odt")
        self.doc = OpenDocumentText()
        self.tables = 0
        face = {"serif": "Liberation Serif", "sans": "Liberation Sans", "mono": "Liberation Mono"}[document.style.face]
        self.doc.fontfacedecls.addElement(FontFace(name=face, fontfamily=face))
        self.plain = Style(name="Brodtext", family="paragraph")
        self.plain.addElement(TextProperties(fontname=face, fontsize=f"{document.style.size}pt"))
        self.strong = Style(name="Fet", family="text")
        self.strong.addElement(TextProperties(fontweight="bold"))
        self.broken = Style(name="Nysida", family="paragraph")
        self.broken.addElement(ParagraphProperties(breakbefore="page"))
        for style in (self.plain, self.strong, self.broken):
            self.doc.styles.addElement(style)
        self.spaces = self.rng.random() < 0.5

    def p(self, words: str, *, strong: str = "", into: Any = None) -> None:
        paragraph = text.P(stylename=self.plain)
        if strong:
            paragraph.addElement(text.Span(stylename=self.strong, text=strong))
            if words:
                paragraph.addText(" ")
        first = True
        for piece in words.split("\t"):
            if not first:
                paragraph.addElement(text.Tab())
            paragraph.addText(piece)
            first = False
        (into or self.doc.text).addElement(paragraph)

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                self.p(block.said.text, strong=block.label)
            case Points():
                self.points(block)
            case Rows():
                self.grid([[[row.label], [line.text for line in row.lines]] for row in block.rows])
            case Table():
                self.grid([*([[[cell] for cell in block.header]] if block.header else []), *([[cell.text] for cell in row] for row in block.rows)])
            case Columns():
                self.grid([[[block.heads[0], *(line.text for line in block.left)], [block.heads[1], *(line.text for line in block.right)]]])
            case Break():
                self.doc.text.addElement(text.P(stylename=self.broken))

    def head(self, block: Head) -> None:
        step = {"title": 1, "section": 2, "item": 2, "subitem": 3, "label": 3}[block.level]
        if block.apart:
            self.p("\t".join(part for part in (block.number, block.aside.text) if part))
        words = block.said.text if block.apart else item_line(block.number, block.said.text)
        self.doc.text.addElement(text.H(outlinelevel=step, text=words))

    def points(self, block: Points) -> None:
        if not block.mark or self.rng.random() < 0.3:
            for i, point in enumerate(block.points):
                mark = f"{i + 1}." if block.mark == "1" else block.mark
                self.p(f"{mark}\t{point.text}" if mark else point.text)
            return
        made = text.List()
        for point in block.points:
            one = text.ListItem()
            self.p(point.text, into=one)
            made.addElement(one)
        self.doc.text.addElement(made)

    def grid(self, rows: list[list[list[str]]]) -> None:
        self.tables += 1
        made = table.Table(name=f"Tabell{self.tables}")
        made.addElement(table.TableColumn(numbercolumnsrepeated=max(len(row) for row in rows)))
        for row in rows:
            line = table.TableRow()
            for cell in row:
                box = table.TableCell(valuetype="string")
                for words in cell:
                    self.p(words, into=box)
                line.addElement(box)
            made.addElement(line)
        self.doc.text.addElement(made)


def render(document: Document) -> Rendered:
    writer = Writer(document)
    for block in document.blocks:
        writer.write(block)
    out = io.BytesIO()
    writer.doc.save(out)
    return Rendered(still(out.getvalue()), ".odt")
