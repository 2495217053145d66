"""Disposal (gallring) of what belongs to meetings: by a rule for each kind, as a logged act of a person. What was decided and certified is no such kind, and stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.audit.models import Entry
from samtrad.documents.actions import store
from samtrad.documents.models import Derivative, Document
from samtrad.documents.states import State
from samtrad.following.states import Stage
from samtrad.followup.models import ReplyFile, RoundPaper
from samtrad.meetings.actions.acting import noted
from samtrad.meetings.actions.hiding import hide
from samtrad.meetings.models import (
    CallLetter,
    ItemText,
    MeetingDisposal,
    MeetingRetention,
    NoticeSight,
    Paper,
    Participant,
    PrivateNote,
    Release,
    RunMeeting,
    SentMinutes,
    UnitFile,
)
from samtrad.meetings.states.codes import Disposable, MeetingState, RetentionEvent, UnitState

_TOLD = {RetentionEvent.ARCHIVED: "meeting_archived", RetentionEvent.FINAL: "unit_final"}
_CANCELLED = "meeting_cancelled"
"""By which acts of the log an event is known. A meeting that was cancelled has neither: by any rule its years are counted from that."""
_IN = {
    RetentionEvent.ARCHIVED: (MeetingState.ARCHIVED, MeetingState.CANCELLED),
    RetentionEvent.FINAL: (MeetingState.FINAL, MeetingState.ARCHIVED, MeetingState.CANCELLED),
}
"""In which states of a meeting an event has been."""


class Due(NamedTuple):
    """What a meeting has of a kind whose time is out: the rule, the day from which the years were counted, and how much there is."""

    meeting: RunMeeting
    rule: MeetingRetention
    since: date
    amount: int


class NotDueError(ValueError):
    """It is to be kept still, or for ever, or there is none of it."""


def set_rule(kind: Disposable, years: int, basis: str, by: User, event: RetentionEvent = RetentionEvent.ARCHIVED) -> MeetingRetention:
    """Set how long what is of a kind is kept, from which event, and by which decision."""
    told = {"event": str(event), "years": years, "basis": " ".join(basis.split())[:200], "by": by}
    with transaction.atomic():
        rule, _ = MeetingRetention.objects.update_or_create(kind=str(kind), defaults=told)
        log("retention_set", f"meeting_retention:{kind}", by, {"years": years, "event": str(event)})
    return rule


def lift_rule(kind: Disposable, by: User) -> None:
    """Let what is of a kind be kept for ever."""
    with transaction.atomic():
        if MeetingRetention.objects.filter(kind=str(kind)).delete()[0]:
            log("retention_lifted", f"meeting_retention:{kind}", by)


def due(today: date) -> Iterator[Due]:
    """What has to go by the rules, kind by kind, oldest meetings first."""
    for rule in MeetingRetention.objects.all():
        for meeting in RunMeeting.objects.filter(state__in=_IN[RetentionEvent(rule.event)]).select_related("body").order_by("first_day", "pk").iterator():
            if found := _due(meeting, rule, today):
                yield found


def _due(meeting: RunMeeting, rule: MeetingRetention, today: date) -> Due | None:
    since = _since(meeting, RetentionEvent(rule.event))
    if since is None or _after(since, rule.years) > today or (rule.kind == Disposable.LETTER and _waits(meeting)):
        return None
    amount = sum(rows.count() for rows in _rows(meeting, Disposable(rule.kind)))
    return Due(meeting, rule, since, amount) if amount else None


def _since(meeting: RunMeeting, event: RetentionEvent) -> date | None:
    """The day of an event, by the log; None where it has not been."""
    if meeting.state not in _IN[event] or (event == RetentionEvent.FINAL and meeting.units.exclude(state=UnitState.FINAL).exists()):
        return None
    verb = _CANCELLED if meeting.state == MeetingState.CANCELLED else _TOLD[event]
    at = Entry.objects.filter(subject=f"run_meeting:{meeting.pk}", verb=verb).aggregate(last=Max("at"))["last"]
    return timezone.localdate(at) if at else None


def _after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return date(day.year + years, 3, 1)


def _waits(meeting: RunMeeting) -> bool:
    """Whether a letter is still to be sent."""
    is_waiting = Q(message__stage=Stage.WAITING)
    return meeting.letters.filter(is_waiting).exists() or meeting.sent.filter(is_waiting).exists()


def _rows(meeting: RunMeeting, kind: Disposable) -> list[QuerySet[Any]]:
    """What a meeting has of a kind still. Of versions those that another came after; of addresses those of persons."""
    match kind:
        case Disposable.PAPER:
            return [Paper.objects.filter(Q(item__meeting=meeting) | Q(handed__meeting=meeting), disposed_at=None)]
        case Disposable.VERSION:
            return [_superseded(meeting)]
        case Disposable.PRIVATE:
            return [PrivateNote.objects.filter(item__meeting=meeting)]
        case Disposable.LETTER:
            letters = CallLetter.objects.filter(meeting=meeting).exclude(sent_to="", about="")
            sent = SentMinutes.objects.filter(meeting=meeting, participant__isnull=False).exclude(sent_to="")
            return [letters, sent, Participant.objects.filter(meeting=meeting).exclude(email="")]
        case Disposable.SIGNED:
            return [UnitFile.objects.filter(unit__meeting=meeting)]
        case Disposable.PROOF:
            return [NoticeSight.objects.filter(notice__unit__meeting=meeting).exclude(media_type="")]


def _superseded(meeting: RunMeeting) -> QuerySet[ItemText]:
    later = ItemText.objects.filter(item=OuterRef("item"), part=OuterRef("part"), version__gt=OuterRef("version"), clashes=False)
    return ItemText.objects.filter(Exists(later), item__meeting=meeting)


def dispose(told: Due, by: User, today: date) -> MeetingDisposal:
    """Take away what a meeting has of a kind. Raises ``NotDueError``; the database refuses it before its time, too."""
    with transaction.atomic():
        meeting = RunMeeting.objects.select_for_update().select_related(None).get(pk=told.meeting.pk)
        rule = MeetingRetention.objects.filter(kind=told.rule.kind).first()
        found = _due(meeting, rule, today) if rule else None
        if rule is None or found is None:
            raise NotDueError
        kind, since, count = Disposable(rule.kind), found.since, found.amount
        made = MeetingDisposal.objects.create(
            meeting=meeting, kind=kind, event=rule.event, since=since, years=rule.years, basis=rule.basis, count=count, day=today, by=by
        )
        noted("meeting_disposed", meeting, by, {"kind": str(kind), "years": rule.years, "event": rule.event, "since": since.isoformat(), "count": count})
        hashes = _TAKES[kind](_rows(meeting, kind), by)
        transaction.on_commit(lambda: remove_unheld(hashes))
    return made


def _papers(rows: list[QuerySet[Any]], by: User) -> list[str]:
    """Bytes go, and the names that files had on somebody's machine; that the paper was there is told in the minutes, and stays."""
    shown = Release.objects.filter(paper__in=rows[0])
    hashes = [*rows[0].values_list("sha256", flat=True), *shown.exclude(sha256="").values_list("sha256", flat=True)]
    hashes += shown.exclude(source_sha256="").values_list("source_sha256", flat=True)
    hide(rows[0], by, timezone.now(), "disposed")
    shown.update(source_name="")
    rows[0].update(file_name="", disposed_at=timezone.now())
    return hashes


