"""Matters of a theme: those that are called by the words that someone searches for, or were treated in items that hold them."""

from __future__ import annotations

from samtrad.access.viewer import PUBLIC
from samtrad.matters.models import Passage
from samtrad.matters.states import PassageKind
from samtrad.portal.queries.search.places import seen_of
from samtrad.search.asking import question
from samtrad.search.queries import refs
from samtrad.search.states import Kind

_KINDS = (Kind.MATTER, Kind.ITEM)


def themed(words: str) -> list[int]:
    """Ids of matters, the nearest first. Of an item that bundles several, what it says as a whole is no word of theirs."""
    hits = refs(question(words), {kind: seen_of(PUBLIC, kind) for kind in _KINDS})
    called = [ref for kind, ref in hits if kind == Kind.MATTER]
    rank = {hit: at for at, hit in enumerate(hits)}
    items = [ref for kind, ref in hits if kind == Kind.ITEM]
    told = Passage.objects.public().filter(item__in=items, kind=PassageKind.ITEM, matter__isnull=False).values_list("item", "matter")
    treated = sorted((rank[str(Kind.ITEM), item], matter) for item, matter in told)
    return list(dict.fromkeys([*called, *(matter for _, matter in treated)]))
