"""The notices of what is certified: the text with what it must say, on which boards it is, what proves it, and how the time for appeals stands."""

from __future__ import annotations

from datetime import date

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.files import File, served
from samtrad.meetings.actions import noticing, sighting, watching
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.clocks import Appeal, Limit
from samtrad.meetings.models import BoardNotice, CertifiedUnit, NoticeBoard, NoticePage, NoticeSight, RunMeeting
from samtrad.meetings.queries.bodies import boards_on
from samtrad.meetings.queries.clock import clock_of, to_announce
from samtrad.meetings.queries.posted import numbers_of
from samtrad.meetings.states.codes import NoticeState, UnitState
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after import steps, words
from samtrad.workspace.meetings.after.overview import held, unit_of
from samtrad.workspace.who import for_the_signed_in, user_of

_SEALED = (UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL)


class Posted(Struct, frozen=True, kw_only=True):
    """A notice with what proves it."""

    notice: BoardNotice
    sights: list[NoticeSight]
    page: NoticePage | None = None
    missed: str = ""
    typed: str = ""
    is_open: bool = False

    @property
    def first(self) -> NoticeSight | None:
        """The first day on which it was seen."""
        return self.sights[0] if self.sights else None

    @property
    def last(self) -> NoticeSight | None:
        """The last."""
        return self.sights[-1] if self.sights else None

    @property
    def kept(self) -> list[NoticeSight]:
        """What was kept of the board: the first and the last that were fetched or put here, and all that persons put."""
        there = [one for one in self.sights if one.media_type]
        return [one for at, one in enumerate(there) if one.by_id or at in (0, len(there) - 1)]


class Announced(Struct, frozen=True, kw_only=True):
    """A unit with its notices and its clock."""

    unit: CertifiedUnit
    numbers: str
    state: str
    limit: Limit | None
    standing: str
    stands: Appeal
    clock: str
    notices: list[Posted]
    free: list[NoticeBoard]
    may_finalise: bool
    may_remove: date | None


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def notices(request: HttpRequest, address: str) -> HttpResponseBase:
    """The notices of a meeting of a body under KL; others announce nothing, and have no such page."""
    found = held(request, address)
    if not steps.announces(found):
        raise Http404
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-notice", address)
    today = timezone.localdate()
    found = held(request, address)
    context = {
        "meta": pages.meta(_("Anslag"), found),
        "meeting": found,
        "here": "meeting-notice",
        "state": meeting_words.STATES[found.state],
        "units": [announced(one, found, today, done) for one in found.units.filter(state__in=_SEALED).prefetch_related("items", "notices__board")],
        "boards": boards_on(found.body, today),
        "today": today,
        "kept_at": _kept_at(found),
        "public_page": request.build_absolute_uri(reverse("portal:notices")),
    }
    return pages.shown(request, "meetings/after/notice.html", done, context)


def announced(unit: CertifiedUnit, meeting: RunMeeting, today: date, done: pages.Done = pages.NOTHING) -> Announced:
    """A unit as its notices stand on a day."""
    unit.meeting = meeting
    stands, limit = clock_of(unit, today), to_announce(unit)
    rows = list(unit.notices.select_related("board", "by", "page").prefetch_related(Prefetch("sights", NoticeSight.objects.select_related("by").defer("data"))))
    up = {one.board_id for one in rows if one.state == NoticeState.UP}
    return Announced(
        unit=unit,
        numbers=numbers_of(unit),
        state=str(words.UNITS[unit.state]),
        limit=limit,
        standing=steps.standing(limit, stands.begun or min((one.up for one in rows if one.up), default=None), today) if limit else "",
        stands=stands,
        clock=str(words.CLOCKS[stands.running]),
        notices=[_posted(one, done) for one in rows],
        free=[one for one in boards_on(meeting.body, unit.certified_on or today) if one.pk not in up] if unit.state != UnitState.FINAL else [],
        may_finalise=unit.state == UnitState.NOTICED and stands.running == "out",
        may_remove=stands.removable_from,
    )


def _posted(one: BoardNotice, done: pages.Done) -> Posted:
    """A notice with its proofs, and the address that was typed; what is not confirmed yet is open to be."""
    page: NoticePage | None = getattr(one, "page", None)
    failed = done.typed.get(f"w{one.pk}")
    return Posted(
        notice=one,
        sights=list(one.sights.all()),
        page=page,
        missed=str(meeting_words.FETCHED.get(page.missed, page.missed)) if page and page.missed else "",
        typed=failed.get("address", "") if failed else page.address if page else one.board.address,
        is_open=failed is not None or not one.is_confirmed,
    )


@for_the_signed_in
@require_safe
def proof(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """What was kept of a board, as a file: a page from elsewhere is never shown as one of ours."""
    found = held(request, address)
    one = NoticeSight.objects.filter(notice__unit__meeting=found, pk=pk).exclude(media_type="").first()
    if one is None:
        raise Http404
    ending = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "text/plain": "txt"}.get(one.media_type, "html")
    return served(File(f"anslag-{one.day.isoformat()}.{ending}", bytes(one.data), "application/octet-stream"))


def _kept_at(found: RunMeeting) -> str:
    """Where minutes were kept last, as the body's notices said."""
    last = BoardNotice.objects.filter(unit__meeting__body=found.body).order_by("-pk").first()
    return last.kept_at if last else found.body.owner.name if found.body.owner else ""


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "put_up": lambda: _put_up(request, found),
        "confirm": lambda: noticing.confirm(_notice(found, told.get("notice", "")), by),
        "keep": lambda: _keep(request, found),
        "fetch": lambda: watching.show(_notice(found, told.get("notice", "")), told.get("address", ""), by, now),
        "take_down": lambda: noticing.take_down(_notice(found, told.get("notice", "")), forms.must(told.get("day", "")), by),
        "finalise": lambda: noticing.finalise(_heard(found, request), by, timezone.localdate(now)),
    }


def _put_up(request: HttpRequest, found: RunMeeting) -> None:
    """On our own page a notice is up from the day on which it is put up here, and on no earlier; on another board from when a person says."""
    told, by, today = request.POST, user_of(request), timezone.localdate()
    unit = unit_of(found, told.get("unit", ""))
    board = NoticeBoard.objects.filter(body=found.body, pk=number(told.get("board", "")) or 0).first()
    if board is None:
        raise Http404
    day = today if board.is_ours else forms.must(told.get("day", ""))
    if day > today:
        raise MeetingError(Fault.DAYS, day.isoformat())
    noticing.put_up(unit, board, day, told.get("kept_at", ""), by, confirmed=board.is_ours or bool(told.get("seen")))


def _keep(request: HttpRequest, found: RunMeeting) -> None:
    _name, data = pages.file_of(request, sighting.BOUNDS)
    sighting.keep(_notice(found, request.POST.get("notice", "")), data, user_of(request), timezone.now())


def _notice(found: RunMeeting, told: str) -> BoardNotice:
    rows = BoardNotice.objects.filter(unit__meeting=found).select_related("unit__meeting", "board")
    one = rows.filter(pk=number(told) or 0).first()
    if one is None:
        raise Http404
    return one


def _heard(found: RunMeeting, request: HttpRequest) -> CertifiedUnit:
    """A unit of which a person says that nobody appealed: without that it has no legal force."""
    if not request.POST.get("heard"):
        raise MeetingError(Fault.EMPTY)
    return unit_of(found, request.POST.get("unit", ""))
