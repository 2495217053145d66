"""Meetings that are run here: how a body meets, a meeting with those who take part, its items, how they were decided, and what is certified."""

from samtrad.meetings.models.body import BodyRules, NoticeBoard, Post, RecurringItem
from samtrad.meetings.models.calling import CallLetter, HandedIn, PrivateNote
from samtrad.meetings.models.certifying import (
    BoardNotice,
    CertifiedUnit,
    Certifier,
    Correction,
    NoticeSight,
    Remark,
    UnitFile,
    WrittenMinutes,
)
from samtrad.meetings.models.claims import Claim
from samtrad.meetings.models.deciding import (
    BallotCast,
    Declined,
    Disqualified,
    Motion,
    PutOff,
    QuestionPut,
    Reservation,
    SpeakersTurn,
)
from samtrad.meetings.models.item import AgendaItem, Clause, ItemText, Paper
from samtrad.meetings.models.meeting import NotesApproval, Participant, RoomMove, RunMeeting, RunSitting
from samtrad.meetings.models.noticed import NoticePage
from samtrad.meetings.models.presence import Presence
from samtrad.meetings.models.releasing import Release, ReleasedItem
from samtrad.meetings.models.retention import MeetingDisposal, MeetingRetention
from samtrad.meetings.models.sending import PlannedPublication, SentMinutes

__all__ = [
    "AgendaItem",
    "BallotCast",
    "BoardNotice",
    "BodyRules",
    "CallLetter",
    "CertifiedUnit",
    "Certifier",
    "Claim",
    "Clause",
    "Correction",
    "Declined",
    "Disqualified",
    "HandedIn",
    "ItemText",
    "MeetingDisposal",
    "MeetingRetention",
    "Motion",
    "NotesApproval",
    "NoticeBoard",
    "NoticePage",
    "NoticeSight",
    "Paper",
    "Participant",
    "PlannedPublication",
    "Post",
    "Presence",
    "PrivateNote",
    "PutOff",
    "QuestionPut",
    "RecurringItem",
    "Release",
    "ReleasedItem",
    "Remark",
    "Reservation",
    "RoomMove",
    "RunMeeting",
    "RunSitting",
    "SentMinutes",
    "SpeakersTurn",
    "UnitFile",
    "WrittenMinutes",
]
