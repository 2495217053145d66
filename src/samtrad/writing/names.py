"""What links are called: two that lead to different places never share a name, so that a list of them can be used."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.writing.markup import Content, Html

_TAGS = re.compile(r"<[^>]*>")


class Names:
    """The names that a page's links have so far, and where each leads."""

    def __init__(self) -> None:
        self._taken: dict[str, str] = {}
        self._times: dict[str, int] = {}

    def more(self, name: Content, target: str, additions: Sequence[str]) -> str:
        """What has to stand after ``name`` for it to mean ``target`` alone: "" or the first addition that will do.

        The last addition is numbered where none will.
        """
        plain = _plain(name)
        for addition in ("", *additions):
            if self._taken.setdefault(plain + addition.casefold(), target) == target:
                return addition
        last = additions[-1] if additions else ""
        while True:
            self._times[plain] = self._times.get(plain, 1) + 1
            numbered = f"{last} ({self._times[plain]})"
            if self._taken.setdefault(plain + numbered.casefold(), target) == target:
                return numbered


def _plain(name: Content) -> str:
    """A name as it is heard: no tags, no case, single spaces."""
    heard = _TAGS.sub("", name) if isinstance(name, Html) else name or ""
    return " ".join(heard.split()).casefold()
