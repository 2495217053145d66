"""PDFium's functions for single characters, bound so that a call costs as little as can be.

``pypdfium2.raw`` checks and converts each argument, which takes longer than the work itself. Here arguments are
ready-made pointers and small whole numbers, and the interpreter's lock is kept: a fifth of the time of a call.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from ctypes import PYFUNCTYPE, addressof, c_double, c_float, c_int, c_size_t, c_ushort, c_void_p, cast, sizeof
from itertools import repeat
from typing import Any, TypeAlias

from pypdfium2 import raw

_CHUNK = 512  # characters asked for between two emptyings of the scratch
_FLOATS = 6  # of a matrix; a box takes four of them: left, top, right, bottom
_FORCE_BOLD = 1 << 18
_BOLD_WEIGHT = 600
_BOLD_NAMES = ("bold", "black", "heavy", "demi", "-fet", "-bd", ",bd")
_NAME_LENGTH = 128


def _bind(result: type, function: Handle) -> Callable[..., Any]:
    """A function that takes ``c_void_p`` and whole numbers of 32 bits as they come."""
    return PYFUNCTYPE(result)(cast(function, c_void_p).value or 0)


_loose_box = _bind(c_int, raw.FPDFText_GetLooseCharBox)
_text_object = _bind(c_size_t, raw.FPDFText_GetTextObject)
_unicode = _bind(c_int, raw.FPDFText_GetUnicode)
_text = _bind(c_int, raw.FPDFText_GetText)
_size = _bind(c_double, raw.FPDFText_GetFontSize)
_matrix = _bind(c_int, raw.FPDFText_GetMatrix)
_origin = _bind(c_int, raw.FPDFText_GetCharOrigin)
_font = _bind(c_size_t, raw.FPDFTextObj_GetFont)
_font_name = _bind(c_size_t, raw.FPDFFont_GetBaseFontName)
_font_flags = _bind(c_int, raw.FPDFFont_GetFlags)
_font_weight = _bind(c_int, raw.FPDFFont_GetWeight)


Handle: TypeAlias = Any
"""A pointer of PDFium's; its bindings carry no types."""

Style: TypeAlias = tuple[int, float, float, float, float, float]
"""How a text object is drawn: its font's address, type size before scaling, and a, b, c, d of its matrix."""


class Characters:
    """The characters of one page after another; ``turn`` to a page before asking. Indexes count from 0 on the page."""

    __slots__ = ("_page", "_point", "_pointers", "_scratch", "_x", "_y")

    def __init__(self) -> None:
        self._scratch = (c_float * (_FLOATS * _CHUNK))()
        step = sizeof(c_float) * _FLOATS
        start = addressof(self._scratch)
        self._pointers = list(map(c_void_p, range(start, start + step * _CHUNK, step)))
        self._point = (c_double * 2)()
        self._x, self._y = c_void_p(addressof(self._point)), c_void_p(addressof(self._point) + sizeof(c_double))
        self._page = c_void_p()

    def turn(self, textpage: Handle) -> None:
        """Goes on to another text page, which must stay open while it is asked."""
        self._page = cast(textpage, c_void_p)

    def string(self, count: int) -> str:
        """Exactly one code point for each character; U+0000 where the font tells none."""
        units = (c_ushort * (count + 1))()
        written = _text(self._page, 0, count, c_void_p(addressof(units))) - 1
        if written == count:
            string = bytes(units)[:-2].decode("utf-16-le", "surrogatepass")
            if len(string) == count:
                return string
        # Units and characters differ: letters beyond the sixteen bits, or some that PDFium leaves out.
        return "".join([chr(code) if 0 <= code <= 0x10FFFF else "\ufffd" for code in map(_unicode, repeat(self._page), range(count))])

    def _filled(self, function: Callable[..., Any], indexes: list[int]) -> Iterator[tuple[Any, int]]:
        for start in range(0, len(indexes), _CHUNK):
            chunk = indexes[start : start + _CHUNK]
            deque(map(function, repeat(self._page), chunk, self._pointers), maxlen=0)
            yield self._scratch, _FLOATS * len(chunk)

    def edges(self, indexes: list[int], *wanted: int) -> list[list[float]]:
        """Edges of characters' boxes in page space (y upwards): a list for each of 0 left, 1 top, 2 right, 3 bottom wanted."""
        found: list[list[float]] = [[] for _ in wanted]
        for scratch, end in self._filled(_loose_box, indexes):
            for values, k in zip(found, wanted, strict=True):
                values.extend(scratch[k:end:_FLOATS])
        return found

    def styles(self, indexes: list[int], text_objects: list[int]) -> list[Style]:
        """The styles of text objects, each asked for by one of its characters."""
        matrix: list[list[float]] = [[], [], [], []]
        for scratch, end in self._filled(_matrix, indexes):
            for k, values in enumerate(matrix):
                values.extend(scratch[k:end:_FLOATS])
        fonts = [_font(c_void_p(o)) if o else 0 for o in text_objects]
        return list(zip(fonts, map(_size, repeat(self._page), indexes), *matrix, strict=False))

    def text_objects(self, indexes: list[int]) -> list[int]:
        """For each character the address of the text object that drew it; 0 where none did."""
        return list(map(_text_object, repeat(self._page), indexes))

    def stance(self, index: int) -> tuple[float, float, float, float, float, float]:
        """A character's box (left, top, right, bottom) and where on its line it starts (x, y), in page space."""
        _loose_box(self._page, index, self._pointers[0])
        _origin(self._page, index, self._x, self._y)
        left, top, right, bottom = self._scratch[:4]
        return left, top, right, bottom, self._point[0], self._point[1]


def is_bold(font: int) -> bool:
    """Whether a font is bold by name, by flag or by weight: programs that write PDF fill in one or another."""
    if not font:
        return False
    pointer = c_void_p(font)
    name = (c_ushort * _NAME_LENGTH)()
    length = _font_name(pointer, c_void_p(addressof(name)), _NAME_LENGTH)
    letters = bytes(name)[: max(length - 1, 0)].decode("latin-1").lower()
    if any(part in letters for part in _BOLD_NAMES):
        return True
    flags = _font_flags(pointer)
    return bool(flags > 0 and flags & _FORCE_BOLD) or _font_weight(pointer) >= _BOLD_WEIGHT
