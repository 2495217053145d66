"""Bodies: the list, and one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.portal import addresses, drawings
from samtrad.portal.answers import answer
from samtrad.portal.queries.bodies import lists as listed
from samtrad.portal.queries.bodies import page as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.look import number
from samtrad.portal.viewing import today, viewer_of
from samtrad.portal.views.asked import asked, pages


@require_safe
def bodies(request: HttpRequest, form: str = "html") -> HttpResponse:
    """The bodies by name."""
    page = listed.bodies(asked(request), value(request, "slag"))
    meta = Meta(
        title=_("Organ"),
        description=_("Nämnder, styrelser, nätverk och gemensamma organ vars protokoll vi har läst."),
        nav="bodies",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Organ"))),
        json=f"{addresses.prefix()}organ.json",
    )
    return answer(request, "portal/bodies.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def body(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """One body."""
    page = query.body(viewer_of(request), slug, today())
    if page is None:
        if new := query.moved(slug):
            return redirect(addresses.body(new))
        raise Http404
    base = addresses.body(slug).rstrip("/")
    meta = Meta(
        title=page.body.name,
        description=_("%(body)s: ledamöter, möten, beslut och vilka som var med. Vi har läst %(count)s möten.")
        % {"body": page.body.name, "count": number(sum(year.meetings for year in page.years))},
        nav="bodies",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Organ"), f"{addresses.prefix()}organ/"), Crumb(page.body.name)),
        json=f"{base}.json",
        feed=f"{base}.atom",
        calendar=f"{base}.ics",
        follow=f"{base}/folj/",
    )
    return answer(request, "portal/body.html", page, meta, form, chart=drawings.presence(page.meetings), average=drawings.average(page.years))
