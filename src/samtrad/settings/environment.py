"""What the environment may set, read in one place and given to the settings as values."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

Database = dict[str, object]
"""An entry of Django's DATABASES."""


class SettingError(ValueError):
    """A setting that cannot be used; the message says which, what is wrong and what to write instead."""


class Environment(NamedTuple):
    """The settings that come from outside.

    ``data`` is the folder that holds everything; ``database`` an address such as
    ``postgresql://user:word@host:5432/samtrad``, empty for the SQLite file in that folder. ``proxies`` is how many web servers of
    ours a request comes through. The ``oidc`` ones name the organisation's own sign-in (OpenID Connect), where there is one.
    ``smtp`` is the mail server, empty for messages that are printed; ``sender`` whom they come from. ``kolada`` is where Kolada is asked for
    values, with its version (https://.../v3); empty where it is not. ``seal`` is the organisation's certificate with its key (PKCS #12), ``seal_word`` what opens
    it, ``stamps`` the authority that stamps the time, ``trusted`` a folder of certificates that signatures are trusted by; ``bankid`` the address of BankID's service
    with the certificate that one asks with and the authority that it answers by, ``bankid_root`` the certificates that signatures with BankID lead to.
    ``inside`` are the servers, each as host:port, that pages may be fetched from though their addresses are private.
    """

    data: Path
    database: str
    hosts: tuple[str, ...]
    address: str
    region: str
    proxies: int = 0
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: str = ""
    oidc_name: str = ""
    smtp: str = ""
    sender: str = ""
    kolada: str = ""
    seal: str = ""
    seal_word: str = ""
    stamps: str = ""
    trusted: str = ""
    bankid: str = ""
    bankid_certificate: str = ""
    bankid_authority: str = ""
    bankid_root: str = ""
    inside: tuple[str, ...] = ()


def environment() -> Environment:
    """The settings as the process was given them."""
    hosts = tuple(host.strip() for host in os.environ.get("SAMTRAD_HOSTS", "").split(",") if host.strip())
    return Environment(
        data=Path(os.environ.get("SAMTRAD_DATA", "data")).absolute(),
        database=os.environ.get("SAMTRAD_DATABASE", ""),
        hosts=hosts,
        address=os.environ.get("SAMTRAD_ADDRESS", "").rstrip("/"),
        region=os.environ.get("SAMTRAD_NAME", "Samtråd"),
        proxies=_count("SAMTRAD_PROXIES"),
        oidc_issuer=os.environ.get("SAMTRAD_OIDC_ISSUER", "").rstrip("/"),
        oidc_client=os.environ.get("SAMTRAD_OIDC_CLIENT", ""),
        oidc_secret=os.environ.get("SAMTRAD_OIDC_SECRET", ""),
        oidc_name=os.environ.get("SAMTRAD_OIDC_NAME", "OpenID Connect"),
        smtp=os.environ.get("SAMTRAD_SMTP", ""),
        sender=os.environ.get("SAMTRAD_SENDER", ""),
        kolada=_address("SAMTRAD_KOLADA"),
        seal=os.environ.get("SAMTRAD_SEAL", ""),
        seal_word=os.environ.get("SAMTRAD_SEAL_WORD", ""),
        stamps=_address("SAMTRAD_STAMPS"),
        trusted=os.environ.get("SAMTRAD_TRUSTED", ""),
        bankid=_address("SAMTRAD_BANKID"),
        bankid_certificate=os.environ.get("SAMTRAD_BANKID_CERTIFICATE", ""),
        bankid_authority=os.environ.get("SAMTRAD_BANKID_AUTHORITY", ""),
        bankid_root=os.environ.get("SAMTRAD_BANKID_ROOT", ""),
        inside=tuple(one.strip().lower() for one in os.environ.get("SAMTRAD_INSIDE", "").split(",") if one.strip()),
    )


def _address(name: str) -> str:
    value = os.environ.get(name, "").strip().rstrip("/")
    parts = urlsplit(value)
    if value and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment):
        raise SettingError(f"{name}: {value}: write https://name, such as https://name/v3, or leave it out")
    return value


def _count(name: str) -> int:
    value = os.environ.get(name, "0").strip() or "0"
    if not value.isdecimal():
        raise SettingError(f"{name}: {value}: write a number, such as 1, or leave it out")
    return int(value)


def database(address: str, data: Path) -> Database:
    """Where the register is kept: the SQLite file in the data folder, or the PostgreSQL that the address names.

    Raises ``SettingError`` for an address that is neither.
    """
    if not address:
        return sqlite(data / "samtrad.sqlite3")
    parts = urlsplit(address)
    if parts.scheme not in ("postgres", "postgresql"):
        raise SettingError(f"SAMTRAD_DATABASE: {parts.scheme or address}: write postgresql://user:password@host:5432/name, or leave it out for a file")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")) or "samtrad",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
        "CONN_MAX_AGE": 60,
    }


def sqlite(path: Path) -> Database:
    """SQLite with a log written ahead, so that reading never waits for writing; a writer takes its lock at once and waits for it."""
    pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=20000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-64000;"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "TEST": {"NAME": str(path.with_name("test.sqlite3"))},
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas},
    }


def secret(data: Path) -> str:
    """The installation's secret: made once, kept in the data folder, readable to its owner alone."""
    given = os.environ.get("SAMTRAD_SECRET", "")
    if given:
        return given
    path = data / "secret"
    if not path.exists():
        data.mkdir(parents=True, exist_ok=True)
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text("ascii")
