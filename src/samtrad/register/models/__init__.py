"""Meetings and what was said and done at them. Every row is a view of a statement: it knows its pointer and its words."""

from samtrad.register.models.attendance import Attendance
from samtrad.register.models.classified import Classified
from samtrad.register.models.coverage import BodyYear
from samtrad.register.models.follow import AgreementEvent, Assignment
from samtrad.register.models.matters import Ballot, Decision, Dissent, Item, Mention, Proposal, Vote
from samtrad.register.models.meeting import ComingMeeting, Meeting, MeetingDocument, MeetingSlug, Sitting

__all__ = [
    "AgreementEvent",
    "Assignment",
    "Attendance",
    "Ballot",
    "BodyYear",
    "Classified",
    "ComingMeeting",
    "Decision",
    "Dissent",
    "Item",
    "Meeting",
    "MeetingDocument",
    "MeetingSlug",
    "Mention",
    "Proposal",
    "Sitting",
    "Vote",
]
