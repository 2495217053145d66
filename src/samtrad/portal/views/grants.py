"""Grants: the list, and one of them with its working, as a page, JSON and CSV."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.sheets import sheet
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.grants import lists as query
from samtrad.portal.queries.grants.lists import GrantPage
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.views.asked import asked, pages


@require_safe
def grants(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Grants, the latest first."""
    page = query.grants(asked(request))
    meta = Meta(
        title=_("Medel"),
        description=_("Pengar och platser som fördelas mellan kommuner och regioner: nyckeln, uträkningen och vad som har använts."),
        nav="grants",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Medel"))),
        json=f"{addresses.prefix()}medel.json",
    )
    return answer(request, "portal/grants.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def grant(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One grant."""
    page = query.grant(address)
    if page is None:
        raise Http404
    if form == "csv":
        return _csv(page)
    meta = Meta(
        title=page.name,
        description=_("%(name)s: så fördelas pengarna eller platserna, med hela uträkningen.") % {"name": page.name},
        nav="grants",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Medel"), f"{addresses.prefix()}medel/"), Crumb(page.name)),
        json=f"{page.url.rstrip('/')}.json",
    )
    return answer(request, "portal/grant.html", page, meta, form, csv=f"{page.url.rstrip('/')}.csv", biggest=max((one.units for one in page.shares), default=0))


def _csv(page: GrantPage) -> HttpResponse:
    """The shares as a sheet, with the figures that they rest on."""
    head = [_("Part"), *(part.name or _("Lika") for part in page.parts), _("Exakt andel"), _("Andel"), _("Använt"), _("Återstår"), _("Redovisat till")]
    rows = [[one.party, *map(_comma, one.figures), _comma(one.exact), one.units, one.used, one.left, one.used_by] for one in page.shares]
    return sheet(f"medel-{page.address}", head, rows)


def _comma(value: str) -> str:
    return value.replace(".", ",")
