"""Whether the facts are what the records say, with what persons settled in them, and public only where their document is."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.access.insert import Row
from samtrad.access.states import Classification
from samtrad.documents.models import Document, Reading
from samtrad.documents.queries import worded
from samtrad.documents.states import State
from samtrad.pipeline.checking.finding import Finding
from samtrad.reading.record import Minutes
from samtrad.register.models import ComingMeeting, Item, Meeting, MeetingDocument
from samtrad.register.project import FACTS, rows_of

_SEEN = frozenset({"is_public", "scope"})
"""What is told by the act that publishes, not by the record."""


def facts() -> Iterator[Finding]:
    """Every meeting held against its reading; documents and meetings that have lost each other."""
    for meeting in Meeting.objects.select_related("reading__document").order_by("pk").iterator(chunk_size=100):
        yield from _meeting(meeting)
    read = Reading.objects.filter(is_current=True).values("document")
    for pk in Document.objects.filter(state=State.ENTERED).exclude(pk__in=read).values_list("pk", flat=True):
        yield Finding("warning", "document.without_reading", f"document:{pk}")
    for link in MeetingDocument.objects.select_related("document").iterator():
        if not Reading.objects.filter(document_id=link.document_id, number=link.number, is_current=True).exists():
            yield Finding("error", "document.link_without_reading", f"document:{link.document_id}", str(link.number))


def _meeting(meeting: Meeting) -> Iterator[Finding]:
    subject = f"meeting:{meeting.pk}"
    if not meeting.documents.exists():
        yield Finding("error", "meeting.without_document", subject)
    if meeting.is_public and not meeting.documents.filter(document__is_public=True).exists():
        yield Finding("critical", "public.without_document", subject)
    if meeting.reading is None or not meeting.reading.is_current:
        yield Finding("error", "meeting.without_reading", subject)
        return
    minutes = worded(meeting.reading)
    made = dict(Item.objects.filter(meeting=meeting).values_list("ordinal", "id"))
    for model in FACTS:
        name = model._meta.model_name or ""  # noqa: SLF001 - Django's own name for it
        rows = model._base_manager.filter(meeting=meeting)  # noqa: SLF001
        if differ([dict(row) for row in rows.order_by("ordinal").values()], rows_of(meeting, minutes, model, made)):
            yield Finding("error", "facts.differ", subject, name)
        if not meeting.is_public and rows.filter(is_public=True).exists():
            yield Finding("critical", "public.without_meeting", subject, name)
    if not meeting.is_public and ComingMeeting.objects.filter(meeting=meeting, is_public=True).exists():
        yield Finding("critical", "public.without_meeting", subject, "comingmeeting")
    if _miscounted(meeting, minutes):
        yield Finding("warning", "facts.miscounted", subject)


def differ(there: list[Row], wanted: list[Row]) -> bool:
    """Whether rows of the database are others than those that the record makes."""
    if len(there) != len(wanted):
        return True
    return any(old[name] != value for old, row in zip(there, wanted, strict=True) for name, value in row.items() if name not in _SEEN)


def _miscounted(meeting: Meeting, minutes: Minutes) -> bool:
    """Whether the counts are others than those of the record; where something is classed they are of what may be seen, and are passed by."""
    if meeting.classification != Classification.OPEN or Item.objects.filter(meeting=meeting).exclude(classification=Classification.OPEN).exists():
        return False
    return (meeting.items_count, meeting.decisions_count) != (len(minutes.items), sum(one.status == "made" for one in minutes.decisions))
