"""What hits can be narrowed to, with how many there are of each; and what narrowing to it asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet, Value
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.matters.models import Matter
from samtrad.matters.queries import in_state, matters, state_of
from samtrad.matters.standing.standing import State
from samtrad.people.models import Body, Organisation, Person
from samtrad.pipeline.hiding import followed, hidden_since
from samtrad.register import narrowing
from samtrad.register.models import Attendance, Decision, Mention
from samtrad.search.queries import Found
from samtrad.search.states import Kind

_MOST = 12
"""Choices of each sort, those with most hits."""
_FEW = 5
"""Where hits are fewer there is nothing to choose, and nothing is asked."""
Counts = Mapping[int, int]


class Choice(Struct, frozen=True):
    """Something that hits are of: how it is called, what it is in addresses, how many hits, whether they alone are shown."""

    name: str
    value: str
    count: int
    is_chosen: bool


class Asked(Struct, frozen=True, kw_only=True):
    """What someone asks for: words, what hits are narrowed to (as addresses say it), the newest first or the best, the page.

    ``today`` is the day that matters' states are asked for.
    """

    words: str
    kind: str = ""
    body: str = ""
    year: int | None = None
    organisation: str = ""
    person: str = ""
    type: str = ""
    state: str = ""
    today: date = date.max
    is_newest_first: bool = False
    number: int = 1


def among(viewer: Viewer, asked: Asked) -> Mapping[Kind, QuerySet[Any, Any]] | None:
    """What hits may be: what names an organisation, what was at meetings where a person was, decisions that do something, matters in a state.

    Of what is asked for of decisions and of matters there is nothing.
    """
    if asked.state:
        return {} if asked.organisation or asked.person or asked.type else {Kind.MATTER: in_their_state(asked).values("pk")}
    things = narrowing.among(viewer, asked.organisation, asked.person, asked.type)
    return None if things is None else {kind: rows.values("pk") for kind, rows in things.items()}


def in_their_state(asked: Asked) -> QuerySet[Matter]:
    """The matters in the state that is asked for, but those of which an act has hidden something since they were told of."""
    return matters().filter(in_state(asked.state, asked.today)).exclude(pk__in=hidden_since(followed()))


def choices_of(viewer: Viewer, found: Found, asked: Asked) -> dict[str, list[Choice]]:
    """The choices of each sort."""
    years = [Choice(str(year), str(year), found.years[year], year == asked.year) for year in sorted(found.years, reverse=True)[:_MOST]]
    made: dict[str, list[Choice]] = {"body": [], "year": years, "organisation": [], "person": [], "type": [], "state": []}
    is_any_chosen = asked.body or asked.organisation or asked.person or asked.type or asked.state
    if not found.of or (found.whole < _FEW and not is_any_chosen):
        return made
    counts = {"body": found.bodies, **_told(viewer, found)}
    chosen = {"body": asked.body, "organisation": asked.organisation, "person": asked.person}
    for sort, pk, name, slug in _names(counts):
        made[sort].append(Choice(name, slug, counts[sort][pk], slug == chosen[sort]))
    made["type"] = _types(viewer, found, asked.type)
    made["state"] = _states(found, asked)
    for sort in chosen:
        made[sort] = sorted(made[sort], key=lambda one: (not one.is_chosen, -one.count, one.name))[:_MOST]
    return made


def _told(viewer: Viewer, found: Found) -> dict[str, Counts]:
    """How many hits name each organisation, and how many are of meetings where each elected person was. One question for both."""
    of = {kind: [one.ref for one in found.of if one.kind == kind] for kind in (Kind.DECISION, Kind.ITEM)}
    at = Counter(one.meeting for one in found.of if one.meeting is not None)
    named = Mention.objects.seen_by(viewer).filter(organisation__merged_into=None).order_by()
    there = Attendance.objects.seen_by(viewer).filter(meeting__in=list(at), person__is_elected=True, person__merged_into=None).order_by()
    pairs = (
        named.filter(decision__in=of[Kind.DECISION]).annotate(sort=Value("decision")).values_list("sort", "organisation", "decision"),
        named.filter(item__in=of[Kind.ITEM], decision=None).annotate(sort=Value("item")).values_list("sort", "organisation", "item"),
        there.annotate(sort=Value("person")).values_list("sort", "person", "meeting"),
    )
    asked = [one for one, is_there in zip(pairs, (of[Kind.DECISION], of[Kind.ITEM], at), strict=True) if is_there]
    counts: dict[str, Counter[int]] = {"organisation": Counter(), "person": Counter()}
    for sort, pk, ref in asked[0].union(*asked[1:]) if asked else ():  # each pair once
        counts["person" if sort == "person" else "organisation"][pk] += at[ref] if sort == "person" else 1
    return dict(counts)


def _names(counts: Mapping[str, Counts]) -> Iterable[tuple[str, int, str, str]]:
    """How the things that most hits are of are called, and go by in addresses."""
    known: dict[str, QuerySet[Any]] = {"body": Body.objects.all(), "organisation": Organisation.objects.all(), "person": Person.objects.all()}
    rows = []
    for sort, things in known.items():
        most = sorted(counts[sort], key=lambda pk: (-counts[sort][pk], pk))[:_MOST]
        rows.append(things.filter(pk__in=most).order_by().annotate(sort=Value(sort)).values_list("sort", "pk", "name", "slug"))
    found: Iterable[tuple[str, int, str, str]] = rows[0].union(*rows[1:], all=True)
    return found


def _types(viewer: Viewer, found: Found, chosen: str) -> list[Choice]:
    """What the decisions among the hits do. How a type is called is for whoever shows it."""
    refs = [one.ref for one in found.of if one.kind == Kind.DECISION]
    counts = Decision.objects.seen_by(viewer).filter(pk__in=refs).order_by().values_list("type").annotate(hits=Count("pk")) if refs else ()
    return sorted((Choice(kind, kind, hits, kind == chosen) for kind, hits in counts), key=lambda one: (-one.count, one.name))


def _states(found: Found, asked: Asked) -> list[Choice]:
    """How far the matters among the hits have come."""
    refs = [one.ref for one in found.of if one.kind == Kind.MATTER]
    if not refs:
        return []
    rows = Matter.objects.filter(pk__in=refs).exclude(pk__in=hidden_since(followed())).order_by().values("state", "rests_from")
    counts = Counter(state_of(row, asked.today) for row in rows)
    return [Choice(str(one), str(one), counts[one], one == asked.state) for one in State if counts[one]]
