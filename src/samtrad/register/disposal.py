"""Disposal (gallring): by a rule for each kind of document, as a logged act of a person. The chain of the log, and a stub, stay (law 12)."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.documents import pages
from samtrad.documents.actions import moved, store, subject
from samtrad.documents.models import Derivative, Disposal, Document, DocumentBody, Reading, Receipt, RetentionRule, Sensitive, Settlement
from samtrad.documents.states import DocumentKind, State
from samtrad.register.actions import close
from samtrad.register.bodies import forget_unused
from samtrad.register.door import door
from samtrad.register.models import MeetingDocument
from samtrad.register.versions import leave

_STRONGEST = (DocumentKind.MINUTES, DocumentKind.NOTES, DocumentKind.EXTRACT, DocumentKind.AGENDA, DocumentKind.CALL)
"""What a document of several kinds is: that which is kept longest, as a rule."""


class Due(NamedTuple):
    """A document whose time is out: its kind, its rule, and the day from which the years were counted."""

    document: Document
    kind: DocumentKind
    rule: RetentionRule
    since: date


class NotDueError(ValueError):
    """The document is to be kept still, or for ever, or is in work just now."""


def set_rule(kind: DocumentKind, years: int, basis: str, by: User) -> RetentionRule:
    """Set how long documents of a kind are kept, and by which decision."""
    with transaction.atomic():
        rule, _ = RetentionRule.objects.update_or_create(kind=kind, defaults={"years": years, "basis": " ".join(basis.split())[:200]})
        log("retention_set", f"retention:{kind}", by, {"years": years})
    return rule


def lift_rule(kind: DocumentKind, by: User) -> None:
    """Let documents of a kind be kept for ever."""
    with transaction.atomic():
        if RetentionRule.objects.filter(kind=kind).delete()[0]:
            log("retention_lifted", f"retention:{kind}", by)


def kind_of(document: Document) -> DocumentKind:
    """What a document is, by what it tells of its meetings."""
    if not Reading.objects.filter(document=document, is_current=True).exists():
        return DocumentKind.UNREAD
    roles = set(MeetingDocument.objects.filter(document=document).values_list("role", flat=True))
    return next((kind for kind in _STRONGEST if kind in roles), DocumentKind.OTHER)


def due(today: date) -> Iterator[Due]:
    """The documents whose time is out by the rules, oldest first."""
    rules = {rule.kind: rule for rule in RetentionRule.objects.all()}
    if not rules:
        return
    for document in Document.objects.exclude(state=State.DISPOSED).filter(worker="").order_by("received_at").iterator():
        if found := _due(document, rules, today):
            yield found


def _due(document: Document, rules: dict[str, RetentionRule], today: date) -> Due | None:
    kind = kind_of(document)
    rule = rules.get(kind)
    if rule is None or (kind == DocumentKind.UNREAD and document.state == State.RECEIVED):
        return None
    since = _since(document)
    return Due(document, kind, rule, since) if _after(since, rule.years) <= today else None


def _since(document: Document) -> date:
    """The day from which the years are counted: the last of its meetings', else that on which it came."""
    links = MeetingDocument.objects.filter(document=document).select_related("meeting")
    days = [day for link in links if (day := link.meeting.last_day or link.meeting.not_after)]
    return max(days, default=timezone.localdate(document.received_at))


def _after(day: date, years: int) -> date:
    year = day.year + years
    return date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))


def dispose(document: Document, by: User, today: date) -> Disposal:
    """Take away a document's bytes, its texts, its readings with all that persons did in them, and its facts. Raises ``NotDueError``."""
    with door():
        document = Document.objects.select_for_update().get(pk=document.pk)
        found = (
            None if document.state == State.DISPOSED or document.worker else _due(document, {rule.kind: rule for rule in RetentionRule.objects.all()}, today)
        )
        if found is None:
            raise NotDueError
        hashes = [document.sha256, *Derivative.objects.filter(document=document).values_list("sha256", flat=True)]
        meetings = _emptied(document)
        stub = Disposal.objects.create(document=document, kind=found.kind, years=found.rule.years, basis=found.rule.basis, day=today, by=by)
        log("disposed", subject(document), by, {"sha256": document.sha256, "kind": found.kind, "years": found.rule.years, "meetings": meetings})
        transaction.on_commit(lambda: _remove(hashes))
    return stub


def _emptied(document: Document) -> str:
    """Take away all that the document told; the ids of the meetings that it told of."""
    links = list(MeetingDocument.objects.filter(document=document).select_related("meeting"))
    bodies = {link.meeting.body_id for link in links}
    meetings = [leave(link, document) for link in links]
    told = ",".join(str(meeting.pk) for meeting in meetings)
    document.is_public = False
    for meeting in meetings:
        close(meeting, None)
    for body in bodies:
        forget_unused(body)
    for model in (Sensitive, Settlement, Reading, Receipt, Derivative, DocumentBody):
        model.objects.filter(document=document).delete()
    Document.objects.filter(supersedes=document).update(supersedes=None)
    moved(document, State.DISPOSED)
    document.name = document.reason = document.detail = document.publication_ground = ""
    document.masked_in_name = []
    document.pages = document.published_by = document.published_at = document.published_until = document.supersedes = document.scope = None
    document.save()
    return told


def sweep() -> int:
    """Take away files of documents that are disposed of, which a run that was cut off left; how many."""
    left = [one for one in Document.objects.filter(state=State.DISPOSED).values_list("sha256", flat=True) if store().path(one).exists()]
    _remove(left)
    return len(left)


def _remove(hashes: list[str]) -> None:
    """Bytes that no document and no derivative has any more, and the pictures of their pages."""
    kept = {*Document.objects.filter(sha256__in=hashes).exclude(state=State.DISPOSED).values_list("sha256", flat=True)}
    kept |= {*Derivative.objects.filter(sha256__in=hashes).values_list("sha256", flat=True)}
    for one in hashes:
        if one not in kept:
            store().remove(one)
            pages.forget(one)
