"""Pages of a PDF that hold pictures of text: which they are, how they are drawn, and what is kept of what was seen in them."""

from __future__ import annotations

from ctypes import byref, c_float, string_at
from math import cos, sin, sqrt
from typing import NamedTuple

from pypdfium2 import raw

from samtrad.reading.formats.frame import Frame
from samtrad.reading.formats.pdf.calls import Handle
from samtrad.reading.formats.pdf.sheet import Sheet
from samtrad.reading.formats.pdf.usable import is_usable
from samtrad.reading.formats.picture.apart import seen_apart
from samtrad.reading.formats.picture.askew import askew
from samtrad.reading.formats.picture.missed import seen_again
from samtrad.reading.formats.picture.page import NotRecognised, Ocr, Picture, Recognise
from samtrad.reading.formats.picture.rules import Ruled, ruled
from samtrad.reading.formats.picture.words import Sight, sight
from samtrad.reading.formats.rows.ruled import Box, Grid
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.text import Scan

_RESOLUTION = 300.0
_MOST_DOTS = 20_000_000  # an A3 page at 300 dots an inch has 17 million
_FEW = 400  # letters up to which a page may be a picture with a stamp or a running head over it
_SPACED = 4  # characters to a letter at most, white space and marks included
_COVERED = 0.2  # share of the page that pictures cover where they can hold its text
_MANY_SHAPES = 300  # drawn shapes from which they may be letters without a font
_MOST_OBJECTS = 5_000
_DEEPEST = 4  # forms within forms that are looked into
_ASKEW = 0.0035  # radians (0.2°) from which a page is drawn anew, turned; what stands less askew is left as it is
_SURE = 0.7  # how sure words are on average where tables were taken apart; a page on its side is seen less surely
_BETTER = 1.5  # times as many letters have to be seen as the page tells, for the picture to count


class Page(NamedTuple):
    """What a page's picture holds: words, and tables with ruled lines whose words are not among them."""

    words: list[Word]
    grids: list[Grid]


class Scans:
    """Recognises what has to be recognised, page by page, and remembers what became of it."""

    def __init__(self, recognise: Recognise | None, ocr: Ocr) -> None:
        self._recognise = recognise
        self._ocr = ocr
        self.told: list[Scan] = []
        self.frames: dict[int, Frame] = {}

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
            picture, turned = _straight(page, sheet)
            seen, tables = self._seen(picture) if picture else (None, [])
        except NotRecognised as error:
            self.told.append(Scan(number, 0.0, error.code))
            return None
        if picture is None or seen is None or not _is_better(seen.words, letters, always=self._ocr == "always" or not usable):
            return None
        self.told.append(Scan(number, seen.sure))
        self.frames[number] = seen.frame._replace(slant=seen.frame.slant + turned)
        return _parted(seen, tables, 72 / picture.resolution)

    def _seen(self, picture: Picture) -> tuple[Sight, list[Ruled]]:
        """What is seen in a picture, with its ruled tables; without those where they are none after all: nothing can be read with their rules taken out."""
        assert self._recognise is not None
        tables = ruled(picture)
        if tables and (words := seen_apart(picture, self._recognise, tables)):
            seen = sight(words, picture)
            if seen.sure >= _SURE and not seen.frame.turns:
                return seen, tables
        words = self._recognise(picture)
        try:
            words = [*words, *seen_again(picture, words, self._recognise)]
        except NotRecognised:  # what was seen at first stands
            return sight(words, picture), []
        return sight(words, picture), []


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


def _is_better(words: list[Word], letters: int, *, always: bool) -> bool:
    seen = sum(1 for word in words for ch in word.text if ch.isalnum())
    return seen > 0 and (always or seen > _BETTER * letters)


def _straight(page: Handle, sheet: Sheet) -> tuple[Picture | None, float]:
    """The page drawn so that its lines run level, and the angle in radians by which it was turned about its middle for that."""
    picture = drawn(page, sheet)
    fall = askew(picture) if picture else 0.0
    if abs(fall) < _ASKEW:
        return picture, 0.0
    del picture  # one drawing at a time
    return drawn(page, sheet, fall), fall


def drawn(page: Handle, sheet: Sheet, fall: float = 0.0) -> Picture | None:
    """The page as shown, in grey, turned so that lines that fall by an angle in radians run level; None for one without a size."""
    width, height = sheet.width, sheet.height
    if width < 1 or height < 1:
        return None
    resolution = min(_RESOLUTION, 72 * sqrt(_MOST_DOTS / (width * height)))
    across, down = max(round(width * resolution / 72), 1), max(round(height * resolution / 72), 1)
    bitmap = raw.FPDFBitmap_CreateEx(across, down, raw.FPDFBitmap_Gray, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        if fall:
            matrix, whole = _turning(fall, width, height, across / width, down / height), raw.FS_RECTF(0, 0, across, down)
            raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, byref(matrix), byref(whole), raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE)
        else:
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        dots = string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * down)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    if stride != across:
        dots = b"".join(dots[start : start + across] for start in range(0, stride * down, stride))
    return Picture(across, down, dots, resolution)


def _turning(fall: float, width: float, height: float, wide: float, high: float) -> raw.FS_MATRIX:
    """From points of the page as shown to dots of it turned about its middle, as ``Frame.upright`` turns it; so many dots a point."""
    c, s = cos(fall), sin(fall)
    x, y = width / 2, height / 2
    return raw.FS_MATRIX(wide * c, -high * s, wide * s, high * c, wide * (x - x * c - y * s), high * (y + x * s - y * c))


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
