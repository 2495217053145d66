"""PDF to laid-out text: PDFium hands over letters with their boxes, or draws pictures of text; rows and columns are our own."""

from __future__ import annotations

from ctypes import byref

from pypdfium2 import raw

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.frame import Frame, Standing
from samtrad.reading.formats.pdf import letters as pdf_letters
from samtrad.reading.formats.pdf.calls import Characters, Handle
from samtrad.reading.formats.pdf.filled import filled_page
from samtrad.reading.formats.pdf.scans import Page, Scans
from samtrad.reading.formats.pdf.sheet import Sheet, fitted
from samtrad.reading.formats.pdf.turned import quarter_turns
from samtrad.reading.formats.pdf.words import Known, page_words
from samtrad.reading.formats.picture.even import even
from samtrad.reading.formats.picture.page import Ocr, Recognise
from samtrad.reading.formats.rows.columns import in_columns
from samtrad.reading.formats.rows.fields import in_fields
from samtrad.reading.formats.rows.labels import settle_labels
from samtrad.reading.formats.rows.lists import beside
from samtrad.reading.formats.rows.page import Row, aside, rows
from samtrad.reading.formats.rows.ruled import Grids
from samtrad.reading.formats.rows.tables import Tables
from samtrad.reading.formats.rows.text import text
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.text import Text

MAX_PAGES = 20_000
MAX_CHARACTERS = 50_000_000
_BLOCK = 8  # pages open at a time
_MOST_UNKNOWN = 0.5  # share of letters without a meaning above which a page can only be read as a picture

_FAULTS = {
    raw.FPDF_ERR_PASSWORD: ("encrypted", "the PDF is locked with a password"),
    raw.FPDF_ERR_SECURITY: ("locked", "the PDF is locked in a way that cannot be opened"),
}
_UNREAD = {
    "missing": ("ocr_missing", "its pages are pictures, and there is nothing to recognise text with"),
    "time": ("ocr_time", "its pages are pictures, and recognising their text took too long"),
    "failed": ("ocr_failed", "its pages are pictures, and recognising their text failed"),
}


def read_pdf(data: bytes, *, password: str | None = None, recognise: Recognise | None = None, ocr: Ocr = "auto") -> Text:
    """The text of a PDF, page by page in reading order, every word with its box.

    Pages that are pictures of text are recognised with ``recognise`` where it is given. Raises ``Unreadable`` ("empty",
    "damaged", "encrypted", "password", "no_text", "too_large", "ocr_missing", "ocr_time", "ocr_failed"). Not safe in two
    threads at once.
    """
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise Unreadable("empty", "the file is empty")
    scans = Scans(recognise, ocr)
    document = _opened(data, password)
    try:
        pages, turned = _pages(document, scans)
    finally:
        raw.FPDF_CloseDocument(document)
    failing = next((scan.failing for scan in scans.told if scan.failing in _UNREAD), "")
    if not any(pages):
        raise Unreadable(*_UNREAD.get(failing, ("no_text", "the PDF holds no text: its pages are pictures or blank")))
    standing: dict[int, Standing] = {**turned, **scans.frames}
    found = text(pages, scans.told, standing)
    found.lines = even(found.lines, scans.frames)
    unknown = found.string.count(pdf_letters.UNKNOWN)
    if unknown > _MOST_UNKNOWN * len(found.string):
        raise Unreadable(*_UNREAD.get(failing, ("no_text", "the PDF's fonts do not tell which letters they show")))
    return found


def _opened(data: bytes, password: str | None) -> Handle:
    """A PDFium document; ``data`` has to outlive it."""
    document = raw.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
    if not document:
        code, message = _FAULTS.get(raw.FPDF_GetLastError(), ("damaged", "the PDF is damaged, or the file is no PDF"))
        if code == "encrypted" and password is not None:
            code, message = "password", "the password does not open the PDF"
        raise Unreadable(code, message)
    return document


