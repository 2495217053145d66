"""Which module lays out which media type. It is imported when the first such document comes.

A PDF library takes longer to import than a text takes to read, so that a text must not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import DOCX, HTML, MARKDOWN, ODT, PDF, PLAIN
from samtrad.reading.text import Text

_PLACES = {
    PLAIN: "samtrad.reading.formats.plain:read_plain",
    MARKDOWN: "samtrad.reading.formats.plain:read_plain",
    PDF: "samtrad.reading.formats.pdf:read_pdf",
    DOCX: "samtrad.reading.formats.docx:read_docx",
    ODT: "samtrad.reading.formats.odt:read_odt",
    HTML: "samtrad.reading.formats.html:read_html",
}
_LOCKABLE = frozenset({PDF})
"""Formats that may be encrypted; their readers take a password."""


def read_text(data: bytes, media_type: str, *, password: str | None = None) -> Text:
    """The laid-out text of a document of a known media type; raises ``Unreadable`` where there is none."""
    if media_type not in _PLACES:
        raise Unreadable("unknown_format", f"files of type {media_type} cannot be read")
    module, _, name = _PLACES[media_type].partition(":")
    reader: Callable[..., Text] = getattr(import_module(module), name)
    return reader(data, password=password) if media_type in _LOCKABLE else reader(data)
