"""What is done of many meetings, or rounds, is done of each apart: the fault of one holds up neither the others nor the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import InterfaceError, OperationalError, transaction

_log = logging.getLogger(__name__)


@contextmanager
def apart(what: str, pk: int) -> Iterator[None]:
    """Do something of one thing, wholly or not at all. What fails leaves it as it was, and is told by its kind alone: its words may be words of minutes.

    A database that cannot be reached is nobody's fault, and is raised: then all of it is done again.
    """
    try:
        with transaction.atomic():
            yield
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        _log.error("%s %s cannot be told: %s", what, pk, type(error).__name__)
