"""All decisions, by body, type and year."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries import decisions as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import viewer_of
from samtrad.portal.views.asked import asked, pages, wanted


@require_safe
def decisions(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Decisions, the latest first."""
    page = query.decisions(viewer_of(request), wanted(request), asked(request))
    meta = Meta(
        title=_("Beslut"),
        description=_("Beslut ur protokoll och anteckningar, de senaste först. Välj organ, slag och år."),
        nav="decisions",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Beslut"))),
        json=f"{addresses.prefix()}beslut.json",
        feed=f"{addresses.prefix()}flode.atom",
    )
    return answer(request, "portal/decisions.html", page, meta, form, pages=pages(request, page.before, page.after))
