"""The mail server that messages are handed over to, by its address."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from samtrad.settings.environment import SettingError


class MailServer(NamedTuple):
    """How Django reaches it: TLS from the start, or asked for (STARTTLS), or neither."""

    backend: str
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False


PRINTED = MailServer("django.core.mail.backends.console.EmailBackend")
"""Messages are printed where the worker runs."""
_HERE = ("localhost", "127.0.0.1", "::1")


def mail_server(address: str) -> MailServer:
    """The server of an address: smtp://user:word@host:587 with STARTTLS, smtps://user:word@host:465 with TLS from the start; printed where there is none.

    A server on this very machine, or one with ``?tls=no``, is spoken to as it is. Raises ``SettingError`` for an address that is none.
    """
    if not address:
        return PRINTED
    parts = urlsplit(address)
    try:
        port, host = parts.port, parts.hostname
    except ValueError:
        port, host = None, None
    if parts.scheme not in ("smtp", "smtps") or not host:
        raise SettingError("SAMTRAD_SMTP: write smtp://user:password@host:587 or smtps://user:password@host:465, or leave it out to have messages printed")
    is_plain = host in _HERE or dict(parse_qsl(parts.query)).get("tls") == "no"
    tls = parts.scheme == "smtps"
    return MailServer(
        backend="django.core.mail.backends.smtp.EmailBackend",
        host=host,
        port=port or (465 if tls else 25 if is_plain else 587),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=not tls and not is_plain,
        tls=tls,
    )
