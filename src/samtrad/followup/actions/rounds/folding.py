"""Several minutes may tell of one round: the board that asked, and a group where that was reported. The first tells it, the others are part of it.

Which is first is a function of the set of minutes (law 6): what was made before what was reported, then by day and by the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q

from samtrad.followup.models import Round
from samtrad.followup.rounds.codes import Told
from samtrad.followup.states import RoundStage

Row = Mapping[str, Any]
_FIELDS = (
    "id",
    "stage",
    "kind",
    "sender",
    "asked_on",
    "meeting__first_day",
    "meeting__reading__document__sha256",
    "start",
    "part_of",
    "is_public",
    "passage__matter",
    "meeting__body__owner",
)


_TOLD = (RoundStage.SUGGESTED, RoundStage.OPEN, RoundStage.CLOSED)


def fold(rounds: Iterable[int]) -> None:
    """Say of the rounds of the same matters which are told again of which; one whose sender is not told is that of the only one who asked that day."""
    given = set(rounds)
    near = Round.objects.filter(Q(pk__in=given) | Q(part_of__in=given), passage__matter__isnull=False)
    matters = set(near.values_list("passage__matter", flat=True))
    Round.objects.filter(Q(pk__in=given) | Q(part_of__in=given)).exclude(passage__matter__in=matters).exclude(part_of=None).update(part_of=None)
    told = Round.objects.filter(passage__matter__in=matters, stage__in=_TOLD, tellings__told=Told.ASKED.value).distinct().values(*_FIELDS)
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in told:
        when = row["asked_on"] or row["meeting__first_day"]
        if when:
            groups.setdefault((row["passage__matter"], row["kind"], when, row["is_public"]), []).append(row)
    for group in groups.values():
        if len({row["sender"] for row in group if row["sender"]}) != 1:
            Round.objects.filter(pk__in=[row["id"] for row in group]).exclude(part_of=None).update(part_of=None)
            continue  # two who asked the same on one day, or nobody knows who did
        first, *rest = sorted(group, key=_order)
        Round.objects.filter(pk=first["id"]).exclude(part_of=None).update(part_of=None)
        Round.objects.filter(pk__in=[row["id"] for row in rest], stage=RoundStage.SUGGESTED).exclude(part_of=first["id"]).update(part_of=first["id"])


def _order(row: Row) -> tuple[bool, bool, str, str, int]:
    """What a person confirmed first; then its own minutes first: those of a body of the organisation that asks, on the day that it asked."""
    own = row["meeting__body__owner"] == row["sender"] and row["asked_on"] in (None, row["meeting__first_day"])
    return row["stage"] == RoundStage.SUGGESTED, not own, str(row["meeting__first_day"] or "9"), row["meeting__reading__document__sha256"] or "", row["start"]
