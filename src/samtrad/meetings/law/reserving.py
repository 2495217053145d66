"""Who may reserve themself against a decision (KL 4:27)."""

from __future__ import annotations

from samtrad.meetings.law.codes import Code, Who
from samtrad.meetings.law.serving import AtItem


def obstacle(who: Who, there: AtItem, declined: frozenset[Who], *, in_time: bool, abstained: bool = False) -> Code | None:
    """Why somebody may not: they took no part in deciding, or told it after the meeting ended. Whether one who abstained in the vote may is not settled."""
    if who not in there.serving or who in declined:
        return Code.RESERVED_WITHOUT_PART
    if not in_time:
        return Code.RESERVED_TOO_LATE
    return Code.RESERVED_AFTER_ABSTAINING if abstained else None
