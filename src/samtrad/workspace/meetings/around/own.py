"""One's own meetings by an account: to answer, read the papers, note for oneself, hand in. For those who read what is internal to the body."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.files import served
from samtrad.access.states import Act
from samtrad.meetings.actions import calling, claim_words, claiming, handing, notes
from samtrad.meetings.actions.acting import BEFORE, Fault, MeetingError
from samtrad.meetings.actions.handed import item_told
from samtrad.meetings.models import Paper, Participant, RunMeeting
from samtrad.meetings.queries import bundle
from samtrad.meetings.queries.claims import own_claims
from samtrad.meetings.queries.own import item_for, own_handed, own_items, papers_of, participant_of
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.viewing import bodies_of, viewer_of
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of

_ANSWERS = ("called", "open", "adjourned")


def mine(request: HttpRequest) -> QuerySet[RunMeeting]:
    """The meetings of the bodies that somebody reads what is internal to; those that are planned and not called are not told of."""
    within = bodies_of(request, Act.READ_INTERNAL)
    rows = RunMeeting.objects.seen_by(viewer_of(request)).select_related("body")
    rows = rows if within is None else rows.filter(body__in=within)
    return rows.exclude(state=MeetingState.PLANNED, called_at=None)


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """The meetings to come, and those that were."""
    user, today = user_of(request), timezone.localdate()
    rows = list(mine(request).order_by("first_day", "pk").filter(first_day__gte=today)[: pages.MOST])
    told = [(one, participant_of(one, user)) for one in rows]
    before = mine(request).filter(first_day__lt=today).order_by("-first_day", "-pk")[:20]
    context = {"meta": _meta(_("Dina möten")), "coming": told, "before": before}
    return pages.shown(request, "meetings/own_list.html", pages.NOTHING, context)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def own(request: HttpRequest, address: str) -> HttpResponseBase:
    """A meeting as one who takes part sees it."""
    found, user = _meeting(request, address), user_of(request)
    person = participant_of(found, user)
    done = pages.tried(request, _acts(request, found, person)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-own", address)
    claims = own_claims(found, person, done.typed.get("claim"))
    context = {
        "meta": _meta(pages.name_of(found)),
        "claims": claims,
        "may_claim": any(one.may_change for one in claims),
        "meeting": found,
        "state": words.STATES[found.state],
        "person": person,
        "sittings": found.sittings.all(),
        "may_answer": person is not None and bool(person.name) and found.state in _ANSWERS,
        "may_hand": found.state in BEFORE,
        "may_note": person is not None,
        "stamp": calling.stamp(person) if person else "",
        "items": own_items(found, person, _url(address)),
        "handed": own_handed(found, person, user),
        "pdf": reverse("workspace:meeting-own-pdf", args=[address]),
        "zip": reverse("workspace:meeting-own-zip", args=[address]),
        "key": request.POST.get("key") or secrets.token_urlsafe(16),
        "told": request.POST,
    }
    return pages.shown(request, "meetings/own.html", done, context)


@for_the_signed_in
@require_safe
def paper(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """One paper."""
    found = papers_of(_meeting(request, address)).filter(pk=pk).first()
    if found is None:
        raise Http404
    return served(bundle.file_of(found))


@for_the_signed_in
@require_safe
def bundled(request: HttpRequest, address: str, form: str) -> HttpResponseBase:
    """All papers in one file."""
    found = _meeting(request, address)
    return served(bundle.as_pdf(found) if form == "pdf" else bundle.as_zip(found))


def _meeting(request: HttpRequest, address: str) -> RunMeeting:
    found: RunMeeting | None = mine(request).filter(address=address).first()
    if found is None:
        raise Http404
    return found


def _acts(request: HttpRequest, found: RunMeeting, person: Participant | None) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def answer(*, comes: bool) -> None:
        if person is None:
            raise MeetingError(Fault.UNKNOWN)
        if told.get("seen", "") != calling.stamp(person):
            raise MeetingError(Fault.CHANGED)
        calling.answer(person, comes=comes, by=by, now=now)

    def note() -> None:
        item = item_for(person, number(told.get("item", "")) or 0) if person else None
        if person is None or item is None:
            raise Http404
        notes.note(person, item, told.get("note", ""), now)

    def claim() -> None:
        if person is None:
            raise MeetingError(Fault.UNKNOWN)
        wanted = {day.pk: claim_words.read(told, str(day.pk), person.name) for day in found.sittings.all()}
        claiming.tell(person, wanted, by, now)

    files = cast("list[UploadedFile[Any]]", request.FILES.getlist("papers"))
    return {
        "yes": lambda: answer(comes=True),
        "no": lambda: answer(comes=False),
        "note": note,
        "claim": claim,
        "hand": lambda: handing.hand_in(found, item_told(told, files), now, participant=person, by=by),
    }


def _url(address: str) -> Callable[[Paper], str]:
    return lambda one: reverse("workspace:meeting-own-paper", args=[address, one.pk])


def _meta(title: str) -> Meta:
    way = [Crumb(_("Arbete"), reverse("workspace:start"))]
    if title != _("Dina möten"):
        way.append(Crumb(_("Dina möten"), reverse("workspace:meetings-own")))
    return Meta(title=title, nav="start", crumbs=(*way, Crumb(title)))
