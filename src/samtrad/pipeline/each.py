"""Doing some things together, and each by itself where that fails: what cannot be done holds up no other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from django.db import InterfaceError, OperationalError, transaction

_log = logging.getLogger(__name__)


def each(name: str, do: Callable[[Sequence[int]], object], ids: Sequence[int]) -> int:
    """Do what is done with some things (by id), each by itself where they cannot be done together; how many cannot be done at all, and stand as they were.

    What fails is told by its kind alone: its words may be words of minutes. A database that cannot be reached is nobody's fault, and is raised.
    """
    try:
        with transaction.atomic():
            do(ids)
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        if len(ids) > 1:
            return sum(each(name, do, [one]) for one in ids)
        _log.error("%s %s cannot be told anew: %s", name, ids[0], type(error).__name__)
        return 1
    return 0
