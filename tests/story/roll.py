"""Who was called to a meeting and who came, from the mandates of the day and the head of the meeting's file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from generated.said import Said, say
from generated.truth import Attendee

from .bodies import BODIES
from .mandates import Mandate, mandates, seated
from .script import Meeting


class Shown(NamedTuple):
    """A line of a list and the person that it tells of."""

    said: Said
    told: Attendee


@dataclass(frozen=True)
class Roll:
    """The lists of one meeting."""

    members: list[Shown]
    substitutes: list[Shown]
    absent: list[Shown]
    others: list[Shown]
    """Officers and guests with a seat of their own or called for an item."""
    secretary: Mandate
    chair: str
    certifiers: list[str]


def spelled(meeting: Meeting, name: str) -> str:
    """A name as this document writes it: ``spelled: Rehnwall for Rehnvall``."""
    for line in meeting.many("spelled"):
        wrong, _, right = line.partition(" for ")
        name = name.replace(right, wrong)
    return name


def party_of(name: str) -> str | None:
    """The party of a politician of the region."""
    return next((one.party for one in mandates() if one.name == name and one.party), None)


def expanded(numbers: str) -> list[str]:
    """ "21–24" as four numbers."""
    first, _, last = numbers.replace("-", "–").partition("–")
    return [str(n) for n in range(int(first), int(last or first) + 1)]


def _shown(name: str, told: Attendee, *, after: Iterable[str | None] = (), tail: str = "") -> Shown:
    party = f" ({told.party})" if told.party else ""
    rest = [part for part in after if part]
    return Shown(say(", ".join([f"{name}{party}", *rest]) + tail), told)


def _limited(meeting: Meeting, name: str) -> str | None:
    """The items that somebody was there for."""
    return next((numbers for who, _, numbers in (line.rpartition(" ") for line in meeting.many("part")) if who == name), None)


def _member(meeting: Meeting, seat: Mandate) -> Shown:
    name = spelled(meeting, seat.name)
    limit = _limited(meeting, seat.name)
    told = Attendee(name, "member", "part" if limit else "present", seat.party, seat.home, seat.title, expanded(limit) if limit else None)
    mark = "§ " if BODIES[meeting.body].number.startswith("§") else "punkt "
    return _shown(name, told, after=[seat.home, seat.title, f"{mark}{limit}" if limit else None])


def _serving(meeting: Meeting, name: str, instead: str) -> Shown:
    told = Attendee(name, "serving_substitute", party=party_of(name), replaces=instead)
    return _shown(name, told, tail=f", ersätter {instead} ({party_of(instead)})")


def _other(meeting: Meeting, line: str) -> Shown:
    """``also: name | title | organisation | items``."""
    name, title, home, limit = [*(part.strip() or None for part in line.split("|")), None, None, None][:4]
    formal = BODIES[meeting.body].kind == "minutes"
    told = Attendee(name, "officer" if formal else "guest", "part" if limit else "present", None, home, title, expanded(limit) if limit else None)
    mark = "§ " if formal else "punkt "
    shown = _shown(name or "", told, after=[title, home])
    tail = ("" if formal else " (gäst)") + (f", {mark}{limit}" if limit else "")
    return Shown(say(shown.said, tail), told)


def roll(meeting: Meeting) -> Roll:
    """The lists of a meeting."""
    body = BODIES[meeting.body]
    seats = seated(body.key, meeting.day)
    away = [name.strip() for line in meeting.many("absent") for name in line.split(";")]
    swapped: dict[str, str] = {}
    for line in meeting.many("sub"):
        who, _, instead = line.partition(" for ")
        swapped[instead] = who
    members, absent = [], []
    for seat in seats:
        if seat.role not in {"chair", "vice", "member"}:
            continue
        if seat.name in away:
            gone = _member(meeting, seat)
            absent.append(Shown(gone.said, replace(gone.told, presence="absent")))
        elif seat.name not in swapped:
            members.append(_member(meeting, seat))
        if seat.name in swapped:
            members.append(_serving(meeting, swapped[seat.name], seat.name))
    absent += [Shown(say(f"Vakant, {place}"), Attendee(None, "member", "vacant", organisation=place)) for place in meeting.many("vacant")]
    substitutes = [_member(meeting, seat) for seat in seats if seat.role == "substitute" and seat.name not in swapped.values() and seat.name not in away]
    substitutes = [Shown(said, replace(told, capacity="substitute")) for said, told in substitutes]
    officers = [_member(meeting, seat) for seat in seats if seat.role == "officer" and seat.name not in away]
    officers = [Shown(said, replace(told, capacity="officer")) for said, told in officers]
    others = officers + [_other(meeting, line) for line in meeting.many("also")]
    chair = meeting.one("chair") or next(seat.name for seat in seats if seat.role == "chair")
    certifiers = [name.strip() for line in meeting.many("certifier") for name in line.split(";")]
    return Roll(members, substitutes, absent, others, next(seat for seat in seats if seat.role == "secretary"), spelled(meeting, chair), certifiers)
