"""Files as answers: a name, bytes and what they are."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from django.http import HttpResponse

_SHOWN = ("application/pdf", "image/png", "image/jpeg")
"""What browsers show and do not run."""


class File(NamedTuple):
    """A file that goes with a message, or is answered."""

    name: str
    data: bytes
    media_type: str


def served(file: File, *, shown: bool = True) -> HttpResponse:
    """A file as an answer: a browser shows what it can, unless that is not wanted, and runs nothing of what is in it."""
    answer = HttpResponse(file.data, content_type=file.media_type)
    way = "inline" if shown and file.media_type in _SHOWN else "attachment"
    answer["Content-Disposition"] = f"{way}; filename*=UTF-8''{quote(file.name)}"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["X-Robots-Tag"] = "noindex"
    return answer
