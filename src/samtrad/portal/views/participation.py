"""Who takes part in a body, as a page, JSON and CSV."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.sheets import sheet
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.bodies import page as bodies
from samtrad.portal.queries.bodies import participation as query
from samtrad.portal.queries.bodies.participation import ParticipationPage
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import viewer_of


@require_safe
def participation(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """Who takes part in a body."""
    page = query.participation(viewer_of(request), slug)
    if page is None:
        if new := bodies.moved(slug):
            return redirect(f"{addresses.body(new)}deltagande/")
        raise Http404
    if form == "csv":
        return _csv(page)
    base = addresses.body(slug)
    meta = Meta(
        title=_("Deltagande i %(body)s") % {"body": page.body.name},
        description=_("%(body)s: hur många som kom, från vilka organisationer, och vakanta platser, år för år.") % {"body": page.body.name},
        nav="bodies",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Organ"), f"{addresses.prefix()}organ/"), Crumb(page.body.name, base), Crumb(_("Deltagande"))),
        json=f"{base}deltagande.json",
    )
    return answer(request, "portal/participation.html", page, meta, form, csv=f"{base}deltagande.csv")


def _csv(page: ParticipationPage) -> HttpResponse:
    head = [_("År"), _("Organisation"), _("Möten"), _("Personer"), _("Frånvarande"), _("Vakanta platser"), _("Möten med närvarolista")]
    rows = [
        [year.year, line.organisation.name if line.organisation else _("Ej angivet"), line.meetings, line.persons, line.absent, line.vacant, year.listed]
        for year in page.years
        for line in year.lines
    ]
    return sheet(f"deltagande-{page.slug}", head, rows)
