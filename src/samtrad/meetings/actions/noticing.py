"""Notices of certified minutes on the appointed boards, and what follows when their time has run out (KL 8:12, 13:5)."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, flow_of, moved, noted, told
from samtrad.meetings.clocks import Running
from samtrad.meetings.models import BoardNotice, CertifiedUnit, NotesApproval, NoticeBoard, RunMeeting
from samtrad.meetings.queries.bodies import boards_on
from samtrad.meetings.queries.clock import clock_of
from samtrad.meetings.states import RefusedError, step
from samtrad.meetings.states.codes import MeetingAct, MeetingState, NoticeAct, NoticeState, UnitAct, UnitState
from samtrad.meetings.states.tables import NOTICE, UNIT

_MAY_BE_UP = frozenset({UnitState.CERTIFIED, UnitState.NOTICED})


def put_up(unit: CertifiedUnit, board: NoticeBoard, day: date, kept_at: str, by: User, *, confirmed: bool = True, proof: str = "") -> BoardNotice:
    """The notice is up on an appointed board from a day on. The unit is noticed when it is on all of them.

    It is confirmed where a person saw it there, or ``proof`` is the SHA-256 of what was fetched; else the time does not run from it yet.
    """
    with acting(unit.meeting, by, None, Act.PUBLISH) as meeting:
        unit = CertifiedUnit.objects.get(pk=unit.pk)
        if not flow_of(meeting.body).announces:
            raise MeetingError(Fault.STATE, "informal")
        if unit.state not in _MAY_BE_UP:
            raise MeetingError(Fault.STATE, unit.state)
        if board.body_id != meeting.body_id or (board.until and board.until < day):
            raise MeetingError(Fault.UNKNOWN, board.name)
        if unit.certified_on is None or day < unit.certified_on:
            raise MeetingError(Fault.DAYS, day.isoformat())
        if unit.notices.filter(board=board).exclude(state=NoticeState.DOWN).exists():
            raise MeetingError(Fault.PLACE, board.name)
        made = BoardNotice.objects.create(unit=unit, board=board, kept_at=told(kept_at, 200))
        made.state, made.up, made.by = str(step(NOTICE, made.state, NoticeAct.PUT_UP)), day, by
        made.is_confirmed, made.proof = confirmed or bool(proof), proof[:64]
        made.save(update_fields=["state", "up", "by", "is_confirmed", "proof"])
        noted("notice_put_up", meeting, by, {"unit": unit.pk, "board": board.pk})
        _noticed(meeting, unit, day)
    return made


def _noticed(meeting: RunMeeting, unit: CertifiedUnit, day: date) -> None:
    """The unit is noticed when it is up on every board that is appointed."""
    boards = set(boards_on(meeting.body, unit.certified_on or day).values_list("pk", flat=True))
    up = set(unit.notices.filter(state=NoticeState.UP).values_list("board", flat=True))
    if unit.state == UnitState.CERTIFIED and boards <= up:
        unit.state = str(step(UNIT, unit.state, UnitAct.NOTICE))
        unit.save(update_fields=["state"])
        if not unit.is_immediate:
            moved(meeting, MeetingAct.NOTICE)
            meeting.save(update_fields=["state"])


def confirm(notice: BoardNotice, by: User, *, proof: str = "") -> None:
    """A person saw the notice on the board, or it was fetched from there and kept: the time runs from it."""
    with acting(notice.unit.meeting, by, None, Act.PUBLISH) as meeting:
        notice.is_confirmed, notice.proof, notice.by = True, proof[:64], by
        notice.save(update_fields=["is_confirmed", "proof", "by"])
        noted("notice_confirmed", meeting, by, {"unit": notice.unit_id, "board": notice.board_id})


def take_down(notice: BoardNotice, day: date, by: User) -> None:
    """The notice is taken down, or was seen to be gone, on a day: the first on which it was not up throughout. Too early, the time begins anew with the next."""
    with acting(notice.unit.meeting, by, None, Act.PUBLISH) as meeting:
        held = BoardNotice.objects.get(pk=notice.pk)
        if held.up is None or day < held.up:
            raise MeetingError(Fault.DAYS, day.isoformat())
        try:
            held.state = str(step(NOTICE, held.state, NoticeAct.TAKE_DOWN))
        except RefusedError as why:
            raise MeetingError(Fault.STATE, why.state) from why
        held.down = day
        held.save(update_fields=["state", "down"])
        noted("notice_taken_down", meeting, by, {"unit": held.unit_id, "board": held.board_id})


def finalise(unit: CertifiedUnit, by: User, today: date) -> None:
    """A unit has legal force: its time has run out on all boards, and a person says that nobody appealed (the court may have been sent an appeal)."""
    with acting(unit.meeting, by, None, Act.PUBLISH) as meeting:
        unit = CertifiedUnit.objects.get(pk=unit.pk)
        if unit.state != UnitState.NOTICED:
            raise MeetingError(Fault.STATE, unit.state)
        stands = clock_of(unit, today)
        if stands.running is not Running.OUT:
            raise MeetingError(Fault.DAYS, stands.running)
        unit.state = str(step(UNIT, unit.state, UnitAct.FINALISE))
        unit.save(update_fields=["state"])
        noted("unit_final", meeting, by, {"unit": unit.pk, "last_day": stands.last_day.isoformat() if stands.last_day else None})
        left = meeting.units.exclude(state=UnitState.FINAL)
        if meeting.state == MeetingState.NOTICED and not left.exists():
            moved(meeting, MeetingAct.FINALISE)
            meeting.save(update_fields=["state"])


def approve(meeting: RunMeeting, by: User, *, at: RunMeeting | None = None) -> None:
    """Notes of a body that does not certify are approved, as a rule at its next meeting (``at``)."""
    with acting(meeting, by) as held:
        if at is not None and (at.body_id != held.body_id or at.first_day < held.first_day):
            raise MeetingError(Fault.UNKNOWN)
        moved(held, MeetingAct.APPROVE)
        held.save(update_fields=["state"])
        NotesApproval.objects.create(meeting=held, approved_at=at, by=by, noted_at=timezone.now())
        noted("notes_approved", held, by, {"at": at.pk if at else None})


def archive(meeting: RunMeeting, by: User) -> None:
    """A meeting is archived: final where decisions may be appealed, certified where it certifies alone, approved where it does neither (law 8).

    Its minutes are in the register by then.
    """
    with acting(meeting, by) as held:
        last = held.written.order_by("-version").first()
        if not flow_of(held.body).certifies and last and not Document.objects.filter(sha256=last.sha256, state=State.ENTERED).exists():
            raise MeetingError(Fault.NOT_ENTERED)
        moved(held, MeetingAct.ARCHIVE)
        held.save(update_fields=["state"])
        noted("meeting_archived", held, by)
