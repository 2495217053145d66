"""A document's page, its text, its record, the pictures of its pages and its file: what is not public is not there."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from samtrad.access.asked import value
from samtrad.access.viewer import Viewer
from samtrad.documents import pages, queries
from samtrad.documents.models import Document, Reading
from samtrad.portal.document_pages import shown
from samtrad.portal.viewing import viewer_of
from samtrad.reading.assemble import to_json
from samtrad.register import named
from samtrad.writing.labels import Language

_DAY = 24 * 3600


def document(request: HttpRequest, address: str, number: int = 1) -> HttpResponse:
    """The page of a document, or of one of its records: its text, or its pages as pictures (``visa=sidor``)."""
    viewer = viewer_of(request)
    found = _found(address, viewer)
    records = readings(found)
    reading = next((one for one in records if one.number == number), None) or _nowhere()
    language: Language = "en" if (get_language() or "sv").startswith("en") else "sv"
    told = shown(found, records, reading, request.GET.getlist("v"), language, viewer, as_pages=value(request, "visa") == "sidor")
    return render(request, "portal/document.html", {"meta": told.meta, "shown": told})


def text(request: HttpRequest, address: str, number: int) -> HttpResponse:
    """The text of a record."""
    viewer = viewer_of(request)
    return HttpResponse(queries.text_for(_reading(address, number, viewer), viewer), content_type="text/plain; charset=utf-8")


def record(request: HttpRequest, address: str, number: int) -> HttpResponse:
    """The record as JSON, with what persons settled in it."""
    viewer = viewer_of(request)
    minutes = named.minutes_for(_reading(address, number, viewer), viewer)
    return HttpResponse(to_json(minutes), content_type="application/json; charset=utf-8")


def picture(request: HttpRequest, address: str, page: int) -> HttpResponse:
    """The picture of a page."""
    viewer = viewer_of(request)
    file = queries.bytes_for(_found(address, viewer), viewer)
    path = pages.picture(file, page) if pages.drawable(file) else None
    if path is None:
        raise Http404
    response = HttpResponse(path.read_bytes(), content_type="image/png")
    response["Cache-Control"] = f"private, max-age={_DAY}"
    return response


def original(request: HttpRequest, address: str) -> HttpResponse:
    """The file, to keep and never to be run in the page: the original, or the masked copy of it."""
    viewer = viewer_of(request)
    found = _found(address, viewer)
    file = queries.bytes_for(found, viewer)
    try:
        response = HttpResponse(file.read(), content_type=file.media_type or "application/octet-stream")
    except FileNotFoundError as error:
        raise Http404 from error
    name = PurePosixPath(file.name.replace("\\", "/")).name
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response["X-Robots-Tag"] = "noindex" if not found.indexable else "all"
    return response


def _found(address: str, viewer: Viewer) -> Document:
    """The document of an address that the viewer may see."""
    found = queries.at(address, viewer)
    if found is None:
        raise Http404
    return found


def _reading(address: str, number: int, viewer: Viewer) -> Reading:
    found = readings(_found(address, viewer))
    return next((one for one in found if one.number == number), None) or _nowhere()


def _nowhere() -> Reading:
    raise Http404


def readings(document: Document) -> list[Reading]:
    """The records of a document that hold, in order."""
    return list(Reading.objects.filter(document=document, is_current=True).select_related("document").order_by("number"))
