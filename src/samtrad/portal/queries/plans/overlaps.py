"""The plans beside one that say something of the same, for the same, at the same time: for those that persons wrote and for those that minutes tell of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from samtrad.followup.agreements.naming import party_key
from samtrad.followup.models import Plan
from samtrad.followup.plans.overlaps import Term, overlaps
from samtrad.followup.queries.standing import Standing
from samtrad.followup.queries.titles import title_of
from samtrad.portal import addresses
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
_Days = tuple[tuple[date | None, date | None], ...]


class OverlapLine(Struct, frozen=True, kw_only=True):
    """Another plan on the same for the same at the same time: from and to which day, None where nobody tells; who has both."""

    plan: Link
    first: date | None
    last: date | None
    whom: list[str]


def called(told: Standing) -> str:
    """What a plan that minutes tell of is called."""
    return title_of(told.rows[0]["mention__agreement__name"], (one["name"] for one in told.rows))


def link(row: Row) -> Link:
    """The page of a plan that persons wrote."""
    return Link(row["name"], addresses.plan(row["address"]))


def beside_written(found: Plan, near: Sequence[Row], standing: Mapping[int, Standing], alike: Iterable[int]) -> list[OverlapLine]:
    """Those beside a plan that persons wrote, which is among ``near``."""
    names = [name for row in near if row["id"] == found.pk for name in (row["parties__name"], row["parties__organisation__name"])]
    shown = {key: row["parties__name"] for row in near if row["id"] == found.pk for key in _of_row(row)}
    mine = next(row for row in near if row["id"] == found.pk)
    term = Term(key=found.pk, subject=found.key, parties=_folded(*names), stretches=_stretches(mine, standing), replaces=mine["replaces"])
    tied = {row["agreed"] for row in near}
    return _lines(term, shown, near, standing, [pk for pk in alike if pk not in tied])


def beside_told(agreement: int, on: Collection[str], near: Sequence[Row], standing: Mapping[int, Standing], alike: Iterable[int]) -> list[OverlapLine]:
    """Those beside a plan that minutes tell of; one that persons wrote of it is none."""
    if not on:
        return []
    told = standing[agreement]
    shown = {key: name for name in reversed(_parties(told)) for key in _folded(name)}
    term = Term(key=-agreement, subject=min(on), parties=frozenset(shown), stretches=_days(told))
    tied = {row["agreed"] for row in near}
    return _lines(term, shown, [row for row in near if row["agreed"] != agreement], standing, [pk for pk in alike if pk not in tied])


def _lines(mine: Term, shown: Mapping[str, str], near: Sequence[Row], standing: Mapping[int, Standing], alike: Iterable[int]) -> list[OverlapLine]:
    """Those that persons wrote are laid beside it by their parties, those that minutes tell of by those that are named or whose minutes tell."""
    terms: dict[int, Term] = {}
    links: dict[int, Link] = {}
    for row in near:
        pk = row["id"]
        links[pk] = link(row)
        whom = (terms[pk].parties if pk in terms else frozenset()) | _of_row(row)
        subject = row["key"] if mine.key > 0 else mine.subject
        terms[pk] = Term(key=pk, subject=subject, parties=whom, stretches=_stretches(row, standing), replaces=row["replaces"])
    for pk in sorted(alike):
        if told := standing.get(pk):
            links[-pk] = Link(called(told), addresses.plan(told.rows[0]["mention__agreement__address"]))
            terms[-pk] = Term(key=-pk, subject=mine.subject, parties=_folded(*_parties(told)), stretches=_days(told))
    return [
        OverlapLine(plan=links[one.other], first=one.first, last=one.last, whom=list(dict.fromkeys(shown[name] for name in one.whom)))
        for one in overlaps(mine, terms.values())
    ]


def _parties(told: Standing) -> list[str]:
    """Whom a plan that minutes tell of is for, as far as they say: those that are named, and whose minutes tell."""
    return [*(party for row in told.rows for party in row["parties"]), *(row["meeting__body__owner__name"] or "" for row in told.rows)]


def _of_row(row: Row) -> frozenset[str]:
    return _folded(row["parties__name"], row["parties__organisation__name"])


def _folded(*names: str | None) -> frozenset[str]:
    """Parties as they are compared: what their names say of who they are."""
    return frozenset(" ".join(sorted(key)) for name in names if name and (key := party_key([name])))


def _stretches(row: Row, standing: Mapping[int, Standing]) -> _Days:
    if row["agreed"]:
        return _days(standing[row["agreed"]]) if row["agreed"] in standing else ()
    return ((row["first_day"], row["last_day"]),)


def _days(told: Standing) -> _Days:
    return tuple((None if one.from_unknown else one.first, None if one.no_end else one.last) for one in told.validity.stretches)
