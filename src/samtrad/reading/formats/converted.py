"""Formats that another program makes a readable one of: old Word documents."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TypeAlias

import olefile

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import DOC, DOCX

Convert: TypeAlias = Callable[[bytes, str], bytes]
"""What makes a document of another format: from its bytes and the media type that is wanted.

Raises ``Unreadable`` ("office_missing", "office_time", "office_failed").
"""

CONVERTED = {DOC: DOCX}
"""Formats that are read by way of another one."""


_TEXT = "WordDocument"
_OTHERS = ("Workbook", "Book", "PowerPoint Document")
"""What spreadsheets and presentations keep in the same kind of file."""
_LOCK_AT, _LOCKED = 11, 0x01
"""Where the text's head tells that what follows is enciphered."""
_FAULTS = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError)


def converted(data: bytes, media_type: str, convert: Convert | None) -> tuple[bytes, str]:
    """The document in the format by way of which it is read, and which that is.

    Raises ``Unreadable``: "damaged", "locked" and "unsupported" before anything is started, as a program that opens whatever it is given
    would make letters of any bytes; else as ``Convert`` does.
    """
    _check(data)
    if convert is None:
        raise Unreadable("office_missing", "there is nothing to convert old Word documents with")
    wanted = CONVERTED[media_type]
    return convert(data, wanted), wanted


def _check(data: bytes) -> None:
    """Look whether an old Word document holds a text that is not enciphered."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            if not file.exists(_TEXT):
                other = any(map(file.exists, _OTHERS))
                raise Unreadable("unsupported", "format.office") if other else Unreadable("damaged", "the file holds no text of Word's")
            head = file.openstream(_TEXT).read(_LOCK_AT + 1)
    except _FAULTS as error:
        if _TEXT.encode("utf-16-le") in data:
            return  # a file that is not whole: what converts it may know how to mend it
        raise Unreadable("damaged", "the Word document is damaged") from error
    if len(head) > _LOCK_AT and head[_LOCK_AT] & _LOCKED:
        raise Unreadable("locked", "the Word document is locked with a password")
