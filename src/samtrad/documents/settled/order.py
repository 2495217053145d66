"""After entries came and went: the record's lists in order again, and all that points into them pointing right."""

from __future__ import annotations

import re
from typing import Any

from samtrad.documents.settled.entries import Entry

Tree = dict[str, Any]
"""A record as JSON's own types."""
_INTO = {"item": "items", "decision": "decisions"}
"""Fields that are indexes into a list of the record."""
_POINTER = re.compile(r"/(?P<name>\w+)/(?P<at>\d+)(?P<rest>/.*)?")


class Lists:
    """Where the entries of a record's lists stood, so that what points at them can follow."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._stood = {name: list(value) for name, value in tree.items() if isinstance(value, list) and value and isinstance(value[0], dict)}
        self._belongs: list[tuple[Entry, Entry]] = []

    def put(self, name: str, entry: Entry, item: Entry | None = None) -> None:
        """Add an entry where its words stand, at the end where it has none; as one that belongs to an item."""
        entries, start = self._tree[name], _start(entry)
        at = next((at for at, one in enumerate(entries) if 0 < start < _start(one)), len(entries))
        entries.insert(at, entry)
        if item is not None:
            self._belongs.append((entry, item))
        if name == "items" and start:
            self._part(entry, start)

    def _part(self, item: Entry, start: int) -> None:
        """Give an added item the text behind its heading, and what stands in it: until now those were of the item that it stood in."""
        around = next((one for one in self._tree["items"] if one is not item and one["span"][0] < start < one["span"][1]), None)
        if around is None:
            return
        item["span"], around["span"] = [start, around["span"][1]], [around["span"][0], start]
        for entries in self._stood.values():
            for entry in entries:
                at = entry.get("item")
                if isinstance(at, int) and self._stood["items"][at] is around and _start(entry) >= start:
                    self._belongs.append((entry, item))

    def settle(self) -> None:
        """Make every index and pointer follow its entry; those of an entry that went are gone."""
        self._follow()
        for entry, item in self._belongs:
            entry["item"] = next((at for at, one in enumerate(self._tree["items"]) if one is item), None)

    def _follow(self) -> None:
        moves = {name: _moves(stood, self._tree[name]) for name, stood in self._stood.items() if not _same(stood, self._tree[name])}
        if not moves:
            return
        for entries in self._stood.values():
            for entry in entries:
                for field, name in _INTO.items():
                    if name in moves and isinstance(entry.get(field), int):
                        entry[field] = moves[name].get(entry[field])
        self._tree["places"] = {to: spans for pointer, spans in self._tree["places"].items() if (to := _moved(pointer, moves))}
        for doubt in self._tree["doubts"]:
            if doubt.get("pointer"):
                doubt["pointer"] = _moved(doubt["pointer"], moves)


def _same(one: list[Entry], other: list[Entry]) -> bool:
    return len(one) == len(other) and all(left is right for left, right in zip(one, other, strict=True))


def _moves(stood: list[Entry], stands: list[Entry]) -> dict[int, int]:
    """From where an entry stood to where it stands; entries that went are left out."""
    now = {id(entry): at for at, entry in enumerate(stands)}
    return {at: now[id(entry)] for at, entry in enumerate(stood) if id(entry) in now}


def _moved(pointer: str, moves: dict[str, dict[int, int]]) -> str | None:
    match = _POINTER.fullmatch(pointer)
    if match is None or match["name"] not in moves:
        return pointer
    to = moves[match["name"]].get(int(match["at"]))
    return None if to is None else f"/{match['name']}/{to}{match['rest'] or ''}"


def _start(entry: Entry) -> int:
    span = entry.get("heading_span") or entry.get("span")
    return int(span[0]) if span else 0
