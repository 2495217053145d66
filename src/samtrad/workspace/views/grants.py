"""The pages of grants for those who share them out: make one, work out its key, share it out, take in reports, publish."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.states import Act, ForbiddenError
from samtrad.followup.actions import grants as actions
from samtrad.followup.actions.grants import GrantError
from samtrad.followup.models import Alternative, Grant, GrantShare
from samtrad.followup.queries import grants as query
from samtrad.followup.shares import ShareError, TableError
from samtrad.people.models import Body
from samtrad.people.viewing import may, viewer_of
from samtrad.register.models import Decision
from samtrad.workspace import grant_forms as forms
from samtrad.workspace.grant_forms import Written
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.who import bodies_of, for_the_signed_in, user_of
from samtrad.workspace.worded import WordedError

_DECISION = re.compile(r"moten/(?P<meeting>[\w-]{1,120})/beslut/(?P<number>\d{1,6})")
_MOST = 200


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """The grants of the bodies that one keeps."""
    if Act.PUBLISH not in acts_of(request):
        raise PermissionDenied
    within = bodies_of(request, Act.PUBLISH)
    rows = Grant.objects.seen_by(viewer_of(request)).select_related("body")
    rows = rows if within is None else rows.filter(body__in=within)
    return render(request, "grants/list.html", {"meta": _meta(_("Medel")), "grants": rows.order_by("-id")[:_MOST]})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Make a grant."""
    if Act.PUBLISH not in acts_of(request):
        raise PermissionDenied
    within = bodies_of(request, Act.PUBLISH)
    bodies = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    bodies = bodies if within is None else bodies.filter(pk__in=within)
    written, error, chosen = Written(), None, ""
    if request.method == "POST":
        written, chosen = forms.written(request.POST), request.POST.get("body", "")
        body = bodies.filter(pk=number(chosen) or 0).first()
        try:
            made = _made(request, written, body)
            return HttpResponseRedirect(reverse("workspace:grant", args=[made.address]))
        except (WordedError, GrantError) as fault:
            error = fault if isinstance(fault, WordedError) else forms.worded(fault)
    context = {"meta": _meta(_("Nya medel")), "written": written, "error": error, "bodies": bodies[:_MOST], "chosen": chosen}
    return render(request, "grants/edit.html", context, status=422 if error else 200)


def _made(request: HttpRequest, written: Written, body: Body | None) -> Grant:
    if body is None:
        raise WordedError(_("Välj vilket organ som fördelar."), "body")
    return actions.make(body, forms.told(written, _decision(request, written, body)), user_of(request))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, address: str) -> HttpResponseBase:
    """Tell a draft otherwise."""
    grant = _grant(request, address)
    written, error = forms.of_grant(grant, _address_of(request, grant)), None
    if request.method == "POST":
        written = forms.written(request.POST)
        try:
            actions.change(grant, forms.told(written, _decision(request, written, grant.body)), user_of(request))
            return HttpResponseRedirect(reverse("workspace:grant", args=[address]))
        except (WordedError, GrantError) as fault:
            error = fault if isinstance(fault, WordedError) else forms.worded(fault)
    context = {"meta": _meta(grant.name), "written": written, "error": error, "grant": grant}
    return render(request, "grants/edit.html", context, status=422 if error else 200)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def grant(request: HttpRequest, address: str) -> HttpResponseBase:
    """A grant: its alternatives, its shares, and the acts."""
    found = _grant(request, address)
    error = None
    if request.method == "POST":
        try:
            _act(request, found)
            messages.success(request, _("Gjort."))
            return HttpResponseRedirect(reverse("workspace:grant", args=[address]))
        except WordedError as fault:
            error = fault
        except (TableError, ShareError, GrantError) as fault:
            error = forms.worded(fault)
        except ForbiddenError as fault:
            raise PermissionDenied from fault
        found.refresh_from_db()
    table = query.table(found)
    columns = list(table.columns)
    ways = query.ways(found, table)
    reports = query.used(found)
    shown = error is not None and request.POST.get("act") == "key"
    context = {
        "meta": _meta(found.name),
        "grant": found,
        "columns": [(f"w{at}", name, request.POST.get(f"w{at}", "") if shown else "") for at, name in enumerate(columns)],
        "kept": request.POST if shown else {},
        "compared": [(party, [(way.alternative.name, way.shares[at].units if way.shares else None) for way in ways]) for at, party in enumerate(table.parties)]
        if ways
        else [],
        "ways": [(way, str(forms.worded(way.fault).words) if way.fault else "") for way in ways],
        "shares": [(one, reports.get(one.pk)) for one in query.shares(found)],
        "error": error,
    }
    return render(request, "grants/grant.html", context, status=422 if error else 200)


