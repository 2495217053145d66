"""Names in Word's XML, as lxml writes them."""

from __future__ import annotations

from typing import Final

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"

_FALSE: Final = frozenset({"0", "false", "off", "none"})


def w(name: str) -> str:
    """A name in Word's own namespace."""
    return f"{{{WORD}}}{name}"


VAL: Final = w("val")
REFERENCE: Final = f"{{{OFFICE}}}id"


def is_on(value: str | None) -> bool:
    """Whether a switch that is there is on: it is, unless its value says no."""
    return value is None or value not in _FALSE


def whole(value: str | None, otherwise: int = 0) -> int:
    """A whole number as Word writes it; ``otherwise`` for one that is none or far beyond all sense."""
    if value is None:
        return otherwise
    try:
        number = int(float(value)) if "." in value else int(value)
    except (ValueError, OverflowError):
        return otherwise
    return number if -1_000_000 < number < 1_000_000 else otherwise
