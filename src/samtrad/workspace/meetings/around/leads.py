"""Where what proposes itself leads: to its thread, and to the page where its proof stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from msgspec import Struct

from samtrad.followup.models import Agreement, Round, Task
from samtrad.matters.models import Matter
from samtrad.meetings.models import AgendaItem
from samtrad.meetings.queries.suggesting import Suggestion
from samtrad.workspace.meetings.words import ORIGINS


class Led(Struct, frozen=True, kw_only=True):
    """A suggestion with what it is called and where its thread and its proof are; "" for none."""

    one: Suggestion
    name: str | Promise
    thread: str = ""
    proof: str = ""
    says: str | Promise = ""


def led(suggestions: Sequence[Suggestion]) -> list[Led]:
    """Suggestions, each with its ways."""
    matters = dict(Matter.objects.filter(pk__in={one.matter for one in suggestions if one.matter}, is_public=True).values_list("pk", "address"))
    proofs = dict(_proofs(suggestions))
    return [
        Led(
            one=one,
            name=ORIGINS.get(one.origin, one.origin),
            thread=reverse("portal:matter", args=[matters[one.matter]]) if one.matter in matters else "",
            proof=proofs.get((one.origin, one.key), ""),
            says=_("Punkten på mötet") if one.origin == "put_off" else _("Vad det bygger på"),
        )
        for one in suggestions
    ]


def _proofs(suggestions: Iterable[Suggestion]) -> Iterator[tuple[tuple[str, int], str]]:
    by_origin: dict[str, set[int]] = {}
    for one in suggestions:
        by_origin.setdefault(one.origin, set()).add(one.key)
    public: tuple[tuple[str, QuerySet[Any]], ...] = (
        ("task", Task.objects.public()),
        ("round", Round.objects.public()),
        ("agreement", Agreement.objects.filter(is_public=True)),
    )
    for origin, rows in public:
        for pk, address in rows.filter(pk__in=by_origin.get(origin, ())).values_list("pk", "address"):
            yield (origin, pk), reverse(f"portal:{origin}", args=[address])
    for item in AgendaItem.objects.filter(pk__in=by_origin.get("put_off", ())).select_related("meeting"):
        yield ("put_off", item.pk), reverse("workspace:meeting-item", args=[item.meeting.address, item.pk])
