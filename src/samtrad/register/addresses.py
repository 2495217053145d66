"""What a meeting goes by in addresses: its body and its day. An address that was public once leads on for ever."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Iterable

from samtrad.documents.models import Document
from samtrad.people.actions.slugs import claim
from samtrad.people.models import Body
from samtrad.people.naming import slug
from samtrad.register.models import Meeting, MeetingDocument, MeetingSlug


def addressed(meeting: Meeting, document: str, number: int) -> None:
    """Give a meeting the address of its body and day; one that told others leads on. ``document`` and ``number`` say which record tells of it.

    A number after it would tell how many others there are, seen or not. So what has no day, or shares it, has signs by chance from its document's own address.
    """
    base = f"{slug(meeting.body.slug, 100)}-{meeting.first_day.isoformat() if meeting.first_day else 'odaterat'}"
    if re.fullmatch(re.escape(base) + (r"(?:-[0-9a-f]{8})?" if meeting.first_day else r"-[0-9a-f]{8}"), meeting.slug):
        return
    if meeting.pk:
        MeetingSlug.objects.filter(meeting=meeting, slug__startswith=base).delete()  # back where it was before
        MeetingSlug.objects.get_or_create(slug=meeting.slug, defaults={"meeting": meeting})
    signs = (f"{base}-{hashlib.sha256(f'{document}/{number}/{time}'.encode()).hexdigest()[:8]}" for time in itertools.count())
    meeting.slug = next(one for one in itertools.chain([base] if meeting.first_day else [], signs) if _is_free(one))


def unseen(document: Document) -> list[Body]:
    """The bodies of a document's meetings of which nothing was ever public."""
    return [one for one in Body.objects.filter(meetings__documents__document=document).order_by("pk").distinct() if not was_public(one.pk)]


def was_public(body: int) -> bool:
    """Whether a meeting of a body is or was public: then its address stays."""
    return MeetingDocument.objects.filter(meeting__body=body, document__published_at__isnull=False).exists()


def claim_names(bodies: Iterable[Body]) -> None:
    """Give bodies that become public the address of their name, where something that was never public has it; their meetings follow."""
    for body in bodies:
        holder = claim(body, lambda pk: not was_public(pk))
        if holder is not None:
            _addressed_anew(holder)
            _addressed_anew(body.pk)


def _addressed_anew(body: int) -> None:
    """Address the meetings of a body by what it goes by now. Nobody was ever led to them, so nothing leads on."""
    for meeting in Meeting.objects.filter(body=body, reading__isnull=False).select_related("body", "reading__document").order_by("pk"):
        if meeting.reading:
            addressed(meeting, meeting.reading.document.address, meeting.reading.number)
            meeting.save(update_fields=["slug"])
            MeetingSlug.objects.filter(meeting=meeting).delete()


def _is_free(one: str) -> bool:
    return not Meeting.objects.filter(slug=one).exists() and not MeetingSlug.objects.filter(slug=one).exists()


def lead_on(meeting: Meeting, instead: Meeting) -> None:
    """Every address of a meeting that goes leads to the one that its document tells of instead."""
    meeting.old_slugs.update(meeting=instead)
    MeetingSlug.objects.get_or_create(slug=meeting.slug, defaults={"meeting": instead})
