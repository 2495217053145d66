"""What persons rule about who is who: two are one, one is two, a name. Each act is logged, holds in every later resolving, and is undone as easily."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.people.actions.identity import resolve
from samtrad.people.actions.persons import tell
from samtrad.people.models import Appearance, Body, Parting, Person, Question, Ruling, Sighting
from samtrad.people.states import QuestionKind, QuestionState, RulingKind
from samtrad.people.viewing import may


class UnruledError(ValueError):
    """An act that cannot be done; the code says why: same, ruled_two, ruled_one, nothing, all, no_name, undone."""


Pairs = Sequence[tuple[int, int]]


def merge(one: Person, other: Person, by: User) -> int:
    """Two persons are one. The number of the act, by which it is undone. Raises ``UnruledError``, ``ForbiddenError``."""
    mine, theirs = _held(one), _held(other)
    if one.pk == other.pk or not mine or not theirs:
        raise UnruledError("same" if one.pk == other.pk else "nothing")
    return _rule(by, "persons_merged", one, ones=[(min(mine), min(theirs))])


def split(person: Person, apart: Collection[int], by: User) -> int:
    """Some of a person's appearances are somebody else. The number of the act."""
    held = _held(person)
    gone, stay = sorted(held & set(apart)), sorted(held - set(apart))
    if not gone or not stay:
        raise UnruledError("all" if gone else "nothing")
    return _rule(by, "person_split", person, ones=[*_chain(gone), *_chain(stay)], twos=[(one, other) for one in stay for other in gone])


def part(person: Person, sightings: Collection[int], by: User) -> int:
    """Some of the places where a person's name stands (ids of ``Sighting``) are somebody else, also where both are printed alike. The number of the act."""
    chosen: defaultdict[int, list[Sighting]] = defaultdict(list)
    for one in Sighting.objects.filter(pk__in=list(sightings), appearance__person=person).select_related("appearance").order_by("pk"):
        chosen[one.appearance_id].append(one)
    if not chosen:
        raise UnruledError("nothing")
    with transaction.atomic():
        _demand(by, chosen)
        gone = {pk if len(some) == Sighting.objects.filter(appearance=pk).count() else _parted(some) for pk, some in chosen.items()}
        return split(person, gone, by)


def _parted(some: Sequence[Sighting]) -> int:
    """An appearance of its own for some of the places where a name stands; the minutes of those meetings have it from now on."""
    like = some[0].appearance
    alike = Appearance.objects.filter(name=like.name, party=like.party, organisation=like.organisation_id, body=like.body_id).order_by("apart")
    first, last = alike[0], alike.reverse()[0]
    made = Appearance(name=like.name, party=like.party, organisation_id=like.organisation_id, body_id=like.body_id, apart=last.apart + 1)
    made.given, made.family, made.middle, made.person_id = like.given, like.family, like.middle, like.person_id
    made.save()
    for one in some:
        Parting.objects.update_or_create(of=first, meeting=one.meeting, defaults={"appearance": made})
    Sighting.objects.filter(pk__in=[one.pk for one in some]).update(appearance=made)
    return made.pk


def rename(person: Person, name: str, by: User) -> int:
    """A person is called so, whatever minutes print. The number of the act."""
    name = " ".join(name.split())
    held = _held(person)
    if not name or not held:
        raise UnruledError("no_name" if held else "nothing")
    with transaction.atomic():
        _demand(by, held)
        act = log("person_named", f"person:{person.pk}", by, {"appearances": str(min(held))}).number
        Ruling.objects.create(kind=RulingKind.NAME, one_id=min(held), name=name[:200], act=act, by=by, at=timezone.now())
        tell([person.pk])
    return act


def answer(question: Question, by: User, *, same: bool) -> int:
    """Answer whether two names are one person. The number of the act."""
    if question.kind != QuestionKind.PERSON or question.one is None or question.other is None:
        raise UnruledError("nothing")
    pair = [(question.one.pk, question.other.pk)]
    person = question.one.person or Person(pk=0)
    return _rule(by, "question_answered", person, ones=pair if same else (), twos=() if same else pair)


def undo(act: int, by: User) -> None:
    """Undo an act on who is who: all is as if it had not been done, but for the log."""
    with transaction.atomic():
        rulings = list(Ruling.objects.select_for_update().filter(act=act, undone_at=None))
        if not rulings:
            raise UnruledError("undone")
        told = {one.one_id for one in rulings} | {one.other_id for one in rulings if one.other_id}
        _demand(by, told)
        Ruling.objects.filter(pk__in=[one.pk for one in rulings]).update(undone_by=by, undone_at=timezone.now())
        log("ruling_undone", f"act:{act}", by, {"appearances": _listed(told)})
        Question.objects.filter(state=QuestionState.ANSWERED, one__in=told, other__in=told).update(
            state=QuestionState.WITHDRAWN, answer="", decided_by=None, decided_at=None
        )
        resolve(told)


def _rule(by: User, verb: str, about: Person, ones: Pairs = (), twos: Pairs = ()) -> int:
    """Write rulings as one act, answer the questions that they answer, and resolve anew."""
    told = {pk for pair in (*ones, *twos) for pk in pair}
    with transaction.atomic():
        _demand(by, told)
        _refuse(ones, RulingKind.TWO, "ruled_two")
        _refuse(twos, RulingKind.ONE, "ruled_one")
        act, now = log(verb, f"person:{about.pk}", by, {"appearances": _listed(told)}).number, timezone.now()
        for kind, pairs in ((RulingKind.ONE, ones), (RulingKind.TWO, twos)):
            Ruling.objects.bulk_create([Ruling(kind=kind, one_id=one, other_id=other, act=act, by=by, at=now) for one, other in pairs])
            _answered(pairs, kind, by)
        resolve(told)
    return act


def _refuse(pairs: Pairs, kind: RulingKind, why: str) -> None:
    """Two rulings never contradict each other: the one before is undone first."""
    persons = dict(Appearance.objects.filter(pk__in={pk for pair in pairs for pk in pair}).values_list("pk", "person"))
    for one, other in pairs:
        mine, theirs = _with(persons.get(one), one), _with(persons.get(other), other)
        if kind == RulingKind.ONE:
            mine, theirs = {one}, {other}
        held = Ruling.objects.filter(kind=kind, undone_at=None)
        if held.filter(one__in=mine, other__in=theirs).exists() or held.filter(one__in=theirs, other__in=mine).exists():
            raise UnruledError(why)


def _with(person: int | None, appearance: int) -> set[int]:
    return {appearance, *Appearance.objects.filter(person=person).values_list("pk", flat=True)} if person else {appearance}


def _answered(pairs: Iterable[tuple[int, int]], kind: RulingKind, by: User) -> None:
    for one, other in pairs:
        Question.objects.filter(kind=QuestionKind.PERSON, one=min(one, other), other=max(one, other)).update(
            state=QuestionState.ANSWERED, answer=kind.value, decided_by=by, decided_at=timezone.now()
        )


def _demand(by: User, appearances: Collection[int]) -> None:
    """Whoever may settle things in one of the bodies whose minutes print the names may rule on them."""
    bodies = Body.objects.filter(appearances__in=appearances).distinct()
    if not any(may(by, Act.SETTLE, body) for body in bodies):
        raise ForbiddenError(Act.SETTLE)


def _held(person: Person) -> set[int]:
    return set(Appearance.objects.filter(person=person).values_list("pk", flat=True))


def _chain(held: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(held))


def _listed(appearances: Iterable[int]) -> str:
    return ",".join(str(pk) for pk in sorted(appearances))