def _pages(document: Handle, scans: Scans) -> tuple[list[list[Row]], dict[int, Frame]]:
    """The rows of each page, none for a page that cannot be read; and how pages are shown that were set upright."""
    count = raw.FPDF_GetPageCount(document)
    if count <= 0:
        raise Unreadable("empty", "the PDF has no pages")
    if count > MAX_PAGES:
        raise Unreadable("too_large", f"the PDF has {count} pages; at most {MAX_PAGES} are read")
    reader = _Reader(document, scans)
    pages: list[list[Row]] = []
    for start in range(0, count, _BLOCK):
        pages += reader.block(range(start, min(start + _BLOCK, count)))
    if not reader.readable:
        raise Unreadable("damaged", "no page of the PDF can be read")
    return pages, reader.turned


class _Reader:
    """Reads a document's pages block by block.

    A block's pages are kept open together, so that PDFium keeps their fonts and what was measured of a font holds.
    """

    def __init__(self, document: Handle, scans: Scans) -> None:
        self._document = document
        self._scans = scans
        self._characters = Characters()
        self._tables = Tables()
        self._grids = Grids()
        self._read = 0
        self.readable = False
        self.turned: dict[int, Frame] = {}

    def block(self, indexes: range) -> list[list[Row]]:
        """The rows of each page; none for a page that cannot be read."""
        opened = []
        known: tuple[Known, ...] = ({}, {}, {}, {})
        found = []
        try:
            for index in indexes:
                page = filled_page(self._document, index)
                if page:
                    opened.append(page)
                found.append(self._page(page, index + 1, known) if page else [])
        finally:
            for page in opened:
                raw.FPDF_ClosePage(page)
        self.readable = self.readable or bool(opened)
        return found

    def _page(self, page: Handle, number: int, known: tuple[Known, ...]) -> list[Row]:
        """The rows of a page: first those that run level and can be seen."""
        sheet = _sheet(page)
        characters, level, tilted, turns = self._words(page, sheet, known)
        seen = self._scans.seen_in(page, number, sheet, characters)
        if seen is not None:
            self._count(sum(len(word.text) for word in seen.words) + sum(len(word.text) for grid in seen.grids for box in grid.boxes for word in box.words))
            return self._laid_out(seen)
        if turns:
            self.turned[number] = Frame(turns, 0.0, sheet.width, sheet.height)
            raw.FPDFPage_SetRotation(page, (sheet.turns + turns) % 4)
            sheet = _sheet(page)
            _, level, tilted, _ = self._words(page, sheet, known)
        inside, outside = fitted(level, sheet)
        found = self._ordered(rows(inside))
        if tilted or outside:
            for words in (*fitted(tilted, sheet), outside):
                found += aside(words)
        return found

    def _laid_out(self, seen: Page) -> list[Row]:
        """The rows of a recognised page, ruled tables between what stands over and under them."""
        waiting = rows(seen.words)
        found: list[Row] = []
        for grid in seen.grids:
            above = [row for row in waiting if row.base <= grid.top]
            waiting = waiting[len(above) :]
            found += [*self._ordered(above), *self._grids.rows(grid)]
        return found + self._ordered(waiting)

    def _ordered(self, level: list[Row]) -> list[Row]:
        """Rows in the order in which they are read."""
        return in_columns(self._tables.page(beside(settle_labels(in_fields(level))))) if level else []

    def _words(self, page: Handle, sheet: Sheet, known: tuple[Known, ...]) -> tuple[str, list[Word], list[Word], int]:
        """The characters that a page tells, its words, those that run level and those that do not, and the quarter turns that set it upright."""
        textpage = raw.FPDFText_LoadPage(page)
        if not textpage:
            return "", [], [], 0
        try:
            count = raw.FPDFText_CountChars(textpage)
            if count <= 0:
                return "", [], [], 0
            self._count(count)
            self._characters.turn(textpage)
            string = self._characters.string(count)
            level, tilted = page_words(self._characters, string, sheet, known[sheet.turns])
            return string, level, tilted, quarter_turns(self._characters, sheet, level, tilted) if tilted else 0
        finally:
            raw.FPDFText_ClosePage(textpage)

    def _count(self, characters: int) -> None:
        self._read += characters
        if self._read > MAX_CHARACTERS:
            raise Unreadable("too_large", f"the PDF has more than {MAX_CHARACTERS} characters")


def _sheet(page: Handle) -> Sheet:
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, byref(box))
    return Sheet(box.left, box.top, box.right, box.bottom, raw.FPDFPage_GetRotation(page))
