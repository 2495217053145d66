"""Many records at a glance: a line for each document."""

from __future__ import annotations

from samtrad.cli.messages import say
from samtrad.cli.one import Form
from samtrad.cli.terminal import Manner, harmless
from samtrad.reading.read import Reading
from samtrad.reading.record import Minutes
from samtrad.writing.phrases import heading

_DAY, _COUNTS, _GAPS = 10, 33, 4
_WIDEST = 52
"""Columns of the day, of the counts, of what parts them, and of the longest body that is written out."""


def as_line(reading: Reading, _data: bytes, form: Form) -> bytes:
    """What ``samtrad read --list`` prints of a reading."""
    return (line(reading.minutes, form.manner) + "\n").encode("utf-8", "replace")


def line(minutes: Minutes, manner: Manner) -> str:
    """The day, the body, and how much was decided, is to be done and is unsure; a text that is no minutes is called by its file."""
    room = min(_WIDEST, manner.width - _DAY - _COUNTS - _GAPS)
    day = minutes.sittings[0].date if minutes.sittings else ""
    if minutes.kind == "other":
        return f"{'':{_DAY}}  {_cut(harmless(minutes.source.name), room)}  {manner.styled('dim', say('list.other', manner.language))}"
    made = sum(decision.status == "made" for decision in minutes.decisions)
    counts = say("list.counts", manner.language, made=made, tasks=len(minutes.assignments), doubts=len(minutes.doubts))
    return f"{day:{_DAY}}  {manner.styled('bold', _cut(_whose(minutes, manner), room))}  {counts}"


def _whose(minutes: Minutes, manner: Manner) -> str:
    """The body, and whose it is where its name does not say so."""
    body = harmless(heading(minutes, manner.language))
    owner = harmless(minutes.organisation.text) if minutes.organisation else ""
    return f"{body}, {owner}" if owner and owner.casefold() not in body.casefold() else body


def _cut(words: str, room: int) -> str:
    """The words in so many columns, the last one a sign where something is left out."""
    return f"{words:{room}}" if len(words) <= room else words[: room - 1] + "…"
