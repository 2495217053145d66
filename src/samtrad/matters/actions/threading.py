"""Threading in the register: a meeting's passages are linked with those of other meetings, and what hangs together is a matter.

What follows is a function of the passages (law 6): the same as ``linking.threads`` makes of them at once. What is public is threaded by itself
first, and nothing internal changes it (law 11): internal passages join public matters, and never two of those with each other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from django.db import transaction
from django.db.models import Count, F, Q

from samtrad.access.insert import Row, insert
from samtrad.access.locks import Lock, hold
from samtrad.matters.actions.assigning import assign
from samtrad.matters.actions.held import Held, parts
from samtrad.matters.actions.placing import place
from samtrad.matters.actions.shelves import Place, after, before, found_by, keys_of, place_of, put
from samtrad.matters.linking.links import LEAST, Known, likeliest, link_between
from samtrad.matters.linking.links import Link as Found
from samtrad.matters.models import Link, Matter, Passage, Shelf
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


def place_anew(meetings: Iterable[int]) -> None:
    """Thread some meetings, and put all their passages on the shelves of the keys that the rules of now give, those too that say what they said before."""
    wanted = sorted(set(meetings))
    with transaction.atomic():
        hold(Lock.THREADS)
        _thread(wanted)
        held = Held()
        rows = held.rows(Passage.objects.filter(meeting__in=wanted, is_gone=False).values_list("pk", flat=True))
        put([(one, found_by(held.known(one).passage)) for one in rows.values()])


def link_anew(meetings: Iterable[int]) -> None:
    """Link all passages of some meetings by the rules of now, and tell their matters. All passages stand on the shelves of now by then (``place_anew``)."""
    with transaction.atomic():
        hold(Lock.THREADS)
        wanted = set(Passage.objects.filter(meeting__in=set(meetings), is_gone=False).values_list("pk", flat=True))
        held = Held()
        before = set(Passage.objects.filter(pk__in=wanted, matter__isnull=False).values_list("matter", flat=True))
        assign(link(wanted, held) | wanted, wanted, held)
        _drop_empty(before)


def _thread(meetings: Sequence[int]) -> int:
    """All of them are placed before any is linked: a passage that stands near many of theirs is held against them once."""
    found = Meeting.objects.filter(pk__in=meetings).select_related("reading__document", "body__owner")
    moved = _placed(found.order_by("first_day", "reading__document__sha256", "pk"))
    held = Held()
    keys = [(one, found_by(held.known(one).passage)) for one in held.rows(moved.changed).values()]
    put(keys)
    forget_links(moved.gone)
    anew = moved.changed | after([*moved.stood, *((place_of(one), found) for one, found in keys)])
    touched = link(anew - moved.gone, held) | moved.touched | moved.changed | moved.beside
    assign(touched - moved.gone, moved.changed | moved.beside, held)
    _drop_empty(moved.left)
    return len(moved.changed) + len(moved.gone)


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
    """What became of the passages of meetings that are threaded anew.

    ``changed`` are those that are new or say something else than before, ``gone`` those that went, ``beside`` those that only tell otherwise what was
    done. ``touched`` hung together with any of them, ``left`` are the matters of those that went, ``stood`` the places and keys that moved ones had.
    """

    changed: set[int]
    gone: set[int]
    beside: set[int]
    touched: set[int]
    left: set[int]
    stood: list[tuple[Place, list[str]]]


def _placed(meetings: Iterable[Meeting]) -> _Moved:
    moved = _Moved(set(), set(), set(), set(), set(), [])
    for meeting in meetings:
        held = dict(Passage.objects.filter(meeting=meeting, is_gone=False).values_list("pk", "matter"))
        stood = keys_of(list(held))
        others = _others(held)
        placed = place(meeting)
        moved.beside.update(placed.beside)
        if anew := placed.changed | placed.gone:
            moved.changed.update(placed.changed)
            moved.gone.update(placed.gone)
            moved.touched.update(others)
            moved.left.update(matter for pk in placed.gone if (matter := held.get(pk)))
            moved.stood.extend(stood[pk] for pk in anew & stood.keys())
    return moved


def _drop_empty(matters: Iterable[int]) -> None:
    """Take away those of some matters that have no passage left, with those that led to them."""
    empty = list(Matter.objects.filter(pk__in=set(matters), passages=None, merged_into=None).values_list("pk", flat=True))
    Matter.objects.filter(Q(pk__in=empty) | Q(merged_into__in=empty)).delete()


def _others(pks: Collection[int]) -> set[int]:
    """The other ends of the links of some passages, and those of their matters."""
    if not pks:
        return set()
    ends = {pk for pair in Link.objects.filter(Q(earlier__in=pks) | Q(later__in=pks)).values_list("earlier", "later") for pk in pair}
    matters = Passage.objects.filter(pk__in=pks, matter__isnull=False).values("matter")
    return ends | set(Passage.objects.filter(matter__in=matters).values_list("pk", flat=True))


def forget_links(passages: Collection[int]) -> None:
    """Take passages that went off the shelves, and their links with others."""
    if not passages:
        return
    Shelf.objects.filter(passage__in=passages).delete()
    Link.objects.filter(Q(earlier__in=passages) | Q(later__in=passages)).delete()


def link(passages: Iterable[int], held: Held) -> set[int]:
    """Hold passages anew against those before them; all whose links may be other than before."""
    touched: set[int] = set()
    for part in parts(set(passages)):
        touched |= _link(part, held)
    return touched


def _link(wanted: Sequence[int], held: Held) -> set[int]:
    old = Link.objects.filter(later__in=wanted)
    touched = {*wanted, *old.values_list("earlier", flat=True)}
    old.delete()
    rows = list(held.rows(wanted).values())
    known = {one.pk: held.known(one) for one in rows}
    near = dict(zip(known, before([(one, found_by(known[one.pk].passage)) for one in rows]), strict=True))
    missing = {pk for lists in near.values() for found in lists for pk, bits in found.items() if bits >= LEAST} - known.keys()
    known |= {pk: held.known(one) for pk, one in held.rows(missing).items()}
    made: list[Row] = [
        {"earlier_id": pk, "later_id": one.pk, "score": found.score, "is_sure": found.sure, "reasons": _written(found)}
        for one in rows
        for pk in sorted(_likely(known[one.pk], near[one.pk], known))
        if (found := link_between(known[pk], known[one.pk]))
    ]
    insert(Link, made)
    return touched | {one["earlier_id"] for one in made}


def _likely(one: Known, near: Iterable[Mapping[int, float]], known: Mapping[int, Known]) -> set[int]:
    """The passages that one is weighed against."""
    pks = {id(known[pk]): pk for found in near for pk in found if pk in known}
    return {pks[id(two)] for found in near for two in likeliest(one, {known[pk]: bits for pk, bits in found.items() if pk in known})}


def _written(found: Found) -> list[list[object]]:
    return [[reason.code, list(reason.words), round(reason.weight, 3)] for reason in found.reasons]
