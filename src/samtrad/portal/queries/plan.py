"""One plan: its term with what that rests on, goals with activities and series, each year's follow-up, and the plans beside it.

A plan is what persons wrote, tied to what minutes tell where they tell of it; or what minutes tell alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.agreements.events import Weight
from samtrad.followup.agreements.naming import party_key
from samtrad.followup.agreements.validity import State
from samtrad.followup.models import Plan
from samtrad.followup.plans.overlaps import Term, overlaps
from samtrad.followup.queries import plans as query
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.followup.queries.titles import title_of
from samtrad.matters.queries import Covers, covers
from samtrad.portal import addresses
from samtrad.portal.queries import agreement as agreements
from samtrad.portal.queries import organisation
from samtrad.portal.queries.agreement import AgreementPage, Doubted
from samtrad.portal.queries.agreement_events import Happening, happenings
from samtrad.portal.queries.agreement_lines import Part, parts_of
from samtrad.portal.queries.lines import words
from samtrad.portal.queries.plan_goals import Beside, GoalLine, goals, written
from samtrad.portal.queries.plan_series import MOST, ReviewLine, indicators, reviews
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
    last_told: date | None


class OverlapLine(Struct, frozen=True, kw_only=True):
    """Another plan on the same for the same at the same time: from and to which day, None where nobody tells; who has both."""

    plan: Link
    first: date | None
    last: date | None
    whom: list[str]


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
    pk = query.told().filter(address=address).values_list("pk", flat=True).first()
    page = agreements.agreement(address, today) if pk else None
    if page is None or pk is None:
        return None
    return PlanPage(
        url=addresses.plan(address),
        address=address,
        name=page.title,
        about="",
        body=None,
        parties=[Link(one, "") for one in page.parties],
        first_day=None,
        last_day=None,
        decision=None,
        proof=None,
        told=_line(page),
        written=[Link(name, addresses.plan(own)) for name, own in query.tied([pk]).get(pk, [])],
        goals=[],
        reviews=[],
        overlaps=[],
        replaces=None,
        replaced_by=[],
        changed_on=page.last_told,
        indexable=page.indexable,
    )


def _line(page: AgreementPage) -> ToldLine:
    return ToldLine(
        title=page.title,
        url=page.url,
        kind=page.kind,
        state=page.state,
        ends=page.ends,
        ended=page.ended,
        is_proved=page.is_proved,
        parts=page.parts,
        evaluations=page.evaluations,
        doubts=page.doubts,
        happenings=page.happenings,
        last_told=page.last_told,
    )


def of_persons(found: Plan, today: date, most: int | None = MOST, *, has_page: bool) -> PlanPage:
    """The page of a plan that persons wrote, as anyone may see it: twelve questions at most."""
    near = query.beside(found, organisation.shown(PUBLIC))
    own = [row for row in near if row["id"] == found.pk]
    agreed = own[0]["agreed"]
    alike = query.alike(found.key)
    told = written(found)
    standing = standing_of({*told.agreements, *alike, *(row["agreed"] for row in near if row["agreed"])})
    mine = standing.get(agreed or 0)
    known = covers({*told.documents, *(row["meeting__reading__document"] for row in (mine.rows if mine else ()))})
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
        told=_told(mine, known, today) if mine else None,
        written=[],
        goals=goals(told, Beside(standing, known, indicators(found, today, most), judged, today)),
        reviews=judged.get(None, []),
        overlaps=_overlaps(found, near, standing, alike - {agreed}),
        replaces=next((_link(row) for row in near if row["id"] == found.replaces_id), None),
        replaced_by=list({row["id"]: _link(row) for row in near if row["replaces"] == found.pk}.values()),
        changed_on=found.changed_on,
        indexable=False,
    )


def _told(told: Standing, known: Covers, today: date) -> ToldLine:
    keys = {row["id"]: f"h{at}" for at, row in enumerate(told.rows, 1)} | {-one.pk: f"b{at}" for at, one in enumerate(told.confirmed, 1)}
    row, found = told.rows[0], told.validity
    return ToldLine(
        title=_title(told),
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
        last_told=told.last_day,
    )


def _title(told: Standing) -> str:
    return title_of(told.rows[0]["mention__agreement__name"], (one["name"] for one in told.rows))


def _rests_on(found: Plan) -> tuple[Link | None, Proof | None]:
    """The decision by which it was adopted, where anyone may see it."""
    read = Decision.objects.public().filter(Q(item=None) | Q(item__is_public=True), meeting__is_public=True)
    row = read.filter(pk=found.decision_id).values(*_DECISION).first() if found.decision_id else None
    return (Link(row["text"], addresses.decision(row["meeting__slug"], row["ordinal"])), words(row, "meeting__")) if row else (None, None)


def _party(row: Row) -> Link:
    slug = row["parties__organisation__slug"]
    return Link(row["parties__name"], addresses.organisation(slug) if row["has_page"] else "")


def _link(row: Row) -> Link:
    return Link(row["name"], addresses.plan(row["address"]))


def _overlaps(found: Plan, near: Sequence[Row], standing: Mapping[int, Standing], alike: Iterable[int]) -> list[OverlapLine]:
    """The plans beside it: those that persons wrote by their parties, those that minutes tell of by those that are named or whose minutes tell."""
    terms: dict[int, Term] = {}
    links: dict[int, Link] = {}
    for row in near:
        pk = row["id"]
        links[pk] = _link(row)
        whom = terms[pk].parties if pk in terms else frozenset()
        terms[pk] = Term(
            key=pk,
            subject=row["key"],
            parties=whom | _folded(row["parties__name"], row["parties__organisation__name"]),
            stretches=_stretches(row, standing),
            replaces=row["replaces"],
        )
    tied = {row["agreed"] for row in near}
    for pk in alike:
        if (told := standing.get(pk)) and pk not in tied:
            links[-pk] = Link(_title(told), addresses.plan(told.rows[0]["mention__agreement__address"]))
            names = [*(party for row in told.rows for party in row["parties"]), *(row["meeting__body__owner__name"] or "" for row in told.rows)]
            terms[-pk] = Term(key=-pk, subject=found.key, parties=_folded(*names), stretches=_days(told))
    mine = terms[found.pk]
    shown = {name: row["parties__name"] for row in near if row["id"] == found.pk for name in _folded(row["parties__name"], row["parties__organisation__name"])}
    return [
        OverlapLine(plan=links[one.other], first=one.first, last=one.last, whom=list(dict.fromkeys(shown[name] for name in one.whom)))
        for one in overlaps(mine, terms.values())
    ]


def _folded(*names: str | None) -> frozenset[str]:
    """Parties as they are compared: what their names say of who they are."""
    return frozenset(" ".join(sorted(key)) for name in names if name and (key := party_key([name])))


def _stretches(row: Row, standing: Mapping[int, Standing]) -> tuple[tuple[date | None, date | None], ...]:
    if row["agreed"]:
        return _days(standing[row["agreed"]]) if row["agreed"] in standing else ()
    return ((row["first_day"], row["last_day"]),)


def _days(told: Standing) -> tuple[tuple[date | None, date | None], ...]:
    return tuple((None if one.from_unknown else one.first, None if one.no_end else one.last) for one in told.validity.stretches)
