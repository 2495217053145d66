"""The page that ``samtrad show`` writes."""

from __future__ import annotations

from samtrad.cli.files import FailedError
from samtrad.cli.one import Form
from samtrad.cli.registry import load
from samtrad.reading.read import Reading
from samtrad.reading.source import PDF
from samtrad.writing.page import page


def as_page(reading: Reading, data: bytes, form: Form) -> bytes:
    """The reading as one self-contained HTML page, with pictures of its pages where they are asked for."""
    if form.pictures and reading.minutes.source.media_type != PDF:
        raise FailedError("pictures_need_pdf")
    pictures = load("pictures")(data) if form.pictures else ()
    return page(reading.text, reading.minutes, form.manner.language, pictures).encode("utf-8", "replace")
