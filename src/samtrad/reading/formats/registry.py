"""Which module lays out which media type. It is imported when the first such document comes.

A PDF library takes longer to import than a text takes to read, so that a text must not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from samtrad.reading.formats.converted import CONVERTED, Convert, converted
from samtrad.reading.formats.refused import refused
from samtrad.reading.source import DOCX, FODT, HTML, JPEG, MARKDOWN, ODT, PDF, PLAIN, PNG, RTF, TIFF
from samtrad.reading.text import Text

_PLACES = {
    PLAIN: "samtrad.reading.formats.plain.read:read_plain",
    MARKDOWN: "samtrad.reading.formats.plain.read:read_plain",
    PDF: "samtrad.reading.formats.pdf.read:read_pdf",
    DOCX: "samtrad.reading.formats.docx.read:read_docx",
    ODT: "samtrad.reading.formats.odt.read:read_odt",
    FODT: "samtrad.reading.formats.odt.read:read_flat",
    HTML: "samtrad.reading.formats.html.read:read_html",
    RTF: "samtrad.reading.formats.rtf.read:read_rtf",
    PNG: "samtrad.reading.formats.image.read:read_png",
    JPEG: "samtrad.reading.formats.image.read:read_jpeg",
    TIFF: "samtrad.reading.formats.image.read:read_tiff",
}
_LOCKABLE = frozenset({PDF})
"""Formats that may be encrypted; their readers take a password."""
_PICTURED = frozenset({PDF, PNG, JPEG, TIFF})
"""Formats that may hold pictures of text; their readers take how to recognise it, and whether."""


def read_text(data: bytes, media_type: str, *, password: str | None = None, convert: Convert | None = None, **recognising: object) -> Text:
    """The laid-out text of a document of a known media type; raises ``Unreadable`` where there is none.

    ``recognising`` is what is said of pictures of text (``recognise`` and ``ocr`` of ``formats.pdf.read.read_pdf``).
    """
    if media_type in CONVERTED:
        data, media_type = converted(data, media_type, convert)
    if media_type not in _PLACES:
        raise refused(media_type)
    module, _, name = _PLACES[media_type].partition(":")
    reader: Callable[..., Text] = getattr(import_module(module), name)
    given = recognising if media_type in _PICTURED else {}
    return reader(data, password=password, **given) if media_type in _LOCKABLE else reader(data, **given)


def as_pdf(data: bytes, media_type: str) -> bytes | None:
    """A document with pages as a PDF of them, so that they can be drawn; None for formats without pages."""
    if media_type == PDF:
        return data
    if media_type not in _PICTURED:
        return None
    convert: Callable[[bytes, str], bytes] = import_module("samtrad.reading.formats.image.read").as_pdf
    return convert(data, media_type)
