"""A page as HTML, or what is on it as JSON."""

from __future__ import annotations

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from samtrad.portal.shapes import Meta


def answer(request: HttpRequest, template: str, page: msgspec.Struct, meta: Meta, form: str = "html", **more: object) -> HttpResponse:
    """The page in the form that is asked for. ``more`` is for the template alone: what the JSON tells in another way."""
    if form == "json":
        shown = HttpResponse(msgspec.json.format(msgspec.json.encode(page), indent=2), content_type="application/json; charset=utf-8")
    else:
        shown = render(request, template, {"page": page, "meta": meta, **more})
    if not meta.indexable:
        shown["X-Robots-Tag"] = "noindex"
    return shown
