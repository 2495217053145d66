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
FODT = f"{ODT}-flat-xml"
ZIP, EML, MSG, TNEF = "application/zip", "message/rfc822", "application/vnd.ms-outlook", "application/ms-tnef"
OFFICE = "application/vnd.openxmlformats-officedocument"
XML, CALENDAR, POSTSCRIPT = "application/xml", "text/calendar", "application/postscript"
ARCHIVES = frozenset({"application/gzip", "application/x-7z-compressed", "application/vnd.rar"})
"""Archives that are not opened."""
UNKNOWN = "application/octet-stream"

READABLE = frozenset({PLAIN, MARKDOWN, PDF, DOCX, ODT, FODT, HTML, RTF, DOC, PNG, JPEG, TIFF, ZIP, EML, MSG, TNEF})
"""What there is a format module for, or a module that opens it."""

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
    ".fodt": FODT,
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".tif": TIFF,
    ".tiff": TIFF,
    ".eml": EML,
    ".mht": EML,
    ".mhtml": EML,
    ".msg": MSG,
    ".zip": ZIP,
}
"""Names that documents go by: what is taken from a folder, readable or not, so that nothing is passed over in silence."""

_HEAD = 1024
_LETTER = "__properties_version1.0".encode("utf-16-le")  # Outlook's letters and old Word documents are one kind of file
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
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x78\x9f\x3e\x22", TNEF),
    (b"%!PS", POSTSCRIPT),
    (b"BEGIN:VCALENDAR", CALENDAR),
    (b"\x7fELF", UNKNOWN),
)
_BRANDS = {**dict.fromkeys((b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1"), "image/heic"), b"avif": "image/avif"}
"""Pictures in a container of films, by what it says of itself: those that telephones take."""
_BITMAP_HEADS = frozenset({12, 40, 52, 56, 64, 108, 124})  # bytes of the head that tells of a bitmap
_XML = re.compile(rb"\s*<\?xml\s")
_FLAT = re.compile(rb"<office:document\s[^>]*office:mimetype=[\"']application/vnd\.oasis\.opendocument\.text[\"']")
_FLAT_HEAD = 16_384  # bytes that the many names of its first element take at most
_ZIP_END, _ZIP_ENTRY = b"PK\x05\x06", b"PK\x01\x02"
_MOST_NAMES = 10_000
_OPEN_DOCUMENT = re.compile(rb"PK\x03\x04(?s:.){0,40}?mimetypeapplication/(?:vnd\.)?([a-z]+(?:\.[a-z]+)*|epub\+zip)")
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_ELEMENT = re.compile(rb"<[a-z][a-z0-9]{0,10}[\s/>]", re.IGNORECASE)
_MAIL_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:(?: |\r?\n[ \t]|\r?$)|[ \t]+\S")
_MAIL_SURE = re.compile(rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To):", re.IGNORECASE | re.MULTILINE)
_MAIL_HEAD = re.compile(rb"^(?:From|To|Subject|Date|Content-Type|X-[\w-]+):", re.IGNORECASE | re.MULTILINE)
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
            return _compound(data) if media_type == DOC else media_type
    if head.startswith((b"PK\x03\x04", _ZIP_END)):
        return _zipped(data)
    if b"%PDF-" in head:
        return PDF
    if picture := _pictured(head):
        return picture
    named = SUFFIXES.get(suffix(name))
    wide = head.startswith(_TEXT_BOMS[1:])
    if _HTML.match(head[2:].replace(b"\x00", b"") if wide else head.removeprefix(_TEXT_BOMS[0])):
        return HTML
    if not _is_text(head):
        return UNKNOWN
    if named == HTML and _ELEMENT.search(head):
        return HTML
    if named not in {PLAIN, MARKDOWN} and _is_mail(head, named):
        return EML
    if _XML.match(head.removeprefix(_TEXT_BOMS[0])):
        return FODT if _FLAT.search(data[:_FLAT_HEAD]) else XML
    return MARKDOWN if named == MARKDOWN else PLAIN


def _pictured(head: bytes) -> str:
    """The media type of a picture of a kind that is not read; "" where it is none."""
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BITMAP_HEADS:
        return "image/bmp"
    return _BRANDS.get(head[8:12], "") if head[4:8] == b"ftyp" else ""


def _compound(data: bytes) -> str:
    """Which kind of Microsoft's old compound file."""
    if _LETTER in data:
        return MSG
    return DOCX if _LOCKED_DOCX in data else DOC


def _zipped(data: bytes) -> str:
    """Which kind of zip: OpenDocument names itself in its first entry, Word in its list of parts.

    The list is at the file's end. Where that is lost, the names of the first entries have to do.
    """
    if (match := _OPEN_DOCUMENT.match(data)) is not None:
        return ODT if match[1] == b"oasis.opendocument.text" else OFFICE
    names = _zip_names(data)
    if not names:
        return DOCX if b"word/" in data else ZIP
    if b"[Content_Types].xml" not in names and b"word/document.xml" not in names:
        return ZIP
    return DOCX if any(name.startswith(b"word/") for name in names) else OFFICE


def _zip_names(data: bytes) -> list[bytes]:
    """The first names in a zip's list of what it holds, which is at its end; none where that is lost.

    The standard library would have them, but it takes longer to import than a text takes to read.
    """
    end = data.rfind(_ZIP_END)
    at = int.from_bytes(data[end + 16 : end + 20], "little") if end >= 0 else len(data)
    names: list[bytes] = []
    while data[at : at + 4] == _ZIP_ENTRY and len(names) < _MOST_NAMES:
        name, extra, comment = (int.from_bytes(data[at + field : at + field + 2], "little") for field in (28, 30, 32))
        names.append(data[at + 46 : at + 46 + name])
        at += 46 + name + extra + comment
    return names


def _is_mail(head: bytes, named: str | None) -> bool:
    """Whether a text opens with the head of a letter: lines with names of fields, some of which programs write."""
    block = re.split(rb"\r?\n\r?\n", head.removeprefix(_TEXT_BOMS[0]), maxsplit=1)[0]
    first = block.split(b"\n", 1)[0]
    if not _MAIL_LINE.match(first):
        return False
    sure, likely = len(_MAIL_SURE.findall(block)), len(_MAIL_HEAD.findall(block))
    return sure + likely >= 2 if named == EML else sure >= 1 and sure + likely >= 3


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


def numbered(name: str, number: int) -> str:
    """The name of one meeting's minutes in a file that holds several: "berg#2.pdf"."""
    last = suffix(name)
    return f"{name[: len(name) - len(last)]}#{number}{name[len(name) - len(last) :]}"


def is_hidden(name: str) -> bool:
    """Whether a file or folder is none that people see: its name begins with a full stop, or Word made it while a document is open ("~$berg.docx")."""
    return name.startswith((".", "~$"))


def is_document(path: str) -> bool:
    """Whether a file of a folder or an archive is looked at: it has a document's name, and is neither hidden nor tells of the folder."""
    steps = path.split("/")
    return (
        suffix(path) in SUFFIXES
        and not any(is_hidden(step) or step.startswith("__MACOSX") for step in steps)
        and not steps[-1].casefold().startswith("readme.")
    )


def sha256(data: bytes) -> str:
    """The fingerprint of a file, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
