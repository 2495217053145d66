"""What the pages of rounds show to those who keep them: rows with every answer, links, acts; and what waits for an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import Case, F, IntegerField, Max, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from msgspec import Struct

from samtrad.access.models import Role
from samtrad.access.states import ALLOWED, Act, RoleName
from samtrad.access.viewer import Viewer
from samtrad.documents.masking import BLOCK
from samtrad.following.models import Message
from samtrad.followup.models import ReplyFile, Round, RoundAct, RoundLink, RoundParty, RoundReply
from samtrad.followup.queries.rounds import asker, number_shown, seen, titles
from samtrad.followup.round_answers import answer_word, state_word
from samtrad.followup.states import PartyState, ReplySource, RoundStage
from samtrad.people.naming import full_name
from samtrad.people.viewing import bodies_of, roles_of, viewer_of
from samtrad.register.models import Decision, Meeting

MOST = 200
_WAITING = (
    "case_number",
    "extended_to",
    "last_day",
    "round__address",
    "round__case_number",
    "round__kind",
    "round__sender__name",
    "round__sender_words",
    "round__body__name",
    "organisation__name",
    "organisation__slug",
)
"""What is shown of what waits."""
_STAGES = (RoundStage.SUGGESTED, RoundStage.DRAFT, RoundStage.OPEN, RoundStage.CLOSED, RoundStage.DROPPED)
_OPEN = (PartyState.ASKED, PartyState.EXTENDED, PartyState.FOUND)


class Version(Struct, frozen=True, kw_only=True):
    """One version of an answer, with all that it says."""

    id: int
    number: int
    answer: str
    source: str
    day: date | None
    body_name: str
    paragraph: str
    text: str
    case_number: str
    name: str
    address: str
    is_read: bool
    is_hidden: bool
    is_forwarded: bool
    is_confirmed: bool
    is_refused: bool
    files: list[ReplyFile]


class Held(Struct, frozen=True, kw_only=True):
    """A party's row, as those see it who put the round."""

    id: int
    name: str
    state: str
    doubt: str
    until: date | None
    reminded_on: date | None
    case_number: str
    official_address: str
    slug: str
    sent_to: str
    expires_at: datetime | None
    post: str
    post_at: datetime | None
    versions: list[Version]

    @property
    def is_unheard(self) -> bool:
        """Whether nothing has been heard of a party that was asked."""
        return self.state in (PartyState.ASKED, PartyState.EXTENDED)

    @property
    def waits(self) -> list[Version]:
        """The answers that a person has to look at."""
        return [one for one in self.versions if not one.is_confirmed and not one.is_refused]

    @property
    def holds(self) -> Version | None:
        """The answer that holds."""
        return next((one for one in reversed(self.versions) if one.is_confirmed), None)


def mine(request: HttpRequest) -> QuerySet[Round]:
    """The rounds of bodies in which someone may settle things."""
    within = bodies_of(request, Act.SETTLE)
    rows = seen(viewer_of(request))
    return rows if within is None else rows.filter(scope__in=within)


def listed(request: HttpRequest) -> list[tuple[Round, str, str]]:
    """Those rounds, each with what it is called and the body that asks, or in whose minutes it was read: what waits for a person first."""
    order = Case(*[When(stage=stage, then=Value(at)) for at, stage in enumerate(_STAGES)], output_field=IntegerField())
    rows = list(mine(request).filter(part_of=None).select_related("sender", "body__owner", "meeting__body__owner").order_by(order, "-id")[:MOST])
    called = titles(row.pk for row in rows)
    return [(row, called[row.pk], _kept_by(row)) for row in rows]


def _kept_by(round_: Round) -> str:
    body = round_.body or (round_.meeting.body if round_.meeting else None)
    return full_name(body.name, body.owner.name if body.owner else None) if body else ""


def held(round_: Round, viewer: Viewer) -> list[Held]:
    """The rows of a round, with every version of each answer. What was read in minutes that one may not see now is told without its words."""
    versions: dict[int, list[Version]] = {}
    replies = list(RoundReply.objects.filter(party__round=round_).select_related("decision__item").prefetch_related("files").order_by("version"))
    open_now = Decision.objects.seen_by(viewer).filter(
        pk__in={one.decision_id for one in replies if one.decision_id}, meeting__in=Meeting.objects.seen_by(viewer)
    )
    read = frozenset(open_now.values_list("pk", flat=True))
    for reply in replies:
        versions.setdefault(reply.party_id, []).append(_version(reply, round_.kind, is_open=reply.source != ReplySource.MINUTES or reply.decision_id in read))
    links = {link.party_id: link for link in RoundLink.objects.filter(party__round=round_, revoked_at=None).select_related("message").order_by("id")}
    rows = RoundParty.objects.filter(round=round_).select_related("organisation").annotate(number=number_shown()).order_by("organisation__sort_key", "id")
    return [_held(row, row.number, versions.get(row.pk, []), links.get(row.pk)) for row in rows]


