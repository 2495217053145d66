"""Word's paragraphs, tables, content controls and text boxes as rows of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from lxml import etree

from samtrad.reading.formats.blocks.items import table_rows
from samtrad.reading.formats.blocks.laid_out import POINTS_A_COLUMN, Pen, Row
from samtrad.reading.formats.blocks.table import MOST_COLUMNS, Cell, Grid
from samtrad.reading.formats.docx.names import COMPATIBILITY, REFERENCE, VAL, asks, contents, is_on, w, whole
from samtrad.reading.formats.docx.numbering import Numbering
from samtrad.reading.formats.docx.runs import Note, Runs
from samtrad.reading.formats.docx.styles import SHAPING, Shape, Styles, in_lines, shaped

_P, _TBL, _TR, _TC, _SDT, _SDT_CONTENT = w("p"), w("tbl"), w("tr"), w("tc"), w("sdt"), w("sdtContent")
_PPR, _PSTYLE, _RPR, _DEL, _SECTION, _NEW_PAGE = w("pPr"), w("pStyle"), w("rPr"), w("del"), w("sectPr"), w("pageBreakBefore")
_TRPR, _TCPR, _SPAN, _BEFORE, _CELL_DEL = w("trPr"), w("tcPr"), w("gridSpan"), w("gridBefore"), w("cellDel")
_GRID, _COLUMN, _WIDTH, _TBLPR, _MOVED = w("tblGrid"), w("gridCol"), w("w"), w("tblPr"), w("tblInd")
_THROUGH = frozenset({*map(w, ("customXml", "ins", "moveTo")), f"{{{COMPATIBILITY}}}AlternateContent", f"{{{COMPATIBILITY}}}Choice"})
_ALTERNATIVES = f"{{{COMPATIBILITY}}}AlternateContent"
_CHUNK, _MOVED_AWAY = w("altChunk"), w("moveFrom")
_ENDED = (_DEL, _MOVED_AWAY)  # a paragraph whose end is deleted or moved away runs on to the next
_TWIPS = 20.0  # to a point
_PLAIN = Shape()

Chunk: TypeAlias = Callable[[str, int], tuple[list[Row], int]]
"""Reads a part that is a page or a document of its own, by its relation: its rows and how many characters were read with those before it."""


class Body:
    """Reads the stories of a document (body, headers, notes), one after the other, with one count of characters.

    ``chunk`` reads what stands in the document as one of its own; ``at`` is how many characters were read before.
    ``sections`` are the section properties met, in order; they name headers and footers.
    """

    def __init__(self, styles: Styles, numbering: Numbering, chunk: Chunk, at: int) -> None:
        self._read_chunk = chunk
        self._styles, self._numbering = styles, numbering
        self._runs = Runs(styles)
        self._runs.at = at
        self._shapes: dict[tuple[str | None, Shape | None, bool], Shape] = {}
        self._last: tuple[str | None, bool, Row] | None = None
        self._in_table = 0
        self._deletes = False
        self._carried = self._turned = False
        self.sections: list[etree._Element] = []

    @property
    def notes(self) -> list[Note]:
        """The notes that were referred to, in order."""
        return self._runs.notes

    @property
    def has_pages(self) -> bool:
        """Whether the document is known to run over more than one page."""
        return self._runs.pages

    @property
    def characters(self) -> int:
        """How many characters were read so far."""
        return self._runs.at

    def story(self, root: etree._Element, *, own: str = "") -> list[Row]:
        """The rows of a story; ``own`` is the number of a note."""
        self._runs.own = own
        self._last = None
        self._deletes = next(root.iter(*_ENDED), None) is not None
        rows = self._blocks(root)
        self._carried = False
        return rows

    def _blocks(self, parent: Iterable[etree._Element]) -> list[Row]:
        rows: list[Row] = []
        for child in parent:
            tag = child.tag
            if tag == _P:
                rows += self._paragraph(child)
            elif tag == _TBL:
                rows += self._table(child)
            elif tag == _SDT:
                for content in contents(child):
                    rows += self._blocks(content)
            elif tag == _ALTERNATIVES:
                rows += self._blocks(child[0]) if len(child) else []
            elif tag in _THROUGH:
                rows += self._blocks(child)
            elif tag == _SECTION:
                self.sections.append(child)
            elif tag == _CHUNK:
                rows += self._chunk(child)
        if self._carried:  # the mark of the last paragraph is deleted: there is none that it runs on to
            rows += self._runs.pen.rows()
            self._runs.pen = Pen()
            self._carried = False
        return rows

    def _paragraph(self, element: etree._Element) -> list[Row]:
        runs = self._runs
        if not self._carried:
            runs.pen = Pen()
        children: Iterator[etree._Element] = iter(element)
        first = next(children, None)
        if first is not None and first.tag == _PPR:
            style, shape, joins_next = self._shape(first)
        else:
            style, shape, joins_next = self._shape(None)
            children = iter(element)
        if len(element) <= 1 and first is not None and not shape.number and not self._carried and not joins_next and first.tag == _PPR:
            return self._placed(style, shape, [Row("", [])])  # many documents part their paragraphs with empty ones
        look = shape.look
        left = shape.left or 0.0
        if not self._carried:
            numbered = self._going_on(element) if joins_next else (style, shape)
            left = self._numbered(*numbered) or left
        runs.read(children, look)
        runs.close_fields()
        boxes = self._boxes() if runs.boxes else []
        self._carried = joins_next
        if joins_next:
            return boxes
        rows = self._placed(style, shape, runs.pen.rows(left / POINTS_A_COLUMN))
        return rows + boxes if boxes else rows

    def _numbered(self, style: str | None, shape: Shape) -> float | None:
        """Writes the number of a paragraph that has one; where its words begin, where the list says so."""
        if not shape.number or not (found := self._numbering.level_of(shape, style)):
            return None
        listed, depth = found
        self._runs.pen.mark(self._numbering.next(shape.number, listed, depth), self._runs.at)
        return listed.levels[depth].shape.left if shape.left is None else None

    def _going_on(self, element: etree._Element) -> tuple[str | None, Shape]:
        """Style and shape of the paragraph that one without an end runs on to: it is numbered as that is."""
        style, shape = None, _PLAIN
        for follower in element.itersiblings(_P):
            style, shape, joins_next = self._shape(follower.find(_PPR))
            if not joins_next:
                break
        return style, shape

    def _chunk(self, element: etree._Element) -> list[Row]:
        """What a program put into the document as a page or a document of its own; Word shows it in its place."""
        rows, self._runs.at = self._read_chunk(element.get(REFERENCE) or "", self._runs.at)
        self._last = None
        return rows

    def _placed(self, style: str | None, shape: Shape, rows: list[Row]) -> list[Row]:
        """A paragraph's rows with the white space around them, and heavy where it is a heading."""
        size = shape.look.size or 1.0
        rows[0].above, rows[-1].below = in_lines(shape.before, size), in_lines(shape.after, size)
        if shape.outline is not None and shape.is_heading:
            for row in rows:
                row.bold = True
        if self._turned:
            rows[0].above = max(rows[0].above, 1.0)
            self._runs.pages = True
            self._turned = False
        if self._last is not None and (shape.contextual or self._last[1]):
            self._close_up(style, shape, rows[0])
        self._last = (style, bool(shape.contextual), rows[-1])
        return rows

    def _boxes(self) -> list[Row]:
        """The text boxes anchored in the paragraph just read."""
        runs = self._runs
        boxes, runs.boxes = runs.boxes, []
        pen, last = runs.pen, self._last
        rows: list[Row] = []
        for box in boxes:
            self._carried = False
            rows += self._blocks(box)
        runs.pen, self._last = pen, last
        return rows

    def _close_up(self, style: str | None, shape: Shape, row: Row) -> None:
        """Leaves out white space between paragraphs of one style where that is asked for."""
        if self._last is not None and self._last[0] == style:
            if shape.contextual:
                row.above = 0.0
            if self._last[1]:
                self._last[2].below = 0.0

    def _shape(self, properties: etree._Element | None) -> tuple[str | None, Shape, bool]:
        """A paragraph's style, its shape, and whether its end was deleted, so that the next one joins it."""
        style, own, joins_next = None, _PLAIN, False
        if properties is not None:
            for child in properties:
                tag = child.tag
                if tag == _PSTYLE:
                    style = child.get(VAL)
                elif tag in SHAPING:
                    own = shaped(own, child)
                elif tag == _RPR:
                    joins_next = self._deletes and next(child.iterchildren(*_ENDED), None) is not None
                elif tag == _SECTION:
                    self.sections.append(child)
                elif tag == _NEW_PAGE:
                    self._turned = is_on(child.get(VAL))
        key = (style, None if own is _PLAIN else own, self._in_table > 0)
        shape = self._shapes.get(key)
        if shape is None:
            shape = own.over(self._styles.shape(style))
            if not self._in_table:  # a table's own style sets its paragraphs close
                shape = shape.over(self._styles.spacing)
            shape = self._shapes[key] = shape._replace(look=shape.look.over(self._styles.base))
        return style, shape, joins_next

    def _table(self, table: etree._Element) -> list[Row]:
        widths: list[float] = []
        left = 0.0
        for child in table.iterchildren(_TBLPR, _GRID):
            for part in child:
                if part.tag == _COLUMN:
                    widths.append(max(whole(part.get(_WIDTH)), 0) / _TWIPS)
                elif part.tag == _MOVED:
                    left = max(whole(part.get(_WIDTH)), 0) / _TWIPS
        grid = Grid(widths, left)
        self._in_table += 1
        rows = [self._cells(row, grid) for row in _parts(table, _TR) if not (self._deletes and _is_deleted(row))]
        self._in_table -= 1
        self._last = None
        return table_rows(rows)

    def _cells(self, row: etree._Element, grid: Grid) -> list[Cell]:
        cells = []
        column = 0
        for element in _parts(row, _TC, _TRPR):
            if element.tag == _TRPR:
                column = next((min(max(whole(before.get(VAL)), 0), MOST_COLUMNS) for before in element.iterchildren(_BEFORE)), 0)
                continue
            span, deleted = 1, False
            children: Iterator[etree._Element] = iter(element)
            first = next(children, None)
            if first is not None and first.tag == _TCPR:
                for part in first:
                    if part.tag == _SPAN:
                        span = max(whole(part.get(VAL), 1), 1)
                    elif part.tag == _CELL_DEL:
                        deleted = True
            else:
                children = iter(element)
            self._last = None
            if not deleted:
                cells.append(Cell(column, grid.left(column), self._blocks(() if _is_asking(element) else children)))
            column += span
        return cells


def _is_asking(cell: etree._Element) -> bool:
    """Whether a cell is all that a content control holds, and that still asks to be filled in."""
    around = cell.getparent()
    control = around.getparent() if around is not None and around.tag == _SDT_CONTENT else None
    return control is not None and asks(control)


def _is_deleted(row: etree._Element) -> bool:
    """Whether a tracked change takes the row away."""
    return any(next(properties.iterchildren(_DEL), None) is not None for properties in row.iterchildren(_TRPR))


def _parts(parent: etree._Element, *wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, those in content controls and insertions too."""
    for child in parent:
        tag = child.tag
        if tag in wanted:
            yield child
        elif tag == _SDT:
            for content in child.iterchildren(_SDT_CONTENT):
                yield from _parts(content, *wanted)
        elif tag in _THROUGH:
            yield from _parts(child, *wanted)
