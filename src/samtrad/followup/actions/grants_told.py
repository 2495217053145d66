"""Grants that minutes tell of, meeting by meeting: rows are views of the record, and keep their ids as long as it says the same."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.access.locks import Lock, hold
from samtrad.access.states import Classification
from samtrad.documents.actions.keeping import storable
from samtrad.followup.actions.apart import apart
from samtrad.followup.actions.rounds.reading import Read, read
from samtrad.followup.grants.telling import Telling, tellings_in
from samtrad.followup.models import GrantTold
from samtrad.matters.models import Passage
from samtrad.matters.states import PassageKind
from samtrad.register.models import Item, Meeting


def tell_grants(meetings: Iterable[int]) -> None:
    """Make the rows of some meetings those that their minutes tell of now. Again changes nothing."""
    for meeting in Meeting.objects.filter(pk__in=set(meetings)).select_related("reading__document", "body").order_by("pk"):
        with apart("grants of meeting", meeting.pk):
            hold(Lock.THREADS)
            _tell(meeting)


def _tell(meeting: Meeting) -> None:
    told = read(meeting)
    found = _found(meeting, told) if told and any(one.unit == "SEK" for one in told.minutes.quantities) else []
    GrantTold.objects.filter(meeting=meeting).exclude(start__in=[one.span[0] for _, one in found]).delete()
    passages = list(Passage.objects.filter(meeting=meeting, is_gone=False).exclude(kind=PassageKind.TOLD)) if found else []
    for item, one in found:
        assert told is not None
        inside = [passage for passage in passages if passage.start <= one.span[0] < passage.end]
        fields = {
            "item": item,
            "passage": min(inside, key=lambda passage: passage.end - passage.start, default=None),
            "sums": [[storable(each.text), each.kronor, *each.span, each.is_part] for each in one.sums],
            "words": storable(" ".join(told.text[slice(*one.span)].split())),
            "end": one.span[1],
            "page": told.page(one.span[0]),
            "is_impossible": one.impossible,
        }
        GrantTold.objects.update_or_create(meeting=meeting, start=one.span[0], defaults=fields)


def _found(meeting: Meeting, told: Read) -> list[tuple[Item, Telling]]:
    """What the items tell, each by the innermost; none of what is secret."""
    items = list(Item.objects.filter(meeting=meeting).order_by("start"))
    found: dict[int, tuple[Item, Telling]] = {}
    for item in items:  # an item under another comes behind it
        for one in tellings_in(told.minutes, told.text, item.start, item.end, item.heading):
            if item.classification != Classification.SECRET:
                found[one.span[0]] = (item, one)
            else:
                found.pop(one.span[0], None)
    return list(found.values())
