"""What is written in an item: every save is a version, held against the version that the writer saw. Nobody's words are lost (``merging``)."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from django.db.models import Max

from samtrad.access.models import User
from samtrad.meetings.actions.acting import AGENDA, WRITING, Fault, MeetingError, acting_on, noted, prose
from samtrad.meetings.merging import merged
from samtrad.meetings.models import AgendaItem, ItemText
from samtrad.meetings.models.item import PARTS


class Saved(NamedTuple):
    """What became of a save: the version that holds now; and where it clashed, the writer's own, which is kept beside it and waits."""

    holds: ItemText
    clash: ItemText | None = None


def save_text(item: AgendaItem, part: str, text: str, seen: int, by: User, now: datetime) -> Saved:
    """Save a part of an item's text, written over the version that the writer saw (0 for none).

    Where another saved meanwhile, both are put together if they changed different lines. Where they clash, what holds stays, and
    what was written now is kept beside it: the writer is told, and saves again over the version that holds.
    """
    if part not in PARTS:
        raise MeetingError(Fault.UNKNOWN, part)
    with acting_on(item, by, AGENDA | WRITING) as held:
        text = prose(text)
        now_holds = holding(held, part)
        if (now_holds.version if now_holds else 0) < seen:
            raise MeetingError(Fault.UNKNOWN, str(seen))
        if now_holds and now_holds.text == text:
            return Saved(now_holds)
        if now_holds is None or now_holds.version == seen:
            return Saved(_kept(held, part, text, seen, by, now))
        before = held.texts.filter(part=part, version=seen).first()
        both = merged(before.text if before else "", text, now_holds.text)
        if both is None:
            return Saved(now_holds, _kept(held, part, text, seen, by, now, clashes=True))
        if both == now_holds.text:
            return Saved(now_holds)
        return Saved(_kept(held, part, both, seen, by, now, is_merged=True))


def _kept(item: AgendaItem, part: str, text: str, seen: int, by: User, now: datetime, *, clashes: bool = False, is_merged: bool = False) -> ItemText:
    version = (item.texts.filter(part=part).aggregate(last=Max("version"))["last"] or 0) + 1
    made = ItemText.objects.create(item=item, part=part, version=version, seen=seen, text=text, clashes=clashes, merged=is_merged, by=by, at=now)
    noted("text_clashed" if clashes else "text_saved", item.meeting, by, {"item": item.pk, "text": made.pk})
    return made


def holding(item: AgendaItem, part: str) -> ItemText | None:
    """The version of a part that holds: the latest that did not clash."""
    return item.texts.filter(part=part, clashes=False).order_by("-version").first()
