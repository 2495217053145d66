"""A matter's rounds in its picture: each a lane of its own, with the days that are known of it as stations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from samtrad.followup.states import RoundKind
from samtrad.portal.daily import plain_day
from samtrad.portal.queries.matters.rounds import RoundLine
from samtrad.writing.threads.thread import Lane, Station

_MOST = 4
"""Rounds that the picture has lanes for, the latest; the list has them all."""


def lanes(rounds: Sequence[RoundLine]) -> list[Lane]:
    """A lane for each round, the earliest first, under those of the bodies."""
    return [Lane(one.key, one.name, answered(one) or str(RoundKind(one.kind).label), apart=True) for one in reversed(_shown(rounds))]


def stations(rounds: Sequence[RoundLine], short: dict[date, str]) -> list[Station]:
    """What is known of their days; ``short`` has each day as the picture writes it."""
    return [
        Station(f"{one.key}-{what}", day, one.key, mark, short[day], _told(one, day, word), word, held=False)
        for one in _shown(rounds)
        for what, day, mark, word in days(one)
    ]


def _shown(rounds: Sequence[RoundLine]) -> list[RoundLine]:
    """Those of which more is known than that minutes tell of them."""
    return [one for one in rounds if one.asked_on or one.last_day or one.force_on][:_MOST]


def days(one: RoundLine) -> list[tuple[str, date, str, str]]:
    """The days of a round in their order: what, when, the mark and the word."""
    begun = ("asked", one.asked_on, "refer", _("ställd")) if one.asked_on else ("told", one.told_on, "note", _("läst i protokoll"))
    found = [begun, ("last", one.last_day, "due", _("sista dag för svar")), ("force", one.force_on, "adopt", _("gäller: alla har antagit"))]
    return sorted(((what, day, mark, word) for what, day, mark, word in found if day), key=lambda row: row[1])


def answered(one: RoundLine) -> str:
    """How many have answered; nothing where it is not known who were asked."""
    return _("%(done)s av %(parties)s har svarat") % {"done": one.done, "parties": one.parties} if one.parties else ""


def _told(one: RoundLine, day: date, word: str) -> str:
    told = f"{plain_day(day)}, {word}: {RoundKind(one.kind).label}, {one.name}"
    return f"{told} ({answered(one)})" if one.parties else told
