"""Organisations: the list, and what concerns one: its bodies and people, and the items and decisions that name it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.followup.models import RoundParty
from samtrad.followup.queries import rounds
from samtrad.people.models import Membership, Organisation
from samtrad.people.states import OrganisationKind
from samtrad.portal import addresses
from samtrad.portal.dropped import act_of
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import body_link, body_name, coming_lines
from samtrad.portal.queries.mandates import MandateLine, mandate_lines, public_mandates
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import ComingLine, Link, Proof
from samtrad.register.models import Attendance, ComingMeeting, Mention

Row = Mapping[str, Any]
_SIZE, _MENTIONS, _PEOPLE, _COMING = 100, 40, 100, 24
_CHOICES = 400
"""How many organisations a list to choose from may have: all 290 municipalities and 21 regions, and their federations."""
_PARTIES = (OrganisationKind.MUNICIPALITY, OrganisationKind.REGION, OrganisationKind.FEDERATION)


class OrganisationLine(Struct, frozen=True, kw_only=True):
    """An organisation in a list."""

    organisation: Link
    kind: str


class OrganisationsPage(Struct, frozen=True, kw_only=True):
    """Organisations by name."""

    organisations: list[OrganisationLine]
    kinds: list[str]
    kind: str
    before: str
    after: str


class Concern(Struct, frozen=True, kw_only=True):
    """An item or a decision that names the organisation."""

    url: str
    heading: str
    text: str
    type: str
    status: str
    by: str
    day: date | None
    number: str
    body: Link
    meeting_kind: str
    proof: Proof | None

    @property
    def act(self) -> str:
        """What it does, as its mark and word say it."""
        return act_of(self.type, self.text)


class OrganisationPage(Struct, frozen=True, kw_only=True):
    """An organisation."""

    name: str
    slug: str
    url: str
    formal_name: str
    kind: str
    bodies: list[Link]
    takes_part: list[Link]
    member_of: list[Link]
    members: list[Link]
    people: list[MandateLine]
    concerns: list[Concern]
    coming: list[ComingLine]
    before: str
    after: str


def shown(viewer: Viewer, surely: Collection[int] = ()) -> QuerySet[Organisation]:
    """Organisations that something public is about: a body of theirs, someone who came from them, a decision that names them, a round that asks them.

    Of those that are so ``surely`` nothing is asked.
    """
    named = Mention.objects.seen_by(viewer).filter(organisation=OuterRef("pk"))
    came = Attendance.objects.seen_by(viewer).filter(organisation=OuterRef("pk"))
    owns = bodies.shown().filter(owner=OuterRef("pk"))
    shares = bodies.shown().filter(participations__organisation=OuterRef("pk"))
    asked = RoundParty.objects.filter(organisation=OuterRef("pk"), is_asked=True, round__in=rounds.shown())
    known = Q(pk__in=surely) if surely else Q()
    return Organisation.objects.filter(known | Exists(owns) | Exists(named) | Exists(shares) | Exists(came) | Exists(asked), merged_into=None)


def choices() -> list[tuple[str, str]]:
    """The municipalities, regions and federations that own a body of which something is public, or take part in one: to choose from, by slug and name."""
    owns = bodies.shown().filter(owner=OuterRef("pk"))
    shares = bodies.shown().filter(participations__organisation=OuterRef("pk"))
    found = Organisation.objects.filter(Exists(owns) | Exists(shares), kind__in=_PARTIES, merged_into=None)
    return list(found.order_by("sort_key", "id").values_list("slug", "name")[:_CHOICES])


def moved(viewer: Viewer, slug: str) -> str:
    """The slug of the organisation that this one turned out to be; empty where it is its own, and where the other may not be seen."""
    found = Organisation.objects.filter(slug=slug, merged_into__in=shown(viewer)).values_list("merged_into__slug", flat=True).first()
    return found or ""


def organisations(viewer: Viewer, asked: Asked, kind: str) -> OrganisationsPage:
    """A page of the organisations, all or of one kind."""
    rows = shown(viewer).filter(kind=kind) if kind else shown(viewer)
    part = page_of(rows, "sort_key", asked, _SIZE, descending=False)
    found = {pk: (name, slug, told) for pk, name, slug, told in Organisation.objects.filter(pk__in=part.ids).values_list("pk", "name", "slug", "kind")}
    return OrganisationsPage(
        organisations=[OrganisationLine(organisation=Link(found[pk][0], addresses.organisation(found[pk][1])), kind=found[pk][2]) for pk in part.ids],
        kinds=list(shown(viewer).order_by("kind").values_list("kind", flat=True).distinct()),
        kind=kind,
        before=part.before,
        after=part.after,
    )


def organisation(viewer: Viewer, slug: str, today: date, asked: Asked) -> OrganisationPage | None:
    """The page of an organisation; None where there is nothing of it that anyone may see."""
    row = shown(viewer).filter(slug=slug).values("id", "name", "formal_name", "kind").first()
    if row is None:
        return None
    own = list(
        bodies.shown().filter(Q(owner=row["id"]) | Q(participations__organisation=row["id"])).distinct().values("id", "slug", "name", "owner__name", "owner_id")
    )
    part = page_of(Mention.objects.seen_by(viewer).filter(organisation=row["id"], day__isnull=False), "day", asked, _MENTIONS)
    people = (
        public_mandates(viewer)
        .filter(organisation=row["id"], is_current=True, person__is_elected=True)
        .order_by("body__sort_key", "capacity", "person__sort_key", "id")
    )
    coming = ComingMeeting.objects.seen_by(viewer).filter(body__in=[one["id"] for one in own], day__gte=today).order_by("day", "id")
    return OrganisationPage(
        name=row["name"],
        slug=slug,
        url=addresses.organisation(slug),
        formal_name=row["formal_name"],
        kind=row["kind"],
        bodies=[Link(one["name"], addresses.body(one["slug"])) for one in own if one["owner_id"] == row["id"]],
        takes_part=[Link(body_name(one), addresses.body(one["slug"])) for one in own if one["owner_id"] != row["id"]],
        member_of=_memberships(Q(member=row["id"]), "of"),
        members=_memberships(Q(of=row["id"]), "member"),
        people=mandate_lines(people[:_PEOPLE]),
        concerns=concerns(Mention.objects.seen_by(viewer).filter(pk__in=part.ids)),
        coming=coming_lines(coming[:_COMING]),
        before=part.before,
        after=part.after,
    )


def _memberships(of: Q, other: str) -> list[Link]:
    rows = Membership.objects.filter(of, until=None).order_by(f"{other}__sort_key").values_list(f"{other}__name", f"{other}__slug")
    return [Link(name, addresses.organisation(slug)) for name, slug in rows]


def concerns(mentions: QuerySet[Mention]) -> list[Concern]:
    """Mentions as lines of a list, the latest first: the decision where one names the organisation, else the item."""
    found = []
    for row in mentions.order_by("-day", "-id").values(
        "day",
        *_of("item"),
        *_of("decision"),
        "decision__text",
        "decision__type",
        "decision__status",
        "decision__by",
        "decision__item__heading",
        "decision__item__number",
    ):
        one = "decision" if row["decision__ordinal"] is not None else "item"
        found.append(_concern(row, one))
    return found


_MEETING = ("slug", "kind", "reading__number", "reading__document__address", "body__slug", "body__name", "body__owner__name")


def _of(one: str) -> list[str]:
    more = ("heading", "number") if one == "item" else ()
    return [f"{one}__{field}" for field in ("ordinal", "start", "end", "page", *more, *(f"meeting__{field}" for field in _MEETING))]


def _concern(row: Row, one: str) -> Concern:
    of = {name.removeprefix(f"{one}__"): value for name, value in row.items() if name.startswith(f"{one}__")}
    slug, ordinal = of["meeting__slug"], of["ordinal"]
    is_decision = one == "decision"
    return Concern(
        url=addresses.decision(slug, ordinal) if is_decision else addresses.item(slug, ordinal),
        heading=(of["item__heading"] if is_decision else of["heading"]) or "",
        text=of.get("text", ""),
        type=of.get("type", ""),
        status=of.get("status", ""),
        by=of.get("by", ""),
        day=row["day"],
        number=(of["item__number"] if is_decision else of["number"]) or "",
        body=body_link(of, "meeting__body__"),
        meeting_kind=of["meeting__kind"],
        proof=addresses.words(of["meeting__reading__document__address"] or "", of["meeting__reading__number"] or 1, of["start"], of["end"], of["page"]),
    )
