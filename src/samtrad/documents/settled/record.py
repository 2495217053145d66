"""Settlements laid over what was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import msgspec

from samtrad.documents.models import Reading, Settlement
from samtrad.documents.settled.anchors import Quote, enough, entry_ranges, found_again, share
from samtrad.documents.settled.entries import Entry, find
from samtrad.documents.settled.order import Lists, Tree
from samtrad.documents.states import SettlementKind
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

OF = "of"
"""In the value of an added entry: the heading of the item that it belongs to."""
_CHANGES = (SettlementKind.SET, SettlementKind.ADD, SettlementKind.REMOVE)
_OF_ITEMS = frozenset({"decisions", "assignments", "agreements", "proposals", "votes", "dissents", "dates"})
"""Lists whose entries may belong to an item."""
_SPANNED = frozenset({"body", "organisation", "title", "chair"})
"""Values that carry their words with them."""


class Outcome(NamedTuple):
    """A record with what was settled in it, and the settlements whose words or entries are not in it any more."""

    minutes: Minutes
    lost: list[Settlement]


def effective(reading: Reading) -> Minutes:
    """The reading's record after all settlements of its document that hold, oldest first."""
    return outcome(reading).minutes


def outcome(reading: Reading) -> Outcome:
    """As ``effective``, with what could not be found again."""
    settled = list(Settlement.objects.filter(document_id=reading.document_id, number=reading.number, undone_at=None, kind__in=_CHANGES))
    return settled_in(reading.minutes, reading.string, settled) if settled else Outcome(reading.minutes, [])


def settled_in(minutes: Minutes, string: str, settled: Sequence[Settlement]) -> Outcome:
    """The record with the settlements in it; one whose entry is not found again is left out and told as lost."""
    try:
        return _all_in(minutes, string, settled)
    except msgspec.ValidationError:  # a value that a later form of the record cannot hold
        holding: list[Settlement] = []
        lost: list[Settlement] = []
        for one in settled:
            try:
                _all_in(minutes, string, [*holding, one])
            except msgspec.ValidationError:
                lost.append(one)
            else:
                holding.append(one)
        held = _all_in(minutes, string, holding)
        return Outcome(held.minutes, [*held.lost, *lost])


def _all_in(minutes: Minutes, string: str, settled: Sequence[Settlement]) -> Outcome:
    tree: Tree = msgspec.to_builtins(minutes)
    lists = Lists(tree)
    gone: list[tuple[str, Entry]] = []
    lost = [one for one in settled if not _settle(tree, lists, string, one, gone)]
    for name, entry in gone:
        tree[name] = [other for other in tree[name] if other is not entry]
    lists.settle()
    return Outcome(msgspec.convert(tree, Minutes), lost)


def _settle(tree: Tree, lists: Lists, string: str, one: Settlement, gone: list[tuple[str, Entry]]) -> bool:
    """Lay one settlement over the record; whether its place was found."""
    name, *steps = one.pointer.strip("/").split("/")
    proof = found_again(string, proof_of(one)) if one.spans else ()
    if one.kind == SettlementKind.ADD:
        return _added(tree, lists, name, one.value, proof, is_proven=bool(one.spans))
    if steps and isinstance(tree.get(name), list):
        anchor = found_again(string, anchor_of(one)) if one.anchor else ()
        entry = None if one.anchor and not anchor else find(name, tree[name], tree["places"], int(steps[0]), anchor, one.was)
        if entry is None:
            return False
        if one.kind == SettlementKind.REMOVE:
            gone.append((name, entry))
            return True
        at = next(at for at, other in enumerate(tree[name]) if other is entry)
        return _set(tree, entry, steps[1:], one, (f"/{name}/{at}", proof))
    return _set(tree, tree, [name, *steps], one, ("", proof))


