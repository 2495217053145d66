"""Taking down what is published of a meeting: by an act of its own, or within one by which a paper is open no more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from samtrad.access.models import User
from samtrad.meetings.actions.acting import noted
from samtrad.meetings.models import Paper, Release
from samtrad.meetings.states.codes import ReleaseState

LIVE = (ReleaseState.WAITS, ReleaseState.UP)
"""States in which something is shown, or will be."""


def hide(papers: Iterable[Paper], by: User, now: datetime, why: str) -> None:
    """Within an act by which papers are open no more: what is up of them comes down, what waits or was looked through is called off."""
    for one in Release.objects.filter(paper__in=papers, state__in=(*LIVE, ReleaseState.DRAFT)).select_related("meeting"):
        end(one, ReleaseState.DOWN if one.state == ReleaseState.UP else ReleaseState.OFF, by, now, why)


def end(row: Release, state: ReleaseState, by: User | None, now: datetime, why: str = "") -> None:
    """Within an act, what is shown, planned or looked through is so no more: by whom, or by its time, and why where that is not for its own sake."""
    row.state, row.down_at, row.down_by, row.reason, row.found = state, now, by, why, []
    row.save(update_fields=["state", "down_at", "down_by", "reason", "found"])
    what = "agenda" if row.paper_id is None else "paper"
    verb = {ReleaseState.DOWN: "taken_down", ReleaseState.REFUSED: "publication_refused"}.get(state, "release_called_off")
    noted(f"{what}_{verb}", row.meeting, by or row.by, {**about(row), "why": why or None})


def about(row: Release) -> dict[str, int | str | None]:
    """What the log tells of a release: ids and a sum."""
    return {"release": row.pk, "paper": row.paper_id, "sha256": row.sha256 or None}
