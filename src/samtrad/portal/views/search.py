"""Search."""

from __future__ import annotations

from urllib.parse import urlencode

import msgspec
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import number, value
from samtrad.following.saved import saved
from samtrad.matters.standing.standing import State
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.search import page as query
from samtrad.portal.queries.search import suggestions as suggested
from samtrad.portal.queries.search.choices import Asked
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.found import hit_word
from samtrad.portal.viewing import today, viewer_of

_LONGEST = 200
_MOST_PAGES = 50
_FIRST, _LAST = 1800, 9998


@require_safe
def search(request: HttpRequest, form: str = "html") -> HttpResponse:
    """What holds the words, by kind and page."""
    asked = " ".join(value(request, "q").split())[:_LONGEST]
    page = query.search(
        viewer_of(request),
        Asked(
            words=asked,
            kind=value(request, "slag"),
            body=value(request, "organ"),
            organisation=value(request, "organisation"),
            person=value(request, "person"),
            type=value(request, "typ"),
            state=state if (state := value(request, "lage")) in set(State) else "",
            today=today(),
            year=year if (year := number(value(request, "ar"))) and _FIRST <= year <= _LAST else None,
            is_newest_first=value(request, "ordning") == "datum",
            number=min(number(value(request, "sida")) or 1, _MOST_PAGES),
        ),
    )
    asked_for = saved({**page.narrowed, "slag": page.kind}).address if asked else ""
    meta = Meta(
        title=_("Sök: %(asked)s") % {"asked": asked} if asked else _("Sök"),
        description=_("Sök bland beslut, ärenden, möten, dokument, organ och förtroendevalda."),
        nav="search",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Sök"))),
        json=_address(f"{addresses.search()}.json", page),
        feed=f"{addresses.search()}.atom?{asked_for}" if asked_for else "",
        follow=f"{addresses.search()}/folj/?{asked_for}" if asked_for else "",
    )
    shown = answer(request, "portal/search.html", page, meta, form)
    shown["X-Robots-Tag"] = "noindex"
    return shown


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """What is called as someone has begun to type, for ``suggest.js``."""
    told = suggested.suggestions(viewer_of(request), " ".join(value(request, "q").split())[:_LONGEST])
    rows = [{"kind": one.kind, "word": hit_word(one.kind), "title": one.title, "url": one.url} for one in told.suggestions]
    shown = HttpResponse(msgspec.json.encode({"asked": told.asked, "suggestions": rows}), content_type="application/json; charset=utf-8")
    shown["X-Robots-Tag"] = "noindex"
    return shown


def _address(path: str, page: query.Search) -> str:
    told = {**page.narrowed, "slag": page.kind, "sida": page.number if page.number > 1 else ""}
    asked = urlencode({name: value for name, value in told.items() if value})
    return f"{path}?{asked}" if asked else path
