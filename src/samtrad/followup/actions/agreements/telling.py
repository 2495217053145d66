"""Agreements in the register: what minutes say of them is told anew, meeting by meeting, and what hangs together is one.

What follows is a function of the public mentions and of what persons ruled, whatever came in when (law 6).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import transaction
from django.db.models import F, Q, QuerySet

from samtrad.access.locks import Lock, hold
from samtrad.followup.actions.agreements.assigning import assign
from samtrad.followup.actions.agreements.placing import place
from samtrad.followup.actions.apart import apart
from samtrad.followup.models import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.states import AgreementRulingKind
from samtrad.matters.models import Passage
from samtrad.register.models import Meeting

_AT_ONCE = 50


def tell(meetings: Iterable[int], *, whole: bool = True) -> int:
    """Tell anew what some meetings say of agreements; how many mentions said something else than before. Again changes nothing.

    ``whole``: something may have left matters, which may have parted what meetings tell that are nowhere near.
    """
    count = 0
    wanted = sorted(set(meetings))
    for start in range(0, len(wanted), _AT_ONCE):
        with transaction.atomic():
            hold(Lock.THREADS)
            count += _tell(wanted[start : start + _AT_ONCE])
    return count + (_rethread() if whole else 0)


def tell_anew(meetings: Iterable[int]) -> None:
    """Tell some meetings by the rules of now: all their mentions are grouped, also those that say what they said before."""
    with transaction.atomic():
        hold(Lock.THREADS)
        _tell(sorted(set(meetings)), anew=True)


def _tell(meetings: Collection[int], *, anew: bool = False) -> int:
    changed: set[int] = set()
    keys: set[str] = set()
    agreements: set[int] = set()
    for meeting in Meeting.objects.filter(pk__in=meetings).select_related("reading__document", "body").order_by("pk"):
        with apart("agreements of meeting", meeting.pk):
            placed = place(meeting)
            changed |= placed.changed
            keys |= placed.keys
            agreements |= placed.agreements
    changed |= _rethreaded(_near(meetings))
    if anew:
        changed |= set(AgreementMention.objects.filter(meeting__in=meetings, is_gone=False).values_list("pk", flat=True))
    proved = set(_confirmed().filter(decision__meeting__in=meetings).values_list("one", flat=True))
    if changed or agreements or proved:
        assign(changed | proved, keys, agreements)
    return len(changed)


def _confirmed() -> QuerySet[AgreementRuling]:
    """What persons confirmed by a decision: what may be read of that tells whether it counts."""
    return AgreementRuling.objects.filter(kind=AgreementRulingKind.FORCE, undone_at=None)


def _near(meetings: Collection[int]) -> QuerySet[AgreementMention]:
    """The mentions of some meetings, and of the matters that their passages are or were of: those that threading them moved."""
    here = AgreementMention.objects.filter(meeting__in=meetings)
    matters = set(here.values_list("matter", flat=True)) | set(Passage.objects.filter(meeting__in=meetings).values_list("matter", flat=True))
    matters.discard(None)
    return AgreementMention.objects.filter(Q(meeting__in=meetings) | Q(matter__in=matters) | Q(passage__matter__in=matters))


def _moved(mentions: QuerySet[AgreementMention]) -> dict[int, int | None]:
    """Those of some mentions whose passage belongs to another matter than when they were told, with that."""
    moved = mentions.filter(passage__isnull=False).exclude(matter=F("passage__matter"))
    moved = moved.exclude(Q(matter__isnull=True) & Q(passage__matter__isnull=True))
    found: dict[int, int | None] = dict(moved.values_list("pk", "passage__matter"))
    return found | dict.fromkeys(mentions.filter(passage__isnull=True, matter__isnull=False).values_list("pk", flat=True))


def _rethreaded(mentions: QuerySet[AgreementMention]) -> set[int]:
    """Mentions whose passage belongs to another matter than when they were told; they are told of that."""
    found = _moved(mentions)
    for pk, matter in found.items():
        AgreementMention.objects.filter(pk=pk).update(matter=matter)
    return set(found)


def _rethread() -> int:
    """Go through all mentions for those whose matter is another, holding nothing meanwhile; how many."""
    wanted = sorted(_moved(AgreementMention.objects.all()))
    count = 0
    for start in range(0, len(wanted), _AT_ONCE):
        with transaction.atomic():
            hold(Lock.THREADS)
            moved = _rethreaded(AgreementMention.objects.filter(pk__in=wanted[start : start + _AT_ONCE]))
            if moved:
                assign(moved, set(), set())
            count += len(moved)
    return count


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
