"""What a matter leads to of grants and plans: those that rest on what was decided in it, and the items that tell of grants."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import CharField, Q, QuerySet, Value
from django.db.models.functions import Cast
from msgspec import Struct

from samtrad.followup.models import Grant, GrantTold, Plan
from samtrad.portal import addresses
from samtrad.portal.shapes import Link

_MOST = 12


class Beside(Struct, frozen=True, kw_only=True):
    """Plans that persons wrote, grants that were shared out, and items that tell of grants."""

    plans: list[Link]
    grants: list[Link]
    told: list[Link]


def beside(matter: int, items: Mapping[int, Link]) -> Beside:
    """What a matter with some items (by what they are called and where) leads to: one question."""
    here: Collection[int] = list(items)
    plans = Plan.objects.public().filter(
        Q(decision__item__in=here) | Q(goals__activities__ties__matter=matter) | Q(agreement__mentions__matter=matter, agreement__mentions__is_gone=False)
    )
    grants = Grant.objects.public().filter(decision__item__in=here)
    told = GrantTold.objects.filter(item__in=here, meeting__is_public=True, item__is_public=True)
    rows = _rows("plan", plans, "name", "address").union(_rows("grant", grants, "name", "address"), _rows("told", told, "", "item"))
    found: dict[str, list[Link]] = {"plan": [], "grant": [], "told": []}
    for kind, name, where in sorted(rows):
        if kind == "told":
            found[kind].append(items[int(where)])
        else:
            found[kind].append(Link(name, addresses.plan(where) if kind == "plan" else addresses.grant(where)))
    return Beside(plans=found["plan"][:_MOST], grants=found["grant"][:_MOST], told=found["told"][:_MOST])


def _rows(kind: str, rows: QuerySet[Any], name: str, where: str) -> QuerySet[Any, Any]:
    text = CharField()
    told: QuerySet[Any, Any] = (
        rows.order_by()
        .annotate(of=Value(kind, output_field=text), called=Cast(name, text) if name else Value("", output_field=text), where=Cast(where, text))
        .values_list("of", "called", "where")
    )
    return told
