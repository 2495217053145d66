"""Laws of who is who: the order in which names came makes no difference, what persons ruled is obeyed, and an undone act was never done."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.people.actions.identity import resolve, shelf_of
from samtrad.people.actions.rulings import UnruledError, answer, merge, rename, split, undo
from samtrad.people.models import Appearance, Body, Organisation, Person, PersonName, Question, Sighting
from samtrad.people.resolving.faces import Face, Office, World
from samtrad.people.resolving.persons import Rulings, ordered, resolved

GIVEN = ("Anna", "Ana", "Anne", "Mikael", "Michael", "Kristina", "Christina", "Ann-Sofie", "Johan", "Johanna")
FAMILY = ("Karlsson", "Carlsson", "Tallroth", "Tallrot", "Talroth", "Berg", "Borg", "Tallroth-Berg", "Silfverhand")
FIRST = date(2020, 1, 1)
PLACES = ("fagerhed", "kvarnhede", "mellanbygdens-kommunalforbund", "")
ABOVE = World({"fagerhed": frozenset({"mellanbygdens-kommunalforbund"}), "kvarnhede": frozenset({"mellanbygdens-kommunalforbund"})})


@st.composite
def a_face(draw: st.DrawFn) -> Face:
    """A name somewhere, with meetings that others may be at too."""
    meetings = draw(st.frozensets(st.integers(1, 12), min_size=1, max_size=4))
    days = [FIRST + timedelta(days=30 * one) for one in meetings]
    return Face(
        name=f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(FAMILY))}",
        party=draw(st.sampled_from(("", "s", "m"))),
        organisation=draw(st.sampled_from(PLACES)),
        body=draw(st.sampled_from(("styrgruppen", "namnden"))),
        meetings=meetings,
        first=min(days),
        last=max(days),
        office=draw(st.sampled_from(list(Office))),
    )


some_faces = st.lists(a_face(), min_size=1, max_size=14, unique_by=lambda face: face.key)


@given(some_faces, st.randoms(use_true_random=False))
def test_order_makes_no_difference(faces: list[Face], rng: random.Random) -> None:
    before = resolved(faces, ABOVE)
    mixed = list(faces)
    rng.shuffle(mixed)
    assert resolved(mixed, ABOVE) == before
    assert sorted(face.key for person in before.persons for face in person) == sorted(face.key for face in faces)


@given(some_faces)
def test_no_two_at_one_meeting_are_one(faces: list[Face]) -> None:
    for person in resolved(faces, ABOVE).persons:
        for at, one in enumerate(person):
            assert not any(one.meetings & other.meetings for other in person[at + 1 :])
            assert not any(one.party and other.party and one.party != other.party for other in person[at + 1 :])


@given(some_faces, st.data())
def test_rulings_are_obeyed(faces: list[Face], data: st.DataObject) -> None:
    pairs = st.tuples(st.sampled_from(faces), st.sampled_from(faces)).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: ordered(*pair))
    if len(faces) < 2:
        return
    two = data.draw(st.frozensets(pairs, max_size=2))
    one = data.draw(pairs.filter(lambda pair: pair not in two))
    answer = resolved(faces, ABOVE, Rulings(frozenset({one}), two))
    number = {face: at for at, person in enumerate(answer.persons) for face in person}
    assert number[one[0]] == number[one[1]]
    assert all(number[a] != number[b] for a, b in two)
    assert not any({number[doubt.one], number[doubt.other]} == {number[a], number[b]} for doubt in answer.doubts for a, b in two)


class _Register:
    """Faces as they lie in the database."""

    def __init__(self) -> None:
        self.organisations = {slug: Organisation.objects.create(slug=slug, name=slug, kind="other") for slug in PLACES if slug}
        self.bodies = {slug: Body.objects.create(slug=slug, name=slug) for slug in ("styrgruppen", "namnden")}

    def put(self, faces: Sequence[Face]) -> list[int]:
        """Put faces in and resolve them, as a follower does."""
        made = []
        for face in faces:
            given, family, middle = shelf_of(face.name)
            one = Appearance.objects.create(
                name=face.name,
                party=face.party,
                organisation=self.organisations.get(face.organisation),
                body=self.bodies[face.body],
                given=given,
                family=family,
                middle=middle,
            )
            for meeting in face.meetings:
                Sighting.objects.create(appearance=one, meeting=meeting, document=1, day=FIRST + timedelta(days=30 * meeting), office=face.office.value)
            made.append(one.pk)
        resolve(made)
        return made


def _groups() -> set[frozenset[tuple[str, str, str, str]]]:
    """Who is one with whom, by what is printed."""
    rows = Appearance.objects.values_list("person", "name", "party", "organisation__slug", "body__slug")
    found: dict[int | None, set[tuple[str, str, str, str]]] = {}
    for person, name, party, organisation, body in rows:
        found.setdefault(person, set()).add((name, party, organisation or "", body))
    return {frozenset(group) for group in found.values()}


def _all() -> list[object]:
    """Everything that tells who is who."""
    return [
        sorted(Appearance.objects.values_list("pk", "person", "home")),
        sorted(Person.objects.values_list("pk", "slug", "name", "is_public", "merged_into"), key=repr),
        sorted(PersonName.objects.values_list("person", "name", "is_public")),
        sorted(Question.objects.filter(state="open").values_list("one", "other")),
    ]


@contextmanager
def _undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.django_db
@slow
@given(faces=some_faces, cut=st.integers(0, 14), rng=st.randoms(use_true_random=False))
def test_bit_by_bit_is_as_all_at_once(faces: list[Face], cut: int, rng: random.Random) -> None:
    mixed = list(faces)
    rng.shuffle(mixed)
    with _undone():
        register = _Register()
        register.put(mixed[:cut])
        for face in mixed[cut:]:
            register.put([face])
        world = World()  # these organisations have no members in the database
        assert _groups() == {frozenset(face.key for face in person) for person in resolved(faces, world).persons}
        wanted = {frozenset((doubt.one.key, doubt.other.key)) for doubt in resolved(faces, world).doubts}
        assert Question.objects.filter(state="open").count() == len(wanted)


@pytest.mark.django_db
@slow
@given(faces=some_faces.filter(lambda faces: len(faces) > 1), data=st.data())
def test_an_act_and_its_undoing_is_nothing(faces: list[Face], data: st.DataObject, maja: User) -> None:
    with _undone():
        Role.objects.get_or_create(user=maja, name=RoleName.ADMINISTRATOR)
        _Register().put(faces)
        before = _all()
        persons = list(Person.objects.filter(merged_into=None).order_by("pk"))
        kind = data.draw(st.sampled_from(("merge", "split", "rename")))
        one, other = data.draw(st.sampled_from(persons)), data.draw(st.sampled_from(persons))
        try:
            act = merge(one, other, maja) if kind == "merge" else rename(one, "Anna Nyhage", maja) if kind == "rename" else _split(one, maja)
        except UnruledError:
            assert _all() == before
            return
        assert _all() != before
        undo(act, maja)
        assert _told(_all()) == _told(before)


def _split(person: Person, by: User) -> int:
    return split(person, [Appearance.objects.filter(person=person).order_by("pk").values_list("pk", flat=True)[0]], by)


def _told(everything: list[object]) -> list[object]:
    """All of it but persons that have nothing: one that a split made stays as an address that leads back."""
    appearances, persons, names, questions = everything
    held = {person for _, person, _ in appearances}  # type: ignore[attr-defined]
    return [[(pk, person) for pk, person, _ in appearances], [one for one in persons if one[0] in held], names, questions]  # type: ignore[attr-defined]


@pytest.mark.django_db
def test_what_was_merged_leads_on_and_stays_merged(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    register = _Register()
    one, other = register.put(
        [Face("Anna Karlsson", "s", "fagerhed", "namnden", frozenset({1})), Face("Britta Olsson", "s", "kvarnhede", "namnden", frozenset({2}))]
    )
    first, second = (Appearance.objects.get(pk=pk).person for pk in (one, other))
    assert first
    assert second
    merge(first, second, maja)
    second.refresh_from_db()
    assert second.merged_into == first
    register.put([Face("Britta Olson", "s", "kvarnhede", "namnden", frozenset({3}))])
    assert {one.person for one in Appearance.objects.all()} == {first}


@pytest.mark.django_db
def test_an_answer_settles_its_question(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    seen = [
        Face("Anna Berg", "s", "fagerhed", "namnden", frozenset({1}), FIRST, FIRST),
        Face("Anna Borg", "s", "fagerhed", "namnden", frozenset({2}), FIRST + timedelta(days=60), FIRST + timedelta(days=60)),
    ]
    _Register().put(seen)
    question = Question.objects.get(state="open")
    act = answer(question, maja, same=False)
    assert not Question.objects.filter(state="open").exists()
    assert len(_groups()) == 2
    undo(act, maja)
    assert Question.objects.filter(state="open").count() == 1
    answer(Question.objects.get(), maja, same=True)
    assert len(_groups()) == 1
