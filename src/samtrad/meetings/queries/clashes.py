"""Who would have to be in two meetings on one day: the same person, account, address or name among those who have places, or are called."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.meetings.models import Participant, Post, RunMeeting
from samtrad.meetings.queries.bodies import posts_on
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.models import Body


class Clash(Struct, frozen=True, kw_only=True):
    """Another meeting on a day, and who would be in both."""

    address: str
    body: str
    names: list[str]


def clashes(body: Body, days: Iterable[date], meetings: QuerySet[RunMeeting], but: int | None = None) -> dict[date, list[Clash]]:
    """Clashes of a body's people on some days with meetings that whoever asks may see; ``but`` is a meeting of the body itself."""
    wanted = set(days)
    rows = meetings.filter(sittings__day__in=wanted).exclude(state=MeetingState.CANCELLED).exclude(pk=but or 0).select_related("body").distinct()
    found: dict[date, list[Clash]] = {}
    kept: dict[tuple[int, date], list[Post]] = {}
    for one in rows:
        for day in one.sittings.filter(day__in=wanted).values_list("day", flat=True):
            theirs = _keys(one.participants.exclude(name="") if one.called_at else kept.setdefault((one.body_id, day), list(posts_on(one.body, day))))
            ours = kept.setdefault((body.pk, day), list(posts_on(body, day)))
            names = sorted({post.name for post in ours if post.name and one.body_id != body.pk and _key(post) & theirs})
            if names or one.body_id == body.pk:
                found.setdefault(day, []).append(Clash(address=one.address, body=one.body.name, names=names))
    return found


def _keys(rows: Iterable[Post | Participant]) -> set[tuple[str, object]]:
    return set().union(*(_key(one) for one in rows)) if rows else set()


def _key(one: Post | Participant) -> set[tuple[str, object]]:
    told = (("person", one.person_id), ("user", one.user_id), ("email", one.email.casefold()), ("name", " ".join(one.name.casefold().split())))
    return {(kind, value) for kind, value in told if value}
