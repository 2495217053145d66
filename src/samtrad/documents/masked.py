"""A record as anyone may have it: what is masked in the text is masked in every value that was read from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from samtrad.documents.queries import MASK, masked
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

_LEAST = 3
"""Letters of masked words that are looked for in values without a place of their own; fewer would be found in anything."""


def masked_record(minutes: Minutes, string: str, spans: Sequence[Span]) -> Minutes:
    """The record with the masked words taken out of its values, and without the sum of its bytes: with that, they could be tried out."""
    if not spans:
        return minutes
    tree = msgspec.to_builtins(minutes)
    hidden = sorted({word for start, end in spans if len(word := " ".join(string[start:end].split())) >= _LEAST}, key=len, reverse=True)
    stands = {pointer: ranges for pointer, ranges in minutes.places.items() if _cross(ranges, spans)}
    for name, value in tree.items():
        if name not in ("source", "places", "parts", "pages", "codes", "schema"):
            tree[name] = _without(value, f"/{name}", hidden, stands, string, spans)
    tree["source"]["sha256"] = ""
    return msgspec.convert(tree, Minutes)


def _without(value: Any, pointer: str, hidden: Sequence[str], stands: dict[str, list[Span]], string: str, spans: Sequence[Span]) -> Any:  # noqa: ANN401 - walks a record of any shape
    if isinstance(value, dict):
        return {key: _without(one, f"{pointer}/{key}", hidden, stands, string, spans) for key, one in value.items()}
    if isinstance(value, list):
        return [_without(one, f"{pointer}/{at}", hidden, stands, string, spans) for at, one in enumerate(value)]
    if not isinstance(value, str):
        return value
    if pointer in stands:
        return " ".join("".join(masked(string, spans)[start:end] for start, end in stands[pointer]).split())
    for word in hidden:
        value = value.replace(word, MASK * len(word))
    return value


def _cross(ranges: Sequence[Span], spans: Sequence[Span]) -> bool:
    return any(low < end and start < high for start, end in ranges for low, high in spans)
