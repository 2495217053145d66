"""The way to BankID's service: JSON over TLS, with the certificate of the one who asks."""

from __future__ import annotations

import ssl
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from samtrad.signing.bankid import BankIDError

_TIMEOUT = 10
"""Seconds."""


class Https:
    """Sends with a client certificate (PEM, its key in the same file or in one of its own) to a service whose authority is given."""

    def __init__(self, *, certificate: Path | None = None, key: Path | None = None, passphrase: str | None = None, authority: Path | None = None) -> None:
        self._context = ssl.create_default_context(cafile=None if authority is None else str(authority))
        if certificate is not None:
            self._context.load_cert_chain(certificate, key, passphrase)

    def __call__(self, address: str, body: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        request = Request(address, body, {"Content-Type": "application/json"}, method="POST")  # noqa: S310 - the address is a setting
        try:
            with urlopen(request, timeout=_TIMEOUT, context=self._context if address.startswith("https:") else None) as answer:  # noqa: S310 - as above
                return int(answer.status), bytes(answer.read())
        except HTTPError as error:
            return error.code, error.read()
        except (URLError, OSError) as error:
            raise BankIDError("unreachable", str(getattr(error, "reason", error))) from error
