"""Certification: a unit with those who certify it, for whoever runs the meeting; and the page of one who certifies."""

from __future__ import annotations

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.files import File, served
from samtrad.meetings.actions import certifying, files, minutes, remarks, sending
from samtrad.meetings.models import CertifiedUnit, Certifier, Remark, RunMeeting
from samtrad.meetings.queries.clock import to_certify
from samtrad.meetings.queries.papers import papers_of, template_of, to_sign
from samtrad.meetings.states.codes import SignatureState, UnitState
from samtrad.people.viewing import viewer_of
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after import files as unit_files
from samtrad.workspace.meetings.after import steps, words
from samtrad.workspace.meetings.after.overview import held, unit_of
from samtrad.workspace.meetings.after.papers import PDF, name_of
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of
from samtrad.writing.minutes.page import fragment

_SEALED = (UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL)


class Signer(Struct, frozen=True, kw_only=True):
    """One who certifies, with what their state and their way of signing are called."""

    certifier: Certifier
    state: str
    method: str


@for_the_signed_in
@require_safe
def whole(request: HttpRequest, address: str) -> HttpResponseBase:
    """To the unit in which all is certified that was not at once; to what is left to do where there is none yet."""
    found = held(request, address)
    one = found.units.filter(is_immediate=False).first()
    return HttpResponseRedirect(reverse("workspace:meeting-certify", args=[address, one.pk]) if one else reverse("workspace:meeting-after", args=[address]))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def unit(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """A unit: sent, signed, refused, taken back; what those who certify say of the text."""
    found = held(request, address)
    one = unit_of(found, pk)
    done = pages.tried(request, _acts(request, one)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-certify", address, pk)
    one = unit_of(found, pk)
    people = signers(one)
    context = {
        "meta": pages.meta(_("Justering"), found),
        "meeting": found,
        "here": "meeting-unit",
        "state": meeting_words.STATES[found.state],
        "unit": one,
        "unit_state": words.UNITS[one.state],
        "limit": to_certify(found),
        "standing": steps.standing(to_certify(found), one.certified_on, timezone.localdate()),
        "items": one.items.all(),
        "signers": [who for who in people if who.certifier.state != SignatureState.FALLEN],
        "fallen": [who for who in people if who.certifier.state == SignatureState.FALLEN],
        "remarks": remarks_of(one),
        "is_draft": one.state == UnitState.DRAFT,
        "is_sent": one.state == UnitState.SENT,
        "who": _who(found),
        "files": unit_files.kept(one),
        "may_take_in": one.state != UnitState.DRAFT,
        "may_seal": one.state in _SEALED,
        "has_seal": bool(settings.SEAL),
        "has_stamps": bool(settings.STAMPS),
        "has_trusted": bool(settings.TRUSTED),
        "page_of": request.build_absolute_uri(reverse("workspace:certify-unit", args=[one.pk])),
    }
    return pages.shown(request, "meetings/after/unit.html", done, context)


def _who(found: RunMeeting) -> list[str]:
    """Who is to certify: the chair and those who were chosen."""
    rows = [one for one in found.participants.order_by("pk") if one.certifies or one.pk == found.chair_id]
    return [one.name for one in rows]


def signers(one: CertifiedUnit) -> list[Signer]:
    """Those who certify a unit, those whose signature fell too."""
    return [
        Signer(certifier=who, state=str(words.SIGNATURES[who.state]), method=str(words.METHODS.get(who.method, who.method)))
        for who in one.certifiers.select_related("participant", "by")
    ]


def remarks_of(one: CertifiedUnit) -> QuerySet[Remark]:
    """What was said of the text."""
    return one.remarks.select_related("item", "certifier__participant", "answered_by")


def _acts(request: HttpRequest, one: CertifiedUnit) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def certifier() -> Certifier:
        return certifier_of(one, told.get("certifier", ""))

    def send() -> None:
        certifying.send(one, by, now)
        sending.tell_certifiers(one, by, now)

    def again() -> None:
        certifying.take_back(one, by)
        if not one.is_immediate:
            minutes.draft(one.meeting, by, now)

    return {
        "send": send,
        "take_back": again,
        "redraft": lambda: minutes.draft(one.meeting, by, now),
        "paper": lambda: certifying.sign(certifier(), told.get("sha256", ""), by, now, method="paper"),
        "elsewhere": lambda: certifying.sign(certifier(), told.get("sha256", ""), by, now, method="elsewhere"),
        "take_in": lambda: unit_files.take_in(request, one),
        "seal": lambda: files.seal(one, by, now),
        "answer": lambda: remarks.answer(remark_of(one, told.get("remark", "")), told.get("text", ""), by, now),
    }


def certifier_of(one: CertifiedUnit, told: str) -> Certifier:
    """One who certifies a unit, by their id."""
    found = one.certifiers.select_related("participant", "unit__meeting").filter(pk=number(told) or 0).first()
    if found is None:
        raise Http404
    return found


def remark_of(one: CertifiedUnit, told: str) -> Remark:
    """A remark on a unit, by its id."""
    found = one.remarks.select_related("unit__meeting").filter(pk=number(told) or 0).first()
    if found is None:
        raise Http404
    return found


@for_the_signed_in
@require_safe
def mine(request: HttpRequest) -> HttpResponseBase:
    """What waits to be certified by whoever is signed in."""
    rows = Certifier.objects.filter(participant__user=user_of(request)).exclude(state=SignatureState.FALLEN)
    rows = rows.select_related("unit__meeting__body").order_by("-unit__sent_at", "-pk")[: pages.MOST]
    told = [(one, words.SIGNATURES[one.state], one.unit.state == UnitState.SENT and one.state == SignatureState.ASKED) for one in rows]
    return render(request, "meetings/after/mine.html", {"meta": meta(_("Att justera")), "told": told})


def own_row(request: HttpRequest, pk: int) -> Certifier:
    """The row of whoever is signed in among those who certify a unit; for anyone else the unit is not there."""
    rows = Certifier.objects.filter(unit=pk, participant__user=user_of(request)).exclude(state=SignatureState.FALLEN)
    found = rows.select_related("participant", "unit__meeting__body", "unit__written").first()
    if found is None or not RunMeeting.objects.seen_by(viewer_of(request)).filter(pk=found.unit.meeting_id).exists():
        raise Http404
    return found


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def own(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The text that one certifies, with what one says of it."""
    row = own_row(request, pk)
    done = pages.tried(request, _own_acts(request, row)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        at = request.POST.get("at", "")
        return HttpResponseRedirect(reverse("workspace:certify-unit", args=[pk]) + ("#sagt" if at == "sagt" else ""))
    one = row.unit
    context = {
        "meta": meta(pages.name_of(one.meeting)),
        "meeting": one.meeting,
        "unit": one,
        "unit_state": words.UNITS[one.state],
        "row": row,
        "row_state": words.SIGNATURES[row.state],
        "has_bankid": bool(settings.BANKID) and bool(files.bankid_roots()),
        "may": one.state == UnitState.SENT and row.state == SignatureState.ASKED,
        "limit": to_certify(one.meeting),
        "items": one.items.all(),
        "template": template_of(one.meeting),
        "minutes": mark_safe(fragment(papers_of(one.meeting, one).composed)),  # noqa: S308 - written by markup, which escapes
        "remarks": remarks_of(one),
    }
    return pages.shown(request, "meetings/after/own.html", done, context)


def _own_acts(request: HttpRequest, row: Certifier) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "remark": lambda: remarks.remark(row, told.get("text", ""), by, now, item=pages.item_of(row.unit.meeting, told["item"]) if told.get("item") else None),
        "sign": lambda: certifying.sign(row, told.get("sha256", ""), by, now),
        "refuse": lambda: certifying.refuse(row, told.get("why", ""), by, now),
    }


@for_the_signed_in
@require_safe
def own_paper(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The text that one certifies, as a PDF."""
    row = own_row(request, pk)
    return served(File(f"{name_of(row.unit.meeting)}.pdf", to_sign(row.unit), PDF))


def meta(title: str) -> Meta:
    """What a page of one who certifies says of itself."""
    way = [Crumb(_("Arbete"), reverse("workspace:start"))]
    if title != _("Att justera"):
        way.append(Crumb(_("Att justera"), reverse("workspace:certify")))
    return Meta(title=title, nav="start", crumbs=(*way, Crumb(title)))
