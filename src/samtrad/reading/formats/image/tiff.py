"""TIFF pictures with their frames: each strip or tile goes into a PDF with the compression that it has."""

from __future__ import annotations

import struct
from typing import NamedTuple

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.image.jpeg import jpeg_entries
from samtrad.reading.formats.image.pdf import Leaf, Piece

_KINDS = {1: "B", 3: "H", 4: "I", 5: "II", 6: "b", 7: "B", 8: "h", 9: "i"}
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 256, 257, 258, 259, 262, 266
_STRIPS, _ORIENTATION, _SAMPLES, _ROWS, _STRIP_SIZES = 273, 274, 277, 278, 279
_ACROSS, _DOWN, _PLANES, _GROUP3, _UNIT, _PREDICTOR = 282, 283, 284, 292, 296, 317
_COLOURS, _TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_SIZES, _TABLES = 320, 322, 323, 324, 325, 347
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE = 0, 1, 2, 3
_NONE, _HUFFMAN, _FAX3, _FAX4, _LZW, _JPEG, _DEFLATE, _PACKBITS, _OLD_DEFLATE = 1, 2, 3, 4, 5, 7, 8, 32773, 32946
_FAX = frozenset({_HUFFMAN, _FAX3, _FAX4})
_FILTERS = {_NONE: "", _LZW: "/LZWDecode", _DEFLATE: "/FlateDecode", _OLD_DEFLATE: "/FlateDecode", _PACKBITS: "/RunLengthDecode"}
_TURNS = {3: 2, 6: 1, 8: 3}
_MOST_FRAMES = 20_000
_MOST_PIECES = 50_000
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def tiff(data: bytes) -> list[Leaf]:
    """The frames of a TIFF picture, a page each."""
    order = "<" if data[:2] == b"II" else ">"
    (at,) = _unpacked(order + "I", data, 4)
    leaves: list[Leaf] = []
    seen: set[int] = set()
    while at and at not in seen and len(leaves) < _MOST_FRAMES:
        seen.add(at)
        frame = _Frame(data, order, at)
        if not frame.one(254, 0) & 1:  # a smaller copy of another frame
            leaves.append(frame.leaf())
        at = frame.following
    return leaves


def _unpacked(form: str, data: bytes, at: int) -> tuple[int, ...]:
    try:
        return struct.unpack_from(form, data, at)
    except struct.error as error:
        raise Unreadable("damaged", "the TIFF picture is cut short") from error


class _Field(NamedTuple):
    kind: int
    length: int
    at: int


