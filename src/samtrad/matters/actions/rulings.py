"""What persons rule on matters: two are one, one is two, a step does not belong, a name. Each act is logged, holds in every later threading, and is undone as easily."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from samtrad.access.locks import Lock, hold
from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.matters.actions.assigning import assign
from samtrad.matters.actions.placing import told_of
from samtrad.matters.linking.rulings import parting
from samtrad.matters.models import Matter, Passage, Ruling
from samtrad.matters.states import RulingKind
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.viewing import may

Pairs = Sequence[tuple[int, int]]
Sides = tuple[Sequence[int], Sequence[int]]


def merge(one: Matter, other: Matter, by: User) -> int:
    """Two matters are one. The number of the act, by which it is undone. Raises ``UnruledError``, ``ForbiddenError``."""
    mine, theirs = _held(one), _held(other)
    if one.pk == other.pk or not mine or not theirs:
        raise UnruledError("same" if one.pk == other.pk else "nothing")
    return _rule(by, "matters_merged", one, ([one.pk for one in mine], [one.pk for one in theirs]), ones=[(mine[0].pk, theirs[0].pk)])


def split(matter: Matter, leaving: Collection[int], by: User) -> int:
    """Some passages of a matter are another. The number of the act."""
    held = _held(matter)
    gone = [one.pk for one in held if one.pk in set(leaving)]
    stay = [one.pk for one in held if one.pk not in set(leaving)]
    if not gone or not stay:
        raise UnruledError("all" if gone else "nothing")
    ones, twos = parting(stay, gone)
    return _rule(by, "matter_split", matter, (stay, gone), ones, twos)


def cut(passage: Passage, by: User) -> int:
    """A passage does not belong to its matter. The number of the act."""
    if passage.matter is None:
        raise UnruledError("nothing")
    rest = [one.pk for one in _held(passage.matter) if one.pk != passage.pk]
    if not rest:
        raise UnruledError("all")
    return _rule(by, "passage_cut", passage.matter, (rest, [passage.pk]), twos=[(pk, passage.pk) for pk in rest])


def join(passage: Passage, matter: Matter, by: User) -> int:
    """A passage belongs to a matter, which a person confirms or says. The number of the act."""
    held = [one.pk for one in _held(matter) if one.pk != passage.pk]
    if not held:
        raise UnruledError("nothing")
    return _rule(by, "passage_joined", matter, (held, [passage.pk]), ones=[(held[0], passage.pk)])


def rename(matter: Matter, name: str, by: User) -> int:
    """A matter is called so, whatever its items are. The number of the act."""
    name = " ".join(name.split())
    held = _held(matter)
    if not name or not held:
        raise UnruledError("no_name" if held else "nothing")
    with transaction.atomic():
        hold(Lock.THREADS)
        _demand(by, held)
        act = log("matter_named", f"matter:{matter.pk}", by, {"passages": str(held[0].pk)}).number
        Ruling.objects.filter(kind=RulingKind.NAME, one__in=[one.pk for one in held], undone_at=None).update(undone_by=by, undone_at=timezone.now())
        Ruling.objects.create(kind=RulingKind.NAME, one=held[0], name=name[:500], act=act, by=by, at=timezone.now())
        assign([held[0].pk])
    return act


def undo(act: int, by: User) -> None:
    """Undo an act on matters: all is as if it had not been done, but for the log."""
    with transaction.atomic():
        hold(Lock.THREADS)
        rulings = list(Ruling.objects.select_for_update().filter(act=act, undone_at=None))
        if not rulings:
            raise UnruledError("undone")
        told = {pk for one in rulings for pk in (one.one_id, one.other_id) if pk}
        _demand(by, Passage.objects.filter(pk__in=told))
        Ruling.objects.filter(pk__in=[one.pk for one in rulings]).update(undone_by=by, undone_at=timezone.now())
        log("ruling_undone", f"act:{act}", by, {"passages": _listed(told)})
        assign(told)


def _rule(by: User, verb: str, about: Matter, sides: Sides, ones: Pairs = (), twos: Pairs = ()) -> int:
    """Write rulings as one act and thread anew. It holds over all earlier ones that say otherwise of the two sides that it is about."""
    told = {pk for pair in (*ones, *twos) for pk in pair}
    with transaction.atomic():
        hold(Lock.THREADS)
        _demand(by, Passage.objects.filter(pk__in=told))
        act, now = log(verb, f"matter:{about.pk}", by, {"passages": _listed(told)}).number, timezone.now()
        _over(sides, RulingKind.ONE if twos else RulingKind.TWO, by)
        for kind, pairs in ((RulingKind.ONE, ones), (RulingKind.TWO, twos)):
            Ruling.objects.bulk_create([Ruling(kind=kind, one_id=one, other_id=other, act=act, by=by, at=now) for one, other in pairs])
        assign(told)
    return act


def _over(sides: Sides, kind: RulingKind, by: User) -> None:
    """Take back what earlier acts say otherwise between two sides: that they were two, of what is one now, or that they were one."""
    here, there = sides
    across = Q(one__in=here, other__in=there) | Q(one__in=there, other__in=here)
    Ruling.objects.filter(across, kind=kind, undone_at=None).update(undone_by=by, undone_at=timezone.now())


def _demand(by: User, passages: Iterable[Passage]) -> None:
    """Whoever may settle things in one of the bodies that a matter goes through may rule on it."""
    if not any(may(by, Act.SETTLE, scope) for scope in {one.scope for one in passages}):
        raise ForbiddenError(Act.SETTLE)


def _held(matter: Matter) -> list[Passage]:
    """The passages of a matter in order of time, the public ones first: what is ruled of a matter holds by its first, and must hold in public too."""
    return sorted(Passage.objects.filter(matter=matter), key=lambda one: (not one.is_public, told_of(one).order))


def _listed(passages: Iterable[int]) -> str:
    return ",".join(str(pk) for pk in sorted(passages))
