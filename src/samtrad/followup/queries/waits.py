"""What rounds and agreements make bodies and organisations wait for: answers by their last day, and what runs out, by when the next step must be taken.

A party that is in doubt owes no answer, and neither does one of whom an answer was found that nobody has confirmed. What runs out binds those whose own minutes
tell of it; its next step is worked backwards from its last day (``followup.agreements.lead``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from msgspec import Struct

from samtrad.followup.agreements.lead import Lead, lead
from samtrad.followup.models import Agreement, Round, RoundParty
from samtrad.followup.queries.rounds import found_in_minutes, shown, took, unheard
from samtrad.followup.queries.standing import Row, Standing, binds, standing_of
from samtrad.followup.queries.titles import title_of
from samtrad.followup.states import RoundStage

AHEAD = timedelta(days=800)
"""How long before its last day an agreement is told of: longer than the longest way back from it."""
STEPS = ("prepare", "notice", "decide", "sign", "end")
"""What there is to do of an agreement that runs out, in the order of the days."""


def to_answer() -> QuerySet[Any]:
    """The rows of rounds that anyone may see whose answers are awaited; ``until`` is their last day, the earliest first."""
    rounds = shown().filter(part_of=None, stage__in=(RoundStage.SUGGESTED, RoundStage.OPEN))
    rows = RoundParty.objects.filter(unheard(), is_asked=True, doubt="")
    # told by the rounds that are left out: an engine that is told which are not would go from each round to its rows, and sort them all by organisation
    rows = rows.exclude(round__in=Round.objects.exclude(pk__in=rounds))
    return (
        rows.exclude(pk__in=found_in_minutes().values("party"))
        .annotate(until=Coalesce("extended_to", "last_day"))
        .order_by(F("until").asc(nulls_last=True), "id")
    )


class RunningOut(Struct, frozen=True, kw_only=True):
    """An agreement that runs out: its last day, the next step and by when, the body and organisation that it binds by the words of one of its rows."""

    agreement: int
    address: str
    title: str
    ends: date
    what: str
    day: date
    is_proved: bool
    body: int
    owner: int | None
    row: Row


def running_out(today: date, within: Q | None = None) -> list[RunningOut]:
    """The agreements that run out before long, once for each body that they bind: five questions, however many they are.

    ``within`` cuts them to those that are mentioned in meetings of some bodies.
    """
    agreements = Agreement.objects.filter(is_public=True, merged_into=None, ends__gte=today, ends__lte=today + AHEAD)
    if within is not None:
        agreements = agreements.filter(within).distinct()
    known = {row["id"]: row for row in agreements.values("id", "address", "name")}
    if not known:
        return []
    days = took()
    return [one for pk, told in standing_of(list(known)).items() for one in _of(known[pk], told, today, days)]


def _of(known: Mapping[str, Any], told: Standing, today: date, days: Sequence[int]) -> Iterator[RunningOut]:
    ends = told.validity.end
    if ends is None or ends < today or ends > today + AHEAD or told.validity.ended:
        return
    notice = max((row["mention__notice"] for row in told.rows if row["mention__notice"]), default=None)
    what, day = next_step(lead(told.kind, ends, notice, days), ends, today)
    title = title_of(known["name"], (row["name"] for row in told.rows))
    bound = {row["meeting__body_id"]: row for row in told.rows if binds(row)}  # the latest words of each
    for body, row in bound.items():
        yield RunningOut(
            agreement=known["id"],
            address=known["address"],
            title=title,
            ends=ends,
            what=what,
            day=day,
            is_proved=told.validity.on(ends) == "proved",
            body=body,
            owner=row["meeting__body__owner_id"],
            row=row,
        )


def next_step(found: Lead, ends: date, today: date) -> tuple[str, date]:
    """What is to be done next of what runs out, and by when. What should have been begun is followed by what comes after it."""
    days = {"prepare": found.begin, "notice": found.notice, "decide": found.decide, "sign": found.sign, "end": ends}
    told: Sequence[tuple[date, int, str]] = sorted((day, STEPS.index(what), what) for what, day in days.items() if day and day >= today)
    return (told[0][2], told[0][0]) if told else ("end", ends)
