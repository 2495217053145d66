"""How the time for appeals stands for a unit, by the notices on the boards that are appointed for its body."""

from __future__ import annotations

from datetime import date

from samtrad.meetings.clocks import Appeal, Limit, Posting, announce_by, appeal, certify_by
from samtrad.meetings.models import CertifiedUnit, RunMeeting
from samtrad.meetings.queries.bodies import boards_on


def clock_of(unit: CertifiedUnit, today: date) -> Appeal:
    """How the time stands (KL 13:5). Boards are those that were appointed when the unit was certified; other notices say nothing."""
    boards = [str(one.pk) for one in boards_on(unit.meeting.body, unit.certified_on or today)]
    postings = [Posting(board=str(one.board_id), up=one.up, down=one.down, is_confirmed=one.is_confirmed) for one in unit.notices.all() if one.up is not None]
    return appeal(boards, postings, today)


def to_certify(meeting: RunMeeting) -> Limit:
    """By when a meeting's minutes are to be certified (5:69)."""
    return certify_by(max(one.day for one in meeting.sittings.all()))


def to_announce(unit: CertifiedUnit) -> Limit | None:
    """By when the certification is to be announced (8:12); None while it is not certified."""
    return announce_by(unit.certified_on) if unit.certified_on else None
