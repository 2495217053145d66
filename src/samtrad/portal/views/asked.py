"""What is asked for in an address: a page of a list, and what the list is cut to."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from django.utils.http import urlencode

from samtrad.access.asked import number, value
from samtrad.portal.queries.decisions import Wanted
from samtrad.portal.queries.meetings.calendar import YEARS
from samtrad.portal.queries.paging import Asked
from samtrad.portal.shapes import Pages


def asked(request: HttpRequest) -> Asked:
    """Which page of a list."""
    return Asked(value(request, "efter")[:600], value(request, "fore")[:600])


def wanted(request: HttpRequest) -> Wanted:
    """What a list is cut to; what cannot be understood cuts nothing."""
    return Wanted(value(request, "organ")[:100], value(request, "typ")[:10], number(value(request, "ar"), YEARS) or 0)


def month(request: HttpRequest, today: date) -> date:
    """The first day of a month; of this one where none is asked for that there can be meetings in."""
    try:
        found = date.fromisoformat(f"{value(request, 'manad')}-01")
    except ValueError:
        found = today
    return (found if found.year in YEARS else today).replace(day=1)


def pages(request: HttpRequest, before: str, after: str) -> Pages:
    """The addresses of the pages beside this one, cut to the same."""
    kept = {name: told for name in request.GET if name not in ("efter", "fore") and (told := value(request, name))}
    return Pages(
        first=f"{request.path}?{urlencode(kept)}" if kept else request.path,
        before=f"?{urlencode({**kept, 'fore': before})}" if before else "",
        after=f"?{urlencode({**kept, 'efter': after})}" if after else "",
    )
