"""A record without what stands in stretches that are secret: no entry, no place, no doubt of it is left. A pure function."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Protocol

import msgspec

from samtrad.documents.masking import Cover
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

Tree = Any
"""A record as JSON's own types."""
_KEPT_WHOLE = frozenset({"parts", "pages", "doubts"})
_CODED = frozenset(
    {"schema", "kind", "type", "subtype", "status", "force", "capacity", "presence", "precision", "event", "option", "method", "media_type", "language"}
)
"""Fields that hold a code of ours and no words of the document."""
_POINTING = ("item", "decision")
"""Fields that are an index into another list, ``items`` and ``decisions``."""
_NAMING = ("attendance", "secretaries", "certifiers", "signatures", "disqualifications")
"""Lists whose entries are persons."""
_SAYING = {
    "items": ("sent_to",),
    "attendance": ("replaces",),
    "decisions": ("by", "addressee"),
    "proposals": ("by",),
    "dissents": ("by",),
    "interpellations": ("by", "to"),
    "assignments": ("responsible", "assigned_by"),
    "notices": ("kept_at",),
}
"""Fields that may name a person, or a body, a party, a post."""
_PERSONS = re.compile(
    r"/items/\d+/(?:presenters|sent_to)|/votes/\d+/ballots|/(?:decisions|proposals|dissents|interpellations|assignments|notices)/\d+/(?:by|to|addressee|responsible|assigned_by|kept_at)|/attendance/\d+/replaces"
)
"""Where such values point: none is left, as lists have become shorter."""


def tree_of(minutes: Minutes) -> Tree:
    """A record as JSON's own types, to be changed."""
    return msgspec.to_builtins(minutes)


def minutes_of(tree: Tree) -> Minutes:
    """The record that such a tree is."""
    return msgspec.convert(tree, Minutes)


def covered(minutes: Minutes, cover: Cover) -> Minutes:
    """The record with some words covered wherever they stand in it."""
    return minutes_of(_covered(tree_of(minutes), cover))


def _covered(value: Tree, cover: Cover) -> Tree:
    if isinstance(value, str):
        return cover(value)
    if isinstance(value, list):
        return [_covered(one, cover) for one in value]
    if isinstance(value, dict):
        return {key: one if key in _CODED else _covered(one, cover) for key, one in value.items()}
    return value


def without(minutes: Minutes, spans: Sequence[Span]) -> Minutes:
    """The record without the entries whose words touch the spans; what points at others follows them to where they are now."""
    if not spans:
        return minutes
    tree = tree_of(minutes)
    moved = {name: _thinned(entries, spans) for name, entries in tree.items() if isinstance(entries, list) and name not in _KEPT_WHOLE}
    for name, value in tree.items():
        if isinstance(value, dict) and "span" in value and _touches(value, spans):
            tree[name] = None
        elif isinstance(value, list) and name != "pages":
            for entry in value:
                _follow(entry, moved)
    if tree["when"]:
        tree["when"]["reasons"] = [one for one in tree["when"]["reasons"] if not _touches(one, spans)]
    tree["places"] = {at: where for old, where in tree["places"].items() if not _any(where, spans) and (at := _pointer(old, tree, moved))}
    tree["codes"] = {at: said for old, said in tree["codes"].items() if (at := _pointer(old, tree, moved))}
    tree["doubts"] = [said for one in tree["doubts"] if not _any(one["spans"], spans) and (said := _doubt(one, tree, moved))]
    return minutes_of(tree)


class Names(Protocol):
    """Who may be named."""

    def person(self, name: str) -> bool:
        """Whether a person of this name may be."""

    def told(self, said: str) -> bool:
        """Whether what stands for someone may be told."""


def unnamed(minutes: Minutes, names: Names) -> set[str]:
    """What stands in a record for those who may not be named, as it is written."""
    return _left_out(tree_of(minutes), names)[1]


