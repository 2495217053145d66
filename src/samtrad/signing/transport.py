"""The way to services of signatures, by the door out: BankID's with the certificate of the one who asks, and authorities that stamp the time."""

from __future__ import annotations

import ssl
import time
from asyncio import to_thread
from pathlib import Path

from asn1crypto import tsp
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from samtrad.outward.asking import Bounds, OutwardError, ask
from samtrad.outward.reaching import place
from samtrad.signing.bankid import BankIDError

MOST_SECONDS, MOST = 20.0, 2**20
_QUERY, _REPLY = "application/timestamp-query", "application/timestamp-reply"


class Https:
    """Sends with a client certificate (PEM, its key in the same file or in one of its own) to a service whose authority is given."""

    def __init__(self, *, certificate: Path | None = None, key: Path | None = None, passphrase: str | None = None, authority: Path | None = None) -> None:
        self._trusts = ssl.create_default_context(cafile=None if authority is None else str(authority))
        if certificate is not None:
            self._trusts.load_cert_chain(certificate, key, passphrase)

    def __call__(self, address: str, body: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        try:
            answer = ask(address, _bounds(address, self._trusts), {"Content-Type": "application/json"}, body)
        except OutwardError as error:
            raise BankIDError("unreachable", str(error)) from error
        return answer.status, answer.data


class Stamps(TimeStamper):
    """The time stamping authority (RFC 3161) at an address."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Its answer, asked for in a thread of its own."""
        return await to_thread(self._asked, req.dump())

    def _asked(self, question: bytes) -> tsp.TimeStampResp:
        try:
            answer = ask(self._address, _bounds(self._address), {"Content-Type": _QUERY, "Accept": _REPLY}, question)
        except OutwardError as error:
            raise TimestampRequestError(str(error)) from error
        if answer.status != 200 or answer.kind != _REPLY:
            raise TimestampRequestError(f"{answer.status} {answer.kind}")
        return tsp.TimeStampResp.load(answer.data)


def _bounds(address: str, trusts: ssl.SSLContext | None = None) -> Bounds:
    """The address is a setting, which lets it through."""
    return Bounds(most=MOST, ends=time.monotonic() + MOST_SECONDS, within={place(address)}, trusts=trusts)
