"""What is followed: how it is called and where it is, as anyone may see it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from samtrad.following.models import Follow
from samtrad.following.saved import Saved, read
from samtrad.following.states import Sort
from samtrad.matters.models import Matter
from samtrad.matters.queries import TITLE, masked, matters, title_of
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Attendance, Meeting, Mention
from samtrad.writing.labels import Language, known, label

MERGED: dict[Sort, Any] = {Sort.MATTER: Matter, Sort.BODY: Body, Sort.PERSON: Person, Sort.ORGANISATION: Organisation}
"""What may turn out to be another of its sort."""
_NARROWING = {Sort.BODY: "body", Sort.ORGANISATION: "organisation", Sort.PERSON: "person"}
"""What a search may be narrowed to, as ``Saved`` names it."""
_STEPS = 20
"""Merges that are followed: more are a ring."""


class Subject(NamedTuple):
    """A thing by its name, with the path of its page in the language that is spoken."""

    name: str
    path: str


Found = dict[int | str, Subject]
"""Things by id and by what they go by in addresses."""


def now_part_of(sort: Sort, thing: int) -> int:
    """What a thing is part of now: itself, unless it turned out to be another."""
    for _step in range(_STEPS):
        into = MERGED[sort].objects.filter(pk=thing, merged_into__isnull=False).values_list("merged_into", flat=True).first()
        if into is None:
            break
        thing = into
    return thing


def subject_of(follow: Follow) -> Subject | None:
    """What someone follows; None where anyone may see nothing of it."""
    return subjects([follow])[follow.pk]


def subjects(follows: Iterable[Follow]) -> dict[int, Subject | None]:
    """What some follow, by the id of the follow: one question for each sort of things."""
    rows = list(follows)
    searches = {one.pk: read(one.search) for one in rows if one.sort == Sort.SEARCH}
    there = {sort: _things(sort, [one.thing for one in rows if one.sort == sort], _slugs(sort, searches.values())) for sort in MERGED}
    told: dict[int, Subject | None] = {pk: Subject(_searched(found, there), f"{reverse('portal:search')}?{found.address}") for pk, found in searches.items()}
    for one in rows:
        if one.sort == Sort.REMINDERS:
            told[one.pk] = Subject(_("det som väntar på dig"), reverse("workspace:start"))
        elif one.sort != Sort.SEARCH:
            told[one.pk] = there[Sort(one.sort)].get(one.thing) or _moved(Sort(one.sort), one.thing)
    return told


def _moved(sort: Sort, thing: int) -> Subject | None:
    into = now_part_of(sort, thing)
    return _things(sort, [into], []).get(into) if into != thing else None


def _slugs(sort: Sort, searches: Iterable[Saved]) -> list[str]:
    name = _NARROWING.get(sort)
    return [slug for one in searches if name and (slug := getattr(one, name))]


def _things(sort: Sort, ids: list[int], slugs: list[str]) -> Found:
    if not ids and not slugs:
        return {}
    if sort == Sort.MATTER:
        called = list(matters().filter(pk__in=ids).values("pk", "address", *TITLE))
        covered = masked(called)
        return {row["pk"]: Subject(title_of(row, covered), reverse("portal:matter", args=[row["address"]])) for row in called}
    found: Found = {}
    owner = F("owner__name") if sort == Sort.BODY else Value("")
    rows = shown(sort).filter(Q(pk__in=ids) | Q(slug__in=slugs)).annotate(whose=owner).values_list("pk", "name", "slug", "whose")
    for pk, name, slug, whose in rows:
        found[pk] = found[slug] = Subject(whole_name(name, whose), reverse(f"portal:{sort.value}", args=[slug]))
    return found


def whole_name(name: str, owner: str | None) -> str:
    """A body by its name and the organisation that it belongs to, where the name does not say that already."""
    return f"{name}, {owner}" if owner and owner not in name else name


def shown(sort: Sort) -> QuerySet[Any]:
    """Bodies with public meetings, elected persons who are public, organisations that something public is about."""
    meetings = Meeting.objects.public().order_by()
    if sort == Sort.BODY:
        return Body.objects.filter(Exists(meetings.filter(body=OuterRef("pk"))), merged_into=None)
    if sort == Sort.PERSON:
        return Person.objects.public().filter(is_elected=True, merged_into=None)
    named = Mention.objects.public().filter(organisation=OuterRef("pk"))
    came = Attendance.objects.public().filter(organisation=OuterRef("pk"))
    owns, shares = meetings.filter(body__owner=OuterRef("pk")), meetings.filter(body__participations__organisation=OuterRef("pk"))
    return Organisation.objects.filter(Exists(named) | Exists(came) | Exists(owns) | Exists(shares), merged_into=None)


def searched(saved: Saved) -> str:
    """A search in words: what is asked for, and what it is narrowed to."""
    return _searched(saved, {sort: _things(sort, [], _slugs(sort, [saved])) for sort in _NARROWING})


def _searched(saved: Saved, there: Mapping[Sort, Found]) -> str:
    """What nobody may see is not told of: it stands as it was written."""
    language: Language = "en" if (get_language() or "sv").startswith("en") else "sv"
    slugs = [(sort, getattr(saved, name)) for sort, name in _NARROWING.items()]
    names = [there[sort][slug].name if slug in there[sort] else slug for sort, slug in slugs]
    kinds = {"decision": _("Beslut"), "item": _("Ärenden"), "meeting": _("Möten")}
    type_ = label(f"type.{saved.type}", language) if known(f"type.{saved.type}") else saved.type
    told = [f"”{saved.words}”", *names, type_, kinds.get(saved.kind, ""), str(saved.year or "")]
    return " · ".join(one for one in told if one)
