"""What a renderer gives: the bytes, how the file is called, and how often the page furniture stands in it."""

from __future__ import annotations

import io
import zipfile
from random import Random
from typing import NamedTuple

from ..said import Said
from ..teller import Document


class Rendered(NamedTuple):
    """A file. ``heads`` counts the pages whose head and foot stand in its text."""

    data: bytes
    suffix: str
    heads: int = 0


def chance(document: Document, what: str) -> Random:
    """Chance of a renderer's own, so that a document says the same in each format."""
    return Random(f"{document.name}/{what}")


def page_line(line: Said, page: int | str, pages: int | str) -> str:
    """A line of page furniture on its page."""
    return line.text.replace("{p}", str(page)).replace("{n}", str(pages))


def undated(lines: tuple[Said, ...]) -> list[str]:
    """Lines of furniture without a day or page, for formats that keep them once for all pages."""
    return [
        line.text.replace("{p} ({n})", "").replace("{p}({n})", "").replace("{p}", "").replace("{n}", "").strip()
        for line in lines
        if not line.days and "{" not in line.text
    ]


def still(archive: bytes) -> bytes:
    """A zip archive with the clock taken out of it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(entry))
    return out.getvalue()


def item_line(number: str, heading: str, between: str = " ") -> str:
    """An item's number and heading on one line."""
    return f"{number}{between}{heading}" if number else heading
