"""Fetching one page: bounded in time and size, without cookies or names, to public addresses alone; each step that an answer leads on is looked at as the first."""

from __future__ import annotations

import time
from collections.abc import Collection
from contextlib import suppress
from enum import StrEnum
from http.client import HTTPConnection, HTTPException, HTTPResponse
from socket import SHUT_RDWR
from threading import Timer
from urllib.parse import urljoin

from msgspec import Struct

from samtrad.outward.reaching import UnreachableError, connection, parted

SECONDS, MOST_SECONDS, STEPS = 10.0, 20.0, 4
_PIECE = 2**16
_ELSEWHERE = (301, 302, 303, 307, 308)


class Why(StrEnum):
    """Why nothing was fetched."""

    ADDRESS = "address"
    PRIVATE = "private"
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    REFUSED = "refused"
    LARGE = "large"
    AROUND = "around"


class OutwardError(Exception):
    """Nothing was fetched."""

    def __init__(self, why: Why, about: str = "") -> None:
        super().__init__(f"{why}: {about}" if about else str(why))
        self.why, self.about = why, about[:200]


class Fetched(Struct, frozen=True, kw_only=True):
    """What came: from which address in the end, what kind of file it says it is, in which letters, and its bytes."""

    address: str
    kind: str
    charset: str
    data: bytes


def fetch(address: str, most: int, within: Collection[str] = ()) -> Fetched:
    """What lies at an address. ``within`` are hosts with ports that are reached though they are private. Raises ``OutwardError``."""
    ends = time.monotonic() + MOST_SECONDS
    for _step in range(STEPS):
        found = _asked(address, most, within, ends)
        if isinstance(found, Fetched):
            return found
        address = found
    raise OutwardError(Why.AROUND, address)


def _asked(address: str, most: int, within: Collection[str], ends: float) -> Fetched | str:
    """What lies there, or where one is led on to."""
    try:
        parts = parted(address)
        asked = connection(parts, min(SECONDS, max(ends - time.monotonic(), 0.01)), within)
    except UnreachableError as error:
        why = Why.PRIVATE if error.is_private else Why.ADDRESS
        raise OutwardError(why, str(error)) from error
    late = Timer(max(ends - time.monotonic(), 0.01), _cut, (asked,))  # headers that come letter by letter are read as long as they come
    late.start()
    try:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        asked.request("GET", path, headers={"User-Agent": "samtrad", "Accept": "text/html, text/plain", "Accept-Encoding": "identity", "Connection": "close"})
        with asked.getresponse() as answer:
            if answer.status in _ELSEWHERE and (on := answer.getheader("Location")):
                return urljoin(address, on)
            if answer.status != 200:
                raise OutwardError(Why.REFUSED, str(answer.status))
            data = _pieces(answer, most, ends)
            return Fetched(address=address, kind=answer.headers.get_content_type(), charset=answer.headers.get_content_charset() or "", data=data)
    except (OSError, HTTPException, ValueError) as error:
        is_slow = isinstance(error, TimeoutError) or time.monotonic() > ends
        raise OutwardError(Why.SLOW if is_slow else Why.UNREACHABLE, type(error).__name__) from error
    finally:
        late.cancel()
        asked.close()


def _cut(asked: HTTPConnection) -> None:
    """End a connection that takes too long, from without."""
    with suppress(OSError, AttributeError):  # it is over already
        asked.sock.shutdown(SHUT_RDWR)


def _pieces(answer: HTTPResponse, most: int, ends: float) -> bytes:
    """An answer piece by piece, as long as there is time and room."""
    found = bytearray()
    while piece := answer.read1(_PIECE):
        found += piece
        if len(found) > most:
            raise OutwardError(Why.LARGE)
        if time.monotonic() > ends:
            raise OutwardError(Why.SLOW)
    return bytes(found)
