"""An index that was made by other ways of looking at words is brought to those in force: some things at a time, beside what goes on.

One that cannot be brought in stands as it was, and holds up no other. What happens meanwhile is indexed by its follower, in the new way. Between two pieces others write, and whoever searches finds what is in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from django.db import transaction
from django.db.models import QuerySet

from samtrad.matters.models import Matter
from samtrad.people.models import Body, Person
from samtrad.pipeline.each import each
from samtrad.pipeline.indexing import index_bodies, index_matters, index_meeting, index_persons
from samtrad.register.models import Meeting
from samtrad.search import actions as search
from samtrad.search.models import Entry, Made
from samtrad.search.states import Kind

_TOGETHER: Final = {Kind.MEETING: 10, Kind.MATTER: 300, Kind.BODY: 100, Kind.PERSON: 300}
"""The kinds that are brought in, one after the other, and how many things at a time: about half a second's work. Items, decisions and documents come with their meetings."""
_KINDS: Final = list(_TOGETHER)


def refill() -> bool:
    """Bring in some more; whether anything was left to do. Where nothing is left this asks one question."""
    if search.is_of_now():
        return False
    with transaction.atomic():
        made = search.left(_KINDS[0])
        if made is not None:
            _bring_in(made)
    return made is not None


def _bring_in(made: Made) -> None:
    """Bring in the next things of the kind that is going; where there are no more, the next kind is, and at last none."""
    kind = Kind(made.going)
    ids = _next(kind, made.ref)
    if ids:
        each(f"index of {kind}", _INDEX[kind], ids)
        made.ref = ids[-1]
    else:
        made.going, made.ref = next((str(one) for one in _KINDS[_KINDS.index(kind) + 1 :]), ""), 0
    made.save(update_fields=["going", "ref"])


def _next(kind: Kind, behind: int) -> list[int]:
    """The ids of the next things of a kind: those that there are, and those that the index has, which may be there no longer."""
    held = Entry.objects.values_list("meeting", flat=True) if kind == Kind.MEETING else Entry.objects.filter(kind=kind).values_list("ref", flat=True)
    column = "meeting" if kind == Kind.MEETING else "ref"
    most = _TOGETHER[kind]
    rows = chain(
        _THINGS[kind].filter(pk__gt=behind).order_by("pk").values_list("pk", flat=True)[:most],
        held.filter(**{f"{column}__gt": behind}).order_by(column).distinct()[:most],
    )
    return sorted({one for one in rows if one is not None})[:most]


def _meetings(ids: Iterable[int]) -> None:
    known = Meeting.objects.select_related("body", "reading__document").in_bulk(list(ids))
    for pk in ids:
        if pk in known:
            index_meeting(known[pk])
        else:
            search.forget(meeting=pk)


_INDEX: Final[Mapping[Kind, Callable[[Sequence[int]], None]]] = {
    Kind.MEETING: _meetings,
    Kind.MATTER: index_matters,
    Kind.BODY: index_bodies,
    Kind.PERSON: index_persons,
}
_THINGS: Final[Mapping[Kind, QuerySet[Meeting] | QuerySet[Matter] | QuerySet[Body] | QuerySet[Person]]] = {
    Kind.MEETING: Meeting.objects.public(),
    Kind.MATTER: Matter.objects.filter(is_public=True),
    Kind.BODY: Body.objects.all(),
    Kind.PERSON: Person.objects.all(),
}
