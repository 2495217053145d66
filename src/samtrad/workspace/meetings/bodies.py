"""How a body meets: who has its places, its rules, its recurring items and its notice boards."""

from __future__ import annotations

from typing import TypeVar

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samtrad.access.asked import number
from samtrad.meetings.actions import bodies
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import NoticeBoard, Post, RecurringItem
from samtrad.meetings.queries.bodies import boards_on, next_place, posts_on, rules_of
from samtrad.meetings.queries.proposing_posts import listed
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.models import Body
from samtrad.people.states import Numbering, Regime
from samtrad.people.viewing import viewer_of
from samtrad.workspace.days import day_in
from samtrad.workspace.meetings import forms, pages, words
from samtrad.workspace.meetings.pasted import people
from samtrad.workspace.who import for_the_signed_in, user_of

T = TypeVar("T", Post, RecurringItem, NoticeBoard)
_MOST_DAYS = 90
_MOST_PASTED = 300


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def body(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A body's places, rules, recurring items and boards."""
    pages.demand(request)
    found = pages.bodies(request).filter(slug=slug).first()
    if found is None:
        raise Http404
    done = _acted(request, found) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-body", slug)
    today = timezone.localdate()
    context = {
        "meta": pages.meta(found.name),
        "body": found,
        "rules": rules_of(found),
        "posts": [(one, words.CAPACITIES.get(one.capacity, one.capacity)) for one in posts_on(found, today)],
        "listed": [(one, words.CAPACITIES.get(one.capacity, one.capacity)) for one in listed(found, viewer_of(request), today)],
        "recurring": RecurringItem.objects.filter(body=found),
        "boards": boards_on(found, today),
        "capacities": words.CAPACITIES.items(),
        "subjects": words.SUBJECTS.items(),
        "is_kl": found.regime == Regime.KL,
        "by_term": found.numbering == Numbering.TERM,
        "today": today,
        "open": pages.mine(request).filter(body=found).exclude(state__in=[*pages.AFTER, *pages.OVER, MeetingState.OPEN]).order_by("first_day"),
    }
    return pages.shown(request, "meetings/body.html", done, context)


def _acted(request: HttpRequest, found: Body) -> pages.Done:
    told, by, today = request.POST, user_of(request), timezone.localdate()
    acts = {
        "place": lambda: _place(request, found),
        "listed": lambda: _listed(request, found),
        "pasted": lambda: _pasted(request, found),
        "leave": lambda: bodies.leave_place(_of(Post.objects.filter(body=found), told.get("post", "")), today, by),
        "rules": lambda: _rules(request, found),
        "recur": lambda: _recur(request, found),
        "recur_no_more": lambda: bodies.recur_no_more(_of(RecurringItem.objects.filter(body=found), told.get("recurring", "")), by),
        "board": lambda: bodies.appoint_board(
            found, told.get("name", ""), told.get("ground", ""), by, address=_address(told.get("address", "")), is_ours=bool(told.get("is_ours"))
        ),
        "dismiss": lambda: bodies.dismiss_board(_of(NoticeBoard.objects.filter(body=found), told.get("board", "")), today, by),
    }
    return pages.tried(request, acts)


def _of(rows: QuerySet[T], told: str) -> T:
    """A row of a body, by its id."""
    row = rows.filter(pk=number(told) or 0).first()
    if row is None:
        raise Http404
    return row


def _place(request: HttpRequest, found: Body) -> None:
    """A place: a member has the next seat and a substitute the next turn where no number is told."""
    told = request.POST
    capacity = told.get("capacity", "member")
    if capacity not in words.CAPACITIES:
        raise MeetingError(Fault.UNKNOWN)
    seat, turn = next_place(found, capacity)
    if which := forms.small(told.get("number", "")):
        seat, turn = seat and which, turn and which
    bodies.place(
        found,
        user_of(request),
        told.get("name", ""),
        seat=seat,
        turn=turn,
        presides=forms.small(told.get("presides", "")) if seat else None,
        capacity=capacity,
        since=day_in(told.get("since", "")),
        group=told.get("group", ""),
        party=told.get("party", ""),
        title=told.get("title", ""),
        email=told.get("email", ""),
        language=told.get("language", ""),
    )


def _listed(request: HttpRequest, found: Body) -> None:
    """Those of the latest minutes who were chosen have their places from today."""
    chosen = set(request.POST.getlist("listed"))
    rows = [one for one in listed(found, viewer_of(request), timezone.localdate()) if str(one.attendance) in chosen]
    if not rows:
        raise MeetingError(Fault.EMPTY)
    bodies.place_listed(found, rows, timezone.localdate(), user_of(request))


def _pasted(request: HttpRequest, found: Body) -> None:
    """Several at once have the next seats, or the next turns, in the order in which they are written; all of them, or none."""
    capacity = request.POST.get("capacity", "member")
    told = people(request.POST.get("people", ""))
    if capacity not in words.CAPACITIES:
        raise MeetingError(Fault.UNKNOWN)
    if not told:
        raise MeetingError(Fault.EMPTY)
    with transaction.atomic():
        for one in told[:_MOST_PASTED]:
            seat, turn = next_place(found, capacity)
            bodies.place(found, user_of(request), one.name, seat=seat, turn=turn, capacity=capacity, party=one.party, email=one.email)


def _recur(request: HttpRequest, found: Body) -> None:
    told = request.POST
    bodies.recur(
        found,
        told.get("title", ""),
        user_of(request),
        subject=_subject(told.get("subject", "")),
        is_last=bool(told.get("is_last")),
        proposal=told.get("proposal", ""),
        template=told.get("template", ""),
    )


def _rules(request: HttpRequest, found: Body) -> None:
    told = request.POST
    days = {name: _count(told.get(name, "")) for name in ("call_days", "papers_days", "certifiers")}
    flags = {name: bool(told.get(name)) for name in ("returns", "remote", "answers_below", "immediate")}
    bodies.set_rules(found, user_of(request), **days, **flags, term_began=day_in(told.get("term_began", "")))


def _count(told: str) -> int:
    found = number(told.strip(), range(_MOST_DAYS + 1))
    if found is None:
        raise MeetingError(Fault.DAYS)
    return found


def _subject(told: str) -> str:
    return told if told in words.SUBJECTS else "matter"


def _address(told: str) -> str:
    """Where a board is: of the web, or nowhere."""
    told = told.strip()
    if told and not told.startswith(("https://", "http://")):
        raise MeetingError(Fault.PLACE)
    return told
