"""What a form asks to be done with what someone follows: the same on the page of an address as on that of an account."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db.models import QuerySet

from samtrad.access.models import User
from samtrad.following.actions import change, end
from samtrad.following.models import Follow
from samtrad.following.states import Pace


def pace_of(told: Mapping[str, str], default: Pace = Pace.DAY) -> Pace:
    """How often to tell."""
    return Pace(told["pace"]) if told.get("pace") in Pace.values else default


def language_of(told: Mapping[str, str], default: str) -> str:
    """In which language to tell."""
    return told["language"] if told.get("language") in ("sv", "en") else default


def act(own: QuerySet[Follow], told: Mapping[str, str], now: datetime, by: User | None = None) -> None:
    """End or change one of some follows, or end all; what is not among them is left alone."""
    if told.get("act") == "end-all":
        for one in own.all():
            end(one, by)
        return
    follow = own.filter(key=told.get("key", "").replace("\x00", "")).first()
    if follow is not None and told.get("act") == "end":
        end(follow, by)
    elif follow is not None and told.get("act") == "change":
        change(follow, pace_of(told, Pace(follow.pace)), language_of(told, follow.language), now, by)
