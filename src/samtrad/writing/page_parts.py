"""What several parts of the page write alike: lists of names, who did something, and lists that are folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from samtrad.reading.record import Minutes
from samtrad.writing.labels import Language, label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag

BETWEEN = "\u00a0· "
"""What parts the facts of a line, for the eye and for the ear."""
_SHORT = 3
"""Letters of a name that is too little to aim at by itself: a party's."""


class _OfItem(Protocol):
    @property
    def item(self) -> int | None: ...


_T = TypeVar("_T", bound=_OfItem)


def of_item(entries: Sequence[_T], item: int | None) -> list[tuple[int, _T]]:
    """The entries of an item with their indexes."""
    return [(at, one) for at, one in enumerate(entries) if one.item == item]


def listed(ledger: Ledger, pointer: str, values: Sequence[str], span: object = None, within: Sequence[tuple[int, int]] = ()) -> Html:
    """A list's values, each a link to its words; one link where they are letters of parties."""
    pointers = [f"{pointer}/{at}" for at in range(len(values))]
    if any(len(value) <= _SHORT for value in values):
        return ledger.link(ledger.gathered(pointers, span), ", ".join(values), lang=ledger.tongue)
    return joined(*[ledger.value(at, value, span, within=within) for at, value in zip(pointers, values, strict=True)], between=", ")


def prefixed(minutes: Minutes, item: int | None, what: str, language: Language) -> str:
    """What a proof proves, told with its item: punkt 18, beslut 2."""
    number = minutes.items[item].number if item is not None and item < len(minutes.items) else None
    return f"{label('item', language).lower()} {number}, {what}" if number else what


def folded(told: Html, summary: Content, count: int, most: int) -> Html:
    """Something long, folded away beneath what it is where it holds more than ``most``."""
    return tag("details", tag("summary", summary), told, class_="fold") if count > most else told
