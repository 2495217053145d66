"""Whom a name means within one meeting: minutes name someone in full in the list, and then as they please."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from samtrad.people.resolving.names import Likeness, likeness, name_of
from samtrad.people.resolving.sound import sound

_PARTY = re.compile(r"\s*\((?P<party>[^)]{1,20})\)\s*$")
_LEAST = 2


class Printed(NamedTuple):
    """A name as it stands in a sentence, its party apart."""

    name: str
    party: str


def printed(written: str) -> Printed:
    """A written name and its party: "Anna Berg (S)"."""
    match = _PARTY.search(written)
    return Printed(" ".join((written[: match.start()] if match else written).split()), match["party"] if match else "")


def is_person(written: str) -> bool:
    """Whether a mover can be a person by their name: two words or more, each with a capital; not "SD" or "Alliansen"."""
    words = printed(written).name.split()
    return len(words) >= _LEAST and words[0][:1].isupper() and words[-1][:1].isupper() and not any(word.isupper() and len(word) > 1 for word in words)


def meant(written: str, listed: Mapping[str, Sequence[int]]) -> int | None:
    """The one in the list that a name means: by the whole name, else by the family name where only one bears it. ``listed``: the numbers of each name."""
    wanted = name_of(printed(written).name)
    if not wanted.words:
        return None
    if len(wanted.words) < _LEAST:
        return _only(number for name, numbers in listed.items() if sound(name_of(name).words[-1]) == sound(wanted.words[0]) for number in numbers)
    ranked = [(likeness(wanted, name_of(name)), name) for name in listed]
    best = max((alike for alike, _ in ranked), default=Likeness.NONE)
    if best < Likeness.SLIP:
        return None
    return _only(number for alike, name in ranked if alike == best for number in listed[name])


def _only(numbers: Iterable[int]) -> int | None:
    found = set(numbers)
    return found.pop() if len(found) == 1 else None
