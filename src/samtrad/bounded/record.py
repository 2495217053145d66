"""What is made of a reading for callers in Python: its record and text, and the boxes of what the record states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from samtrad.bounded.recorded import PageBox, Placed, Record
from samtrad.bounded.task import Form
from samtrad.reading.assemble import to_json
from samtrad.reading.read import Reading
from samtrad.reading.record import Item, Minutes
from samtrad.reading.text import Text
from samtrad.reading.words import Span

_LARGE = frozenset({"places", "parts", "pages", "codes"})
"""Fields that cut up the text, and those that are no entries; the values of ``places`` are taken by themselves."""


def as_record(reading: Reading, _data: bytes, _form: Form) -> bytes:
    """A ``Record`` as one line of JSON."""
    text, minutes = reading.text, reading.minutes
    string = text.string.encode("utf-8", "replace").decode("utf-8")  # half a surrogate becomes one other character
    record = Record(minutes.source.name, msgspec.Raw(to_json(minutes)), string, list(text.pages), _placed(text, minutes))
    return msgspec.json.encode(record) + b"\n"


def _placed(text: Text, minutes: Minutes) -> list[Placed]:
    if not any(line.box for line in text.lines):
        return []
    spans = {span for ranges in minutes.places.values() for span in ranges}
    for name in minutes.__struct_fields__:
        if name not in _LARGE:
            spans.update(_spans(getattr(minutes, name)))
    found = [Placed(span, boxes(text, span)) for span in sorted(spans)]
    return [one for one in found if one.boxes]


def _spans(value: Any) -> Iterator[Span]:  # noqa: ANN401 - walks a record of any shape
    """The spans that entries and doubts state; the whole text of an item is none to point at."""
    if isinstance(value, list):
        for entry in value:
            yield from _spans(entry)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if name == "spans":
                yield from inner
            elif name == "heading_span" or (name == "span" and not isinstance(value, Item)):
                if inner is not msgspec.UNSET:
                    yield inner
            else:
                yield from _spans(inner)


def boxes(text: Text, span: Span) -> list[PageBox]:
    """The rectangles of a span: what stands side by side in a row is one."""
    found: list[PageBox] = []
    for place in text.places(span):
        if not place.page or not place.box:
            continue
        box = PageBox(place.page, *(round(edge, 1) for edge in place.box))
        if found and _beside(found[-1], box):
            last = found[-1]
            found[-1] = PageBox(box.page, last.x0, min(last.y0, box.y0), max(last.x1, box.x1), max(last.y1, box.y1))
        else:
            found.append(box)
    return found


def _beside(left: PageBox, right: PageBox) -> bool:
    """Whether one goes on behind another in its row, no further away than a row is high."""
    height = min(left.y1 - left.y0, right.y1 - right.y0)
    overlap = min(left.y1, right.y1) - max(left.y0, right.y0)
    return left.page == right.page and overlap > height / 2 and left.x0 <= right.x0 <= left.x1 + height
