"""Gathering what is new into messages: with what is told, or not at all. What was told is never told again, and what was not waits for the next look."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db import transaction

from samtrad.following.actions.appearing import last
from samtrad.following.actions.reminding import remind
from samtrad.following.models import Follow, Message, Told
from samtrad.following.pace import next_look
from samtrad.following.queries.news import news_of
from samtrad.following.queries.stirred import stirred
from samtrad.following.states import About, Pace, Sort

_MANY: Final = 500


def gather(now: datetime) -> int:
    """Make the messages that are due; how many."""
    until = last()
    due = list(Follow.objects.filter(due_at__lte=now, seen__lt=until).exclude(sort=Sort.REMINDERS).order_by("pk").only("pk", "sort", "thing", "since", "seen"))
    touched = stirred(due, until)
    _passed([one.pk for one in due if one.pk not in touched], until, now)
    return sum(_gathered(pk, until, now) for pk in sorted(touched)) + remind(now)


def _passed(follows: list[int], until: int, now: datetime) -> None:
    """Note of follows that were looked at that nothing is new of them."""
    for start in range(0, len(follows), _MANY):
        some = Follow.objects.filter(pk__in=follows[start : start + _MANY], seen__lt=until)
        some.filter(pace=Pace.NOW).update(seen=until)
        for pace in (Pace.DAY, Pace.WEEK):
            some.filter(pace=pace).update(seen=until, due_at=next_look(pace, now))


def _gathered(pk: int, until: int, now: datetime) -> bool:
    with transaction.atomic():
        follow = Follow.objects.select_for_update().filter(pk=pk, due_at__lte=now, seen__lt=until).first()
        if follow is None:  # ended meanwhile, or another was here first
            return False
        news = news_of(follow, until)
        if news:
            message = Message.objects.create(follow=follow, about=About.NEWS, made_at=now, try_at=now)
            Told.objects.bulk_create([Told(follow=follow, news_id=one, message=message) for one in news], batch_size=_MANY)
        follow.seen, follow.due_at = until, next_look(Pace(follow.pace), now) if news or follow.pace != Pace.NOW else now
        follow.save(update_fields=["seen", "due_at"])
    return bool(news)
