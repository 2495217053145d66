"""The one place that imports late: a process pays at its start only for what it uses itself."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def load(place: str) -> Callable[..., Any]:
    """The function or class at a place, "samtrad.cli.summary:as_summary"; its module is imported now."""
    module, _, name = place.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found
