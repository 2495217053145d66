"""What persons settle: values are set, confirmed, added and taken away, doubts answered; and every act can be undone, none is deleted."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.documents.actions.states import RefusedError, subject
from samtrad.documents.inherit import LOST
from samtrad.documents.models import Document, Doubt, Reading, Settlement
from samtrad.documents.settled import outcome, settled_in
from samtrad.documents.settled.anchors import Quote, entry_ranges, quoted
from samtrad.documents.states import DoubtState, SettlementKind
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

_NONE = Quote((), "", "", "")


class Change(NamedTuple):
    """One thing to settle: what is done to the value that a pointer leads to, with the words that prove it."""

    kind: SettlementKind
    pointer: str
    value: Any = None
    spans: tuple[Span, ...] = ()


def tried(reading: Reading, changes: Sequence[Change], before: Minutes | None = None) -> Minutes:
    """The record as it would be with these changes, nothing kept. Raises ``RefusedError`` ("value") for what the record cannot hold."""
    held = list(_holding(reading))
    before = before or settled_in(reading.minutes, reading.string, held).minutes
    made = [_settlement(reading, before, one) for one in changes]
    after = settled_in(reading.minutes, reading.string, [*held, *(one for one in made if one.kind != SettlementKind.CONFIRM)])
    if any(one in made for one in after.lost):
        raise RefusedError("value")
    return after.minutes


def settle(reading: Reading, changes: Sequence[Change], by: User, doubt: Doubt | None = None, act: uuid.UUID | None = None) -> list[Settlement]:
    """Keep what a person settled, as one act; ``act`` is one that goes through several documents. Raises ``RefusedError`` ("reread", "settled", "value"); then nothing has changed."""
    with transaction.atomic():
        _locked(reading, doubt)
        before = outcome(reading).minutes
        tried(reading, changes, before)
        act, now = act or uuid.uuid4(), timezone.now()
        made = []
        for change in changes:
            one = _settlement(reading, before, change)
            one.act, one.by, one.at, one.doubt = act, by, now, doubt
            one.save()
            made.append(one)
        if doubt:
            _decide(doubt, DoubtState.SETTLED, by)
            _replaced(doubt, by)
        log(
            "settled",
            subject(reading.document),
            by,
            {"act": str(act), "number": reading.number, "doubt": doubt.pk if doubt else None, "kinds": ",".join(one.kind for one in made)},
        )
    return made


def unknowable(doubt: Doubt, by: User, act: uuid.UUID | None = None) -> Settlement:
    """That nobody can know what a doubt asks; it is told so to everyone, and may be undone."""
    reading = doubt.reading
    with transaction.atomic():
        _locked(reading, doubt)
        now = timezone.now()
        one = Settlement(document=reading.document, number=reading.number, kind=SettlementKind.UNKNOWN, pointer=doubt.pointer, by=by, at=now, doubt=doubt)
        one.act = act or one.act
        _anchored(one, quoted(reading.string, [(start, end) for start, end in doubt.spans]))
        one.save()
        _decide(doubt, DoubtState.UNKNOWABLE, by)
        log("unknowable", subject(reading.document), by, {"act": str(one.act), "number": reading.number, "doubt": doubt.pk})
    return one


def undo(document: Document, act: uuid.UUID, by: User) -> list[Settlement]:
    """Undo all that was settled in one act; its doubts are open again. Raises ``RefusedError`` ("undone") where nothing of it holds."""
    with transaction.atomic():
        Document.objects.select_for_update().get(pk=document.pk)
        undone = list(Settlement.objects.filter(document=document, act=act, undone_at=None).select_related("doubt"))
        if not undone:
            raise RefusedError("undone")
        for one in undone:
            _undo(one, by)
        log("undone", subject(document), by, {"act": str(act)})
    return undone


def _undo(one: Settlement, by: User) -> None:
    one.undone_by, one.undone_at = by, timezone.now()
    one.save(update_fields=["undone_by", "undone_at"])
    for lost in Doubt.objects.filter(reading__document=one.document, reading__number=one.number, code=LOST, state=DoubtState.OPEN):
        if lost.candidates and lost.candidates[0].get("settlement") == one.pk:
            lost.state = DoubtState.WITHDRAWN
            lost.save(update_fields=["state"])
    if one.doubt and one.doubt.state in (DoubtState.SETTLED, DoubtState.UNKNOWABLE):
        one.doubt.state, one.doubt.decided_by, one.doubt.decided_at = DoubtState.OPEN, None, None
        one.doubt.save(update_fields=["state", "decided_by", "decided_at"])


def _replaced(doubt: Doubt, by: User) -> None:
    """A settlement that was lost and is settled anew holds no longer itself."""
    if doubt.code == LOST and doubt.candidates:
        Settlement.objects.filter(pk=doubt.candidates[0].get("settlement"), undone_at=None).update(undone_by=by, undone_at=timezone.now())


def _locked(reading: Reading, doubt: Doubt | None) -> None:
    """One at a time in a document; what was settled or read anew meanwhile is not settled over."""
    Document.objects.select_for_update().get(pk=reading.document_id)
    if not Reading.objects.filter(pk=reading.pk, is_current=True).exists():
        raise RefusedError("reread")
    if doubt:
        doubt.refresh_from_db(fields=["state"])
        if doubt.state != DoubtState.OPEN or doubt.reading_id != reading.pk:
            raise RefusedError("settled")


def _decide(doubt: Doubt, state: DoubtState, by: User) -> None:
    doubt.state, doubt.decided_by, doubt.decided_at = state, by, timezone.now()
    doubt.save(update_fields=["state", "decided_by", "decided_at"])


def _holding(reading: Reading) -> Sequence[Settlement]:
    kinds = (SettlementKind.SET, SettlementKind.ADD, SettlementKind.REMOVE)
    return list(Settlement.objects.filter(document_id=reading.document_id, number=reading.number, undone_at=None, kind__in=kinds))


def _settlement(reading: Reading, before: Minutes, change: Change) -> Settlement:
    """A change as it is kept: with the words by which its entry is found again, and what was there."""
    tree = msgspec.to_builtins(before)
    name, *steps = change.pointer.strip("/").split("/")
    one = Settlement(document_id=reading.document_id, number=reading.number, kind=change.kind, pointer=change.pointer, value=change.value)
    held = tree.get(name)
    if change.kind != SettlementKind.ADD and steps and isinstance(held, list) and steps[0].isdecimal():
        at = int(steps[0])
        if at >= len(held):
            raise RefusedError("value")
        one.was = held[at]
        _anchored(one, quoted(reading.string, entry_ranges(name, at, held[at], tree["places"])))
    elif change.pointer:
        if name not in tree:
            raise RefusedError("value")
        one.was = held if not isinstance(held, list) else None
    proof = quoted(reading.string, change.spans) if change.spans else _NONE
    one.spans, one.words, one.words_before, one.words_after = [list(span) for span in proof.ranges], proof.words, proof.before, proof.after
    return one


def _anchored(one: Settlement, quote: Quote) -> None:
    one.anchor, one.quote, one.before, one.after = [list(span) for span in quote.ranges], quote.words, quote.before, quote.after
