"""What is asked for in an address: a page of a list, and what the list is cut to."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from django.utils.http import urlencode

from samtrad.portal.queries.decisions import Wanted
from samtrad.portal.queries.paging import Asked
from samtrad.portal.shapes import Pages

_YEARS = range(1800, 2200)


def asked(request: HttpRequest) -> Asked:
    """Which page of a list."""
    return Asked(request.GET.get("efter", "")[:300], request.GET.get("fore", "")[:300])


def wanted(request: HttpRequest) -> Wanted:
    """What a list is cut to; what cannot be understood cuts nothing."""
    year = request.GET.get("ar", "")
    return Wanted(request.GET.get("organ", "")[:100], request.GET.get("typ", "")[:10], int(year) if year.isdecimal() and int(year[:5]) in _YEARS else 0)


def month(request: HttpRequest, today: date) -> date:
    """The first day of a month; of this one where none is asked for."""
    try:
        return date.fromisoformat(f"{request.GET.get('manad', '')}-01")
    except ValueError:
        return today.replace(day=1)


def pages(request: HttpRequest, before: str, after: str) -> Pages:
    """The addresses of the pages beside this one, cut to the same."""
    kept = {name: str(value) for name, value in request.GET.items() if name not in ("efter", "fore") and value}
    return Pages(
        first=f"{request.path}?{urlencode(kept)}" if kept else request.path,
        before=f"?{urlencode({**kept, 'fore': before})}" if before else "",
        after=f"?{urlencode({**kept, 'efter': after})}" if after else "",
    )
