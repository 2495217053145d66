"""The pages of matters for those who may say what belongs together: find one, see what it rests on, put it right, undo."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act
from samtrad.matters import actions
from samtrad.matters.models import Matter
from samtrad.matters.queries import moved
from samtrad.workspace.known import matters as query
from samtrad.workspace.known.finding import MOST
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.views.known import done
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_safe
def find(request: HttpRequest) -> HttpResponseBase:
    """Find a matter by its words."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    asked = value(request, "q").strip()[:100]
    hits = query.matters(request, asked) if asked else []
    return render(request, "known/matters.html", {"meta": _meta(_("Frågor")), "asked": asked, "hits": hits, "most": MOST})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def matter(request: HttpRequest, address: str) -> HttpResponseBase:
    """A matter: its steps, and the acts."""
    found = query.matter_for(request, address)
    if found is None:
        into = moved(address)
        if not into:
            raise Http404
        return HttpResponseRedirect(reverse("workspace:known-matter", args=[into]))
    if request.method == "POST":
        return done(request, reverse("workspace:known-matter", args=[address]), lambda: _act(request, found))
    asked = value(request, "q").strip()[:100]
    other = query.matter_for(request, value(request, "med")) if value(request, "med") else None
    known = query.known(request, found)
    context = {
        "meta": _meta(known.name),
        "known": known,
        "asked": asked,
        "hits": [one for one in query.matters(request, asked) if one.slug != address] if asked else [],
        "merging": query.merging(request, found, other) if other and other.pk != found.pk else None,
        "other": {"slug": other.address} if other else None,
    }
    return render(request, "known/matter.html", context)


def _act(request: HttpRequest, found: Matter) -> None:
    told, by = request.POST, user_of(request)
    act = told.get("act")
    if act == "merge":
        other = query.matter_for(request, told.get("other", "").replace("\x00", ""))
        if other is None:
            raise Http404
        actions.merge(found, other, by)
    elif act == "part":
        actions.split(found, [pk for one in told.getlist("row") if (pk := number(one)) is not None], by)
    elif act == "rename":
        actions.rename(found, told.get("name", "").replace("\x00", ""), by)
    elif act == "undo":
        actions.undo(number(told.get("number", "")) or 0, by)
    else:
        raise Http404


def _meta(title: str) -> Meta:
    return in_room(title, "matters", Crumb(_("Frågor"), reverse("workspace:known-matters")))
