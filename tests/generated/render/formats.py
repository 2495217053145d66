"""The formats by name. A renderer is imported when its format is first asked for: each has a library of its own."""

from __future__ import annotations

from importlib import import_module

from ..teller import Document, gold_of
from ..truth import Gold
from .rendered import Rendered

PLACES = {"txt": "plain", "md": "markdown", "html": "web", "docx": "word", "odt": "opendocument", "pdf": "typeset", "pdf2": "drawn", "scan": "scanned"}
"""``pdf`` is set by Typst, ``pdf2`` drawn by ReportLab."""


def render(document: Document, form: str, dots: int | None = None) -> tuple[Rendered, Gold]:
    """A file, and the record that is true of it. ``dots`` is how many an inch a scan has; without it they are by chance."""
    if form not in PLACES:
        raise ValueError(f"no format {form}: {', '.join(PLACES)}")
    module = import_module(f".{PLACES[form]}", __package__)
    made: Rendered = module.render(document, dots) if form == "scan" else module.render(document)
    return made, gold_of(document, made.heads)
