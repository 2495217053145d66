"""Meetings by month."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.meetings import calendar as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.look import month_name
from samtrad.portal.viewing import today, viewer_of
from samtrad.portal.views.asked import month


@require_safe
def calendar(request: HttpRequest, form: str = "html") -> HttpResponse:
    """A month of meetings."""
    page = query.calendar(viewer_of(request), month(request, today()), today())
    meta = Meta(
        title=_("Kalender %(month)s") % {"month": month_name(page.month)},
        description=_("Möten i %(month)s, de som har hållits och de som protokollen nämner.") % {"month": month_name(page.month)},
        nav="meetings",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Möten"), f"{addresses.prefix()}moten/"), Crumb(_("Kalender"))),
        json=f"{addresses.prefix()}kalender.json?manad={page.this}",
        calendar=f"{addresses.prefix()}kalender.ics",
    )
    return answer(request, "portal/calendar.html", page, meta, form)
