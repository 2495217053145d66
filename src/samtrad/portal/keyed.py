"""Answers at an address that is a key: a link that somebody was sent."""

from __future__ import annotations

from django.http import HttpResponse


def keyed(shown: HttpResponse) -> HttpResponse:
    """An answer whose address goes to no other site and into no index. To none at all would make browsers hide whence the form comes, which is refused then."""
    shown["Referrer-Policy"] = "same-origin"
    shown["X-Robots-Tag"] = "noindex"
    return shown
