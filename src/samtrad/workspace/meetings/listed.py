"""The meetings that one may run, and a new one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.meetings.actions.planning import plan
from samtrad.meetings.models import RunMeeting
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.meetings.rows import rows
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """What waits, what is to come, what was held; and the bodies with their places."""
    pages.demand(request)
    today = timezone.localdate()
    context = {
        "meta": pages.meta(_("Möten")),
        "told": rows(request, today),
        "bodies": pages.bodies(request)[: pages.MOST],
        "this_year": today.year,
    }
    return pages.shown(request, "meetings/list.html", pages.NOTHING, context)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Plan a meeting."""
    pages.demand(request)
    done = pages.NOTHING
    if request.method == "POST":
        made: list[RunMeeting] = []
        done = pages.tried(request, {"plan": lambda: made.append(_planned(request))})
        if made:
            return HttpResponseRedirect(reverse("workspace:meeting", args=[made[0].address]))
    context = {
        "meta": pages.meta(_("Nytt möte")),
        "bodies": pages.bodies(request)[: pages.MOST],
        "asked": request.GET.get("organ", ""),
        "templates": pages.templates(request),
    }
    return pages.shown(request, "meetings/new.html", done, context)


def _planned(request: HttpRequest) -> RunMeeting:
    body = pages.bodies(request).filter(pk=number(request.POST.get("body", "")) or 0).first()
    if body is None:
        raise Http404
    return plan(body, forms.days(request.POST), user_of(request), title=request.POST.get("title", ""), template=request.POST.get("template", "").strip())
