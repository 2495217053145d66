"""The elements of a web page as rows of text, as a browser would set them without its pictures."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.blocks.items import table_rows
from samtrad.reading.formats.blocks.laid_out import Pen, Row
from samtrad.reading.formats.blocks.table import MOST_COLUMNS, Cell, Grid
from samtrad.reading.formats.html.around import Around
from samtrad.reading.formats.html.lists import Lists
from samtrad.reading.formats.html.style import INDENT, SIZE, Sheet, Style
from samtrad.reading.formats.symbols import SYMBOLS

_SPACE = re.compile(r"[ \t\n\r\f\x0b\x1c-\x1f\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n|[\n\r\f\x0b\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = frozenset(
    "del script style head title meta link template iframe object embed canvas audio video map area select datalist input svg param source track base".split()
)
_GRID = Grid()  # how wide a browser would make the columns is not asked

_NONE: dict[str, str] = {}


class _State(NamedTuple):
    """What holds for the characters of an element: weight, size, kept white space, and where it stands."""

    bold: bool = False
    size: float = SIZE
    kept: bool = False
    left: float = 0.0
    in_article: bool = False
    apart: bool = False
    inside: bool = True


class Body:
    """Reads a page. ``rows`` are those of its text, ``around`` those that stand around it, in the page's order."""

    def __init__(self, sheet: Sheet, around: Around) -> None:
        self._sheet, self._around = sheet, around
        self._lists = Lists()
        self._pen = Pen()
        self._white = 0.0
        self._marker = ""
        self._target: list[Row] = []
        self.rows = self._target
        self.around: list[Row] = []
        self.characters = 0

    def read(self, root: etree._Element) -> None:
        """All of a page."""
        self._element(root, _State(inside=self._around.main is None))
        self._end(0.0, 0.0)

    def _element(self, element: etree._Element, state: _State) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN:
            return
        attributes: dict[str, str] = dict(element.items()) or _NONE  # type: ignore[arg-type]  # what a page holds is read as strings
        if "hidden" in attributes:
            return
        style = self._sheet.style(tag, attributes.get("class", ""), attributes.get("style", ""), state.size)
        if not style.shown:
            return
        inner = _inner(state, style, tag)
        if not state.inside and element is self._around.main:
            self._aside(element, style, inner._replace(inside=True, in_article=True), self.rows)
        elif not state.apart and (self._around.holds(element, tag, attributes, in_article=state.in_article) or self._is_beside(element, tag, state)):
            self._aside(element, style, inner._replace(apart=True), self.around)
        else:
            self._shown(element, tag, style, inner)

    def _is_beside(self, element: etree._Element, tag: str, state: _State) -> bool:
        """Whether an element neither lies in the page's content nor leads to it."""
        return not state.inside and tag not in ("html", "body") and not self._around.has_main(element)

    def _aside(self, element: etree._Element, style: Style, state: _State, target: list[Row]) -> None:
        """An element whose rows go elsewhere than those around it."""
        self._end(state.left, 1.0)
        before, self._target = self._target, target
        self._white = 1.0
        self._shown(element, element.tag, style, state)
        self._end(state.left, 1.0)
        self._target = before
        self._white = 1.0

    def _shown(self, element: etree._Element, tag: str, style: Style, state: _State) -> None:
        if tag == "br":
            self._pen.turn()
        elif tag == "table":
            self._table(element, style, state)
        elif style.block:
            self._block(element, tag, style, state)
        else:
            self._children(element, state)

    def _block(self, element: etree._Element, tag: str, style: Style, state: _State) -> None:
        nested = tag in ("ul", "ol", "menu") and self._lists.depth > 0
        self._end(state.left, 0.0 if nested else style.above)
        if tag in ("ul", "ol", "menu", "dir"):
            self._lists.open(element, marked=style.marked)
            self._children(element, state._replace(left=state.left + INDENT))
            self._lists.close()
        elif tag == "li":
            self._marker = self._lists.next(element) if style.marked else ""
            self._children(element, state)
            self._marker = ""
        else:
            self._children(element, state._replace(left=state.left + INDENT) if tag in ("dd", "blockquote") else state)
        self._end(state.left, 0.0 if nested else style.below)

    def _children(self, element: etree._Element, state: _State) -> None:
        if element.text:
            self._write(element.text, state)
        for child in element:
            self._element(child, state)
            if child.tail:
                self._write(child.tail, state)

    def _write(self, string: str, state: _State) -> None:
        """Characters of the page, white space in them as one space unless it is kept."""
        if state.kept:
            if string.isprintable():
                self._put(string, state)
                return
            for number, line in enumerate(_LINE_END.split(string)):
                if number:
                    self._pen.turn()
                self._put(line, state)
            return
        if not string.isprintable() or "  " in string:
            if self._pen.ends_in_space and string.isspace() and "\xa0" not in string:
                return  # between two elements
            string = _SPACE.sub(" ", string)
        if string and string[0] == " " and self._pen.ends_in_space:
            string = string[1:]
        self._put(string, state)

    def _put(self, string: str, state: _State) -> None:
        if not string:
            return
        if not string.isprintable():
            string = string.translate(SYMBOLS)
        if self._pen.is_empty and self._marker and not string.isspace():
            self._pen.mark(self._marker, self.characters)
            self._marker = ""
        self._pen.write(string, self.characters, bold=state.bold, size=state.size)
        self.characters += len(string)

    def _end(self, left: float, white: float) -> None:
        """Ends the block being written; ``white`` is what stands between it and what follows, the larger of two holds."""
        if not self._pen.is_empty:
            rows = self._pen.rows(left, self._white)
            if len(rows) > 1 and not rows[-1].string:  # a line end that only ends the block
                rows.pop()
            self._target += rows
            self._white = 0.0
        self._white = max(self._white, white)

    def _table(self, table: etree._Element, style: Style, state: _State) -> None:
        self._end(state.left, style.above)
        taken: dict[int, int] = {}
        for child in table:
            if child.tag == "caption":
                self._element(child, state)
                self._end(state.left, 0.0)
        white, self._white = self._white, 0.0
        cells: list[list[Cell]] = []
        for row in _rows(table):
            own = self._sheet.style("tr", row.get("class") or "", row.get("style") or "", state.size)
            if row.get("hidden") is None and own.shown:
                cells.append(self._cells(row, state, taken))
        if rows := table_rows(cells):
            rows[0].above = max(rows[0].above, white)
            self._target += rows
            white = 0.0
        self._white = max(style.below, white)

    def _cells(self, row: etree._Element, state: _State, taken: dict[int, int]) -> list[Cell]:
        """The cells of a row; ``taken`` tells for how many rows more a column is taken by a cell above."""
        cells: list[Cell] = []
        column = 0
        for element in row.iterchildren("td", "th"):
            while taken.get(column, 0) > 0:
                taken[column] -= 1
                column += 1
            span, down = _number(element.get("colspan")), _number(element.get("rowspan"))
            cells.append(Cell(column, _GRID.left(column), self._cell(element, state)))
            for passed in range(column, column + span):
                taken[passed] = down - 1
            column += span
        for rest in [c for c, rows in taken.items() if c >= column and rows > 0]:
            taken[rest] -= 1
        return cells

    def _cell(self, element: etree._Element, state: _State) -> list[Row]:
        before = self._pen, self._white, self._marker, self._target, self._lists
        self._pen, self._white, self._marker, self._target, self._lists = Pen(), 0.0, "", [], Lists()
        self._element(element, state._replace(left=0.0))
        self._end(0.0, 0.0)
        rows = self._target
        self._pen, self._white, self._marker, self._target, self._lists = before
        if rows:
            rows[0].above = 0.0
        return rows


def _inner(state: _State, style: Style, tag: str) -> _State:
    if style.bold is None and style.size is None and not style.kept and tag not in ("article", "main"):
        return state
    return state._replace(
        bold=state.bold if style.bold is None else style.bold,
        size=state.size if style.size is None else style.size,
        kept=state.kept or style.kept,
        in_article=state.in_article or tag in ("article", "main"),
    )


def _rows(table: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    for child in table:
        if child.tag == "tr":
            found.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            found += child.iterchildren("tr")
    return found


def _number(value: str | None) -> int:
    """How many columns or rows a cell takes."""
    return min(max(int(value), 1), MOST_COLUMNS) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1
