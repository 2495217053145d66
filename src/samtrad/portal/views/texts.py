"""Pages of text: about, accessibility, where feeds and calendars are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.portal import addresses
from samtrad.portal.shapes import Crumb, Meta


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """What this is, and how it reads."""
    return _text(request, "about", _("Om Samtråd"), _("Vad Samtråd är, hur vi läser protokoll och vad vi gör med personuppgifter."))


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """The accessibility statement."""
    return _text(request, "accessibility", _("Tillgänglighet"), _("Hur webbplatsen följer lagen om tillgänglighet till digital offentlig service."))


@require_safe
def feeds(request: HttpRequest) -> HttpResponse:
    """Feeds, calendars and JSON."""
    return _text(request, "feeds", _("Flöden och kalendrar"), _("Prenumerera på nya möten och beslut, lägg möten i din kalender, hämta sidorna som data."))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What search engines are told: they may look, and each page says whether it may be shown."""
    del request
    return HttpResponse("User-agent: *\nDisallow: /arbete/\nDisallow: /api/\n", content_type="text/plain; charset=utf-8")


def _text(request: HttpRequest, name: str, title: str, description: str) -> HttpResponse:
    meta = Meta(title=title, description=description, crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(title)), indexable=True)
    return render(request, f"portal/{name}.html", {"meta": meta})
