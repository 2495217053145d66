"""The page that ``samtrad show`` writes."""

from __future__ import annotations

from samtrad.bounded.files import FailedError
from samtrad.bounded.task import Form
from samtrad.cli.forms import manner_of
from samtrad.cli.registry import load
from samtrad.reading.formats.registry import as_pdf
from samtrad.reading.read import Reading
from samtrad.writing.page import page


def as_page(reading: Reading, data: bytes, form: Form) -> bytes:
    """The reading as one self-contained HTML page, with pictures of its pages where they are asked for."""
    paged = as_pdf(data, reading.minutes.source.media_type) if form.pictures else None
    if form.pictures and paged is None:
        raise FailedError("pictures_need_pdf")
    pictures = load("pictures")(paged, form.password) if paged is not None else ()
    return page(reading.text, reading.minutes, manner_of(form).language, pictures).encode("utf-8", "replace")
