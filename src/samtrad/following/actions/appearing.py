"""Noting what became public. The same again changes nothing; what was hidden and is public again is new again, to whom it was never told."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Exists, Max, OuterRef

from samtrad.following.models import News
from samtrad.register.models import Item, Meeting

Thing = tuple[int, int | None]
"""A meeting, and an item of it or none."""
_MANY = 500


def last() -> int:
    """The last number that something became public with."""
    return News.objects.aggregate(last=Max("number"))["last"] or 0


def appear(meetings: Iterable[int]) -> int:
    """Note what of some meetings has become public, and what is no longer; how many things became so. One at a time: the follower of the log is."""
    wanted = set(meetings)
    with transaction.atomic():
        rows = {(one.meeting_id, one.item_id): one for one in News.objects.filter(meeting__in=wanted)}
        shown = _shown(wanted)
        number = last() + 1
        new = [News(number=number, meeting_id=meeting, item_id=item) for meeting, item in sorted(shown - rows.keys(), key=repr)]
        back = [row.pk for thing, row in rows.items() if thing in shown and not row.is_public]
        gone = [row.pk for thing, row in rows.items() if thing not in shown and row.is_public]
        News.objects.bulk_create(new, batch_size=_MANY)
        News.objects.filter(pk__in=back).update(number=number, is_public=True)
        News.objects.filter(pk__in=gone).update(is_public=False)
    return len(new) + len(back)


def _shown(meetings: set[int]) -> set[Thing]:
    public = set(Meeting.objects.public().filter(pk__in=meetings).values_list("pk", flat=True))
    items = Item.objects.public().filter(meeting__in=public).values_list("meeting", "pk")
    return {(pk, None) for pk in public} | set(items)


def appear_all() -> int:
    """Note all that is public in a register that was filled before anything was noted; how many things. To nobody who follows later it is new."""
    lacking = list(Meeting.objects.public().filter(~Exists(News.objects.filter(meeting=OuterRef("pk")))).order_by("pk").values_list("pk", flat=True))
    return sum(appear(lacking[start : start + _MANY]) for start in range(0, len(lacking), _MANY))
