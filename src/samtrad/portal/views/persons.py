"""Elected persons: the list, and one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries import person as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import viewer_of
from samtrad.portal.views.asked import asked, pages


@require_safe
def persons(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Elected persons by name."""
    page = query.persons(viewer_of(request), asked(request))
    meta = Meta(
        title=_("Förtroendevalda"),
        description=_("Förtroendevalda som protokollen nämner, med uppdrag, närvaro, yrkanden och reservationer."),
        nav="persons",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Förtroendevalda"))),
        json=f"{addresses.prefix()}personer.json",
    )
    return answer(request, "portal/persons.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def person(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """One elected person."""
    page = query.person(viewer_of(request), slug)
    if page is None:
        if new := query.moved(viewer_of(request), slug):
            return redirect(addresses.person(new))
        raise Http404
    base = page.url.rstrip("/")
    meta = Meta(
        title=page.name,
        description=_("%(name)s: uppdrag, närvaro, yrkanden och reservationer enligt protokollen.") % {"name": page.name},
        nav="persons",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Förtroendevalda"), f"{addresses.prefix()}personer/"), Crumb(page.name)),
        json=f"{base}.json",
        feed=f"{base}.atom",
        calendar=f"{base}.ics",
        follow=f"{base}/folj/",
    )
    return answer(request, "portal/person.html", page, meta, form)
