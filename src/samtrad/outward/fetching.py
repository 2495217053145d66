"""Fetching one page: each step that an answer leads on is looked at as the first."""

from __future__ import annotations

import time
from collections.abc import Collection
from urllib.parse import urljoin

from msgspec import Struct

from samtrad.outward.asking import Bounds, OutwardError, Why, ask

MOST_SECONDS, STEPS = 20.0, 4
_PAGES = {"Accept": "text/html, text/plain"}


class Fetched(Struct, frozen=True, kw_only=True):
    """What came: from which address in the end, what kind of file it says it is, in which letters, and its bytes."""

    address: str
    kind: str
    charset: str
    data: bytes


def fetch(address: str, most: int, within: Collection[str] = ()) -> Fetched:
    """What lies at an address. ``within`` are hosts with ports that are reached though they are private. Raises ``OutwardError``."""
    bounds = Bounds(most=most, ends=time.monotonic() + MOST_SECONDS, within=within)
    for _step in range(STEPS):
        answer = ask(address, bounds, _PAGES)
        if not answer.leads:
            if answer.status != 200:
                raise OutwardError(Why.REFUSED, str(answer.status))
            return Fetched(address=address, kind=answer.kind, charset=answer.charset, data=answer.data)
        try:
            address = urljoin(address, answer.leads)
        except ValueError as error:  # no address at all: "http://[v3"
            raise OutwardError(Why.ADDRESS, answer.leads) from error
    raise OutwardError(Why.AROUND, address)
