"""JPEG pictures: a PDF holds them as they are; size, resolution and turn stand in their head."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.image.pdf import Leaf, Piece

_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a segment
_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
_UNITS = {1: 1.0, 2: 2.54}  # dots an inch, dots a centimetre
_ORIENTATION = 0x0112
_TURNS = {3: 2, 6: 1, 8: 3}  # orientations that cameras write; mirrored ones are none of theirs


def jpeg(data: bytes) -> list[Leaf]:
    """The picture as a page."""
    size, resolution, turns, inverted = None, (0.0, 0.0), 0, False
    for marker, content in segments(data):
        if marker in _FRAMES:
            _, height, width, count = struct.unpack_from(">BHHB", content)
            size = (width, height, count)
        elif marker == 0xE0 and content.startswith(b"JFIF\x00") and content[7] in _UNITS:
            across, down = struct.unpack_from(">HH", content, 8)
            resolution = (across * _UNITS[content[7]], down * _UNITS[content[7]])
        elif marker == 0xE1 and content.startswith(b"Exif\x00\x00"):
            turns = _TURNS.get(_orientation(content[6:]), 0)
        elif marker == 0xEE and content.startswith(b"Adobe"):
            inverted = True  # programs of that name write the colours of print the other way round
    if size is None or size[2] not in _SPACES or not all(size):
        raise Unreadable("damaged", "the JPEG picture is cut short")
    width, height, count = size
    return [Leaf(width, height, resolution, [Piece(0, 0, width, height, jpeg_entries(count, inverted=inverted), data)], turns)]


def jpeg_entries(count: int, *, inverted: bool = False) -> str:
    """How a PDF speaks of a JPEG picture with so many colours."""
    decode = " /Decode [1 0 1 0 1 0 1 0]" if count == 4 and inverted else ""
    return f"/ColorSpace {_SPACES[count]} /BitsPerComponent 8 /Filter /DCTDecode{decode}"


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the picture's dots: marker and content."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xDA:
            return
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)


def _orientation(exif: bytes) -> int:
    """How a camera was held; 1 where it does not say."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    try:
        if order:
            (at,) = struct.unpack_from(order + "I", exif, 4)
            (count,) = struct.unpack_from(order + "H", exif, at)
            for entry in range(at + 2, at + 2 + 12 * count, 12):
                tag, _, _, value = struct.unpack_from(order + "HHIH", exif, entry)
                if tag == _ORIENTATION:
                    return int(value)
    except struct.error:
        return 1
    return 1
