"""What was done in items: decisions, proposals, votes, dissents; for a whole meeting or for one item."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from django.db.models import QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.portal import addresses
from samtrad.portal.dropped import act_of
from samtrad.portal.queries.matters.along import Along
from samtrad.portal.shapes import Proof
from samtrad.register.models import Ballot, Decision, Dissent, Item, Proposal, Vote
from samtrad.register.named import Names

Row = Mapping[str, Any]
_PLACE = ("start", "end", "page")


class Clause(Struct, frozen=True, kw_only=True):
    """A decision clause in its item."""

    url: str
    text: str
    type: str
    status: str
    force: str
    by: str
    addressee: str
    proof: Proof | None

    @property
    def act(self) -> str:
        """What it does, as its mark and word say it."""
        return act_of(self.type, self.text)


class Moved(Struct, frozen=True, kw_only=True):
    """A proposal (yrkande)."""

    by: list[str]
    kind: str
    text: str
    is_withdrawn: bool
    proof: Proof | None


class Voted(Struct, frozen=True, kw_only=True):
    """A counted vote, and how each voted where that is told."""

    yes: int | None
    no: int | None
    abstained: int | None
    absent: int | None
    yes_means: str
    no_means: str
    casting_vote: bool
    is_secret: bool
    ballots: list[tuple[str, str]]
    proof: Proof | None

    @property
    def bar(self) -> list[tuple[str, int, int]]:
        """The vote as lengths of a bar of 120: what, from where, how long."""
        counts = [("yes", self.yes or 0), ("no", self.no or 0), ("abst", self.abstained or 0)]
        total = sum(count for _, count in counts)
        found, at = [], 0
        for name, count in counts:
            if count:
                length = max(round(116 * count / total), 2)
                found.append((name, at, length))
                at += length + 2
        return found


class Dissented(Struct, frozen=True, kw_only=True):
    """A reservation, special statement or note to the minutes."""

    kind: str
    by: list[str]
    text: str
    proof: Proof | None


class Paper(Struct, frozen=True, kw_only=True):
    """A paper that the minutes speak of."""

    text: str
    kind: str
    proof: Proof | None


class ItemActs(Struct, frozen=True, kw_only=True):
    """An item and what was done in it."""

    ordinal: int
    url: str
    number: str
    heading: str
    level: int
    case_number: str
    is_information: bool
    proof: Proof | None
    clauses: list[Clause]
    proposals: list[Moved]
    votes: list[Voted]
    dissents: list[Dissented]
    papers: list[Paper] = msgspec.field(default_factory=list)
    stood_aside: list[str] = msgspec.field(default_factory=list)
    matters: list[Along] = msgspec.field(default_factory=list)


class Source(Struct, frozen=True):
    """What a meeting's facts rest on: the document, which of its records, and the meeting's address."""

    document: str
    number: int
    slug: str

    def words(self, row: Row) -> Proof | None:
        """The words of a fact."""
        return addresses.words(self.document, self.number, row["start"], row["end"], row["page"])


class Acts(Struct, frozen=True, kw_only=True):
    """The items of a meeting, or one of them, and the clauses that stand outside all items."""

    items: list[ItemActs]
    outside: list[Clause]


def item_rows(items: QuerySet[Item]) -> list[Row]:
    """Items as rows, in their order."""
    return list(items.order_by("ordinal").values("id", "ordinal", "number", "heading", "level", "case_number", "is_information", *_PLACE))


def acts(viewer: Viewer, rows: Sequence[Row], of: dict[str, int | None], source: Source, names: Names, *, ballots: bool = False) -> Acts:
    """Items with what was done in each. ``of`` cuts the facts to the meeting or the item; one question for each kind."""
    clauses = _clauses(Decision.objects.seen_by(viewer).filter(**of), source, names)
    moved = _moved(Proposal.objects.seen_by(viewer).filter(**of), source, names)
    dissents = _dissents(Dissent.objects.seen_by(viewer).filter(**of), source, names)
    votes = _votes(Vote.objects.seen_by(viewer).filter(**of), source, names, ballots=ballots)
    made = [
        ItemActs(
            ordinal=row["ordinal"],
            url=addresses.item(source.slug, row["ordinal"]),
            number=row["number"],
            heading=row["heading"],
            level=row["level"],
            case_number=row["case_number"],
            is_information=bool(row["is_information"]),
            proof=source.words(row),
            clauses=clauses[row["id"]],
            proposals=moved[row["id"]],
            votes=votes[row["id"]],
            dissents=dissents[row["id"]],
        )
        for row in rows
    ]
    return Acts(items=made, outside=clauses[None])


def _clauses(rows: QuerySet[Decision], source: Source, names: Names) -> dict[int | None, list[Clause]]:
    found: dict[int | None, list[Clause]] = defaultdict(list)
    for row in rows.order_by("ordinal").values("item_id", "ordinal", "text", "type", "status", "force", "by", "addressee", *_PLACE):
        clause = Clause(
            url=addresses.decision(source.slug, row["ordinal"]),
            text=row["text"],
            type=row["type"],
            status=row["status"],
            force=row["force"],
            by=names.one(row["by"]),
            addressee=names.one(row["addressee"]),
            proof=source.words(row),
        )
        found[row["item_id"]].append(clause)
    return found


def _moved(rows: QuerySet[Proposal], source: Source, names: Names) -> dict[int | None, list[Moved]]:
    found: dict[int | None, list[Moved]] = defaultdict(list)
    for row in rows.order_by("ordinal").values("item_id", "by", "kind", "text", "is_withdrawn", *_PLACE):
        found[row["item_id"]].append(
            Moved(by=names.of(row["by"]), kind=row["kind"], text=row["text"], is_withdrawn=row["is_withdrawn"], proof=source.words(row))
        )
    return found


def _dissents(rows: QuerySet[Dissent], source: Source, names: Names) -> dict[int | None, list[Dissented]]:
    found: dict[int | None, list[Dissented]] = defaultdict(list)
    for row in rows.order_by("ordinal").values("item_id", "kind", "by", "text", *_PLACE):
        found[row["item_id"]].append(Dissented(kind=row["kind"], by=names.of(row["by"]), text=row["text"], proof=source.words(row)))
    return found


def _votes(rows: QuerySet[Vote], source: Source, names: Names, *, ballots: bool) -> dict[int | None, list[Voted]]:
    told = list(
        rows.order_by("ordinal").values("id", "item_id", "yes", "no", "abstained", "absent", "yes_means", "no_means", "casting_vote", "is_secret", *_PLACE)
    )
    cast: dict[int, list[tuple[str, str]]] = defaultdict(list)
    if ballots and told:
        for vote, name, option in Ballot.objects.filter(vote__in=[row["id"] for row in told]).order_by("ordinal").values_list("vote_id", "name", "option"):
            if names.person(name):
                cast[vote].append((name, option))
    found: dict[int | None, list[Voted]] = defaultdict(list)
    for row in told:
        voted = Voted(
            yes=row["yes"],
            no=row["no"],
            abstained=row["abstained"],
            absent=row["absent"],
            yes_means=row["yes_means"],
            no_means=row["no_means"],
            casting_vote=bool(row["casting_vote"]),
            is_secret=bool(row["is_secret"]),
            ballots=cast[row["id"]],
            proof=source.words(row),
        )
        found[row["item_id"]].append(voted)
    return found