def _deleted(rows: list[QuerySet[Any]], _by: User) -> list[str]:
    for some in rows:
        some.model.objects.filter(pk__in=list(some.values_list("pk", flat=True))).delete()
    return []


def _addresses(rows: list[QuerySet[Any]], _by: User) -> list[str]:
    letters, sent, people = rows
    letters.update(sent_to="", about="")
    sent.update(sent_to="")
    people.update(email="")
    return []


def _proofs(rows: list[QuerySet[Any]], _by: User) -> list[str]:
    """What was kept goes; that the notice was seen on that day, with the sum of what was shown, stays."""
    rows[0].update(data=b"", media_type="")
    return []


_TAKES: dict[Disposable, Callable[[list[QuerySet[Any]], User], list[str]]] = {
    Disposable.PAPER: _papers,
    Disposable.VERSION: _deleted,
    Disposable.PRIVATE: _deleted,
    Disposable.LETTER: _addresses,
    Disposable.SIGNED: _deleted,
    Disposable.PROOF: _proofs,
}


def sweep() -> int:
    """Take away bytes of papers that are disposed of, which a run that was cut off left; how many."""
    gone = {*Paper.objects.exclude(disposed_at=None).values_list("sha256", flat=True)}
    for column in ("sha256", "source_sha256"):
        gone |= {*Release.objects.exclude(paper__disposed_at=None).exclude(**{column: ""}).values_list(column, flat=True)}
    return remove_unheld([one for one in gone if store().path(one).exists()])


def remove_unheld(hashes: Collection[str]) -> int:
    """Take away bytes that nothing else has: no document, no answer, no paper that is kept."""
    kept = {*Document.objects.filter(sha256__in=hashes).exclude(state=State.DISPOSED).values_list("sha256", flat=True)}
    kept |= {*Paper.objects.filter(sha256__in=hashes, disposed_at=None).values_list("sha256", flat=True)}
    for column in ("sha256", "source_sha256"):
        kept |= {*Release.objects.filter(paper__disposed_at=None, **{f"{column}__in": hashes}).values_list(column, flat=True)}
    for model in (Derivative, ReplyFile, RoundPaper):
        kept |= {*model._base_manager.filter(sha256__in=hashes).values_list("sha256", flat=True)}  # noqa: SLF001 - whatever lies there, seen or not
    gone = set(hashes) - kept
    for one in gone:
        store().remove(one)
    return len(gone)
