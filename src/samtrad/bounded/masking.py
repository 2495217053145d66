"""What is asked of the process that masks (``bounded.blackout``): types alone, so that who asks need not load the reader."""

from __future__ import annotations

import hashlib

import msgspec

from samtrad.bounded.limits import Limits
from samtrad.reading.source import JPEG, PDF, PNG, TIFF
from samtrad.reading.words import Span

MASKABLE = frozenset({PDF, PNG, JPEG, TIFF})
"""What has pages to draw."""
LIMITS = Limits(300.0, 1536)
"""Seconds and MiB for one document."""


class Job(msgspec.Struct, frozen=True):
    """What to mask: the file, and for each text that is read in it (by its SHA-256) the spans."""

    path: str
    name: str
    media_type: str
    spans: dict[str, list[Span]]


def named(text: str) -> str:
    """What a text goes by in a job."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
