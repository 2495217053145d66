"""The papers of a meeting, item by item, and what is handed in to it: put there, classed, ordered, withdrawn; taken in or returned."""

from __future__ import annotations

from typing import Any, BinaryIO, cast

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.files import served
from samtrad.access.states import Act, Classification
from samtrad.meetings.actions import handing
from samtrad.meetings.actions import papers as acts
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.clocks import papers_by
from samtrad.meetings.models import AgendaItem, HandedIn, Paper, RunMeeting
from samtrad.meetings.queries import bundle
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.queries.own import kind_of
from samtrad.meetings.states.codes import HandedState
from samtrad.people.viewing import may
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.who import for_the_signed_in, user_of


class Shown(Struct, frozen=True, kw_only=True):
    """A paper that holds, what kind of file it is, and its older versions."""

    paper: Paper
    kind: str
    older: list[Paper]


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest, address: str) -> HttpResponseBase:
    """All papers of a meeting, and what waits to be taken in."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-papers", address)
    context = {
        "meta": pages.meta(_("Handlingar"), found),
        "meeting": found,
        "here": "meeting-papers",
        "state": words.STATES[found.state],
        "items": [(item, _shown(item)) for item in found.items.prefetch_related("papers").all()],
        "waiting": found.handed_in.filter(state=HandedState.WAITING).prefetch_related("papers"),
        "reviewed": found.handed_in.exclude(state=HandedState.WAITING).select_related("item", "reviewed_by"),
        "until": papers_by(found.first_day, rules_of(found.body).papers_days),
        "classes": Classification.choices,
        "may_change": found.state in (*pages.BEFORE, *pages.DURING),
        "may_classify": may(user_of(request), Act.CLASSIFY, found.body),
    }
    return pages.shown(request, "meetings/papers.html", done, context)


def _shown(item: AgendaItem) -> list[Shown]:
    rows = list(item.papers.all())
    return [
        Shown(paper=one, kind=kind_of(one), older=[other for other in reversed(rows) if other.name == one.name and not other.is_current])
        for one in rows
        if one.is_current
    ]


@for_the_signed_in
@require_safe
def paper(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """A paper in any version, or one that was handed in; what is secret for those who may read the whole."""
    found = pages.meeting_of(request, address)
    one = Paper.objects.filter(pk=pk, item__meeting=found).first() or Paper.objects.filter(pk=pk, handed__meeting=found).first()
    if one is None or one.disposed_at or (one.classification == Classification.SECRET and not may(user_of(request), Act.READ_WHOLE, found.body)):
        raise Http404
    return served(bundle.file_of(one))


@for_the_signed_in
@require_safe
def bundled(request: HttpRequest, address: str, form: str) -> HttpResponseBase:
    """All papers in one file, as those who are called get it."""
    found = pages.meeting_of(request, address)
    return served(bundle.as_pdf(found) if form == "pdf" else bundle.as_zip(found))


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def one() -> Paper:
        row = Paper.objects.filter(item__meeting=found, pk=number(told.get("paper", "")) or 0).select_related("item__meeting").first()
        if row is None:
            raise Http404
        return row

    def handed() -> HandedIn:
        row = found.handed_in.filter(pk=number(told.get("handed", "")) or 0).first()
        if row is None:
            raise Http404
        return row

    return {
        "attach": lambda: _attached(request, found),
        "up": lambda: _moved(one(), -1, request),
        "down": lambda: _moved(one(), 1, request),
        "classify": lambda: acts.classify(one(), _class(told.get("classification", "")), told.get("ground", ""), by),
        "withdraw_paper": lambda: acts.withdraw(one(), by),
        "bring_back": lambda: acts.bring_back(one(), by),
        "take": lambda: handing.take_in(handed(), by, now),
        "return": lambda: handing.give_back(handed(), told.get("reason", ""), by, now),
    }


def _attached(request: HttpRequest, found: RunMeeting) -> None:
    told, by = request.POST, user_of(request)
    item = pages.item_of(found, told.get("item", ""))
    files = cast("list[UploadedFile[Any]]", request.FILES.getlist("file"))
    if not files:
        raise MeetingError(Fault.EMPTY)
    classification, ground = _class(told.get("classification", "")), told.get("ground", "")
    if classification == Classification.SECRET and not ground.strip():
        raise MeetingError(Fault.GROUND)
    name = told.get("name", "").strip() if len(files) == 1 else ""
    kept = [acts.keep(cast("BinaryIO", one.file), one.name or "", name) for one in files]
    for one in kept:  # none is put in if any of them is refused
        acts.attach(item, one, by, classification=classification, ground=ground)


def _class(told: str) -> str:
    return told if told in Classification.values else str(Classification.INTERNAL)


def _moved(one: Paper, step: int, request: HttpRequest) -> None:
    item = one.item
    assert item is not None  # it was found by its item's meeting
    keys = list(item.papers.filter(is_current=True).values_list("pk", flat=True))
    if one.pk not in keys:
        raise Http404
    at = keys.index(one.pk)
    if 0 <= at + step < len(keys):
        keys[at], keys[at + step] = keys[at + step], keys[at]
        acts.order(item, keys, user_of(request))
