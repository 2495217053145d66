"""Reminders: what someone chose, and letters that remind of it once before its day and once when that has passed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.following.actions.appearing import last
from samtrad.following.actions.asking import Wish, ask, end
from samtrad.following.models import Follow, Message, Reminded, ReminderChoice, new_key
from samtrad.following.pace import next_look
from samtrad.following.queries.reminders import near
from samtrad.following.states import About, Pace, Sort
from samtrad.followup.task_states import MineKind

DAYS: Final = range(91)
"""How long before something one may be reminded of it."""


def choose(user: User, kinds: Collection[str], days: int, address: str, language: str, now: datetime) -> None:
    """Choose what to be reminded of, how long before, and the address for letters, "" for none. A new address is asked first whether it wants them."""
    with transaction.atomic():
        told = sorted(set(kinds) & set(MineKind.values))
        choice, _made = ReminderChoice.objects.get_or_create(user=user)
        if (choice.kinds, choice.days) != (told, days):
            choice.kinds, choice.days = told, days
            choice.save(update_fields=["kinds", "days"])
            log("reminders_chosen", f"user:{user.pk}", user, {"kinds": " ".join(told), "days": days})
        address = address.strip().lower()
        for one in Follow.objects.filter(sort=Sort.REMINDERS, thing=user.pk).exclude(address=address):
            end(one, user)
        if address and not Follow.objects.filter(sort=Sort.REMINDERS, thing=user.pk, confirmed_at__isnull=False).exists():
            ask(Wish(Sort.REMINDERS, user.pk, pace=Pace.DAY, language=language), address, user, now)


def change_calendar(user: User, *, is_kept: bool) -> None:
    """Give someone's calendar a new address by chance, or none: whoever has the old one sees nothing more."""
    with transaction.atomic():
        choice, _made = ReminderChoice.objects.get_or_create(user=user, defaults={"kinds": list(MineKind.values)})
        choice.calendar_key = new_key() if is_kept else ""
        choice.save(update_fields=["calendar_key"])
        log("calendar_address_changed" if is_kept else "calendar_address_ended", f"user:{user.pk}", user)


def remind(now: datetime) -> int:
    """Make the reminders that are due; how many. What somebody was reminded of is never told so again."""
    due = Follow.objects.filter(sort=Sort.REMINDERS, due_at__lte=now).order_by("pk").values_list("pk", flat=True)
    return sum(_reminded(pk, now) for pk in list(due))


def _reminded(pk: int, now: datetime) -> bool:
    with transaction.atomic():
        follow = Follow.objects.select_for_update().filter(pk=pk, due_at__lte=now).select_related("user").first()
        if follow is None:  # ended meanwhile, or another was here first
            return False
        found = [key for key, _one in near(follow.user, timezone.localdate(now))] if follow.user is not None else []
        before = set(Reminded.objects.filter(follow=follow, key__in=found).values_list("key", flat=True))
        fresh = [key for key in dict.fromkeys(found) if key not in before]
        if fresh:
            message = Message.objects.create(follow=follow, about=About.REMINDER, made_at=now, try_at=now)
            Reminded.objects.bulk_create([Reminded(follow=follow, key=key, message=message) for key in fresh])
        follow.seen, follow.due_at = last(), next_look(Pace.WEEK if follow.pace == Pace.WEEK else Pace.DAY, now)
        follow.save(update_fields=["seen", "due_at"])
    return bool(fresh)
