"""Agreements in the register: what minutes say of them is told anew, meeting by meeting, and what hangs together is one.

What follows is a function of the public mentions and of what persons ruled, whatever came in when (law 6).
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import F, Q

from samtrad.access.locks import Lock, hold
from samtrad.followup.actions.agreements.assigning import assign
from samtrad.followup.actions.agreements.placing import place
from samtrad.followup.models import Agreement, AgreementMention
from samtrad.register.models import Meeting

_AT_ONCE = 50


def tell(meetings: Iterable[int]) -> int:
    """Tell anew what some meetings say of agreements; how many mentions said something else than before. Again changes nothing."""
    count = 0
    wanted = sorted(set(meetings))
    for start in range(0, len(wanted), _AT_ONCE):
        with transaction.atomic():
            hold(Lock.THREADS)
            count += _tell(wanted[start : start + _AT_ONCE])
    return count


def _tell(meetings: Iterable[int]) -> int:
    changed: set[int] = set()
    keys: set[str] = set()
    agreements: set[int] = set()
    for meeting in Meeting.objects.filter(pk__in=meetings).select_related("reading__document", "body").order_by("pk"):
        placed = place(meeting)
        changed |= placed.changed
        keys |= placed.keys
        agreements |= placed.agreements
    changed |= _rethreaded()
    if changed or agreements:
        assign(changed, keys, agreements)
    return len(changed)


def _rethreaded() -> set[int]:
    """Mentions whose passage belongs to another matter than when they were told; they are told of that."""
    moved = AgreementMention.objects.filter(passage__isnull=False).exclude(matter=F("passage__matter"))
    moved = moved.exclude(Q(matter__isnull=True) & Q(passage__matter__isnull=True))
    found: dict[int, int | None] = dict(moved.values_list("pk", "passage__matter"))
    lost = AgreementMention.objects.filter(passage__isnull=True, matter__isnull=False)
    found |= dict.fromkeys(lost.values_list("pk", flat=True))
    for pk, matter in found.items():
        AgreementMention.objects.filter(pk=pk).update(matter=matter)
    return set(found)


def tell_all() -> int:
    """Tell every meeting anew; how many mentions said something else than before."""
    return tell(Meeting.objects.values_list("pk", flat=True))


def forget() -> int:
    """Take away agreements that lost their last mention with a meeting that was taken away, and tell anew those that lost some; how many."""
    lost = list(Agreement.objects.filter(Q(anchor=None) | Q(mentions=None), merged_into=None).values_list("pk", flat=True))
    if lost:
        with transaction.atomic():
            hold(Lock.THREADS)
            left = set(AgreementMention.objects.filter(agreement__in=lost).values_list("pk", flat=True))
            assign(left, set(), set(lost))
    return len(lost)
