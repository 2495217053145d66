"""Proof that a notice was up: each day that it is on our own page this is seen and kept, and a person may keep what they saw on another board."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.attached import Bounds, UnfitError, scanned
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, noted, unfit
from samtrad.meetings.models import BoardNotice, NoticeSight
from samtrad.meetings.queries.posted import posted, said
from samtrad.meetings.states.codes import NoticeState

BOUNDS = Bounds(largest=10_000_000)
"""How large a file may be that is kept of a board."""


def see(now: datetime) -> int:
    """What is on our own page of notices today is seen, once a day; how many are seen now for the first time today."""
    day, count = timezone.localdate(now), 0
    today = NoticeSight.objects.filter(notice=OuterRef("pk"), day=day, by=None)
    for one in posted(day).filter(~Exists(today), state=NoticeState.UP):
        try:
            with transaction.atomic():
                NoticeSight.objects.create(notice=one, day=day, at=now, sha256=hashlib.sha256(said(one).encode()).hexdigest())
            count += 1
        except IntegrityError:  # another worker saw it just now
            continue
    return count


def keep(notice: BoardNotice, data: bytes, by: User, now: datetime) -> NoticeSight:
    """A person saw the notice on its board, and keeps a file of what they saw; where it was not confirmed, it is now."""
    try:
        media_type = scanned(data, BOUNDS)
    except UnfitError as error:
        raise unfit(error) from error
    with acting(notice.unit.meeting, by, None, Act.PUBLISH) as meeting:
        held = BoardNotice.objects.get(pk=notice.pk)
        if held.state != NoticeState.UP:
            raise MeetingError(Fault.STATE, held.state)
        sum_ = hashlib.sha256(data).hexdigest()
        made = NoticeSight.objects.create(notice=held, day=timezone.localdate(now), at=now, sha256=sum_, data=data, media_type=media_type, by=by)
        held.is_confirmed, held.proof, held.by = True, sum_, by
        held.save(update_fields=["is_confirmed", "proof", "by"])
        noted("notice_seen", meeting, by, {"unit": held.unit_id, "board": held.board_id, "sha256": sum_})
    return made
