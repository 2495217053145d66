"""The first page of the workspace, and what waits for a person."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import number, value
from samtrad.workspace import identity, intake
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.waiting import PAGE, per_body, waiting
from samtrad.workspace.who import for_the_signed_in


@for_the_signed_in
@require_safe
def start(request: HttpRequest) -> HttpResponseBase:
    """What there is to do."""
    found, count = waiting(request, None, 0)
    context = {
        "meta": Meta(title=_("Arbete"), nav="start"),
        "waiting": found[:5],
        "count": count,
        "questions": identity.count(request),
        "queue": intake.counts(request),
    }
    return render(request, "workspace/start.html", context)


@for_the_signed_in
@require_safe
def waiting_page(request: HttpRequest) -> HttpResponseBase:
    """Documents with doubts, most consequential first."""
    body = number(value(request, "organ"))
    first = number(value(request, "fran"), range(10**8)) or 0
    found, count = waiting(request, body, first)
    context = {
        "meta": Meta(title=_("Att reda ut"), nav="review", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Att reda ut")))),
        "waiting": found,
        "count": count,
        "per_body": per_body(request),
        "body": body,
        "first": first + 1,
        "last": first + len(found),
        "later": first + PAGE if first + PAGE < count else 0,
        "earlier": max(first - PAGE, 0) if first else None,
    }
    return render(request, "workspace/waiting.html", context)
