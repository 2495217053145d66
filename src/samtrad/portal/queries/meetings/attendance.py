"""Who was there: in groups by capacity, and as a weave of persons and items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from samtrad.access.states import Classification
from samtrad.access.viewer import Viewer
from samtrad.portal import addresses
from samtrad.portal.shapes import Proof
from samtrad.register.models import Attendance
from samtrad.register.named import Names

Row = Mapping[str, Any]
CAPACITIES = ("member", "serving_substitute", "substitute", "co_opted", "secretary", "officer", "presenter", "guest", "other")
_DECIDING = ("member", "serving_substitute")
_THERE = ("present", "part")
_MOST_ITEMS = 40
"""A weave of more columns is no picture any more."""


class Attender(Struct, frozen=True, kw_only=True):
    """Someone in a list of who was there; ``url`` only where they have a page."""

    name: str
    url: str
    party: str
    organisation: str
    title: str
    capacity: str
    presence: str
    items: list[str]
    since: str
    until: str
    replaces: str
    is_remote: bool
    proof: Proof | None


class Group(Struct, frozen=True, kw_only=True):
    """Those who were there, or were not, in one capacity."""

    presence: str
    capacity: str
    people: list[Attender]


class Thread(Struct, frozen=True, kw_only=True):
    """One person's line in the weave: for each item whether they took part (in, sub, out, jav)."""

    name: str
    url: str
    about: str
    cells: list[str]


class Present(Struct, frozen=True, kw_only=True):
    """Who was there; how many are not named, by the body's policy; and the weave where people came and went."""

    groups: list[Group]
    unnamed: int
    threads: list[Thread]
    numbers: list[str]
    proof: Proof | None


def present(viewer: Viewer, meeting: Row, numbers: Sequence[str], stood_aside: dict[str, set[str]], names: Names) -> Present:
    """Who was at a meeting. ``numbers`` are its items', ``stood_aside`` the names of those who stood aside in each."""
    fields = ("name", "party_label", "organisation_name", "title", "capacity", "presence", "item_numbers", "since", "until", "replaces", "is_remote")
    rows = list(
        Attendance.objects.seen_by(viewer)
        .filter(meeting=meeting["id"])
        .order_by("ordinal")
        .values(*fields, "start", "end", "page", "person__slug", "person__is_elected", "organisation__name", "classification")
    )
    people = [_attender(row, meeting, names) for row in rows]
    return Present(
        groups=_groups(people),
        unnamed=0 if names.everybody else _unnamed(meeting, rows),
        threads=_threads(people, numbers, stood_aside),
        numbers=list(numbers),
        proof=people[0].proof if people else None,
    )


def _unnamed(meeting: Row, seen: Sequence[Row]) -> int:
    """How many are listed whom the policy of publication leaves unnamed to the viewer. What is secret is not counted."""
    listed: int = Attendance.objects.filter(meeting=meeting["id"], classification=Classification.OPEN).count()
    named: int = sum(row["classification"] == Classification.OPEN for row in seen)
    return listed - named


def _attender(row: Row, meeting: Row, names: Names) -> Attender:
    return Attender(
        name=row["name"],
        url=addresses.person(row["person__slug"]) if row["person__slug"] and row["person__is_elected"] else "",
        party=row["party_label"],
        organisation=row["organisation_name"] or row["organisation__name"] or "",
        title=row["title"],
        capacity=row["capacity"],
        presence=row["presence"],
        items=row["item_numbers"],
        since=row["since"],
        until=row["until"],
        replaces=names.one(row["replaces"]),
        is_remote=bool(row["is_remote"]),
        proof=addresses.words(meeting["reading__document__address"] or "", meeting["reading__number"] or 1, row["start"], row["end"], row["page"]),
    )


def _groups(people: Sequence[Attender]) -> list[Group]:
    """Those who were there before those who were not, each by capacity."""
    found = []
    for presences, told in ((_THERE, "present"), (("absent",), "absent"), (("vacant",), "vacant")):
        for capacity in CAPACITIES:
            if some := [one for one in people if one.presence in presences and one.capacity == capacity]:
                found.append(Group(presence=told, capacity=capacity, people=some))
    return found


def _threads(people: Sequence[Attender], numbers: Sequence[str], stood_aside: dict[str, set[str]]) -> list[Thread]:
    """The weave, where anyone was there for a part or stood aside; else there is nothing to see in it."""
    if not 1 < len(numbers) <= _MOST_ITEMS:
        return []
    deciding = [one for one in people if one.capacity in _DECIDING and one.presence in _THERE and one.name]
    if not any(one.presence == "part" and one.items for one in deciding) and not any(stood_aside.values()):
        return []
    return [Thread(name=one.name, url=one.url, about=_about(one), cells=[_cell(one, number, stood_aside) for number in numbers]) for one in deciding]


def _about(one: Attender) -> str:
    return ", ".join(filter(None, [f"({one.party})" if one.party else "", one.organisation, one.title]))


def _cell(one: Attender, number: str, stood_aside: dict[str, set[str]]) -> str:
    if one.name in stood_aside.get(number, ()):
        return "jav"
    if one.items and number not in one.items:
        return "out"
    return "sub" if one.capacity == "serving_substitute" else "in"
