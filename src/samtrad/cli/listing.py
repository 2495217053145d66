"""``samtrad read --list``: a row for each document, so that many can be looked over at once."""

from __future__ import annotations

from samtrad.bounded.task import Form
from samtrad.cli.forms import manner_of
from samtrad.cli.terminal import Manner, wrapped
from samtrad.reading.read import Reading
from samtrad.reading.record import Minutes
from samtrad.writing import follows
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import label
from samtrad.writing.phrases import heading, kind_beside

_COUNTS = ("list.items", "list.decisions", "due", "doubts")
_DAY = 10
"""Columns of an ISO day: rows are read beneath one another."""
_GAP = "  "


def as_line(reading: Reading, _data: bytes, form: Form) -> bytes:
    """The row of a reading: day, body and counts; beneath them what kind of document it is and its file."""
    minutes, manner = reading.minutes, manner_of(form)
    met = minutes.kind != "other"
    day = min((one.date for one in minutes.sittings), default="–")
    counts = (len(minutes.items), sum(one.status == "made" for one in minutes.decisions), len(follows.tasks(minutes).get("due", [])), len(minutes.doubts))
    first, *rest = wrapped(_whose(minutes, manner), _room(manner))
    told = [str(count) if met or at == len(counts) - 1 else "–" for at, count in enumerate(counts)]
    lines = [_line(day, first, told, manner), *(_under(line) for line in rest)]
    kind = kind_beside(minutes, manner.language)
    beneath = wrapped(" · ".join(part for part in (kind, harmless(minutes.source.name)) if part), manner.width - _DAY - len(_GAP))
    lines += [_under(manner.styled("dim", line)) for line in beneath]
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def head(manner: Manner) -> bytes:
    """What the columns are called."""
    names = [label(key, manner.language) for key in _COUNTS]
    return (manner.styled("bold", _line(label("list.day", manner.language), label("body", manner.language), names, manner)) + "\n").encode()


def _whose(minutes: Minutes, manner: Manner) -> str:
    """The body, and whose it is where its name does not say so."""
    body = harmless(heading(minutes, manner.language))
    owner = harmless(minutes.organisation.text) if minutes.organisation else ""
    return f"{body}, {owner}" if owner and owner.casefold() not in body.casefold() else body


def _room(manner: Manner) -> int:
    """Columns for the body: what the day and the counts leave."""
    return manner.width - _DAY - len(_GAP) - sum(len(_GAP) + len(label(key, manner.language)) for key in _COUNTS)


def _line(day: str, body: str, told: list[str], manner: Manner) -> str:
    counts = "".join(_GAP + one.rjust(len(label(key, manner.language))) for key, one in zip(_COUNTS, told, strict=True))
    return f"{day:<{_DAY}}{_GAP}{body:<{_room(manner)}}{counts}"


def _under(line: str) -> str:
    return " " * _DAY + _GAP + line
