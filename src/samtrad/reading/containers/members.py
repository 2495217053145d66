"""What a container gives: its members with names that do no harm, and how much may come out of one file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from samtrad.reading.formats.errors import Unreadable

MAX_MEMBERS = 2_000
"""Members that are read of one file, those of files inside it counted."""
MAX_TOTAL = 1024 * 1024 * 1024
"""Bytes that may come out of one file, those of files inside it counted."""
MAX_DEPTH = 4
"""Files inside files that are opened: an archive in a letter in an archive has three."""
UNNAMED = "unnamed"
_LONGEST_NAME = 200
_HARMFUL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_DRIVE = re.compile(r"\A[A-Za-z]:(?=/)")


class Member(NamedTuple):
    """A file in a container: its name there, and its bytes or why they cannot be had."""

    name: str
    data: bytes
    error: Unreadable | None = None


class Budget:
    """What may still come out of a file and of the files inside it; one budget goes with all of them."""

    def __init__(self, members: int = MAX_MEMBERS, total: int = MAX_TOTAL) -> None:
        self._members = members
        self.left = total

    def take(self, size: int) -> None:
        """Count a member of so many bytes. Raises ``Unreadable`` ("hostile") where that is too much."""
        self._members -= 1
        self.left -= size
        if self._members < 0 or self.left < 0:
            raise Unreadable("hostile", "the file holds far more than minutes and their papers come to")


def harmless_name(name: str) -> str:
    """A member's name as a path under the container: no root, no drive, no way up, nothing that cannot be shown."""
    steps = _HARMFUL.sub("\ufffd", _DRIVE.sub("", name.replace("\\", "/"), count=1)).split("/")
    kept = [step.strip() for step in steps if step.strip() not in {"", ".", ".."}]
    return "/".join(kept)[-_LONGEST_NAME:].lstrip("/") or UNNAMED


def told_apart(members: Iterable[Member]) -> Iterator[Member]:
    """The members, the second of a name with (2) in it, so that each can be asked for."""
    seen: dict[str, int] = {}
    for member in members:
        count = seen[member.name] = seen.get(member.name, 0) + 1
        yield member if count == 1 else member._replace(name=_counted(member.name, count))


def _counted(name: str, count: int) -> str:
    stem, dot, last = name.rpartition(".")
    return f"{stem} ({count}).{last}" if dot and "/" not in last else f"{name} ({count})"
