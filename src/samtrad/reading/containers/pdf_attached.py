"""Files that are attached to a PDF, as in portfolios, where the page that opens only says that there are some."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_ubyte, c_ulong, c_ushort

from pypdfium2 import raw

from samtrad.reading.containers.members import Budget, Member, harmless_name
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.pdf.calls import Handle
from samtrad.reading.source import MAX_BYTES, is_document

_MOST = 2_000
_LONGEST_NAME = 2_000


def pdf_members(data: bytes, budget: Budget, password: str | None) -> Iterator[Member]:
    """The documents that are attached, in the PDF's order; none where it cannot be opened, which reading it will tell."""
    document = raw.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
    if not document:
        return
    try:
        for index in range(min(raw.FPDFDoc_GetAttachmentCount(document), _MOST)):
            attachment = raw.FPDFDoc_GetAttachment(document, index)
            name = harmless_name(_name(attachment)) if attachment else ""
            if is_document(name):
                member = _member(attachment, name)
                budget.take(len(member.data))
                yield member
    finally:
        raw.FPDF_CloseDocument(document)


def _name(attachment: Handle) -> str:
    size = raw.FPDFAttachment_GetName(attachment, None, 0)
    units = (c_ushort * (min(size, _LONGEST_NAME) // 2 + 1))()
    raw.FPDFAttachment_GetName(attachment, units, 2 * len(units))
    return bytes(units).decode("utf-16-le", "replace").partition("\0")[0]


def _member(attachment: Handle, name: str) -> Member:
    """One attached file, or why it cannot be had."""
    size = c_ulong()
    if not raw.FPDFAttachment_GetFile(attachment, None, 0, byref(size)):
        return Member(name, b"", Unreadable("damaged", "the attached file is damaged"))
    if size.value > MAX_BYTES:
        return Member(name, b"", Unreadable("too_large", f"{size.value // 1024**2} MiB"))
    content = (c_ubyte * size.value)()
    raw.FPDFAttachment_GetFile(attachment, content, size.value, byref(size))
    return Member(name, bytes(content))
