"""Whether an item may be handled: more than half of the seats are filled by those who serve (KL 5:45, 6:27)."""

from __future__ import annotations

from samtrad.meetings.law.codes import Assembly, Subject
from samtrad.meetings.law.serving import AtItem


def is_quorate(assembly: Assembly, seats: int, at: AtItem, subject: Subject = Subject.MATTER, *, answers_below: bool = False) -> bool:
    """Whether more than half of the seats are filled. A vacant seat counts among the seats.

    In a council what fails only as somebody is disqualified may be handled all the same (5:46), and interpellations and questions may be
    answered below it where the council has decided so (5:45). Boards and committees have no such exception. What is informal has no quorum in law.
    """
    if assembly is Assembly.INFORMAL:
        return True
    if 2 * len(at.services) > seats:
        return True
    if assembly is not Assembly.COUNCIL:
        return False
    return 2 * at.without_jav > seats or (subject is Subject.INTERPELLATION and answers_below)


def needed(seats: int) -> int:
    """How many must serve for a quorum."""
    return seats // 2 + 1
