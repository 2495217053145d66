"""What goes out of minutes: publication now or at a time, extracts to those who are to act, and the minutes to members and official addresses."""

from __future__ import annotations

from datetime import datetime, time

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.meetings.actions import planned, sending
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import AgendaItem, PlannedPublication, RunMeeting
from samtrad.meetings.queries.papers import document_of, extract_of, is_ready
from samtrad.meetings.states.codes import PlanState, SentKind
from samtrad.people.models import Organisation
from samtrad.people.viewing import may
from samtrad.register.publication import Terms, terms_of
from samtrad.workspace.days import days_in
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after import words
from samtrad.workspace.meetings.after.overview import held
from samtrad.workspace.meetings.after.papers import as_file, name_of
from samtrad.workspace.publication import GROUND, WHY
from samtrad.workspace.who import for_the_signed_in, user_of

_STAGES = {"waiting": words.WAITING, "sent": words.SENT, "parked": words.PARKED, "dropped": words.DROPPED}


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def sendings(request: HttpRequest, address: str) -> HttpResponseBase:
    """What is public, what is sent, and to whom it may be."""
    found = held(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-sending", address)
    document = document_of(found)
    known = organisations(found)
    had = [one for one in found.sent.filter(kind=SentKind.MINUTES) if one.item_id is None]
    context = {
        "waits": document is not None and document.planned.filter(state=PlanState.WAITS).exists(),
        "had_people": {one.participant_id for one in had},
        "had_organisations": {one.organisation_id for one in had},
        "meta": pages.meta(_("Publicera och skicka"), found),
        "meeting": found,
        "here": "meeting-sending",
        "state": meeting_words.STATES[found.state],
        "document": document,
        "may_publish": document is not None and may(user_of(request), Act.PUBLISH, document),
        "is_ready": document is not None and is_ready(document),
        "plans": [(one, words.PLANS[one.state], WHY.get(one.reason, one.reason)) for one in document.planned.select_related("by")] if document else [],
        "terms": (terms_of(document) if document else None) or Terms(GROUND),
        "items": [one for one in found.items.prefetch_related("clauses") if one.state in ("done", "put_off")],
        "addressed": [one for one in known if one.official_address],
        "lacking": [one for one in known if not one.official_address],
        "people": found.participants.exclude(name="").exclude(email=""),
        "sent": [
            (one, _STAGES[one.message.stage])
            for one in found.sent.filter(kind=SentKind.MINUTES).select_related("message", "item", "organisation", "participant")
        ],
    }
    return pages.shown(request, "meetings/after/sending.html", done, context)


def organisations(found: RunMeeting) -> QuerySet[Organisation]:
    """Those whom minutes are sent to: members of the body's owner, the owner, those that take part or that a decision turns to, and those with a board."""
    body = found.body
    wanted = (
        Q(memberships__of=body.owner_id, memberships__until=None)
        | Q(pk=body.owner_id)
        | Q(pk__in=found.participants.exclude(organisation=None).values("organisation"))
        | Q(pk__in=found.items.exclude(clauses__addressed=None).values("clauses__addressed"))
        | Q(pk__in=body.notice_boards.exclude(organisation=None).values("organisation"))
    )
    return Organisation.objects.filter(wanted).distinct().order_by("name", "pk")


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def document() -> Document:
        one = document_of(found)
        if one is None:
            raise MeetingError(Fault.NOT_ENTERED)
        return one

    def plan() -> None:
        at = datetime.combine(forms.must(told.get("day", "")), forms.hour(told.get("hour", "")) or time(8))
        terms = Terms(told.get("ground", ""), days_in(told), bool(told.get("indexable")))
        planned.plan(document(), timezone.make_aware(at), terms, by, now)

    return {
        "plan": plan,
        "call_off": lambda: planned.call_off(_plan(document(), told.get("plan", "")), by),
        "extract": lambda: sending.send_extract(
            pages.item_of(found, told.get("item", "")), _organisation(found, told.get("organisation", "")), told.get("case_number", ""), by, now
        ),
        "minutes": lambda: sending.send_minutes(
            found,
            pages.people_of(found, told.getlist("person")),
            [_organisation(found, one) for one in told.getlist("organisation")],
            by,
            now,
        ),
    }


def _plan(document: Document, told: str) -> PlannedPublication:
    one = document.planned.select_related("document").filter(pk=number(told) or 0).first()
    if one is None:
        raise Http404
    return one


def _organisation(found: RunMeeting, told: str) -> Organisation:
    if not told:
        raise MeetingError(Fault.EMPTY)
    one = organisations(found).filter(pk=number(told) or 0).first()
    if one is None:
        raise Http404
    return one


@for_the_signed_in
@require_safe
def extract(request: HttpRequest, address: str, pk: int, form: str) -> HttpResponseBase:
    """The extract of an item as a file, as anyone may read it."""
    found = held(request, address)
    item: AgendaItem = pages.item_of(found, pk)
    papers = extract_of(item)
    if papers is None:
        raise Http404
    return as_file(papers, form, f"{name_of(found)}-{item.number or item.pk}")
