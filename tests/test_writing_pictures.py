"""Pictures of pages: whole PNG files, and boxes that lie on the page and lead to the values."""

from __future__ import annotations

import base64
import struct
import zlib

import pypdfium2

from invented_meeting import meeting
from samtrad.reading.record import Minutes
from samtrad.reading.text import Box, Glyphs, Place, Text
from samtrad.writing.page import page
from samtrad.writing.pictures import pictures


def pdf() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(301, 200)
    document.new_page(200, 301)
    path = bytearray()

    class Sink:
        def write(self, part: bytes) -> int:
            path.extend(part)
            return len(part)

    document.save(Sink())
    return bytes(path)


def test_every_page_becomes_a_png() -> None:
    wide, high = pictures(pdf())
    assert (wide.width, wide.height, high.width) == (301, 200, 200)
    data = base64.b64decode(wide.address.removeprefix("data:image/png;base64,"))
    width, height = struct.unpack(">II", data[16:24])
    assert width / height > 1.4
    raw = zlib.decompress(data[data.index(b"IDAT") + 4 : data.index(b"IEND") - 8])
    assert len(raw) == height * (1 + (width + 1) // 2)
    assert set(raw[1 : (width + 1) // 2]) == {0xFF}


def placed() -> tuple[Text, Minutes]:
    text, minutes = meeting()
    at = text.string.index("Ekvadssalen")
    return Text(text.string, text.lines, text.pages, [Glyphs(at, 19, Place(1, Box(50, 60, 150, 72), (0, 19)))]), minutes


def test_boxes_lead_to_values() -> None:
    html = page(*placed(), "sv", pictures(pdf()))
    assert '<rect x="50.0" y="60.0" width="100.0" height="12.0">' in html
    assert html.count('class="leaf-picture"') == 2
    assert "Bild av sidan 2" in html
