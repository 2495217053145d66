"""Matters that move: the ones that came up last, with their way through bodies and what is due in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.queries.tasks import shown as shown_tasks
from samtrad.followup.task_states import LEFT
from samtrad.matters.models import Matter
from samtrad.matters.queries import matters as shown
from samtrad.matters.standing.announced import LATELY
from samtrad.matters.standing.standing import State
from samtrad.portal.queries.awaited.page import seen
from samtrad.portal.queries.matters.lines import MatterLine, Way, lines_with_ways
from samtrad.writing.threads.small import LANES, Stop

_SHOWN = 3
_AMONG = 2000
"""The matters that came up last, among which they are: read off an index, where all matters would be looked at and sorted."""
_LOOKED_AT = 30
"""Of so many it is asked what may be seen: some may be hidden by acts that matters have not followed yet."""
_MEETINGS, _BODIES = 3, 2
"""How many meetings and bodies a matter has been through, at least, for its way to say something."""


class Moving(Struct, frozen=True, kw_only=True):
    """A matter with its way.

    ``stops`` are days and lanes in order of time. ``due`` is the next day that something is to be done by or is announced for, ``late`` are the
    days that have passed while it was neither done nor seen.
    """

    line: MatterLine
    stops: list[Stop]
    due: date | None
    late: list[date]


def moving(today: date) -> list[Moving]:
    """The matters that last came up of those that went through several bodies and are not over, among the two thousand that came up last of all."""
    # is_public__in: asked for by its name alone, SQLite's index by day tells no order
    latest = Matter.objects.filter(is_public__in=[True], last_day__lte=today).order_by("-last_day", "-id").values("pk")[:_AMONG]
    wide = Matter.objects.filter(pk__in=latest, meetings_count__gte=_MEETINGS, bodies_count__gte=_BODIES).exclude(state=State.CLOSED)
    wide = wide.filter(Q(rests_from__isnull=True) | Q(rests_from__gt=today)).order_by("-last_day", "-id")
    rows = shown().filter(pk__in=wide.values("pk")[:_LOOKED_AT]).order_by("-last_day", "-id")
    found = lines_with_ways(rows[:_SHOWN], today)
    days = _days([line.address for line, _ in found], today)
    return [
        Moving(
            line=line,
            stops=_stops([(day, body) for day, body in way if day <= today]),
            due=min((day for day in days[line.address] if day >= today), default=None),
            late=sorted(day for day in days[line.address] if day < today),
        )
        for line, way in found
        if way
    ]


def _stops(way: Way) -> list[Stop]:
    """The lanes: bodies as they come into it; where they are too many those that had it least share the last."""
    often = Counter(body for _, body in way)
    own = {body for body, _ in often.most_common(LANES if len(often) <= LANES else LANES - 1)}
    order = [body for body in dict.fromkeys(body for _, body in way) if body in own]
    return [Stop(day, order.index(body) if body in own else LANES - 1) for day, body in way]


def _days(matters: Sequence[str], today: date) -> dict[str, list[date]]:
    """The days by which something is to be done in each matter, or should have been: of open assignments, and of what was announced and not seen."""
    since = today - LATELY
    tasks = shown_tasks().filter(matter__address__in=matters, state__in=LEFT, due__gte=since)
    waiting = seen(today).filter(matter__address__in=matters, last__gte=since)
    both = tasks.order_by().values_list("matter__address", "due").union(waiting.order_by().values_list("matter__address", "last"), all=True)
    found: dict[str, list[date]] = defaultdict(list)
    for address, day in both:
        if address and day:  # both are told: they are asked for by them
            found[address].append(day)
    return found
