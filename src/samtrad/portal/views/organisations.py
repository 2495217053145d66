"""Organisations: the list, and what concerns one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries import organisation as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import today, viewer_of
from samtrad.portal.views.asked import asked, pages


@require_safe
def organisations(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Organisations by name."""
    page = query.organisations(viewer_of(request), asked(request), value(request, "slag"))
    meta = Meta(
        title=_("Organisationer"),
        description=_("Kommuner, regioner och andra som protokollen handlar om, med det som rör var och en."),
        nav="organisations",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Organisationer"))),
        json=f"{addresses.prefix()}organisationer.json",
    )
    return answer(request, "portal/organisations.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def organisation(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """One organisation."""
    page = query.organisation(viewer_of(request), slug, today(), asked(request))
    if page is None:
        if new := query.moved(viewer_of(request), slug):
            return redirect(addresses.organisation(new))
        raise Http404
    base = page.url.rstrip("/")
    meta = Meta(
        title=_("Vad som rör %(name)s") % {"name": page.name},
        description=_("%(name)s: organ, förtroendevalda, möten och beslut som nämner organisationen.") % {"name": page.name},
        nav="organisations",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Organisationer"), f"{addresses.prefix()}organisationer/"), Crumb(page.name)),
        json=f"{base}.json",
        feed=f"{base}.atom",
        calendar=f"{base}.ics",
        follow=f"{base}/folj/",
    )
    return answer(request, "portal/organisation.html", page, meta, form, pages=pages(request, page.before, page.after))
