"""Publication that is planned for a time: planned and called off by persons, done in the planner's name when the time has come."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.documents.actions import subject
from samtrad.documents.models import Document
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import PlannedPublication
from samtrad.meetings.states.codes import PlanState
from samtrad.people.viewing import demand, may
from samtrad.register.publication import NotPublishableError, Terms, obstacle, publish


def plan(document: Document, at: datetime, terms: Terms, by: User, now: datetime) -> PlannedPublication:
    """Plan that a document is published at a time. What could not be published now is not planned; one plan at a time."""
    with transaction.atomic():
        demand(by, Act.PUBLISH, document)
        held = Document.objects.select_for_update().get(pk=document.pk)
        if at <= now:
            raise MeetingError(Fault.DAYS, at.isoformat())
        if not terms.ground.strip():
            raise MeetingError(Fault.EMPTY)
        if held.is_public or held.planned.filter(state=PlanState.WAITS).exists():
            raise MeetingError(Fault.CHANGED)
        if obstacle(held):
            raise MeetingError(Fault.NOT_READY)
        ground = terms.ground.strip()[:200]
        made = PlannedPublication.objects.create(document=held, at=at, ground=ground, days=terms.days, indexable=terms.indexable, by=by, made_at=now)
        log("publication_planned", subject(held), by, {"sha256": held.sha256, "at": at.isoformat()})
    return made


def call_off(planned: PlannedPublication, by: User) -> None:
    """It is not published after all."""
    with transaction.atomic():
        demand(by, Act.PUBLISH, planned.document)
        held = PlannedPublication.objects.select_for_update().get(pk=planned.pk)
        if held.state != PlanState.WAITS:
            raise MeetingError(Fault.CHANGED)
        held.state = PlanState.OFF
        held.save(update_fields=["state"])
        log("publication_called_off", subject(held.document), by, {"sha256": held.document.sha256})


def publish_due(now: datetime) -> int:
    """Publish what is due; how many. Where whoever planned it may no more, or something in it is to be looked at, it is refused and stays internal."""
    count = 0
    for pk in list(PlannedPublication.objects.filter(state=PlanState.WAITS, at__lte=now).values_list("pk", flat=True)):
        with transaction.atomic():
            held = PlannedPublication.objects.select_for_update().filter(pk=pk, state=PlanState.WAITS).select_related("by").first()
            if held is None:
                continue
            count += _publish(held)
    return count


def _publish(held: PlannedPublication) -> int:
    why = "" if may(held.by, Act.PUBLISH, held.document) else "forbidden"
    try:
        if not why:
            publish(held.document, held.by, Terms(held.ground, held.days, held.indexable))
    except NotPublishableError as error:
        why = str(error)
    held.state, held.reason = PlanState.REFUSED if why else PlanState.DONE, why[:20]
    if why:
        log("publication_refused", subject(held.document), held.by, {"sha256": held.document.sha256})
    held.save(update_fields=["state", "reason"])
    return int(not why)
