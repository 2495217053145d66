"""How an assignment stands, and why: open, said to be done by the one who had it, closed by the one who gave it, at rest, dropped.

"Said to be done" is never "closed": only a decision of the giver's own closes, or an act in the giver's name. What is only proposed does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from samtrad.followup.assignments.mention import Decided, Key, Means, Mention, Party, differ, same


class State(StrEnum):
    """Where an assignment is."""

    OPEN = "open"
    PAUSED = "paused"
    REPORTED_DONE = "reported_done"
    CLOSED = "closed"
    DROPPED = "dropped"


class DeedKind(StrEnum):
    """What a person did by hand."""

    REPORT_DONE = "report_done"
    CLOSE = "close"
    DROP = "drop"
    REOPEN = "reopen"
    PAUSE = "pause"
    HAND_ON = "hand_on"
    RETURN = "return"
    DUE = "due"
    GIVER = "giver"
    HOLDER = "holder"
    NOTE = "note"


class Deed(Struct, frozen=True, kw_only=True):
    """A person's act: its number in the log, its day, in whose name, and to whom or until when."""

    number: int
    kind: DeedKind
    day: str
    who: Party | None = None
    to: Party | None = None
    due_from: str | None = None
    due: str | None = None


class Change(Struct, frozen=True, kw_only=True):
    """A state that it came into: by the words of a mention, or by an act."""

    state: State
    day: str | None
    key: Key | None = None
    act: int = 0


class Standing(Struct, frozen=True, kw_only=True):
    """How it stands. ``proved`` tells that the giver's own minutes gave it; else it is only told of."""

    state: State
    because: Change | None
    proved: bool
    is_commission: bool
    giver: Party | None
    has: Party | None
    given: str | None
    due_from: str | None
    due: str | None
    due_by: Change | None
    report_to: Party | None
    heard: str | None
    ended: str | None
    history: tuple[Change, ...]


_OVER = frozenset({State.CLOSED, State.DROPPED})


def standing(mentions: Iterable[Mention], deeds: Iterable[Deed] = ()) -> Standing:
    """How an assignment stands by all that is told of it and done with it."""
    way = _Way(sorted(mentions, key=lambda one: one.order), sorted(deeds, key=lambda one: (one.day, one.number)))
    way.go()
    return way.standing()


def is_overdue(one: Standing, today: str) -> bool:
    """Whether its last day is past and it is neither over nor said to be done; never where no day is told."""
    return one.due is not None and one.due < today and one.state in (State.OPEN, State.PAUSED)


