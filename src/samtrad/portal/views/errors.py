"""What is shown where something is not there, not allowed, or broke."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from samtrad.people.viewing import signed_in
from samtrad.portal.shapes import Meta


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Nothing at this address. Whether something that is not public lies there is not told."""
    del exception
    return _error(request, 404, _("Sidan finns inte"))


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for whoever asks."""
    del exception
    return _error(request, 403, _("Det här får du inte se eller göra"), is_signed_in=signed_in(request) is not None)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Something that cannot be understood."""
    if isinstance(exception, TooManyFilesSent):
        return _error(request, 400, _("Det var för många filer på en gång"), most=settings.DATA_UPLOAD_MAX_NUMBER_FILES)
    return _error(request, 400, _("Vi förstår inte frågan"))


def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours broke. The page asks nothing of the database: that may be what broke."""
    return _error(request, 500, _("Något gick fel hos oss"))


def _error(request: HttpRequest, status: int, title: str, **told: object) -> HttpResponse:
    return render(request, f"portal/errors/{status}.html", {"meta": Meta(title=title, description=title), **told}, status=status)
