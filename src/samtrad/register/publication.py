"""Publication: a named person's act, on a legal ground, and never of what is secret or still to be looked at (law 11)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Classification
from samtrad.audit.actions import log
from samtrad.documents.actions import subject
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import SensitiveState, State
from samtrad.people.models import PublicationPolicy
from samtrad.people.states import NamesShown
from samtrad.register.actions import refresh
from samtrad.register.addresses import claim_names, unseen
from samtrad.register.door import door
from samtrad.register.models import Meeting
from samtrad.search.actions import forget


class Terms(NamedTuple):
    """On what terms a document is published: the legal ground, how many days (None for without end), and whether search engines may."""

    ground: str
    days: int | None = None
    indexable: bool = False


class NotPublishableError(ValueError):
    """A document that cannot be published; the code says why: secret, internal, not_entered, sensitive, no_ground, not_certified."""


def terms_of(document: Document) -> Terms | None:
    """The terms of the policy of the body whose meeting a document tells of; of several bodies the strictest. None where nobody has set one."""
    policies = _policies(document)
    if not policies or len(policies) < len(document.bodies):
        return None
    days = [one.days for one in policies if one.days is not None]
    return Terms("; ".join(dict.fromkeys(one.ground for one in policies)), min(days, default=None), all(one.indexable for one in policies))


def _policies(document: Document) -> list[PublicationPolicy]:
    return list(PublicationPolicy.objects.filter(body__meetings__documents__document=document).order_by("pk").distinct())


def obstacle(document: Document) -> str:
    """Why a document cannot be published now: a code of ``NotPublishableError``, empty where it can."""
    if document.classification != Classification.OPEN:
        return str(document.classification)
    if document.state != State.ENTERED:
        return "not_entered"
    if Sensitive.objects.filter(document=document, state=SensitiveState.FOUND).exists():
        return "sensitive"
    return ""


def publish(document: Document, by: User, terms: Terms) -> Document:
    """Make a document and what it tells public. Raises ``NotPublishableError``; then nothing has changed."""
    if not terms.ground.strip():
        raise NotPublishableError("no_ground")
    with door():
        document = Document.objects.select_for_update().get(pk=document.pk)
        if why := obstacle(document):
            raise NotPublishableError(why)
        now, fresh = timezone.now(), unseen(document)
        document.is_public, document.published_by, document.published_at = True, by, now
        document.publication_ground, document.indexable = terms.ground.strip()[:200], terms.indexable
        document.elected_alone = any(one.names == NamesShown.ELECTED for one in _policies(document))
        document.published_until = now.date() + timedelta(days=terms.days) if terms.days else None
        document.save()
        claim_names(fresh)
        _refresh(document)
        log(
            "published", subject(document), by, {"sha256": document.sha256, "until": document.published_until.isoformat() if document.published_until else None}
        )
    return document


def withdraw(document: Document, by: User | None, why: str = "withdrawn") -> Document:
    """Make a document internal again: by a person's act, or as its time is out."""
    with door():
        document = Document.objects.select_for_update().get(pk=document.pk)
        if document.is_public:
            document.is_public = False
            document.save(update_fields=["is_public"])
            _refresh(document)
            forget(document=document.pk)
            log(why, subject(document), by, {"sha256": document.sha256})
    return document


def expire(today: date) -> int:
    """Withdraw what was published until a day that has passed; how many."""
    over = list(Document.objects.filter(is_public=True, published_until__lt=today))
    for document in over:
        withdraw(document, None, "expired")
    return len(over)


def _refresh(document: Document) -> None:
    for meeting in Meeting.objects.filter(documents__document=document).distinct():
        refresh(meeting, is_read_anew=False)
