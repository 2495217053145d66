"""Publishing the agenda of a meeting and its papers: chosen, looked through, decided on, put up or planned, taken down."""

from __future__ import annotations

from datetime import datetime, time
from typing import BinaryIO, cast

from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.files import File, served
from samtrad.access.states import Act, Classification
from samtrad.documents.actions import store
from samtrad.documents.attached import FORMATS
from samtrad.documents.states import NEVER_KEPT, SensitiveKind
from samtrad.meetings import copies
from samtrad.meetings.actions import papers as paper_acts
from samtrad.meetings.actions import releasing as acts
from samtrad.meetings.actions.hiding import LIVE
from samtrad.meetings.models import AgendaItem, Paper, Release, RunMeeting
from samtrad.meetings.queries.own import kind_of
from samtrad.meetings.states.codes import ItemState, ReleaseState
from samtrad.people.models import PublicationPolicy
from samtrad.people.viewing import may
from samtrad.workspace.days import day_in
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.around import words
from samtrad.workspace.publication import GROUND
from samtrad.workspace.who import for_the_signed_in, user_of


class Row(Struct, frozen=True, kw_only=True):
    """An item with its title for everybody, whether it is chosen, and its papers with how far each has come."""

    item: AgendaItem
    title: str
    is_chosen: bool
    papers: list[tuple[Paper, Release | None, str]]


class Sought(Struct, frozen=True, kw_only=True):
    """Words that were found in a paper: what they look like, and whether they must be masked."""

    kind: str
    words: str
    must: bool
    is_kept: bool


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def releases(request: HttpRequest, address: str) -> HttpResponseBase:
    """What of a meeting is shown to everybody, and what may be."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-releases", address)
    rows = list(found.releases.select_related("by", "down_by", "paper"))
    context = {
        "meta": pages.meta(_("Offentligt"), found),
        "meeting": found,
        "here": "meeting-papers",
        "state": meeting_words.STATES[found.state],
        "up": next((one for one in rows if one.paper_id is None and one.state == ReleaseState.UP), None),
        "waits": next((one for one in rows if one.paper_id is None and one.state == ReleaseState.WAITS), None),
        "items": _items(found, rows, done),
        "before": [(one, words.RELEASES[one.state], words.DOWN.get(one.reason, "")) for one in reversed(rows) if one.state not in (*LIVE, ReleaseState.DRAFT)],
        "may_publish": may(user_of(request), Act.PUBLISH, found.body),
        "ground": ground_of(found),
    }
    return pages.shown(request, "meetings/releases.html", done, context)


def ground_of(found: RunMeeting) -> str:
    """The ground that is proposed: that of the body's policy, where it has one."""
    policy = PublicationPolicy.objects.filter(body=found.body).first()
    return policy.ground if policy else GROUND


def _items(found: RunMeeting, rows: list[Release], done: pages.Done) -> list[Row]:
    live = {one.paper_id: one for one in rows if one.paper_id and one.state in (*LIVE, ReleaseState.DRAFT)}
    agenda = [one for one in rows if one.paper_id is None and one.state in LIVE]
    titles = {one.item_id: one.title for one in agenda[-1].items.all()} if agenda else {}
    typed = done.typed.get("agenda")
    told = []
    for item in found.items.exclude(state=ItemState.WITHDRAWN).prefetch_related("papers"):
        shown = [one for one in item.papers.all() if (one.is_current and not one.withdrawn_at and not one.disposed_at) or one.pk in live]
        title = typed.get(f"title{item.pk}", "") if typed else titles.get(item.pk, item.title)
        is_chosen = bool(typed.get(f"show{item.pk}")) if typed else item.pk in titles or not agenda
        papers = [(one, live.get(one.pk), kind_of(one)) for one in shown]
        told.append(Row(item=item, title=title, is_chosen=is_chosen, papers=papers))
    return told


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def agenda() -> None:
        chosen = {one.pk: told.get(f"title{one.pk}", "") for one in found.items.all() if told.get(f"show{one.pk}")}
        acts.release_agenda(found, chosen, _terms(request), by, now)

    return {"agenda": agenda, "down": lambda: acts.take_down(_release(found, told.get("release", "")), by, now)}


