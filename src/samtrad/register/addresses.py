"""What a meeting goes by in addresses: its body and its day. An address that was given once leads on for ever."""

from __future__ import annotations

import re

from samtrad.people.naming import slug
from samtrad.register.models import Meeting, MeetingSlug


def addressed(meeting: Meeting) -> None:
    """Give a meeting the address of its body and day; one that told others leads on."""
    base = f"{slug(meeting.body.slug, 110)}-{meeting.first_day.isoformat() if meeting.first_day else 'odaterat'}"
    if re.fullmatch(re.escape(base) + r"(?:-\d+)?", meeting.slug):
        return
    if meeting.pk:
        MeetingSlug.objects.filter(meeting=meeting, slug__startswith=base).delete()  # back where it was before
        MeetingSlug.objects.get_or_create(slug=meeting.slug, defaults={"meeting": meeting})
    meeting.slug = _free(base)


def _free(base: str) -> str:
    used = {
        *Meeting.objects.filter(slug__startswith=base).values_list("slug", flat=True),
        *MeetingSlug.objects.filter(slug__startswith=base).values_list("slug", flat=True),
    }
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)


def lead_on(meeting: Meeting, instead: Meeting) -> None:
    """Every address of a meeting that goes leads to the one that its document tells of instead."""
    meeting.old_slugs.update(meeting=instead)
    MeetingSlug.objects.get_or_create(slug=meeting.slug, defaults={"meeting": instead})