def _set(tree: Tree, held: Any, steps: Sequence[str], one: Settlement, where: tuple[str, tuple[Span, ...]]) -> bool:  # noqa: ANN401 - an entry or the record
    """Set a value, and its place to the words that the person pointed out; without any it has none."""
    prefix, proof = where
    last = _down(held, steps)
    if last is None:
        return False
    into, key = last
    into[key] = _with_words(one.value, proof, into[key] if isinstance(into, dict) else None) if steps[0] in _SPANNED and len(steps) == 1 else one.value
    pointer = f"{prefix}/{'/'.join(steps)}"
    for below in [known for known in tree["places"] if known == pointer or known.startswith(f"{pointer}/")]:
        del tree["places"][below]
    if proof:
        tree["places"][f"{pointer}/text" if steps[0] in _SPANNED and len(steps) == 1 else pointer] = [list(span) for span in proof]
    return True


def _with_words(value: Any, proof: tuple[Span, ...], was: Any) -> Any:  # noqa: ANN401 - a value of the record
    """A text that carries its place: the words pointed out, else those that it was read from before, else none."""
    if not isinstance(value, str):
        return value
    span = proof[0] if proof else (was or {}).get("span", (0, 0))
    return {"text": value, "span": list(span)}


def _down(held: Any, steps: Sequence[str]) -> tuple[Any, Any] | None:  # noqa: ANN401 - walks a record of any shape
    """What holds the last step, and that step; None where the way ends before."""
    for step in steps[:-1]:
        held = _step(held, step)
        if held is None:
            return None
    last = steps[-1] if steps else ""
    if isinstance(held, list):
        return (held, int(last)) if last.isdecimal() and int(last) < len(held) else None
    return (held, last) if isinstance(held, dict) else None


def _step(held: Any, step: str) -> Any:  # noqa: ANN401 - walks a record of any shape
    if isinstance(held, list):
        return held[int(step)] if step.isdecimal() and int(step) < len(held) else None
    return held.get(step) if isinstance(held, dict) else None


def _added(tree: Tree, lists: Lists, name: str, value: Any, proof: tuple[Span, ...], *, is_proven: bool) -> bool:  # noqa: ANN401 - a value of the record
    """Add what was missed. Where a later reader has read it, what the person said of it holds; where its words are gone it is lost."""
    if is_proven and not proof:
        return False
    entry = {key: told for key, told in value.items() if key != OF}
    span = list((proof[0][0], proof[-1][1]) if proof else (0, 0))
    entry["span"] = span
    if name == "items":
        entry.setdefault("heading_span", span)
        entry["heading_span"] = span
    item = _item(tree, value.get(OF), proof) if name in _OF_ITEMS else None
    if name in _OF_ITEMS:
        entry["item"] = None
    read = next((other for at, other in enumerate(tree[name]) if proof and enough(share(entry_ranges(name, at, other, tree["places"]), proof))), None)
    if read is not None:
        read.update({key: told for key, told in entry.items() if key not in ("span", "heading_span", "item")})
    else:
        lists.put(name, entry, item)
    return True


def _item(tree: Tree, heading: str | None, proof: tuple[Span, ...]) -> Entry | None:
    """The item that an added entry belongs to: the one of that heading, else the one whose text its words stand in."""
    items = tree["items"]
    named = [item for item in items if heading and item["heading"] == heading]
    if named:
        return cast("Entry", named[0])
    return next((item for item in items if proof and item["span"][0] <= proof[0][0] < item["span"][1]), None)


def anchor_of(one: Settlement) -> Quote:
    """The words by which the settlement's entry is found again."""
    return Quote(_spans(one.anchor), one.quote, one.before, one.after)


def proof_of(one: Settlement) -> Quote:
    """The words that the person pointed out."""
    return Quote(_spans(one.spans), one.words, one.words_before, one.words_after)


def _spans(told: Any) -> tuple[Span, ...]:  # noqa: ANN401 - JSON
    return tuple((int(start), int(end)) for start, end in told)
