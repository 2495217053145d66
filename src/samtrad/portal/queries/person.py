"""Elected persons: the list, and the page of one. Others have no page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Person, PersonName
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_link, words
from samtrad.portal.queries.mandates import MandateLine, mandate_lines, public_mandates
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Attendance, Ballot, Dissent, Proposal

Row = Mapping[str, Any]
_SIZE = 100
_MEETINGS, _SAID = 60, 40
_WHERE = ("meeting__slug", "meeting__first_day", "meeting__body__slug", "meeting__body__name", "meeting__body__owner__name")
_SOURCE = ("meeting__reading__number", "meeting__reading__document__address")
_PLACE = ("start", "end", "page")


class PersonLine(Struct, frozen=True, kw_only=True):
    """An elected person in a list."""

    person: Link
    party: str
    organisation: str
    offices: list[Link]


class PersonsPage(Struct, frozen=True, kw_only=True):
    """Elected persons by name."""

    persons: list[PersonLine]
    before: str
    after: str


class Was(Struct, frozen=True, kw_only=True):
    """A meeting that the person is listed at."""

    meeting: str
    day: date | None
    body: Link
    presence: str
    capacity: str
    items: list[str]
    proof: Proof | None


class Said(Struct, frozen=True, kw_only=True):
    """A proposal, a dissent or a vote of the person."""

    kind: str
    text: str
    item: Link
    day: date | None
    body: Link
    proof: Proof | None


class PersonPage(Struct, frozen=True, kw_only=True):
    """An elected person."""

    name: str
    slug: str
    url: str
    other_names: list[str]
    parties: list[str]
    mandates: list[MandateLine]
    meetings: list[Was]
    listed: int
    there: int
    proposals: list[Said]
    dissents: list[Said]
    ballots: list[Said]


def shown(viewer: Viewer) -> QuerySet[Person]:
    """Elected persons whom something public names."""
    return Person.objects.seen_by(viewer).filter(is_elected=True, merged_into=None)


def moved(viewer: Viewer, slug: str) -> str:
    """The slug of the person that this one turned out to be; empty where they are their own, and where the other may not be seen."""
    found = Person.objects.filter(slug=slug, is_elected=True, merged_into__in=shown(viewer)).values_list("merged_into__slug", flat=True).first()
    return found or ""


def persons(viewer: Viewer, asked: Asked) -> PersonsPage:
    """A page of the elected persons."""
    part = page_of(shown(viewer), "sort_key", asked, _SIZE, descending=False)
    names = dict(Person.objects.filter(pk__in=part.ids).values_list("pk", "name"))
    slugs = dict(Person.objects.filter(pk__in=part.ids).values_list("pk", "slug"))
    of: dict[str, list[MandateLine]] = {}
    for line in mandate_lines(public_mandates(viewer).filter(person__in=part.ids).order_by("-is_current", "-until")):
        of.setdefault(line.person.url, []).append(line)
    return PersonsPage(persons=[_in_list(Link(names[pk], addresses.person(slugs[pk])), of) for pk in part.ids], before=part.before, after=part.after)


def _in_list(person: Link, of: dict[str, list[MandateLine]]) -> PersonLine:
    lines = of.get(person.url, [])
    offices = list({line.body.url: line.body for line in lines if line.is_current}.values())
    party = next((line.party for line in lines if line.party), "")
    return PersonLine(person=person, party=party, organisation=next((line.organisation.name for line in lines if line.organisation), ""), offices=offices)


def person(viewer: Viewer, slug: str) -> PersonPage | None:
    """The page of an elected person; None for anyone else."""
    found = shown(viewer).filter(slug=slug).values("id", "name").first()
    if found is None:
        return None
    mandates = mandate_lines(public_mandates(viewer).filter(person=found["id"]).order_by("-is_current", "-until", "-since"))
    attended = Attendance.objects.seen_by(viewer).filter(person=found["id"])
    counts = attended.aggregate(listed=Count("id"), there=Count("id", filter=Q(presence__in=("present", "part"))))
    labels = list(attended.exclude(party_label="").order_by("-meeting__first_day").values_list("party_label", flat=True)[:200])
    return PersonPage(
        name=found["name"],
        slug=slug,
        url=addresses.person(slug),
        other_names=list(
            PersonName.objects.filter(person=found["id"], is_public=True).exclude(name=found["name"]).order_by("name").values_list("name", flat=True)
        ),
        parties=list(dict.fromkeys(labels)),
        mandates=mandates,
        meetings=_meetings(attended),
        listed=counts["listed"],
        there=counts["there"],
        proposals=_said(Proposal.objects.seen_by(viewer).filter(persons=found["id"], item__isnull=False)),
        dissents=_said(Dissent.objects.seen_by(viewer).filter(persons=found["id"], item__isnull=False)),
        ballots=_ballots(viewer, found["id"]),
    )


def _meetings(attended: QuerySet[Attendance]) -> list[Was]:
    rows = attended.order_by("-meeting__first_day", "-id")[:_MEETINGS].values("presence", "capacity", "item_numbers", *_PLACE, *_WHERE, *_SOURCE)
    return [
        Was(
            meeting=addresses.meeting(row["meeting__slug"]),
            day=row["meeting__first_day"],
            body=body_link(row, "meeting__body__"),
            presence=row["presence"],
            capacity=row["capacity"],
            items=row["item_numbers"],
            proof=words(row, "meeting__"),
        )
        for row in rows
    ]


def _said(rows: QuerySet[Any]) -> list[Said]:
    fields = ("kind", "text", "item__heading", "item__ordinal", *_PLACE, *_WHERE, *_SOURCE)
    return [_said_line(row, row["kind"], row["text"]) for row in rows.order_by("-meeting__first_day", "-id")[:_SAID].values(*fields)]


def _said_line(row: Row, kind: str, text: str) -> Said:
    return Said(
        kind=kind,
        text=text,
        item=Link(row["item__heading"], addresses.item(row["meeting__slug"], row["item__ordinal"])),
        day=row["meeting__first_day"],
        body=body_link(row, "meeting__body__"),
        proof=words(row, "meeting__"),
    )


def _ballots(viewer: Viewer, person: int) -> list[Said]:
    """How the person voted where that is told by name."""
    seen = {} if viewer.everything else {"vote__is_public": True}
    far = [f"vote__{one}" for one in ("item__heading", "item__ordinal", *_PLACE, *_WHERE, *_SOURCE)]
    rows = Ballot.objects.filter(person=person, vote__item__isnull=False, **seen).order_by("-vote__meeting__first_day", "-id")[:_SAID].values("option", *far)
    return [_said_line({name.removeprefix("vote__"): value for name, value in row.items()}, row["option"], "") for row in rows]
