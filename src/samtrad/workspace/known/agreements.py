"""Agreements as those see them who may say what belongs together: every mention with its words, and what an act would change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.followup.actions.agreements.rulings import confirmed_in, may_undo, ruled_in
from samtrad.followup.models import Agreement, AgreementRuling
from samtrad.followup.queries.standing import Row as Told
from samtrad.followup.queries.standing import standing_of, told_on
from samtrad.followup.queries.titles import title_of
from samtrad.followup.states import AgreementRulingKind
from samtrad.matters.queries import Covers, covers
from samtrad.people.models import Body
from samtrad.people.viewing import bodies_of
from samtrad.register.models import AgreementEvent
from samtrad.workspace.known.finding import MOST, Hit
from samtrad.workspace.known.persons import Done, words

_ACTS = 12
_SOURCE = ("reading__document__address", "reading__number")
_PLACE = ("meeting__reading__document", "meeting__reading__number", "mention__start", "mention__end")


class Row(Struct, frozen=True, kw_only=True):
    """A mention of an agreement."""

    id: int
    title: str
    words: str
    body: str
    day: date | None
    proof: str


class Known(Struct, frozen=True, kw_only=True):
    """An agreement: what it is called, its mentions, and the acts on it that hold."""

    address: str
    name: str
    rows: list[Row]
    names: list[str]
    acts: list[Done]


class Allowed(Struct, frozen=True, kw_only=True):
    """What whoever asks may do with an agreement; for what they may not, the bodies whose papers whoever may keeps: all of them, or one."""

    rule: bool
    confirm: bool
    all_of: list[str]
    one_of: list[str]


class Merging(Struct, frozen=True, kw_only=True):
    """What making two one would change: whose address stays, and how many mentions come to it."""

    left: Known
    goes: Known
    moves: int
    name: str


def _events(request: HttpRequest) -> QuerySet[AgreementEvent]:
    """The public mentions in bodies where someone may settle things."""
    bodies = bodies_of(request, Act.SETTLE)
    rows = AgreementEvent.objects.public().filter(mention__agreement__isnull=False, meeting__is_public=True)
    return rows if bodies is None else rows.filter(scope__in=bodies)


def agreement_for(request: HttpRequest, address: str) -> Agreement | None:
    """An agreement that a body tells of where someone may settle things."""
    found: Agreement | None = Agreement.objects.filter(address=address, merged_into=None).first()
    return found if found and _events(request).filter(mention__agreement=found).exists() else None


def known(agreement: Agreement, by: User | None = None) -> Known:
    """An agreement with its mentions in order of time: they are public, whoever asks. Acts tell whether ``by`` may undo them."""
    told = standing_of([agreement.pk]).get(agreement.pk)
    rows = told.rows if told else []
    hidden = covers(row["meeting__reading__document"] for row in rows)
    return Known(
        address=agreement.address,
        name=title_of(agreement.name, (row["name"] for row in rows)),
        rows=[_row(row, hidden) for row in rows],
        names=list(dict.fromkeys(row["name"] for row in rows)),
        acts=list(_acts(agreement, by)),
    )


def allowed(request: HttpRequest, agreement: Agreement) -> Allowed:
    """Which acts the page offers, by what the acts themselves ask."""
    mine, every, some = bodies_of(request, Act.SETTLE), ruled_in(agreement), confirmed_in(agreement)
    names = dict(Body.objects.filter(pk__in=every | some).order_by("sort_key", "id").values_list("pk", "name"))
    return Allowed(
        rule=mine is None or every <= mine,
        confirm=mine is None or bool(some & mine),
        all_of=[name for pk, name in names.items() if pk in every and (mine is None or pk not in mine)],
        one_of=[name for pk, name in names.items() if pk in some],
    )


def _row(row: Told, hidden: Covers) -> Row:
    source = {"reading__document__is_public": True} | {one: row[f"meeting__{one}"] for one in _SOURCE}
    return Row(
        id=row["mention"],
        title=row["name"],
        words="" if hidden.over(*(row[one] for one in _PLACE)) else row["mention__words"],
        body=row["meeting__body__name"],
        day=told_on(row),
        proof=words(source, row["start"], row["end"]),
    )


def _acts(agreement: Agreement, by: User | None) -> Iterable[Done]:
    """The acts on the agreement that hold, the latest first, each once."""
    rows = AgreementRuling.objects.filter(Q(one__agreement=agreement) | Q(other__agreement=agreement), undone_at=None)
    told: set[int] = set()
    for row in rows.select_related("one__event", "other__event", "by").order_by("-act", "-kind", "pk"):
        if row.act not in told and len(told) < _ACTS:
            told.add(row.act)
            named = " · ".join(dict.fromkeys(one.event.name for one in (row.one, row.other) if one and one.event))
            days = f"{row.valid_from}–{row.valid_to or ''} {row.ground}" if row.kind == AgreementRulingKind.FORCE else ""
            yield Done(
                act=row.act,
                kind=str(AgreementRulingKind(row.kind).label),
                told=row.name or days or named,
                by=row.by.name,
                at=row.at.date(),
                can_undo=by is None or may_undo(row.act, by),
            )


def merging(one: Agreement, other: Agreement) -> Merging:
    """What it would change that two agreements are one."""
    stays, goes = (known(agreement) for agreement in sorted((one, other), key=lambda agreement: agreement.pk))
    return Merging(left=stays, goes=goes, moves=len(goes.rows), name=stays.name)


def agreements(request: HttpRequest, asked: str) -> list[Hit]:
    """Agreements that have a mention whose name holds all the words."""
    rows = _events(request)
    for word in asked.split():
        rows = rows.filter(Q(name__icontains=word) | Q(mention__agreement__name__icontains=word))
    found = list(Agreement.objects.filter(pk__in=rows.values("mention__agreement"), merged_into=None).order_by("-last_day", "-pk")[:MOST])
    standing = standing_of([one.pk for one in found])
    return [_hit(one, standing[one.pk].rows) for one in found if one.pk in standing]


def _hit(one: Agreement, rows: list[Told]) -> Hit:
    bodies = list(dict.fromkeys(row["meeting__body__name"] for row in rows))
    url = reverse("workspace:known-agreement", args=[one.address])
    name = title_of(one.name, (row["name"] for row in rows))
    return Hit(slug=one.address, url=url, name=name, told=", ".join(bodies[:3]), times=len({row["meeting_id"] for row in rows}))
