"""Doubts that are alike in several documents: one answer for all that are chosen, and one way back."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from samtrad.access.asked import number
from samtrad.access.states import ForbiddenError
from samtrad.documents.actions import RefusedError
from samtrad.documents.inherit import LOST
from samtrad.documents.models import Doubt
from samtrad.workspace.alike import UNKNOWABLE, answer, group, undo
from samtrad.workspace.review import WRONG
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, reading_for, user_of


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """What is asked, the answers that all may have, and each place that it is about."""
    first = _first(request, pk)
    why = ""
    if request.method == "POST":
        try:
            messages.success(request, _done(request, first))
            return HttpResponseRedirect(reverse("workspace:alike", args=[pk]))
        except RefusedError as error:
            why = str(WRONG.get(str(error)) or WRONG["value"])
        except ForbiddenError as error:
            raise PermissionDenied from error
    told = group(request, first)
    crumbs = (Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Att reda ut"), reverse("workspace:waiting")), Crumb(_("Samma fråga på flera ställen")))
    context = {
        "meta": Meta(title=_("Samma fråga på flera ställen"), nav="review", crumbs=crumbs),
        "group": told,
        "why": why,
        "unknowable": UNKNOWABLE,
        "chosen": request.POST.get("answer", ""),
        "left_out": {one.id for one in told.touched} - set(_chosen(request)) if why else set(),
    }
    return render(request, "workspace/alike.html", context, status=422 if why else 200)


def _first(request: HttpRequest, pk: int) -> Doubt:
    """A doubt that someone may settle, of one body; what they may not see is not there."""
    found = Doubt.objects.filter(pk=pk, reading__document__scope__isnull=False).exclude(code=LOST).select_related("reading__document").first()
    if found is None:
        raise Http404
    reading_for(request, found.reading.document.address, found.reading.number)
    return found


def _done(request: HttpRequest, first: Doubt) -> str:
    """Do what is asked for; what to say of it."""
    user = user_of(request)
    if told := request.POST.get("undo", ""):
        try:
            act = uuid.UUID(told)
        except ValueError as error:
            raise RefusedError("undone") from error
        count = undo(request, first, act, user)
        return ngettext("Ångrat i %(count)s dokument. Det är som det var.", "Ångrat i %(count)s dokument. Det är som det var.", count) % {"count": count}
    chosen = _chosen(request)
    count = answer(request, first, request.POST.get("answer", ""), chosen, user)
    left = len(chosen) - count
    said = ngettext("Sparat på %(count)s ställe.", "Sparat på %(count)s ställen.", count) % {"count": count}
    if left:
        said += " " + ngettext("%(count)s var redan avgjort.", "%(count)s var redan avgjorda.", left) % {"count": left}
    return said


def _chosen(request: HttpRequest) -> list[int]:
    return [found for one in request.POST.getlist("doubt") if (found := number(one))]
