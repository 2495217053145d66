"""A record with what persons settled in it: what they set holds over what was read, in every later reading too (law 5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from samtrad.documents.models import Reading, Settlement
from samtrad.documents.states import SettlementKind
from samtrad.reading.record import Minutes

Tree = Any
"""A record as JSON's own types."""


def effective(reading: Reading) -> Minutes:
    """The reading's record after all settlements of its document that hold, oldest first."""
    settled = list(Settlement.objects.filter(document_id=reading.document_id, number=reading.number, undone_at=None).exclude(kind=SettlementKind.CONFIRM))
    return settled_in(reading.minutes, settled) if settled else reading.minutes


def settled_in(minutes: Minutes, settled: Sequence[Settlement]) -> Minutes:
    """The record with the settlements in it; one whose entry is not found again is left out, and stays waiting."""
    tree: Tree = msgspec.to_builtins(minutes)
    removed: list[tuple[list[Tree], Tree]] = []
    for one in settled:
        _settle(tree, one, removed)
    for entries, entry in removed:
        entries[:] = [other for other in entries if other is not entry]
    return msgspec.convert(tree, Minutes)


def _settle(tree: Tree, one: Settlement, removed: list[tuple[list[Tree], Tree]]) -> None:
    steps = one.pointer.strip("/").split("/")
    if one.kind == SettlementKind.ADD:
        tree[steps[0]].append(one.value)
        return
    held, step = tree, steps[0]
    if len(steps) > 1 and isinstance(tree.get(steps[0]), list):
        entry = _entry(tree[steps[0]], int(steps[1]), one.anchor)
        if entry is None:
            return
        if one.kind == SettlementKind.REMOVE:
            removed.append((tree[steps[0]], entry))
            return
        held, step = _down(entry, steps[2:])
    else:
        held, step = _down(tree, steps)
    if held is not None:
        held[step] = one.value


def _down(held: Tree, steps: Sequence[str]) -> tuple[Tree, Any]:
    """What holds the last step, and that step; (None, "") where the way ends before."""
    for step in steps[:-1]:
        held = held[int(step)] if isinstance(held, list) else held.get(step)
        if held is None:
            return None, ""
    last = steps[-1] if steps else ""
    return held, int(last) if isinstance(held, list) else last


def _entry(entries: list[Tree], index: int, anchor: Sequence[Sequence[int]]) -> Tree | None:
    """The entry that the settlement was about: the one whose words overlap most with those it had; the index alone where it had none."""
    if not anchor:
        return entries[index] if index < len(entries) else None
    best, most = None, 0
    for entry in entries:
        start, end = entry.get("span") or (0, 0)
        shared = sum(max(0, min(end, high) - max(start, low)) for low, high in anchor)
        if shared > most:
            best, most = entry, shared
    return best
