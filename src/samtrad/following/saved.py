"""A search that is followed: its words and filters, in one order, as its address has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlencode

from samtrad.search.states import Kind

KINDS: Final = (Kind.DECISION, Kind.ITEM, Kind.MEETING)
"""What new things of a search may be: what a meeting brings."""
_LONGEST: Final = 200
_FIRST, _LAST = 1800, 9998


class Saved(NamedTuple):
    """Words, and what hits are narrowed to; empty for nothing."""

    words: str
    kind: str = ""
    body: str = ""
    organisation: str = ""
    person: str = ""
    type: str = ""
    year: int = 0

    @property
    def address(self) -> str:
        """As an address asks for it: the same search always has the same."""
        told = {
            "q": self.words,
            "slag": self.kind,
            "organ": self.body,
            "organisation": self.organisation,
            "person": self.person,
            "typ": self.type,
            "ar": str(self.year or ""),
        }
        return urlencode({name: value for name, value in told.items() if value})


def saved(told: Mapping[str, str]) -> Saved:
    """The search that an address asks for; what cannot be understood narrows nothing."""
    year, kind = told.get("ar", ""), told.get("slag", "")
    return Saved(
        words=" ".join(_clean(told, "q", _LONGEST).split()),
        kind=kind if kind in KINDS else "",
        body=_clean(told, "organ"),
        organisation=_clean(told, "organisation"),
        person=_clean(told, "person"),
        type=_clean(told, "typ", 10),
        year=int(year) if year.isdecimal() and len(year) <= len(str(_LAST)) and _FIRST <= int(year) <= _LAST else 0,
    )


def _clean(told: Mapping[str, str], name: str, most: int = 100) -> str:
    return told.get(name, "").replace("\x00", "")[:most]


def read(address: str) -> Saved:
    """The search of its address."""
    return saved(dict(parse_qsl(address)))
