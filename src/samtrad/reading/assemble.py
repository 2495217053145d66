"""Finders' entries put together to one record, with the place of every string that was read."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from samtrad.reading.record import Minutes
from samtrad.reading.words import Span, Words

_NOT_READ = frozenset({"schema", "source", "places", "doubts", "parts", "pages", "codes"})
_encoder = msgspec.json.Encoder(enc_hook=str)


def with_places(minutes: Minutes) -> Minutes:
    """The record with ``places`` filled in: JSON pointer of each string that has a place -> its ranges."""
    places: dict[str, list[Span]] = {}
    for name in minutes.__struct_fields__:
        if name not in _NOT_READ:
            _collect(getattr(minutes, name), f"/{name}", places)
    return msgspec.structs.replace(minutes, places=places)


def _collect(value: Any, pointer: str, places: dict[str, list[Span]]) -> None:  # noqa: ANN401 - walks a record of any shape
    if isinstance(value, Words):
        places[pointer] = list(value.ranges)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            _collect(entry, f"{pointer}/{index}", places)
    elif isinstance(value, msgspec.Struct):
        for attribute, name in _fields(value.__class__):
            entry = getattr(value, attribute)
            kind = entry.__class__
            if kind is Words:
                places[f"{pointer}{name}"] = list(entry.ranges)
            elif kind not in _PLAIN:
                _collect(entry, f"{pointer}{name}", places)


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """Each attribute of a struct that can hold words, with the step that a JSON pointer takes to it."""
    pairs = zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
    return tuple((attribute, f"/{name}") for attribute, name in pairs if attribute not in _SPANS)


_PLAIN = frozenset({int, bool, float, tuple, str, type(None)})
_SPANS = frozenset({"span", "heading_span", "inferred", "level", "item"})


def to_json(minutes: Minutes) -> bytes:
    """The record as one line of JSON (UTF-8), without a line end."""
    return _encoder.encode(minutes)
