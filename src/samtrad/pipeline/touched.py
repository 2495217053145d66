"""The meetings that entries of the log are about: by documents, meetings and items that they name."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.audit.models import Entry
from samtrad.register.models import Item, MeetingDocument


def numbers(entries: Iterable[Entry], kind: str) -> set[int]:
    """The ids of this kind that the entries are about: of their subjects, and of what they list."""
    told = {one for entry in entries for one in (entry.subject, *(f"{kind}:{listed}" for listed in str(entry.about.get(f"{kind}s") or "").split(",")))}
    told |= {f"{kind}:{entry.about[kind]}" for entry in entries if isinstance(entry.about.get(kind), int)}
    return {int(number) for name, _, number in (one.partition(":") for one in told) if name == kind and number.isdecimal()}


def meetings(entries: Iterable[Entry]) -> set[int]:
    """The ids of the meetings, also of those that are there no longer."""
    entries = list(entries)
    found = numbers(entries, "meeting")
    found |= set(MeetingDocument.objects.filter(document__in=numbers(entries, "document")).values_list("meeting", flat=True))
    return found | set(Item.objects.filter(pk__in=numbers(entries, "item")).values_list("meeting", flat=True))
