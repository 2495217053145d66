"""How a body's minutes are to be written out."""

from __future__ import annotations

from msgspec import Struct

from samtrad.writing.labels import Language
from samtrad.writing.minutes.templates import Template, template


class Options(Struct, frozen=True, kw_only=True):
    """``draft`` and ``public`` are told on the cover; ``lines`` asks for lines to sign by hand where nothing is signed."""

    template: Template = template("statutory")
    language: Language = "sv"
    draft: bool = False
    public: bool = False
    lines: bool = False
    extract_by: str | None = None
    """Who attests an extract."""
    extract_to: str = ""
    """Whom an extract is for."""
    extract_number: str = ""
    """The number that whoever gets it has for it."""
