"""Whether an item is put off: tabled to a later meeting (bordläggning) or remitted for more preparation (återremiss)."""

from __future__ import annotations

from enum import StrEnum

from samtrad.meetings.law.codes import Assembly, Subject


class PutOff(StrEnum):
    """What it takes: a third of those present who ask for it, a simple majority, or nothing: it must be."""

    THIRD = "third"
    MAJORITY = "majority"
    MUST = "must"


def put_off_takes(assembly: Assembly, subject: Subject = Subject.MATTER, *, by_minority_before: bool = False, first_time: bool = True) -> PutOff:
    """What it takes to put an item off (KL 5:50, 6:33).

    A third is enough in councils alone, not where the item was put off by a minority before, and not for elections. An extra election is
    always tabled the first time.
    """
    if assembly is not Assembly.COUNCIL:
        return PutOff.MAJORITY
    if subject is Subject.EXTRA_ELECTION and first_time:
        return PutOff.MUST
    if by_minority_before or subject in (Subject.ELECTION, Subject.EXTRA_ELECTION):
        return PutOff.MAJORITY
    return PutOff.THIRD


def is_put_off(takes: PutOff, asked: int, present: int, *, carried: bool) -> bool:
    """Whether it is put off: ``asked`` of the ``present`` who serve asked for it, or a majority ``carried`` it."""
    return takes is PutOff.MUST or carried or (takes is PutOff.THIRD and 0 < present <= 3 * asked)


def is_by_minority(takes: PutOff, asked: int, present: int, *, carried: bool) -> bool:
    """Whether it is put off by a minority alone, so that the next time takes a majority."""
    return takes is PutOff.THIRD and not carried and is_put_off(takes, asked, present, carried=False)
