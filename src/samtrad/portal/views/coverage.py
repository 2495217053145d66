"""How much is read, and what is missing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries import coverage as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages


@require_safe
def coverage(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Bodies and years, with what is read of each."""
    page = query.coverage(asked(request), today())
    meta = Meta(
        title=_("Det här har vi läst, och det här saknas"),
        description=_("Lästa protokoll av kända möten, per organ och år, med luckor i paragrafernas nummer och det som är oklart."),
        nav="coverage",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Källor"))),
        json=f"{addresses.prefix()}kallor.json",
    )
    return answer(request, "portal/coverage.html", page, meta, form, pages=pages(request, page.before, page.after))
