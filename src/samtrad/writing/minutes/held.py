"""A meeting as it was held: its record, and the words of its items that no field of the record has."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from samtrad.reading.record import Minutes

ProseKind = Literal["background", "preparation", "discussion", "papers", "suggestion", "questions_put", "list"]


class Prose(Struct, frozen=True, kw_only=True):
    """Paragraphs, or the entries of a list, of one item; ``kind`` is what they are told under, None for the item's own text."""

    item: int
    paragraphs: list[str]
    kind: ProseKind | None = None
    listed: bool = False


class Held(Struct, frozen=True, kw_only=True):
    """A meeting to be written out. Spans and places of its record are not looked at: the words have none before they are written."""

    record: Minutes
    prose: list[Prose] = []
    corrections: list[str] = []
    """What was told after certification, in the order in which it was: the day, by whom, what was wrong."""

    def words_of(self, item: int | None) -> str:
        """All prose of an item as one string."""
        return "\n".join(paragraph for one in self.prose if one.item == item for paragraph in one.paragraphs)
