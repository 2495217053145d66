"""A document's page, its text, its record, the pictures of its pages and its file: what is not public is not there."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from samtrad.access.viewer import Viewer
from samtrad.documents import pages, queries
from samtrad.documents.masked import masked_record
from samtrad.documents.models import Document, Reading
from samtrad.documents.settled import effective
from samtrad.portal.document_pages import shown
from samtrad.portal.viewing import viewer_of
from samtrad.reading.assemble import to_json
from samtrad.writing.labels import Language

_DAY = 24 * 3600


def document(request: HttpRequest, address: str, number: int = 1) -> HttpResponse:
    """The page of a document, or of one of its records: its text, or its pages as pictures (``visa=sidor``)."""
    viewer = viewer_of(request)
    found, readings = _found(address, viewer)
    reading = next((one for one in readings if one.number == number), None)
    if reading is None:
        raise Http404
    language: Language = "en" if (get_language() or "sv").startswith("en") else "sv"
    told = shown(found, readings, reading, request.GET.getlist("v"), language, viewer, as_pages=request.GET.get("visa") == "sidor")
    return render(request, "portal/document.html", {"meta": told.meta, "shown": told})


def text(request: HttpRequest, address: str, number: int) -> HttpResponse:
    """The text of a record."""
    viewer = viewer_of(request)
    return _plain(queries.text_for(_reading(address, number, viewer), viewer), "text/plain; charset=utf-8")


def record(request: HttpRequest, address: str, number: int) -> HttpResponse:
    """The record as JSON, with what persons settled in it."""
    viewer = viewer_of(request)
    reading = _reading(address, number, viewer)
    minutes = effective(reading)
    if not queries.sees_all_of(reading.document, viewer):
        minutes = masked_record(minutes, reading.string, queries.masked_spans(reading.document, number))
    return HttpResponse(to_json(minutes), content_type="application/json; charset=utf-8")


def picture(request: HttpRequest, address: str, page: int) -> HttpResponse | FileResponse:
    """The picture of a page."""
    viewer = viewer_of(request)
    file = queries.file_for(_found(address, viewer)[0], viewer)
    path = pages.picture(file, page) if file and pages.drawable(file) else None
    if path is None:
        raise Http404
    response = FileResponse(path.open("rb"), content_type="image/png")
    response["Cache-Control"] = f"private, max-age={_DAY}"
    return response


def original(request: HttpRequest, address: str) -> FileResponse:
    """The file, to keep and never to be run in the page: the original, or the masked copy of it."""
    viewer = viewer_of(request)
    found, _ = _found(address, viewer)
    file = queries.file_for(found, viewer)
    if file is None:
        raise Http404
    name = PurePosixPath(found.name.replace("\\", "/")).name if file.sha256 == found.sha256 else f"{found.address}-maskad{PurePosixPath(found.name).suffix}"
    response = FileResponse(file.path.open("rb"), content_type=file.media_type)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response["X-Robots-Tag"] = "noindex" if not found.indexable else "all"
    return response


def _found(address: str, viewer: Viewer) -> tuple[Document, list[Reading]]:
    """The document of an address that the viewer may see, with its records."""
    found = Document.objects.seen_by(viewer).filter(address=address).first()
    if found is None:
        raise Http404
    return found, queries.readings_of(found)


def _reading(address: str, number: int, viewer: Viewer) -> Reading:
    found = next((one for one in _found(address, viewer)[1] if one.number == number), None)
    if found is None:
        raise Http404
    return found


def _plain(content: str, kind: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind)
