"""The minutes as a page, a PDF and a Word document: the whole for those who keep it, and the public version."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.access.files import File, served
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.papers import Papers, papers_of, public_of, to_sign
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after.overview import held, unit_of
from samtrad.workspace.who import for_the_signed_in
from samtrad.writing.minutes.page import fragment
from samtrad.writing.minutes.word import word_document

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@for_the_signed_in
@require_safe
def shown(request: HttpRequest, address: str) -> HttpResponseBase:
    """The minutes as they stand, or as anyone may read them."""
    found = held(request, address)
    public, whole = public_of(found), papers_of(found)
    is_public = value(request, "utgava") == "offentlig" and public is not None
    told = public if is_public and public is not None else whole
    context = {
        "meta": pages.meta(_("Protokoll") if found.body.certifies else _("Anteckningar"), found),
        "meeting": found,
        "here": "meeting-minutes",
        "state": meeting_words.STATES[found.state],
        "minutes": mark_safe(fragment(told.composed)),  # noqa: S308 - written by markup, which escapes
        "is_public": is_public,
        "has_public": public is not None,
    }
    return render(request, "meetings/after/minutes.html", context)


@for_the_signed_in
@require_safe
def file(request: HttpRequest, address: str, form: str) -> HttpResponseBase:
    """The whole as a file."""
    found = held(request, address)
    return as_file(papers_of(found), form, name_of(found))


@for_the_signed_in
@require_safe
def public_file(request: HttpRequest, address: str, form: str) -> HttpResponseBase:
    """The public version as a file."""
    found = held(request, address)
    public = public_of(found)
    if public is None:
        raise Http404
    return as_file(public, form, f"{name_of(found)}-offentligt")


@for_the_signed_in
@require_safe
def to_be_signed(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """The PDF of a unit that those who certify sign."""
    found = held(request, address)
    return served(File(f"{name_of(found)}.pdf", to_sign(unit_of(found, pk)), PDF))


def name_of(found: RunMeeting) -> str:
    """What its files are called."""
    return f"{found.body.slug}-{found.first_day.isoformat()}"


def as_file(told: Papers, form: str, name: str) -> HttpResponse:
    """Papers as PDF or as a Word document; no other form is there."""
    if form == "pdf":
        return served(File(f"{name}.pdf", told.pdf(), PDF))
    if form == "docx":
        return served(File(f"{name}.docx", word_document(told.composed), DOCX))
    raise Http404
