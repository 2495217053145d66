"""Lists of those present that damage runs through: what it did may part persons from the heading that they stand under."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from samtrad.reading.record import Attendee
from samtrad.reading.words import Span, Words


def headings_in_doubt(attendance: Iterable[Attendee], places: Iterable[Span]) -> list[Span]:
    """The headings of the lists that hold one of these places: a heading lost in the midst leaves its persons under the one before."""
    last: dict[Span, int] = {}
    for person in attendance:
        if isinstance(person.group, Words) and person.group.ranges:
            label = person.group.span
            last[label] = max(last.get(label, 0), person.span[1])
    marks = sorted(place[0] for place in places)
    return [label for label, end in last.items() if (at := bisect_left(marks, label[0])) < len(marks) and marks[at] <= end]
