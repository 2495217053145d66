"""From drafts to attendees: limits on presence worked out, the same person in two lists made one, the secretary found."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.limits import Limit
from samtrad.reading.find.sheet.signers.pairing import Signer
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Capacity, Doubt, Presence
from samtrad.swedish.names import folded, same_person

_RANK: dict[Capacity, int] = {
    "secretary": 8,
    "serving_substitute": 7,
    "member": 6,
    "substitute": 5,
    "co_opted": 4,
    "presenter": 2,
    "guest": 3,
    "officer": 3,
    "other": 1,
}
_BOUNDS = frozenset({"from", "after", "to", "before"})
_OFFICE_SECRETARY = re.compile(
    r"\b(?!(?:fält|utrednings|social|parti|program|planerings|kultur|fritids|miljö|bistånds|vård|skol)sekreterare)\w+sekreterare\b", re.IGNORECASE
)
"""Those whose office it is to keep minutes; "fältsekreterare" and "socialsekreterare" have other work."""


_OF_THE_BODY = re.compile(r"\b(?:nämnd|kommun|mötes|förbunds|råds|utskotts|direktions|kansli|styrelse|protokolls?|region)sekreterare", re.IGNORECASE)
"""Whose office it is to keep the minutes of this body; "familjerättssekreterare" beside them has another."""


def all_items(outline: Outline) -> list[str]:
    """The numbers of the document's items at the first level, in order."""
    return [str(e.number) for e in outline.entries if e.number is not None and e.level == 1]


class Entrant:
    """A draft with its presence worked out. ``numbers`` are those of all the document's items, for "t.o.m. § 5"."""

    __slots__ = ("attendee", "draft", "strict")

    def __init__(self, draft: Draft, numbers: Sequence[str]) -> None:
        self.draft = draft
        self.strict = draft.heading.strict
        items, clock = items_of(draft.limits, numbers), clock_of(draft.limits)
        presence: Presence = "present"
        if draft.vacant:
            presence = "vacant"
        elif draft.absent if draft.absent is not None else draft.heading.absent:
            presence = "absent"
        elif draft.limits or draft.partly:
            presence = "part"
        title = draft.title_words or draft.label
        self.attendee = Attendee(
            name=draft.name, party=draft.party, organisation=draft.organisation, title=title, capacity=_capacity(draft), presence=presence, items=items if presence == "part" else None,
            from_=clock[0], to=clock[1], span=_span(draft), replaces=draft.replaces, group=draft.group, remote=True if draft.remote else None,
        )  # fmt: skip


def _span(draft: Draft) -> tuple[int, int]:
    ranges = draft.passage.ranges(draft.start, draft.end)
    return (ranges[0][0], ranges[-1][1])


def _capacity(draft: Draft) -> Capacity:
    """As the line says, else as the heading says."""
    heading = draft.heading.capacity or "member"
    if draft.replaces is not None:
        return "serving_substitute"
    if draft.secretary and not (draft.heading.strict and heading == "member"):
        return "secretary"
    if draft.capacity == "substitute" and heading == "member" and draft.heading.strict:
        return "serving_substitute"
    if draft.capacity == "serving_substitute" or draft.capacity is None or heading not in {"substitute", "serving_substitute"}:
        return draft.capacity or heading
    return heading


def items_of(limits: Sequence[Limit], numbers: Sequence[str]) -> list[str] | None:
    """The items that someone was there for; points get their item's number ("punkt A och B, § 34" -> 34 A, 34 B)."""
    found: list[str] = []
    letters = [letter for limit in limits for letter in limit.letters]
    for limit in limits:
        if limit.numbers and limit.mode in _BOUNDS and len(limit.numbers) == 1:
            found = _bounded(limit.numbers[0], limit.mode, numbers, found)
        elif limit.numbers and limit.mode == "not":
            found = [n for n in (found or numbers) if n not in limit.numbers]
        else:
            found += [n for n in limit.numbers if n not in found]
    if letters:
        return [f"{n} {letter}" for n in found for letter in letters] if found else letters
    return found or None


def _bounded(number: str, mode: str, numbers: Sequence[str], found: list[str]) -> list[str]:
    """The items from or up to one: of those found already ("fr.o.m. § 3 t.o.m. § 7"), else of all."""
    of = found or list(numbers)
    if number not in of:
        return found or ([number] if mode in {"from", "to"} else [])
    at = of.index(number)
    return of[at + (mode == "after") :] if mode in {"from", "after"} else of[: at + (mode == "to")]


def clock_of(limits: Sequence[Limit]) -> tuple[str | None, str | None]:
    """From when to when someone was there, where clock times tell it."""
    first = last = None
    for limit in limits:
        start, end = limit.clock
        if limit.mode != "not":
            first, last = first or start, last or end
    return first, last


