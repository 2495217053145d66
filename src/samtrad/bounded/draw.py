"""Draws a page of a document, in a process of its own: ``python -m samtrad.bounded.draw PATH MEDIA_TYPE NUMBER FOLDER``.

It leaves ``sizes.json``, the width and height in points of every page, and ``NUMBER.png`` in the folder; each whole or not at all.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
import pypdfium2

from samtrad.bounded.limits import Limits, bound_memory
from samtrad.reading.formats.image.read import as_pdf
from samtrad.reading.formats.pdf.filled import filled
from samtrad.reading.source import JPEG, PDF, PNG, TIFF
from samtrad.writing.pictures import drawn

DRAWN = frozenset({PDF, PNG, JPEG, TIFF})
"""What has pages to draw."""
LIMITS = Limits(30.0, 1024)
"""Seconds and MiB for one page."""
MOST_PAGES = 2000


def main(path: str, media_type: str, number: str, folder: str) -> int:
    """Draw one page; 1 where there is none of that number."""
    bound_memory(LIMITS)
    data = Path(path).read_bytes()
    document = pypdfium2.PdfDocument(data if media_type == PDF else as_pdf(data, media_type))
    count, at = min(len(document), MOST_PAGES), int(number) - 1
    sizes = Path(folder, "sizes.json")
    if not sizes.exists():
        _whole(sizes, msgspec.json.encode([document.get_page_size(page) for page in range(count)]))
    if not 0 <= at < count:
        return 1
    _whole(Path(folder, f"{number}.png"), drawn(filled(document, at)))
    return 0


def _whole(path: Path, content: bytes) -> None:
    """Write a file under its name when all of it is there."""
    made = path.with_name(f"{path.name}.{os.getpid()}")
    made.write_bytes(content)
    made.replace(path)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
