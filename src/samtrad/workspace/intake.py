"""How far the documents that came have come: what waits, what is being read, what is entered, what could not be read and why."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.people.viewing import may, viewer_of
from samtrad.workspace.who import bodies_of, user_of
from samtrad.workspace.words import language
from samtrad.writing.failures import worded

_MOST = 50


class Came(Struct, frozen=True):
    """A document on its way: how far it has come, why it is set aside, where it is reviewed and published."""

    name: str
    address: str
    state: str
    received_at: datetime
    why: str
    review_url: str
    publish_url: str
    is_public: bool
    is_reading: bool


class Counts(Struct, frozen=True):
    """How many documents wait, are being read, are entered, are set aside."""

    waiting: int
    reading: int
    entered: int
    parked: int

    @property
    def is_busy(self) -> bool:
        """Whether anything is on its way."""
        return bool(self.waiting or self.reading)


def may_enter(request: HttpRequest) -> bool:
    """Whether someone may put documents in, somewhere."""
    found = bodies_of(request, Act.ENTER)
    return found is None or bool(found)


def mine(request: HttpRequest) -> QuerySet[Document]:
    """The documents whose way someone may follow: those that they put in, and those of the bodies that they enter for."""
    user, viewer = user_of(request), viewer_of(request)
    if viewer.everything and may(user, Act.ENTER, None):
        return Document.objects.all()
    bodies = bodies_of(request, Act.ENTER) or frozenset()
    return Document.objects.filter(Q(pk__in=Document.objects.filter(receipts__by=user).values("pk")) | Q(scope__in=bodies & viewer.secrets))


def counts(request: HttpRequest) -> Counts:
    """How many there are of each."""
    found = mine(request).aggregate(
        waiting=Count("id", filter=Q(state=State.RECEIVED, worker="")),
        reading=Count("id", filter=Q(state=State.RECEIVED) & ~Q(worker="")),
        entered=Count("id", filter=Q(state=State.ENTERED)),
        parked=Count("id", filter=Q(state=State.PARKED)),
    )
    return Counts(**found)


def latest(request: HttpRequest, states: list[str]) -> list[Came]:
    """The latest of some states."""
    return [_came(one) for one in mine(request).filter(state__in=states).order_by("-received_at", "-id")[:_MOST]]


def _came(one: Document) -> Came:
    entered = one.state == State.ENTERED
    return Came(
        one.name,
        one.address,
        one.state,
        one.received_at,
        worded(one.reason, one.detail, language(), options=False) if one.reason else "",
        reverse("workspace:review", args=[one.address, 1]) if entered else "",
        reverse("workspace:publish", args=[one.address]) if entered else "",
        one.is_public,
        bool(one.worker),
    )
