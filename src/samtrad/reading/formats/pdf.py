"""PDF with text to laid-out text: PDFium hands over letters with their boxes, rows and columns are our own."""

from __future__ import annotations

from ctypes import byref

from pypdfium2 import raw

from samtrad.reading.formats import pdf_letters
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.pdf_calls import Characters, Handle
from samtrad.reading.formats.pdf_sheet import Sheet, fitted
from samtrad.reading.formats.pdf_words import Known, page_words
from samtrad.reading.formats.rows import Row, aside, rows
from samtrad.reading.formats.rows_columns import in_columns
from samtrad.reading.formats.rows_labels import settle_labels
from samtrad.reading.formats.rows_lists import beside
from samtrad.reading.formats.rows_tables import in_tables
from samtrad.reading.formats.rows_text import text
from samtrad.reading.text import Text

MAX_PAGES = 20_000
MAX_CHARACTERS = 50_000_000
_BLOCK = 8  # pages open at a time
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


def _opened(data: bytes, password: str | None) -> Handle:
    """A PDFium document; ``data`` has to outlive it."""
    document = raw.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
    if not document:
        code, message = _FAULTS.get(raw.FPDF_GetLastError(), ("damaged", "the PDF is damaged, or the file is no PDF"))
        raise Unreadable(code, message)
    return document


def _pages(document: Handle) -> list[list[Row]]:
    """The rows of each page; none for a page that cannot be read."""
    count = raw.FPDF_GetPageCount(document)
    if count <= 0:
        raise Unreadable("empty", "the PDF has no pages")
    if count > MAX_PAGES:
        raise Unreadable("too_large", f"the PDF has {count} pages; at most {MAX_PAGES} are read")
    reader = _Reader(document)
    pages: list[list[Row]] = []
    for start in range(0, count, _BLOCK):
        pages += reader.block(range(start, min(start + _BLOCK, count)))
    if not reader.readable:
        raise Unreadable("damaged", "no page of the PDF can be read")
    return pages


class _Reader:
    """Reads a document's pages block by block.

    A block's pages are kept open together, so that PDFium keeps their fonts and what was measured of a font holds.
    """

    def __init__(self, document: Handle) -> None:
        self._document = document
        self._characters = Characters()
        self._read = 0
        self.readable = False

    def block(self, indexes: range) -> list[list[Row]]:
        """The rows of each page; none for a page that cannot be read."""
        opened = []
        known: tuple[Known, ...] = ({}, {}, {}, {})
        found = []
        try:
            for index in indexes:
                page = raw.FPDF_LoadPage(self._document, index)
                if page:
                    opened.append(page)
                found.append(self._page(page, known) if page else [])
        finally:
            for page in opened:
                raw.FPDF_ClosePage(page)
        self.readable = self.readable or bool(opened)
        return found

    def _page(self, page: Handle, known: tuple[Known, ...]) -> list[Row]:
        """The rows of a page: first those that run level and can be seen."""
        textpage = raw.FPDFText_LoadPage(page)
        if not textpage:
            return []
        try:
            count = raw.FPDFText_CountChars(textpage)
            if count <= 0:
                return []
            self._read += count
            if self._read > MAX_CHARACTERS:
                raise Unreadable("too_large", f"the PDF has more than {MAX_CHARACTERS} characters")
            sheet = _sheet(page)
            self._characters.turn(textpage)
            level, tilted = page_words(self._characters, count, sheet, known[sheet.turns])
        finally:
            raw.FPDFText_ClosePage(textpage)
        inside, outside = fitted(level, sheet)
        found = in_columns(in_tables(beside(settle_labels(rows(inside)))))
        if tilted or outside:
            for words in (*fitted(tilted, sheet), outside):
                found += aside(words)
        return found


def _sheet(page: Handle) -> Sheet:
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, byref(box))
    return Sheet(box.left, box.top, box.right, box.bottom, raw.FPDFPage_GetRotation(page))
