"""Scanned pictures (PNG, JPEG, TIFF) to laid-out text: each is put into a PDF as it is, and read like any scanned one.

So there is one way from a picture to text, and PDFium unpacks what others compressed.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.image.jpeg import jpeg
from samtrad.reading.formats.image.pdf import Leaf, pdf_of
from samtrad.reading.formats.image.png import png
from samtrad.reading.formats.image.tiff import tiff
from samtrad.reading.formats.pdf.read import MAX_PAGES, read_pdf
from samtrad.reading.formats.picture.page import Ocr, Recognise
from samtrad.reading.source import JPEG, PNG, TIFF
from samtrad.reading.text import Text

MOST_DOTS = 200_000_000
"""A picture with more is none of a page: an A2 sheet at 600 dots an inch has 140 million."""

_LEAVES: dict[str, Callable[[bytes], list[Leaf]]] = {PNG: png, JPEG: jpeg, TIFF: tiff}


def read_png(data: bytes, *, recognise: Recognise | None = None, ocr: Ocr = "auto") -> Text:
    """The text seen in a PNG picture."""
    return read_pdf(as_pdf(data, PNG), recognise=recognise, ocr=ocr)


def read_jpeg(data: bytes, *, recognise: Recognise | None = None, ocr: Ocr = "auto") -> Text:
    """The text seen in a JPEG picture."""
    return read_pdf(as_pdf(data, JPEG), recognise=recognise, ocr=ocr)


def read_tiff(data: bytes, *, recognise: Recognise | None = None, ocr: Ocr = "auto") -> Text:
    """The text seen in the frames of a TIFF picture, a page each."""
    return read_pdf(as_pdf(data, TIFF), recognise=recognise, ocr=ocr)


def as_pdf(data: bytes, media_type: str) -> bytes:
    """The picture as a PDF, a page for each frame. Raises ``Unreadable`` for one that is damaged, too large or too odd."""
    try:
        leaves = _LEAVES[media_type](data)
    except (IndexError, ValueError, struct.error) as error:  # cut short, or with numbers that lead nowhere
        raise Unreadable("damaged", "the picture is damaged") from error
    if not leaves or not all(leaf.width and leaf.height for leaf in leaves):
        raise Unreadable("damaged", "the picture has no dots")
    if len(leaves) > MAX_PAGES or any(leaf.width * leaf.height > MOST_DOTS for leaf in leaves):
        raise Unreadable("too_large", "the picture has too many dots or frames")
    return pdf_of(leaves)
