"""Meetings: the list, one, an item of it, a decision of it."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.daily import plain_day, worded
from samtrad.portal.queries.meetings import item as items
from samtrad.portal.queries.meetings import lists as listed
from samtrad.portal.queries.meetings import page as query
from samtrad.portal.shapes import Crumb, Link, Meta
from samtrad.portal.viewing import today, viewer_of
from samtrad.portal.views.asked import asked, pages, wanted


@require_safe
def meetings(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Meetings by body and year."""
    page = listed.meetings(viewer_of(request), wanted(request), asked(request))
    meta = Meta(
        title=_("Möten"),
        description=_("Möten i kommuner, regioner och gemensamma organ, med dagordning, beslut och närvaro."),
        nav="meetings",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Möten"))),
        json=f"{addresses.prefix()}moten.json",
        feed=f"{addresses.prefix()}flode.atom",
        calendar=f"{addresses.prefix()}kalender.ics",
    )
    return answer(request, "portal/meetings.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def meeting(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """One meeting."""
    page = query.meeting(viewer_of(request), slug, today())
    if page is None:
        return _elsewhere(request, slug)
    told = plain_day(page.first_day) if page.first_day else _("utan dag")
    meta = Meta(
        title=f"{page.body.name} {told}",
        description=_("%(kind)s från %(body)s %(day)s: dagordning, beslut och vilka som var med.")
        % {"kind": worded(f"kind.{page.kind}"), "body": page.body.name, "day": told},
        nav="meetings",
        crumbs=(*_way(page.body), Crumb(told)),
        indexable=page.indexable,
        json=f"{page.url.rstrip('/')}.json",
        calendar=f"{page.url.rstrip('/')}.ics",
    )
    return answer(request, "portal/meeting.html", page, meta, form)


@require_safe
def item(request: HttpRequest, slug: str, number: int, form: str = "html") -> HttpResponse:
    """One item of a meeting."""
    page = items.item(viewer_of(request), slug, number, today())
    if page is None:
        return _elsewhere(request, slug, f"punkt/{number}/")
    told = plain_day(page.day) if page.day else _("utan dag")
    meta = Meta(
        title=page.item.heading,
        description=_("%(heading)s: ärende hos %(body)s %(day)s, med beslut, yrkanden och underlag.")
        % {"heading": page.item.heading, "body": page.body.name, "day": told},
        nav="meetings",
        crumbs=(*_way(page.body), Crumb(told, page.meeting.url), Crumb(_place(page.item.number, page.kind, number))),
        indexable=page.indexable,
        json=f"{page.item.url.rstrip('/')}.json",
    )
    return answer(request, "portal/item.html", page, meta, form)


@require_safe
def decision(request: HttpRequest, slug: str, number: int, form: str = "html") -> HttpResponse:
    """One decision of a meeting."""
    page = items.decision(viewer_of(request), slug, number)
    if page is None:
        return _elsewhere(request, slug, f"beslut/{number}/")
    told = plain_day(page.day) if page.day else _("utan dag")
    here = (Crumb(_place(page.number, page.kind, number), page.item.url),) if page.item else ()
    meta = Meta(
        title=_("Beslut: %(what)s") % {"what": page.item.name if page.item else page.decision.text[:80]},
        description=f"{page.body.name} {told}: {page.decision.text[:200]}",
        nav="decisions",
        crumbs=(*_way(page.body), Crumb(told, page.meeting.url), *here, Crumb(_("Beslut"))),
        indexable=page.indexable,
        json=f"{page.decision.url.rstrip('/')}.json",
    )
    return answer(request, "portal/decision.html", page, meta, form)


def _elsewhere(request: HttpRequest, slug: str, rest: str = "") -> HttpResponse:
    """To where a meeting is now whose day or body was settled."""
    new = query.moved(viewer_of(request), slug)
    if not new or new == slug:
        raise Http404
    return redirect(f"{addresses.meeting(new)}{rest}")


def _way(body: Link) -> tuple[Crumb, ...]:
    return (Crumb(_("Start"), addresses.prefix()), Crumb(_("Organ"), f"{addresses.prefix()}organ/"), Crumb(body.name, body.url))


def _place(number: str, kind: str, nth: int) -> str:
    """What an item goes by: § 12 in minutes, item 3 in notes."""
    if number and kind == "minutes":
        return f"§ {number}"
    return _("punkt %(number)s") % {"number": number or nth}
