"""Putting documents in: files dropped or chosen on a page, and how far they have come."""

from __future__ import annotations

from typing import BinaryIO, cast

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from samtrad.documents.actions import RefusedError, receive, retry
from samtrad.documents.actions.receiving import DisposedError
from samtrad.documents.states import State, Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline.trouble import code
from samtrad.workspace.intake import counts, latest, may_enter, mine, pages, retelling
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of
from samtrad.workspace.words import language
from samtrad.writing.failures import sentence, worded


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest) -> HttpResponseBase:
    """The page where files are put in."""
    if not may_enter(request):
        raise PermissionDenied
    if request.method == "POST":
        _take(request)
        return HttpResponseRedirect(reverse("workspace:progress"))
    meta = Meta(title=_("Lägg in dokument"), nav="upload", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Lägg in dokument"))))
    return render(request, "workspace/upload.html", {"meta": meta, "most": settings.DATA_UPLOAD_MAX_NUMBER_FILES})


def _take(request: HttpRequest) -> None:
    """Receive each file; say how many came, which were here already, and which could not be had and why."""
    new, known = 0, 0
    files = request.FILES.getlist("files")
    for place, file in enumerate(files, 1):
        why = ""
        try:
            received = receive(cast("BinaryIO", file), file.name or "-", Way.PAGE, user_of(request))
        except TooLargeError:
            why = "too_large"
        except DisposedError:
            why = "disposed"
        except (OperationalError, InterfaceError) as error:  # what it refuses one, it refuses the others too
            messages.error(request, f"{file.name}: {sentence(code(error), language())}.")
            if place < len(files):
                messages.error(request, _("Filerna efter den togs inte emot. Lägg in dem igen om en stund."))
            break
        except OSError as error:
            why = code(error)
        else:
            new, known = new + received.is_new, known + (not received.is_new)
        if why:
            messages.error(request, f"{file.name}: {_why(why)}.")
    if new:
        messages.success(
            request, ngettext("%(count)s dokument är mottaget och läses nu.", "%(count)s dokument är mottagna och läses nu.", new) % {"count": new}
        )
    if known:
        messages.info(request, ngettext("%(count)s dokument fanns redan.", "%(count)s dokument fanns redan.", known) % {"count": known})
    if not request.FILES:
        messages.error(request, _("Välj minst en fil."))


def _why(reason: str) -> str:
    if reason == "disposed":
        return _("dokumentet är gallrat och tas inte in igen")
    return _("filen är för stor") if reason == "too_large" else worded("output", reason, language(), options=False)


@for_the_signed_in
@require_safe
def progress(request: HttpRequest) -> HttpResponseBase:
    """How far the documents have come. It is told by the database, so it is there after a restart too; with script it renews itself."""
    meta = Meta(title=_("Kön"), nav="progress", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Kön"))))
    counted = counts(request)
    part = pages(request, counted)
    context = {
        "meta": meta,
        "counts": counted,
        "retelling": retelling(request),
        "pages": part,
        "parked": latest(request, State.PARKED, part),
        "waiting": latest(request, State.RECEIVED, part),
        "entered": latest(request, State.ENTERED, part),
    }
    renews = request.headers.get("X-Requested-With") == "fetch"
    return render(request, "workspace/parts/progress.html" if renews else "workspace/progress.html", context)


@for_the_signed_in
@require_POST
def again(request: HttpRequest, address: str) -> HttpResponseBase:
    """Try once more to read a document that was set aside."""
    found = mine(request).filter(address=address).first()
    if found is None:
        raise Http404
    if not may_enter(request):
        raise PermissionDenied
    try:
        retry(found, user_of(request))
    except RefusedError:
        messages.error(request, _("Dokumentet kan inte läsas om nu."))
    else:
        messages.success(request, _("Dokumentet läses igen."))
    return HttpResponseRedirect(reverse("workspace:progress"))