class _Way:
    """The way of an assignment."""

    def __init__(self, mentions: Sequence[Mention], deeds: Sequence[Deed]) -> None:
        self._mentions, self._deeds = mentions, deeds
        tasks = [one for one in mentions if one.means is Means.TASK]
        self.giver = _told(deeds, DeedKind.GIVER) or _fullest(one.by for one in tasks)
        self.has = _told(deeds, DeedKind.HOLDER) or _fullest(one.has for one in tasks)
        self._first_has = self.has
        self.state, self.because = State.OPEN, None if not mentions else _of(State.OPEN, mentions[0])
        self.due_from: str | None = None
        self.due: str | None = None
        self.due_by: Change | None = None
        self.report_to: Party | None = None
        self.ended: str | None = None
        self.history: list[Change] = [self.because] if self.because else []

    def go(self) -> None:
        """All that is told and done, in order of time; an act comes after what is told of its day."""
        told: list[tuple[str, int, Mention | Deed]] = [(one.order[0], 0, one) for one in self._mentions]
        told += [(one.day, 1, one) for one in self._deeds]
        for _, _, one in sorted(told, key=lambda row: row[:2]):
            if isinstance(one, Mention):
                self._tell(one)
            else:
                self._do(one)

    def _tell(self, one: Mention) -> None:
        if one.means in (Means.TASK, Means.REPORT):
            self._when(one)
            if one.is_paused and (self._may_say(one) or self.giver is None):
                self._come(State.PAUSED, one)
            return
        if one.decided is Decided.PROPOSED:
            return
        made, giver = one.decided is Decided.MADE, same(one.body, self.giver)
        if one.is_filing and not giver:
            return
        match one.means:
            case Means.DONE if made and giver:
                self._come(State.CLOSED, one)
            case Means.DONE if self._may_say(one):
                self._come(State.REPORTED_DONE, one)
            case Means.TOOK_UP:
                self._come(State.REPORTED_DONE, one)
            case Means.DROP if made and giver:
                self._come(State.DROPPED, one)
            case Means.PAUSE if self._may_say(one):
                self._come(State.PAUSED, one)
            case Means.RESUME if self._may_say(one):
                self._come(State.OPEN, one)
            case Means.HAND_ON if made and self._may_say(one):
                self.has = one.to or self.has
            case Means.RETURN if made and self._may_say(one):
                self.has = one.to or self._first_has
            case _:
                pass

    def _may_say(self, one: Mention) -> bool:
        """Whether whoever says it gave it or has it."""
        return same(one.body, self.giver) or same(one.body, self.has)

    def _when(self, one: Mention) -> None:
        if one.due and not any(deed.kind is DeedKind.DUE for deed in self._deeds):
            self.due_from, self.due, self.due_by = one.due_from, one.due, _of(self.state, one)
        self.report_to = one.to or self.report_to

    def _do(self, one: Deed) -> None:
        match one.kind:
            case DeedKind.CLOSE | DeedKind.DROP if not differ(one.who, self.giver) and one.who and self.giver:
                self._come(State.CLOSED if one.kind is DeedKind.CLOSE else State.DROPPED, one)
            case DeedKind.REPORT_DONE if not differ(one.who, self.has):
                self._come(State.REPORTED_DONE, one)
            case DeedKind.PAUSE:
                self._come(State.PAUSED, one)
            case DeedKind.REOPEN:
                self._come(State.OPEN, one, back=True)
            case DeedKind.HAND_ON:
                self.has = one.to or self.has
            case DeedKind.RETURN:
                self.has = one.to or self._first_has
            case DeedKind.DUE:
                self.due_from, self.due, self.due_by = one.due_from, one.due, Change(state=self.state, day=one.day, act=one.number)
            case _:
                pass

    def _come(self, state: State, one: Mention | Deed, *, back: bool = False) -> None:
        """Come into a state. What is over stays so until a person opens it anew; what is said to be done is not at rest after that."""
        if self.state in _OVER and not back:
            return
        if self.state is State.REPORTED_DONE and state in (State.PAUSED, State.OPEN) and not back:
            return
        self.state, self.because = state, _of(state, one)
        self.ended = self.because.day if state in _OVER else None
        self.history.append(self.because)

    def standing(self) -> Standing:
        """All of it."""
        tasks = [one for one in self._mentions if one.means is Means.TASK]
        made = [one for one in tasks if one.decided is Decided.MADE and same(one.body, self.giver)]
        given = [one.given for one in (made or tasks) if one.given]
        days = [one.day for one in self._mentions if one.day] + [one.day for one in self._deeds]
        return Standing(
            state=self.state,
            because=self.because,
            proved=bool(made),
            is_commission=any(one.is_commission for one in tasks) or not tasks,
            giver=self.giver,
            has=self.has,
            given=min(given, default=None),
            due_from=self.due_from,
            due=self.due,
            due_by=self.due_by,
            report_to=self.report_to,
            heard=max(days, default=None),
            ended=self.ended,
            history=tuple(self.history),
        )


def _of(state: State, one: Mention | Deed) -> Change:
    return Change(state=state, day=one.day, key=one.key) if isinstance(one, Mention) else Change(state=state, day=one.day, act=one.number)


def _told(deeds: Sequence[Deed], kind: DeedKind) -> Party | None:
    """Whom a person last said it is."""
    return next((one.to for one in reversed(deeds) if one.kind is kind and one.to), None)


def _fullest(parties: Iterable[Party | None]) -> Party | None:
    """Of several ways of naming one, the one that is known and says most; the same for any order."""
    found = [one for one in parties if one is not None]
    return min(found, key=lambda one: (not one.key, -len(one.name), one.name, one.of), default=None)
