"""A grant with its working: the key, what it gives each exactly, the alternatives beside it, what was used and what is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import Count
from msgspec import Struct

from samtrad.followup.models import Alternative, Grant, GrantReport, GrantShare
from samtrad.followup.shares import Key, Share, ShareError, Table, TableError, key_of, shared, table_of


class Used(Struct, frozen=True):
    """What a party reported last: how much in all, by which day, for what."""

    units: int
    day: date
    for_what: str


class Way(Struct, frozen=True):
    """An alternative with what it gives: ``shares`` in the order of the parties; why it can't be where it can't."""

    alternative: Alternative
    key: Key | None
    shares: Sequence[Share]
    fault: TableError | ShareError | None


def parties(grants: Iterable[int]) -> dict[int, int]:
    """How many parties each of some grants has: one question."""
    rows = GrantShare.objects.filter(grant__in=list(grants)).order_by().values_list("grant")
    return dict(rows.annotate(count=Count("id")))


def ways(grant: Grant, table: Table) -> list[Way]:
    """All that was worked out, in the order in which it was: one question."""
    return [_way(grant, table, one) for one in grant.alternatives.all()]


def _way(grant: Grant, table: Table, alternative: Alternative) -> Way:
    try:
        key = key_of(table, alternative.choice)
        return Way(alternative, key, shared(grant.total, table.parties, key).shares, None)
    except (TableError, ShareError) as fault:
        return Way(alternative, None, (), fault)


def table(grant: Grant) -> Table:
    """The parties with their figures. It was read when it was entered, and can be."""
    return table_of(grant.table)


def used(grant: Grant) -> dict[int, Used]:
    """What was reported last, by share: one question."""
    rows = GrantReport.objects.filter(share__grant=grant).order_by("id")
    return {one.share_id: Used(one.used, one.day, one.for_what) for one in rows}


def shares(grant: Grant) -> list[GrantShare]:
    """The shares in the order of the parties, with who they are."""
    return list(grant.shares.select_related("organisation"))
