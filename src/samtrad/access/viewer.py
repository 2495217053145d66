"""Who looks: what a query set needs to know to show no more than may be seen."""

from __future__ import annotations

from typing import NamedTuple


class Viewer(NamedTuple):
    """Someone who looks. ``bodies`` are ids of the bodies whose internal things they may read; ``everything`` is for administrators and auditors."""

    user: int | None = None
    bodies: frozenset[int] = frozenset()
    everything: bool = False


PUBLIC = Viewer()
"""Anyone: no account, no role."""