def _act(request: HttpRequest, found: Grant) -> None:
    told, by = request.POST, user_of(request)
    plain: dict[str, Callable[[], object]] = {
        "take_back": lambda: actions.take_back(found, by),
        "close": lambda: actions.close(found, by),
        "open_again": lambda: actions.open_again(found, by),
        "publish": lambda: actions.publish(found, by),
        "withdraw": lambda: actions.withdraw(found, by),
        "key": lambda: actions.choose_key(found, told.get("called", ""), forms.choice(told, list(query.table(found).columns)), by),
        "drop": lambda: actions.drop_key(_alternative(request, found), by),
        "share": lambda: actions.share_out(found, _alternative(request, found), by),
        "report": lambda: _report(request, found),
    }
    act = plain.get(told.get("act", ""))
    if act is None:
        raise Http404
    act()


def _alternative(request: HttpRequest, found: Grant) -> Alternative:
    one = Alternative.objects.select_related("grant").filter(grant=found, pk=number(request.POST.get("way", "")) or 0).first()
    if one is None:
        raise Http404
    return one


def _report(request: HttpRequest, found: Grant) -> None:
    told = request.POST
    share = GrantShare.objects.select_related("grant").filter(grant=found, pk=number(told.get("share", "")) or 0).first()
    if share is None:
        raise WordedError(_("Välj vilken part som redovisar."), "share")
    day = forms.day(told.get("day", ""), "day")
    if day is None:
        raise WordedError(_("Skriv dagen som ÅÅÅÅ-MM-DD."), "day")
    actions.report(share, forms.units(told.get("used", ""), "used"), day, told.get("for_what", ""), user_of(request))


def _grant(request: HttpRequest, address: str) -> Grant:
    """A grant of a body that one keeps. What one may not see is not there."""
    found = Grant.objects.seen_by(viewer_of(request)).select_related("body").filter(address=address).first()
    if found is None:
        raise Http404
    if not may(user_of(request), Act.PUBLISH, found.body):
        raise PermissionDenied
    return found


def _decision(request: HttpRequest, written: Written, body: Body) -> Decision | None:
    """The decision whose page's address is written; none where nothing is."""
    words = written.decision.strip()
    if not words:
        return None
    told = _DECISION.search(words)
    seen = Decision.objects.seen_by(viewer_of(request)).filter(scope=body.pk)
    found = seen.filter(meeting__slug=told["meeting"], ordinal=int(told["number"]) - 1).first() if told else None
    if found is None:
        raise WordedError(_("Beslutet ska vara organets eget. Klistra in adressen till beslutets sida."), "decision")
    return found


def _address_of(request: HttpRequest, grant: Grant) -> str:
    seen = Decision.objects.seen_by(viewer_of(request))
    row = seen.filter(pk=grant.decision_id).values_list("meeting__slug", "ordinal").first() if grant.decision_id else None
    return f"/moten/{row[0]}/beslut/{row[1] + 1}/" if row else ""


def _meta(title: str) -> Meta:
    return in_room(title, "grants", Crumb(_("Medel"), reverse("workspace:grants")))
