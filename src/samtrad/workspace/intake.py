"""How far the documents that came have come: what waits, what is being read, what is entered, what could not be read and why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.models import Role
from samtrad.access.states import Act
from samtrad.documents.masking import Cover, covered
from samtrad.documents.models import Document, Receipt, Sensitive
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.documents.queries import masked_words
from samtrad.documents.states import SensitiveState, State
from samtrad.people.models import Body
from samtrad.people.viewing import viewer_of
from samtrad.pipeline.retelling import STAGES, going
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


class Retelling(Struct, frozen=True):
    """How far what older rules told has been told anew: the part that is told now, of how many, and how many of its things of how many."""

    part: int
    parts: int
    done: int
    total: int


def retelling(request: HttpRequest) -> Retelling | None:
    """It, to those who look after all of an installation; None for others, and where all was told by the rules of now."""
    left = going() if bodies_of(request, Act.ENTER) is None else []
    return Retelling(len(STAGES) - len(left) + 1, len(STAGES), left[0].done, left[0].total) if left else None


def may_enter(request: HttpRequest) -> bool:
    """Whether someone may put documents in, somewhere."""
    found = bodies_of(request, Act.ENTER)
    return found is None or bool(found)


def mine(request: HttpRequest) -> QuerySet[Document]:
    """The documents whose way someone may follow: those that they put in, and those of the bodies that they enter for."""
    theirs = _theirs(request)
    return Document.objects.all() if theirs is None else Document.objects.filter(Q(pk__in=_put_in(request).values("pk")) | theirs)


def _put_in(request: HttpRequest) -> QuerySet[Document]:
    """The documents that someone put in."""
    return Document.objects.filter(receipts__by=user_of(request))


def _theirs(request: HttpRequest) -> Q | None:
    """Whether a document is of the bodies that someone enters for, and may see all of; None where it may be any."""
    viewer, bodies = viewer_of(request), bodies_of(request, Act.ENTER)
    if bodies is None and viewer.everything:
        return None
    return Document.of((bodies or frozenset()) & viewer.secrets)


def _names(request: HttpRequest, documents: Sequence[Document]) -> dict[int, str]:
    """What documents are called to someone, by id: to one who may not see the document as they last put it in themselves.

    The same bytes may have come before from another, under a name that tells what is not in them.
    """
    theirs = _theirs(request)
    if theirs is None:
        return {one.pk: one.name for one in documents}
    last = Receipt.objects.filter(document=OuterRef("pk"), by=user_of(request)).order_by("-at", "-pk").values("name")[:1]
    others = Document.objects.filter(pk__in=[one.pk for one in documents]).exclude(pk__in=Document.objects.filter(theirs).values("pk"))
    own = {pk: covered(name, personal_numbers(name)) for pk, name in others.annotate(own=Subquery(last)).values_list("pk", "own")}
    masked = set(Sensitive.objects.filter(document__in=own, state=SensitiveState.MASK).values_list("document", flat=True))
    for one in documents:
        if one.pk in own and (one.pk in masked or one.masked_in_name):
            own[one.pk] = Cover(masked_words(one), in_name=True)(own[one.pk])
    return {one.pk: own.get(one.pk, one.name) for one in documents}


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
    names = _names(request, found)
    return [_came(one, names[one.pk], is_open=one not in closed, is_new=one in closed and not _in(one, tended)) for one in found]


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


def _came(one: Document, name: str, *, is_open: bool, is_new: bool) -> Came:
    entered = one.state == State.ENTERED and is_open
    return Came(
        name,
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
