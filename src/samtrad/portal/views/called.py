"""A meeting by the link that somebody who is called was sent, without an account: they answer, read, note for themselves and hand in items."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.files import served
from samtrad.access.rates import spend
from samtrad.meetings.actions import calling, claim_words, claiming, handing, letters, notes
from samtrad.meetings.actions.acting import BEFORE, Fault, MeetingError
from samtrad.meetings.actions.handed import item_told
from samtrad.meetings.models import CallLetter, Paper, Participant
from samtrad.meetings.naming import name_of
from samtrad.meetings.queries import bundle
from samtrad.meetings.queries.claims import own_claims
from samtrad.meetings.queries.own import item_for, own_handed, own_items, papers_of
from samtrad.meetings.states.codes import LetterKind
from samtrad.meetings.why import told as why
from samtrad.portal.keyed import keyed
from samtrad.portal.shapes import Meta

_ANSWERS = ("called", "open", "adjourned")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def called(request: HttpRequest, token: str) -> HttpResponse:
    """The page of a link. What is none, has expired or was taken back is told in the same words; in another browser than its own it shows nothing."""
    try:
        letter = letters.opened(token)
    except MeetingError:
        return _none(request)
    error, kept, status = "", "", 200
    if letter.kind == LetterKind.USED and request.method != "POST":
        return keyed(render(request, "portal/call_used.html", {"meta": Meta(title=name_of(letter.meeting), description=""), "letter": letter}))
    if request.method == "POST":
        try:
            kept = _acted(request, letter)
            if letter.kind == LetterKind.USED:
                return keyed(render(request, "portal/call_used.html", {"meta": Meta(title=name_of(letter.meeting), description=""), "is_done": True}))
            return keyed(_kept(HttpResponseRedirect(f"{request.path}{_mark(request)}"), letter, kept))
        except MeetingError as fault:
            error, status = why(fault.fault), 422
    is_here = letters.is_bound(letter, kept or request.COOKIES.get(_cookie(letter), ""))
    return keyed(render(request, "portal/called.html", _context(request, letter, token, error, is_here=is_here), status=status))


def _context(request: HttpRequest, letter: CallLetter, token: str, error: str, *, is_here: bool) -> dict[str, object]:
    person, meeting = _person(letter), letter.meeting
    claims = own_claims(meeting, person, request.POST if error and request.POST.get("act") == "claim" else None) if is_here else []
    return {
        "claims": claims,
        "may_claim": any(one.may_change for one in claims),
        "meta": Meta(title=name_of(meeting), description=""),
        "meeting": meeting,
        "person": person,
        "sittings": meeting.sittings.all(),
        "is_here": is_here,
        "is_elsewhere": bool(letter.bound) and not is_here,
        "may_answer": meeting.state in _ANSWERS,
        "may_hand": meeting.state in BEFORE,
        "stamp": calling.stamp(person),
        "items": own_items(meeting, person, _url(token)) if is_here else [],
        "handed": own_handed(meeting, person) if is_here else [],
        "pdf": reverse("portal:called-pdf", args=[token]),
        "zip": reverse("portal:called-zip", args=[token]),
        "key": request.POST.get("key") or secrets.token_urlsafe(16),
        "told": request.POST,
        "error": error,
        "failed": request.POST.get("act", ""),
        "is_sent": bool(request.GET.get("skickad")),
    }


def _acted(request: HttpRequest, letter: CallLetter) -> str:
    """Do what a form asks for; what the browser is to keep where the link became its own by that."""
    now, told, act = timezone.now(), request.POST, request.POST.get("act", "")
    is_here = letters.is_bound(letter, request.COOKIES.get(_cookie(letter), ""))
    if letter.kind == LetterKind.USED:
        if act != "disown":
            raise MeetingError(Fault.LINK)
        letters.disown(letter, now)
        return ""
    if letter.bound and not is_here:
        if act != "again":
            raise MeetingError(Fault.LINK)
        letters.send_anew(letter, now)
        return ""
    person = _person(letter)
    acts: dict[str, Callable[[], object]] = {
        "open": lambda: None,
        "yes": lambda: calling.answer_by_link(letter, comes=True, seen=told.get("seen", ""), now=now),
        "no": lambda: calling.answer_by_link(letter, comes=False, seen=told.get("seen", ""), now=now),
        "hand": lambda: handing.hand_in(letter.meeting, item_told(told, request.FILES.getlist("papers")), now, participant=person),
        "claim": lambda: claiming.tell(person, _claimed(letter, person, told), None, now),
        "note": lambda: _note(person, told.get("item", ""), told.get("note", "")),
    }
    if act not in acts:
        raise Http404
    kept = "" if is_here else letters.bind(letter, now)
    try:
        acts[act]()
    except MeetingError:
        if kept:
            letters.unbind(letter)
        raise
    return kept


def _claimed(letter: CallLetter, person: Participant, told: QueryDict) -> dict[int, claiming.Claimed]:
    return {day.pk: claim_words.read(told, str(day.pk), person.name) for day in letter.meeting.sittings.all()}


def _note(person: Participant, item: str, words: str) -> None:
    found = item_for(person, number(item) or 0)
    if found is None:
        raise Http404
    notes.note(person, found, words, timezone.now())


@never_cache
@require_safe
def paper(request: HttpRequest, token: str, pk: int) -> HttpResponse:
    """One paper."""
    found = papers_of(_of(request, token).meeting).filter(pk=pk).first()
    if found is None:
        raise Http404
    return keyed(served(bundle.file_of(found)))


@never_cache
@require_safe
def papers(request: HttpRequest, token: str, form: str) -> HttpResponse:
    """All papers, as one PDF or for reading without a network."""
    meeting = _of(request, token).meeting
    return keyed(served(bundle.as_pdf(meeting) if form == "pdf" else bundle.as_zip(meeting)))


def _of(request: HttpRequest, token: str) -> CallLetter:
    """The letter of a link in its own browser; else nothing is there."""
    try:
        letter = letters.opened(token)
    except MeetingError:
        raise Http404 from None
    if not letters.is_bound(letter, request.COOKIES.get(_cookie(letter), "")):
        raise Http404
    return letter


def _person(letter: CallLetter) -> Participant:
    assert letter.participant is not None  # else it was not opened
    return letter.participant


def _url(token: str) -> Callable[[Paper], str]:
    return lambda one: reverse("portal:called-paper", args=[token, one.pk])


def _cookie(letter: CallLetter) -> str:
    return f"kallelse-{letter.pk}"


def _mark(request: HttpRequest) -> str:
    if request.POST.get("act") == "again":
        return "?skickad=1"
    at = request.POST.get("at", "")
    return f"#{at}" if at.replace("-", "").isalnum() and at.isascii() else ""


def _kept(shown: HttpResponse, letter: CallLetter, kept: str) -> HttpResponse:
    """The browser keeps that the link is its own, for as long as that holds."""
    if kept:
        shown.set_cookie(_cookie(letter), kept, expires=letter.expires_at, httponly=True, samesite="Lax", secure=bool(settings.SESSION_COOKIE_SECURE))
    return shown


def _none(request: HttpRequest) -> HttpResponse:
    if wait := spend(request, "answer"):
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    return keyed(render(request, "portal/no_call.html", {"meta": Meta(title=_("Länken gäller inte"), description="")}, status=404))
