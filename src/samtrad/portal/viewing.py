"""Who looks at a public page, and what day it is to them."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from django.utils import timezone

from samtrad.access.viewer import PUBLIC, Viewer


def viewer_of(request: HttpRequest) -> Viewer:
    """Whom public pages are made for: anyone. Also those who are signed in see here what everyone sees."""
    del request
    return PUBLIC


def today() -> date:
    """The day in Sweden."""
    return timezone.localdate()
