"""What can be made of a reading: a JSON line, or its text."""

from __future__ import annotations

from samtrad.bounded.task import Form
from samtrad.cli.terminal import Manner
from samtrad.reading.assemble import to_json
from samtrad.reading.read import Reading


def manner_of(form: Form) -> Manner:
    """How what is made of a document is to be set: the command line gives every form a manner."""
    assert isinstance(form.manner, Manner)
    return form.manner


def as_json(reading: Reading, _data: bytes, _form: Form) -> bytes:
    """The record as one line."""
    return to_json(reading.minutes).rstrip(b"\n") + b"\n"


def as_text(reading: Reading, _data: bytes, _form: Form) -> bytes:
    """The text with no character added or changed."""
    return reading.text.string.encode("utf-8", "replace")
