"""Agreements as lines: what each is called, how it stands, when it ends and when that must be begun."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.followup.agreements.events import Weight
from samtrad.followup.agreements.lead import Lead, lead
from samtrad.followup.agreements.validity import State
from samtrad.followup.models import Agreement
from samtrad.followup.queries.rounds import took
from samtrad.followup.queries.standing import Row, Standing, standing_of
from samtrad.followup.queries.titles import title_of
from samtrad.portal import addresses
from samtrad.portal.shapes import Link
from samtrad.register.models import AgreementEvent


class Part(Struct, frozen=True, kw_only=True):
    """A stretch of days: ``look`` says what it rests on (proved, said, disputed, hoped), ``events`` are the keys of what says so.

    ``from_unknown``: nobody says since when. ``no_end``: nobody says until when, and the last day is that on which it was last told of.
    """

    first: date
    last: date
    look: str
    events: list[str]
    from_unknown: bool = False
    no_end: bool = False


class AgreementLine(Struct, frozen=True, kw_only=True):
    """An agreement in a list: how it stands today, its stretches, what is hoped for, and what runs out."""

    url: str
    address: str
    title: str
    kind: str
    state: State
    ends: date | None
    ended: date | None
    lead: Lead | None
    last_told: date | None
    parts: list[Part]
    evaluations: list[tuple[date, date]]


def shown() -> QuerySet[Agreement]:
    """The agreements that anyone may see."""
    return Agreement.objects.filter(is_public__in=[True], merged_into=None)


def lines(agreements: Collection[int], today: date) -> dict[int, AgreementLine]:
    """Agreements as lines by their ids: five questions, however many they are."""
    told = standing_of(agreements)
    known = {row["id"]: row for row in shown().filter(pk__in=agreements).values("id", "address", "name")}
    days = took() if any(runs_out(one, today) for one in told.values()) else []
    return {pk: line(known[pk], told[pk], today, days) for pk in agreements if pk in told and pk in known}


def runs_out(told: Standing, today: date) -> bool:
    """Whether it has a last day that is still to come."""
    return bool(told.validity.end and told.validity.end >= today and not told.validity.ended)


def line(row: Mapping[str, Any], told: Standing, today: date, days: Sequence[int] = ()) -> AgreementLine:
    """One agreement as a line. ``days``: how long rounds took (``followup.queries.rounds.took``)."""
    found = told.validity
    return AgreementLine(
        url=addresses.agreement(row["address"]),
        address=row["address"],
        title=title_of(row["name"], (one["name"] for one in told.rows)),
        kind=told.kind,
        state=found.on(today),
        ends=found.end,
        ended=found.ended,
        lead=lead(told.kind, found.end, notice_of(told.rows), days) if found.end and runs_out(told, today) else None,
        last_told=told.last_day,
        parts=parts_of(told, {}),
        evaluations=evaluations_of(told.rows),
    )


def parts_of(told: Standing, keys: Mapping[int, str]) -> list[Part]:
    """The stretches and what is hoped for, each with the keys of its events."""
    found = [
        Part(
            first=one.first,
            last=one.last,
            look="disputed" if one.disputed else "proved" if one.weight == Weight.PROVED else "said",
            events=[keys[event] for event in one.events if event in keys],
            from_unknown=one.from_unknown,
            no_end=one.no_end,
        )
        for one in told.validity.stretches
    ]
    hopes = [
        Part(first=one.first, last=one.last, look="hoped", events=[keys[one.event]] if one.event in keys else [], no_end=one.no_end)
        for one in told.validity.hopes
    ]
    return found + hopes


def evaluations_of(rows: Iterable[Row]) -> list[tuple[date, date]]:
    """The days of evaluations to come, as told."""
    return sorted({(row["mention__evaluated_from"], row["mention__evaluated_to"]) for row in rows if row["mention__evaluated_from"]})


def notice_of(rows: Iterable[Row]) -> int | None:
    """Months of notice, the longest that is told of."""
    return max((row["mention__notice"] for row in rows if row["mention__notice"]), default=None)


def titles(agreements: QuerySet[Agreement]) -> list[Link]:
    """Agreements by their names: two questions."""
    return list(titled(agreements).values())


def titled(agreements: QuerySet[Agreement]) -> dict[int, Link]:
    """The same by id, in the order of these."""
    known = {row["id"]: row for row in agreements.values("id", "address", "name")}
    printed: defaultdict[int, list[str]] = defaultdict(list)
    rows = AgreementEvent.objects.public().filter(mention__agreement__in=list(known), meeting__is_public=True).exclude(item__is_public=False)
    for pk, name in rows.order_by("day", "id").values_list("mention__agreement", "name"):
        printed[pk].append(name)
    return {pk: Link(title_of(known[pk]["name"], names), addresses.agreement(known[pk]["address"])) for pk, names in sorted(printed.items())}


def of_matter(matter: int) -> list[Link]:
    """The agreements that are told of in a matter."""
    return titles(shown().filter(mentions__matter=matter).distinct())
