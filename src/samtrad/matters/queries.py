"""What may be seen of matters. A passage is public where its meeting and its item are: the rows that acts change at once, before anything follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import QuerySet

from samtrad.access.viewer import Viewer
from samtrad.documents.models import Sensitive
from samtrad.documents.states import SensitiveState
from samtrad.matters.models import Matter, Passage

Row = Mapping[str, Any]
TITLE = (
    "name",
    "titled__title",
    "titled__kind",
    "titled__start",
    "titled__end",
    "titled__item__heading",
    "titled__meeting__reading__document",
    "titled__meeting__reading__number",
    "titled__meeting__body__name",
)
"""What a matter's title is made of."""


def passages(viewer: Viewer) -> QuerySet[Passage]:
    """The passages that someone may see."""
    seen = Passage.objects.seen_by(viewer).filter(is_gone=False)
    return seen if viewer.everything or viewer.bodies else seen.filter(meeting__is_public=True, item__is_public=True)


def matters() -> QuerySet[Matter]:
    """The matters that anyone may see, by the passage that they are called by."""
    shown = Matter.objects.filter(is_public__in=[True], merged_into=None)
    return shown.filter(titled__is_public=True, titled__meeting__is_public=True, titled__item__is_public=True)


def moved(address: str) -> str:
    """Where a matter is now that was made part of another; "" for one that is not."""
    seen: set[str] = set()
    while address not in seen:
        seen.add(address)
        into = Matter.objects.filter(address=address, merged_into__isnull=False).values_list("merged_into__address", flat=True).first()
        if into is None:
            return address if len(seen) > 1 else ""
        address = into
    return ""


def title_of(row: Row, covered: set[tuple[int, int, int]]) -> str:
    """What a matter is called: by a person, by its item's heading, else by what the topic calls itself; the body where that is masked since."""
    if row["name"]:
        return str(row["name"])
    if row["titled__kind"] == "item":
        return str(row["titled__item__heading"])
    key = (row["titled__meeting__reading__document"], row["titled__start"], row["titled__end"])
    return str(row["titled__meeting__body__name"]) if key in covered else capital(str(row["titled__title"]))


def capital(title: str) -> str:
    """A title that stands by itself, though it was taken out of a sentence."""
    return title[:1].upper() + title[1:]


def masked(rows: Sequence[Row], before: str = "titled__") -> set[tuple[int, int, int]]:
    """Of stretches, those with something masked in them: document, start, end."""
    if not rows:
        return set()
    source = f"{before}meeting__reading__"
    documents = {row[f"{source}document"] for row in rows}
    covers: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for document, number, start, end in (
        Sensitive.objects.filter(document__in=documents).exclude(state=SensitiveState.KEEP).values_list("document", "number", "start", "end")
    ):
        covers.setdefault((document, number), []).append((start, end))
    return {
        (row[f"{source}document"], row[f"{before}start"], row[f"{before}end"])
        for row in rows
        for start, end in covers.get((row[f"{source}document"], row[f"{source}number"]), ())
        if start < row[f"{before}end"] and row[f"{before}start"] < end
    }