def _terms(request: HttpRequest) -> acts.Terms:
    told = request.POST
    day = day_in(told.get("day", ""))
    at = timezone.make_aware(datetime.combine(day, forms.hour(told.get("hour", "")) or time(8))) if day else None
    return acts.Terms(told.get("ground", ""), at, day_in(told.get("until", "")))


def _release(found: RunMeeting, told: str) -> Release:
    one = found.releases.filter(pk=number(told) or 0).first()
    if one is None:
        raise Http404
    return one


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def release(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """One paper on its way to everybody."""
    found = pages.meeting_of(request, address)
    paper = _paper(request, found, pk)
    done = pages.tried(request, _paper_acts(request, found, paper)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-release", address, pk)
    row = paper.releases.filter(state__in=(*LIVE, ReleaseState.DRAFT)).select_related("by").first()
    typed = done.typed.get("publish")
    kept = typed.getlist("kept") if typed else []
    sought = [
        Sought(kind=str(SensitiveKind(kind).label), words=told, must=kind in NEVER_KEPT, is_kept=told in kept)
        for kind, told in (row.found if row is not None and row.state == ReleaseState.DRAFT else [])
    ]
    context = {
        "meta": pages.meta(paper.name, found),
        "meeting": found,
        "here": "meeting-papers",
        "state": meeting_words.STATES[found.state],
        "paper": paper,
        "kind": kind_of(paper),
        "row": row,
        "word": words.RELEASES[row.state] if row else "",
        "sought": sought,
        "can_be_shown": copies.kind_of(paper.file_name) in copies.SHOWABLE,
        "is_own": row is not None and row.source_sha256 != paper.sha256,
        "is_open": paper.classification == Classification.OPEN,
        "on_agenda": found.releases.filter(paper=None, state__in=LIVE, items__item=paper.item_id).exists(),
        "may_publish": may(user_of(request), Act.PUBLISH, found.body),
        "ground": ground_of(found),
    }
    return pages.shown(request, "meetings/release.html", done, context)


def _paper(request: HttpRequest, found: RunMeeting, pk: int) -> Paper:
    one = Paper.objects.filter(item__meeting=found, pk=pk, disposed_at=None).select_related("item__meeting").first()
    if one is None or (one.classification == Classification.SECRET and not may(user_of(request), Act.READ_WHOLE, found.body)):
        raise Http404
    return one


def _paper_acts(request: HttpRequest, found: RunMeeting, paper: Paper) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def look() -> None:
        file = request.FILES.get("file")
        copy = paper_acts.keep(cast("BinaryIO", file.file), file.name or "", paper.name) if file is not None else None
        acts.look_through(paper, by, now, copy)

    def publish() -> None:
        choice = acts.Choice(told.get("title", ""), told.getlist("kept"), told.get("also", "").splitlines(), bool(told.get("is_read")))
        acts.release_paper(_release(found, told.get("release", "")), choice, _terms(request), by, now)

    return {"look": look, "publish": publish, "down": lambda: acts.take_down(_release(found, told.get("release", "")), by, now)}


@for_the_signed_in
@require_safe
def shown(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """The copy of a paper as everybody has it, or will have it, or had it; for those who keep the meeting."""
    found = pages.meeting_of(request, address)
    one = found.releases.filter(pk=pk, paper__disposed_at=None).exclude(sha256="").select_related("paper").first()
    if one is None or one.paper is None or (one.paper.classification == Classification.SECRET and not may(user_of(request), Act.READ_WHOLE, found.body)):
        raise Http404
    try:
        data = store().read(one.sha256)
    except FileNotFoundError:
        raise Http404 from None
    return served(File(f"{one.title[:80]}.{one.kind}", data, FORMATS.get(one.kind, "application/octet-stream")))
