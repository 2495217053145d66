"""The pages of a document as pictures, with a box about each value that leads to where it is told."""

from __future__ import annotations

from collections.abc import Sequence

from django.urls import reverse
from msgspec import Struct

from samtrad.documents import pages
from samtrad.documents.models import Reading
from samtrad.documents.queries import Shown
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Html
from samtrad.writing.pointed import Rectangle, linked


class Sheet(Struct, frozen=True):
    """A page: its number, its picture, its size, and the boxes over it."""

    number: int
    url: str
    width: int
    height: int
    boxes: Html


def of(reading: Reading, file: Shown, marks: Sequence[Mark]) -> list[Sheet]:
    """The pages that a record is of, with its marks on them."""
    own = pages.own(reading)
    found: dict[int, list[tuple[Mark, str, list[Rectangle]]]] = {}
    for mark in marks:
        rows: dict[int, list[Rectangle]] = {}
        for span in mark.ranges:
            for box in pages.boxes(reading, span):
                rows.setdefault(box.page, []).append(Rectangle(box.x0, box.y0, box.x1, box.y1))
        words = " ".join(" ".join(reading.string[start:end] for start, end in mark.ranges).split())[:80]
        for page, boxes in rows.items():
            found.setdefault(page, []).append((mark, words, boxes))
    return [
        Sheet(
            number,
            reverse("workspace:picture", args=[reading.document.address, number]),
            round(size.width),
            round(size.height),
            linked(size.width, size.height, found.get(number, [])),
        )
        for number, size in enumerate(pages.sizes(file), 1)
        if not own or number in own
    ]
