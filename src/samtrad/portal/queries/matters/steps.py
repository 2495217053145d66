"""The steps of a matter: one for each item that has to do with it, what was decided there, and why it hangs together with those before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from samtrad.matters.models import Link as Tie
from samtrad.matters.states import PassageKind
from samtrad.people.states import Regime
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Decision

Row = Mapping[str, Any]
_QUOTED = 280
"""Characters of a passage that are quoted where nothing was decided."""
_CLAUSES = 3
"""Decisions that a step shows; its item shows all."""
_MARKS = re.compile(r"^[\W_]+(?=\w)|\*\*|__")
"""What stands before the first word, and signs that make words bold."""
_WEIGHT = ("approve", "reject", "amend", "recommend", "propose", "refer", "assign", "defer", "elect", "other", "note")
"""Types of decisions, the one that says most of a step first."""
FIELDS = (
    "id",
    "start",
    "end",
    "page",
    "kind",
    "title",
    "text",
    "day",
    "document",
    "record",
    "acts",
    "announced",
    "item_id",
    "item__ordinal",
    "item__number",
    "item__heading",
    "item__case_number",
    "meeting_id",
    "meeting__slug",
    "meeting__kind",
    "meeting__first_day",
    "meeting__reading__document",
    "meeting__reading__number",
    "meeting__reading__document__address",
    "meeting__reading__document__indexable",
    "meeting__reading__document__published_at",
    "meeting__body__slug",
    "meeting__body__name",
    "meeting__body__regime",
    "meeting__body__kind",
    "meeting__body__owner__name",
)


class Clause(Struct, frozen=True, kw_only=True):
    """A decision of a step."""

    url: str
    text: str
    type: str
    status: str
    by: str
    addressee: str
    proof: Proof | None


class Reason(Struct, frozen=True):
    """Why a step hangs together with one before it: the code of the reason, its words, and that step's key."""

    code: str
    words: list[str]
    step: str


class Step(Struct, frozen=True, kw_only=True):
    """What one body did with the matter at one meeting; ``type`` is that of its weightiest decision, "" where it made none."""

    key: str
    url: str
    day: date | None
    body: Link
    body_kind: str
    informal: bool
    number: str
    meeting_kind: str
    heading: str
    type: str
    clauses: list[Clause]
    more: int
    quote: str
    is_told: bool
    published: datetime | None
    proof: Proof | None
    why: list[Reason]


def by_item(rows: Sequence[Row]) -> dict[tuple[int, int], list[Row]]:
    """The passages of each item: they make one step, whatever number they are."""
    found: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        found.setdefault((row["meeting_id"], row["item_id"]), []).append(row)
    return found


def steps(groups: Mapping[tuple[int, int], Sequence[Row]], keys: Mapping[int, str], covered: set[tuple[int, int, int]]) -> list[Step]:
    """One step for each item that has to do with the matter."""
    clauses = _clauses(groups)
    hidden = {row["id"] for group in groups.values() for row in group if (row["meeting__reading__document"], row["start"], row["end"]) in covered}
    why = _why(keys, hidden)
    return [_step(group, key := keys[group[0]["id"]], clauses.get(item, []), why.get(key, []), covered) for item, group in groups.items()]


def _step(group: Sequence[Row], key: str, clauses: Sequence[Clause], why: list[Reason], covered: set[tuple[int, int, int]]) -> Step:
    whole = next((row for row in group if row["kind"] == PassageKind.ITEM), None)
    first = whole or group[0]
    made = sorted((one for one in clauses if one.status == "made"), key=lambda one: _WEIGHT.index(one.type) if one.type in _WEIGHT else len(_WEIGHT))
    hidden = (first["meeting__reading__document"], first["start"], first["end"]) in covered
    address, number = first["meeting__reading__document__address"] or "", first["meeting__reading__number"] or 1
    return Step(
        key=key,
        url=addresses.item(first["meeting__slug"], first["item__ordinal"]),
        day=first["day"],
        body=Link(body_name(first, "meeting__body__"), addresses.body(first["meeting__body__slug"])),
        body_kind=first["meeting__body__kind"],
        informal=first["meeting__body__regime"] == Regime.INFORMAL,
        number=first["item__number"] or "",
        meeting_kind=first["meeting__kind"],
        heading=first["item__heading"],
        type=made[0].type if made else "",
        clauses=list(clauses[:_CLAUSES]),
        more=max(len(clauses) - _CLAUSES, 0),
        quote="" if clauses or hidden else _quote(first["text"] if first["text"].strip() else first["title"]),
        is_told=all(row["kind"] == PassageKind.TOLD for row in group),
        published=first["meeting__reading__document__published_at"],
        proof=addresses.words(address, number, first["start"], first["end"], first["page"]),
        why=why,
    )


def _quote(text: str) -> str:
    """The beginning of a passage, as far as a sentence goes that ends in time; else as far as words do."""
    told = _MARKS.sub("", " ".join(text.split()))
    if len(told) <= _QUOTED:
        return told
    stop = max(told.rfind(end, 0, _QUOTED) for end in (". ", "? ", "! "))
    return told[: stop + 1] if stop > _QUOTED // 3 else f"{told[: told.rfind(' ', 0, _QUOTED)]} …"


def _clauses(groups: Mapping[tuple[int, int], Sequence[Row]]) -> dict[tuple[int, int], list[Clause]]:
    """The decisions within the passages of each item."""
    fields = ("meeting_id", "item_id", "ordinal", "text", "type", "status", "by", "addressee", "start", "end", "page")
    found: dict[tuple[int, int], list[Clause]] = {}
    rows = Decision.objects.public().filter(item__in=[item for _, item in groups if item])
    for row in rows.order_by("meeting_id", "ordinal").values(*fields):
        key = (row["meeting_id"], row["item_id"])
        held = next((one for one in groups.get(key, ()) if _within(row, one)), None)
        if held is None:
            continue
        address, number = held["meeting__reading__document__address"] or "", held["meeting__reading__number"] or 1
        found.setdefault(key, []).append(
            Clause(
                url=addresses.decision(held["meeting__slug"], row["ordinal"]),
                text=row["text"],
                type=row["type"],
                status=row["status"],
                by=row["by"],
                addressee=row["addressee"],
                proof=addresses.words(address, number, row["start"], row["end"], row["page"]),
            )
        )
    return found


def _within(decision: Row, passage: Row) -> bool:
    """Whether a decision is of a passage: an item's are all its own, a topic's those within it."""
    return bool(passage["kind"] == PassageKind.ITEM) or bool(passage["start"] <= decision["start"] < passage["end"])


def _why(keys: Mapping[int, str], hidden: set[int]) -> dict[str, list[Reason]]:
    """What each step hangs by on steps before it: of the links between the two, what weighs most, once.

    Of passages with something masked in them no words are told: they were put down when it may not have been masked yet.
    """
    found: dict[str, dict[tuple[str, str], Reason]] = {}
    for earlier, later, reasons in Tie.objects.filter(earlier__in=keys, later__in=keys).order_by("-score").values_list("earlier", "later", "reasons"):
        here, there = keys[later], keys[earlier]
        if here == there:
            continue
        told, silent = found.setdefault(here, {}), bool(hidden & {earlier, later})
        for code, words, weight in reasons:
            if weight > 0 and (code, there) not in told:
                told[code, there] = Reason("", [], there) if silent and words else Reason(code, list(words), there)
    return {key: list(told.values())[:_CLAUSES] for key, told in found.items()}
