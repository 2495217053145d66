"""Names in OpenDocument's XML, as lxml writes them."""

from __future__ import annotations

import re

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(pt|cm|mm|in|pc|px)")
_POINTS = {"pt": 1.0, "cm": 28.346, "mm": 2.8346, "in": 72.0, "pc": 12.0, "px": 0.75}
_MOST = 100_000


def name(short: str) -> str:
    """A name in full: "text:p"."""
    space, _, local = short.partition(":")
    return f"{{{_SPACES[space]}}}{local}"


def points(length: str | None) -> float | None:
    """A length as it is written ("0.35cm") in points; None for a share of something or nothing."""
    match = _LENGTH.fullmatch(length) if length else None
    return min(float(match.group(1)), _MOST) * _POINTS[match.group(2)] if match else None


def count(value: str | None, otherwise: int = 1) -> int:
    """A whole number from 0 as it is written; ``otherwise`` for none."""
    return min(int(value), _MOST) if value is not None and value.isascii() and value.isdigit() and len(value) < 10 else otherwise
