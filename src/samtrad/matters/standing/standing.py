"""How a matter stands: its state, where it lies, who acts next, what was announced and not seen; each with the passages that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from samtrad.matters.linking.passage import Key
from samtrad.matters.standing.announced import Announced
from samtrad.matters.standing.bodies import has_done, is_number, same_body
from samtrad.matters.standing.stations import Act, Station, Step
from samtrad.reading.words import Span


class State(StrEnum):
    """How far a matter has come."""

    RAISED = "raised"
    PREPARED = "prepared"
    CONSULTED = "consulted"
    ENDORSED = "endorsed"
    RECOMMENDED = "recommended"
    DECIDED_BY_SOME = "decided_by_some"
    DECIDED_BY_ALL = "decided_by_all"
    IN_FORCE = "in_force"
    REPORTED_DONE = "reported_done"
    CLOSED = "closed"
    RESTING = "resting"


class Proof(Struct, frozen=True, kw_only=True):
    """Words that something rests on: the passage, and their place in its document's text."""

    key: Key
    day: str | None
    span: Span
    text: str


class Said(Struct, frozen=True, kw_only=True):
    """A body or person as the words have it, and the proof."""

    who: str
    proof: Proof


class Expectation(Struct, frozen=True, kw_only=True):
    """Something announced: met by a later passage, still to come, or past its days and not seen."""

    announced: Announced
    proof: Proof
    met_by: Key | None = None
    overdue: bool = False


class Change(Struct, frozen=True, kw_only=True):
    """A state that the matter came into, and what shows it."""

    state: State
    day: str | None
    proof: Proof


class Standing(Struct, frozen=True, kw_only=True):
    """How a matter stands: ``history`` is its way there, ``because`` what the state rests on.

    ``rests_from`` is the day from which it is resting if nothing more is said; None where it is over or nothing in it has a day.
    """

    state: State
    because: Proof | None
    lies_with: Said | None
    next: tuple[Said, ...]
    decided: tuple[Said, ...]
    awaited: tuple[Said, ...]
    expectations: tuple[Expectation, ...]
    history: tuple[Change, ...]
    rests_from: str | None


_SILENT = 540
"""Days without a word after which a matter that nobody closed is resting."""
_EARLY, _LATE = 3, 21
"""Days around an announced one within which a passage meets it."""
_DONE = frozenset({State.CLOSED, State.IN_FORCE, State.REPORTED_DONE, State.DECIDED_BY_ALL})
"""States that silence changes nothing of."""
OVER = frozenset({State.CLOSED, State.IN_FORCE, State.REPORTED_DONE, State.RESTING})
"""States in which nobody has the matter."""
_IDLE = OVER - {State.IN_FORCE}
"""States in which nobody is to act. Of what is in force somebody may still be told to see to what comes after."""


def standing(stations: Iterable[Station], today: str | None, parties: Sequence[str] = ()) -> Standing:
    """How a matter stands on a day, by its stations; without a day as they say it, however long ago that was.

    ``parties`` are those that must each decide, where they are known.
    """
    ordered = sorted(stations, key=lambda one: (one.day or "9999", one.key))
    way = _Way(parties)
    for station in ordered:
        way.pass_by(station)
    acts = sorted(((station, act) for station in ordered for act in station.acts), key=lambda one: (_done_on(*one), not one[1].reported or bool(one[1].day)))
    for held, act in acts:
        way.take(held, act)
    expectations = _expectations(ordered, today)
    if way.state is State.CLOSED and _is_to_come(ordered, expectations):
        way.reopen()
    state, because = way.state, way.because
    rests_from = _rests_from(ordered, way, expectations)
    if today and state is not State.RESTING and rests_from and rests_from <= today:
        state, because = State.RESTING, way.latest
    return Standing(
        state=state,
        because=because,
        lies_with=way.lies_with if state is not State.CLOSED else None,
        next=() if state in _IDLE else tuple(way.next),
        decided=tuple(way.decided.values()),
        awaited=tuple(said for who, said in way.awaited.items() if not any(has_done(done, who) for done in way.decided)),
        expectations=expectations,
        history=tuple(way.history),
        rests_from=rests_from,
    )


