"""What minutes tell of an assignment at one place, and who is meant."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from samtrad.matters.standing.bodies import same_body

Key = tuple[str, int, int, int]
"""Document, record, start and end: where the words stand; it tells a mention from every other."""
_OF_ANYONE = (
    "nämnden",
    "styrelsen",
    "fullmäktige",
    "utskottet",
    "gruppen",
    "rådet",
    "nätverket",
    "presidiet",
    "beredningen",
    "förvaltningen",
    "kontoret",
    "kansliet",
    "chefen",
    "direktören",
    "ordföranden",
    "sekreteraren",
    "direktionen",
    "ledningen",
    "enheten",
    "kommittén",
)
"""What words for a body or office end in that every organisation has."""


class Means(StrEnum):
    """What is told: a task, its reporting back, that it is done, that it ends, that it is dropped, rests or goes on, that somebody else has it, that the body took up what it was to take up."""

    TASK = "task"
    REPORT = "report"
    DONE = "done"
    DROP = "drop"
    PAUSE = "pause"
    RESUME = "resume"
    HAND_ON = "hand_on"
    RETURN = "return"
    TOOK_UP = "took_up"


class Decided(StrEnum):
    """How firm it is: decided at the meeting, told of another's decision, only proposed, or said without a decision."""

    MADE = "made"
    REPORTED = "reported"
    PROPOSED = "proposed"
    SAID = "said"


class Party(Struct, frozen=True, kw_only=True):
    """A body, organisation or person as printed. ``key`` where it is known who it is, of an office whose; ``of`` whose minutes say it, which tells one board from another."""

    name: str
    key: str = ""
    of: str = ""


class Mention(Struct, frozen=True, kw_only=True):
    """One place that tells of an assignment.

    ``item`` and ``matter`` are keys of what it stands in and is about, "" for none. ``given`` is the day on which the task was given, where that
    is told; ``to`` whom it is reported to or goes on to. ``body`` is the body that met. ``is_filing`` tells that the
    end is a decision that receives a report (``filings``). ``heading`` is that of the item.
    """

    key: Key
    means: Means
    day: str | None = None
    body: Party | None = None
    item: str = ""
    matter: str = ""
    words: str
    has: Party | None = None
    by: Party | None = None
    to: Party | None = None
    given: str | None = None
    due_from: str | None = None
    due: str | None = None
    decided: Decided = Decided.SAID
    is_paused: bool = False
    is_commission: bool = False
    is_filing: bool = False
    heading: str = ""

    @property
    def order(self) -> tuple[str, Key]:
        """Its place in time: what has no day comes last."""
        return (self.day or "9999-12-31", self.key)


def same(one: Party | None, other: Party | None) -> bool:
    """Whether two are surely one: by what they are known as, else by their names, where these are no words that every organisation has."""
    if one is None or other is None:
        return False
    if one.key and other.key:
        return one.key == other.key and (not one.key.startswith("office:") or same_body(one.name, other.name))
    if one.of and other.of and one.of != other.of and (_is_common(one.name) or _is_common(other.name)):
        return False
    return same_body(one.name, other.name)


def differ(one: Party | None, other: Party | None) -> bool:
    """Whether both are told and are not surely one."""
    return one is not None and other is not None and not same(one, other)


def _is_common(name: str) -> bool:
    words = name.split()
    return len(words) == 1 and words[0].casefold().endswith(_OF_ANYONE)
