"""What may be seen of matters. A passage is public where its meeting and its item are: the rows that acts change at once, before anything follows."""

from __future__ import annotations

from django.db.models import QuerySet

from samtrad.access.viewer import Viewer
from samtrad.matters.models import Matter, Passage


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
