"""The days that the law counts: holidays, certification, notice, appeal. Days come in as arguments; nothing here knows what day it is."""

from samtrad.meetings.clocks.appeal import Appeal, Posting, Running, appeal, appeal_last_day
from samtrad.meetings.clocks.holidays import holidays, is_working, moved, working_before
from samtrad.meetings.clocks.limits import Limit, announce_by, call_by, certify_by, papers_by, public_by, urgent_by

__all__ = [
    "Appeal",
    "Limit",
    "Posting",
    "Running",
    "announce_by",
    "appeal",
    "appeal_last_day",
    "call_by",
    "certify_by",
    "holidays",
    "is_working",
    "moved",
    "papers_by",
    "public_by",
    "urgent_by",
    "working_before",
]
