"""What waits for the one who is signed in: as a person, and for the bodies and organisations whose papers they keep; by day.

What is not public is told only as much as they may see of it; letters and calendars, which leave this house, have no word of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.queries import bodies as bodies_in
from samtrad.access.queries import roles_of
from samtrad.access.states import Act
from samtrad.access.viewer import Viewer
from samtrad.followup.models import Task, TaskStep
from samtrad.followup.queries import tasks as lists
from samtrad.followup.queries import waits
from samtrad.followup.queries.rounds import TITLE, title_of
from samtrad.followup.task_states import LEFT, MineKind, TaskState
from samtrad.matters.queries import covers
from samtrad.people.accounts import person_of
from samtrad.people.models import Body, Person, PersonName

_MOST = 200
_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)
PARTS = ("late", "week", "month", "later", "undated")
"""The parts of time that it is told in, in order."""


class Whose(Struct, frozen=True, kw_only=True):
    """Someone: the person that their account is, and the bodies and organisations whose papers they keep by a role that says which."""

    user: int
    person: Person | None
    bodies: frozenset[int]
    organisations: frozenset[int]

    @property
    def is_nobody(self) -> bool:
        """Whether nothing can be theirs."""
        return self.person is None and not self.bodies and not self.organisations


class MyWait(Struct, frozen=True, kw_only=True):
    """Something that waits. ``what`` is as in ``portal``'s lines: do, close, reply, adopt, or a step of what runs out; ``sort`` and ``address`` are where it is."""

    kind: MineKind
    what: str
    sort: str
    address: str
    words: str
    first: date | None
    last: date | None
    of: str
    is_public: bool
    slug: str = ""

    @property
    def key(self) -> str:
        """What it goes by among what one was reminded of: another day is another thing."""
        return f"{self.sort}-{self.address}-{self.what}-{self.slug}-{self.last or ''}"


def whose(user: User) -> Whose:
    """What is someone's: three questions."""
    roles = [one for one in roles_of(user) if one.body or one.organisation]
    organisations = frozenset(one.organisation for one in roles if one.organisation and bodies_in([one], Act.SETTLE, lambda _: (0,)))
    bodies = bodies_in(roles, Act.SETTLE, lambda owners: Body.objects.filter(owner__in=owners).values_list("pk", flat=True))
    return Whose(user=user.pk, person=person_of(user), bodies=bodies, organisations=organisations)


def held_by(person: Person) -> Q:
    """The assignments that a person has, as somebody said."""
    return Q(holder_person=person) | Q(holder_person__merged_into=person)


def named_like(person: Person) -> Q:
    """The assignments that minutes give to somebody of the person's name, of whom nobody said who it is: suggestions, and no more."""
    names = [one for one in PersonName.objects.filter(person=person).values_list("name", flat=True) if " " in one]
    found = Q(pk__in=())
    for name in {*names, person.name} if " " in person.name else names:
        found |= Q(holder__icontains=name)
    return found & Q(holder_person=None, holder_body=None, holder_organisation=None)


def of_organisations(mine: Whose) -> Q:
    """What one's organisations have or gave: those whose papers one keeps, those that own one's bodies, and those that the person has seats for."""
    found = set(mine.organisations) | {one for one in Body.objects.filter(pk__in=mine.bodies).values_list("owner", flat=True) if one}
    if mine.person is not None:
        found |= {one for one in mine.person.mandates.filter(is_current=True).values_list("organisation", flat=True) if one}
    own = Body.objects.filter(owner__in=found).values("pk")
    return Q(holder_organisation__in=found) | Q(holder_body__in=own) | Q(giver_body__in=own)


def waiting(mine: Whose, viewer: Viewer, today: date) -> list[MyWait]:
    """All that waits for someone, by day; what has no day comes last."""
    found = [*_tasks(mine, viewer), *_rounds(mine), *_endings(mine, today)]
    return sorted(found, key=lambda one: (one.last or date.max, one.sort, one.address, one.slug))


