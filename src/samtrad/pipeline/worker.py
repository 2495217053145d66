"""The worker: takes in what waits, then follows the log; as a loop, or once until nothing is left."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, close_old_connections, connection
from django.utils import timezone

from samtrad.bounded.readers import Readers
from samtrad.documents.actions import release, store
from samtrad.documents.models import Document
from samtrad.meetings.actions.planned import publish_due
from samtrad.meetings.actions.releasing import release_due
from samtrad.meetings.actions.sighting import see
from samtrad.meetings.actions.watching import look
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.intake import LIMITS, Intake
from samtrad.pipeline.liveness import is_gone, name
from samtrad.pipeline.refilling import refill
from samtrad.pipeline.retelling import note, retell
from samtrad.pipeline.trouble import code
from samtrad.register.publication import expire

Told = Callable[[Document], None]
"""Is told of each document that was dealt with."""
_PAUSE = 1.0
"""Seconds between looks at an empty queue."""
_TROUBLED = 5.0
"""Seconds that a database which does not answer is left alone."""
_OFTEN = 20
"""After so many documents the followers come up in between, so that what was entered first is not shown last."""
_STALE = 24 * 3600
"""Seconds after which a file that is not finished will not be."""
_log = logging.getLogger(__name__)


def work_off(readers: Readers, told: Told, stop: threading.Event | None = None) -> int:
    """Take in all that waits now and let the followers come up; how many documents. What is not entered when it ends waits for the next."""
    release(is_gone)
    is_stopped = stop.is_set if stop else lambda: False
    intake, count = Intake(name(), readers, is_stopped), 0
    try:
        while document := intake.next(timezone.now()):
            count += 1
            told(document)
            if not count % _OFTEN:
                follow(FOLLOWERS)
    finally:
        intake.stop()
    come_up(is_stopped)
    return count


def come_up(is_stopped: Callable[[], bool] = lambda: False) -> None:
    """Let the followers deal with all that is new in the log."""
    while not is_stopped() and follow(FOLLOWERS):
        pass


def work(stop: threading.Event, jobs: int = 1) -> None:
    """Work until told to stop: what is begun is put back, what waits is taken up by whoever works next. Nothing that goes wrong ends it."""
    note()
    _tidy()
    with Readers(LIMITS, jobs) as readers:
        while not stop.is_set():
            stop.wait(_round(readers, stop))
        connection.close()


def _round(readers: Readers, stop: threading.Event) -> float:
    """One look at the queue and the log; how long to wait before the next."""
    try:
        close_old_connections()
        expire(timezone.localdate())
        publish_due(timezone.now())
        release_due(timezone.now())
        see(timezone.now())
        look(timezone.now())
        count = work_off(readers, lambda _document: None, stop)
        if refill() or count or retell():
            return 0
    except (DatabaseError, InterfaceError, OSError) as error:
        _log.warning("the worker waits: %s", code(error) or type(error).__name__)
        connection.close()
        return _TROUBLED
    except Exception:  # noqa: BLE001 - a worker that ends takes no more documents in
        _log.exception("the worker waits")
        return _TROUBLED
    return _PAUSE


def _tidy() -> None:
    """Take away what runs that were cut off left behind in the store."""
    for path in store().unfinished(time.time() - _STALE):
        path.unlink(missing_ok=True)
