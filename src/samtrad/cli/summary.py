"""A record told in the terminal: who met, who was there, what was decided, what is due and what is unsure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from samtrad.bounded.task import Form
from samtrad.cli.forms import manner_of
from samtrad.cli.messages import say
from samtrad.cli.summary_follows import met, title
from samtrad.cli.summary_follows import parts as follows
from samtrad.cli.summary_items import items
from samtrad.cli.terminal import Manner, wrapped
from samtrad.reading.read import Reading
from samtrad.reading.record import Attendee, Minutes
from samtrad.writing.doubts import candidates, message_of
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language, label
from samtrad.writing.phrases import capacities, heading, kind_beside, limits, person, window

_MARGIN = 2
_LABEL = 13
_WIDE_LABEL = 18
"""Columns of the margin and of the labels that stand in it."""
_MOST_RANGES = 6
"""Ranges of items that someone's presence is told in."""
_GROUPS = ("present", "part", "absent", "vacant")


def as_summary(reading: Reading, _data: bytes, form: Form) -> bytes:
    """What ``samtrad read`` prints of a reading."""
    return summary(reading.minutes, manner_of(form)).encode("utf-8", "replace")


def summary(minutes: Minutes, manner: Manner) -> str:
    """The summary's lines, each within the manner's width, with a line end after the last."""
    parts = [list(_head(minutes, manner))]
    if minutes.kind == "other":
        parts.append(list(wrapped(say("summary.not_minutes", manner.language), manner.width)))
    else:
        parts += [list(_attendance(minutes, manner)), list(_items(minutes, manner)), *follows(minutes, manner)]
    parts.append(list(_doubts(minutes, manner)))
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _head(minutes: Minutes, manner: Manner) -> Iterator[str]:
    """The body, what kind of document it is, when and where it met, and who led it."""
    language = manner.language
    for line in wrapped(harmless(heading(minutes, language)), manner.width):
        yield manner.styled("bold", line)
    whose = harmless(minutes.organisation.text) if minutes.organisation else ""
    told = (kind_beside(minutes, language), whose, harmless(minutes.source.name))
    yield from wrapped(" · ".join(part for part in told if part), manner.width)
    if minutes.kind == "other":
        return
    yield ""
    if not minutes.body:
        yield from _row(label("body", language), manner.styled("late", label("no_body", language)), manner)
    yield from _row(label("when", language), _when(minutes, manner), manner)
    places = dict.fromkeys(sitting.place for sitting in minutes.sittings if sitting.place)
    if places:
        yield from _row(label("where", language), "; ".join(places), manner)
    if minutes.chair:
        yield from _row(label("chair", language), minutes.chair.text, manner)
    for one_, several, people in (("secretary", "secretaries", minutes.secretaries), ("certifier", "certifiers", minutes.certifiers)):
        if people:
            yield from _row(label(one_ if len(people) == 1 else several, language), ", ".join(one.name for one in people), manner)


def _when(minutes: Minutes, manner: Manner) -> str:
    if not minutes.sittings:
        known = window(minutes, manner.language)
        return label("no_day", manner.language) + (f": {known}" if known else "")
    return "; ".join(met(sitting, manner.language) for sitting in minutes.sittings)


def _row(name: str, text: str, manner: Manner, columns: int = _LABEL) -> Iterator[str]:
    """A label in the margin and its text beside it; a label that is too long stands over it."""
    indent = " " * (_MARGIN + columns)
    first = " " * _MARGIN + name.ljust(columns)
    if len(name) >= columns:
        yield " " * _MARGIN + name
        first = indent
    yield from _shown(wrapped(_kept(text), manner.width, first, indent), name, manner)


def _shown(lines: Iterable[str], name: str, manner: Manner) -> Iterator[str]:
    """The lines with the label on the first one made quiet."""
    for at, line in enumerate(lines):
        yield line.replace(name, manner.styled("dim", name), 1) if at == 0 else line


def _kept(text: str) -> str:
    """Harmless text in which our own colours stay: they are set on whole values only."""
    return text if text.startswith("\x1b[") else harmless(text)


def _attendance(minutes: Minutes, manner: Manner) -> Iterator[str]:
    """Everyone in the lists, by presence and then by capacity."""
    language = manner.language
    yield title("attendance", manner)
    if not minutes.attendance:
        yield " " * _MARGIN + say("summary.no_attendance", language)
    for presence in _GROUPS:
        group = [one for one in minutes.attendance if one.presence == presence]
        if not group:
            continue
        yield " " * _MARGIN + f"{label(f'presence.{presence}', language)}: {len(group)}"
        for capacity in capacities(group):
            named = [_person(one, language) for one in group if one.capacity == capacity]
            yield from _row("  " + label(f"capacity.{capacity}", language), "; ".join(named), manner, _WIDE_LABEL)


def _person(attendee: Attendee, language: Language) -> str:
    name = person(attendee) if attendee.name else ", ".join(part for part in (label("vacant", language), attendee.organisation, attendee.title) if part)
    some = [limits(attendee, language, _MOST_RANGES), label("replaces", language, who=attendee.replaces) if attendee.replaces else ""]
    told = ", ".join(part for part in some if part)
    return f"{name} [{told}]" if told else name


def _items(minutes: Minutes, manner: Manner) -> Iterator[str]:
    yield title("items", manner)
    if not minutes.items:
        yield " " * _MARGIN + say("summary.no_items", manner.language)
    yield from items(minutes, manner)


def _doubts(minutes: Minutes, manner: Manner) -> Iterator[str]:
    """What the reader was unsure of, with what it might be instead."""
    if minutes.doubts:
        yield manner.styled("late", title("doubts", manner._replace(colour=False), len(minutes.doubts)))
    for doubt in minutes.doubts:
        yield from wrapped(harmless(message_of(doubt, manner.language).text), manner.width, " " * _MARGIN + "? ")
        if doubt.candidates:
            may = " / ".join(candidates(doubt, manner.language))
            yield from wrapped(harmless(f"{label('candidates', manner.language)}: {may}"), manner.width, " " * 6)
