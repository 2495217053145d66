"""From what a form holds to what is settled: the changes that a person asks for, or why they cannot be had."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from samtrad.access.asked import number
from samtrad.documents.actions.settling import Change
from samtrad.documents.settled.record import OF
from samtrad.documents.states import SettlementKind
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span
from samtrad.workspace.fields import ADDABLE, DAYS, EDITABLE, NUMBERS, is_hour, is_needed
from samtrad.workspace.words import SINGLE

Form = Mapping[str, Any]
"""What was sent: names and values."""
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")
_HOUR = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class WrongError(ValueError):
    """A form that cannot be followed; the message is a code of ``review.WRONG``."""


def spans_in(form: Form, string: str) -> tuple[Span, ...]:
    """The words that were pointed out: as a range of the text that was selected, else as words that stand in it just once."""
    if match := _SPAN.fullmatch(str(form.get("span") or "")):
        start, end = int(match[1]), min(int(match[2]), len(string))
        if start < end:
            return ((start, end),)
    words = str(form.get("words") or "").split()
    if not words:
        return ()
    found = [one.span() for one in re.finditer(r"\s+".join(re.escape(word) for word in words), string)]
    if not found:
        raise WrongError("not_there")
    if len(found) > 1:
        raise WrongError("many_there")
    return (found[0],)


def corrected(form: Form, minutes: Minutes, string: str) -> list[Change]:
    """What is to be corrected in a value or an entry: the fields that hold something else than before."""
    (name, at), spans = _pointed(form), spans_in(form, string)
    if name in SINGLE and not at:
        value = _value("", name, str(form.get(name) or ""), needed=True)
        return [Change(SettlementKind.SET, f"/{name}", value, spans)] if value != _single(minutes, name) or spans else _nothing()
    entry = _entry(minutes, name, at)
    made: list[Change] = []
    for field in EDITABLE[name]:
        value = _value(name, field, str(form.get(field) or ""), needed=is_needed(name, field))
        if "/" not in field and value != entry.get(field):
            made.append(Change(SettlementKind.SET, f"/{name}/{at}/{field}", value, spans))
    if name == "assignments":
        made += _due(form, entry, at, spans)
    return made or _nothing()


def removed(form: Form, minutes: Minutes) -> list[Change]:
    """What is to be taken away: an entry that is none."""
    name, at = _pointed(form)
    _entry(minutes, name, at)
    return [Change(SettlementKind.REMOVE, f"/{name}/{at}")]


def added(form: Form, string: str) -> list[Change]:
    """What was missed."""
    name, spans = str(form.get("list") or ""), spans_in(form, string)
    if name not in ADDABLE:
        raise WrongError("value")
    value = {
        field: told
        for field in EDITABLE[name]
        if "/" not in field and (told := _value(name, field, str(form.get(field) or ""), needed=is_needed(name, field))) is not None
    }
    if name == "attendance" and not value.get("name"):
        raise WrongError("needed")
    if name == "items":
        value |= {"level": 1, "number": value.get("number")}
    if name == "assignments" and (due := _interval(form)):
        value["due"] = due
    if name == "dates":
        if not spans or not value.get("start"):
            raise WrongError("needed")
        value |= {"text": " ".join(string[spans[0][0] : spans[0][1]].split()), "precision": "day", "end": value.get("end") or value["start"]}
    if form.get(OF):
        value[OF] = str(form[OF])
    return [Change(SettlementKind.ADD, f"/{name}", value, spans)]


def _pointed(form: Form) -> tuple[str, str]:
    """The name of what the form is about, and its place in a list; empty where it tells none."""
    _, name, at, *_rest = [*str(form.get("pointer") or "").split("/"), "", ""]
    return name, at


def _due(form: Form, entry: dict[str, Any], at: str, spans: tuple[Span, ...]) -> list[Change]:
    interval, before = _interval(form), entry.get("due")
    same = (before or {}).get("start") == (interval or {}).get("start") and (before or {}).get("end") == (interval or {}).get("end")
    return [] if same else [Change(SettlementKind.SET, f"/assignments/{at}/due", interval, spans)]


def _interval(form: Form) -> dict[str, Any] | None:
    start, end = (_value("assignments", f"due/{key}", str(form.get(f"due/{key}") or ""), needed=False) for key in ("start", "end"))
    if not start and not end:
        return None
    return {"start": start or end, "end": end or start, "precision": "day" if not start or not end or start == end else "range", "inferred": False}


def _value(name: str, field: str, told: str, *, needed: bool) -> Any:  # noqa: ANN401 - a value of the record
    """What a field holds, as the record has it."""
    told = told.strip() if field in ("text", "task") else " ".join(told.split())
    if not told:
        if needed:
            raise WrongError("needed")
        return None
    if is_hour(name, field):
        if not _HOUR.fullmatch(told):
            raise WrongError("value")
        return told
    if field in DAYS:
        try:
            return date.fromisoformat(told).isoformat()
        except ValueError as error:
            raise WrongError("value") from error
    if field in NUMBERS:
        count = number(told)
        if count is None:
            raise WrongError("value")
        return count
    return told


def _single(minutes: Minutes, name: str) -> str | None:
    value = getattr(minutes, name)
    return value if value is None or isinstance(value, str) else value.text


def _entry(minutes: Minutes, name: str, at: str) -> dict[str, Any]:
    entries: Sequence[Any] = getattr(minutes, name, ()) if name in EDITABLE else ()
    place = number(at, range(len(entries)))
    if place is None:
        raise WrongError("value")
    entry: dict[str, Any] = msgspec.to_builtins(entries[place])
    return entry


def _nothing() -> list[Change]:
    raise WrongError("nothing")
