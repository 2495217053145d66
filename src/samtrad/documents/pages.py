"""Pictures of a file's pages: drawn when first asked for, then kept in the data folder under the SHA-256 of what they are drawn from."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import msgspec
from django.conf import settings

from samtrad.bounded.draw import DRAWN
from samtrad.bounded.drawing import draw
from samtrad.documents.queries import File

_sizes = msgspec.json.Decoder(list[tuple[float, float]])


class Size(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


def drawable(file: File | None) -> bool:
    """Whether a file has pages that can be drawn."""
    return file is not None and file.media_type in DRAWN


def picture(file: File, number: int) -> Path | None:
    """The PNG of a page (from 1); None where it cannot be drawn."""
    path = folder(file.sha256) / f"{number}.png"
    if not path.exists():
        draw(file.path, file.media_type, number, path.parent)
    return path if path.exists() else None


def sizes(file: File) -> list[Size]:
    """The size of every page; none where the pages cannot be drawn."""
    path = folder(file.sha256) / "sizes.json"
    if not path.exists():
        draw(file.path, file.media_type, 1, path.parent)
    try:
        return [Size(*one) for one in _sizes.decode(path.read_bytes())]
    except (OSError, msgspec.DecodeError):
        return []


def folder(sha256: str) -> Path:
    """Where the pictures of a file lie."""
    return Path(settings.DATA) / "pages" / sha256[:2] / sha256[2:]


def forget(sha256: str) -> None:
    """Take the pictures away: with the file that they are drawn from, when it is disposed of or no longer to be seen."""
    shutil.rmtree(folder(sha256), ignore_errors=True)
