"""Which module opens which kind of container. It is imported when the first such file comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from samtrad.reading.containers.members import Budget, Member, told_apart
from samtrad.reading.source import EML, MSG, TNEF, ZIP

_PLACES = {
    ZIP: "samtrad.reading.containers.archive:archive_members",
    EML: "samtrad.reading.containers.mail:mail_members",
    TNEF: "samtrad.reading.containers.tnef:tnef_members",
    MSG: "samtrad.reading.containers.outlook:outlook_members",
}
CONTAINERS = frozenset(_PLACES)
"""Media types that hold files instead of a text of their own."""


def members(data: bytes, media_type: str, budget: Budget, password: str | None) -> Iterator[Member]:
    """The members of a container, each name once. Raises ``Unreadable`` where it cannot be opened or goes on without end."""
    module, _, name = _PLACES[media_type].partition(":")
    opened: Callable[[bytes, Budget, str | None], Iterator[Member]] = getattr(import_module(module), name)
    yield from told_apart(opened(data, budget, password))
