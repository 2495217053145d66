"""Writing the log: the one way to it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC

import msgspec
from django.db import transaction
from django.utils import timezone

from samtrad.access.insert import added
from samtrad.access.locks import Lock, hold
from samtrad.access.models import User
from samtrad.audit.models import Entry

FIRST = "0" * 64
"""What the first entry is sealed to."""
_encoder = msgspec.json.Encoder(order="deterministic")

About = Mapping[str, int | str | None]
"""Ids and hashes that tell what an act was about."""


def log(verb: str, subject: str, actor: User | None, about: About | None = None) -> Entry:
    """Add an act to the log. It must stand in the transaction that does the act, so that one is not without the other."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an act is logged in the transaction that does it")
    hold(Lock.LOG)
    last = Entry.objects.order_by("-number").values_list("number", "seal").first()
    number, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
    at = timezone.now()
    told = dict(about or {})
    entry = Entry(number=number, at=at, actor=actor, verb=verb, subject=subject, about=told, previous=previous)
    entry.seal = sealed(entry)
    return added(entry)


def sealed(entry: Entry) -> str:
    """The seal that an entry must have: over all its fields and the seal before it."""
    parts = [entry.previous, entry.number, entry.at.astimezone(UTC).isoformat(timespec="microseconds"), entry.actor_id, entry.verb, entry.subject, entry.about]
    return hashlib.sha256(_encoder.encode(parts)).hexdigest()
