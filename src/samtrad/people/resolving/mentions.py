"""Which organisations a sentence names. Better to miss one than to say that a sentence concerns somebody whom it does not.

A municipality's bare name is as often a place: "en konferens i Granby" does not concern Granby kommun, "Granby ska svara" does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from samtrad.swedish.names_places import ALSO_SURNAMES

_WORD = re.compile(r"[^\W_]+(?:[-:’'][^\W_]+)*")
_STARTS = re.compile(r"(?<![\w-])[A-ZÅÄÖÉ][^\W_]*(?:[-:’'][^\W_]+)*")
_PLACE = frozenset(
    "i till från på vid genom utanför mot nära kring runt över mellan centrala norra södra östra västra gamla hos inom ur"
    " stationen gatan vägen hotell hotellet hotel konferens torget scandic elite clarion quality".split()
)
"""A bare name after one of these is a place."""
_SPEAKERS = frozenset(
    """svar svaren remissvar remissvaret yttrande yttrandet inspel synpunkter representant representanter politiker deltagare ledamot ledamöter ersättare beslut beslutet
    begäran ansökan skrivelse skrivelsen förslag besked återkoppling avtal avtalet avtalat samarbete samverkan""".split()
)
"""What comes from or is made with somebody: "svar från Granby"."""
_MUNICIPAL = frozenset({"kommunen", "kommunerna", "staden", "medlemskommunen", "medlemskommunerna", "grannkommunen", "grannkommunerna", "huvudmännen"})
_AFTER_PLACE = frozenset("län centrum city central station centralstation hamn tingsrätt domkyrka stift älv".split())
_ACTS = frozenset(
    """kommun kommuns stad stads kommunstyrelse kommunfullmäktige socialnämnd socialtjänst politiker tjänstemän representant representanter svar remissvar yttrande
    begäran ansökan andel förslag synpunkter deltagande avgift medlemskap beslut uppdrag ledamot invånare förvaltning budget årsredovisning""".split()
)
"""After a genitive, these tell that it is the municipality's."""


class Form(NamedTuple):
    """A form that an organisation is written in; ``is_bare`` where it is a municipality's everyday name or its genitive."""

    organisation: int
    words: tuple[str, ...]
    is_bare: bool
    is_genitive: bool


class Named(NamedTuple):
    """An organisation that is named, and where."""

    organisation: int
    start: int
    end: int


class Namer:
    """Finds organisations by the forms that they are written in."""

    def __init__(self, forms: Iterable[Form]) -> None:
        by_first: defaultdict[str, list[Form]] = defaultdict(list)
        for form in forms:
            if form.words:
                by_first[form.words[0]].append(form)
        self._by_first: Mapping[str, list[Form]] = {first: sorted(found, key=lambda form: (-len(form.words), form)) for first, found in by_first.items()}

    def named(self, string: str) -> list[Named]:
        """The organisations that a string names, in order; the longest form that fits counts."""
        found: list[Named] = []
        at = 0
        for match in _STARTS.finditer(string):
            if match.start() < at or (one := self._at(string, match.start())) is None:
                continue
            found.append(one)
            at = one.end
        return found

    def _at(self, string: str, start: int) -> Named | None:
        first = _WORD.match(string, start)
        for form in self._by_first.get(first.group(), ()) if first else ():
            end = _fits(form.words, string, start)
            if end is None:
                continue
            if form.is_bare and not _is_actor(form, string, start, end):
                return None
            return Named(form.organisation, start, end)
        return None


def form_of(organisation: int, written: str, kind: str, name: str) -> Form:
    """A written form, with whether it is a bare name of a municipality."""
    bare = kind in ("municipality", "other") and written in (name, f"{name}s")
    return Form(organisation, tuple(_WORD.findall(written)), is_bare=bare, is_genitive=bare and written != name)


def _fits(words: tuple[str, ...], string: str, start: int) -> int | None:
    """Where a form that opens at ``start`` ends; None where its words do not stand there."""
    at = start
    for number, word in enumerate(words):
        match = _WORD.match(string, at)
        if match is None or (match.group() != word and not (number and match.group().casefold() == word.casefold())):
            return None
        at = match.end()
        if number + 1 < len(words):
            gap = re.match(r"[\s,/.&]+", string[at : at + 3])
            at += gap.end() if gap else 0
    return None if string[at : at + 1] == "-" else at


def _is_actor(form: Form, string: str, start: int, end: int) -> bool:
    """Whether a bare name stands for the municipality and not for the place or a person."""
    before = _WORD.findall(string[max(0, start - 40) : start])
    after = _WORD.match(string, end + 1)
    following = after.group() if after else ""
    if form.is_genitive:
        return following.casefold() in _ACTS
    if before and before[-1].casefold() in _MUNICIPAL:
        return True
    spoken = len(before) > 1 and before[-1] in ("från", "med", "av") and before[-2].casefold() in _SPEAKERS
    if before and before[-1].casefold() in _PLACE and not spoken and not _after_comma(string, start):
        return False
    if following.casefold() in _AFTER_PLACE or form.words[0] in ALSO_SURNAMES:
        return False
    return not (
        before and before[-1][:1].isupper() and string[start - 1 : start] == " " and not _after_comma(string, start) and _is_mid(string, start, before[-1])
    )


def _after_comma(string: str, start: int) -> bool:
    return string[:start].rstrip()[-1:] in (",", ";", ":")


def _is_mid(string: str, start: int, before: str) -> bool:
    """Whether the capitalised word before stands right before it and opens no sentence: "Anna Granby"."""
    at = string.rfind(before, 0, start)
    opening = string[:at].rstrip()[-1:]
    return bool(opening) and opening not in ".:;!?–-" and string[at + len(before) : start] == " "
