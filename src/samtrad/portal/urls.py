"""The addresses of the public pages; what is on a page lies as JSON beside it."""

from __future__ import annotations

from django.urls import URLPattern, path

from samtrad.portal.document_urls import urlpatterns as documents
from samtrad.portal.views.start import start

app_name = "portal"
urlpatterns: list[URLPattern] = [
    path("", start, name="start"),
    path("start.json", start, {"form": "json"}, name="start-json"),
    *documents,
]
