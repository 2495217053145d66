"""Several minutes may tell of one round: the board that asked, and a group where that was reported. The first tells it, the others are part of it.

Which is first is a function of the set of minutes (law 6): what was made before what was reported, then by day and by the document. Minutes that only say that something
"går nu på remiss" or "har varit på remiss" tell of the one round of the kind that was asked in the matter before them or shortly after, and of none where there are several.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
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


_SHORTLY = timedelta(days=45)
"""How long after minutes that say that a round goes out it may be asked."""
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
    _fold_heard(matters)


def _fold_heard(matters: Iterable[int | None]) -> None:
    """Rounds of which minutes say only that they are out or over, each part of the one that it can be."""
    near = Round.objects.filter(passage__matter__in=matters, stage__in=_TOLD)
    asked = list(near.filter(part_of=None, tellings__told=Told.ASKED.value).distinct().values(*_FIELDS))
    heard = near.filter(stage=RoundStage.SUGGESTED).exclude(tellings__told=Told.ASKED.value).exclude(totals__isnull=False).distinct()
    for row in heard.values(*_FIELDS):
        met = row["meeting__first_day"]
        fit = [
            one["id"]
            for one in asked
            if met
            and (one["passage__matter"], one["kind"], one["is_public"]) == (row["passage__matter"], row["kind"], row["is_public"])
            and (day := one["asked_on"] or one["meeting__first_day"])
            and day <= met + _SHORTLY
        ]
        whole = fit[0] if len(fit) == 1 else None
        if row["part_of"] != whole:
            Round.objects.filter(pk=row["id"]).update(part_of=whole)


def _order(row: Row) -> tuple[bool, bool, str, str, int]:
    """What a person confirmed first; then its own minutes first: those of a body of the organisation that asks, on the day that it asked."""
    own = row["meeting__body__owner"] == row["sender"] and row["asked_on"] in (None, row["meeting__first_day"])
    return row["stage"] == RoundStage.SUGGESTED, not own, str(row["meeting__first_day"] or "9"), row["meeting__reading__document__sha256"] or "", row["start"]
