"""Telling those who follow something: what acts made public is noted, and from that messages are gathered and sent, beside the reading of documents."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence

from django.db import DatabaseError, InterfaceError, close_old_connections, connection
from django.utils import timezone

from samtrad.audit.models import Entry
from samtrad.following.actions import appear, appear_all, forget, gather, post
from samtrad.following.models import News
from samtrad.pipeline.lettering import WRITERS
from samtrad.pipeline.touched import meetings
from samtrad.pipeline.trouble import code

_PAUSE = 5.0
"""Seconds between looks at whether something is to be told."""
_TROUBLED = 30.0
_TIDY = 3600.0
"""Seconds between looks at what nobody confirmed."""
_log = logging.getLogger(__name__)


def tell(entries: Sequence[Entry]) -> None:
    """The follower: note what the entries made public, and what they hid. It comes after those that say what hangs together and what is found."""
    if News.objects.exists():
        appear(meetings(entries))
    else:
        appear_all()


def send(stop: threading.Event, site: str) -> None:
    """Gather and send until told to stop. Nothing that goes wrong ends it."""
    tidied = 0.0
    while not stop.is_set():
        try:
            close_old_connections()
            if time.monotonic() - tidied > _TIDY:
                forget(timezone.now())
                tidied = time.monotonic()
            gather(timezone.now())
            post(timezone.now(), site, stop.is_set, WRITERS)
            pause = _PAUSE
        except (DatabaseError, InterfaceError, OSError) as error:
            _log.warning("messages wait: %s", code(error) or type(error).__name__)
            connection.close()
            pause = _TROUBLED
        except Exception as error:  # noqa: BLE001 - a sender that ends sends no more; what failed is told without words, which may be an address
            _log.error("messages wait: %s", type(error).__name__)
            pause = _TROUBLED
        stop.wait(pause)
    connection.close()
