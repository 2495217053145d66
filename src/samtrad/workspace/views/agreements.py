"""The pages of agreements for those who may say what belongs together: find one, see what it rests on, put it right, confirm it, undo."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act
from samtrad.followup.actions import agreements as actions
from samtrad.followup.models import Agreement
from samtrad.followup.queries.titles import moved
from samtrad.people.actions.rulings import UnruledError
from samtrad.workspace.known import agreements as query
from samtrad.workspace.known.finding import MOST
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.views.known import done
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_safe
def find(request: HttpRequest) -> HttpResponseBase:
    """Find an agreement by its words."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    asked = value(request, "q").strip()[:100]
    hits = query.agreements(request, asked) if asked else []
    return render(request, "known/agreements.html", {"meta": _meta(_("Överenskommelser")), "asked": asked, "hits": hits, "most": MOST})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def agreement(request: HttpRequest, address: str) -> HttpResponseBase:
    """An agreement: its mentions, and the acts."""
    found = query.agreement_for(request, address)
    if found is None:
        into = moved(address)
        if not into:
            raise Http404
        return HttpResponseRedirect(reverse("workspace:known-agreement", args=[into]))
    if request.method == "POST":
        return done(request, reverse("workspace:known-agreement", args=[address]), lambda: _act(request, found))
    asked = value(request, "q").strip()[:100]
    other = query.agreement_for(request, value(request, "med")) if value(request, "med") else None
    known = query.known(found, user_of(request))
    context = {
        "meta": _meta(known.name),
        "known": known,
        "allowed": query.allowed(request, found),
        "asked": asked,
        "hits": [one for one in query.agreements(request, asked) if one.slug != address] if asked else [],
        "merging": query.merging(found, other) if other and other.pk != found.pk else None,
        "other": {"slug": other.address} if other else None,
    }
    return render(request, "known/agreement.html", context)


def _act(request: HttpRequest, found: Agreement) -> None:
    told, by = request.POST, user_of(request)
    act = told.get("act")
    if act == "merge":
        other = query.agreement_for(request, told.get("other", "").replace("\x00", ""))
        if other is None:
            raise Http404
        actions.join(found, other, by)
    elif act == "part":
        actions.split(found, [pk for one in told.getlist("row") if (pk := number(one)) is not None], by)
    elif act == "rename":
        actions.rename(found, told.get("name", "").replace("\x00", ""), by)
    elif act == "confirm":
        first = _day(told.get("first", ""))
        if first is None:
            raise UnruledError("days")
        actions.confirm(found, first, _day(told.get("last", "")), told.get("ground", "").replace("\x00", ""), by)
    elif act == "undo":
        actions.undo(number(told.get("number", "")) or 0, by)
    else:
        raise Http404


def _day(told: str) -> date | None:
    """A day as a form sends it; None for none. Raises ``UnruledError``."""
    if not told.strip():
        return None
    try:
        return date.fromisoformat(told.strip())
    except ValueError as error:
        raise UnruledError("days") from error


def _meta(title: str) -> Meta:
    return in_room(title, "agreements", Crumb(_("Överenskommelser"), reverse("workspace:known-agreements")))
