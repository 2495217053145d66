"""The texts of agreements: a version, two beside each other, and what several say on some areas."""

from __future__ import annotations

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.access.sheets import sheet
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.agreements import matrices as laid
from samtrad.portal.queries.agreements import texts as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.views.asked import asked, pages

_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")


@require_safe
def text(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """A version of a text, with the words marked that are asked for."""
    place = _PLACE.fullmatch(value(request, "v"))
    page = query.text(address, (int(place[1]), int(place[2])) if place else None)
    if page is None:
        raise Http404
    title = _("%(name)s, version %(number)s") % {"name": page.name, "number": page.number}
    meta = Meta(title=title, description=title, nav="agreements", crumbs=(*_way(), Crumb(title)), json=f"{page.url.rstrip('/')}.json")
    return answer(request, "portal/text.html", page, meta, form)


@require_safe
def compared(request: HttpRequest, address: str, other: str, form: str = "html") -> HttpResponse:
    """Two versions beside each other."""
    page = query.against(address, other)
    if page is None:
        raise Http404
    title = _("%(name)s: vad som är ändrat") % {"name": page.other.name}
    meta = Meta(title=title, description=title, nav="agreements", crumbs=(*_way(), Crumb(title)), json=f"{page.url.rstrip('/')}.json")
    return answer(request, "portal/compared.html", page, meta, form)


@require_safe
def matrices(request: HttpRequest, form: str = "html") -> HttpResponse:
    """What is laid beside each other, the one that was changed last first."""
    page = laid.matrices(asked(request))
    description = _("Vad överenskommelser säger på olika områden, bredvid varandra, med deras egna ord.")
    meta = Meta(
        title=_("Jämför innehåll"),
        description=description,
        nav="agreements",
        crumbs=(*_way(), Crumb(_("Jämför innehåll"))),
        json=f"{addresses.prefix()}innehall.json",
    )
    return answer(request, "portal/matrices.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def matrix(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """What some texts say on some areas."""
    page = laid.matrix(address)
    if page is None:
        raise Http404
    if form == "csv":
        rows = [[area.name, *(cell.words for cell in area.cells)] for area in page.areas]
        return sheet(f"innehall-{page.address}", [_("Område"), *(one.name for one in page.columns)], rows)
    crumbs = (*_way(), Crumb(_("Jämför innehåll"), f"{addresses.prefix()}innehall/"), Crumb(page.name))
    url = page.url.rstrip("/")
    meta = Meta(title=page.name, description=_("%(name)s: vad varje text säger.") % {"name": page.name}, nav="agreements", crumbs=crumbs, json=f"{url}.json")
    chosen = next((one for at, one in enumerate(page.areas, 1) if str(at) == value(request, "omrade")), None)
    return answer(request, "portal/matrix.html", page, meta, form, chosen=chosen, csv=f"{url}.csv")


def _way() -> tuple[Crumb, ...]:
    return Crumb(_("Start"), addresses.prefix()), Crumb(_("Överenskommelser och planer"), f"{addresses.prefix()}avtal/")