def counted(decided: Sequence[Said]) -> list[Said]:
    """Those who decided, in the same order, without numbers of a group of which more is told later: "Sex kommuner" before "alla tolv kommuner"."""
    last = max((at for at, one in enumerate(decided) if is_number(one.who)), default=-1)
    return [one for at, one in enumerate(decided) if at == last or not is_number(one.who)]


def _done_on(station: Station, act: Act) -> str:
    """When an act was done: on its own day where one is told, as of another body's decision, but not after the meeting that tells of it.

    A rejection of last year that this year's minutes tell of ends nothing that has come since. Where no day is told it was before what the meeting did itself.
    """
    told = station.day or "9999"
    return min(act.day or told, told)


def _is_to_come(ordered: Sequence[Station], expectations: Sequence[Expectation]) -> bool:
    """Whether something is announced for days behind the last word, so that it was still to come when that was said."""
    last = max((one.day for one in ordered if one.day), default="9999")
    return any(not one.met_by and one.announced.end > last for one in expectations)


def _rests_from(ordered: Sequence[Station], way: _Way, expectations: Sequence[Expectation]) -> str | None:
    """The first day that lies long enough after the last word and behind all that was announced; of what is said to rest the day of that word."""
    last = max((one.day for one in ordered if one.day), default=None)
    if last is None or way.state in _DONE:
        return None
    if way.state is State.RESTING:
        return min(way.because.day, last) if way.because and way.because.day else last
    silent = date.fromisoformat(last) + timedelta(days=_SILENT + 1)
    past = [date.fromisoformat(one.announced.end) + timedelta(days=1) for one in expectations if not one.met_by]
    return max([silent, *past]).isoformat()


