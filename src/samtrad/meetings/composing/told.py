"""A meeting as it is told to be written: in words and codes, without ids."""

from __future__ import annotations

from msgspec import Struct


class ToldSitting(Struct, frozen=True, kw_only=True):
    """A day: ISO, hours as HH:MM, and where."""

    day: str
    start: str | None = None
    end: str | None = None
    place: str | None = None


class ToldPerson(Struct, frozen=True, kw_only=True):
    """Somebody who was called or there. ``items`` are the numbers (or places, from 1) of those that they were there for, None for all of them."""

    name: str
    party: str | None = None
    organisation: str | None = None
    title: str | None = None
    capacity: str
    presence: str
    items: tuple[str, ...] | None = None
    replaces: str | None = None
    remote: bool = False


class ToldMotion(Struct, frozen=True, kw_only=True):
    """A proposal that was put and not withdrawn; ``order`` its place in the order of questions."""

    by: tuple[str, ...]
    kind: str
    text: str
    order: int | None = None


class ToldVote(Struct, frozen=True, kw_only=True):
    """A vote, with names by option where it was open."""

    method: str
    yes: int
    no: int
    abstained: int
    yes_means: str
    no_means: str
    answer: str
    is_casting: bool = False
    lot: bool = False
    ballots: tuple[tuple[str, str], ...] = ()


class ToldQuestion(Struct, frozen=True, kw_only=True):
    """A question put: the sentence that tells it, or a vote."""

    sentence: str
    vote: ToldVote | None = None


class ToldClause(Struct, frozen=True, kw_only=True):
    """A clause that was decided, with who is to do it by when where it gives a task."""

    text: str
    type: str
    force: str | None = None
    addressee: str | None = None
    responsible: str | None = None
    due: str | None = None


class ToldDissent(Struct, frozen=True, kw_only=True):
    """A reservation, statement or note."""

    kind: str
    by: str
    text: str | None = None


class ToldItem(Struct, frozen=True, kw_only=True):
    """An item as it was handled."""

    number: str | None
    heading: str
    case_number: str | None = None
    presenter: str | None = None
    papers: tuple[str, ...] = ()
    background: str = ""
    deliberation: str = ""
    note: str = ""
    disqualified: tuple[str, ...] = ()
    motions: tuple[ToldMotion, ...] = ()
    questions: tuple[ToldQuestion, ...] = ()
    clauses: tuple[ToldClause, ...] = ()
    declined: tuple[str, ...] = ()
    dissents: tuple[ToldDissent, ...] = ()
    is_withdrawn: bool = False
    information_only: bool = False


class ToldCertification(Struct, frozen=True, kw_only=True):
    """That minutes, or some of their items, were certified: when and by whom."""

    day: str
    by: tuple[str, ...]
    items: tuple[str, ...] | None = None
    immediate: bool = False


class ToldCorrection(Struct, frozen=True, kw_only=True):
    """What was found to be wrong after certification, and is told beside it."""

    day: str
    by: str
    text: str


class ToldMeeting(Struct, frozen=True, kw_only=True):
    """All of it. ``is_notes`` where the body writes notes and not minutes; ``only`` where single items are composed as a unit of their own."""

    body: str
    organisation: str | None = None
    is_notes: bool = False
    sittings: tuple[ToldSitting, ...]
    chair: str | None = None
    secretary: str | None = None
    certifiers: tuple[str, ...] = ()
    people: tuple[ToldPerson, ...] = ()
    items: tuple[ToldItem, ...] = ()
    certifications: tuple[ToldCertification, ...] = ()
    corrections: tuple[ToldCorrection, ...] = ()
