"""How a body meets: its rules, who has its seats, its recurring items, its notice boards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.meetings.actions.acting import Fault, MeetingError, line, prose, told
from samtrad.meetings.law.codes import Subject
from samtrad.meetings.models import BodyRules, NoticeBoard, Post, RecurringItem
from samtrad.meetings.queries.bodies import next_place
from samtrad.meetings.queries.proposing_posts import Listed
from samtrad.people.models import Body, Organisation
from samtrad.people.viewing import demand

RULES = ("term_began", "returns", "remote", "answers_below", "call_days", "papers_days", "certifiers", "immediate")
"""What may be set."""


def set_rules(body: Body, by: User, **rules: Any) -> BodyRules:  # noqa: ANN401 - fields of several kinds
    """Set some of a body's rules (``RULES``); the others stay."""
    if unknown := set(rules) - set(RULES):
        raise MeetingError(Fault.UNKNOWN, ", ".join(sorted(unknown)))
    with transaction.atomic():
        demand_run(body, by)
        kept, _ = BodyRules.objects.update_or_create(body=body, defaults=rules)
        log("meeting_rules_set", f"body:{body.pk}", by, {"rules": ",".join(sorted(rules))})
    return kept


def place(
    body: Body,
    by: User,
    name: str = "",
    *,
    seat: int | None = None,
    turn: int | None = None,
    group: str = "",
    serves_for: str = "",
    presides: int | None = None,
    party: str = "",
    organisation: Organisation | None = None,
    title: str = "",
    capacity: str = "",
    user: User | None = None,
    email: str = "",
    language: str = "sv",
    since: date | None = None,
) -> Post:
    """Give somebody a place in a body: a seat (vacant without a name), a turn as substitute, or another part (secretary, officer, co_opted)."""
    fields = {
        "name": line(name, 200),
        "seat": seat,
        "turn": turn,
        "group": line(group, 60),
        "serves_for": line(serves_for, 200),
        "presides": presides,
        "party": line(party, 20),
        "organisation": organisation,
        "title": line(title, 120),
        "capacity": capacity or ("member" if seat else "substitute" if turn else "officer"),
        "user": user,
        "email": line(email, 254),
        "language": "en" if language == "en" else "sv",
        "since": since,
    }
    if not fields["name"] and seat is None:
        raise MeetingError(Fault.EMPTY)
    with transaction.atomic():
        demand_run(body, by)
        for taken, number in (("seat", seat), ("turn", turn), ("presides", presides)):
            if number is not None and Post.objects.filter(body=body, until=None, **{taken: number}).exists():
                raise MeetingError(Fault.PLACE, str(number))
        post = Post.objects.create(body=body, **fields)
        log("place_given", f"body:{body.pk}", by, {"post": post.pk})
    return post


def place_listed(body: Body, listed: Iterable[Listed], since: date, by: User) -> int:
    """Give those whom the latest minutes list the places that they had there, from a day on; how many.

    Each has the next free seat or turn, in the order of the roll; who presided then presides, where nobody does yet.
    """
    count = 0
    with transaction.atomic():
        for one in listed:
            seat, turn = next_place(body, one.capacity)
            free = seat is not None and one.presides and not Post.objects.filter(body=body, until=None, presides=1).exists()
            organisation = Organisation.objects.filter(pk=one.organisation).first() if one.organisation else None
            place(
                body,
                by,
                one.name,
                seat=seat,
                turn=turn,
                presides=1 if free else None,
                party=one.party,
                organisation=organisation,
                title=one.title,
                capacity=one.capacity,
                since=since,
            )
            count += 1
    return count


def leave_place(post: Post, until: date, by: User) -> None:
    """Somebody has a place no more after a day."""
    with transaction.atomic():
        demand_run(post.body, by)
        post.until = max(until, post.since or until)
        post.save(update_fields=["until"])
        log("place_left", f"body:{post.body_id}", by, {"post": post.pk})


def recur(
    body: Body, title: str, by: User, *, proposal: str = "", subject: str = Subject.MATTER, is_last: bool = False, at: int = 0, template: str = ""
) -> RecurringItem:
    """An item that every meeting has from now on, or every one of a template."""
    with transaction.atomic():
        demand_run(body, by)
        fields = {"proposal": prose(proposal), "subject": str(Subject(subject)), "is_last": is_last, "place": at, "template": line(template, 60)}
        made = RecurringItem.objects.create(body=body, title=told(title), **fields)
        log("recurring_item_told", f"body:{body.pk}", by, {"recurring_item": made.pk})
    return made


def recur_no_more(recurring: RecurringItem, by: User) -> None:
    """It is on no new agenda."""
    with transaction.atomic():
        demand_run(recurring.body, by)
        log("recurring_item_dropped", f"body:{recurring.body_id}", by, {"recurring_item": recurring.pk})
        recurring.delete()


def appoint_board(
    body: Body, name: str, ground: str, by: User, *, address: str = "", organisation: Organisation | None = None, is_ours: bool = False
) -> NoticeBoard:
    """Say which board is appointed for a body's notices, and by what: the clock of appeals runs from it."""
    with transaction.atomic():
        demand_run(body, by)
        fields = {"name": told(name, 200), "ground": told(ground, 200), "address": line(address), "organisation": organisation, "is_ours": is_ours}
        if NoticeBoard.objects.filter(body=body, name=fields["name"], until=None).exists():
            raise MeetingError(Fault.PLACE, str(fields["name"]))
        made = NoticeBoard.objects.create(body=body, appointed_by=by, appointed_at=timezone.now(), **fields)
        log("notice_board_appointed", f"body:{body.pk}", by, {"board": made.pk})
    return made


def dismiss_board(board: NoticeBoard, until: date, by: User) -> None:
    """A board is appointed no more after a day."""
    with transaction.atomic():
        demand_run(board.body, by)
        board.until = until
        board.save(update_fields=["until"])
        log("notice_board_dismissed", f"body:{board.body_id}", by, {"board": board.pk})


def demand_run(body: Body, by: User) -> None:
    """That someone may run a body's meetings."""
    demand(by, Act.RUN, body)
