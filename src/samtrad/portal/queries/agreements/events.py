"""What minutes say happened to an agreement: each event with its words, told once however often it is told, and what its items decide and say of fees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct, structs

from samtrad.followup.agreements.about import is_about
from samtrad.followup.agreements.events import Weight, weights
from samtrad.followup.queries.standing import Standing
from samtrad.matters.queries import Covers, covers
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_link
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Decision
from samtrad.register.named import EVERYBODY, NOBODY

Row = Mapping[str, Any]
_ON_IT = frozenset({"approve", "reject", "amend", "recommend", "propose", "refer", "defer"})
"""Types of decisions in an item that its heading names, which are on it though they do not name it."""


class OnIt(Struct, frozen=True, kw_only=True):
    """A decision in an item that is about it."""

    url: str
    text: str
    type: str
    status: str
    by: str
    proof: Proof | None


class Term(Struct, frozen=True, kw_only=True):
    """A sentence on a changed fee, in an item that is about it."""

    words: str
    body: Link
    day: date | None
    proof: Proof | None


class Again(Struct, frozen=True, kw_only=True):
    """The same, told again: when and where."""

    key: str
    url: str
    day: date | None
    body: Link
    proof: Proof | None


class Happening(Struct, frozen=True, kw_only=True):
    """What minutes say happened to it. ``weight`` is what its days rest on: proved, said, hoped; "" where it states none. ``again`` is where others say the same."""

    key: str
    at: int
    url: str
    day: date | None
    told: date | None
    body: Link
    meeting: Link
    meeting_kind: str
    number: str
    event: str
    name: str
    weight: str
    first: date | None
    last: date | None
    named_from: date | None
    named_to: date | None
    extends: bool
    status: str
    type: str
    by: str
    addressee: str
    words: str
    proof: Proof | None
    decision: str
    on_it: list[OnIt]
    again: list[Again]
    published: datetime | None


def happenings(told: Standing, keys: Mapping[int, str], known: Covers | None = None) -> list[Happening]:
    """What minutes say happened to it, in order of time, each by its key. ``known``: what is masked in its documents, where that was asked already."""
    known = covers(row["meeting__reading__document"] for row in told.rows) if known is None else known
    weigh = weights(list(told.events.values()))
    decisions = _decisions(told.rows)
    names = {row["name"] for row in told.rows}
    found = []
    shown_in: set[int] = set()
    for row in told.rows:
        hidden = known.over(row["meeting__reading__document"], row["meeting__reading__number"] or 1, row["mention__start"], row["mention__end"])
        of_item = decisions.get(row["item_id"] or 0, [])
        first = row["item_id"] is not None and row["item_id"] not in shown_in
        if row["mention__is_headed"] and first:
            shown_in.add(row["item_id"])
        on_it = [one for one in of_item if is_about(one["text"], names)] if row["mention__is_headed"] and first else []
        named = {one["decision"] for one in told.rows if one["meeting_id"] == row["meeting_id"]}
        found.append(_happening(row, keys[row["id"]], weigh[row["id"]], [one for one in on_it if one["ordinal"] not in named], hidden=hidden))
    return _once(found)


def _once(found: Sequence[Happening]) -> list[Happening]:
    """Those that say the same as one before, with that one: the same event with the same days, resting on the same, that nobody decided at that meeting."""
    first: dict[tuple[object, ...], int] = {}
    kept: list[Happening] = []
    for one in found:
        says = (one.event, one.first, one.last, one.weight, one.extends, one.named_to, one.by)
        if one.on_it or one.status == "made" or not (one.first or one.last) or says not in first:
            if one.status != "made":
                first.setdefault(says, len(kept))
            kept.append(one)
        else:
            before = kept[first[says]]
            again = Again(key=one.key, url=one.url, day=one.day, body=one.body, proof=one.proof)
            kept[first[says]] = structs.replace(before, again=[*before.again, again])
    return kept


def _happening(row: Row, key: str, weight: Weight, on_it: Sequence[Row], *, hidden: bool) -> Happening:
    address, number = row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1
    names = NOBODY if row["meeting__reading__document__elected_alone"] else EVERYBODY
    slug = row["meeting__slug"]
    return Happening(
        key=key,
        at=row["start"],
        url=addresses.item(slug, row["item__ordinal"]) if row["item_id"] else addresses.meeting(slug),
        day=row["day"],
        told=row["meeting__first_day"],
        body=body_link(row, "meeting__body__"),
        meeting=Link(slug, addresses.meeting(slug)),
        meeting_kind=row["meeting__kind"],
        number=row["item__number"] or "",
        event=row["event"],
        name=row["name"],
        weight="" if weight == Weight.NONE else weight.name.lower(),
        first=row["valid_from"],
        last=row["valid_to"],
        named_from=None if row["valid_from"] or row["valid_to"] else row["mention__days_from"],
        named_to=None if row["valid_from"] or row["valid_to"] else row["mention__days_to"],
        extends=row["mention__extends"],
        status=row["decision_status"],
        type=row["decision_type"],
        by=names.one(row["decided_by"]),
        addressee=names.one(row["addressee"]),
        words="" if hidden else row["mention__words"],
        proof=addresses.words(address, number, row["start"], row["end"], row["page"]),
        decision=addresses.decision(slug, row["decision"]) if row["decision"] is not None else "",
        on_it=[
            OnIt(
                url=addresses.decision(slug, one["ordinal"]),
                text=one["text"],
                type=one["type"],
                status=one["status"],
                by=names.one(one["by"]),
                proof=addresses.words(address, number, one["start"], one["end"], one["page"]),
            )
            for one in on_it
        ],
        again=[],
        published=row["meeting__reading__document__published_at"],
    )


def _decisions(rows: Sequence[Row]) -> dict[int, list[Row]]:
    """The decisions in the items whose headings name it: they are on it, though the words do not say its name."""
    items = {row["item_id"] for row in rows if row["mention__is_headed"] and row["item_id"]}
    found: defaultdict[int, list[Row]] = defaultdict(list)
    fields = ("item_id", "ordinal", "text", "type", "status", "by", "start", "end", "page")
    for row in Decision.objects.public().filter(item__in=items, type__in=_ON_IT).order_by("ordinal").values(*fields):
        found[row["item_id"]].append(row)
    return found


def terms(rows: Sequence[Row]) -> list[Term]:
    """What is said of fees in the items that are about it, each sentence once."""
    known = covers(row["meeting__reading__document"] for row in rows if row["mention__terms"])
    found: dict[tuple[int, int], Term] = {}
    for row in rows:
        document, number, address = (row[f"meeting__reading__{one}"] for one in ("document", "number", "document__address"))
        for start, end, words in row["mention__terms"]:
            if not known.over(document, number or 1, start, end):
                proof = addresses.words(address or "", number or 1, start, end)
                found.setdefault((document, start), Term(words=words, body=body_link(row, "meeting__body__"), day=row["meeting__first_day"], proof=proof))
    return list(found.values())
