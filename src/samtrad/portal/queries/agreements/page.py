"""One agreement: how it stands, what holds when, and every event with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from samtrad.followup.agreements.events import Weight
from samtrad.followup.agreements.lead import Lead
from samtrad.followup.agreements.validity import State
from samtrad.followup.queries.rounds import title_of as title_of_round
from samtrad.followup.queries.rounds import took
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.matters.queries import TITLE, Covers, covers, masked_by, title_of
from samtrad.matters.queries import matters as matters_shown
from samtrad.portal import addresses
from samtrad.portal.queries.agreements.events import Happening, Term, terms
from samtrad.portal.queries.agreements.events import happenings as happened
from samtrad.portal.queries.agreements.expected import ExpectedLine, expectations, to_come
from samtrad.portal.queries.agreements.lines import Part, line, notice_of, parts_of, runs_out, shown
from samtrad.portal.queries.agreements.rounds import RoundOf, as_link, rounds_of
from samtrad.portal.queries.agreements.texts import TextLine, of_agreement
from samtrad.portal.queries.agreements.wholes import wholes_and_parts
from samtrad.portal.shapes import Link
from samtrad.register.models import Decision

Row = Mapping[str, Any]


class Confirmed(Struct, frozen=True, kw_only=True):
    """That a person confirmed that it is in force, with the ground."""

    key: str
    first: date
    last: date | None
    ground: str
    day: date
    decision: str


class Doubted(Struct, frozen=True, kw_only=True):
    """Two days on which it cannot both end, with the keys of what says each."""

    one: date
    other: date
    ones: list[str]
    others: list[str]


class AgreementPage(Struct, frozen=True, kw_only=True):
    """An agreement; ``hoped`` is the last day that is only proposed, or decided by some, where that is still to come."""

    url: str
    title: str
    is_named: bool
    kind: str
    state: State
    ends: date | None
    hoped: date | None
    ended: date | None
    lead: Lead | None
    notice: int | None
    renews: bool
    last_told: date | None
    parts: list[Part]
    doubts: list[Doubted]
    evaluations: list[tuple[date, date, str]]
    expected: list[ExpectedLine]
    happenings: list[Happening]
    confirmed: list[Confirmed]
    terms: list[Term]
    parties: list[str]
    part_of: list[Link]
    has_parts: list[Link]
    rounds: list[RoundOf]
    matters: list[Link]
    bodies: list[Link]
    texts: list[TextLine]
    is_proved: bool
    indexable: bool


def agreement(address: str, today: date) -> AgreementPage | None:
    """The page of an agreement; None where nobody may see any."""
    row = shown().filter(address=address).values("id", "address", "name").first()
    told = standing_of([row["id"]]).get(row["id"]) if row else None
    return of_standing(row, told, today) if row and told else None


def of_standing(row: Mapping[str, Any], told: Standing, today: date) -> AgreementPage:
    """The page of an agreement (its id, address and name) as it stands."""
    keys = {one["id"]: f"h{at}" for at, one in enumerate(told.rows, 1)} | {-one.pk: f"b{at}" for at, one in enumerate(told.confirmed, 1)}
    coming, matters, rounds = to_come(told.rows), _matters(told.rows), rounds_of(told.rows)
    documents = {one["titled__meeting__reading__document"] for one in matters} | {one["meeting__reading__document"] for one in rounds}
    known = covers((coming.documents | documents) - {None})
    happenings = happened(told, keys, known)
    wholes, held = wholes_and_parts(row["id"], told.rows)
    short = line(row, told, today, took() if runs_out(told, today) else ())
    return AgreementPage(
        url=short.url,
        title=short.title,
        is_named=bool(row["name"]),
        kind=short.kind,
        state=short.state,
        ends=short.ends,
        hoped=max((one.last for one in told.validity.hopes if one.last and one.last >= today), default=None),
        ended=short.ended,
        lead=short.lead,
        notice=notice_of(told.rows),
        renews=any(one["mention__renews"] for one in told.rows),
        last_told=told.last_day,
        parts=parts_of(told, keys),
        doubts=[
            Doubted(one=one.one, other=one.other, ones=[keys[key] for key in one.ones], others=[keys[key] for key in one.others])
            for one in told.validity.doubts
        ],
        evaluations=[(one["mention__evaluated_from"], one["mention__evaluated_to"], keys[one["id"]]) for one in told.rows if one["mention__evaluated_from"]],
        expected=expectations(coming, known, today),
        happenings=happenings,
        confirmed=_confirmed(told, keys),
        terms=terms(told.rows),
        parties=list(dict.fromkeys(party for one in told.rows for party in one["parties"])),
        part_of=wholes,
        has_parts=held,
        rounds=[as_link(one, title_of_round(one, known)) for one in rounds],
        matters=_named(matters, known),
        bodies=list({one.url: one for happening in happenings for one in (happening.body, *(again.body for again in happening.again))}.values()),
        texts=of_agreement(row["id"]),
        is_proved=any(one.weight == Weight.PROVED for one in told.validity.stretches),
        indexable=all(one["meeting__reading__document__indexable"] for one in told.rows),
    )


def _confirmed(told: Standing, keys: Mapping[int, str]) -> list[Confirmed]:
    rows = Decision.objects.public().filter(pk__in=[one.decision_id for one in told.confirmed if one.decision_id], meeting__is_public=True)
    seen = {pk: addresses.decision(slug, at) for pk, slug, at in rows.values_list("pk", "meeting__slug", "ordinal")} if told.confirmed else {}
    return [
        Confirmed(key=keys[-one.pk], first=one.valid_from, last=one.valid_to, ground=one.ground, day=one.at.date(), decision=seen.get(one.decision_id or 0, ""))
        for one in told.confirmed
        if one.valid_from
    ]


def _matters(rows: Sequence[Row]) -> list[Row]:
    """The matters that it is told of in."""
    wanted = {row["mention__matter"] for row in rows if row["mention__matter"]}
    return list(matters_shown().filter(pk__in=wanted).order_by("-last_day", "id").values("id", "address", *TITLE))


def _named(found: Sequence[Row], known: Covers) -> list[Link]:
    covered = masked_by(known, [row for row in found if not row["name"] and row["titled__kind"] != "item"])
    return [Link(title_of(row, covered), addresses.matter(row["address"])) for row in found]