class _Way:
    """The way of a matter so far."""

    def __init__(self, parties: Sequence[str]) -> None:
        self.state = State.RAISED
        self.because: Proof | None = None
        self.latest: Proof | None = None
        self.lies_with: Said | None = None
        self.next: list[Said] = []
        self.decided: dict[str, Said] = {}
        self.awaited: dict[str, Said] = {}
        self.history: list[Change] = []
        self._forced: Proof | None = None
        self._parties = tuple(parties)

    def pass_by(self, station: Station) -> None:
        """Take in a station, without its acts."""
        self.latest = Proof(key=station.key, day=station.day, span=station.key[2:], text="")
        if station.body and not self.lies_with:
            self.lies_with = Said(who=station.body, proof=self.latest)
        if not self.history:
            self._come(State.RAISED, self.latest)

    def reopen(self) -> None:
        """Back to the state before it was closed: what still has a day to come is not over, whatever paper was filed or motion answered."""
        while self.history and self.history[-1].state is State.CLOSED:
            self.history.pop()
        last = self.history[-1]  # the first is never that it was closed
        self.state, self.because = last.state, last.proof

    def take(self, station: Station, act: Act) -> None:
        """Take in an act of a station, one after the other as they were done; what is only proposed changes nothing."""
        if act.proposed and act.step not in (Step.PROPOSE, Step.RECOMMEND):
            return
        proof = Proof(key=station.key, day=act.day or station.day, span=act.span, text=act.text)
        by = act.by or station.body or ""
        to = Said(who=act.to, proof=proof) if act.to else None
        own = Said(who=by, proof=proof) if by else None
        match act.step:
            case Step.COMMISSION | Step.PROPOSE:
                self._come(State.PREPARED, proof)
                self._hand(to or (None if act.step is Step.PROPOSE else own))
            case Step.CONSULT:
                self._come(State.CONSULTED, proof)
                self._hand(to)
            case Step.SEND_BACK:
                self._come(State.PREPARED, proof, back=True)
                self._hand(to)
            case Step.DEFER:
                self._hand(own)
            case Step.ENDORSE:
                self._come(State.ENDORSED, proof)
                self._hand(to)
            case Step.RECOMMEND:
                self._come(State.RECOMMENDED, proof)
                if to:
                    self.awaited.setdefault(to.who, to)
                if self.state in (State.DECIDED_BY_ALL, State.IN_FORCE) and self._waits():  # something new is put to those who have not decided
                    self._come(State.DECIDED_BY_SOME, proof, back=True)
                self._hand(to)
            case Step.DECIDE | Step.REFUSE:
                self._decide(act, proof, own)
            case Step.REPORT_DONE:
                self._come(State.REPORTED_DONE, proof)
            case Step.CLOSE:
                self._come(State.CLOSED, proof)
            case Step.REST:
                self._come(State.RESTING, proof, back=True)
            case Step.FORCE:
                if self.decided and not self._waits():  # who has not decided is bound by nothing: what minutes call in force is so for others, if for any
                    self._come(State.IN_FORCE, proof)
                    self.next = [said for said in self.next if said.proof.key == proof.key]  # it has left all hands but those that the same passage names
                elif self.decided and act.day and act.day >= min(one.proof.day or act.day for one in self.decided.values()):
                    self._forced = proof  # in force for those who have decided, of what they decided and not of what was before: for all when the last has
            case _:
                pass

    def _decide(self, act: Act, proof: Proof, own: Said | None) -> None:
        """Each decides for itself: all have decided when every known party has, or when the one who was to decide did and none else is awaited."""
        if own:
            self.decided[own.who] = own
        waits = self._waits()
        if waits:
            self._come(State.DECIDED_BY_SOME, proof)
            self.next = [self.awaited[who] for who in waits if who in self.awaited]
            return
        self._come(State.CLOSED if act.step is Step.REFUSE else State.DECIDED_BY_ALL, proof)
        self.next = []
        self.lies_with = None  # what is decided lies with nobody until it is handed to somebody
        if self._forced and self.state is State.DECIDED_BY_ALL:
            self._come(State.IN_FORCE, self._forced)

    def _waits(self) -> list[str]:
        """Those who must each decide and have not."""
        waits = [one for one in self._parties if not any(has_done(who, one) for who in self.decided)]
        return waits + [who for who in self.awaited if not any(has_done(done, who) for done in self.decided)]

    def _come(self, state: State, proof: Proof, *, back: bool = False) -> None:
        """Come into a state. Once some have decided, a proposal or an endorsement elsewhere takes nothing of that back."""
        if not back and self.state in _FIRM and state not in _AFTER[self.state]:
            return
        self.state, self.because = state, proof
        self.history.append(Change(state=state, day=proof.day, proof=proof))

    def _hand(self, to: Said | None) -> None:
        if to:
            self.lies_with = to
            self.next = [to]


_AFTER = {
    State.DECIDED_BY_SOME: frozenset({State.DECIDED_BY_SOME, State.DECIDED_BY_ALL, State.IN_FORCE, State.REPORTED_DONE, State.CLOSED}),
    State.DECIDED_BY_ALL: frozenset({State.DECIDED_BY_ALL, State.IN_FORCE, State.REPORTED_DONE, State.CLOSED}),
    State.IN_FORCE: frozenset({State.IN_FORCE, State.REPORTED_DONE, State.CLOSED}),
}
_FIRM = frozenset(_AFTER)


def _expectations(ordered: Sequence[Station], today: str | None) -> tuple[Expectation, ...]:
    found: list[Expectation] = []
    for at, station in enumerate(ordered):
        for announced in station.announced:
            proof = Proof(key=station.key, day=station.day, span=announced.span, text=announced.text)
            met = next((later.key for later in ordered[at + 1 :] if _meets(later, announced)), None)
            overdue = bool(today and not met and announced.end < today)
            found.append(Expectation(announced=announced, proof=proof, met_by=met, overdue=overdue))
    return tuple(found)


def _meets(station: Station, announced: Announced) -> bool:
    """Whether a station is what was announced: in its days, at its body where both are told."""
    if not station.day or _days(announced.start, station.day) < -_EARLY or _days(announced.end, station.day) > _LATE:
        return False
    return not (announced.body and station.body) or same_body(announced.body, station.body)


def _days(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days
