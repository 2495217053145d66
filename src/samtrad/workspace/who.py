"""Who is signed in, and what they may do: pages of the workspace are for no one else."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.models import Document, Reading
from samtrad.people import viewing
from samtrad.people.viewing import may, signed_in, viewer_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def for_the_signed_in(view: View[P]) -> View[P]:
    """A page that asks who you are first."""

    @wraps(view)
    def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if signed_in(request) is None:
            return redirect_to_login(request.get_full_path())
        response = view(request, *args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        return response

    return asked


def user_of(request: HttpRequest) -> User:
    """The one who is signed in."""
    user = signed_in(request)
    if user is None:
        raise PermissionDenied
    return user


def document_for(request: HttpRequest, address: str, act: Act) -> Document:
    """A document that someone may see and do an act with. What they may not see is not there; what they may not do is refused."""
    found: Document | None = Document.objects.seen_by(viewer_of(request)).filter(address=address).first()
    if found is None:
        raise Http404
    if not may(user_of(request), act, found):
        raise PermissionDenied
    return found


def reading_for(request: HttpRequest, address: str, number: int) -> Reading:
    """The record of a document that someone may settle."""
    document = document_for(request, address, Act.SETTLE)
    if not document.is_whole_to(viewer_of(request)):
        raise PermissionDenied
    found = Reading.objects.filter(document=document, number=number, is_current=True).select_related("document").first()
    if found is None:
        raise Http404
    return found


def bodies_of(request: HttpRequest, act: Act) -> frozenset[int] | None:
    """The bodies in which someone may do an act; None for everywhere."""
    user_of(request)
    return viewing.bodies_of(request, act)
