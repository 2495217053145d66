"""PDF through ReportLab, the second producer: other faces, other ways of placing letters."""

from __future__ import annotations

import io
from collections.abc import Callable
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageBreak, PageTemplate, Paragraph, Spacer, TableStyle
from reportlab.platypus import Table as Grid

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line, page_line

FACES = {"serif": ("Times-Roman", "Times-Bold"), "sans": ("Helvetica", "Helvetica-Bold"), "mono": ("Courier", "Courier-Bold")}


class Drawer:
    """Makes flowables of blocks."""

    def __init__(self, document: Document) -> None:
        style, self.rng = document.style, chance(document, "reportlab")
        self.face, self.bold = FACES[style.face]
        self.style = style
        self.base = ParagraphStyle("base", fontName=self.face, fontSize=style.size, leading=style.size * 1.3, alignment=4 if style.justified else 0)
        self.ruled = self.rng.random() < 0.4
        self.width = A4[0] - 2 * style.margin * mm
        self.out: list[Flowable] = []

    def par(
        self, inner: str, *, size: float = 1.0, before: float = 0, after: float = 5, left: float = 0, bullet: str | None = None, bold: bool = False
    ) -> Paragraph:
        style = ParagraphStyle(
            "p",
            self.base,
            fontName=self.bold if bold else self.face,
            fontSize=self.style.size * size,
            leading=self.style.size * size * 1.3,
            spaceBefore=before,
            spaceAfter=after,
            leftIndent=left,
            bulletIndent=max(0, left - 12),
        )
        return Paragraph(inner, style, bulletText=bullet)

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                label = f'<font name="{self.bold}">{escape(block.label)}</font> ' if block.label else ""
                self.out.append(self.par(label + escape(block.said.text), after=1 if block.tight else 6))
            case Points():
                for i, point in enumerate(block.points):
                    mark = f"{i + 1}." if block.mark == "1" else block.mark or None
                    self.out.append(self.par(escape(point.text), left=16 if mark else 0, bullet=mark, after=2))
                self.out.append(Spacer(1, 4))
            case Rows():
                self.grid([[[row.label], [line.text for line in row.lines]] for row in block.rows], [self.style.indent * 1.9 * mm, None])
            case Table():
                rows = [*([[[cell] for cell in block.header]] if block.header else []), *([[cell.text] for cell in row] for row in block.rows)]
                share = self.width / sum(block.widths) if block.widths else 0.0
                self.grid(rows, [share * width for width in block.widths] or None, ruled=True)
            case Columns():
                self.grid([[[block.heads[0], *(line.text for line in block.left)], [block.heads[1], *(line.text for line in block.right)]]], None)
            case Break():
                self.out.append(PageBreak())

    def head(self, block: Head) -> None:
        size = {"title": 1.5, "section": 1.2, "item": 1.15, "subitem": 1.0, "label": 1.0}[block.level]
        parts: list[Flowable] = []
        if block.apart:
            parts.append(self.par(escape("    ".join(part for part in (block.number, block.aside.text) if part)), bold=True, before=8, after=1))
        words = block.said.text if block.apart else item_line(block.number, block.said.text)
        parts.append(self.par(escape(words), size=size, before=8, after=4, bold=True))
        self.out.append(KeepTogether(parts))

    def grid(self, rows: list[list[list[str]]], widths: list[float | None] | None, *, ruled: bool = False) -> None:
        wide = max(len(row) for row in rows)
        if widths:
            rest = self.width - sum(width or 0 for width in widths)
            sizes = [rest if width is None else width for width in widths]
        else:
            sizes = [self.width / wide] * wide
        for row in rows:  # a row of its own for each, so that a long list can break over pages
            cells = [[self.par(escape(words), after=0) for words in cell] for cell in row] + [[]] * (wide - len(row))
            made = Grid(
                [cells],
                colWidths=sizes,
                style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *([("GRID", (0, 0), (-1, -1), 0.4, "black")] if ruled and self.ruled else [])]),
                splitInRow=1,
            )
            self.out.append(made)
        self.out.append(Spacer(1, 6))


def _page(document: Document, drawer: Drawer, pages: int) -> Callable[[Canvas, BaseDocTemplate], None]:
    def draw(canvas: Canvas, _: BaseDocTemplate) -> None:
        page = canvas.getPageNumber()
        if page == 1 and not document.furniture.first:
            return
        canvas.setFont(drawer.face, document.style.size - 1)
        left, right = document.style.margin * mm, A4[0] - document.style.margin * mm
        for i, line in enumerate(document.furniture.header):
            pieces = [piece for piece in page_line(line, page, pages).split("    ") if piece]
            y = A4[1] - 12 * mm - i * 13
            canvas.drawString(left, y, pieces[0] if pieces else "")
            if len(pieces) > 1:
                canvas.drawRightString(right, y, pieces[-1])
            if len(pieces) > 2:
                canvas.drawCentredString(A4[0] / 2 + 30, y, " ".join(pieces[1:-1]))
        for i, line in enumerate(document.furniture.footer):
            canvas.drawString(left, 12 * mm - i * 12, page_line(line, page, pages))

    return draw


def _built(document: Document, pages: int) -> tuple[bytes, int]:
    drawer, out = Drawer(document), io.BytesIO()
    for block in document.blocks:
        drawer.write(block)
    margin, top = document.style.margin * mm, (16 + 5 * len(document.furniture.header)) * mm
    template = BaseDocTemplate(out, pagesize=A4, invariant=1, title=document.truth.title or "")
    frame = Frame(margin, 20 * mm, A4[0] - 2 * margin, A4[1] - top - 20 * mm, 0, 0, 0, 0)
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=_page(document, drawer, pages))])
    template.build(drawer.out)
    return out.getvalue(), template.page


def render(document: Document) -> Rendered:
    _, pages = _built(document, 9)
    data, pages = _built(document, pages)
    return Rendered(data, ".pdf", pages if document.furniture.first else pages - 1)
