"""A register filled with ready records, all of them public."""

from __future__ import annotations

import time
from hashlib import sha256
from itertools import islice

from django.db import transaction
from django.utils import timezone
from register_made import made

from samtrad.access.models import User
from samtrad.documents.models import Document
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter

_TOGETHER = 100
"""Documents entered in one transaction."""

_AT_ONCE = 5000
"""Entries of the log that the followers deal with in one transaction: nobody else waits for the database."""


def fill(count: int) -> float:
    """Enter so many documents beside those that are there; seconds that the door took."""
    by = User.objects.named("Bench")
    now = timezone.now()
    shared = {"received_at": now, "is_public": True, "published_by": by, "published_at": now, "publication_ground": "bench"}
    source = made(count)
    took = 0.0
    number = 0
    while batch := list(islice(source, _TOGETHER)):
        rows = [
            Document(sha256=sha256(f"bench {number + at}".encode()).hexdigest(), name=record.name, size=len(data), **shared)
            for at, (data, record) in enumerate(batch)
        ]
        Document.objects.bulk_create(rows)
        number += len(batch)
        documents = Document.objects.in_bulk([row.sha256 for row in rows], field_name="sha256")
        began = time.perf_counter()
        with transaction.atomic():
            for row, (_, record) in zip(rows, batch, strict=True):
                enter(documents[row.sha256], [record], "bench")
        took += time.perf_counter() - began
    return took


def followed() -> dict[str, float]:
    """Let the followers of the log come up, with all that is there at once; seconds of processor time that each took."""
    took = dict.fromkeys(FOLLOWERS, 0.0)
    left = True
    while left:
        left = False
        for name, follower in FOLLOWERS.items():
            began = time.process_time()
            left = bool(follow({name: follower}, _AT_ONCE)) or left
            took[name] += time.process_time() - began
    return took
