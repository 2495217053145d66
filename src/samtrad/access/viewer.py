"""Who looks: what a query set needs to know to show no more than may be seen."""

from __future__ import annotations

from typing import NamedTuple


class Viewer(NamedTuple):
    """Someone who looks.

    ``bodies`` are ids of the bodies whose internal things they may read, ``secrets`` those of which they may read what is secret too;
    ``everything`` is for administrators and auditors of the whole installation.
    """

    user: int | None = None
    bodies: frozenset[int] = frozenset()
    everything: bool = False
    secrets: frozenset[int] = frozenset()

    def whole(self, scope: int | None) -> bool:
        """Whether they may read what is secret or masked in the things of a body."""
        return self.everything or (scope is not None and scope in self.secrets)


PUBLIC = Viewer()
"""Anyone: no account, no role."""
