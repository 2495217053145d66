"""Pages drawn as pictures: set straight, laid flat where they were photographed from aside, and each sheet by itself where two lie on one page."""

from __future__ import annotations

from ctypes import byref, string_at
from math import cos, hypot, sin, sqrt
from typing import NamedTuple

from pypdfium2 import raw

from samtrad.reading.formats.frame import Frame, Leaning, Lens
from samtrad.reading.formats.pdf.calls import Handle
from samtrad.reading.formats.pdf.sheet import Sheet
from samtrad.reading.formats.picture.askew import askew
from samtrad.reading.formats.picture.fold import fold
from samtrad.reading.formats.picture.ground import evened
from samtrad.reading.formats.picture.page import Picture
from samtrad.reading.formats.picture.paper import corners

_RESOLUTION, _COARSE = 300.0, 150.0
"""Dots an inch of a page that is looked at, and of one whose way to stand is looked for."""
_MOST_DOTS = 20_000_000  # an A3 page at 300 dots an inch has 17 million
_ASKEW = 0.0035  # radians (0.2°) from which a page is drawn turned; what stands less askew is left as it is
_SHORT, _LONG = 595.3, 841.9  # points of an A4 sheet
_ALIKE = 0.1  # share by which a photographed sheet's sides may differ from A4's
_TILES = 8  # parts across and down in which a sheet seen from aside is drawn, each as if its lines ran beside each other


class View(NamedTuple):
    """A sheet that a page shows: its size in points, the angle at which its lines fall, the way to where it is seen (None where it is the page)."""

    width: float
    height: float
    fall: float = 0.0
    lens: Lens | None = None

    def standing(self, frame: Frame) -> Frame | Leaning:
        """How the sheet stands on the page as shown, from how it stands in its drawing."""
        frame = frame._replace(slant=frame.slant + self.fall)
        return Leaning(frame, self.lens) if self.lens else frame


def views(page: Handle, sheet: Sheet) -> list[View]:
    """The sheets that a page shows, in the order in which they are read; none for a page without a size."""
    whole = View(sheet.width, sheet.height)
    picture = drawn(page, whole, _COARSE)
    if picture is None:
        return []
    if found := corners(picture):
        points = 72 / picture.resolution
        flat = _flat([(x * points, y * points) for x, y in found])
        return [flat._replace(fall=_fall(drawn(page, flat, _COARSE)))]
    found_at = fold(picture)
    if found_at is None:
        return [whole._replace(fall=_fall(evened(picture)))]
    end, begin = (at * 72 / picture.resolution for at in found_at)
    halves = [View(end, sheet.height, lens=Lens(1, 0, 0, 0, 1, 0)), View(sheet.width - begin, sheet.height, lens=Lens(1, 0, begin, 0, 1, 0))]
    return [half._replace(fall=_fall(drawn(page, half, _COARSE))) for half in halves]


def sharply(page: Handle, view: View) -> Picture | None:
    """A sheet as it is looked at: straight, black on white."""
    picture = drawn(page, view, _RESOLUTION)
    return evened(picture) if picture else None


def _fall(picture: Picture | None) -> float:
    found = askew(picture) if picture else 0.0
    return found if abs(found) >= _ASKEW else 0.0


def _flat(seen: list[tuple[float, float]]) -> View:
    """A sheet of which four corners are seen, laid flat: as A4, where it can be that."""
    a, b, c, d = seen
    across, down = (_long(a, b) + _long(d, c)) / 2, (_long(a, d) + _long(b, c)) / 2
    width, height = (_SHORT, _LONG) if across < down else (_LONG, _SHORT)
    if abs(across * height / (down * width) - 1) > _ALIKE:
        width, height = across, down
    return View(width, height, lens=Lens.of([(0, 0), (width, 0), (width, height), (0, height)], seen))


def _long(one: tuple[float, float], other: tuple[float, float]) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def drawn(page: Handle, view: View, resolution: float) -> Picture | None:
    """What a page shows of a sheet in grey, at so many dots an inch or as many as there is room for; None for one without a size."""
    if view.width < 1 or view.height < 1:
        return None
    resolution = min(resolution, 72 * sqrt(_MOST_DOTS / (view.width * view.height)))
    across, down = max(round(view.width * resolution / 72), 1), max(round(view.height * resolution / 72), 1)
    bitmap = raw.FPDFBitmap_CreateEx(across, down, raw.FPDFBitmap_Gray, None, 0)
    if not bitmap:
        raise MemoryError
    flags = raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        if view.fall or view.lens:
            tiles = _TILES if view.lens and (view.lens.g or view.lens.h) else 1
            for row in range(tiles):
                for column in range(tiles):
                    part = raw.FS_RECTF(across * column // tiles, down * row // tiles, across * (column + 1) // tiles, down * (row + 1) // tiles)
                    matrix = _matrix(view, across, down, part)
                    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, byref(matrix), byref(part), flags)
        else:
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, flags)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        dots = string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * down)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    if stride != across:
        dots = b"".join(dots[start : start + across] for start in range(0, stride * down, stride))
    return Picture(across, down, dots, resolution)


def _matrix(view: View, across: int, down: int, part: raw.FS_RECTF) -> raw.FS_MATRIX:
    """From points of the page as shown to dots of the drawing, as it holds in the middle of a part of it."""
    wide, high = across / view.width, down / view.height
    c, s = cos(view.fall), sin(view.fall)
    middle_x, middle_y = view.width / 2, view.height / 2

    def shown(x: float, y: float) -> tuple[float, float]:
        """Where a dot of the drawing stands on the page as shown; lines that fall are turned back about the sheet's middle, as ``Frame.upright`` does."""
        x, y = x / wide - middle_x, y / high - middle_y
        x, y = middle_x + x * c - y * s, middle_y + x * s + y * c
        return view.lens.seen(x, y) if view.lens else (x, y)

    x, y = (part.left + part.right) / 2, (part.top + part.bottom) / 2
    reach_x, reach_y = max((part.right - part.left) / 2, 1.0), max((part.bottom - part.top) / 2, 1.0)
    (at_x, at_y), (right_x, right_y), (left_x, left_y) = shown(x, y), shown(x + reach_x, y), shown(x - reach_x, y)
    (below_x, below_y), (above_x, above_y) = shown(x, y + reach_y), shown(x, y - reach_y)
    xx, yx = (right_x - left_x) / (2 * reach_x), (right_y - left_y) / (2 * reach_x)
    xy, yy = (below_x - above_x) / (2 * reach_y), (below_y - above_y) / (2 * reach_y)
    by = xx * yy - xy * yx
    a, b, c_, d = yy / by, -yx / by, -xy / by, xx / by
    return raw.FS_MATRIX(a, b, c_, d, x - a * at_x - c_ * at_y, y - b * at_x - d * at_y)
