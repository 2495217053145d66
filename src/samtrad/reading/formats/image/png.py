"""PNG pictures: their compressed rows are what a PDF holds as well."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.image.pdf import Leaf, Piece

_METRE = 39.3701  # inches
_GREY, _RGB, _PALETTE, _RGB_ALPHA = 0, 2, 3, 6
# Transparency is let out: three colours with it are taken for the four of print, where the fourth counts for nothing.
_COLOURS = {
    _GREY: (1, "/ColorSpace /DeviceGray"),
    _RGB: (3, "/ColorSpace /DeviceRGB"),
    _PALETTE: (1, "/ColorSpace [/Indexed /DeviceRGB {last} <{palette}>]"),
    _RGB_ALPHA: (4, "/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 0 0]"),
}


def png(data: bytes) -> list[Leaf]:
    """The picture as a page. Raises ``Unreadable`` for one that is stored in passes, which a PDF cannot hold."""
    rows, palette, resolution, head = [], b"", (0.0, 0.0), b""
    for kind, content in _chunks(data):
        if kind == b"IHDR":
            head = content
        elif kind == b"PLTE":
            palette = content
        elif kind == b"pHYs" and len(content) == 9 and content[8] == 1:
            across, down = struct.unpack(">II", content[:8])
            resolution = (across / _METRE, down / _METRE)
        elif kind == b"IDAT":
            rows.append(content)
    if len(head) != 13 or not rows:
        raise Unreadable("damaged", "the PNG picture is cut short")
    width, height, bits, colour, _, _, passes = struct.unpack(">IIBBBBB", head)
    if passes or colour not in _COLOURS:
        raise Unreadable("odd_picture", "the PNG picture is stored in a way that is not read")
    count, space = _COLOURS[colour]
    space = space.replace("{last}", str(max(len(palette) // 3 - 1, 0))).replace("{palette}", palette.hex())
    entries = (
        f"{space} /BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {count} /BitsPerComponent {bits} /Columns {width} >>"
    )
    return [Leaf(width, height, resolution, [Piece(0, 0, width, height, entries, b"".join(rows))])]


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length
