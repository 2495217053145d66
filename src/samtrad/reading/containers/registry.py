"""Which module opens which kind of container. It is imported when the first such file comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from samtrad.reading.containers.members import Budget, Member, told_apart
from samtrad.reading.source import EML, MSG, PDF, TNEF, ZIP

_PLACES = {
    ZIP: "samtrad.reading.containers.archive:archive_members",
    EML: "samtrad.reading.containers.mail:mail_members",
    TNEF: "samtrad.reading.containers.tnef:tnef_members",
    MSG: "samtrad.reading.containers.outlook:outlook_members",
}
CONTAINERS = frozenset(_PLACES)
"""Media types that hold files instead of a text of their own."""
_BESIDE = {PDF: (b"/EmbeddedFile", "samtrad.reading.containers.pdf_attached:pdf_members")}
"""Media types that may hold files beside a text of their own, and what their bytes have where they do."""


def members(data: bytes, media_type: str, budget: Budget, password: str | None) -> Iterator[Member]:
    """The members of a container, each name once. Raises ``Unreadable`` where it cannot be opened or goes on without end."""
    yield from told_apart(_opened(_PLACES[media_type])(data, budget, password))


def members_beside(data: bytes, media_type: str, budget: Budget, password: str | None) -> Iterator[Member]:
    """The files that a document holds beside its own text, each name once. Raises ``Unreadable`` where they go on without end."""
    mark, place = _BESIDE.get(media_type, (b"", ""))
    if mark and mark in data:
        yield from told_apart(_opened(place)(data, budget, password))


def _opened(place: str) -> Callable[[bytes, Budget, str | None], Iterator[Member]]:
    module, _, name = place.partition(":")
    opened: Callable[[bytes, Budget, str | None], Iterator[Member]] = getattr(import_module(module), name)
    return opened
