"""Following a thing: asked for by anyone, confirmed by whoever has the address, changed and ended by them. The log tells of ids, never of addresses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from django.db import transaction

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.following.actions.appearing import last
from samtrad.following.models import Follow, Message
from samtrad.following.pace import first_look
from samtrad.following.states import About, Pace, Sort, Stage

KEPT: Final = timedelta(days=3)
"""How long an address that nobody confirmed is kept."""
_OFTEN: Final = 5
"""Questions to one address in a day: whoever writes another's address in cannot fill their box."""
_DAY: Final = timedelta(days=1)


class Wish(NamedTuple):
    """What someone asks to be told of, how often and in which language."""

    sort: Sort
    thing: int = 0
    search: str = ""
    pace: Pace = Pace.DAY
    language: str = "sv"


def ask(wish: Wish, address: str, user: User | None, now: datetime) -> None:
    """Ask to be told: a question is sent to the address. Whoever asks learns nothing of whether the address follows anything."""
    address = address.strip().lower()
    with transaction.atomic():
        follow, _made = Follow.objects.select_for_update().get_or_create(
            address=address,
            sort=wish.sort,
            thing=wish.thing,
            search=wish.search,
            defaults={"pace": wish.pace, "language": wish.language, "asked_at": now, "user": user},
        )
        if follow.confirmed_at is None:
            follow.pace, follow.language, follow.asked_at, follow.user = wish.pace, wish.language, now, user
            follow.save(update_fields=["pace", "language", "asked_at", "user"])
        asked = Message.objects.filter(follow__address=address, about=About.CONFIRM, made_at__gt=now - _DAY)
        waits = Message.objects.filter(follow=follow, about=About.CONFIRM, stage=Stage.WAITING).exists()
        if not waits and asked.count() < _OFTEN:
            Message.objects.create(follow=follow, about=About.CONFIRM, made_at=now, try_at=now)


def confirm(follow: Follow, now: datetime) -> None:
    """Whoever has the address wants to be told; from now on. Again changes nothing."""
    with transaction.atomic():
        follow = Follow.objects.select_for_update().get(pk=follow.pk)
        if follow.confirmed_at is None:
            follow.confirmed_at, follow.due_at = now, first_look(Pace(follow.pace), now)
            follow.since = follow.seen = last()
            follow.save(update_fields=["confirmed_at", "due_at", "since", "seen"])
            log("follow_confirmed", f"follow:{follow.pk}", follow.user)


def change(follow: Follow, pace: Pace, language: str, now: datetime, by: User | None = None) -> None:
    """Tell more or less often, or in the other language."""
    with transaction.atomic():
        follow = Follow.objects.select_for_update().get(pk=follow.pk)
        if (follow.pace, follow.language) != (pace, language):
            follow.pace, follow.language = pace, language
            if follow.confirmed_at is not None:
                follow.due_at = first_look(pace, now)
            follow.save(update_fields=["pace", "language", "due_at"])
            log("follow_changed", f"follow:{follow.pk}", by)


def end(follow: Follow, by: User | None = None) -> None:
    """Stop telling, and forget the address, with all that was told to it."""
    with transaction.atomic():
        pk = follow.pk
        if Follow.objects.filter(pk=pk).delete()[0]:
            log("follow_ended", f"follow:{pk}", by)


def forget(now: datetime) -> int:
    """Forget the addresses that nobody confirmed in time; how many."""
    over = Follow.objects.filter(confirmed_at=None, asked_at__lt=now - KEPT)
    return over.delete()[1].get("following.Follow", 0) if over.exists() else 0
