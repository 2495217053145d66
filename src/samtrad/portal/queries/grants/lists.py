"""Grants that are shared out: the list, and one of them with its working."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from samtrad.followup.models import Grant
from samtrad.followup.queries import grants as query
from samtrad.followup.queries.grants import Way
from samtrad.followup.shares import By, Key, Share
from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries.grants import told as grants_told
from samtrad.portal.queries.grants.told import GrantTelling
from samtrad.portal.queries.lines import words
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Decision, Meeting

_SIZE = 40
_HUNDRED = 100


class GrantLine(Struct, frozen=True, kw_only=True):
    """A grant in a list."""

    url: str
    name: str
    total: int
    unit: str
    year: int | None
    source: str
    body: str
    parties: int


class GrantsPage(Struct, frozen=True, kw_only=True):
    """Grants, the latest first; and on the first page what minutes tell of grants."""

    grants: list[GrantLine]
    told: list[GrantTelling]
    before: str
    after: str


class PartLine(Struct, frozen=True, kw_only=True):
    """A part of the key: its name (empty where it is equal) and its weight in hundredths, as a decimal of two places."""

    name: str
    percent: str
    equal: bool


class ShareLine(Struct, frozen=True, kw_only=True):
    """What a party got and how: figures and exact shares as decimals of two places, in the order of the key's parts."""

    party: str
    organisation: Link | None
    figures: list[str]
    of_parts: list[str]
    exact: str
    units: int
    is_fixed: bool
    is_least: bool
    is_rounded_up: bool
    used: int | None
    used_by: date | None
    used_for: str
    left: int | None


class Other(Struct, frozen=True, kw_only=True):
    """A way to share out that was worked out beside: what it gives each, in the order of the parties."""

    name: str
    parts: list[PartLine]
    units: list[int]
    is_chosen: bool


class GrantPage(Struct, frozen=True, kw_only=True):
    """A grant with all of its working."""

    url: str
    address: str
    name: str
    total: int
    unit: str
    year: int | None
    source: str
    conditions: str
    body: Link
    decision: Link | None
    proof: Proof | None
    state: str
    report_by: date | None
    parts: list[PartLine]
    least: int
    step: int
    steps_left: int
    shares: list[ShareLine]
    others: list[Other]
    used: int
    left: int
    reported: int


def grants(asked: Asked) -> GrantsPage:
    """A page of the grants that are public."""
    shown = Grant.objects.public()
    part = page_of(shown, "made_on", asked, _SIZE)
    rows = shown.filter(pk__in=part.ids).select_related("body").order_by("-made_on", "-id")
    parties = query.parties(part.ids)
    lines = [
        GrantLine(
            url=addresses.grant(one.address),
            name=one.name,
            total=one.total,
            unit=one.unit,
            year=one.year,
            source=one.source,
            body=one.body.name,
            parties=parties.get(one.pk, 0),
        )
        for one in rows
    ]
    return GrantsPage(grants=lines, told=[] if part.before else grants_told.latest(), before=part.before, after=part.after)


def grant(address: str) -> GrantPage | None:
    """A public grant; None where there is none."""
    found = Grant.objects.public().select_related("body").filter(address=address).first()
    if found is None:
        return None
    table = query.table(found)
    ways = query.ways(found, table)
    chosen = next((one for one in ways if one.alternative.is_chosen and one.key), None)
    if chosen is None or chosen.key is None:
        return None
    shares = _shares(found, chosen.key, chosen.shares)
    decision, proof = _rests_on(found)
    return GrantPage(
        url=addresses.grant(found.address),
        address=found.address,
        name=found.name,
        total=found.total,
        unit=found.unit,
        year=found.year,
        source=found.source,
        conditions=found.conditions,
        body=_body(found.body),
        decision=decision,
        proof=proof,
        state=found.state,
        report_by=found.report_by,
        parts=parts_of(chosen.key),
        least=chosen.key.least,
        step=chosen.key.step,
        steps_left=sum(one.is_rounded_up for one in chosen.shares),
        shares=shares,
        others=[others(one) for one in ways if one.key] if len(ways) > 1 else [],
        used=sum(one.used or 0 for one in shares),
        left=sum(one.units - (one.used or 0) for one in shares),
        reported=sum(one.used is not None for one in shares),
    )


def _shares(found: Grant, key: Key, told: Sequence[Share]) -> list[ShareLine]:
    """The rows as they were written down when the grant was shared out, with the working beside each."""
    working = {one.party: one for one in told}
    used = query.used(found)
    lines = []
    for row in query.shares(found):
        one, report = working[row.party], used.get(row.pk)
        figures = [decimal(part.figures.get(row.party, Fraction(0))) if part.by is By.FIGURES else "" for part in key.parts]
        lines.append(
            ShareLine(
                party=row.party,
                organisation=Link(row.organisation.name, addresses.organisation(row.organisation.slug)) if row.organisation else None,
                figures=figures,
                of_parts=[decimal(share) for share in one.of_parts],
                exact=decimal(one.exact),
                units=row.units,
                is_fixed=one.is_fixed,
                is_least=one.is_least,
                is_rounded_up=one.is_rounded_up,
                used=report.units if report else None,
                used_by=report.day if report else None,
                used_for=report.for_what if report else "",
                left=row.units - report.units if report else None,
            )
        )
    return lines


def parts_of(key: Key) -> list[PartLine]:
    """The parts of a key with their weights."""
    return [PartLine(name=part.name, percent=decimal(part.weight * _HUNDRED), equal=part.by is By.EQUAL) for part in key.parts]


def others(way: Way) -> Other:
    """A way as it is shown beside the others."""
    parts = parts_of(way.key) if way.key else []
    return Other(name=way.alternative.name, parts=parts, units=[one.units for one in way.shares], is_chosen=way.alternative.is_chosen)


def decimal(value: Fraction) -> str:
    """A fraction as a decimal of at most two places, rounded to the nearest; what lies half-way goes up. Without a float in between."""
    hundredths = (value * _HUNDRED + Fraction(1, 2)).__floor__()
    whole, rest = divmod(hundredths, _HUNDRED)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else str(whole)


def _body(body: Body) -> Link:
    """The body, with its page where it has one for anyone."""
    return Link(body.name, addresses.body(body.slug) if Meeting.objects.public().filter(body=body).exists() else "")


def _rests_on(found: Grant) -> tuple[Link | None, Proof | None]:
    """The decision that a grant rests on, where anyone may see it."""
    fields = ("text", "ordinal", "start", "end", "page", "meeting__slug", "meeting__reading__number", "meeting__reading__document__address")
    row = Decision.objects.public().filter(pk=found.decision_id).values(*fields).first() if found.decision_id else None
    return (Link(row["text"], addresses.decision(row["meeting__slug"], row["ordinal"])), words(row, "meeting__")) if row else (None, None)
