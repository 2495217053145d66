"""The worker: takes in what waits, then follows the log; as a loop, or once until nothing is left."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable

from django.db import close_old_connections
from django.utils import timezone

from samtrad.bounded.records import Reader
from samtrad.documents.models import Document
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.intake import LIMITS, take_in
from samtrad.register.publication import expire

Told = Callable[[Document], None]
"""Is told of each document that was dealt with."""
_PAUSE = 1.0
"""Seconds between looks at an empty queue."""


def name() -> str:
    """What this worker is called in the queue."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}:{threading.get_ident() % 10_000}"


def work_off(reader: Reader, told: Told) -> int:
    """Take in all that waits now and let the followers come up; how many documents."""
    me, count = name(), 0
    while document := take_in(me, reader, timezone.now()):
        count += 1
        told(document)
    while follow(FOLLOWERS):
        pass
    return count


def work(stop: threading.Event, reader: Reader | None = None) -> None:
    """Work until told to stop: what is begun is finished, what waits is taken up by whoever works next."""
    with reader or Reader(LIMITS) as mine:
        while not stop.is_set():
            close_old_connections()
            if not work_off(mine, lambda _document: None):
                expire(timezone.localdate())
                stop.wait(_PAUSE)
