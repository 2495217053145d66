"""What changes in a meeting's facts when something is settled: before and after, and what follows from it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import msgspec
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samtrad.reading.record import Minutes
from samtrad.workspace.words import FIELDS, LISTS, SINGLE, told

_FIELDS: dict[str, tuple[str, ...]] = {
    "sittings": ("date", "start", "end", "place"),
    "next_sittings": ("date", "start", "end", "place"),
    "attendance": ("name", "party", "organisation", "title", "capacity", "presence"),
    "items": ("number", "heading", "case_number"),
    "decisions": ("text", "type", "status", "by", "date"),
    "assignments": ("task", "responsible", "due/start", "due/end"),
    "agreements": ("valid_from", "valid_to"),
    "votes": ("yes", "no", "abstained"),
    "dates": ("start", "end"),
}
_NAMED = {
    "attendance": "name",
    "items": "heading",
    "decisions": "text",
    "assignments": "task",
    "agreements": "name",
    "dates": "text",
    "sittings": "date",
    "next_sittings": "date",
}
_MOST = 12
_LONGEST = 70

Entry = dict[str, Any]


class Line(msgspec.Struct, frozen=True):
    """One thing that changes: of what, its field, what it was and what it becomes; "" for what was not or will not be."""

    what: str
    field: str
    was: str
    becomes: str


class Difference(msgspec.Struct, frozen=True):
    """All that changes, the first so many of it line by line, and what follows."""

    lines: list[Line]
    more: int
    follows: list[str]

    @property
    def is_none(self) -> bool:
        """Whether nothing changes."""
        return not (self.lines or self.more or self.follows)


def difference(before: Minutes, after: Minutes) -> Difference:
    """What changes from one state of a record to another."""
    old, new = msgspec.to_builtins(before), msgspec.to_builtins(after)
    lines = [Line(str(name), "", told(key, old[key]), told(key, new[key])) for key, name in SINGLE.items() if told(key, old[key]) != told(key, new[key])]
    for name in _FIELDS:
        lines += _list(name, old[name], new[name])
    return Difference(lines[:_MOST], max(len(lines) - _MOST, 0), _follows(before, after))


def _list(name: str, old: list[Entry], new: list[Entry]) -> list[Line]:
    """Entries are the same where they have the same words, in order; those without words where they say the same or are all that is left."""
    waiting: dict[str, list[Entry]] = defaultdict(list)
    for entry in new:
        waiting[_key(name, entry)].append(entry)
    lines = []
    for entry in old:
        same = waiting[_key(name, entry)]
        if same:
            lines += _fields(name, entry, same.pop(0))
        else:
            lines.append(Line(str(LISTS[name]), "", _name(name, entry), ""))
    return lines + [Line(str(LISTS[name]), "", "", _name(name, entry)) for entries in waiting.values() for entry in entries]


def _fields(name: str, old: Entry, new: Entry) -> list[Line]:
    what = f"{LISTS[name]}: {_name(name, old)}" if _name(name, old) else str(LISTS[name])
    changed = [(field, told(field, _get(old, field)), told(field, _get(new, field))) for field in _FIELDS[name]]
    return [Line(what, str(FIELDS[field]), was, becomes) for field, was, becomes in changed if was != becomes]


def _key(name: str, entry: Entry) -> str:
    span = entry.get("heading_span") if name == "items" else entry.get("span")
    return str(span) if span and tuple(span) != (0, 0) else "-" if name in ("sittings", "next_sittings") else _name(name, entry)


def _name(name: str, entry: Entry) -> str:
    words = told(_NAMED.get(name, ""), entry.get(_NAMED.get(name, ""))) if name in _NAMED else ""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _get(entry: Entry, field: str) -> Any:  # noqa: ANN401 - a value of the record
    first, _rest, last = field.partition("/")
    value = entry.get(first)
    return value.get(last) if last and isinstance(value, dict) else value


def _follows(before: Minutes, after: Minutes) -> list[str]:
    """What changes with it: decisions of another day, a meeting at another address, decisions outside the items."""
    told_ = []
    old, new = (minutes.sittings[0].date if minutes.sittings else "" for minutes in (before, after))
    if old != new:
        count = sum(one.status == "made" and not one.date for one in after.decisions)
        if count:
            told_.append(ngettext("%(count)s beslut byter dag", "%(count)s beslut byter dag", count) % {"count": count})
        told_.append(_("Mötet får en ny adress; den gamla leder dit"))
    if (before.body and before.body.text) != (after.body and after.body.text):
        told_.append(_("Mötet flyttas till ett annat organ"))
    count = sum(one.item is None for one in after.decisions) - sum(one.item is None for one in before.decisions)
    if count > 0:
        told_.append(ngettext("%(count)s beslut hamnar utanför ärendena", "%(count)s beslut hamnar utanför ärendena", count) % {"count": count})
    return told_
