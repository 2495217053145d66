"""Persons as they are pasted from a list or a letter: one a line, or with semicolons between, with a party in brackets and an address of e-mail where they have one."""

from __future__ import annotations

import re

from msgspec import Struct

_PARTED = re.compile(r"[;\n]|(?<=>),")
_ADDRESS = re.compile(r"<?(?:mailto:)?([^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+)>?")
_PARTY = re.compile(r"\(([^()\s]{1,20})\)\s*,?\s*\Z")
_AROUND = " \t,\"'•*-–·"
_NUMBERED = re.compile(r"\A\s*\d{1,3}[.)]\s+")


class Pasted(Struct, frozen=True):
    """A person as they were written."""

    name: str
    party: str = ""
    email: str = ""


def people(told: str) -> list[Pasted]:
    """Those of a text, in their order; what has an address and no name goes by what stands before its @. Each once."""
    found: dict[tuple[str, str], Pasted] = {}
    for part in _PARTED.split(told.replace("\x00", "").replace("\r", "\n")):
        if (one := _one(part)) is not None:
            found.setdefault((one.name.casefold(), one.email.casefold()), one)
    return list(found.values())


def _one(part: str) -> Pasted | None:
    address = _ADDRESS.search(part)
    words = _NUMBERED.sub("", part[: address.start()] + " " + part[address.end() :] if address else part).strip(_AROUND)
    party = _PARTY.search(words)
    name = " ".join((words[: party.start()] if party else words).replace("\t", " ").strip(_AROUND).split())
    email = address[1] if address else ""
    if not name and email:
        name = " ".join(word.capitalize() for word in email.partition("@")[0].replace("_", ".").split("."))
    return Pasted(name[:200], party[1] if party else "", email[:254]) if name else None
