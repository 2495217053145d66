"""Pages of a PDF as small grey pictures, with nothing but pypdfium2 and the standard library."""

from __future__ import annotations

import base64
import struct
import zlib

import pypdfium2

from samtrad.reading.formats.pdf.filled import filled
from samtrad.writing.page_pictures import PagePicture

_SCALE = 110 / 72
"""Pixels a point: 110 dots an inch read well on a screen."""
_MOST_PAGES = 200
_GREY_4_BITS = struct.pack(">BBBBB", 4, 0, 0, 0, 0)


def pictures(data: bytes, password: str | None = None) -> list[PagePicture]:
    """A picture of each page, in order; none after the 200th, so that the file stays one that can be sent."""
    document = pypdfium2.PdfDocument(data, password)
    try:
        return [_page(filled(document, number)) for number in range(min(len(document), _MOST_PAGES))]
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> PagePicture:
    width, height = page.get_size()
    png = drawn(page)
    page.close()
    return PagePicture(f"data:image/png;base64,{base64.b64encode(png).decode()}", width, height)


def drawn(page: pypdfium2.PdfPage) -> bytes:
    """A page as a PNG."""
    bitmap = page.render(scale=_SCALE, grayscale=True, draw_annots=True)
    png = _png(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    return png


def _png(width: int, height: int, stride: int, grey: bytes) -> bytes:
    """A PNG with sixteen shades: text needs no more, and the file halves."""
    high = bytes(value & 0xF0 for value in range(256))
    low = bytes(value >> 4 for value in range(256))
    rows = []
    for start in range(0, stride * height, stride):
        row = grey[start : start + width] + b"\xff" * (width % 2)
        left, right = row[::2].translate(high), row[1::2].translate(low)
        both = int.from_bytes(left, "big") | int.from_bytes(right, "big")
        rows.append(b"\x00" + both.to_bytes(len(left), "big"))
    chunks = (("IHDR", struct.pack(">II", width, height) + _GREY_4_BITS), ("IDAT", zlib.compress(b"".join(rows), 9)), ("IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name.encode(), content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