def merge(entrants: Sequence[Entrant]) -> tuple[list[Entrant], list[Doubt]]:
    """Each person once: absent where any list says so, with the fuller description and the more telling capacity."""
    found: list[Entrant] = []
    doubts: list[Doubt] = []
    by_name: dict[str, Entrant] = {}
    for new in entrants:
        name = new.attendee.name
        old = by_name.get(folded(name)) if name is not None else None
        if old is None and name is not None and new.attendee.presence == "absent":
            old = next((e for e in found if e.attendee.name is not None and same_person(e.attendee.name, name)), None)
        if old is None and name is not None and " " not in name and _is_label_entry(new):
            old = next((e for e in found if e.attendee.name is not None and folded(e.attendee.name).split()[0] == folded(name)), None)
        if old is None or _are_two(old, new):
            found.append(new)
            if name is not None:
                by_name.setdefault(folded(name), new)
            continue
        if name is not None and old.attendee.name is not None and folded(name) != folded(old.attendee.name) and " " in name:
            doubts.append(_spelling(old, new))
        _join(old, new)
    return found, doubts


def _is_label_entry(entrant: Entrant) -> bool:
    return entrant.attendee.capacity == "secretary"


def _are_two(old: Entrant, new: Entrant) -> bool:
    """Two people of one name: their parties or organisations differ and neither is said to be absent."""
    a, b = old.attendee, new.attendee
    if a.presence == "absent" or b.presence == "absent":
        return False
    if a.party and b.party:
        return a.party != b.party
    return bool(a.organisation and b.organisation) and a.organisation != b.organisation and a.group == b.group


def _join(old: Entrant, new: Entrant) -> None:
    a, b = old.attendee, new.attendee
    capacity = a.capacity if _RANK[a.capacity] >= _RANK[b.capacity] else b.capacity
    if "secretary" in {a.capacity, b.capacity} and (old.strict or new.strict):
        capacity = a.capacity if b.capacity == "secretary" else b.capacity
    if b.presence == "absent":
        capacity = a.capacity
    presence: Presence = "absent" if "absent" in {a.presence, b.presence} else a.presence
    old.attendee = msgspec.structs.replace(
        a, party=a.party or b.party, organisation=a.organisation or b.organisation, title=a.title or b.title, capacity=capacity, presence=presence,
        items=a.items if presence == "part" else None, replaces=a.replaces or b.replaces, remote=a.remote or b.remote,
    )  # fmt: skip


def _spelling(old: Entrant, new: Entrant) -> Doubt:
    a, b = old.attendee, new.attendee
    return Doubt(
        code="attendance.spelling",
        message=f"Samma person verkar stå med två stavningar: {a.name} och {b.name}.",
        candidates=[str(a.name), str(b.name)],
        spans=[a.span, b.span],
    )


def settle(entrants: Sequence[Entrant], early: Sequence[Draft], signers: Sequence[Signer]) -> list[Attendee]:
    """The attendees in order, whoever kept the minutes as secretary; those named only for that added at the end."""
    found = list(entrants)
    for draft in early:
        extra = Entrant(draft, [])
        if extra.attendee.capacity == "secretary":
            _secretary(found, str(draft.name), extra)
        elif found and not _matching(found, str(draft.name)):
            found.append(extra)
    for signer in signers:
        if signer.kind == "secretary":
            extra_attendee = Attendee(name=signer.name, title=None, capacity="secretary", presence="present", span=signer.span)
            _secretary(found, str(signer.name), extra_attendee)
    attendees = sorted((e.attendee for e in found), key=lambda a: a.span[0])
    if not any(a.capacity == "secretary" for a in attendees):
        attendees = _by_office(attendees)
    return attendees


def _matching(found: Sequence[Entrant], name: str) -> Entrant | None:
    return next((e for e in found if e.attendee.name is not None and same_person(e.attendee.name, name)), None)


def _secretary(found: list[Entrant], name: str, extra: Entrant | Attendee) -> None:
    """Make the one of that name secretary, or enter them; a member proper stays a member."""
    old = _matching(found, name)
    if old is None and " " not in name:
        named = [e for e in found if e.attendee.name is not None and folded(e.attendee.name).split()[0] == folded(name)]
        old = named[0] if len(named) == 1 else None
    if old is None:
        entrant = extra if isinstance(extra, Entrant) else Entrant.__new__(Entrant)
        if isinstance(extra, Attendee):
            entrant.attendee, entrant.strict = extra, False
        found.append(entrant)
    elif not (old.strict and old.attendee.capacity == "member") and old.attendee.presence != "absent":
        old.attendee = msgspec.structs.replace(old.attendee, capacity="secretary")


def _by_office(attendees: list[Attendee]) -> list[Attendee]:
    """Where no one is said to have kept the minutes, the only one whose office is to do so did: "nämndsekreterare"."""
    clerks = [
        i
        for i, a in enumerate(attendees)
        if a.title and a.capacity in {"officer", "member", "other"} and a.presence != "absent" and _OFFICE_SECRETARY.search(a.title)
    ]
    if len(clerks) > 1:
        clerks = [i for i in clerks if _OF_THE_BODY.search(attendees[i].title or "")] or clerks
    if len(clerks) != 1:
        return attendees
    at = clerks[0]
    return [*attendees[:at], msgspec.structs.replace(attendees[at], capacity="secretary"), *attendees[at + 1 :]]
