"""The minutes of a meeting composed from what happened, as they would be now."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from samtrad.meetings.composing import Composition, compose
from samtrad.meetings.composing.handed import handed
from samtrad.meetings.composing.told import ToldCertification, ToldCorrection
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.written import told_of
from samtrad.writing.minutes.held import Held


def name_of(meeting: RunMeeting) -> str:
    """The name of the file that its minutes become."""
    return f"{meeting.body.slug}-{meeting.first_day.isoformat()}.txt"


def composed(
    meeting: RunMeeting,
    only: Collection[int] | None = None,
    certifications: Sequence[ToldCertification] = (),
    corrections: Sequence[ToldCorrection] = (),
) -> Composition:
    """The minutes as they would be now; nothing is kept."""
    return compose(told_of(meeting, only, certifications, corrections), name_of(meeting))


def held_of(
    meeting: RunMeeting,
    only: Collection[int] | None = None,
    certifications: Sequence[ToldCertification] = (),
    corrections: Sequence[ToldCorrection] = (),
) -> Held:
    """The same, for those who set pages, PDFs and Word documents (``writing.minutes``)."""
    told = told_of(meeting, only, certifications, corrections)
    return handed(told, compose(told, name_of(meeting)))
