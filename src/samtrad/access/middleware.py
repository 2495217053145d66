"""What happens to every request beside its view: headers, how often one may ask, a second factor for those who work here."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from samtrad.access.models import User
from samtrad.access.rates import Kind, spend

View = Callable[[HttpRequest], HttpResponse]
_POLICY = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)"
_KINDS: tuple[tuple[str, str, Kind | None], ...] = (
    ("/api/", "", "api"),
    ("/sok/folj/", "POST", "follow"),
    ("/sok", "", "search"),
    ("/konto/", "POST", "sign-in"),
    ("/arbete/moten/", "POST", None),
    ("/arbete/", "POST", "upload"),
    ("/folj/sluta/", "POST", None),
    ("/kallelse/", "POST", "answer"),
    ("/", "POST", "follow"),
)
"""The beginning of an address, by which method it costs (empty for any), and what it counts as; leaving is free: one mail program does it for many.
So is a meeting: those who run it save every second what they type, often from one address."""

_OWN = ("/arbete/", "/konto/", "/folj/", "/kallelse/")
"""The beginning of addresses whose pages are for one person."""


def headers(view: View) -> View:
    """Tell browsers what the pages never need, and keep what is for those who are signed in out of every cache."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = view(request)
        response.setdefault("Permissions-Policy", _POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        user = getattr(request, "user", None)
        if _bare(request).startswith(_OWN) or (user is not None and user.is_authenticated):
            response["Cache-Control"] = "no-store, private"
        return response

    return answer


def rates(view: View) -> View:
    """Refuse one who asks too often for what costs most."""

    def answer(request: HttpRequest) -> HttpResponse:
        path = _bare(request)
        kind = next((kind for start, method, kind in _KINDS if path.startswith(start) and method in ("", request.method)), None)
        wait = spend(request, kind) if kind else 0
        if not wait:
            return view(request)
        if path.startswith("/api/") or path.endswith(".json"):
            response = HttpResponse('{"error": "too_many_requests"}\n', status=429, content_type="application/json")
        else:
            response = render(request, "429.html", status=429)
        response["Retry-After"] = str(wait)
        return response

    return answer


def second_factor(view: View) -> View:
    """Lead those who work here without a second factor to where they get one, where the installation asks for that."""

    def answer(request: HttpRequest) -> HttpResponse:
        user = getattr(request, "user", None)
        if (
            settings.SECOND_FACTOR
            and isinstance(user, User)
            and user.is_authenticated
            and _bare(request).startswith("/arbete/")
            and not _is_safe(request, user)
        ):
            return redirect("mfa_index")
        return view(request)

    return answer


def without_nul(view: View) -> View:
    """Take NUL out of what forms hold: it means nothing, and PostgreSQL refuses whatever holds it."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and _bare(request).startswith("/arbete/"):
            told = request.POST
            if any("\x00" in value for _, values in told.lists() for value in values):
                cleaned = told.copy()
                for name, values in told.lists():
                    cleaned.setlist(name, [value.replace("\x00", "") for value in values])
                request.POST = cleaned  # type: ignore[assignment] # a copy that can be changed is one as well
        return view(request)

    return answer


def _is_safe(request: HttpRequest, user: User) -> bool:
    """Whether someone has more than a password: a factor here, or their organisation's own sign-in."""
    ways = {record.get("method") for record in request.session.get("account_authentication_methods", [])}
    return "socialaccount" in ways or user.authenticator_set.exclude(type="recovery_codes").exists()  # type: ignore[attr-defined] # allauth's relation


def _bare(request: HttpRequest) -> str:
    """The path without its language."""
    return request.path.removeprefix("/en") or "/"
