"""Certification: who certifies signs the text as it is; when all have, it is certified, enters the register, and changes no more (law 7)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, flow_of, moved, noted, prose
from samtrad.meetings.actions.minutes import entered, write
from samtrad.meetings.clocks import certify_by
from samtrad.meetings.composing.told import ToldCorrection
from samtrad.meetings.law.checklist import check
from samtrad.meetings.law.codes import Weight
from samtrad.meetings.models import AgendaItem, CertifiedUnit, Certifier, Correction, RunMeeting
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.queries.composed import composed
from samtrad.meetings.queries.held import looked
from samtrad.meetings.queries.written import certification_of, corrections_of
from samtrad.meetings.states import RefusedError, step
from samtrad.meetings.states.codes import ItemState, MeetingAct, MeetingState, SignatureAct, SignatureState, UnitAct, UnitState
from samtrad.meetings.states.tables import SIGNATURE, UNIT
from samtrad.reading.assemble import to_json
from samtrad.register.door import door

_BLOCKS = frozenset({Weight.UNLAWFUL, Weight.MISSING})


def at_once(items: Sequence[AgendaItem], by: User, now: datetime) -> CertifiedUnit:
    """Certify single items at once (omedelbar justering), during the meeting or after, as a unit of their own; where the body has allowed it."""
    meeting = items[0].meeting
    with acting(meeting, by, frozenset({MeetingState.OPEN, MeetingState.ADJOURNED, MeetingState.CLOSED, MeetingState.DRAFTED})) as held:
        if not flow_of(held.body).certifies or not rules_of(held.body).immediate:
            raise MeetingError(Fault.UNKNOWN, "immediate")
        rows = list(held.items.filter(pk__in=[one.pk for one in items]))
        if len(rows) != len(items) or any(one.state not in (ItemState.DONE, ItemState.PUT_OFF) or one.units.exists() for one in rows):
            raise MeetingError(Fault.STATE)
        unit = CertifiedUnit.objects.create(
            meeting=held, is_immediate=True, certify_by=certify_by(held.first_day).by, written=write(held, by, now, [one.pk for one in rows])
        )
        unit.items.set(rows)
        noted("items_to_certify_at_once", held, by, {"unit": unit.pk, "items": ",".join(str(one.pk) for one in rows)})
    return unit


def send(unit: CertifiedUnit, by: User, now: datetime) -> list[Certifier]:
    """Send a unit to the chair and the certifiers. Refused while anything in it is unlawful or missing."""
    with acting(unit.meeting, by) as held:
        unit = _moved(unit, UnitAct.SEND)
        _check(held, unit)
        if unit.written is None or composed(held, _only(unit)).sha256 != unit.written.sha256:
            raise MeetingError(Fault.STATE, "changed")  # it was written before something was changed: draft it anew
        people = [one for one in held.participants.order_by("pk") if one.certifies or one.pk == held.chair_id]
        unit.sent_at = now
        unit.save(update_fields=["state", "sent_at"])
        made = Certifier.objects.bulk_create(Certifier(unit=unit, participant=one) for one in people)
        noted("unit_sent", held, by, {"unit": unit.pk, "sha256": unit.written.sha256})
    return made


def _only(unit: CertifiedUnit) -> list[int] | None:
    return list(unit.items.values_list("pk", flat=True)) if unit.is_immediate else None


def _check(meeting: RunMeeting, unit: CertifiedUnit) -> None:
    """Nothing unlawful or missing in the meeting's head or in the unit's items. What was withdrawn before it was taken up needs no number."""
    seen = looked(meeting)
    mine = set(unit.items.values_list("pk", flat=True))
    for one in check(seen.held):
        item = None if one.item is None else seen.items[one.item]
        if one.weight in _BLOCKS and (item is None or (item.pk in mine and item.state != ItemState.WITHDRAWN)):
            raise MeetingError(Fault.STATE, one.code)


def take_back(unit: CertifiedUnit, by: User) -> None:
    """Take a unit back, to change what was agreed: what was signed of it falls."""
    with acting(unit.meeting, by) as held:
        unit = _moved(unit, UnitAct.TAKE_BACK)
        unit.save(update_fields=["state"])
        for one in unit.certifiers.exclude(state=SignatureState.FALLEN):
            one.state = str(step(SIGNATURE, one.state, SignatureAct.FALL))
            one.save(update_fields=["state"])
        noted("unit_taken_back", held, by, {"unit": unit.pk})


def comment(certifier: Certifier, text: str, by: User) -> None:
    """Somebody who certifies says something of the text, before they sign."""
    with _own(certifier, by) as (held, one):
        one.comment = prose(text)
        one.save(update_fields=["comment"])
        noted("unit_commented", held, by, {"certifier": one.pk})


def refuse(certifier: Certifier, why: str, by: User, now: datetime) -> None:
    """Somebody refuses to certify, and says why: it is noted, and the unit waits until it is taken back."""
    with _own(certifier, by) as (held, one):
        if not prose(why):
            raise MeetingError(Fault.REASONS)
        _signed(one, SignatureAct.REFUSE)
        one.comment, one.by, one.at = prose(why), by, now
        one.save(update_fields=["state", "comment", "by", "at"])
        noted("unit_refused", held, by, {"certifier": one.pk})


def sign(
    certifier: Certifier, sha256: str, by: User, now: datetime, *, method: str = "signed_in", evidence: Mapping[str, object] | None = None
) -> CertifiedUnit:
    """Somebody certifies the text that has this sum: themself, or whoever runs the meeting notes that they did on paper.

    With the last of them the unit is certified, and enters the register.
    """
    with door(), _own(certifier, by, method) as (held, one):
        unit = CertifiedUnit.objects.select_related("written").get(pk=one.unit_id)
        if unit.written is None or unit.written.sha256 != sha256:
            raise MeetingError(Fault.STATE, "changed")
        _signed(one, SignatureAct.SIGN)
        one.sha256, one.method, one.evidence, one.by, one.at = sha256, method, dict(evidence or {}), by, now
        one.save(update_fields=["state", "sha256", "method", "evidence", "by", "at"])
        noted("unit_signed", held, by, {"certifier": one.pk, "sha256": sha256})
        if not unit.certifiers.filter(state__in=[SignatureState.ASKED, SignatureState.REFUSED]).exists():
            _certify(held, unit, timezone.localdate(now), by)
    return unit


def _certify(meeting: RunMeeting, unit: CertifiedUnit, day: date, by: User) -> None:
    """All have signed: the unit enters the register with who certified it and when, which is written after what they signed."""
    final = composed(meeting, _only(unit), [certification_of(unit, day)])
    if unit.written is None or not final.text.startswith(unit.written.text):
        raise MeetingError(Fault.STATE, "changed")
    document = entered(meeting, final.text, to_json(final.record), by)
    unit = _at(unit, UnitAct.CERTIFY)
    unit.document = document
    unit.certified_on = day
    unit.save(update_fields=["state", "certified_on", "document"])
    if not unit.is_immediate:
        moved(meeting, MeetingAct.CERTIFY)
        meeting.save(update_fields=["state"])
    noted("unit_certified", meeting, by, {"unit": unit.pk, "document": document.pk})


def correct(unit: CertifiedUnit, text: str, by: User, now: datetime) -> Correction:
    """Something is wrong in certified minutes: that is told after them, as an act of its own (law 7). The document that tells it supersedes; both stay."""
    with door(), acting(unit.meeting, by) as held:
        unit = CertifiedUnit.objects.select_related("written").get(pk=unit.pk)
        if unit.certified_on is None or unit.written is None:
            raise MeetingError(Fault.STATE, unit.state)
        if not (words := prose(text)):
            raise MeetingError(Fault.EMPTY)
        told = [*corrections_of(unit), ToldCorrection(day=timezone.localdate(now).isoformat(), by=by.name, text=words)]
        final = composed(held, _only(unit), [certification_of(unit, unit.certified_on)], told)
        if not final.text.startswith(unit.written.text):
            raise MeetingError(Fault.STATE, "changed")
        document = entered(held, final.text, to_json(final.record), by)
        made = Correction.objects.create(unit=unit, text=words, document=document, by=by, at=now)
        noted("minutes_corrected", held, by, {"unit": unit.pk, "document": document.pk})
    return made


def _moved(unit: CertifiedUnit, act: UnitAct) -> CertifiedUnit:
    """The unit as it is now, moved by an act; who calls saves it."""
    return _at(CertifiedUnit.objects.select_related("written", "meeting").get(pk=unit.pk), act)


def _at(unit: CertifiedUnit, act: UnitAct) -> CertifiedUnit:
    try:
        unit.state = str(step(UNIT, unit.state, act))
    except RefusedError as why:
        raise MeetingError(Fault.STATE, why.state) from why
    return unit


def _signed(one: Certifier, act: SignatureAct) -> None:
    try:
        one.state = str(step(SIGNATURE, one.state, act))
    except RefusedError as why:
        raise MeetingError(Fault.STATE, why.state) from why


@contextlib.contextmanager
def _own(certifier: Certifier, by: User, method: str = "signed_in") -> Iterator[tuple[RunMeeting, Certifier]]:
    """An act of one who certifies: by their own account, or on paper noted by whoever runs the meeting. The unit is out."""
    participant = certifier.participant
    own = participant.user_id is not None and participant.user_id == by.pk
    if not own and method == "signed_in":
        raise MeetingError(Fault.UNKNOWN, participant.name)
    with acting(certifier.unit.meeting, by, None, Act.READ_INTERNAL if own else Act.RUN) as held:
        one = Certifier.objects.select_related("participant", "unit").get(pk=certifier.pk)
        if one.unit.state != UnitState.SENT:
            raise MeetingError(Fault.STATE, one.unit.state)
        yield held, one
