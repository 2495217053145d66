"""Pages of a PDF that hold pictures of text: which they are, how they are drawn, and what is kept of what was seen in them."""

from __future__ import annotations

from contextlib import suppress
from ctypes import byref, c_float
from typing import NamedTuple

from pypdfium2 import raw

from samtrad.reading.formats.frame import Beside, Frame, Leaning, Standing
from samtrad.reading.formats.pdf.calls import Handle
from samtrad.reading.formats.pdf.drawing import View, sharply, views
from samtrad.reading.formats.pdf.sheet import Sheet
from samtrad.reading.formats.pdf.usable import is_usable
from samtrad.reading.formats.picture.alike import settled, with_marks
from samtrad.reading.formats.picture.apart import seen_apart
from samtrad.reading.formats.picture.ground import is_blank
from samtrad.reading.formats.picture.missed import seen_again
from samtrad.reading.formats.picture.page import NotRecognised, Ocr, Picture, Recognise
from samtrad.reading.formats.picture.rules import Ruled, ruled
from samtrad.reading.formats.picture.upright import set_upright
from samtrad.reading.formats.picture.words import Sight, quarter_turns, sight
from samtrad.reading.formats.rows.ruled import Box, Grid
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.text import Scan

_FEW = 400  # letters up to which a page may be a picture with a stamp or a running head over it
_SPACED = 4  # characters to a letter at most, white space and marks included
_COVERED = 0.2  # share of the page that pictures cover where they can hold its text
_MANY_SHAPES = 300  # drawn shapes from which they may be letters without a font
_MOST_OBJECTS = 5_000
_DEEPEST = 4  # forms within forms that are looked into
_SURE = 0.7  # how sure words are on average where tables were taken apart; a page on its side is seen less surely
_BETTER = 1.5  # times as many letters have to be seen as the page tells, for the picture to count


class Page(NamedTuple):
    """What a page's picture holds: words, and tables with ruled lines whose words are not among them."""

    words: list[Word]
    grids: list[Grid]


class _Sheet(NamedTuple):
    """A sheet that a page shows: what was seen of it, its ruled tables, how it stands on the page, its height in points and the points of a dot."""

    sight: Sight
    tables: list[Ruled]
    standing: Frame | Leaning
    height: float
    points: float


class Scans:
    """Recognises what has to be recognised, page by page, and remembers what became of it."""

    def __init__(self, recognise: Recognise | None, ocr: Ocr) -> None:
        self._recognise = recognise
        self._ocr = ocr
        self.told: list[Scan] = []
        self.frames: dict[int, Standing] = {}

    def seen_in(self, page: Handle, number: int, sheet: Sheet, characters: str) -> Page | None:
        """What a page's picture holds; None where its text is better, or nothing could be recognised."""
        usable = is_usable(characters)
        if self._ocr != "always" and usable and len(characters) > _SPACED * _FEW:
            return None
        letters = sum(map(str.isalnum, characters))
        if self._ocr != "always" and usable and not (letters < _FEW and _is_picture(page, sheet, letters)):
            return None
        if not self._recognise or self._ocr == "never":
            self.told.append(Scan(number, 0.0, "missing" if self._ocr != "never" else "off"))
            return None
        try:
            sheets = [found for view in views(page, sheet) if (found := self._sheet(page, view))]
        except NotRecognised as error:
            self.told.append(Scan(number, 0.0, error.code))
            return None
        words = [word for one in sheets for word in one.sight.words]
        if not sheets or not _is_better(words, letters, always=self._ocr == "always" or not usable):
            return None
        told = [one.sight.sure for one in sheets if one.sight.words]
        self.told.append(Scan(number, sum(told) / len(told)))
        first = sheets[0]
        self.frames[number] = Beside(first.standing, sheets[1].standing, first.height) if len(sheets) > 1 else first.standing
        pages = [_parted(one.sight, one.tables, one.points) for one in sheets]
        return pages[0] if len(pages) == 1 else _under_each_other(pages[0], pages[1], first.height)

    def _sheet(self, page: Handle, view: View) -> _Sheet | None:
        """What is seen of a sheet; None for one without a size."""
        picture = sharply(page, view)
        if picture is None:
            return None
        seen, tables = self._seen(picture) if not is_blank(picture) else (sight([], picture), [])
        return _Sheet(seen, tables, view.standing(seen.frame), view.height, 72 / picture.resolution)

    def _seen(self, picture: Picture) -> tuple[Sight, list[Ruled]]:
        """What is seen in a picture, with its ruled tables; without those where they are none after all: nothing can be read with their rules taken out."""
        assert self._recognise is not None
        tables = ruled(picture)
        if tables and (words := seen_apart(picture, self._recognise, tables)):
            seen = sight(settled(picture, with_marks(picture, tables, words)), picture)
            if seen.sure >= _SURE and not seen.frame.turns:
                return seen, tables
        words = self._recognise(picture)
        shown, turns = picture, quarter_turns(words)
        if turns:
            picture, words = set_upright(picture, words, turns)
        with suppress(NotRecognised):  # what was seen at first stands
            words = [*words, *seen_again(picture, words, self._recognise)]
        seen = sight(settled(picture, words), picture)
        points = 72 / shown.resolution
        return seen._replace(frame=Frame(turns, seen.frame.slant, shown.width * points, shown.height * points)), []


