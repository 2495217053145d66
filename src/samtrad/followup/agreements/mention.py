"""A mention of an agreement or a plan, with what it is held against others by."""

from __future__ import annotations

from msgspec import Struct

from samtrad.followup.agreements.naming import Name


class Mention(Struct, frozen=True, kw_only=True):
    """A mention. ``key`` is its own; ``order`` its place in time among all, the same whatever came in when."""

    key: int
    order: tuple[str, str, int, int]
    name: Name
    body: int
    owner: int | None = None
    county: str = ""
    shared: bool = False
    matters: frozenset[int] = frozenset()
    item: int | None = None
    parties: frozenset[str] = frozenset()
    first: str | None = None
    last: str | None = None

    @property
    def home(self) -> str:
        """Whose it is by the one that tells of it: the county's where several tell of it together or it says so, else its owner's or the body's own."""
        if self.county and (self.shared or self.name.is_county):
            return f"county {self.county}"
        return f"owner {self.owner}" if self.owner else f"body {self.body}"
