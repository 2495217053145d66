"""The pages of a file: their pictures, drawn when first asked for and kept under the SHA-256 of what they are drawn from, and where words stand on them."""

from __future__ import annotations

import shutil
from bisect import bisect_left
from pathlib import Path
from typing import NamedTuple

import msgspec
from django.conf import settings

from samtrad.bounded.draw import DRAWN
from samtrad.bounded.drawing import draw
from samtrad.bounded.recorded import PageBox
from samtrad.documents.actions import store
from samtrad.documents.models import Reading
from samtrad.documents.queries import Shown
from samtrad.reading.words import Span

_sizes = msgspec.json.Decoder(list[tuple[float, float]])


class Size(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


def drawable(file: Shown) -> bool:
    """Whether a file has pages that can be drawn."""
    return bool(file.sha256) and file.media_type in DRAWN


def picture(file: Shown, number: int) -> Path | None:
    """The PNG of a page (from 1); None where it cannot be drawn."""
    path = folder(file.sha256) / f"{number}.png"
    if not path.exists():
        draw(store().path(file.sha256), file.media_type, number, path.parent)
    return path if path.exists() else None


def sizes(file: Shown) -> list[Size]:
    """The size of every page; none where the pages cannot be drawn."""
    path = folder(file.sha256) / "sizes.json"
    if not path.exists():
        draw(store().path(file.sha256), file.media_type, 1, path.parent)
    try:
        return [Size(*one) for one in _sizes.decode(path.read_bytes())]
    except (OSError, msgspec.DecodeError):
        return []


def boxes(reading: Reading, span: Span) -> list[PageBox]:
    """Where words stand on the pages: the boxes of the span itself, else those of the stated spans inside it; none for formats without boxes."""
    placed = reading.placed
    at = bisect_left(placed, span, key=lambda one: one.span)
    if at < len(placed) and placed[at].span == span:
        return placed[at].boxes
    return [box for one in placed if span[0] <= one.span[0] and one.span[1] <= span[1] for box in one.boxes]


def own(reading: Reading) -> set[int]:
    """The numbers of the file's pages that a record is of; none where it has no pages."""
    return {number for number, (start, end) in enumerate(reading.minutes.pages, 1) if start < end}


def folder(sha256: str) -> Path:
    """Where the pictures of a file lie."""
    return Path(settings.DATA) / "pages" / sha256[:2] / sha256[2:]


def forget(sha256: str) -> None:
    """Take the pictures away: with the file that they are drawn from, when it is disposed of or no longer to be seen."""
    shutil.rmtree(folder(sha256), ignore_errors=True)
