"""Which addresses may be reached. Where a name leads is asked once, and what was answered is what is connected to: asked again it might lead elsewhere."""

from __future__ import annotations

import socket
from collections.abc import Collection
from http.client import HTTPConnection, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, ip_address
from ssl import SSLContext, create_default_context
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}
_LONG = 2_000


class UnreachableError(ValueError):
    """An address that is none, or leads where nobody from here may go; ``is_private`` tells the latter."""

    def __init__(self, why: str, *, is_private: bool = False) -> None:
        super().__init__(why)
        self.is_private = is_private


def parted(address: str) -> SplitResult:
    """An address in its parts. ``UnreachableError`` for what is no plain address of a page."""
    try:
        parts = urlsplit(address)
        strange = not address.isascii() or not address.isprintable() or " " in address or len(address) > _LONG
        if strange or parts.scheme not in _PORTS or not parts.hostname or parts.username is not None or parts.port == 0:
            raise UnreachableError(parts.scheme)
    except ValueError as error:
        raise UnreachableError("address") from error
    return parts


def place(address: str) -> str:
    """The host and port of an address that is set by those who run an installation: that they name it lets it through. None for what is no address."""
    try:
        parts = parted(address)
    except UnreachableError:
        return ""
    return f"{parts.hostname}:{parts.port or _PORTS[parts.scheme]}"


def connection(parts: SplitResult, seconds: float, within: Collection[str], trusts: SSLContext | None = None) -> HTTPConnection:
    """A connection to where an address leads, on the usual port. Private addresses are reached only where host and port stand in ``within``."""
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    is_known = f"{host}:{port}" in within
    if not is_known and port != _PORTS[parts.scheme]:
        raise UnreachableError(str(port), is_private=True)
    found = _found(host, port)
    if not is_known and not all(is_public(one) for one in found):
        raise UnreachableError(host, is_private=True)
    return _Sealed(found[0], host, port, seconds, trusts or create_default_context()) if parts.scheme == "https" else _Plain(found[0], host, port, seconds)


class _Plain(HTTPConnection):
    """To an address that was looked at."""

    def __init__(self, to: str, host: str, port: int, seconds: float) -> None:
        super().__init__(host, port, timeout=seconds)
        self._to = to

    def connect(self) -> None:
        """Connects to it, and asks no name again."""
        self.sock = socket.create_connection((self._to, self.port), self.timeout)


class _Sealed(HTTPSConnection):
    """The same with TLS: the certificate must be of the name that was asked for."""

    def __init__(self, to: str, host: str, port: int, seconds: float, trusts: SSLContext) -> None:
        super().__init__(host, port, timeout=seconds, context=trusts)
        self._to, self._trusts = to, trusts

    def connect(self) -> None:
        """As above."""
        self.sock = self._trusts.wrap_socket(socket.create_connection((self._to, self.port), self.timeout), server_hostname=self.host)


def _found(host: str, port: int) -> list[str]:
    """Where a name leads."""
    try:
        return [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as error:
        raise UnreachableError(host) from error


def is_public(told: str) -> bool:
    """Whether an address is one that anybody on the internet reaches: no private, local, shared or reserved one, in no dress of IPv6."""
    try:
        one: IPv4Address | IPv6Address = ip_address(told.partition("%")[0])
    except ValueError:
        return False
    if isinstance(one, IPv6Address):
        one = one.ipv4_mapped or one.sixtofour or (one.teredo[1] if one.teredo else None) or _translated(one) or one
    return one.is_global and not one.is_multicast and not one.is_reserved and not one.is_unspecified


def _translated(one: IPv6Address) -> IPv4Address | None:
    """The address that a translator (64:ff9b::/96) leads to."""
    return IPv4Address(int(one) & 0xFFFFFFFF) if int(one) >> 32 == 0x64FF9B << 64 else None
