"""Asking once at an address: bounded in time and size, without cookies or names, and answered whatever the answer is."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from contextlib import suppress
from enum import StrEnum
from http.client import HTTPConnection, HTTPException, HTTPResponse
from socket import SHUT_RDWR
from ssl import SSLContext
from threading import Timer

from msgspec import Struct

from samtrad.outward.reaching import UnreachableError, connection, parted

SECONDS = 10.0
"""The most that one step of the way may take: to be let in, to be answered, to be given a piece."""
ELSEWHERE = (301, 302, 303, 307, 308)
"""What an answer is that leads on to another address."""
_PIECE = 2**16
_MOST_REFUSED = 2**16
"""Bytes that are read of an answer that is none; what is beyond says nothing more."""


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


class Bounds(Struct, frozen=True, kw_only=True):
    """How far one goes for an answer.

    ``most`` bytes; ``ends``, when time is up (``time.monotonic``); ``within``, hosts with ports that are reached though they are private or unusual;
    ``trusts``, whose certificates are believed, and one's own, where they are others than the machine's.
    """

    most: int
    ends: float
    within: Collection[str] = ()
    trusts: SSLContext | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """What came: its status, where it leads on to, what kind of file it says it is, in which letters, and its bytes; none of an answer that leads on."""

    status: int
    leads: str
    kind: str
    charset: str
    data: bytes


def ask(address: str, bounds: Bounds, headers: Mapping[str, str], body: bytes | None = None) -> Answer:
    """What is answered there, to a body where one is sent. Raises ``OutwardError``."""
    left = bounds.ends - time.monotonic()
    if left <= 0:
        raise OutwardError(Why.SLOW)
    try:
        parts = parted(address)
        asked = connection(parts, min(SECONDS, left), bounds.within, bounds.trusts)
    except UnreachableError as error:
        raise OutwardError(Why.PRIVATE if error.is_private else Why.ADDRESS, str(error)) from error
    late = Timer(left, _cut, (asked,))  # headers that come letter by letter are read as long as they come
    late.start()
    try:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        told = {"User-Agent": "samtrad", "Accept-Encoding": "identity", "Connection": "close", **headers}
        asked.request("GET" if body is None else "POST", path, body, told)
        with asked.getresponse() as answer:
            leads = answer.getheader("Location", "") if answer.status in ELSEWHERE else ""
            data = b"" if leads else _pieces(answer, bounds)
            kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset() or ""
            return Answer(status=answer.status, leads=leads, kind=kind, charset=charset, data=data)
    except (OSError, HTTPException, ValueError) as error:
        is_slow = isinstance(error, TimeoutError) or time.monotonic() > bounds.ends
        raise OutwardError(Why.SLOW if is_slow else Why.UNREACHABLE, type(error).__name__) from error
    finally:
        late.cancel()
        asked.close()


def _cut(asked: HTTPConnection) -> None:
    """End a connection that takes too long, from without."""
    with suppress(OSError, AttributeError):  # it is over already
        asked.sock.shutdown(SHUT_RDWR)


def _pieces(answer: HTTPResponse, bounds: Bounds) -> bytes:
    """An answer piece by piece, as long as there is time and room."""
    found = bytearray()
    is_one = 200 <= answer.status < 300
    while piece := answer.read1(_PIECE):
        found += piece
        if not is_one and len(found) >= _MOST_REFUSED:
            return bytes(found[:_MOST_REFUSED])
        if is_one and len(found) > bounds.most:
            raise OutwardError(Why.LARGE)
        if time.monotonic() > bounds.ends:
            raise OutwardError(Why.SLOW)
    return bytes(found)
