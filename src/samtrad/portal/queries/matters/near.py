"""What persons ruled of a matter, and the matters that lie near it."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q

from samtrad.matters.models import Link as Tie
from samtrad.matters.models import Ruling
from samtrad.matters.queries import TITLE, masked, title_of
from samtrad.matters.queries import matters as shown
from samtrad.portal import addresses
from samtrad.portal.shapes import Link

_NEAR = 6


def ruled(passages: Sequence[int]) -> int:
    """How many acts of persons tie these passages, or part them from others. What is ruled of internal passages is told to nobody."""
    here, there = _anyone("one"), _anyone("other")
    rows = Ruling.objects.filter(Q(one__in=passages) & there | Q(other__in=passages) & here, undone_at=None)
    return rows.values("act").distinct().count()


def _anyone(end: str) -> Q:
    """That anyone may see the passage at this end of a link or a ruling."""
    return Q(**{f"{end}__is_public": True, f"{end}__meeting__is_public": True, f"{end}__item__is_public": True})


def near(passages: Sequence[int], but: int) -> list[Link]:
    """Other matters that something public speaks for being the same, and more against: they lie near."""
    ties = Tie.objects.filter(Q(earlier__in=passages) & _anyone("later") | Q(later__in=passages) & _anyone("earlier")).exclude(
        earlier__matter=but, later__matter=but
    )
    found: dict[int, None] = {}
    for pair in ties.order_by("-score").values_list("earlier__matter", "later__matter"):
        found |= dict.fromkeys(one for one in pair if one and one != but)
    wanted = list(found)[: _NEAR * 2]
    rows = {row["id"]: row for row in shown().filter(pk__in=wanted).values("id", "address", *TITLE)}
    covered = masked([row for row in rows.values() if not row["name"] and row["titled__kind"] != "item"])
    return [Link(title_of(rows[pk], covered), addresses.matter(rows[pk]["address"])) for pk in wanted if pk in rows][:_NEAR]
