"""Which fields of an entry a person may correct or fill in, and what they may hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.reading.record import Capacity, DecisionType, Kind, Minutes, Presence, Status
from samtrad.workspace.words import FIELDS, SINGLE, told

EDITABLE: dict[str, tuple[str, ...]] = {
    "sittings": ("date", "start", "end", "place"),
    "next_sittings": ("date", "start", "end", "place"),
    "attendance": ("name", "party", "organisation", "title", "capacity", "presence"),
    "items": ("number", "heading", "case_number"),
    "decisions": ("text", "type", "status", "by", "date"),
    "assignments": ("task", "responsible", "due/start", "due/end"),
    "votes": ("yes", "no", "abstained"),
    "dates": ("start", "end"),
}
ADDABLE = ("attendance", "items", "decisions", "assignments", "dates", "sittings")
_NEEDED = frozenset({"heading", "text", "task", "capacity", "presence", "type", "status"})
"""Fields that an entry cannot be without; a sitting not without its day either."""
DAYS = frozenset({"date", "start", "end", "due/start", "due/end", "valid_from", "valid_to"})
NUMBERS = frozenset({"yes", "no", "abstained"})
_CODES: dict[str, Sequence[str]] = {
    "capacity": get_args(Capacity),
    "presence": get_args(Presence),
    "type": get_args(DecisionType),
    "status": get_args(Status),
    "kind": get_args(Kind),
}
_DEFAULTS = {"capacity": "member", "presence": "present", "type": "other", "status": "made"}
_HOURS = ("sittings", "next_sittings")


class Option(Struct, frozen=True):
    """One value that a field may have."""

    value: str
    name: str
    is_chosen: bool


class Field(Struct, frozen=True):
    """A field of a form: its name in the record, what it is called, how it is put in, what it holds."""

    name: str
    called: str
    kind: str
    value: str
    is_needed: bool
    options: list[Option]


def of_entry(name: str, entry: dict[str, Any] | None) -> list[Field]:
    """The fields of a list's entry, filled with what it holds; with defaults for one that is to be added."""
    return [_field(name, field, _get(entry, field) if entry is not None else _DEFAULTS.get(field)) for field in EDITABLE[name]]


def of_value(name: str, value: Any) -> list[Field]:  # noqa: ANN401 - a value of the record
    """The one field of a value that is in no list."""
    held = value.get("text") if isinstance(value, dict) else value
    return [_field("", name, held)]


def _field(name: str, field: str, value: Any) -> Field:  # noqa: ANN401 - a value of the record
    codes = _CODES.get(field)
    shown = "" if value is None else str(value)
    options = [Option(code, told(field, code), code == shown) for code in codes] if codes else []
    kind = (
        "select"
        if codes
        else "time"
        if is_hour(name, field)
        else "date"
        if field in DAYS
        else "number"
        if field in NUMBERS
        else "long"
        if field in ("text", "task")
        else "text"
    )
    return Field(field, str(FIELDS.get(field) or SINGLE.get(field) or field), kind, shown, is_needed(name, field), options)


def is_hour(name: str, field: str) -> bool:
    """Whether a field is an hour: from and to of a sitting."""
    return name in _HOURS and field in ("start", "end")


def is_needed(name: str, field: str) -> bool:
    """Whether an entry of a list (a value of none) cannot be without a field."""
    return not name or field in _NEEDED or (name in _HOURS and field == "date")


def _get(entry: dict[str, Any], field: str) -> Any:  # noqa: ANN401 - a value of the record
    first, _sep, last = field.partition("/")
    value = entry.get(first)
    return value.get(last) if last and isinstance(value, dict) else None if last else value


def items_of(minutes: Minutes) -> list[Option]:
    """The items that an added entry may belong to."""
    return [Option(one.heading, f"{one.number or ''} {one.heading}".strip(), is_chosen=False) for one in minutes.items]


def what(name: str) -> str:
    """What an entry that is added is called, in a sentence."""
    return {
        "attendance": _("en deltagare som saknas"),
        "items": _("ett ärende som saknas"),
        "decisions": _("ett beslut som saknas"),
        "assignments": _("ett uppdrag som saknas"),
        "dates": _("ett datum som saknas"),
        "sittings": _("en mötesdag som saknas"),
    }[name]
