"""PDF with text to laid-out text: PDFium hands over letters with their boxes, rows and columns are our own."""

from __future__ import annotations

from ctypes import byref
from typing import Any

from pypdfium2 import raw

from samtrad.reading.formats import pdf_letters
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.pdf_calls import Characters
from samtrad.reading.formats.pdf_words import Sheet, on_sheet, page_words, seen
from samtrad.reading.formats.rows import Row, aside, rows
from samtrad.reading.formats.rows_text import text
from samtrad.reading.text import Text

MAX_PAGES = 20_000
MAX_CHARACTERS = 50_000_000
_MOST_UNKNOWN = 0.5  # share of letters without a meaning above which a page can only be read as a picture

_FAULTS = {
    raw.FPDF_ERR_PASSWORD: ("encrypted", "the PDF is locked with a password"),
    raw.FPDF_ERR_SECURITY: ("encrypted", "the PDF is locked in a way that cannot be opened"),
}


def read_pdf(data: bytes, *, password: str | None = None) -> Text:
    """The text of a PDF, page by page in reading order, every word with its box.

    Raises ``Unreadable`` ("empty", "damaged", "encrypted", "no_text", "too_large"). Not safe in two threads at once.
    """
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise Unreadable("empty", "the file is empty")
    document = _opened(data, password)
    try:
        pages = _pages(document)
    finally:
        raw.FPDF_CloseDocument(document)
    if not any(pages):
        raise Unreadable("no_text", "the PDF holds no text: its pages are pictures or blank")
    found = text(pages)
    unknown = found.string.count(pdf_letters.UNKNOWN)
    if unknown > _MOST_UNKNOWN * len(found.string):
        raise Unreadable("no_text", "the PDF's fonts do not tell which letters they show")
    return found


def _opened(data: bytes, password: str | None) -> Any:
    """A PDFium document; ``data`` has to outlive it."""
    document = raw.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
    if not document:
        code, message = _FAULTS.get(raw.FPDF_GetLastError(), ("damaged", "the PDF is damaged, or the file is no PDF"))
        raise Unreadable(code, message)
    return document


def _pages(document: Any) -> list[list[Row]]:
    """The rows of each page; none for a page that cannot be read."""
    count = raw.FPDF_GetPageCount(document)
    if count <= 0:
        raise Unreadable("empty", "the PDF has no pages")
    if count > MAX_PAGES:
        raise Unreadable("too_large", f"the PDF has {count} pages; at most {MAX_PAGES} are read")
    pages: list[list[Row]] = []
    characters = Characters()
    readable, read = False, 0
    for index in range(count):
        page = raw.FPDF_LoadPage(document, index)
        if not page:
            pages.append([])
            continue
        readable = True
        try:
            found, number = _page(page, characters, MAX_CHARACTERS - read)
        finally:
            raw.FPDF_ClosePage(page)
        read += number
        pages.append(found)
    if not readable:
        raise Unreadable("damaged", "no page of the PDF can be read")
    return pages


def _page(page: Any, characters: Characters, most: int) -> tuple[list[Row], int]:
    """The rows of a page and how many characters it has: first those that run level and can be seen."""
    textpage = raw.FPDFText_LoadPage(page)
    if not textpage:
        return [], 0
    try:
        count = raw.FPDFText_CountChars(textpage)
        if count > most:
            raise Unreadable("too_large", f"the PDF has more than {MAX_CHARACTERS} characters")
        if count <= 0:
            return [], 0
        sheet = _sheet(page)
        characters.turn(textpage)
        level, tilted = page_words(characters, count, sheet)
    finally:
        raw.FPDFText_ClosePage(textpage)
    inside, outside = seen(level, sheet)
    if not (tilted or outside):
        return rows(on_sheet(inside, sheet)), count
    return [*rows(on_sheet(inside, sheet)), *aside(on_sheet(tilted, sheet)), *aside(on_sheet(outside, sheet))], count


def _sheet(page: Any) -> Sheet:
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, byref(box))
    return Sheet(box.left, box.top, box.right, box.bottom, raw.FPDFPage_GetRotation(page))
