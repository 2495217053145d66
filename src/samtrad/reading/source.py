"""What a file is, told by its content: media type, fingerprint, and how large it may be."""

from __future__ import annotations

import hashlib
import re

MAX_BYTES = 256 * 1024 * 1024
"""Larger files are not read: a year's minutes of a large city come to a tenth of it."""

PLAIN, MARKDOWN, PDF = "text/plain", "text/markdown", "application/pdf"
HTML, RTF = "text/html", "application/rtf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
DOC = "application/msword"
PNG, JPEG, TIFF = "image/png", "image/jpeg", "image/tiff"
UNKNOWN = "application/octet-stream"

READABLE = frozenset({PLAIN, MARKDOWN, PDF, DOCX, ODT, HTML, PNG, JPEG, TIFF})
"""What ``read`` has a format module for."""

SUFFIXES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".pdf": PDF,
    ".htm": HTML,
    ".html": HTML,
    ".xhtml": HTML,
    ".rtf": RTF,
    ".docx": DOCX,
    ".docm": DOCX,
    ".odt": ODT,
    ".doc": DOC,
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".tif": TIFF,
    ".tiff": TIFF,
}
"""Names that documents go by: what is taken from a folder, readable or not, so that nothing is passed over in silence."""

_HEAD = 1024
_LOCKED_DOCX = "EncryptedPackage".encode("utf-16-le")  # a Word document with a password is put into the old kind of file
_TEXT_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SIGNATURES = (
    (b"{\\rtf", RTF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF8", "image/gif"),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOC),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x7fELF", UNKNOWN),
)
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_ELEMENT = re.compile(rb"<[a-z][a-z0-9]{0,10}[\s/>]", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL = 0.1  # share of control bytes in the head above which it is no eight-bit text


def sniff(data: bytes, name: str) -> str:
    """The media type of a file by its content; the name only parts Markdown and pieces of web pages from other text.

    A PDF may have a few bytes of junk before its signature (a mail gateway's line), so that is looked for in
    the first kilobyte, as the readers of the format do.
    """
    head = data[:_HEAD]
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return DOCX if media_type == DOC and _LOCKED_DOCX in data else media_type
    if head.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if b"%PDF-" in head:
        return PDF
    named = SUFFIXES.get(suffix(name))
    wide = head.startswith(_TEXT_BOMS[1:])
    if _HTML.match(head[2:].replace(b"\x00", b"") if wide else head.removeprefix(_TEXT_BOMS[0])):
        return HTML
    if not _is_text(head):
        return UNKNOWN
    if named == HTML and _ELEMENT.search(head):
        return HTML
    return MARKDOWN if named == MARKDOWN else PLAIN


def _zipped(data: bytes) -> str:
    """Which kind of zip: both office formats name themselves among their first entries."""
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:_HEAD]:
        return ODT
    return DOCX if b"word/" in data else "application/zip"


def _is_text(head: bytes) -> bool:
    """Whether the head can be text: few control bytes, or the zero bytes of UTF-16 and UTF-32."""
    if head.startswith(_TEXT_BOMS):
        return True
    zeros = head.count(0)
    if zeros > len(head) * 0.3:
        return _is_wide(head)
    return len(_CONTROL.findall(head)) <= len(head) * _MOST_CONTROL


def _is_wide(head: bytes) -> bool:
    """UTF-16 of Latin script has its zeros in every second byte."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    return min(even, odd) * 10 < max(even, odd)


def suffix(name: str) -> str:
    """The last part of a name from its full stop, in lower case: ".pdf"; "" without."""
    base = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, last = base.rpartition(".")
    return dot + last.lower() if stem else ""


def sha256(data: bytes) -> str:
    """The fingerprint of a file, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
