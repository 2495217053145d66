"""The pages of persons, bodies and organisations for those who keep the register: find one, see what it rests on, put it right, undo."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act, ForbiddenError
from samtrad.people.actions import body_rulings, rulings
from samtrad.people.actions.addresses import may_address, set_official_address
from samtrad.people.actions.memberships import join, leave, may_tell
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body, Membership, Organisation, Person
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.known import bodies, finding, persons
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.who import for_the_signed_in, user_of

WHY = {
    "same": gettext_lazy("De är redan en och samma."),
    "ruled_two": gettext_lazy("Någon har redan sagt att de är olika. Ångra det först."),
    "ruled_one": gettext_lazy("Någon har redan sagt att de är en och samma. Ångra det först."),
    "nothing": gettext_lazy("Kryssa för minst en rad."),
    "all": gettext_lazy("Lämna minst en rad: annars finns inget kvar att skilja från."),
    "address": gettext_lazy("Skriv en e-postadress, som kommun@exempel.se, eller ingen."),
    "no_name": gettext_lazy("Skriv ett namn."),
    "no_ground": gettext_lazy("Skriv grunden: vem som beslutade, när, och var det kan ses."),
    "days": gettext_lazy("Skriv en första dag, och en sista som inte är före den."),
    "undone": gettext_lazy("Det är redan ångrat."),
    "known": gettext_lazy("Den ingår redan."),
    "unknown": gettext_lazy("Vi känner ingen organisation med det namnet."),
    "day": gettext_lazy("Skriv dagen som ÅÅÅÅ-MM-DD."),
    "day_to_come": gettext_lazy("Dagen har inte varit än."),
    "no_task": gettext_lazy("Skriv vad som ska göras."),
    "no_reason": gettext_lazy("Skriv varför."),
    "no_body": gettext_lazy("Välj vilket organ som ger uppdraget."),
    "no_item": gettext_lazy("Vi hittar inget ärende på den adressen."),
    "task_over": gettext_lazy("Uppdraget är avslutat. Öppna det igen först."),
    "parts_first": gettext_lazy("Uppdraget har delar som inte är avslutade. Det är inte klart före dem."),
    "parts_open": gettext_lazy("Uppdraget har delar som inte är avslutade. Skriv varför det avslutas ändå."),
    "part_of_part": gettext_lazy("Det är redan en del av ett uppdrag. En del har inga delar."),
    "has_parts": gettext_lazy("Uppdraget har egna delar. En del har inga delar."),
    "no_whole": gettext_lazy("Välj vilket uppdrag det är en del av."),
    "giver_unknown": gettext_lazy("Vi vet inte vilket organ som gav uppdraget. Säg det först."),
}
DONE = gettext_lazy("Gjort. Det syns på alla sidor om en stund, och gäller också när protokollen läses om.")


@for_the_signed_in
@require_safe
def find(request: HttpRequest) -> HttpResponseBase:
    """Find a person, a body or an organisation by its name."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    asked = value(request, "q").strip()[:100]
    found = (
        {"persons": finding.persons(request, asked), "bodies": finding.bodies(request, asked), "organisations": finding.organisations(request, asked)}
        if asked
        else {}
    )
    return render(request, "known/find.html", {"meta": _meta(), "asked": asked, "most": finding.MOST, **found})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def person(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A person: where the name stands, and the acts."""
    found = persons.person_for(request, slug)
    if found is None:
        return _led_on(Person.objects.filter(slug=slug).values_list("merged_into__slug", flat=True).first(), "workspace:known-person")
    here = reverse("workspace:known-person", args=[slug])
    if request.method == "POST":
        return done(request, here, lambda: _on_person(request, found))
    asked = value(request, "q").strip()[:100]
    other = persons.person_for(request, value(request, "med")) if value(request, "med") else None
    context = {
        "meta": _meta(found.name),
        "known": persons.known(request, found),
        "asked": asked,
        "hits": [one for one in finding.persons(request, asked) if one.slug != slug] if asked else [],
        "merging": persons.merging(request, found, other) if other and other.pk != found.pk else None,
        "other": other,
    }
    return render(request, "known/person.html", context)


def _on_person(request: HttpRequest, found: Person) -> None:
    told, by = request.POST, user_of(request)
    act = told.get("act")
    if act == "merge":
        other = persons.person_for(request, told.get("other", "").replace("\x00", ""))
        if other is None:
            raise Http404
        rulings.merge(found, other, by)
    elif act == "part":
        rulings.part(found, _numbers(told.getlist("row")), by)
    elif act == "rename":
        rulings.rename(found, told.get("name", "").replace("\x00", ""), by)
    elif act == "undo":
        rulings.undo(number(told.get("number", "")) or 0, by)
    else:
        raise Http404


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def body(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A body: which records tell of it, and the acts."""
    found = bodies.body_for(request, slug)
    if found is None:
        return _led_on(Body.objects.filter(slug=slug).values_list("merged_into__slug", flat=True).first(), "workspace:known-body")
    here = reverse("workspace:known-body", args=[slug])
    if request.method == "POST":
        return done(request, here, lambda: _on_body(request, found))
    asked = value(request, "q").strip()[:100]
    other = bodies.body_for(request, value(request, "med")) if value(request, "med") else None
    context = {
        "meta": _meta(found.name),
        "known": bodies.known(request, found),
        "asked": asked,
        "hits": [one for one in finding.bodies(request, asked) if one.slug != slug] if asked else [],
        "merging": bodies.merging(found, other) if other and other.pk != found.pk else None,
        "other": other,
    }
    return render(request, "known/body.html", context)


def _on_body(request: HttpRequest, found: Body) -> None:
    told, by = request.POST, user_of(request)
    act, name = told.get("act"), told.get("name", "").replace("\x00", "")
    if act == "merge":
        other = bodies.body_for(request, told.get("other", "").replace("\x00", ""))
        if other is None:
            raise Http404
        merging = bodies.merging(found, other)
        body_rulings.merge_bodies(merging.goes, merging.left, by)
    elif act == "part":
        pairs = [one.partition("-")[::2] for one in told.getlist("row")]
        body_rulings.split_body(found, [(number(one) or 0, number(other) or 0) for one, other in pairs], name, by)
    elif act == "rename":
        body_rulings.rename_body(found, name, by)
    elif act == "undo":
        body_rulings.undo_body(number(told.get("number", "")) or 0, by)
    else:
        raise Http404


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def organisation(request: HttpRequest, slug: str) -> HttpResponseBase:
    """An organisation: who is in it, told by hand where minutes do not."""
    found = finding.organisations_for(request).filter(slug=slug).first()
    if found is None:
        raise Http404
    if request.method == "POST":
        return done(request, reverse("workspace:known-organisation", args=[slug]), lambda: _on_organisation(request, found))
    context = {
        "meta": _meta(found.name),
        "organisation": found,
        "members": Membership.objects.filter(of=found).select_related("member").order_by("until", "member__name"),
        "member_of": Membership.objects.filter(member=found).select_related("of").order_by("of__name"),
        "bodies": Body.objects.filter(owner=found, merged_into=None),
        "offered": Organisation.objects.filter(merged_into=None, kind__in=("municipality", "region")).values_list("name", flat=True),
        "may_tell": may_tell(found, user_of(request)),
        "may_address": may_address(found, user_of(request)),
    }
    return render(request, "known/organisation.html", context)


def _on_organisation(request: HttpRequest, found: Organisation) -> None:
    told, by = request.POST, user_of(request)
    try:
        day = day_in(told.get("day", ""))
    except DaysError as error:
        raise UnruledError("day") from error
    if told.get("act") == "join":
        member = finding.organisation_called(told.get("name", "").replace("\x00", ""))
        if member is None:
            raise UnruledError("unknown")
        join(member, found, by, day)
    elif told.get("act") == "address":
        set_official_address(found, told.get("address", ""), by)
    elif told.get("act") == "leave":
        membership = Membership.objects.filter(of=found, pk=number(told.get("number", "")) or 0).select_related("of").first()
        if membership is None:
            raise UnruledError("undone")
        leave(membership, by, day)
    else:
        raise Http404


def done(request: HttpRequest, here: str, act: Callable[[], None]) -> HttpResponseBase:
    """Do an act and say what came of it."""
    try:
        act()
    except UnruledError as error:
        messages.error(request, str(WHY.get(str(error), error)))
    except ForbiddenError as error:
        raise PermissionDenied from error
    else:
        messages.success(request, str(DONE))
    return HttpResponseRedirect(here)


def _led_on(slug: str | None, page: str) -> HttpResponseBase:
    """What was made part of another leads on to it; anything else is not there."""
    if not slug:
        raise Http404
    return HttpResponseRedirect(reverse(page, args=[slug]))


def _numbers(told: list[str]) -> list[int]:
    return [found for one in told if (found := number(one)) is not None]


def _meta(title: str = "") -> Meta:
    """What a page says of itself; without a title the first of them."""
    every = _("Personer och organ")
    return in_room(title or every, "known", Crumb(every, reverse("workspace:known")))
