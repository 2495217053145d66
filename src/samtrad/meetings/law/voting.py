"""What a vote comes to: simple majority, the chair's casting vote, lots (KL 5:53-56, by 6:33 for boards and committees)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from samtrad.meetings.law.codes import IN_SECRET, Method, Option, Subject, Who


class By(StrEnum):
    """What settled it."""

    MAJORITY = "majority"
    CASTING_VOTE = "casting_vote"
    LOT = "lot"


class Tie(StrEnum):
    """What an even vote waits for: the chair must vote, since the chair has the casting vote; or lots are to be drawn."""

    CHAIR = "chair"
    LOT = "lot"


class Tally(Struct, frozen=True):
    """How many voted how."""

    yes: int
    no: int
    abstained: int = 0

    @property
    def voters(self) -> int:
        """How many took part, abstaining or not."""
        return self.yes + self.no + self.abstained


class Result(Struct, frozen=True):
    """How a vote came out, and what settled it; without an outcome while it waits."""

    option: Option | None
    by: By | None = None
    waits: Tie | None = None


def method_of(subject: Subject) -> Method:
    """How it is voted where a vote is asked for: openly but for elections and appointments of staff (5:54)."""
    return Method.SECRET if subject in IN_SECRET or subject is Subject.EXTRA_ELECTION else Method.OPEN


def tally(ballots: Mapping[Who, Option]) -> Tally:
    """An open vote, counted."""
    told = Counter(ballots.values())
    return Tally(told[Option.YES], told[Option.NO], told[Option.ABSTAIN])


def result(count: Tally, subject: Subject = Subject.MATTER, *, chair: Option | None = None, lot: Option | None = None) -> Result:
    """How a vote came out by simple majority. An even one goes as the chair voted; in elections and appointments as the lot fell.

    An even vote in which the chair abstained, or has not voted, waits: the chair must vote when it is needed (4:25).
    """
    if count.yes != count.no:
        return Result(Option.YES if count.yes > count.no else Option.NO, By.MAJORITY)
    if subject in IN_SECRET:
        return Result(lot, By.LOT if lot else None, None if lot else Tie.LOT)
    if chair in (Option.YES, Option.NO):
        return Result(chair, By.CASTING_VOTE)
    return Result(None, None, Tie.CHAIR)


def qualified(yes: int, of: int, share: Fraction) -> bool:
    """Whether a share of those present voted yes, where the law asks for more than a simple majority (5:10, 5:37)."""
    return of > 0 and Fraction(yes, of) >= share


def elected(votes: Mapping[str, int], lot: str | None = None) -> tuple[str | None, By | None]:
    """Who is elected to one post: most votes; where several have as many, the one on whom the lot fell; nobody until it is drawn."""
    most = max(votes.values(), default=0)
    first = sorted(name for name, count in votes.items() if count == most and count)
    if len(first) == 1:
        return first[0], By.MAJORITY
    return (lot, By.LOT) if lot in first else (None, None)
