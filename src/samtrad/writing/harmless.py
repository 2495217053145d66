"""Text that is safe to show wherever it comes from."""

from __future__ import annotations

import re

_HARMFUL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


def harmless(text: str) -> str:
    """The text on one line, with no character that a terminal or page would obey instead of showing."""
    return _HARMFUL.sub("\ufffd", _SPACE.sub(" ", text).strip())
