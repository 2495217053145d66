"""What is done in an item while it is handled: each form of its page, and the act that it asks for."""

from __future__ import annotations

from django.db import transaction
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from samtrad.access.asked import number
from samtrad.meetings.actions import agenda, deciding, handling, room, speaking, texts, undoing
from samtrad.meetings.actions.acting import Fault, MeetingError, prose
from samtrad.meetings.law.codes import JavGround, Option
from samtrad.meetings.law.course import MotionKind
from samtrad.meetings.law.voting import Tally
from samtrad.meetings.models import AgendaItem, ItemText, Participant
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.meetings.room.words import DISSENTS
from samtrad.workspace.meetings.words import SUBJECTS
from samtrad.workspace.who import user_of

_COUNT = range(1000)
_BALLOT = "b"
_PLAIN = {"approve": "bifall till förslaget", "reject": "avslag på förslaget"}
"""What is proposed where nobody says more, in the words of minutes."""


def acts(request: HttpRequest, one: AgendaItem, clashed: list[ItemText]) -> dict[str, pages.Deed]:
    """Every act, by the name that its button has."""
    return {**_handled(request, one), **_people(request, one), **_decided(request, one), **_said(request, one, clashed)}


def _handled(request: HttpRequest, one: AgendaItem) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "take_up": lambda: handling.take_up(one, by, now),
        "settle": lambda: handling.settle(one, by, now),
        "again": lambda: handling.take_up_again(one, by),
        "withdraw": lambda: handling.withdraw(one, by),
        "restore": lambda: handling.restore(one, by),
        "about": lambda: agenda.change_item(one, by, **_about(one, told)),
        "answered": lambda: agenda.change_item(one, by, answered={"yes": True, "no": False}.get(told.get("answered", ""))),
        "put_off": lambda: handling.put_off(
            one,
            by,
            remitted=told.get("way") == "remit",
            asked_by=pages.people_of(one.meeting, told.getlist("asked")),
            carried=bool(told.get("carried")),
            reasons=told.get("reasons", ""),
        ),
    }


def _people(request: HttpRequest, one: AgendaItem) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def who() -> Participant:
        return _who(one, told)

    return {
        "in": lambda: room.check_in(who(), by, now, before=one),
        "remote": lambda: room.check_in(who(), by, now, remote=True, before=one),
        "out": lambda: room.check_out(who(), by, now, before=one),
        "jav": lambda: handling.disqualify(
            one,
            who(),
            _ground(told.get("ground", "")),
            by,
            left_room=bool(told.get("left_room")),
            contested=bool(told.get("contested")),
            ruling=told.get("ruling", ""),
        ),
        "jav_not": lambda: handling.rule_out(pages.one_of(one.disqualified, told.get("row", "")), by),
        "decline": lambda: deciding.decline(one, who(), by),
        "decline_not": lambda: undoing.take_part(pages.one_of(one.declined, told.get("row", "")), by),
        "ask": lambda: speaking.ask_floor(one, who(), by, now, is_reply=bool(told.get("reply"))),
        "give": lambda: speaking.give_floor(pages.one_of(one.speakers, told.get("row", "")), by, now),
        "end": lambda: speaking.end_floor(pages.one_of(one.speakers, told.get("row", "")), by, now),
    }


def _decided(request: HttpRequest, one: AgendaItem) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "motion": lambda: _motion(request, one),
        "motion_not": lambda: deciding.withdraw_motion(pages.one_of(one.motions, told.get("row", "")), by, now),
        "yes": lambda: deciding.acclaim(one, Option.YES, by),
        "no": lambda: deciding.acclaim(one, Option.NO, by),
        "vote": lambda: deciding.vote(one, _ballots(told), by),
        "secret": lambda: deciding.vote_in_secret(
            one, Tally(*(_count(told, name) for name in ("yes_count", "no_count", "abstained"))), by, lot=_lot(told.get("lot", ""))
        ),
        "put_again": lambda: deciding.put_again(one, by),
        "decide": lambda: deciding.decide(one, forms.clauses(told), by),
        "as_proposed": lambda: deciding.decide_as_proposed(one, by),
        "reserve": lambda: deciding.reserve(one, _who(one, told), by, now, kind=_dissent(told.get("kind", "")), text=told.get("text", "")),
        "reserve_not": lambda: undoing.reserve_not(pages.one_of(one.reservations, told.get("row", "")), by),
        "reasons": lambda: deciding.reasons(pages.one_of(one.reservations, told.get("row", "")), told.get("text", ""), by),
    }


