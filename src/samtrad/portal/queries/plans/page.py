"""One plan: its term with what that rests on, goals with activities and series, each year's follow-up, and the plans beside it.

A plan is what persons wrote, tied to what minutes tell where they tell of it; or what minutes tell alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.agreements.events import Weight
from samtrad.followup.agreements.validity import State
from samtrad.followup.models import Plan
from samtrad.followup.queries import plans as query
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.matters.queries import Covers, covers
from samtrad.portal import addresses
from samtrad.portal.queries import organisation
from samtrad.portal.queries.agreements.events import Happening, happenings
from samtrad.portal.queries.agreements.expected import ExpectedLine, ToCome, expectations, to_come
from samtrad.portal.queries.agreements.lines import Part, parts_of
from samtrad.portal.queries.agreements.page import Doubted
from samtrad.portal.queries.lines import words
from samtrad.portal.queries.plans.goals import Beside, GoalLine, goals, written
from samtrad.portal.queries.plans.overlaps import OverlapLine, beside_told, beside_written, called, link
from samtrad.portal.queries.plans.series import MOST, ReviewLine, indicators, reviews
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Decision, Meeting

Row = Mapping[str, Any]
_DECISION = ("text", "ordinal", "start", "end", "page", "meeting__slug", "meeting__reading__number", "meeting__reading__document__address")


class ToldLine(Struct, frozen=True, kw_only=True):
    """What minutes tell of a plan: how it stands, its stretches, every event with its words, and where they say different things."""

    title: str
    url: str
    kind: str
    state: State
    ends: date | None
    ended: date | None
    is_proved: bool
    parts: list[Part]
    evaluations: list[tuple[date, date, str]]
    doubts: list[Doubted]
    happenings: list[Happening]
    expected: list[ExpectedLine]
    last_told: date | None


class PlanPage(Struct, frozen=True, kw_only=True):
    """A plan. ``told`` is what minutes tell of it; ``written`` are the pages of those that persons wrote of one that minutes tell of."""

    url: str
    address: str
    name: str
    about: str
    body: Link | None
    parties: list[Link]
    first_day: date | None
    last_day: date | None
    decision: Link | None
    proof: Proof | None
    told: ToldLine | None
    written: list[Link]
    goals: list[GoalLine]
    reviews: list[ReviewLine]
    overlaps: list[OverlapLine]
    replaces: Link | None
    replaced_by: list[Link]
    changed_on: date | None
    indexable: bool


def plan(address: str, today: date, most: int | None = MOST) -> PlanPage | None:
    """The page of a plan that anyone may see: one that persons wrote, or that minutes tell of; None where there is none. ``most``: series of an indicator."""
    has_page = Exists(Meeting.objects.public().filter(body=OuterRef("body")))
    found = Plan.objects.public().select_related("body").annotate(has_page=has_page).filter(address=address).first()
    return of_persons(found, today, most, has_page=found.has_page) if found else _of_minutes(address, today)


def _of_minutes(address: str, today: date) -> PlanPage | None:
    """The page of a plan that minutes tell of, as anyone may see it."""
    row = query.told().filter(address=address).values("id", "address", "name").first()
    if row is None:
        return None
    pk, on = row["id"], query.subjects(row["id"])
    near = query.beside_told(pk, on, organisation.shown(PUBLIC))
    alike = query.alike(on) - {pk}
    standing = standing_of({pk, *alike, *(one["agreed"] for one in near if one["agreed"])})
    if pk not in standing:
        return None
    mine = standing[pk]
    coming = to_come(mine.rows)
    told = _told(mine, covers(coming.documents), today, coming)
    return PlanPage(
        url=addresses.plan(address),
        address=address,
        name=told.title,
        about="",
        body=None,
        parties=[Link(one, "") for one in dict.fromkeys(party for one in mine.rows for party in one["parties"])],
        first_day=None,
        last_day=None,
        decision=None,
        proof=None,
        told=told,
        written=list(dict.fromkeys(link(one) for one in near if one["agreed"] == pk)),
        goals=[],
        reviews=[],
        overlaps=beside_told(pk, on, near, standing, alike),
        replaces=None,
        replaced_by=[],
        changed_on=told.last_told,
        indexable=all(one["meeting__reading__document__indexable"] for one in mine.rows),
    )


def of_persons(found: Plan, today: date, most: int | None = MOST, *, has_page: bool) -> PlanPage:
    """The page of a plan that persons wrote, as anyone may see it: twelve questions at most."""
    near = query.beside(found, organisation.shown(PUBLIC))
    own = [row for row in near if row["id"] == found.pk]
    agreed = own[0]["agreed"]
    alike = query.alike([found.key])
    told = written(found)
    standing = standing_of({*told.agreements, *alike, *(row["agreed"] for row in near if row["agreed"])})
    mine = standing.get(agreed or 0)
    coming = to_come(mine.rows) if mine else None
    known = covers(told.documents | (coming.documents if coming else set()))
    judged = reviews(found)
    decision, proof = _rests_on(found)
    return PlanPage(
        url=addresses.plan(found.address),
        address=found.address,
        name=found.name,
        about=found.about,
        body=Link(found.body.name, addresses.body(found.body.slug) if has_page else ""),
        parties=[_party(row) for row in own if row["parties__name"]],
        first_day=found.first_day,
        last_day=found.last_day,
        decision=decision,
        proof=proof,
        told=_told(mine, known, today, coming) if mine else None,
        written=[],
        goals=goals(told, Beside(standing, known, indicators(found, today, most), judged, today)),
        reviews=judged.get(None, []),
        overlaps=beside_written(found, near, standing, alike - {agreed}),
        replaces=next((link(row) for row in near if row["id"] == found.replaces_id), None),
        replaced_by=list({row["id"]: link(row) for row in near if row["replaces"] == found.pk}.values()),
        changed_on=found.changed_on,
        indexable=False,
    )


def _told(told: Standing, known: Covers, today: date, coming: ToCome | None) -> ToldLine:
    keys = {row["id"]: f"h{at}" for at, row in enumerate(told.rows, 1)} | {-one.pk: f"b{at}" for at, one in enumerate(told.confirmed, 1)}
    row, found = told.rows[0], told.validity
    return ToldLine(
        title=called(told),
        url=addresses.agreement(row["mention__agreement__address"]),
        kind=told.kind,
        state=found.on(today),
        ends=found.end,
        ended=found.ended,
        is_proved=any(one.weight == Weight.PROVED for one in found.stretches),
        parts=parts_of(told, keys),
        evaluations=[(one["mention__evaluated_from"], one["mention__evaluated_to"], keys[one["id"]]) for one in told.rows if one["mention__evaluated_from"]],
        doubts=[Doubted(one=one.one, other=one.other, ones=[keys[key] for key in one.ones], others=[keys[key] for key in one.others]) for one in found.doubts],
        happenings=happenings(told, keys, known),
        expected=expectations(coming, known, today) if coming else [],
        last_told=told.last_day,
    )


def _rests_on(found: Plan) -> tuple[Link | None, Proof | None]:
    """The decision by which it was adopted, where anyone may see it."""
    read = Decision.objects.public().filter(Q(item=None) | Q(item__is_public=True), meeting__is_public=True)
    row = read.filter(pk=found.decision_id).values(*_DECISION).first() if found.decision_id else None
    return (Link(row["text"], addresses.decision(row["meeting__slug"], row["ordinal"])), words(row, "meeting__")) if row else (None, None)


def _party(row: Row) -> Link:
    slug = row["parties__organisation__slug"]
    return Link(row["parties__name"], addresses.organisation(slug) if row["has_page"] else "")
