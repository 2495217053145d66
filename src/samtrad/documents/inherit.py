"""From one reading of a document to the next: a doubt that a person decided stays decided, and what was settled and is not found waits (law 5)."""

from __future__ import annotations

from collections import defaultdict

from samtrad.documents.models import Doubt, Reading, Settlement
from samtrad.documents.settled import outcome
from samtrad.documents.states import DoubtState

LOST = "settlement.lost"
"""The code of the doubt that stands for a settlement whose words or entry are not found again."""
_WEIGHT = 95
_DECIDED = (DoubtState.SETTLED, DoubtState.UNKNOWABLE)
_LONGEST = 80

Key = tuple[str, str]
"""What makes two doubts the same: the code and the words."""


def carry_over(old: Reading, new: Reading) -> None:
    """Give the new reading's doubts the state that persons gave them before, and raise one for each settlement that is lost."""
    decided: dict[Key, list[Doubt]] = defaultdict(list)
    for doubt in old.doubts.filter(state__in=_DECIDED).exclude(code=LOST).order_by("number"):
        decided[_key(old, doubt)].append(doubt)
    for doubt in new.doubts.filter(state=DoubtState.OPEN).order_by("number") if decided else ():
        if same := decided[_key(new, doubt)]:
            before = same.pop(0)
            doubt.state, doubt.decided_by, doubt.decided_at = before.state, before.decided_by, before.decided_at
            doubt.save(update_fields=["state", "decided_by", "decided_at"])
            Settlement.objects.filter(doubt=before).update(doubt=doubt)
    raise_lost(new)


def raise_lost(reading: Reading) -> None:
    """A doubt for each settlement that the reading's record cannot hold."""
    known = {doubt.candidates[0]["settlement"] for doubt in reading.doubts.filter(code=LOST) if doubt.candidates}
    number = reading.doubts.count()
    for one in outcome(reading).lost:
        if one.pk in known:
            continue
        told = one.quote or one.words or str(one.value or "")
        words = " ".join(told.split())[:_LONGEST]
        Doubt.objects.create(
            reading=reading,
            number=number,
            code=LOST,
            message=f"Det som någon rättade hittas inte igen i den nya läsningen: ”{words}”.",
            pointer=one.pointer,
            candidates=[{"settlement": one.pk, "value": one.value}],
            weight=_WEIGHT,
        )
        number += 1


def _key(reading: Reading, doubt: Doubt) -> Key:
    """A doubt's code with its words; with its message where it points at none."""
    words = " ".join(" ".join(reading.string[start:end] for start, end in doubt.spans).split())
    return doubt.code, words or doubt.message
