"""What an agreement is a part of, and what is a part of it, as minutes say by name; each leads to the other where the name is that of one alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q

from samtrad.followup.agreements.naming import telling_key
from samtrad.followup.models import Agreement, AgreementMention
from samtrad.portal.queries.agreements.lines import shown, titled
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
_SHOWN = 40
"""Parts that are told of, at most."""


def wholes_and_parts(agreement: int, rows: Iterable[Row]) -> tuple[list[Link], list[Link]]:
    """What it is a part of, without an address where no agreement or more than one is called so; and its parts. ``rows`` are its mentions."""
    told = list(rows)
    named = {telling_key(name): name for row in told if (name := row["part_of"])}
    own = {key for row in told if (key := telling_key(row["name"]))}
    if not (named or own):
        return [], []
    found = AgreementMention.objects.filter(Q(key__in=[key for key in named if key]) | Q(whole_key__in=own), is_gone=False, agreement__in=shown())
    found = found.filter(event__is_public=True, meeting__is_public=True).exclude(event__item__is_public=False).exclude(agreement=agreement)
    of_key: dict[str, set[int]] = defaultdict(set)
    parts: set[int] = set()
    for pk, key, whole in found.values_list("agreement", "key", "whole_key"):
        if pk is not None:
            of_key[key].add(pk)
            if whole in own:
                parts.add(pk)
    one = {key: next(iter(of_key[key])) for key in named if key and len(of_key[key]) == 1}
    links = titled(Agreement.objects.filter(pk__in={*one.values(), *sorted(parts)[:_SHOWN]})) if one or parts else {}
    wholes = [links[one[key]] if one.get(key) in links else Link(name, "") for key, name in named.items()]
    return wholes, [link for pk, link in links.items() if pk in parts]
