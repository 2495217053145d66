"""Pages as a reader sees them: with what was filled in, typed or stamped over them, which PDF keeps beside a page's own content."""

from __future__ import annotations

from pypdfium2 import PdfDocument, PdfPage, raw

from samtrad.reading.formats.pdf.calls import Handle

_SAYING = frozenset({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP})
"""Annotations that put words on a page: fields of forms, text typed over it, stamps. Notes that open when touched do not."""
_MOST = 5_000  # annotations that are looked at


def filled_page(document: Handle, index: int) -> Handle:
    """A page with what its annotations show made part of it; null where there is no page that can be read."""
    page = raw.FPDF_LoadPage(document, index)
    if page and fill(page):
        raw.FPDF_ClosePage(page)
        page = raw.FPDF_LoadPage(document, index)
    return page


def fill(page: Handle) -> bool:
    """Make what its annotations show part of a page; whether there was any. It is there when the page is loaded anew."""
    return _says(page) and bool(raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)


def filled(document: PdfDocument, at: int) -> PdfPage:
    """The same of a document that is drawn: what is read of a page is seen on its picture."""
    page = document[at]
    if not fill(page.raw):
        return page
    page.close()
    return document[at]


def _says(page: Handle) -> bool:
    """Whether an annotation puts words on the page."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        raw.FPDFPage_CloseAnnot(annotation)
        if kind in _SAYING:
            return True
    return False
