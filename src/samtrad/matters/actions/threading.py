"""Threading in the register: a meeting's passages are linked with those of other meetings, and what hangs together is a matter.

What follows is a function of the passages (law 6): the same as ``linking.threads`` makes of them at once. What is public is threaded by itself
first, and nothing internal changes it (law 11): internal passages join public matters, and never two of those with each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from django.db import transaction
from django.db.models import Count, F, Q

from samtrad.access.locks import Lock, hold
from samtrad.matters.actions.assigning import assign
from samtrad.matters.actions.placing import place, told_of
from samtrad.matters.actions.shelves import after, before, keys_of, known_of, place_of, put
from samtrad.matters.linking.links import LEAST, Known, likeliest, link_between
from samtrad.matters.linking.links import Link as Found
from samtrad.matters.models import Link, Matter, Passage
from samtrad.register.models import Meeting

_AT_ONCE = 50
"""Meetings that are grouped at once."""


def thread(meetings: Iterable[int]) -> int:
    """Thread some meetings anew; how many passages said something else than before. Again changes nothing.

    Many are linked one after the other and grouped at once: a large matter that they all touch is gone through once.
    """
    count = 0
    wanted = sorted(set(meetings))
    for start in range(0, len(wanted), _AT_ONCE):
        with transaction.atomic():
            hold(Lock.THREADS)
            count += _thread(wanted[start : start + _AT_ONCE])
    return count


def _thread(meetings: Sequence[int]) -> int:
    touched: set[int] = set()
    gone: set[int] = set()
    left: set[int] = set()
    anew: set[int] = set()
    count = 0
    for meeting in (
        Meeting.objects.filter(pk__in=meetings).select_related("reading__document", "body__owner").order_by("first_day", "reading__document__sha256", "pk")
    ):
        moved = _linked(meeting)
        touched |= moved.touched
        gone |= moved.gone
        left |= moved.left
        anew |= moved.anew
        count += moved.number
    assign(touched - gone, anew)
    _drop_empty(left)
    return count


def thread_all() -> int:
    """Thread every meeting; how many passages said something else than before."""
    return thread(Meeting.objects.values_list("pk", flat=True))


def forget() -> int:
    """Tell matters anew that lost passages with a meeting that was taken away; how many."""
    public = Count("passages", filter=Q(passages__is_public=True))
    lost = Matter.objects.annotate(found=public).filter(Q(anchor=None) | ~Q(passages_count=F("found")), merged_into=None)
    count = 0
    for matter in lost:
        with transaction.atomic():
            hold(Lock.THREADS)
            left = list(matter.passages.values_list("pk", flat=True))
            assign(left)
            _drop_empty([matter.pk])
            count += 1
    return count


class _Moved(NamedTuple):
    """What linking a meeting anew touched: passages whose matters may be others, those that went and the matters they left.

    ``anew`` are those that tell something else than before, ``number`` how many of them do so in what is compared.
    """

    touched: set[int]
    gone: set[int]
    left: set[int]
    anew: set[int]
    number: int


def _linked(meeting: Meeting) -> _Moved:
    held = dict(Passage.objects.filter(meeting=meeting, is_gone=False).values_list("pk", "matter"))
    pks = list(held)
    stood = keys_of(pks)
    others = _others(pks)
    placed = place(meeting)
    moved = placed.changed | placed.gone
    if not moved:
        return _Moved(placed.beside, set(), set(), placed.beside, 0)
    rows = list(Passage.objects.filter(pk__in=placed.changed))
    put(rows)
    Link.objects.filter(Q(earlier__in=placed.gone) | Q(later__in=placed.gone)).delete()
    anew = set(placed.changed)
    for pk in moved & stood.keys():
        anew |= after(*stood[pk])
    for one in rows:
        anew |= after(place_of(one), known_of(told_of(one)).terms.keys)
    touched = link(anew - placed.gone) | others | placed.changed
    left = {matter for pk in placed.gone if (matter := held.get(pk))}
    return _Moved(touched, placed.gone, left, placed.changed | placed.beside, len(moved))


def _drop_empty(matters: Iterable[int]) -> None:
    """Take away those of some matters that have no passage left, with those that led to them."""
    empty = list(Matter.objects.filter(pk__in=set(matters), passages=None, merged_into=None).values_list("pk", flat=True))
    Matter.objects.filter(Q(pk__in=empty) | Q(merged_into__in=empty)).delete()


def _others(pks: Iterable[int]) -> set[int]:
    """The other ends of the links of some passages, and those of their matters."""
    ends = {pk for pair in Link.objects.filter(Q(earlier__in=pks) | Q(later__in=pks)).values_list("earlier", "later") for pk in pair}
    matters = Passage.objects.filter(pk__in=pks, matter__isnull=False).values("matter")
    return ends | set(Passage.objects.filter(matter__in=matters).values_list("pk", flat=True))


def link(passages: Iterable[int]) -> set[int]:
    """Hold passages anew against those before them; all whose links may be other than before."""
    wanted = set(passages)
    touched = set(wanted)
    old = Link.objects.filter(later__in=wanted)
    touched.update(old.values_list("earlier", flat=True))
    old.delete()
    rows = list(Passage.objects.filter(pk__in=wanted, is_gone=False))
    known = {one.pk: known_of(told_of(one)) for one in rows}
    near = {one.pk: before(one, known[one.pk].terms.keys) for one in rows}
    missing = {pk for lists in near.values() for found in lists for pk, bits in found.items() if bits >= LEAST} - known.keys()
    known |= {pk: known_of(told_of(one)) for pk, one in Passage.objects.in_bulk(missing).items()}
    made = [
        Link(earlier_id=pk, later_id=one.pk, score=found.score, is_sure=found.sure, reasons=_written(found))
        for one in rows
        for pk in sorted(_likely(known[one.pk], near[one.pk], known))
        if (found := link_between(known[pk], known[one.pk]))
    ]
    Link.objects.bulk_create(made)
    return touched | {one.earlier_id for one in made}


def _likely(one: Known, near: Iterable[Mapping[int, float]], known: Mapping[int, Known]) -> set[int]:
    """The passages that one is weighed against."""
    pks = {id(known[pk]): pk for found in near for pk in found if pk in known}
    return {pks[id(two)] for found in near for two in likeliest(one, {known[pk]: bits for pk, bits in found.items() if pk in known})}


def _written(found: Found) -> list[list[object]]:
    return [[reason.code, list(reason.words), round(reason.weight, 3)] for reason in found.reasons]
