"""The parts of a check, in the order in which they are done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from samtrad.pipeline.checking.database import BEHIND, database
from samtrad.pipeline.checking.facts import facts
from samtrad.pipeline.checking.files import files
from samtrad.pipeline.checking.finding import Finding
from samtrad.pipeline.checking.follows import follows
from samtrad.pipeline.checking.index import index
from samtrad.pipeline.checking.log import chain
from samtrad.pipeline.checking.messages import messages
from samtrad.pipeline.checking.queue import queue

Part = Callable[[], Iterator[Finding]]
"""Compares one thing with another; what it finds it tells at once."""
PARTS: Mapping[str, Part] = {
    "database": database,
    "log": chain,
    "files": files,
    "queue": queue,
    "facts": facts,
    "index": index,
    "follows": follows,
    "messages": messages,
}
"""Whoever keeps something that can fall behind adds a part of its own here."""


def check(told: Callable[[str], None] = lambda _name: None) -> Iterator[Finding]:
    """All that does not agree; each part is told of as it begins. Tables of another version are not looked into."""
    for name, part in PARTS.items():
        told(name)
        for finding in part():
            yield finding
            if finding.code == BEHIND:
                return
