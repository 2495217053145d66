"""Matters: the list, and one of them with its thread."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from samtrad.access.asked import number, value
from samtrad.matters.standing.standing import State
from samtrad.portal import addresses, thread_rounds
from samtrad.portal.answers import answer
from samtrad.portal.queries.matters import lists as listed
from samtrad.portal.queries.matters import page as query
from samtrad.portal.queries.matters.cuts import Wanted
from samtrad.portal.queries.meetings.calendar import YEARS
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.threads import drawn, place, strip
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages

_LONGEST = 200


@require_safe
def matters(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Matters, those that were last spoken of first."""
    wanted = Wanted(
        body=value(request, "organ")[:100],
        organisation=value(request, "organisation")[:100],
        year=number(value(request, "ar"), YEARS) or 0,
        all=value(request, "alla") == "1",
        state=state if (state := value(request, "lage")) in set(State) else "",
        words=" ".join(value(request, "q").split())[:_LONGEST],
    )
    page = listed.matters(wanted, asked(request), today())
    days = [day for line in page.matters for day in line.days]
    rows = [(line, strip(line.days, min(days), max(days)) if line.days else "") for line in page.matters]
    meta = Meta(
        title=_("Frågor"),
        description=_("Frågor som går genom flera möten och organ, och var de togs upp senast."),
        nav="matters",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Frågor"))),
        json=f"{addresses.prefix()}fragor.json",
    )
    span = (min(days), max(days)) if days else None
    return answer(request, "portal/matters.html", page, meta, form, rows=rows, span=span, pages=pages(request, page.before, page.after))


def elsewhere(address: str, form: str) -> HttpResponse:
    """Where the matter is that one is part of now, in the same form; the page of what is not there where it is part of none."""
    into = query.moved(address)
    if not into:
        raise Http404
    url = addresses.matter(into)
    return redirect(url if form == "html" else f"{url.rstrip('/')}.{form}")


@require_safe
def matter(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One matter."""
    page = query.matter(address, today())
    if page is None:
        return elsewhere(address, form)
    year = number(value(request, "ar"), YEARS) or 0
    shown = drawn(page, today(), year)
    meta = Meta(
        title=page.title,
        description=ngettext("%(title)s: ett möte.", "%(title)s: frågans väg genom %(bodies)s organ i %(count)s steg, med beslut och belägg.", len(page.steps))
        % {"title": page.title, "bodies": len(page.bodies), "count": len(page.steps)},
        nav="matters",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Frågor"), f"{addresses.prefix()}fragor/"), Crumb(page.title)),
        indexable=page.indexable,
        json=f"{page.url.rstrip('/')}.json",
        feed=f"{page.url.rstrip('/')}.atom",
        calendar=f"{page.url.rstrip('/')}.ics",
        follow=f"{page.url}folj/",
    )
    rounds = [(one, thread_rounds.days(one), thread_rounds.answered(one)) for one in page.rounds]
    steps = [(step, beside, place(step)) for step, beside in zip(page.steps, shown.beside, strict=True)]
    days = {step.key: step.day for step in page.steps}
    left = {one.key: (one.end - today()).days for one in [*page.stands.due, *page.stands.loose]} if page.stands else {}
    return answer(request, "portal/matter.html", page, meta, form, drawn=shown, steps=steps, days=days, year=year, left=left, rounds=rounds)
