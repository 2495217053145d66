"""The laws of reading as questions: what is against them in a reading, in words; "" where nothing is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from samtrad.reading.assemble import to_json
from samtrad.reading.read import Reading
from samtrad.reading.text import Text


def values(reading: Reading) -> Iterator[tuple[str, str, list[list[int]], bool]]:
    """Each value that has places: its field, its words, its places, whether a doubt falls on it."""
    record = json.loads(to_json(reading.minutes))
    asked = [span for doubt in record["doubts"] for span in doubt.get("spans", [])]
    pointed = [doubt["pointer"] for doubt in record["doubts"] if doubt.get("pointer")]
    for pointer, spans in record["places"].items():
        value: Any = record
        steps = pointer.split("/")[1:]
        for step in steps:
            value = value[int(step)] if isinstance(value, list) else value[step]
        field = "/".join(step for step in steps if not step.isdigit())
        doubted = any(pointer == one or pointer.startswith(f"{one}/") for one in pointed) or any(
            a < end and start < b for a, b in spans for start, end in asked
        )
        yield field, " ".join(str(value).split()), spans, doubted


def unlawful(reading: Reading) -> str:
    """A value whose places do not hold its words, or parts that do not cut the whole text."""
    string = reading.text.string
    for field, value, spans, _ in values(reading):
        if not all(0 <= a < b <= len(string) for a, b in spans):
            return f"{field} outside the text"
        told = "".join(letter for a, b in spans for letter in string[a:b] if letter.isalnum()).casefold()
        if field != "references/id" and told != "".join(letter for letter in value if letter.isalnum()).casefold():
            return f"{field} is not what stands there"
    at = 0
    for part in reading.minutes.parts:
        if part.span[0] != at:
            return "a gap between the parts"
        at = part.span[1]
    return "" if at == len(string) or not reading.minutes.parts else "text past the parts"


def crooked(text: Text) -> str:
    """Lines and stretches out of order, anything outside them, cells outside their line."""
    at = 0
    for line in text.lines:
        if text.string[at : line.start].strip() or line.start >= line.end:
            return "something between the lines"
        if len(line.cells) != len(line.lefts) or not all(line.start <= a < b <= line.end for a, b in line.cells):
            return "a cell outside its line"
        at = line.end
    if text.string[at:].strip():
        return "something past the lines"
    at = 0
    for glyphs in text.glyphs:
        if glyphs.start < at or glyphs.length <= 0 or glyphs.place.origin[0] > glyphs.place.origin[1]:
            return "stretches out of order"
        at = glyphs.start + glyphs.length
    return "" if at <= len(text.string) else "a stretch past the text"
