"""What headings tell of agreements in items that were left open: a subject, and nothing that has happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from samtrad.reading.find.agreements.full import Mention
from samtrad.reading.outline import Entry
from samtrad.reading.record import Decision, Event
from samtrad.swedish.withdrawn import is_withdrawn

_LEFT: Final = frozenset({"defer", "refer", "reject", "propose"})
"""Types of decisions that leave what an item is about undone, for the body that met."""
_BESIDE: Final = _LEFT | {"note"}
_DONE: Final = frozenset[Event]({"adopted", "extended", "terminated", "revised"})


def items_left_open(decisions: Sequence[Decision]) -> frozenset[int]:
    """The items whose matter was deferred, withdrawn, sent back, turned down or passed on to another body, and in which nothing else was decided."""
    made: dict[int, set[str]] = {}
    for one in decisions:
        if one.item is not None and one.status == "made":
            made.setdefault(one.item, set()).add("defer" if is_withdrawn(str(one.text)) else one.type)
    return frozenset(item for item, types in made.items() if types & _LEFT and types <= _BESIDE)


def heading_last(mentions: Iterable[Mention], entry: Entry) -> Iterator[Mention]:
    """The mentions of an item, those in its heading behind the others: what the text tells of the same agreement is told there."""
    held: list[Mention] = []
    for mention in mentions:
        if mention.passage is entry.heading_passage:
            held.append(mention)
        else:
            yield mention
    yield from held


def as_left_open(event: Event | None) -> Event | None:
    """What a heading's event comes to where the item is left open: "Revidering av riktlinjen" over "Ärendet bordläggs" revised nothing."""
    return "proposed" if event in _DONE else event