def _said(request: HttpRequest, one: AgendaItem, clashed: list[ItemText]) -> dict[str, pages.Deed]:
    """A text is saved as it stands, or with a ready sentence after it."""
    told = request.POST

    def save(more: str = "") -> None:
        text = f"{prose(told.get('text', ''))}\n{prose(more)}".strip() if more.strip() else told.get("text", "")
        saved = texts.save_text(one, told.get("part", ""), text, number(told.get("seen", "")) or 0, user_of(request), timezone.now())
        if saved.clash is not None:
            clashed.append(saved.clash)

    return {"text": save, "insert": lambda: save(told.get("more", ""))}


def _about(one: AgendaItem, told: QueryDict) -> dict[str, object]:
    """What an item is, as the meeting came to it: its heading, kind, presenter, case number and day; behind closed doors; agreed to be urgent."""
    subject = told.get("subject", "")
    fields: dict[str, object] = {
        "title": told.get("title", ""),
        "subject": subject if subject in SUBJECTS else one.subject,
        "presenter": told.get("presenter", "")[:200],
        "case_number": told.get("case_number", "")[:60],
        "in_camera": bool(told.get("in_camera")),
        "all_agreed": bool(told.get("all_agreed")),
    }
    return {**fields, "sitting": pages.one_of(one.meeting.sittings, told.get("sitting", ""))} if told.get("sitting") else fields


def _who(one: AgendaItem, told: QueryDict) -> Participant:
    if not (who := told.get("person", "")):
        raise MeetingError(Fault.EMPTY)
    return pages.person_of(one.meeting, who)


def _ground(told: str) -> JavGround:
    if told not in list(JavGround):
        raise MeetingError(Fault.EMPTY)
    return JavGround(told)


def _dissent(told: str) -> str:
    return told if told in DISSENTS else "reservation"


def _motion(request: HttpRequest, one: AgendaItem) -> None:
    """A proposal by those who are named. Against what was prepared it stands with that: the prepared one is put in first, as the main proposal."""
    told, by = request.POST, user_of(request)
    kind = told.get("kind", "")
    if kind not in list(MotionKind):
        raise MeetingError(Fault.EMPTY)
    movers = _named(one, told.getlist("mover"))
    if not movers:
        raise MeetingError(Fault.EMPTY)
    prepared = [clause.text for clause in one.clauses.filter(is_decided=False)]
    with transaction.atomic():
        if prepared and not one.motions.filter(is_main=True, withdrawn_at=None).exists():
            deciding.move(one, MotionKind.APPROVE, _att(prepared), [], by, is_main=True)
        deciding.move(one, MotionKind(kind), told.get("text", "").strip() or _PLAIN.get(kind, ""), movers, by)


def _att(clauses: list[str]) -> str:
    return ", ".join(f"att {one}" for one in clauses)


def _named(one: AgendaItem, names: list[str]) -> list[Participant]:
    """Those of the meeting whose names are written, with or without the party in brackets."""
    known = {_bare(person.name): person for person in one.meeting.participants.exclude(name="")}
    found = []
    for name in (told.strip() for told in names if told.strip()):
        if _bare(name) not in known:
            raise MeetingError(Fault.NOT_THERE, name)
        if known[_bare(name)] not in found:
            found.append(known[_bare(name)])
    return found


def _bare(name: str) -> str:
    return " ".join(name.split("(", maxsplit=1)[0].split()).casefold()


def _ballots(told: QueryDict) -> dict[int, Option]:
    """How each voted whose row is filled in."""
    found: dict[int, Option] = {}
    for name, value in told.items():
        key = number(name.removeprefix(_BALLOT)) if name.startswith(_BALLOT) else None
        if key is not None and isinstance(value, str) and value in list(Option):
            found[key] = Option(value)
    if not found:
        raise MeetingError(Fault.EMPTY)
    return found


def _count(told: QueryDict, name: str) -> int:
    written = told.get(name, "").strip() or "0"
    found = number(written, _COUNT)
    if found is None:
        raise MeetingError(Fault.UNKNOWN, written)
    return found


def _lot(told: str) -> Option | None:
    return Option(told) if told in (Option.YES, Option.NO) else None
