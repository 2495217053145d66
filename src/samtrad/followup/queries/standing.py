"""How agreements stand: the events that anyone may see, what weight each has by who decided or tells, and what holds when by them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Literal

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.agreements.events import Event, Principal
from samtrad.followup.agreements.kinds import AGREEMENT
from samtrad.followup.agreements.validity import Validity, validity
from samtrad.followup.models import AgreementRuling
from samtrad.followup.states import AgreementRulingKind
from samtrad.people.states import OrganisationKind, Regime
from samtrad.reading.find.agreements.unsure import is_conditional
from samtrad.register.models import AgreementEvent, Decision

Row = Mapping[str, Any]
_OWN = re.compile(r"\b(?:nätverk|nämnd|styrgrupp|råd|samråd|samverkansråd|styrels|utskott|beredning|kommitt[ée]|grupp|förbund)\w{0,3}\b", re.IGNORECASE)
_BINDS_NOBODY = re.compile(
    r"samråd|samverkansråd|\bSRO\b|nätverk|styrgrupp|chefsgrupp|beredningsgrupp|referensgrupp|arbetsgrupp|(?<!region)(?<!landstings)råd(?:et)?\b", re.IGNORECASE
)
"""Who supports agreements and binds no one."""
_OWNERS = (OrganisationKind.MUNICIPALITY, OrganisationKind.REGION)
_JOINT = re.compile(r"gemensam|läns|regional", re.IGNORECASE)
"""What the name of a plan holds that several have together: one of them alone does not bind the others."""
FIELDS = (
    "id",
    "name",
    "event",
    "valid_from",
    "valid_to",
    "parties",
    "part_of",
    "day",
    "decision",
    "decision_type",
    "decision_status",
    "decision_force",
    "decided_by",
    "addressee",
    "ordinal",
    "start",
    "end",
    "page",
    "item_id",
    "item__ordinal",
    "item__number",
    "item__heading",
    "meeting_id",
    "meeting__slug",
    "meeting__kind",
    "meeting__first_day",
    "meeting__not_after",
    "meeting__reading__document",
    "meeting__reading__number",
    "meeting__reading__document__address",
    "meeting__reading__document__indexable",
    "meeting__reading__document__elected_alone",
    "meeting__reading__document__published_at",
    "meeting__body_id",
    "meeting__body__owner_id",
    "meeting__body__slug",
    "meeting__body__name",
    "meeting__body__regime",
    "meeting__body__owner__name",
    "meeting__body__owner__kind",
    "mention",
    "mention__agreement",
    "mention__agreement__address",
    "mention__agreement__name",
    "mention__told",
    "mention__start",
    "mention__end",
    "mention__words",
    "mention__matter",
    "mention__evaluated_from",
    "mention__evaluated_to",
    "mention__days_from",
    "mention__days_to",
    "mention__extends",
    "mention__notice",
    "mention__renews",
    "mention__terms",
    "mention__is_headed",
)


class Standing(Struct, frozen=True, kw_only=True):
    """An agreement as it stands: its rows in order of time, its events by the ids of those rows, what persons confirmed by the negative of theirs."""

    rows: list[Row]
    events: dict[int, Event]
    confirmed: list[AgreementRuling]
    validity: Validity
    last_day: date | None
    kind: str


def standing_of(agreements: Collection[int]) -> dict[int, Standing]:
    """How some agreements stand by what anyone may see now: two questions, however many they are, and none where there is none."""
    if not agreements:
        return {}
    held: defaultdict[int, list[Row]] = defaultdict(list)
    shown = AgreementEvent.objects.public().filter(mention__agreement__in=agreements, meeting__is_public=True)
    shown = shown.filter(Q(item=None) | Q(item__is_public=True))
    for row in shown.order_by("day", "meeting__first_day", "meeting__reading__document__sha256", "start", "id").values(*FIELDS):
        held[row["mention__agreement"]].append(row)
    confirmed: defaultdict[int, list[AgreementRuling]] = defaultdict(list)
    rulings = AgreementRuling.objects.filter(kind=AgreementRulingKind.FORCE, undone_at=None, one__agreement__in=list(held))
    read = Decision.objects.public().filter(Q(item=None) | Q(item__is_public=True), meeting__is_public=True)
    rulings = rulings.filter(Q(decision=None, is_of_decision=False) | Q(decision__in=read))  # what nobody may read proves nothing
    for ruling in rulings.select_related("one").order_by("pk"):
        if ruling.one.agreement_id:
            confirmed[ruling.one.agreement_id].append(ruling)
    return {pk: _standing(rows, confirmed[pk]) for pk, rows in held.items()}


def _standing(rows: list[Row], confirmed: list[AgreementRuling]) -> Standing:
    joint = any(_JOINT.search(row["name"]) or row["parties"] for row in rows)
    events = {row["id"]: event_of(row, joint=joint) for row in rows}
    for one in confirmed:
        told = one.at.date()
        events[-one.pk] = Event(key=-one.pk, kind="in_force", day=told, told=told, first=one.valid_from, last=one.valid_to, confirmed=True)
    days = [day for row in rows if (day := told_on(row))]
    return Standing(
        rows=rows,
        events=events,
        confirmed=confirmed,
        validity=validity(events.values()),
        last_day=max(days, default=None),
        kind=next((row["mention__told"].get("kind", "") for row in rows), ""),
    )


def told_on(row: Row) -> date | None:
    """The day on which minutes told it: the meeting's, or the last on which that may have been."""
    day: date | None = row["meeting__first_day"] or row["meeting__not_after"]
    return day


