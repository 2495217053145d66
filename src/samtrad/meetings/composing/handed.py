"""A composed meeting handed to those who set pages, PDFs and Word documents: its record, and the words of its items that no field of the record has."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from samtrad.meetings.composing.compose import Composition
from samtrad.meetings.composing.told import ToldItem, ToldMeeting
from samtrad.reading.assemble import to_json
from samtrad.reading.record import Minutes
from samtrad.writing.days import day
from samtrad.writing.minutes.held import Held, Prose, ProseKind

_decoder = msgspec.json.Decoder(Minutes)


def handed(told: ToldMeeting, made: Composition) -> Held:
    """What ``writing.minutes`` writes out."""
    prose = [one for at, item in enumerate(told.items) for one in _prose(at, item)]
    record = _decoder.decode(to_json(made.record))  # in words alone, without the places that a pen knows
    return Held(record=record, prose=prose, corrections=[f"{day(one.day, 'sv')}, {one.by}: {one.text}" for one in told.corrections])


def _prose(at: int, item: ToldItem) -> Iterator[Prose]:
    kinds: tuple[tuple[str, ProseKind | None], ...] = ((item.background, "background"), (item.deliberation, "discussion"), (item.note, None))
    for text, kind in kinds:
        if paragraphs := [" ".join(one.split()) for one in text.split("\n\n") if one.strip()]:
            yield Prose(item=at, paragraphs=paragraphs, kind=kind)
    questions = [one.sentence for one in item.questions if one.vote is None]
    if questions:
        yield Prose(item=at, paragraphs=questions, kind="questions_put")
