"""Doubts as anyone may read of them: what we are not sure of is told, and what is masked is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django.db.models import Q

from samtrad.documents import masking
from samtrad.documents.models import Doubt, Reading
from samtrad.documents.queries import masks
from samtrad.documents.states import DoubtState
from samtrad.reading.words import Span

SLIGHT = 10
"""A doubt of this weight or less changes no value that is told."""
AWAITED = Q(state=DoubtState.OPEN, weight__gt=SLIGHT)
"""The doubts that wait for a person: what is counted of them is what someone is asked about, and nothing else."""


class Told(NamedTuple):
    """A doubt: its code and message, the words that raise it, and whether a person found that it cannot be known."""

    code: str
    message: str
    spans: tuple[Span, ...]
    is_unknowable: bool


def public_doubts(reading: Reading) -> Iterator[Told]:
    """What is unsure in a record, most consequential first, with what is masked covered in the telling; what hangs on masked words is left out."""
    shown = reading.doubts.filter(state__in=(DoubtState.OPEN, DoubtState.UNKNOWABLE), weight__gt=SLIGHT).order_by("-weight", "number")
    doubts = list(shown)
    covered = masks(reading.document, reading.number) if doubts else []
    cover = masking.Cover(masking.words(reading.string, covered))
    for doubt in doubts:
        if not _crosses(doubt, covered):
            yield Told(doubt.code, cover(doubt.message), tuple((start, end) for start, end in doubt.spans), doubt.state == DoubtState.UNKNOWABLE)


def _crosses(doubt: Doubt, covered: list[Span]) -> bool:
    return any(start < high and low < end for start, end in doubt.spans for low, high in covered)
