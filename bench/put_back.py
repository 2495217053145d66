"""Records of texts with misread letters, with the letters put back that stood in the whole text.

A value says what stands in the text that was read, misread letters and all; the record that it is held against is that of
the whole text. What is to be measured is whether the value was found: its places are looked up in the whole text,
and what stands there is compared. What is not copied from the text (a day, a kind, a number of votes) stays as read.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any

from samtrad.reading.read import Reading

Pairs = list[tuple[str, str]]


class Whole:
    """The whole text behind a misread one: letter by letter what stood and what is seen."""

    def __init__(self, pairs: Pairs, reading: Reading) -> None:
        self._reading = reading
        self._seen = [0, *accumulate(len(seen.encode()) for _, seen in pairs)]  # bytes: texts after a fault are UTF-8
        self._stood = [0, *accumulate(len(stood) for stood, _ in pairs)]
        self._whole = "".join(stood for stood, _ in pairs)

    def of(self, spans: list[list[int]], value: str) -> str:
        """What stood where a value was read; two stretches that the value has as one word, parted at a line's end, are one word."""
        told, letters = "", 0
        for start, end in spans:
            told += " " if told and _has_space(value, letters) else ""
            told += " ".join(self._stretch(place.origin) for place in self._reading.text.places((start, end)))
            letters += len("".join(self._reading.text.string[start:end].split()))
        return told

    def _stretch(self, origin: tuple[int, int]) -> str:
        first = bisect_right(self._seen, origin[0]) - 1
        last = bisect_right(self._seen, origin[1] - 1)
        return self._whole[self._stood[first] : self._stood[last]]


def put_back(record: dict[str, Any], pairs: Pairs, reading: Reading) -> dict[str, Any]:
    """The record with each value that was copied from the text in the letters of the whole one."""
    whole = Whole(pairs, reading)
    for pointer, spans in record["places"].items():
        *path, last = pointer.split("/")[1:]
        at: Any = record
        for step in path:
            at = at[int(step) if isinstance(at, list) else step]
        key = int(last) if isinstance(at, list) else last
        if _copied(at[key], reading, spans):
            at[key] = " ".join(whole.of(spans, at[key]).split())
    return record


def _has_space(value: str, letters: int) -> bool:
    """Whether white space stands behind so many letters of a value."""
    for at, letter in enumerate(value):
        letters -= not letter.isspace()
        if letters < 0:
            return value[at - 1 : at].isspace()
    return True


def _copied(value: Any, reading: Reading, spans: list[list[int]]) -> bool:  # noqa: ANN401 - any value of a record
    """Whether a value has the letters that stand at its places, so that it is no day or code made from them."""
    return isinstance(value, str) and "".join(value.split()) == "".join("".join(reading.text.string[start:end] for start, end in spans).split())