def event_of(row: Row, *, joint: bool = False) -> Event:
    """A fact as an event, with whose decision it is. ``joint``: several have it together, as some mention of it tells."""
    status = row["decision_status"]
    principal, alone = _principal(row, joint=joint)
    decided: Literal["made", "reported", "proposed", ""] = status if status in ("made", "reported", "proposed") else ""
    return Event(
        key=row["id"],
        kind=row["event"],
        item=row["item_id"],
        day=row["day"],
        told=told_on(row),
        first=row["valid_from"],
        last=row["valid_to"],
        decided=decided,
        decision=row["decision_type"],
        principal=principal,
        alone=alone,
        conditional=is_conditional(row["mention__words"]),
        formal=row["meeting__body__regime"] == Regime.KL and status == "made",
    )


def _principal(row: Row, *, joint: bool) -> tuple[Principal, bool]:
    """Whether whoever decided, or tells where nobody did, is one of those whom it binds; and whether it binds nobody else.

    A plan of its own binds the body that tells of it. Municipalities, regions and federations bind themselves by their boards and councils; a network,
    council or steering group binds nobody. Of another body that is told to have decided on an agreement, it is at most one of several.
    """
    told = row["mention__told"]
    several = told.get("kind") == AGREEMENT
    elsewhere = row["decision_status"] == "reported" and bool(row["decided_by"]) and not _same_body(row)
    if told.get("is_own"):
        return ("unknown", False) if elsewhere and not _OWN.search(row["decided_by"]) else ("yes", True)
    if elsewhere:
        return ("no" if _BINDS_NOBODY.search(row["decided_by"]) or (several and row["event"] != "terminated") else "unknown"), False
    if not binds(row):
        return "no", False
    return "yes", not several and not joint


def binds(row: Row) -> bool:
    """Whether the body whose minutes tell of it may be one of those whom it binds."""
    told = row["mention__told"]
    if told.get("is_own"):
        return True
    return row["meeting__body__regime"] == Regime.KL and _binds_itself(row, several=told.get("kind") == AGREEMENT)


def _binds_itself(row: Row, *, several: bool) -> bool:
    """Whether a board or council may be one of those that are bound: not one whose organisation is none of the parties that are named."""
    kind, name = row["meeting__body__owner__kind"], row["meeting__body__owner__name"] or ""
    if kind not in _OWNERS:
        return kind == OrganisationKind.FEDERATION and not several
    alike = "kommun" if kind == OrganisationKind.MUNICIPALITY else "region"
    return not row["parties"] or any(alike in party.casefold() or name.casefold() in party.casefold() for party in row["parties"])


def _same_body(row: Row) -> bool:
    return row["decided_by"].casefold().strip() in row["meeting__body__name"].casefold()