def _held(row: RoundParty, number: str, versions: list[Version], link: RoundLink | None) -> Held:
    post: Message | None = getattr(link, "message", None)
    return Held(
        id=row.pk,
        name=row.organisation.name,
        state=row.state,
        doubt=row.doubt,
        until=row.extended_to or row.last_day,
        reminded_on=row.reminded_on,
        case_number=number,
        official_address=row.organisation.official_address,
        slug=row.organisation.slug,
        sent_to=link.sent_to if link else "",
        expires_at=link.expires_at if link else None,
        post=post.stage if post else "",
        post_at=post.sent_at if post else None,
        versions=versions,
    )


def _version(reply: RoundReply, kind: str, *, is_open: bool) -> Version:
    is_read = reply.source == ReplySource.MINUTES
    text = reply.decision.text if is_read and reply.decision else reply.text
    item = reply.decision.item if is_read and reply.decision else None
    is_covered = bool(item and BLOCK in (item.case_number or ""))
    return Version(
        id=reply.pk,
        number=reply.version,
        answer=answer_word(kind, reply.answer),
        source=str(ReplySource(reply.source).label),
        day=reply.day,
        body_name=reply.body_name if is_open else "",
        paragraph=reply.paragraph if is_open else "",
        text=text if is_open else "",
        case_number=reply.case_number if is_open and not is_covered else "",
        name=reply.given_name,
        address=reply.given_address,
        is_read=is_read,
        is_hidden=not is_open,
        is_forwarded=reply.is_forwarded,
        is_confirmed=reply.is_confirmed,
        is_refused=reply.is_refused,
        files=list(reply.files.all()),
    )


class Posting(Struct, frozen=True, kw_only=True):
    """To whom the links can be sent now: those who have not answered, by whether they have an address; ``last`` is the latest link that the page knows of."""

    last: int
    ready: list[Held]
    lacking: list[Held]


def posting(round_: Round, rows: list[Held]) -> Posting:
    """What sending the links would do."""
    last = RoundLink.objects.filter(party__round=round_).aggregate(last=Max("pk"))["last"] or 0
    unheard = [row for row in rows if row.is_unheard]
    return Posting(last=last, ready=[row for row in unheard if row.official_address], lacking=[row for row in unheard if not row.official_address])


def acts(round_: Round) -> list[RoundAct]:
    """What persons did with it and holds, the latest first."""
    return list(RoundAct.objects.filter(round=round_, undone_at=None).select_related("by").order_by("-number")[:MOST])


def organisations_of(roles: tuple[Role, ...]) -> frozenset[int]:
    """The organisations whose papers someone keeps."""
    return frozenset(role.organisation for role in roles if role.organisation is not None and Act.SETTLE in ALLOWED[RoleName(role.name)])


def answerable(organisations: frozenset[int]) -> QuerySet[RoundParty]:
    """The rows that are open to answers from some organisations: of rounds that were put to them, or that anyone may see in minutes."""
    put = Q(round__meeting=None) | Q(round__is_public=True, round__meeting__is_public=True, round__item__is_public=True)
    return RoundParty.objects.filter(put, organisation__in=organisations, round__stage=RoundStage.OPEN)


def replies_for(request: HttpRequest) -> QuerySet[RoundReply]:
    """The answers that someone may have the receipt of: to rounds of bodies that they keep, or of organisations that they answer for."""
    own = Q(party__in=answerable(organisations_of(roles_of(request))))
    rows = RoundReply.objects.filter(Q(party__round__in=mine(request)) | own).exclude(source=ReplySource.MINUTES)
    return rows.select_related("party__round__sender", "party__organisation", "given_by")


class Awaited(Struct, frozen=True):
    """A row that waits for an answer, what its round is called, who asks, and by when."""

    row: RoundParty
    called: str
    asker: str
    until: date | None


def waiting(request: HttpRequest) -> list[Awaited]:
    """What waits for an answer from the organisations whose papers someone keeps, the earliest last day first; as many as one looks through."""
    rows = answerable(organisations_of(roles_of(request))).filter(state__in=_OPEN, is_asked=True).select_related("round__sender", "round__body", "organisation")
    found = list(rows.annotate(until=Coalesce("extended_to", "last_day")).order_by(F("until").asc(nulls_last=True), "id").only(*_WAITING)[:MOST])
    called = titles(row.round_id for row in found)
    return [Awaited(row, called[row.round_id], asker(row.round), row.extended_to or row.last_day) for row in found]


def statistics(rows: list[Held], kind: str) -> Mapping[str, Any]:
    """How many stand how, in words; together all rows."""
    told: dict[str, int] = {}
    for row in rows:
        told[row.state] = told.get(row.state, 0) + 1
    return {state_word(kind, state): count for state, count in told.items()}