def named_alone(minutes: Minutes, names: Names) -> Minutes:
    """The record with nobody in it but those who may be named: who was there, led, wrote, certified, signed, presented, moved, dissented, voted, got a task."""
    tree = tree_of(minutes)
    moved, out = _left_out(tree, names)
    tree["places"] = {at: where for old, where in tree["places"].items() if (at := _pointer(old, tree, moved)) and not _PERSONS.match(at)}
    tree["codes"] = {at: said for old, said in tree["codes"].items() if (at := _pointer(old, tree, moved))}
    doubts = [one for one in tree["doubts"] if not any(name in str(one) for name in out)]
    tree["doubts"] = [said for one in doubts if (said := _doubt(one, tree, moved))]
    return minutes_of(tree)


def _left_out(tree: Tree, names: Names) -> tuple[dict[str, dict[int, int]], set[str]]:
    """Take out of a record all who may not be named: where what is left of its lists is now, and who they are."""
    out: set[str] = set()
    moved = {name: _named(tree[name], names, out) for name in _NAMING}
    if tree["chair"] and not names.person(tree["chair"]["text"]):
        out.add(tree["chair"]["text"])
        tree["chair"] = None
    for item in tree["items"]:
        out |= {name for name in item["presenters"] if not names.person(name)}
        item["presenters"] = [name for name in item["presenters"] if names.person(name)]
    for vote in tree["votes"]:
        out |= {one["name"] for one in vote["ballots"] if not names.person(one["name"])}
        vote["ballots"] = [one for one in vote["ballots"] if names.person(one["name"])]
    for lists, fields in _SAYING.items():
        for entry in tree[lists]:
            for field in fields:
                _untold(entry, field, names, out)
    return moved, out


def _untold(entry: Tree, field: str, names: Names, out: set[str]) -> None:
    """Take out of a field, one value or several, whoever may not be named."""
    told = entry[field]
    if isinstance(told, list):
        out |= {one for one in told if not names.told(one)}
        entry[field] = [one for one in told if names.told(one)]
    elif told and not names.told(told):
        out.add(told)
        entry[field] = None


def _named(entries: list[Tree], names: Names, out: set[str]) -> dict[int, int]:
    """Take out of a list those who may not be named, into ``out``; a vacant seat has no name and stays."""
    left = [at for at, entry in enumerate(entries) if not entry["name"] or names.person(entry["name"])]
    out |= {entry["name"] for at, entry in enumerate(entries) if at not in left}
    entries[:] = [entries[at] for at in left]
    return {old: new for new, old in enumerate(left)}


def _thinned(entries: list[Tree], spans: Sequence[Span]) -> dict[int, int]:
    """Take out of a list what touches the spans; from the old index of what is left to the new one."""
    left = [at for at, entry in enumerate(entries) if not (isinstance(entry, dict) and _touches(entry, spans))]
    entries[:] = [entries[at] for at in left]
    return {old: new for new, old in enumerate(left)}


def _follow(entry: Tree, moved: dict[str, dict[int, int]]) -> None:
    if not isinstance(entry, dict):
        return
    for field in _POINTING:
        if isinstance(entry.get(field), int):
            entry[field] = moved[f"{field}s"].get(entry[field])


def _pointer(pointer: str, tree: Tree, moved: dict[str, dict[int, int]]) -> str:
    """Where a JSON pointer leads now; empty where what it led to is gone."""
    _, name, *rest = pointer.split("/")
    if name in moved and rest and rest[0].isdecimal():
        at = moved[name].get(int(rest[0]))
        return "" if at is None else "/".join(["", name, str(at), *rest[1:]])
    return pointer if tree.get(name) is not None else ""


def _doubt(doubt: Tree, tree: Tree, moved: dict[str, dict[int, int]]) -> Tree:
    """A doubt that points where its value is now; None where that is gone."""
    if not doubt["pointer"]:
        return doubt
    at = _pointer(doubt["pointer"], tree, moved)
    return {**doubt, "pointer": at} if at else None


def _touches(entry: Tree, spans: Sequence[Span]) -> bool:
    own = [entry[name] for name in ("heading_span", "span") if entry.get(name)]
    return _any(own[:1], spans)


def _any(places: Sequence[Sequence[int]], spans: Sequence[Span]) -> bool:
    return any(start < high and low < end for start, end in places for low, high in spans)
