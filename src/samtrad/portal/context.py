"""What every page's template knows: the site, the address, the other language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from samtrad.portal import addresses

_ENGLISH = "/en"


def page(request: HttpRequest) -> dict[str, Any]:
    """What the base template is made of, beside what the view gives it."""
    english = request.path == _ENGLISH or request.path.startswith(f"{_ENGLISH}/")
    bare = request.path.removeprefix(_ENGLISH) if english else request.path
    swedish_path, english_path = bare or "/", f"{_ENGLISH}{bare or '/'}"
    query = f"?{request.META['QUERY_STRING']}" if request.META.get("QUERY_STRING") else ""
    return {
        "site_name": settings.SITE_NAME,
        "canonical": absolute(request, request.path),
        "swedish_url": absolute(request, swedish_path),
        "english_url": absolute(request, english_path),
        "other_language_path": f"{swedish_path if english else english_path}{query}",
        "search_url": addresses.search(),
        "start_url": reverse("portal:start"),
    }


def absolute(request: HttpRequest, path: str) -> str:
    """A path as a whole address: under the address that the installation is known by, where it is set."""
    known: str = settings.ADDRESS
    return f"{known}{path}" if known else request.build_absolute_uri(path)
