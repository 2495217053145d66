"""What someone follows, as a list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from samtrad.following.models import Follow
from samtrad.following.queries.subjects import subjects


class FollowLine(Struct, frozen=True, kw_only=True):
    """Something that is followed, by whom has the address: how often, in which language, since when."""

    key: str
    name: str
    url: str
    address: str
    pace: str
    language: str
    since: datetime | None


def lines(follows: Iterable[Follow]) -> list[FollowLine]:
    """What is followed; of what nobody may see any more the name is not told."""
    rows = list(follows)
    named = subjects(rows)
    return [
        FollowLine(
            key=one.key,
            name=subject.name if (subject := named[one.pk]) else "",
            url=subject.path if subject else "",
            address=one.address,
            pace=one.pace,
            language=one.language,
            since=one.confirmed_at,
        )
        for one in rows
    ]
