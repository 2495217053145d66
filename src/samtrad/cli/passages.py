"""The passages of a reading, as a worker hands them over to ``samtrad threads``."""

from __future__ import annotations

import msgspec

from samtrad.bounded.task import Form
from samtrad.matters.linking.passage import Passage
from samtrad.matters.linking.passages import passages_of
from samtrad.reading.read import Reading
from samtrad.reading.record import TextAt


class Told(msgspec.Struct, frozen=True, array_like=True):
    """A record's name and its passages."""

    name: str
    passages: list[Passage]


_decoder = msgspec.json.Decoder(Told)


def as_passages(reading: Reading, _data: bytes, _form: Form) -> bytes:
    """A record's passages as one line of JSON. Their ``document`` and ``record`` are given by who gathers them."""
    minutes = reading.minutes
    told = Told(minutes.source.name, passages_of("", 0, minutes, str(reading.text.string), body=_name(minutes.body), organisation=_name(minutes.organisation)))
    return msgspec.json.encode(told) + b"\n"


def _name(stated: TextAt | None) -> str | None:
    return str(stated.text) if stated else None


def decoded(line: bytes) -> Told:
    """The passages of such a line."""
    return _decoder.decode(line)
