"""What a format says when it cannot read a file."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - what is said of a file, in the words of the interface
    """A file that cannot be read as text.

    ``code`` is one of "empty", "binary", "encoding", "encrypted" (a password opens it), "locked" (none that is given here does), "password",
    "damaged", "hostile", "no_text", "too_large", "ocr_missing", "ocr_time", "ocr_failed"; the message is plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
