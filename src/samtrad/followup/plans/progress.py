"""How far an activity has come, by what was decided and done: never by what somebody hopes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum


class Progress(StrEnum):
    """How far an activity has come. What is done is closed by whoever gave it, or proved to be in force; what is said is another thing; without a sign nobody knows."""

    DONE = "done"
    SAID = "said"
    DECIDED = "decided"
    UNDER_WAY = "under_way"
    OVER = "over"
    UNKNOWN = "unknown"


ORDER = tuple(Progress)
_OF_TASK = {
    "closed": Progress.DONE,
    "reported_done": Progress.SAID,
    "open": Progress.UNDER_WAY,
    "paused": Progress.UNDER_WAY,
    "dropped": Progress.OVER,
}
_OF_AGREEMENT = {
    "proved": Progress.DONE,
    "said": Progress.SAID,
    "no_end": Progress.SAID,
    "ended": Progress.OVER,
    "not_yet": Progress.UNDER_WAY,
    "by_some": Progress.UNDER_WAY,
}
_DECIDES = frozenset({"approve", "amend", "assign", "elect"})


def of_task(state: str) -> Progress:
    """What the state of an assignment says: only its giver closes it."""
    return _OF_TASK.get(state, Progress.UNKNOWN)


def of_agreement(state: str, *, has_days: bool) -> Progress:
    """What it says how an agreement stands: to be in force is to be done with making it.

    One that nobody told any days of is under way; where minutes say different things, or nothing after its last day, nobody knows.
    """
    return _OF_AGREEMENT.get(state, Progress.UNKNOWN if has_days else Progress.UNDER_WAY)


def of_decision(type_: str, status: str) -> Progress:
    """What a decision says. It begins something; that it was carried out it does not say."""
    if status != "made":
        return Progress.UNDER_WAY
    if type_ == "reject":
        return Progress.OVER
    return Progress.DECIDED if type_ in _DECIDES else Progress.UNDER_WAY


def progress(signs: Iterable[Progress]) -> Progress:
    """How far an activity has come by all its signs: done where all that was to be done is, said where some of that is only said.

    A decision begins something: it tells nothing more where the rest tells how that went. What is over counts where nothing else goes on.
    """
    there = [one for one in signs if one is not Progress.UNKNOWN]
    if not there:
        return Progress.UNKNOWN
    going = [one for one in there if one is not Progress.OVER]
    if not going:
        return Progress.OVER
    carried = [one for one in going if one is not Progress.DECIDED]
    if not carried:
        return Progress.DECIDED
    if all(one is Progress.DONE for one in carried):
        return Progress.DONE
    return Progress.SAID if all(one in {Progress.DONE, Progress.SAID} for one in carried) else Progress.UNDER_WAY


def counted(activities: Iterable[Progress]) -> dict[Progress, int]:
    """How many have come how far, those that have come farthest first; none of what there is none of."""
    found = Counter(activities)
    return {one: found[one] for one in ORDER if found[one]}
