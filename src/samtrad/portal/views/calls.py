"""Published agendas of meetings, and the papers of their items."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.files import File, served
from samtrad.documents.actions import store
from samtrad.documents.attached import FORMATS
from samtrad.meetings.queries import released
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.daily import plain_day
from samtrad.portal.queries import calls as query
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import today


@require_safe
def calls(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Meetings whose agenda is published."""
    meta = Meta(
        title=_("Kallelser"),
        description=_("Möten vars dagordning är publicerad, med handlingar."),
        nav="meetings",
        crumbs=(*_way(), Crumb(_("Kallelser"))),
        json=f"{addresses.prefix()}kallelser.json",
    )
    return answer(request, "portal/calls.html", query.calls(today()), meta, form)


@require_safe
def call(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """The agenda of one."""
    page = query.call(address, today())
    if page is None:
        raise Http404
    told = plain_day(page.first_day)
    meta = Meta(
        title=_("%(body)s %(day)s: dagordning") % {"body": page.body.name, "day": told},
        description=_("Dagordning och handlingar till mötet."),
        nav="meetings",
        crumbs=(*_way(), Crumb(_("Kallelser"), f"{addresses.prefix()}kallelser/"), Crumb(f"{page.body.name} {told}")),
        json=f"{page.url.rstrip('/')}.json",
    )
    return answer(request, "portal/call.html", page, meta, form)


@require_safe
def paper(_request: HttpRequest, address: str, pk: int) -> HttpResponse:
    """A paper of an item, as it was published."""
    found = released.paper(address, pk, today())
    if found is None:
        raise Http404
    try:
        data = store().read(found.sha256)
    except FileNotFoundError:
        raise Http404 from None
    name = f"{slugify(found.title) or 'handling'}.{found.kind}"
    return served(File(name, data, FORMATS.get(found.kind, "application/octet-stream")))


def _way() -> tuple[Crumb, ...]:
    return (Crumb(_("Start"), addresses.prefix()), Crumb(_("Möten"), f"{addresses.prefix()}moten/"))
