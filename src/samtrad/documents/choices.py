"""What a person may answer to a doubt, and what each answer changes in the record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import msgspec

from samtrad.access.asked import number
from samtrad.documents.actions.settling import Change
from samtrad.documents.inherit import LOST
from samtrad.documents.models import Doubt
from samtrad.documents.settled.anchors import entry_ranges, share
from samtrad.documents.states import SettlementKind
from samtrad.reading.record import Dated, Minutes
from samtrad.reading.words import Span
from samtrad.writing.days import weekday

SET, CONFIRM, ADD = SettlementKind.SET, SettlementKind.CONFIRM, SettlementKind.ADD
_DAYS = (
    ("sittings", ("date",)),
    ("next_sittings", ("date",)),
    ("decisions", ("date",)),
    ("certifications", ("date",)),
    ("notices", ("posted", "removed")),
    ("agreements", ("valid_from", "valid_to")),
    ("assignments", ("due/start", "due/end")),
)
"""Values of the record that are days, by their lists."""
_WEEKDAY = re.compile(r"inte en (\w+dag)")
_NAMES = ("secretaries", "certifiers", "signatures")


class Choice(NamedTuple):
    """One answer: what it is called by (a candidate's value, or the code of a sentence), what it changes, and whether it is what was read."""

    value: Any
    changes: tuple[Change, ...]
    says: str = ""
    is_read: bool = False


def pointer_of(doubt: Doubt, minutes: Minutes) -> str:
    """Where a doubt's value is in the record as it is settled now; "" where it is of none."""
    if doubt.number < len(minutes.doubts) and minutes.doubts[doubt.number].code == doubt.code:
        return minutes.doubts[doubt.number].pointer or ""
    return doubt.pointer


def spans_of(doubt: Doubt) -> tuple[Span, ...]:
    """The words that raise a doubt."""
    return tuple((start, end) for start, end in doubt.spans)


OF_STATUS = frozenset({"decision.position_proposed", "decision.recommended_aside"})
"""Doubts about whether decisions were made."""


def choices(doubt: Doubt, minutes: Minutes) -> list[Choice]:
    """The answers to a doubt, likeliest first."""
    pointer, code = pointer_of(doubt, minutes), doubt.code
    if code.startswith("date."):
        return [_day(minutes, pointer, one) for one in [*doubt.candidates, *_of_weekday(doubt)] if _dated(minutes, pointer)]
    if code == "attendance.spelling":
        return _spelling(doubt, minutes)
    if code in OF_STATUS:
        return [_status(doubt, minutes, one) for one in doubt.candidates]
    if code == "presenter.unlisted" and pointer:
        return _presenter(doubt, minutes, pointer)
    if code == LOST:
        return [Choice(None, (), "drop")]
    known = [Choice(one, (Change(SET, pointer, one),), is_read=_at(minutes, pointer) == one) for one in doubt.candidates] if pointer else []
    return known or [Choice(None, (Change(CONFIRM, pointer),), "right", is_read=True)]


def other(doubt: Doubt, minutes: Minutes, told: str, spans: Sequence[Span]) -> list[Change]:
    """What another answer than those proposed changes: a day, a name, a number, or words; nothing where it cannot be used."""
    pointer, words = pointer_of(doubt, minutes), tuple(spans)
    wants = asks_for(doubt, minutes)
    if not told or not wants:
        return []
    if wants == "day":
        found = _dated(minutes, pointer)
        return list(_moved(minutes, pointer, found, told)) if found and _iso(told) else []
    if wants == "number":
        count = number(told)
        return [] if count is None else [Change(SET, pointer, count, words)]
    if doubt.code == "attendance.spelling":
        return [Change(SET, f"/attendance/{at}/name", told, words) for at in _there(doubt, minutes)[:1]]
    return [Change(SET, pointer, told, words)]


def asks_for(doubt: Doubt, minutes: Minutes) -> str:
    """What another answer is: a day, a number, words; "" where there is no other than those proposed."""
    pointer = pointer_of(doubt, minutes)
    if doubt.code == LOST:
        return ""
    if doubt.code.startswith("date."):
        return "day" if _dated(minutes, pointer) else ""
    if doubt.code == "attendance.spelling":
        return "words" if _there(doubt, minutes) else ""
    value = _at(minutes, pointer) if pointer else None
    if isinstance(value, int) and not isinstance(value, bool):
        return "number"
    return "words" if isinstance(value, str) and doubt.code not in OF_STATUS else ""


def _day(minutes: Minutes, pointer: str, told: str) -> Choice:
    found = _dated(minutes, pointer)
    assert found is not None
    changes = tuple(_moved(minutes, pointer, found, told))
    return Choice(told, changes or (Change(CONFIRM, f"{pointer}/start"),), is_read=not changes)


def _of_weekday(doubt: Doubt) -> list[str]:
    """Where the weekday may be right and the day wrong: the nearest day of that name."""
    match, day = _WEEKDAY.search(doubt.message), _iso(str(doubt.candidates[0])) if doubt.candidates else None
    if not match or not day or doubt.code != "date.weekday":
        return []
    near = sorted((timedelta(days) for days in range(-3, 4)), key=abs)
    found = next((day + by for by in near if weekday((day + by).isoformat(), "sv") == match[1]), None)
    return [found.isoformat()] if found and found.isoformat() not in doubt.candidates else []


def _moved(minutes: Minutes, pointer: str, found: Dated, told: str) -> Iterator[Change]:
    """A date set to another day, its end as far from it as it was; and the values that were read from the same words with it."""
    start, end = told, told
    if found.start and found.end and found.start != found.end:
        years = int(told[:4]) - int(found.start[:4])
        start, end = _years(found.start, years) or told, _years(found.end, years) or told
    if (start, end) == (found.start, found.end):
        return
    yield Change(SET, f"{pointer}/start", start)
    yield Change(SET, f"{pointer}/end", end)
    new = {found.start: start, found.end: end}
    for other_pointer, value in _days_at(minutes, found.span):
        if value in new:
            yield Change(SET, other_pointer, new[value])


def _days_at(minutes: Minutes, span: Span) -> Iterator[tuple[str, str]]:
    """The days of the record that were read from some words: by their own place, else by that of what they belong to."""
    for name, fields in _DAYS:
        for at, entry in enumerate(msgspec.to_builtins(getattr(minutes, name))):
            for field in fields:
                pointer, value = f"/{name}/{at}/{field}", _below(entry, field)
                ranges = minutes.places.get(pointer) or minutes.places.get(pointer.rpartition("/")[0]) or entry_ranges(name, at, entry, minutes.places)
                if value and any(low < span[1] and span[0] < high for low, high in ranges):
                    yield pointer, value


def _below(entry: dict[str, Any], field: str) -> Any:  # noqa: ANN401 - a value of the record
    first, _, rest = field.partition("/")
    value = entry.get(first)
    return _below(value, rest) if rest and isinstance(value, dict) else None if rest else value


def _spelling(doubt: Doubt, minutes: Minutes) -> list[Choice]:
    """One of two spellings, everywhere; or they are two people."""
    there = _there(doubt, minutes)
    if not there:
        return [Choice(None, (Change(CONFIRM, "/attendance"),), "right", is_read=True)]
    held = minutes.attendance[there[0]].name
    made = []
    for name in doubt.candidates:
        others = [one for one in doubt.candidates if one != name]
        changes = [Change(SET, f"/attendance/{at}/name", name) for at in there if minutes.attendance[at].name != name]
        changes += [Change(SET, pointer, name) for pointer, value in _named(minutes) if value in others]
        made.append(Choice(name, tuple(changes) or (Change(CONFIRM, f"/attendance/{there[0]}/name"),), is_read=held == name))
    second = next((one for one in doubt.candidates if one != held), None)
    if len(there) == 1 and second and len(doubt.spans) > 1:
        same = msgspec.to_builtins(minutes.attendance[there[0]])
        value = {key: same.get(key) for key in ("capacity", "presence")} | {"name": second}
        made.append(Choice(None, (Change(ADD, "/attendance", value, (spans_of(doubt)[1],)),), "two_people"))
    return made


def _named(minutes: Minutes) -> Iterator[tuple[str, str]]:
    """Names outside the list of attendance."""
    for name in _NAMES:
        yield from ((f"/{name}/{at}/name", one.name) for at, one in enumerate(getattr(minutes, name)))
    for at, item in enumerate(minutes.items):
        yield from ((f"/items/{at}/presenters/{number}", one) for number, one in enumerate(item.presenters))


def _there(doubt: Doubt, minutes: Minutes) -> list[int]:
    """The people whom a doubt's words list."""
    spans = spans_of(doubt)
    return [at for at, one in enumerate(minutes.attendance) if one.name in doubt.candidates and any(share([one.span], [span]) > 0 for span in spans)]


def _status(doubt: Doubt, minutes: Minutes, status: str) -> Choice:
    """That the decisions of a doubt were made, or were proposed alone."""
    there = [at for at, one in enumerate(minutes.decisions) if any(share([one.span], [span]) > 0 for span in spans_of(doubt))]
    changes = tuple(Change(SET, f"/decisions/{at}/status", status) for at in there if minutes.decisions[at].status != status)
    return Choice(status, changes or (Change(CONFIRM, f"/decisions/{there[0]}/status" if there else ""),), is_read=not changes)


def _presenter(doubt: Doubt, minutes: Minutes, pointer: str) -> list[Choice]:
    """The name stands as it was read; or its bearer was there and is to be listed."""
    value = {"name": _at(minutes, pointer), "capacity": "presenter", "presence": "present"}
    return [
        Choice(None, (Change(CONFIRM, pointer),), "name_right", is_read=True),
        Choice(None, (Change(ADD, "/attendance", value, spans_of(doubt)[:1]),), "was_there"),
    ]


def _dated(minutes: Minutes, pointer: str) -> Dated | None:
    _, name, at, *_ = [*pointer.split("/"), "", ""]
    return minutes.dates[int(at)] if name == "dates" and at.isdecimal() and int(at) < len(minutes.dates) else None


def _at(minutes: Minutes, pointer: str) -> Any:  # noqa: ANN401 - a value of the record
    held: Any = msgspec.to_builtins(minutes)
    for step in pointer.split("/")[1:]:
        held = (
            (held[int(step)] if int(step) < len(held) else None)
            if isinstance(held, list) and step.isdecimal()
            else held.get(step)
            if isinstance(held, dict)
            else None
        )
    return held


def _years(day: str, years: int) -> str | None:
    found = _iso(day)
    try:
        return found.replace(year=found.year + years).isoformat() if found else None
    except ValueError:  # 29 February
        return found.replace(year=found.year + years, day=28).isoformat() if found else None


def _iso(day: str) -> date | None:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None