def by_time(lines: Iterable[MyWait], today: date) -> list[tuple[str, list[MyWait]]]:
    """What waits, in the parts of time that there is something in."""
    held: dict[str, list[MyWait]] = {}
    for one in lines:
        held.setdefault(_part(one.last, today), []).append(one)
    return [(part, held[part]) for part in PARTS if part in held]


def _part(last: date | None, today: date) -> str:
    if last is None:
        return "undated"
    if last < today:
        return "late"
    return "week" if last <= today + _WEEK else "month" if last <= today + _MONTH else "later"


def _tasks(mine: Whose, viewer: Viewer) -> Iterator[MyWait]:
    """Assignments to do, and those that are said to be done and wait for the one who gave them."""
    own = held_by(mine.person) if mine.person is not None else Q(pk__in=())
    bodies = Q(holder_body__in=mine.bodies) | Q(holder_organisation__in=mine.organisations)
    close = Q(giver_body__in=mine.bodies, state=TaskState.REPORTED_DONE)
    seen: QuerySet[Task] = Task.objects.seen_by(viewer).filter(merged_into=None)
    shown = frozenset(lists.shown().filter((own | bodies) & Q(state__in=LEFT) | close).values_list("pk", flat=True))
    for kind, which in (
        (MineKind.PERSON, own & Q(state__in=LEFT)),
        (MineKind.BODY, bodies & ~own & Q(state__in=LEFT)),
        (MineKind.CLOSE, close),
    ):
        rows = list(seen.filter(which).select_related("titled").order_by("due", "id")[:_MOST])
        masked = _masked([one.pk for one in rows])
        for one in rows:
            yield MyWait(
                kind=kind,
                what="close" if kind == MineKind.CLOSE else "do",
                sort="task",
                address=one.address,
                words=one.titled.words if one.titled else one.name,
                first=one.due_from,
                last=one.due,
                of=one.holder if kind == MineKind.CLOSE else one.giver,
                is_public=one.pk in shown and one.pk not in masked,
            )


def _masked(tasks: Iterable[int]) -> frozenset[int]:
    """Assignments in whose steps words were masked since they were told."""
    fields = ("task", "start", "end", "meeting__reading__document", "meeting__reading__number")
    steps = list(TaskStep.objects.filter(task__in=list(tasks), is_gone=False).values_list(*fields))
    known = covers({document for *_, document, _ in steps if document})
    return frozenset(task or 0 for task, start, end, document, number in steps if document and known.over(document, number or 1, start, end))


_ROUND = ("round", "round__address", "round__kind", "round__sender__name", "organisation__slug", "organisation__name", "until", "round__is_public")


def _rounds(mine: Whose) -> Iterator[MyWait]:
    """Answers that are awaited of one's organisations."""
    if not mine.organisations:
        return
    rows = list(waits.to_answer().filter(organisation__in=mine.organisations).values(*_ROUND, *(f"round__{name}" for name in TITLE))[:_MOST])
    known = covers({one["round__meeting__reading__document"] for one in rows if one["round__meeting__reading__document"]})
    for one in rows:
        yield MyWait(
            kind=MineKind.ANSWER,
            what="adopt" if one["round__kind"] == "adoption" else "reply",
            sort="round",
            address=one["round__address"],
            words=title_of({name: one[f"round__{name}"] for name in TITLE}, known),
            first=None,
            last=one["until"],
            of=one["round__sender__name"] or "",
            is_public=bool(one["round__is_public"]),
            slug=one["organisation__slug"],
        )


def _endings(mine: Whose, today: date) -> Iterator[MyWait]:
    """What runs out of agreements that bind one's bodies: the next step, and by when."""
    if not mine.bodies:
        return
    found = waits.running_out(today, Q(mentions__meeting__body__in=mine.bodies))
    for one in {one.agreement: one for one in found if one.body in mine.bodies}.values():
        yield MyWait(
            kind=MineKind.ENDING, what=one.what, sort="agreement", address=one.address, words=one.title, first=None, last=one.day, of="", is_public=True
        )
