"""Formats that another program makes a readable one of: old Word documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import DOC, DOCX

Convert: TypeAlias = Callable[[bytes, str], bytes]
"""What makes a document of another format: from its bytes and the media type that is wanted.

Raises ``Unreadable`` ("office_missing", "office_time", "office_failed").
"""

CONVERTED = {DOC: DOCX}
"""Formats that are read by way of another one."""


def converted(data: bytes, media_type: str, convert: Convert | None) -> tuple[bytes, str]:
    """The document in the format by way of which it is read, and which that is."""
    if convert is None:
        raise Unreadable("office_missing", "there is nothing to convert old Word documents with")
    wanted = CONVERTED[media_type]
    return convert(data, wanted), wanted
