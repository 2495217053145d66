"""Names in Word's XML, as lxml writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

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
_CONTROL: Final = w("sdtPr")
_CONTENT: Final = w("sdtContent")
_ASKS: Final = w("showingPlcHdr")
_ASKING: Final = ("klicka", "tryck", "välj", "ange", "skriv", "fyll", "click", "tap", "choose", "enter", "select", "type", "[")
"""How texts begin that ask for something to be filled in. Programs that fill in a form may leave the mark that says it asks."""

REFERENCE: Final = f"{{{OFFICE}}}id"


def is_on(value: str | None) -> bool:
    """Whether a switch that is there is on: it is, unless its value says no."""
    return value is None or value not in _FALSE


def contents(control: etree._Element) -> Iterable[etree._Element]:
    """What a content control holds; nothing where it still asks to be filled in."""
    return () if asks(control) else control.iterchildren(_CONTENT)


def asks(control: etree._Element) -> bool:
    """Whether a content control still shows what it asks for ("Klicka här för att ange text")."""
    properties = control.find(_CONTROL)
    mark = properties.find(_ASKS) if properties is not None else None
    if mark is None or not is_on(mark.get(VAL)):
        return False
    return "".join(text for content in control.iterchildren(_CONTENT) for text in map(str, content.itertext())).lstrip().lower().startswith(_ASKING)


def whole(value: str | None, otherwise: int = 0) -> int:
    """A whole number as Word writes it; ``otherwise`` for one that is none or far beyond all sense."""
    if value is None:
        return otherwise
    try:
        number = int(float(value)) if "." in value else int(value)
    except (ValueError, OverflowError):
        return otherwise
    return number if -1_000_000 < number < 1_000_000 else otherwise