class _Frame:
    """One frame: its fields and what they come to."""

    def __init__(self, data: bytes, order: str, at: int) -> None:
        self._data, self._order = data, order
        (count,) = _unpacked(order + "H", data, at)
        self._fields: dict[int, _Field] = {}
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, number = _unpacked(order + "HHI", data, entry)
            self._fields[tag] = _Field(kind, number, entry + 8)
        (self.following,) = _unpacked(order + "I", data, at + 2 + 12 * count)

    def values(self, tag: int) -> list[int]:
        """All values of a field; two for each fraction."""
        field = self._fields.get(tag)
        if field is None or field.kind not in _KINDS:
            return []
        form = _KINDS[field.kind] * field.length if field.kind == 5 else f"{field.length}{_KINDS[field.kind]}"
        size = struct.calcsize("=" + form)
        if size > len(self._data):
            raise Unreadable("damaged", "the TIFF picture is damaged")
        at = field.at if size <= 4 else _unpacked(self._order + "I", self._data, field.at)[0]
        return list(_unpacked(self._order + form, self._data, at))

    def one(self, tag: int, otherwise: int) -> int:
        """The first value of a field."""
        return next(iter(self.values(tag)), otherwise)

    def leaf(self) -> Leaf:
        """The frame as a page."""
        width, height = self.one(_WIDTH, 0), self.one(_HEIGHT, 0)
        if width <= 0 or height <= 0:
            raise Unreadable("damaged", "a frame of the TIFF picture has no size")
        return Leaf(width, height, self._resolution(), self._pieces(width, height), _TURNS.get(self.one(_ORIENTATION, 1), 0))

    def _resolution(self) -> tuple[float, float]:
        across, down = self.values(_ACROSS), self.values(_DOWN)
        if len(across) < 2 or len(down) < 2 or not across[1] or not down[1]:
            return (0.0, 0.0)
        unit = 2.54 if self.one(_UNIT, 2) == 3 else 1.0
        return (across[0] / across[1] * unit, down[0] / down[1] * unit)

    def _pieces(self, width: int, height: int) -> list[Piece]:
        tiled = _TILES in self._fields
        starts, sizes = self.values(_TILES if tiled else _STRIPS), self.values(_TILE_SIZES if tiled else _STRIP_SIZES)
        wide = self.one(_TILE_WIDTH, width) if tiled else width
        high = self.one(_TILE_HEIGHT, height) if tiled else min(self.one(_ROWS, height), height)
        if not starts or len(starts) > _MOST_PIECES or wide <= 0 or high <= 0:
            raise Unreadable("damaged", "a frame of the TIFF picture has no dots")
        across = -(-width // wide)
        pieces = []
        for number, (start, size) in enumerate(zip(starts, sizes, strict=False)):
            left, top = number % across * wide, number // across * high
            rows = high if tiled else min(high, height - top)
            if rows > 0:
                pieces.append(Piece(left, top, wide, rows, *self._packed(self._data[start : start + size], wide, rows)))
        return pieces

    def _packed(self, data: bytes, width: int, height: int) -> tuple[str, bytes]:
        """How a PDF speaks of a strip or tile, and its bytes."""
        samples, compression = self.one(_SAMPLES, 1), self.one(_COMPRESSION, _NONE)
        if samples not in {1, 3, 4} or (samples > 1 and self.one(_PLANES, 1) != 1):
            raise Unreadable("odd_picture", "the TIFF picture is stored in a way that is not read")
        if compression == _JPEG:
            tables = bytes(self.values(_TABLES))
            return jpeg_entries(samples), data[:2] + tables[2:-2] + data[2:] if tables else data
        if self.one(_FILL_ORDER, 1) == 2:
            data = data.translate(_REVERSED)
        space = self._space(samples)
        if compression in _FAX:
            return f"{space} /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << {self._fax(compression, width, height)} >>", data
        if compression not in _FILTERS:
            raise Unreadable("odd_picture", "the TIFF picture is compressed in a way that is not read")
        bits = self.one(_BITS, 1)
        entries = f"{space} /BitsPerComponent {bits}"
        if compression != _NONE:
            entries += f" /Filter {_FILTERS[compression]}"
        if self.one(_PREDICTOR, 1) == 2:
            entries += f" /DecodeParms << /Predictor 2 /Colors {samples} /BitsPerComponent {bits} /Columns {width} >>"
        return entries, data

    def _space(self, samples: int) -> str:
        kind = self.one(_PHOTOMETRIC, _BLACK_IS_ZERO)
        if kind == _PALETTE and samples == 1:
            colours = [value >> 8 for value in self.values(_COLOURS)]
            third = len(colours) // 3
            table = bytes(colours[part * third + at] for at in range(third) for part in range(3))
            return f"/ColorSpace [/Indexed /DeviceRGB {max(third - 1, 0)} <{table.hex()}>]"
        if kind == _RGB and samples == 4:
            return "/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 0 0]"  # the fourth is how opaque, which counts for nothing
        if samples == 3 and kind != _RGB:
            raise Unreadable("odd_picture", "the TIFF picture has colours that are not read")
        space = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}[samples]
        return f"/ColorSpace {space}" + (" /Decode [1 0]" if kind == _WHITE_IS_ZERO and self.one(_COMPRESSION, 1) not in _FAX else "")

    def _fax(self, compression: int, width: int, height: int) -> str:
        options = self.one(_GROUP3, 0)
        k = -1 if compression == _FAX4 else (1 if options & 1 else 0)
        black_is_one = "true" if self.one(_PHOTOMETRIC, _WHITE_IS_ZERO) == _BLACK_IS_ZERO else "false"
        aligned = "true" if compression == _HUFFMAN or options & 4 else "false"
        return f"/K {k} /Columns {width} /Rows {height} /BlackIs1 {black_is_one} /EncodedByteAlign {aligned}"
