"""A composed meeting handed to those who set pages, PDFs and Word documents: its record, and the words of its items that no field of the record has."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.meetings.composing.compose import Composition
from samtrad.meetings.composing.told import ToldItem, ToldMeeting
from samtrad.writing.minutes.held import Held, Prose, ProseKind


def handed(told: ToldMeeting, made: Composition) -> Held:
    """What ``writing.minutes`` writes out."""
    return Held(record=made.record, prose=[one for at, item in enumerate(told.items) for one in _prose(at, item)])


def _prose(at: int, item: ToldItem) -> Iterator[Prose]:
    kinds: tuple[tuple[str, ProseKind | None], ...] = ((item.background, "background"), (item.deliberation, "discussion"), (item.note, None))
    for text, kind in kinds:
        if paragraphs := [" ".join(one.split()) for one in text.split("\n\n") if one.strip()]:
            yield Prose(item=at, paragraphs=paragraphs, kind=kind)
    questions = [one.sentence for one in item.questions if one.vote is None]
    if questions:
        yield Prose(item=at, paragraphs=questions, kind="questions_put")
