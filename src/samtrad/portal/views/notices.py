"""The page of notices (anslagstavla): what certified minutes can be appealed, apart from all other content."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.notices import notices_page
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import today


@require_safe
def notices(request: HttpRequest, form: str = "html") -> HttpResponse:
    """The notices that are up today."""
    meta = Meta(
        title=_("Anslagstavla"),
        description=_("Tillkännagivanden om justerade protokoll, med var de finns och till vilken dag beslut kan överklagas."),
        nav="notices",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Anslagstavla"))),
        json=f"{addresses.prefix()}anslag.json",
    )
    return answer(request, "portal/notices.html", notices_page(today()), meta, form)
