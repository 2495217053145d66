"""What follows from how documents and items are classed: which words are covered, which facts are not for everyone, what is counted."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.documents.masking import merged
from samtrad.documents.models import Document, Doubt, Reading, Sensitive
from samtrad.documents.sensitive import name_anew
from samtrad.documents.settled import effective
from samtrad.documents.states import SensitiveKind, SensitiveState
from samtrad.documents.told_doubts import AWAITED
from samtrad.reading.words import Span
from samtrad.register.models import (
    AgreementEvent,
    Assignment,
    Attendance,
    Classified,
    ComingMeeting,
    Decision,
    Dissent,
    Item,
    Meeting,
    Mention,
    Proposal,
    Vote,
)
from samtrad.register.secret_places import Known, is_meant, places

_UNKNOWN_GROUND = "OSL"
"""The ground of what is covered where the act that classed it is not found again."""
_FACTS = (Attendance, Decision, Proposal, Dissent, Vote, Assignment, AgreementEvent)
_OPEN = {"classification": Classification.OPEN, "ground": ""}
Class = dict[str, str]


def class_anew(meeting: Meeting, document: Document) -> None:
    """Bring the meeting and its facts to how they and their document are classed, and what is counted of them to what everyone may count."""
    classed = list(Classified.objects.filter(meeting=meeting))
    if classed:
        cover(meeting, classed)
    meeting.classification, meeting.ground = document.classification, document.ground
    secret = _secret(meeting)
    if classed or secret or document.classification != Classification.OPEN or Item.objects.filter(meeting=meeting).exclude(**_OPEN).exists():
        _items(meeting, classed, secret)
        _facts(meeting, secret)
        _mentions(meeting)
        _count(meeting, secret)


def is_classed(document: Document) -> bool:
    """Whether anything of a document, or all of it, is not open."""
    return document.classification != Classification.OPEN or Sensitive.objects.filter(document=document, kind=SensitiveKind.SECRET).exists()


def take_along(before: Meeting, meeting: Meeting) -> None:
    """A document tells of another meeting than it did: how persons classed the items of the one goes with it."""
    for one in Classified.objects.filter(meeting=before):
        fields = {name: getattr(one, name) for name in ("case_number", "classification", "ground", "by", "at")}
        Classified.objects.get_or_create(meeting=meeting, number=one.number, key=one.key, defaults=fields)


def cover(meeting: Meeting, classed: Sequence[Classified]) -> None:
    """Cover the items in every document that tells of the meeting."""
    known = [Known(one.number, one.key, one.case_number) for one in classed]
    for link in meeting.documents.select_related("document"):
        reading = Reading.objects.filter(document=link.document, number=link.number, is_current=True).first()
        if reading:
            _cover(link.document, reading, places(reading.string, effective(reading), known), classed)


def _cover(document: Document, reading: Reading, spans: Sequence[Span], classed: Sequence[Classified]) -> None:
    rows = Sensitive.objects.filter(document=document, number=reading.number, kind=SensitiveKind.SECRET)
    if set(rows.values_list("start", "end")) == set(spans):
        return
    rows.delete()
    fields = {"document": document, "number": reading.number, "kind": SensitiveKind.SECRET, "state": SensitiveState.MASK}
    by = max(classed, key=lambda one: one.at) if classed else None
    made = [Sensitive(**fields, start=start, end=end, decided_by_id=by.by_id, decided_at=by.at) for start, end in spans] if by else []
    Sensitive.objects.bulk_create(made)
    name_anew(document)


def _secret(meeting: Meeting) -> list[Span]:
    if meeting.reading is None:
        return []
    rows = Sensitive.objects.filter(document_id=meeting.reading.document_id, number=meeting.reading.number, kind=SensitiveKind.SECRET)
    return merged(rows.values_list("start", "end"))


def _items(meeting: Meeting, classed: Sequence[Classified], secret: Sequence[Span]) -> None:
    """Class the items: as a person did, as what they stand in, else as their document."""
    rows = Item.objects.filter(meeting=meeting)
    _set(rows, _of(meeting))
    minutes = effective(meeting.reading) if meeting.reading else None
    for item in rows:
        if any(start <= item.start < end for start, end in secret):
            told = minutes.items[item.ordinal] if minutes and item.ordinal < len(minutes.items) else None
            meant = next((one for one in classed if told and is_meant(told, Known(one.number, one.key, one.case_number), meeting.kind)), None)
            _set(rows.filter(pk=item.pk), {"classification": meant.classification, "ground": meant.ground} if meant else _stronger(classed))


def _stronger(classed: Sequence[Classified]) -> Class:
    """How something inside a classed stretch is classed: as that, where there is but one kind of them; else secret."""
    kinds = {(one.classification, one.ground) for one in classed}
    if len(kinds) == 1:
        classification, ground = kinds.pop()
        return {"classification": classification, "ground": ground}
    ground = next((one.ground for one in classed if one.ground), _UNKNOWN_GROUND)
    return {"classification": Classification.SECRET, "ground": ground}


def _facts(meeting: Meeting, secret: Sequence[Span]) -> None:
    """Class what belongs to items as these, and what stands in a covered stretch at least as strictly."""
    own = _of(meeting)
    _set(ComingMeeting.objects.filter(meeting=meeting), own)
    inside = [Q(start__lt=end, end__gt=start) for start, end in secret]
    grounds = list(Item.objects.filter(meeting=meeting).exclude(**_OPEN).values("id", "classification", "ground"))
    strictest = next((one for one in grounds if one["classification"] == Classification.SECRET), grounds[0] if grounds else None)
    fallback = {"classification": strictest["classification"], "ground": strictest["ground"]} if strictest else _stronger([])
    for model in _FACTS:
        rows = model._base_manager.filter(meeting=meeting)  # noqa: SLF001 - every row, whoever asks
        _set(rows, own)
        for one in inside:
            _set(rows.filter(one), fallback)
        if model is not Attendance:
            for item in grounds:
                _set(rows.filter(Q(item=item["id"])), {"classification": item["classification"], "ground": item["ground"]})
    for start, end in secret:
        _set(ComingMeeting.objects.filter(meeting=meeting, starts_at__lt=end, ends_at__gt=start), fallback)


def _mentions(meeting: Meeting) -> None:
    """A mention is classed as what it is in."""
    rows = Mention.objects.filter(Q(item__meeting=meeting) | Q(decision__meeting=meeting))
    for mention in rows.select_related("item", "decision"):
        held = mention.decision if mention.decision and mention.decision.classification != Classification.OPEN else mention.item or mention.decision
        if held and (mention.classification, mention.ground) != (held.classification, held.ground):
            _set(rows.filter(pk=mention.pk), {"classification": held.classification, "ground": held.ground})


def _count(meeting: Meeting, secret: Sequence[Span]) -> None:
    """What is counted is what may be seen where the meeting may be: a number tells of what is hidden, too."""
    own = Q(classification=meeting.classification)
    meeting.items_count = Item.objects.filter(own, meeting=meeting).count()
    meeting.decisions_count = Decision.objects.filter(own, meeting=meeting, status="made").count()
    meeting.present_count = Attendance.objects.filter(own, meeting=meeting, presence__in=("present", "part")).count()
    if meeting.reading and secret:
        open_doubts = Doubt.objects.filter(AWAITED, reading=meeting.reading)
        meeting.open_doubts = sum(not any(low < end and start < high for low, high in one.spans for start, end in secret) for one in open_doubts)


def _of(meeting: Meeting) -> Class:
    return {"classification": meeting.classification, "ground": meeting.ground}


def _set(rows: object, fields: Class) -> None:
    """Class some rows; what is not open is not public from that moment."""
    shown = {} if fields["classification"] == Classification.OPEN else {"is_public": False}
    rows.exclude(**fields).update(**fields, **shown)  # type: ignore[attr-defined] # query sets of several models
