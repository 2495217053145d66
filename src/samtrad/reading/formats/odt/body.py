"""OpenDocument's paragraphs, lists, tables and text boxes as rows of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.blocks.items import table_rows
from samtrad.reading.formats.blocks.laid_out import POINTS_A_COLUMN, Pen, Row
from samtrad.reading.formats.blocks.table import MOST_COLUMNS, Cell, Grid
from samtrad.reading.formats.odt.lists import OUTLINE, Lists
from samtrad.reading.formats.odt.names import count, name
from samtrad.reading.formats.odt.styles import Shape, Styles
from samtrad.reading.formats.symbols import SYMBOLS

_SPACE = re.compile(r"[ \t\r\n\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_P, _H, _LIST, _ITEM, _HEADER, _SECTION = (
    name("text:p"),
    name("text:h"),
    name("text:list"),
    name("text:list-item"),
    name("text:list-header"),
    name("text:section"),
)
_STYLE, _LEVEL, _IS_HEADER, _START, _CONTINUE, _CONTINUE_LIST = (
    name("text:style-name"),
    name("text:outline-level"),
    name("text:is-list-header"),
    name("text:start-value"),
    name("text:continue-numbering"),
    name("text:continue-list"),
)
_DISPLAY, _ID = name("text:display"), "{http://www.w3.org/XML/1998/namespace}id"
_TABLE, _ROW, _CELL, _COVERED, _COLUMN, _TABLE_STYLE = (
    name("table:table"),
    name("table:table-row"),
    name("table:table-cell"),
    name("table:covered-table-cell"),
    name("table:table-column"),
    name("table:style-name"),
)
_SPAN, _REPEATED = name("table:number-columns-spanned"), name("table:number-columns-repeated")
_ROW_GROUPS = frozenset(map(name, ("table:table-header-rows", "table:table-rows", "table:table-row-group")))
_COLUMN_GROUPS = frozenset(map(name, ("table:table-header-columns", "table:table-columns", "table:table-column-group")))
_S, _C, _TAB, _BREAK, _NUMBER = name("text:s"), name("text:c"), name("text:tab"), name("text:line-break"), name("text:number")
_NOTE, _CITATION, _NOTE_BODY, _RUBY_TEXT, _SOFT_BREAK = (
    name("text:note"),
    name("text:note-citation"),
    name("text:note-body"),
    name("text:ruby-text"),
    name("text:soft-page-break"),
)
_BOX = name("draw:text-box")
_DRAWING, _OFFICE = name("draw:x")[:-1], name("office:x")[:-1]
_SKIPPED = frozenset(
    map(
        name,
        (
            "text:tracked-changes",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "office:forms",
            "office:annotation",
            "office:annotation-end",
            "text:number",
            "text:ruby-text",
        ),
    )
)
_MOST_SPACES = 1_000


class _At(NamedTuple):
    """The list that a paragraph stands in: its style and depth (from 0); -1 outside."""

    style: str = ""
    depth: int = -1


class Note(NamedTuple):
    """A footnote or endnote: its mark and the element that holds its text."""

    mark: str
    body: etree._Element


class Body:
    """Reads the stories of a document one after the other, with one count of characters. ``notes`` are those met."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self._styles, self._lists = styles, lists
        self._pen = Pen()
        self._boxes: list[etree._Element] = []
        self._last: tuple[str, Shape, Row] | None = None
        self._at_lists: dict[str, str] = {}
        self._first: str | None = None
        self._mark = ""
        self.notes: list[Note] = []
        self.characters = 0
        self.has_pages = False

    def story(self, root: etree._Element, *, own: str = "") -> list[Row]:
        """The rows of a story; ``own`` is the mark of a note."""
        self._last = None
        self._mark = own
        return self._blocks(root, _At())

    def _blocks(self, parent: etree._Element, at: _At) -> list[Row]:
        rows: list[Row] = []
        for child in parent:
            tag = child.tag
            if tag in (_P, _H):
                rows += self._paragraph(child, at, is_heading=tag == _H)
            elif tag == _LIST:
                rows += self._list(child, at)
            elif tag == _TABLE:
                rows += self._table(child)
            elif tag == _SOFT_BREAK:
                self.has_pages = True
            elif tag not in _SKIPPED and child.get(_DISPLAY) != "none":
                if tag.startswith(_DRAWING):
                    rows += self._drawn(child)
                else:  # sections, indexes and whatever else holds paragraphs
                    rows += self._blocks(child, at)
        return rows

    def _list(self, element: etree._Element, around: _At) -> list[Row]:
        style = element.get(_STYLE) or around.style
        if around.depth < 0:
            continued = self._at_lists.get(element.get(_CONTINUE_LIST) or "")
            if continued is None and element.get(_CONTINUE) != "true":
                self._lists.begin(style)
        if identity := element.get(_ID):
            self._at_lists[identity] = style
        at = _At(style, around.depth + 1)
        rows: list[Row] = []
        for item in element:
            before = self._first
            self._first = (item.get(_START) or "") if item.tag == _ITEM else None
            rows += self._blocks(item, at)
            self._first = before if around.depth < 0 else None
        return rows

    def _paragraph(self, element: etree._Element, at: _At, *, is_heading: bool) -> list[Row]:
        self._pen = pen = Pen()
        style = element.get(_STYLE) or ""
        shape = self._styles.paragraph(style)
        left = shape.left
        if number := self._number(element, at, is_heading=is_heading):
            pen.mark(number, self.characters)
        if at.depth >= 0:
            left = left or self._lists.left(at.style, at.depth)
        if self._mark:
            pen.mark(self._mark + " ", self.characters)
            self._mark = ""
        self._inline(element, shape)
        boxes = self._anchored() if self._boxes else []
        rows = pen.rows(max(left, 0.0) / POINTS_A_COLUMN, shape.in_lines(shape.top), shape.in_lines(shape.bottom))
        if is_heading:
            for row in rows:
                row.bold = True
        if shape.turns:
            rows[0].above = max(rows[0].above, 1.0)
            self.has_pages = True
        self._close_up(style, shape, rows)
        return rows + boxes

    def _number(self, element: etree._Element, at: _At, *, is_heading: bool) -> str:
        """The number of a list entry, before its first paragraph, or of a heading that the outline numbers."""
        if at.depth >= 0:
            start, self._first = self._first, None
            return self._lists.next(at.style, at.depth, count(start) if start else None) if start is not None else ""
        if is_heading and element.get(_IS_HEADER) != "true":
            return self._lists.next(OUTLINE, max(count(element.get(_LEVEL)), 1) - 1, None)
        return ""

    def _close_up(self, style: str, shape: Shape, rows: list[Row]) -> None:
        """White space between paragraphs is the larger of what both want; none between two of a style that says so."""
        if self._last is not None:
            last, above, row = self._last
            if last == style and shape.close and above.close:
                rows[0].above = row.below = 0.0
            else:
                rows[0].above = max(rows[0].above - row.below, 0.0)
        self._last = (style, shape, rows[-1])

    def _anchored(self) -> list[Row]:
        """The text boxes anchored in the paragraph just read."""
        boxes, self._boxes = self._boxes, []
        pen, last = self._pen, self._last
        rows = [row for box in boxes for row in self._drawn(box)]
        self._pen, self._last = pen, last
        return rows

    def _drawn(self, drawing: etree._Element) -> list[Row]:
        """The text of a drawing: in its text boxes, or right in it."""
        rows: list[Row] = []
        for child in drawing:
            if child.tag in (_P, _H, _LIST, _TABLE):
                return self._blocks(drawing, _At())
            if child.tag == _BOX:
                rows += self._blocks(child, _At())
            elif child.tag.startswith(_DRAWING):
                rows += self._drawn(child)
        return rows

    def _inline(self, element: etree._Element, shape: Shape) -> None:
        """What a paragraph or what stands in it says."""
        if element.text:
            self._write(element.text, shape)
        for child in element:
            tag = child.tag
            if tag == _S:
                self._pen.space(" " * min(count(child.get(_C)), _MOST_SPACES))
            elif tag == _TAB:
                self._pen.space("\t")
            elif tag == _BREAK:
                self._pen.turn()
            elif tag == _NOTE:
                self._note(child)
            elif tag == _SOFT_BREAK:
                self.has_pages = True
            elif tag.startswith(_DRAWING) and not tag.endswith("}a"):
                self._boxes.append(child)
            elif tag not in _SKIPPED:
                style = child.get(_STYLE)
                self._inline(child, self._styles.run(style, shape) if style else shape)
            if child.tail:
                self._write(child.tail, shape)

    def _note(self, note: etree._Element) -> None:
        mark, body = next(note.iterchildren(_CITATION), None), next(note.iterchildren(_NOTE_BODY), None)
        if body is not None:
            self.notes.append(Note("".join(map(str, mark.itertext())).strip() if mark is not None else "", body))

    def _write(self, string: str, shape: Shape) -> None:
        """Characters of the document, white space in them as one space."""
        if shape.hidden:
            return
        if not string.isprintable() or "  " in string:
            string = _SPACE.sub(" ", string).translate(SYMBOLS)
        if string[0] == " " and self._pen.ends_in_space:
            string = string[1:]
        if string:
            self._pen.write(string, self.characters, bold=shape.bold, size=shape.size)
            self.characters += len(string)

    def _table(self, table: etree._Element) -> list[Row]:
        edges = Grid(self._widths(table))
        rows = [self._cells(row, edges) for row in _within(table, _ROW, _ROW_GROUPS)]
        self._last = None
        return table_rows(rows)

    def _widths(self, table: etree._Element) -> list[float]:
        widths: list[float] = []
        for column in _within(table, _COLUMN, _COLUMN_GROUPS):
            widths += [self._styles.width(column.get(_TABLE_STYLE) or "")] * min(count(column.get(_REPEATED)), MOST_COLUMNS)
            if len(widths) > MOST_COLUMNS:
                break
        return widths[:MOST_COLUMNS]

    def _cells(self, row: etree._Element, edges: Grid) -> list[Cell]:
        cells: list[Cell] = []
        column = 0
        for element in row.iterchildren(_CELL, _COVERED):
            self._last = None
            cells.append(Cell(column, edges.left(column), self._blocks(element, _At())))
            column += max(count(element.get(_REPEATED)), 1)
        return cells


def _within(table: etree._Element, wanted: str, groups: frozenset[str]) -> Iterator[etree._Element]:
    """The rows or columns of a table, those in groups too."""
    for child in table:
        if child.tag == wanted:
            yield child
        elif child.tag in groups:
            yield from _within(child, wanted, groups)
