"""Files that are known and not read, and what to say of them."""

from __future__ import annotations

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import ARCHIVES, CALENDAR, OFFICE, POSTSCRIPT, XML

_REFUSED = {
    OFFICE: "format.office",
    XML: "format.xml",
    CALENDAR: "format.calendar",
    POSTSCRIPT: "format.postscript",
    **dict.fromkeys(ARCHIVES, "format.archive"),
}
"""The code of what each kind of file is called."""


def refused(media_type: str) -> Unreadable:
    """Why files of a media type are not read: pictures of other kinds, other files that are known, or nothing that is."""
    kind, _, name = media_type.partition("/")
    if kind == "image":
        return Unreadable("other_picture", name.upper())
    return Unreadable("unsupported", _REFUSED[media_type]) if media_type in _REFUSED else Unreadable("binary", f"files of type {media_type} cannot be read")
