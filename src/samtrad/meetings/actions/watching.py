"""Notices on boards elsewhere, fetched from an address that a person gives: the first time as they give it, and then each day by the worker while the notice is up.

A page proves something only where it tells of the body and the day of the meeting. What came is kept as it came.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted
from samtrad.meetings.models import BoardNotice, NoticePage, NoticeSight
from samtrad.meetings.queries.posted import is_told_in
from samtrad.meetings.states.codes import NoticeState
from samtrad.outward.asking import OutwardError
from samtrad.outward.fetching import Fetched, fetch
from samtrad.outward.words import words
from samtrad.people.viewing import demand

MOST: Final = 3_000_000
"""Bytes that a page may have."""
NOT_THERE: Final = "not_there"
"""Why nothing was seen where the page tells of no such meeting."""
_AGAIN = timedelta(hours=1)
_AT_ONCE = 5
"""Pages that the worker asks for before it looks after other things."""


def show(notice: BoardNotice, address: str, by: User, now: datetime) -> NoticeSight:
    """A person says where a notice stands: it is fetched, looked at and kept, and confirmed by that. Nothing is written where it is not there."""
    demand(by, Act.PUBLISH, notice.unit.meeting.body)
    address = line(address, 500)
    if not address:
        raise MeetingError(Fault.EMPTY)
    found = _fetched(notice, address)
    with acting(notice.unit.meeting, by, None, Act.PUBLISH) as meeting:
        held = BoardNotice.objects.get(pk=notice.pk)
        if held.state != NoticeState.UP or held.board.is_ours:
            raise MeetingError(Fault.STATE, held.state)
        NoticePage.objects.update_or_create(notice=held, defaults={"address": address, "by": by, "tried_at": now, "missed": ""})
        made = _kept(held, found, now, by)
        held.is_confirmed, held.proof, held.by = True, made.sha256, by
        held.save(update_fields=["is_confirmed", "proof", "by"])
        noted("notice_fetched", meeting, by, {"unit": held.unit_id, "board": held.board_id, "sha256": made.sha256})
    return made


def look(now: datetime) -> int:
    """Fetch pages of notices that were not seen today, some at a time; how many were. What fails is tried again in an hour, and told on the notice's page."""
    day, count = timezone.localdate(now), 0
    today = NoticeSight.objects.filter(notice=OuterRef("notice"), day=day)
    rows = NoticePage.objects.filter(~Exists(today), Q(tried_at=None) | Q(tried_at__lt=now - _AGAIN), notice__state=NoticeState.UP, notice__up__lte=day)
    for page in rows.select_related("notice__unit__meeting__body").order_by("tried_at", "pk")[:_AT_ONCE]:
        missed, found = "", None
        try:
            found = _fetched(page.notice, page.address)
        except MeetingError as error:
            missed = error.about[:12]
        with transaction.atomic():
            NoticePage.objects.filter(pk=page.pk).update(tried_at=now, missed=missed)
            if found is not None:
                _kept(page.notice, found, now, None)
                count += 1
    return count


def _fetched(notice: BoardNotice, address: str) -> Fetched:
    """A page that tells of a notice. ``MeetingError`` with why where there is none."""
    try:
        found = fetch(address, MOST, settings.INSIDE)
    except OutwardError as error:
        raise MeetingError(Fault.NOT_FETCHED, error.why) from error
    if not is_told_in(notice.unit, words(found)):
        raise MeetingError(Fault.NOT_FETCHED, NOT_THERE)
    return found


def _kept(notice: BoardNotice, found: Fetched, now: datetime, by: User | None) -> NoticeSight:
    digest = hashlib.sha256(found.data).hexdigest()
    return NoticeSight.objects.create(notice=notice, day=timezone.localdate(now), at=now, sha256=digest, data=found.data, media_type=found.kind[:80], by=by)
