"""How a body meets: its rules, and who has its places and which boards are appointed on a day."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from samtrad.meetings.models import BodyRules, NoticeBoard, Post
from samtrad.people.models import Body


def rules_of(body: Body) -> BodyRules:
    """A body's rules; those that everybody begins with where nobody has set any."""
    return BodyRules.objects.filter(body=body).first() or BodyRules(body=body)


def posts_on(body: Body, day: date) -> QuerySet[Post]:
    """Who has the body's places on a day."""
    return Post.objects.filter(Q(since=None) | Q(since__lte=day), Q(until=None) | Q(until__gte=day), body=body)


def boards_on(body: Body, day: date) -> QuerySet[NoticeBoard]:
    """The boards that are appointed on a day."""
    return NoticeBoard.objects.filter(Q(until=None) | Q(until__gte=day), body=body)


def next_place(body: Body, capacity: str) -> tuple[int | None, int | None]:
    """The next free seat of a member, or turn of a substitute; neither of others."""
    held = Post.objects.filter(body=body, until=None)
    if capacity == "member":
        return max((one for one in held.values_list("seat", flat=True) if one), default=0) + 1, None
    if capacity == "substitute":
        return None, max((one for one in held.values_list("turn", flat=True) if one), default=0) + 1
    return None, None
