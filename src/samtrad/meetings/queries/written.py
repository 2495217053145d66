"""A meeting's rows told as it is written: in words and codes (``composing.told``)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime

import msgspec
from django.utils import timezone
from django.utils.timezone import localtime

from samtrad.access.states import Classification
from samtrad.meetings.composing.told import (
    ToldCertification,
    ToldClause,
    ToldCorrection,
    ToldDissent,
    ToldItem,
    ToldMeeting,
    ToldMotion,
    ToldPerson,
    ToldQuestion,
    ToldSitting,
    ToldVote,
)
from samtrad.meetings.law.codes import Method
from samtrad.meetings.law.serving import AtItem
from samtrad.meetings.models import AgendaItem, CertifiedUnit, Motion, Participant, QuestionPut, RunMeeting
from samtrad.meetings.queries.held import Looked, looked
from samtrad.meetings.states.codes import SignatureState
from samtrad.people.states import Form


def told_of(
    meeting: RunMeeting,
    only: Collection[int] | None = None,
    certifications: Sequence[ToldCertification] = (),
    corrections: Sequence[ToldCorrection] = (),
) -> ToldMeeting:
    """A meeting as it is to be written; ``only`` some items of it, by their ids, where those are a unit of their own."""
    seen = looked(meeting)
    body = meeting.body
    items = [(at, item) for at, item in enumerate(seen.items) if only is None or item.pk in only]
    items.sort(key=lambda told: (told[1].number is None, told[1].number or 0, told[0]))
    chair = seen.people.get(meeting.chair_id) if meeting.chair_id else None
    secretary = seen.people.get(meeting.secretary_id) if meeting.secretary_id else None
    return ToldMeeting(
        body=body.name,
        organisation=body.owner.formal_name or body.owner.name if body.owner else None,
        is_notes=body.form == Form.NOTES,
        sittings=tuple(_sittings(meeting)),
        chair=chair.name if chair else None,
        secretary=secretary.name if secretary else None,
        certifiers=tuple(one.name for one in seen.people.values() if one.certifies),
        people=tuple(_people(seen, items)),
        items=tuple(_item(seen, item) for _, item in items),
        certifications=tuple(certifications),
        corrections=tuple(corrections),
    )


def certification_of(unit: CertifiedUnit, day: date) -> ToldCertification:
    """Who certified a unit, and when."""
    signed = tuple(one.participant.name for one in unit.certifiers.filter(state=SignatureState.SIGNED).select_related("participant"))
    numbers = tuple(str(one.number) for one in unit.items.exclude(number=None).order_by("number"))
    return ToldCertification(day=day.isoformat(), by=signed, items=numbers if unit.is_immediate else None, immediate=unit.is_immediate)


def corrections_of(unit: CertifiedUnit) -> list[ToldCorrection]:
    """What was corrected in a unit since it was certified."""
    return [ToldCorrection(day=timezone.localdate(one.at).isoformat(), by=one.by.name, text=one.text) for one in unit.corrections.select_related("by")]


def _sittings(meeting: RunMeeting) -> Iterator[ToldSitting]:
    """The days, with the hours of their own; when it was opened and closed goes before what was planned, where that was on the day."""
    opened, closed = _local(meeting.opened_at), _local(meeting.closed_at)
    for one in meeting.sittings.all():
        start = opened.time() if opened and opened.date() == one.day else one.start
        end = closed.time() if closed and closed.date() == one.day else one.end
        yield ToldSitting(
            day=one.day.isoformat(), start=start.strftime("%H:%M") if start else None, end=end.strftime("%H:%M") if end else None, place=one.place or None
        )


def _local(at: datetime | None) -> datetime | None:
    return localtime(at) if at else None


def _people(seen: Looked, items: Sequence[tuple[int, AgendaItem]]) -> Iterator[ToldPerson]:
    """Who was there for which items: somebody who served for some and only listened for others stands under each."""
    handled = [(_in_room(seen.there[at], item), item.number) for at, item in items if item.state != "withdrawn"]
    for one in seen.people.values():
        if not one.name:
            yield _person(one, "member", "vacant", None)
        elif one.turn is not None:
            yield from _substitute(seen, one, handled)
        else:
            there = [number for at, number in handled if one.pk in at.present]
            if there or one.seat is not None:
                yield _person(one, one.capacity, _presence(there, handled), _scope(there, handled), remote=_remote(one, handled))


def _in_room(there: AtItem, item: AgendaItem) -> AtItem:
    """Who was there at an item, without those who left the room for jäv."""
    away = {one.participant_id for one in item.disqualified.all() if one.left_room}
    return msgspec.structs.replace(there, present=there.present - away) if away else there


def _substitute(seen: Looked, one: Participant, handled: Sequence[tuple[AtItem, int | None]]) -> Iterator[ToldPerson]:
    """A substitute: for whom they served at which items, and where they were there without serving."""
    for_whom: dict[int | None, list[int | None]] = {}
    for at, number in handled:
        for service in at.services:
            if service.who == one.pk:
                for_whom.setdefault(service.instead_of, []).append(number)
    for whom, numbers in for_whom.items():
        name = seen.people[whom].name if whom else None
        yield _person(one, "serving_substitute", _presence(numbers, handled), _scope(numbers, handled), replaces=name, remote=_remote(one, handled))
    idle = [number for at, number in handled if one.pk in at.present and one.pk not in at.serving]
    if idle and not for_whom:
        yield _person(one, "substitute", _presence(idle, handled), _scope(idle, handled), remote=_remote(one, handled))


def _person(one: Participant, capacity: str, presence: str, items: tuple[str, ...] | None, *, replaces: str | None = None, remote: bool = False) -> ToldPerson:
    organisation = one.organisation.name if one.organisation else None
    return ToldPerson(
        name=one.name,
        party=one.party or None,
        organisation=organisation,
        title=one.title or None,
        capacity=capacity,
        presence=presence,
        items=items,
        replaces=replaces,
        remote=remote,
    )


def _presence(there: Sequence[int | None], handled: Sequence[tuple[AtItem, int | None]]) -> str:
    return "absent" if not there else "present" if len(there) == len(handled) else "part"


def _scope(there: Sequence[int | None], handled: Sequence[tuple[AtItem, int | None]]) -> tuple[str, ...] | None:
    """The items that somebody was there for, where it was not all of them and they have numbers."""
    numbers = [str(one) for one in there if one is not None]
    return tuple(numbers) if numbers and len(there) < len(handled) and len(numbers) == len(there) else None


def _remote(one: Participant, handled: Sequence[tuple[AtItem, int | None]]) -> bool:
    return any(one.pk in at.remote for at, _ in handled)


def _item(seen: Looked, item: AgendaItem) -> ToldItem:
    texts: dict[str, str] = {}
    for one in item.texts.filter(clashes=False).order_by("version"):
        texts[one.part] = one.text
    orders = {key: question.order for question in item.questions.all() for key in (question.yes_id, question.no_id) if key}
    motions = [one for one in item.motions.all() if one.withdrawn_at is None]
    decided = [one for one in item.clauses.all() if one.is_decided]
    return ToldItem(
        number=str(item.number) if item.number is not None else None,
        heading=item.title,
        case_number=item.case_number or None,
        presenter=item.presenter or None,
        papers=tuple(one.name for one in item.papers.filter(is_current=True, withdrawn_at=None).exclude(classification=Classification.SECRET)),
        background=texts.get("background", ""),
        deliberation=texts.get("deliberation", ""),
        note=texts.get("note", ""),
        disqualified=tuple(seen.people[one.participant_id].name for one in item.disqualified.all()),
        motions=tuple(ToldMotion(by=tuple(who.name for who in one.movers.all()), kind=one.kind, text=one.text, order=orders.get(one.pk)) for one in motions),
        questions=tuple(_question(seen, one) for one in item.questions.select_related("yes", "no")),
        clauses=(
            *(
                ToldClause(
                    text=one.text,
                    type=one.type,
                    force=one.force or None,
                    addressee=one.addressee or None,
                    responsible=one.responsible or None,
                    due=one.due.isoformat() if one.due else None,
                )
                for one in decided
            ),
            *_put_off(item),
        ),
        declined=tuple(seen.people[one.participant_id].name for one in item.declined.all()),
        dissents=tuple(ToldDissent(kind=one.kind, by=seen.people[one.participant_id].name, text=one.text or None) for one in item.reservations.all()),
        is_withdrawn=item.state == "withdrawn",
        information_only=item.subject == "information",
    )


def _put_off(item: AgendaItem) -> Iterator[ToldClause]:
    """Tabling and remittal as the clause that was decided."""
    off = getattr(item, "put_off", None)
    if off is None:
        return
    if off.is_remitted:
        why = f" med motiveringen: {off.reasons.rstrip('. ')}" if off.reasons else ""
        yield ToldClause(text=f"återremittera ärendet{why}", type="refer")
    else:
        yield ToldClause(text="bordlägga ärendet", type="defer")


def means(motion: Motion | None, step: str, *, yes: bool) -> str:
    """What an answer stands for, in words."""
    if motion is None:
        return "att ärendet avgörs i dag" if step == "today" else "avslag"
    if motion.is_main or motion.kind == "approve":
        return "bifall till förslaget"
    mover = motion.movers.first()
    whose = f"{mover.name.removesuffix('s')}s" if mover else "det"
    return f"att ärendet skjuts upp enligt {whose} yrkande" if step == "today" and not yes else f"bifall till {whose} yrkande"


def _question(seen: Looked, one: QuestionPut) -> ToldQuestion:
    """A question as minutes tell it (5:67 p. 2), with its vote."""
    yes, no = means(one.yes, one.step, yes=True), means(one.no, one.step, yes=False)
    if one.method == Method.ACCLAMATION:
        found = yes if one.answer == "yes" else no
        return ToldQuestion(sentence=f"Ordföranden ställer proposition på {yes} mot {no} och finner {found}.")
    is_secret = one.method == Method.SECRET
    ballots = tuple((seen.people[ballot.participant_id].name, ballot.option) for ballot in one.ballots.all())
    vote = ToldVote(
        method=one.method,
        yes=one.yes_count,
        no=one.no_count,
        abstained=one.abstained,
        yes_means=yes,
        no_means=no,
        answer=one.answer,
        is_casting=one.is_casting,
        lot=bool(one.lot),
        ballots=() if is_secret else ballots,
    )
    return ToldQuestion(sentence="Sluten omröstning begärs." if is_secret else "Omröstning begärs.", vote=vote)
