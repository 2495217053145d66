"""The first page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries import start as query
from samtrad.portal.shapes import Meta
from samtrad.portal.viewing import today, viewer_of


@require_safe
def start(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Search, what was decided last, what comes, and how much is read."""
    page = query.start(viewer_of(request), today())
    meta = Meta(
        title=_("Vad har vi beslutat tillsammans?"),
        description=_(
            "Beslut, möten och uppdrag ur protokoll från kommuner, regioner och deras gemensamma organ. Varje uppgift leder till orden den bygger på."
        ),
        nav="start",
        indexable=bool(page.decisions) and all(one.indexable for one in page.decisions),
        json=f"{addresses.prefix()}start.json",
    )
    return answer(request, "portal/start.html", page, meta, form)