def _parted(seen: Sight, tables: list[Ruled], points: float) -> Page:
    """The words of a page outside of its ruled tables, and those tables cell by cell; so many points to a dot."""
    if not tables:
        return Page(seen.words, [])
    inside: dict[int, list[Word]] = {}
    for word, cell in zip(seen.words, seen.cells, strict=True):
        inside.setdefault(cell, []).append(word)
    grids: list[Grid] = []
    number = 0
    for table in tables:
        boxes = []
        for one in table.cells:
            boxes.append(Box(one.row, one.column, one.left * points, one.right * points, inside.get(number, [])))
            number += 1
        grids.append(Grid(table.top * points, table.bottom * points, tuple(boxes)))
    return Page(inside.get(-1, []), grids)


def _under_each_other(first: Page, second: Page, down: float) -> Page:
    """Two sheets as one page, the second so many points further down."""
    after = 1 + max([word.end for word in (*first.words, *(word for grid in first.grids for box in grid.boxes for word in box.words))], default=0)

    def moved(words: list[Word]) -> list[Word]:
        return [word._replace(y0=word.y0 + down, y1=word.y1 + down, base=word.base + down, first=word.first + after, end=word.end + after) for word in words]

    grids = [Grid(grid.top + down, grid.bottom + down, tuple([box._replace(words=moved(box.words)) for box in grid.boxes])) for grid in second.grids]
    return Page([*first.words, *moved(second.words)], [*first.grids, *grids])


def _is_better(words: list[Word], letters: int, *, always: bool) -> bool:
    seen = sum(1 for word in words for ch in word.text if ch.isalnum())
    return seen > 0 and (always or seen > _BETTER * letters)


def _is_picture(page: Handle, sheet: Sheet, letters: int) -> bool:
    """Whether pictures cover enough of the page to hold its text, or shapes are drawn in plenty and hardly any letters."""
    covered, shapes = _covering(page, sheet)
    return covered >= _COVERED or (shapes >= _MANY_SHAPES and letters * 10 < shapes)


def _covering(page: Handle, sheet: Sheet) -> tuple[float, int]:
    """The share of the page that pictures cover, and the number of shapes."""
    area, shapes, looked = 0.0, 0, 0
    waiting = [(raw.FPDFPage_GetObject, page, raw.FPDFPage_CountObjects(page), 0)]
    edges = [c_float() for _ in range(4)]
    while waiting:
        get, holder, count, depth = waiting.pop()
        for index in range(min(count, _MOST_OBJECTS - looked)):
            looked += 1
            one = get(holder, index)
            kind = raw.FPDFPageObj_GetType(one) if one else 0
            if kind == raw.FPDF_PAGEOBJ_PATH:
                shapes += 1
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                waiting.append((raw.FPDFFormObj_GetObject, one, raw.FPDFFormObj_CountObjects(one), depth + 1))
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                if depth:
                    return 1.0, shapes  # where a form is placed is not told: its pictures may be anywhere
                raw.FPDFPageObj_GetBounds(one, *map(byref, edges))
                left, bottom, right, top = (edge.value for edge in edges)
                area += max(min(right, sheet.right) - max(left, sheet.left), 0) * max(min(top, sheet.top) - max(bottom, sheet.bottom), 0)
    return area / max((sheet.right - sheet.left) * (sheet.top - sheet.bottom), 1.0), shapes
