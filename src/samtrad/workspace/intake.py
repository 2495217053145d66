"""How far the documents that came have come: what waits, what is being read, what is entered, what could not be read and why."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.models import Role
from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.people.models import Body
from samtrad.people.viewing import viewer_of
from samtrad.workspace.pages import Pages
from samtrad.workspace.who import bodies_of, user_of
from samtrad.workspace.words import language
from samtrad.writing.failures import worded


class Came(Struct, frozen=True):
    """A document on its way: how far it has come, why it is set aside, where it is reviewed and published by one who may."""

    name: str
    address: str
    state: str
    received_at: datetime
    why: str
    review_url: str
    publish_url: str
    is_public: bool
    is_reading: bool
    is_new: bool


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
    user, viewer, bodies = user_of(request), viewer_of(request), bodies_of(request, Act.ENTER)
    if bodies is None and viewer.everything:
        return Document.objects.all()
    bodies = bodies or frozenset()
    return Document.objects.filter(Q(pk__in=Document.objects.filter(receipts__by=user).values("pk")) | Document.of(bodies & viewer.secrets))


def counts(request: HttpRequest) -> Counts:
    """How many there are of each."""
    found = mine(request).aggregate(
        waiting=Count("id", filter=Q(state=State.RECEIVED, worker="")),
        reading=Count("id", filter=Q(state=State.RECEIVED) & ~Q(worker="")),
        entered=Count("id", filter=Q(state=State.ENTERED)),
        parked=Count("id", filter=Q(state=State.PARKED)),
    )
    return Counts(**found)


def pages(request: HttpRequest, counted: Counts) -> Pages:
    """The page of the queue that is asked for: each of its lists shows its part, the longest says how many pages there are."""
    return Pages.of(request, max(counted.waiting + counted.reading, counted.entered, counted.parked))


def latest(request: HttpRequest, state: State, part: Pages) -> list[Came]:
    """A page of the documents in a state, latest first."""
    found = list(mine(request).filter(state=state).order_by("-received_at", "-id")[part.start : part.end])
    settles = bodies_of(request, Act.SETTLE)
    closed = [one for one in found if one.state == State.ENTERED and settles is not None and not _in(one, settles)]
    tended = _tended({body for one in closed for body in one.bodies})
    return [_came(one, is_open=one not in closed, is_new=one in closed and not _in(one, tended)) for one in found]


def _in(document: Document, bodies: Collection[int]) -> bool:
    """Whether a document is of some bodies and of no other."""
    return bool(document.bodies) and all(one in bodies for one in document.bodies)


def _tended(bodies: set[int]) -> set[int]:
    """Those of some bodies that someone has a role for. A body that minutes told of first has no one yet: an administrator gives it to someone."""
    if not bodies:
        return set()
    of_body = Role.objects.filter(body__isnull=False).values("body")
    of_owner = Role.objects.filter(organisation__isnull=False).values("organisation")
    return set(Body.objects.filter(pk__in=bodies).filter(Q(pk__in=of_body) | Q(owner__in=of_owner)).values_list("pk", flat=True))


def _came(one: Document, *, is_open: bool, is_new: bool) -> Came:
    entered = one.state == State.ENTERED and is_open
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
        is_new,
    )
