"""What stands on our own page of notices: certified minutes of bodies under KL, from the day on which a person put the notice up until it was taken down.

A notice tells which body met when, which items were certified, where the minutes are kept, when it was put up, and until when an appeal may come in. Nothing of
what was handled is in it.
"""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from samtrad.access.states import Classification
from samtrad.meetings.clocks import appeal_last_day
from samtrad.meetings.models import BoardNotice, CertifiedUnit
from samtrad.meetings.queries.clock import clock_of
from samtrad.meetings.states.codes import NoticeState
from samtrad.people.states import Regime
from samtrad.swedish.dates import find_dates


def posted(today: date) -> QuerySet[BoardNotice]:
    """The notices that are up on our own page on a day, the latest first."""
    rows = BoardNotice.objects.filter(
        Q(down=None) | Q(down__gt=today),
        board__is_ours=True,
        state__in=[NoticeState.UP, NoticeState.DOWN],
        up__lte=today,
        unit__meeting__body__regime=Regime.KL,
        unit__meeting__body__certifies=True,
    ).exclude(unit__meeting__classification=Classification.SECRET)
    wanted = rows.select_related("board", "unit__document", "unit__meeting__body__owner").prefetch_related("unit__items", "unit__notices")
    return wanted.order_by("-up", "-pk")


def numbers_of(unit: CertifiedUnit) -> str:
    """The numbers of a unit's items, those in a row as one: 1–4, 6."""
    found = sorted(one.number for one in unit.items.all() if one.number is not None)
    runs: list[list[int]] = []
    for one in found:
        if runs and one == runs[-1][1] + 1:
            runs[-1][1] = one
        else:
            runs.append([one, one])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)


def last_day_of(notice: BoardNotice, today: date) -> date | None:
    """The last day on which an appeal may come in: by all boards that are appointed; by this one alone where the time has not begun."""
    stands = clock_of(notice.unit, today)
    return stands.last_day or (appeal_last_day(notice.up) if notice.up else None)


def said(notice: BoardNotice) -> str:
    """What a notice says, as plain text: what its proof is of."""
    unit = notice.unit
    told = (
        unit.meeting.body.name,
        unit.meeting.first_day.isoformat(),
        numbers_of(unit),
        unit.certified_on.isoformat() if unit.certified_on else "",
        notice.up.isoformat() if notice.up else "",
        notice.kept_at,
    )
    return "\n".join(told)


def is_told_in(unit: CertifiedUnit, words: str) -> bool:
    """Whether a page's words tell of a notice: they name the body, and a day of the meeting."""
    told = " ".join(words.casefold().split())
    if " ".join(unit.meeting.body.name.casefold().split()) not in told:
        return False
    days = {one.day for one in unit.meeting.sittings.all()}
    return any(span.value.days(one.year) == (one, one) for span in find_dates(words) for one in days)
