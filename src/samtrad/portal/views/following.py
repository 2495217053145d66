"""Following by e-mail: asked for on a page of its own, confirmed, changed and ended by links that only the one who has the address got."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.viewer import Viewer
from samtrad.following import actions, forms
from samtrad.following.actions import Wish
from samtrad.following.models import Follow
from samtrad.following.queries.listed import lines
from samtrad.following.queries.subjects import subject_of
from samtrad.following.saved import saved
from samtrad.following.states import Sort
from samtrad.following.tokens import follow_of, token
from samtrad.people.viewing import signed_in
from samtrad.portal import addresses
from samtrad.portal.daily import language
from samtrad.portal.queries import follows as query
from samtrad.portal.queries import organisation
from samtrad.portal.queries.bodies import page as body
from samtrad.portal.queries.matters import page as matter
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import viewer_of

_LONGEST = 254
"""Letters of an e-mail address (RFC 5321)."""
_MOVED: dict[Sort, Callable[[Viewer, str], str]] = {
    Sort.MATTER: lambda _, slug: matter.moved(slug),
    Sort.BODY: lambda _, slug: body.moved(slug),
    Sort.ORGANISATION: organisation.moved,
}
_asking = require_http_methods(["GET", "HEAD", "POST"])


@_asking
def follow(request: HttpRequest, sort: Sort, slug: str) -> HttpResponse:
    """The ways to follow a thing, and the form that asks for one."""
    found = query.followable(viewer_of(request), sort, slug)
    if found is None:
        if sort in _MOVED and (into := _MOVED[sort](viewer_of(request), slug)):
            return redirect(f"portal:{sort.value}-follow", into)
        raise Http404
    return _follow(request, found)


@_asking
def follow_search(request: HttpRequest) -> HttpResponse:
    """The ways to follow a search."""
    found = query.followable_search(saved(request.GET.dict()))
    return _follow(request, found) if found else redirect("portal:search")


def _follow(request: HttpRequest, found: query.Followable) -> HttpResponse:
    told, user = request.POST.dict(), signed_in(request)
    address = told.get("address", user.email if user else "").replace("\x00", "").strip()
    pace, spoken = forms.pace_of(told), forms.language_of(told, language())
    wrong = _wrong(address) if request.method == "POST" else ""
    if request.method == "POST" and not wrong:
        actions.ask(Wish(found.sort, found.thing, found.search, pace, spoken), address, user, timezone.now())
        return HttpResponseRedirect(reverse("portal:follow-asked"))
    meta = _meta(_("Följ %(name)s") % {"name": found.name}, Crumb(found.name, found.page))
    context = {"meta": meta, "page": found, "address": address, "pace": pace, "spoken": spoken, "wrong": wrong}
    return render(request, "portal/follow.html", context, status=422 if wrong else 200)


def _wrong(address: str) -> str:
    """What is wrong with an e-mail address, as a sentence; empty for nothing."""
    try:
        validate_email(address)
    except ValidationError:
        return _("Skriv en e-postadress, som namn@exempel.se.")
    return _("Adressen är för lång.") if len(address) > _LONGEST else ""


@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    """That a question was sent: the same for every address."""
    told = [
        _("Vi skickar ett mejl till adressen du skrev. Klicka på länken i det, så börjar du följa."),
        _("Kommer det inget? Se efter i skräpposten, eller skriv adressen en gång till. Till en adress skickar vi högst fem sådana mejl om dagen."),
        _("En adress som ingen bekräftar glömmer vi efter tre dagar."),
    ]
    return _said(request, _("Se efter i din e-post"), told)


@_asking
def confirm(request: HttpRequest, told: str) -> HttpResponse:
    """A button that confirms: programs that look at every link in a message confirm nothing."""
    found = follow_of(told, "confirm")
    if found is None:
        return _over(request)
    if request.method == "POST":
        actions.confirm(found, timezone.now())
        return HttpResponseRedirect(reverse("portal:follow-mine", args=[token(found, "manage")]))
    if found.sort == Sort.REMINDERS:
        return _button(request, _("Påminnelser"), _("Ja, påminn mig"), _("Vi skriver till %(address)s om det som väntar.") % {"address": found.address})
    why = _("Vi skriver till %(address)s när något nytt blir offentligt.") % {"address": found.address}
    return _button(request, _("Följ %(name)s") % {"name": _name(found)}, _("Ja, jag vill följa"), why)


@csrf_exempt  # mail programs end a follow by one click, from nowhere (RFC 8058); the link itself is the proof
@_asking
def leave(request: HttpRequest, told: str) -> HttpResponse:
    """A button that ends a follow."""
    found = follow_of(told, "leave")
    if found is None:
        return _over(request)
    name = _name(found)
    if request.method == "POST":
        actions.end(found)
        return _said(request, _("Du följer inte längre %(name)s") % {"name": name}, [_("Vi skriver inte mer om det, och har glömt adressen som hörde till.")])
    return _button(request, _("Sluta följa %(name)s") % {"name": name}, _("Sluta följa"), _("Då glömmer vi också adressen som hör till."))


@_asking
def mine(request: HttpRequest, told: str) -> HttpResponse:
    """All that is followed with an address, for whoever got a message there."""
    found = follow_of(told, "manage")
    if found is None:
        return _over(request)
    own = Follow.objects.filter(address=found.address, confirmed_at__isnull=False)
    if request.method == "POST":
        forms.act(own, request.POST.dict(), timezone.now())
        left = own.filter(pk=found.pk).first() or own.first()
        return HttpResponseRedirect(reverse("portal:follow-mine", args=[token(left, "manage")]) if left else reverse("portal:follow-none"))
    return render(request, "portal/follows.html", {"meta": _meta(_("Det du följer")), "lines": lines(own), "address": found.address})


@require_safe
def none(request: HttpRequest) -> HttpResponse:
    """That an address follows nothing any more."""
    return _said(request, _("Du följer inget längre"), [_("Vi skriver inte mer, och har glömt adressen.")])


def _name(found: Follow) -> str:
    subject = subject_of(found)
    return subject.name if subject else _("det som inte längre är offentligt")


def _over(request: HttpRequest) -> HttpResponse:
    told = [_("Antingen har du redan slutat följa, eller så är länken äldre än tre dagar och aldrig bekräftad. Vi skriver inget mer för den.")]
    return _said(request, _("Länken gäller inte längre"), told, status=410 if request.method != "POST" else 200)


def _said(request: HttpRequest, title: str, told: Sequence[str], status: int = 200) -> HttpResponse:
    return render(request, "portal/follow_said.html", {"meta": _meta(title), "told": told}, status=status)


def _button(request: HttpRequest, title: str, word: str, why: str) -> HttpResponse:
    return render(request, "portal/follow_button.html", {"meta": _meta(title), "word": word, "why": why})


def _meta(title: str, *before: Crumb) -> Meta:
    crumbs = (Crumb(_("Start"), addresses.prefix()), *before, Crumb(_("Följ") if before else title))
    return Meta(title=title, description=_("Följ det som händer: med e-post, flöden och kalendrar."), crumbs=crumbs)
