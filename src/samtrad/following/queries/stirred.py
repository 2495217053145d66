"""Of many follows those of which something may be new: asked of what became public, once for all, not of each follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q

from samtrad.access.viewer import PUBLIC
from samtrad.following.models import Follow
from samtrad.following.queries.news import public_news
from samtrad.following.queries.subjects import MERGED
from samtrad.following.states import Sort
from samtrad.matters.queries import passages
from samtrad.register.models import Attendance, Mention


def stirred(follows: Iterable[Follow], until: int) -> set[int]:
    """The ids of those whose things what became public touches, and of all that follow a search: these must be asked for one by one."""
    rows = list(follows)
    if not rows:
        return set()
    things = {sort: _with_merged(sort, found) for sort, found in _touched(rows, until).items()}
    return {one.pk for one in rows if one.sort == Sort.SEARCH or one.thing in things[Sort(one.sort)]}


def _touched(rows: list[Follow], until: int) -> Mapping[Sort, set[Any]]:
    fresh = public_news().filter(number__gt=min(one.seen for one in rows), number__lte=until).order_by()
    items = fresh.filter(item__isnull=False).values("item")
    matters = [one for one in rows if one.sort == Sort.MATTER]
    named = Mention.objects.public().filter(Q(item__in=items) | Q(decision__item__in=items)).order_by()
    there = Attendance.objects.public().filter(meeting__in=fresh.filter(item=None).values("meeting"), person__isnull=False).order_by()
    found: dict[Sort, set[Any]] = {
        Sort.BODY: set(fresh.values_list("meeting__body", flat=True).distinct()),
        Sort.PERSON: set(there.values_list("person", flat=True).distinct()),
        Sort.ORGANISATION: set(named.values_list("organisation", flat=True).distinct()),
        Sort.MATTER: set(),
    }
    if matters:  # a step may come to a matter late: all since it is followed
        since = public_news().filter(number__gt=min(one.since for one in matters), number__lte=until, item__isnull=False)
        found[Sort.MATTER] = set(
            passages(PUBLIC).filter(item__in=since.values("item"), matter__isnull=False).order_by().values_list("matter", flat=True).distinct()
        )
    return found


def _with_merged(sort: Sort, things: set[int]) -> set[int]:
    """Things with those that turned out to be them: a follow keeps the thing that it was made for."""
    new, found = set(things), set(things)
    while new:
        new = set(MERGED[sort].objects.filter(merged_into__in=new).values_list("pk", flat=True)) - found
        found |= new
    return found
