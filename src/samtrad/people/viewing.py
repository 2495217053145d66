"""Who looks at a page, and what they may do in a body: the one way from a request to a viewer."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest

from samtrad.access import queries
from samtrad.access.models import Role, User
from samtrad.access.states import Act, ForbiddenError
from samtrad.access.viewer import Viewer
from samtrad.documents.models import Document
from samtrad.people.models import Body

_KEPT = "samtrad_viewer"
_ROLES = "samtrad_roles"


def viewer_of(request: HttpRequest) -> Viewer:
    """The viewer of a request, looked up once: the public unless someone is signed in."""
    kept: Viewer | None = getattr(request, _KEPT, None)
    if kept is None:
        kept = queries.viewer(signed_in(request), _bodies_of, roles_of(request))
        setattr(request, _KEPT, kept)
    return kept


def signed_in(request: HttpRequest) -> User | None:
    """The account that is signed in; None for anyone else."""
    user = getattr(request, "user", None)
    return user if isinstance(user, User) and user.is_authenticated else None


def roles_of(request: HttpRequest) -> tuple[Role, ...]:
    """The roles of whoever is signed in, looked up once for a request."""
    kept: tuple[Role, ...] | None = getattr(request, _ROLES, None)
    if kept is None:
        kept = queries.roles_of(signed_in(request))
        setattr(request, _ROLES, kept)
    return kept


def bodies_of(request: HttpRequest, act: Act) -> frozenset[int] | None:
    """The bodies in which whoever is signed in may do an act; None for everywhere. One query, however many bodies there are."""
    roles = roles_of(request)
    return None if queries.allowed(roles, act) else queries.bodies(roles, act, _bodies_of)


def viewer(user: User | None) -> Viewer:
    """What someone may see; a registrar of an organisation sees all its bodies."""
    return queries.viewer(user, _bodies_of)


def may(user: User | None, act: Act, body: Body | Document | int | None) -> bool:
    """Whether someone may do an act in a body, by a role in it, in the organisation that owns it, or everywhere.

    With a document they must be allowed to in every body whose minutes it holds.
    """
    if isinstance(body, Document):
        return all(may(user, act, one) for one in body.bodies or (None,))
    if isinstance(body, int):
        body = Body.objects.filter(pk=body).first()
    owners = () if body is None or body.owner_id is None else (body.owner_id,)
    return queries.may(user, act, body.pk if body else None, owners)


def demand(user: User | None, act: Act, body: Body | Document | int | None) -> None:
    """Raise ``ForbiddenError`` where someone may not do an act in a body, or with a document."""
    if not may(user, act, body):
        raise ForbiddenError(act)


def _bodies_of(organisations: frozenset[int]) -> Iterable[int]:
    return Body.objects.filter(owner__in=organisations).values_list("pk", flat=True)
