"""An extract of minutes: one item with all that belongs to it, and who was there when it was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from msgspec import structs

from samtrad.reading.record import Attendee, Minutes
from samtrad.writing.minutes.held import Held

_Entry = TypeVar("_Entry")
_OF_ITEMS = (
    "decisions",
    "proposals",
    "votes",
    "dissents",
    "disqualifications",
    "interpellations",
    "assignments",
    "dates",
    "quantities",
    "agreements",
    "enclosures",
)


def extract(held: Held, item: int) -> Held:
    """The meeting with this item alone, and the parts of it."""
    record = held.record
    kept = [item, *_parts(record, item)]
    number = record.items[item].number
    told = {name: _moved(getattr(record, name), kept) for name in _OF_ITEMS}
    numbers = {record.items[at].number for at in kept}
    reduced = structs.replace(
        record,
        extract_of=number or record.items[item].heading,
        items=[record.items[at] for at in kept],
        attendance=[_there(one, number) for one in record.attendance],
        certifications=[one for one in record.certifications if not one.immediate or numbers.intersection(one.items or [])],
        notices=[],
        next_sittings=[],
        references=[],
        places={},
        doubts=[],
        parts=[],
        pages=[],
        **told,
    )
    return Held(record=reduced, prose=[structs.replace(one, item=kept.index(one.item)) for one in held.prose if one.item in kept], corrections=held.corrections)


def _parts(record: Minutes, item: int) -> list[int]:
    """The items of a lower level right after an item."""
    found = []
    for at in range(item + 1, len(record.items)):
        if record.items[at].level <= record.items[item].level:
            break
        found.append(at)
    return found


def _moved(entries: Sequence[_Entry], kept: Sequence[int]) -> list[_Entry]:
    """The entries of the kept items, with the items' new places; what they say of the numbers of decisions is left out."""
    found = []
    for one in entries:
        at = getattr(one, "item", None)
        if at in kept:
            changed: dict[str, object] = {"item": kept.index(at)} | ({"decision": None} if hasattr(one, "decision") else {})
            found.append(structs.replace(one, **changed))  # type: ignore[type-var]
    return found


def _there(one: Attendee, number: str | None) -> Attendee:
    """Somebody as they were at the item: away where they were there for others alone."""
    if one.presence != "part" or not one.items or number is None:
        return one
    return structs.replace(one, presence="present" if number in one.items else "absent", items=None)
