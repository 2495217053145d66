"""How bodies publish, and publishing all that a body has."""

from __future__ import annotations

from collections import Counter

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.people.models import Body, PublicationPolicy
from samtrad.people.policies import PolicyError, set_policy
from samtrad.people.states import NamesShown
from samtrad.people.viewing import bodies_of, may, signed_in, viewer_of
from samtrad.register.series import publish_series, waiting
from samtrad.workspace.days import WRONG, DaysError, days_in
from samtrad.workspace.pages import Pages


@login_required
@require_safe
def policies(request: HttpRequest) -> HttpResponse:
    """The bodies that someone may publish for."""
    mine, bodies = bodies_of(request, Act.PUBLISH), Body.objects.filter(merged_into=None).select_related("policy")
    if mine is not None:
        bodies = bodies.filter(pk__in=mine)
    shown = {
        "meta": {"title": _("Publicering"), "description": "", "nav": "keeping"},
        "bodies": bodies,
        "may_administer": bodies_of(request, Act.ADMINISTER) is None,
    }
    return render(request, "keeping/policies.html", shown)


@login_required
@require_http_methods(["GET", "POST"])
def policy(request: HttpRequest, slug: str) -> HttpResponse:
    """One body's policy; its series."""
    by, body = signed_in(request), get_object_or_404(Body, slug=slug)
    if by is None or not may(by, Act.PUBLISH, body):
        raise PermissionDenied
    if request.method == "POST":
        _act(request, body, by)
        return redirect("keeping:policy", slug=body.slug)
    shown = {
        "meta": {"title": _("Publicering"), "description": ""},
        "body": body,
        "policy": PublicationPolicy.objects.filter(body=body).first(),
        "name_choices": [(NamesShown.ELECTED.value, _("Bara förtroendevalda")), (NamesShown.AS_MINUTES.value, _("Som i protokollet"))],
        **_left(request, body),
    }
    return render(request, "keeping/policy.html", shown)


def _left(request: HttpRequest, body: Body) -> dict[str, object]:
    """What of a body is entered and not public: how many, and a page of them."""
    found = Document.objects.seen_by(viewer_of(request)).filter(pk__in=waiting(body)).order_by("-pk")
    pages = Pages.of(request, found.count())
    return {"waiting": pages.count, "left": found[pages.start : pages.end], "pages": pages}


def _act(request: HttpRequest, body: Body, by: User) -> None:
    told = request.POST
    if told.get("act") == "publish":
        _publish(request, body, by)
        return
    names = NamesShown(told["names"]) if told.get("names") in NamesShown.values else NamesShown.AS_MINUTES
    try:
        set_policy(body, told.get("ground", ""), days_in(told), names, by, indexable="indexable" in told)
    except (PolicyError, DaysError) as error:
        messages.error(request, _("Ange en rättslig grund.") if str(error) == "no_ground" else str(WRONG))
    else:
        messages.success(request, _("Sparat. Det gäller det som publiceras från och med nu."))


def _publish(request: HttpRequest, body: Body, by: User) -> None:
    done: Counter[str] = publish_series(body, by)
    count = done.pop("", 0)
    messages.success(request, ngettext("%(count)s dokument publicerat.", "%(count)s dokument publicerade.", count) % {"count": count})
    for why, left in done.items():
        reason = {
            "sensitive": _("har uppgifter som väntar på beslut om maskning"),
            "secret": _("är sekretessbelagda"),
            "internal": _("är interna"),
            "no_ground": _("saknar rättslig grund: ange hur organet publicerar först"),
        }.get(why, _("kan inte publiceras än"))
        messages.warning(request, _("%(count)s dokument %(reason)s.") % {"count": left, "reason": reason})
