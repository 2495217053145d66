"""The characters of a web page: its byte order mark, then what its bytes can only be, then what it says of itself."""

from __future__ import annotations

import codecs
import re

from samtrad.reading.formats.plain.read import decode
from samtrad.reading.formats.plain.spelt_twice import undone

_HEAD = 4096  # bytes in which a page says what it is written in
_DECLARED = re.compile(rb"""(?:charset\s*=\s*|<\?xml[^>]{0,100}encoding\s*=\s*)["']?\s*([\w.:-]{2,30})""", re.IGNORECASE)
_WINDOWS = frozenset({"iso8859-1", "ascii", "latin-1", "cp1252"})  # browsers read all of them as Windows-1252
_KNOWN = re.compile(r"iso8859-\d{1,2}|cp125\d|cp437|cp850|cp865|mac-roman|koi8-[ru]")


def characters(data: bytes) -> str:
    """The page as a string. What is valid UTF-8 is UTF-8, whatever the page says; marks and zero bytes are left out.

    What was spelt twice is spelt once: the way back counts the page's characters, not its bytes.
    """
    try:
        string = data.decode("utf-8") if b"\x00" not in data[:_HEAD] else decode(data)[0]
    except UnicodeDecodeError:
        marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        declared = None if marked else _declared(data)
        string = data.decode(declared, "replace") if declared else decode(data)[0]
    return undone(string)[0].removeprefix("\ufeff").replace("\x00", "\ufffd")


def _declared(data: bytes) -> str | None:
    """An eight-bit encoding that the page names and Python knows; Windows-1252 is what is guessed without one."""
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup(match.group(1).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    return name if name not in _WINDOWS and _KNOWN.fullmatch(name) else None
