"""What the first page shows."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.portal.queries import decisions
from samtrad.portal.queries.coverage import CoveragePage, coverage
from samtrad.portal.queries.lines import coming_lines, decision_lines
from samtrad.portal.queries.paging import Asked
from samtrad.portal.shapes import ComingLine, DecisionLine
from samtrad.register.models import ComingMeeting

_DECISIONS, _COMING = 8, 24
_SHOWN, _BODIES = 6, 12


class StartPage(Struct, frozen=True, kw_only=True):
    """The first page."""

    decisions: list[DecisionLine]
    coming: list[ComingLine]
    read: CoveragePage


def start(viewer: Viewer, today: date) -> StartPage:
    """What was decided last, what comes, and how much is read."""
    coming = ComingMeeting.objects.seen_by(viewer).filter(day__gte=today).order_by("day", "start", "id")[:_COMING]
    return StartPage(
        decisions=decision_lines(decisions.latest(viewer).filter(day__lte=today)[:_DECISIONS]),
        coming=coming_lines(coming)[:_SHOWN],
        read=coverage(Asked(), today, _BODIES),
    )
