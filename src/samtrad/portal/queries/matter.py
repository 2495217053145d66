"""One matter: its steps through bodies and years, each with what was done and the words that prove it, and why they hang together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.queries.rounds import TITLE as ROUND_TITLE
from samtrad.followup.queries.rounds import title_of as title_of_round
from samtrad.followup.queries.rounds import told_once
from samtrad.followup.queries.tasks import shown as shown_tasks
from samtrad.matters.models import Link as Tie
from samtrad.matters.models import Ruling
from samtrad.matters.queries import TITLE, Covers, covers, masked, masked_by, title_of
from samtrad.matters.queries import matters as shown
from samtrad.matters.queries import moved as led_on
from samtrad.matters.states import PassageKind
from samtrad.people.states import Regime
from samtrad.portal import addresses
from samtrad.portal.queries.agreement_lines import of_matter
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.matter_beside import Beside, beside
from samtrad.portal.queries.matters import rows_of
from samtrad.portal.queries.standing import Stands, stands
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import Decision

Row = Mapping[str, Any]
_QUOTED = 280
"""Characters of a passage that are quoted where nothing was decided."""
_CLAUSES = 3
"""Decisions that a step shows; its item shows all."""
_NEAR = 6
_TASKS = 12
_MARKS = re.compile(r"^[\W_]+(?=\w)|\*\*|__")
"""What stands before the first word, and signs that make words bold."""
_WEIGHT = ("approve", "reject", "amend", "recommend", "propose", "refer", "assign", "defer", "elect", "other", "note")
"""Types of decisions, the one that says most of a step first."""
_FIELDS = (
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


class TaskLink(Struct, frozen=True):
    """An assignment of the matter, and where it is."""

    words: str
    url: str
    state: str


class MatterPage(Struct, frozen=True, kw_only=True):
    """A matter, its steps in order of time, and what lies near it."""

    url: str
    title: str
    is_named: bool
    case_numbers: list[str]
    first_day: date | None
    last_day: date | None
    bodies: list[Link]
    stands: Stands | None
    steps: list[Step]
    ruled: int
    near: list[Link]
    tasks: list[TaskLink]
    agreements: list[Link]
    rounds: list[Link]
    beside: Beside
    indexable: bool


def moved(address: str) -> str:
    """Where a matter is now that was made part of another; "" for one that is not, and where the other is public to nobody."""
    into = led_on(address)
    return into if into and shown().filter(address=into).exists() else ""


def matter(address: str, today: date) -> MatterPage | None:
    """The page of a matter; None where nobody may see any."""
    found = shown().filter(address=address).values("id", "address", "first_day", "last_day", *TITLE).first()
    if found is None:
        return None
    rows = list(rows_of(found["id"]).values(*_FIELDS))
    known = covers(row["meeting__reading__document"] for row in rows)
    covered = masked_by(known, rows, "")
    title = title_of(found, masked_by(known, [found]))
    by_item = _by_item(rows)
    keys = {row["id"]: f"s{at}" for at, group in enumerate(by_item.values(), 1) for row in group}
    steps = _steps(by_item, keys, covered)
    days = [row["day"] for row in rows if row["day"]]
    return MatterPage(
        url=addresses.matter(found["address"]),
        title=title,
        is_named=bool(found["name"]),
        case_numbers=_case_numbers(rows),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        bodies=list({step.body.url: step.body for step in steps}.values()),
        stands=stands(rows, keys, known, today),
        steps=steps,
        ruled=_ruled([row["id"] for row in rows]),
        near=_near([row["id"] for row in rows], found["id"]),
        tasks=_tasks(found["id"], known),
        agreements=of_matter(found["id"]),
        rounds=_rounds(found["id"], known),
        beside=beside(found["id"], {row["item_id"]: _called(row) for row in rows if row["item_id"]}),
        indexable=all(row["meeting__reading__document__indexable"] for row in rows) and bool(rows),
    )


def _called(row: Row) -> Link:
    """An item by its body and day: its heading is most often that of the matter."""
    day = f" {row['day']:%Y-%m-%d}" if row["day"] else ""
    return Link(f"{body_name(row, 'meeting__body__')}{day}", addresses.item(row["meeting__slug"], row["item__ordinal"]))


def _tasks(matter: int, known: Covers) -> list[TaskLink]:
    """The assignments of a matter, those that are due first."""
    fields = ("address", "state", "titled__words", "titled__start", "titled__end", "titled__meeting__reading__document", "titled__meeting__reading__number")
    rows = shown_tasks().filter(matter=matter, titled__isnull=False).order_by("due", "id").values(*fields)[:_TASKS]
    source = "titled__meeting__reading__"
    return [
        TaskLink(row["titled__words"], addresses.task(row["address"]), row["state"])
        for row in rows
        if not known.over(row[f"{source}document"], row[f"{source}number"], row["titled__start"], row["titled__end"])
    ]


def _rounds(matter: int, known: Covers) -> list[Link]:
    """The rounds that its passages tell of, the latest first; those told again of another but once."""
    rows = told_once().filter(passage__matter=matter).order_by("-id").values("address", *ROUND_TITLE)
    return [Link(title_of_round(row, known), addresses.round_(row["address"])) for row in rows[:_TASKS]]


def _case_numbers(rows: Sequence[Row]) -> list[str]:
    """The case numbers that its items bear, each once; one authority's case is not another's."""
    return list(dict.fromkeys(row["item__case_number"] for row in rows if row["item__case_number"] and row["kind"] == PassageKind.ITEM))


def _by_item(rows: Sequence[Row]) -> dict[tuple[int, int], list[Row]]:
    """The passages of each item: they make one step, whatever number they are."""
    found: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        found.setdefault((row["meeting_id"], row["item_id"]), []).append(row)
    return found


def _steps(by_item: Mapping[tuple[int, int], Sequence[Row]], keys: Mapping[int, str], covered: set[tuple[int, int, int]]) -> list[Step]:
    """One step for each item that has to do with the matter."""
    clauses = _clauses(by_item)
    hidden = {row["id"] for group in by_item.values() for row in group if (row["meeting__reading__document"], row["start"], row["end"]) in covered}
    why = _why(keys, hidden)
    return [_step(group, key := keys[group[0]["id"]], clauses.get(item, []), why.get(key, []), covered) for item, group in by_item.items()]


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


def _clauses(by_item: Mapping[tuple[int, int], Sequence[Row]]) -> dict[tuple[int, int], list[Clause]]:
    """The decisions within the passages of each item."""
    fields = ("meeting_id", "item_id", "ordinal", "text", "type", "status", "by", "addressee", "start", "end", "page")
    found: dict[tuple[int, int], list[Clause]] = {}
    rows = Decision.objects.public().filter(item__in=[item for _, item in by_item if item])
    for row in rows.order_by("meeting", "ordinal").values(*fields):
        key = (row["meeting_id"], row["item_id"])
        held = next((one for one in by_item.get(key, ()) if _within(row, one)), None)
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


def _ruled(passages: Sequence[int]) -> int:
    """How many acts of persons tie these passages, or part them from others. What is ruled of internal passages is told to nobody."""
    here, there = _anyone("one"), _anyone("other")
    rows = Ruling.objects.filter(Q(one__in=passages) & there | Q(other__in=passages) & here, undone_at=None)
    return rows.values("act").distinct().count()


def _anyone(end: str) -> Q:
    """That anyone may see the passage at this end of a link or a ruling."""
    return Q(**{f"{end}__is_public": True, f"{end}__meeting__is_public": True, f"{end}__item__is_public": True})


def _near(passages: Sequence[int], but: int) -> list[Link]:
    """Other matters that something public speaks for being the same, and more against: they lie near."""
    ties = Tie.objects.filter(Q(earlier__in=passages) & _anyone("later") | Q(later__in=passages) & _anyone("earlier")).exclude(
        earlier__matter=but, later__matter=but
    )
    found: dict[int, None] = {}
    for pair in ties.order_by("-score").values_list("earlier__matter", "later__matter"):
        found |= dict.fromkeys(one for one in pair if one and one != but)
    wanted = list(found)[: _NEAR * 2]
    rows = {row["id"]: row for row in shown().filter(pk__in=wanted).values("id", "address", *TITLE)}
    covered = masked([row for row in rows.values() if not row["name"] and row["titled__kind"] != "item"])
    return [Link(title_of(rows[pk], covered), addresses.matter(rows[pk]["address"])) for pk in wanted if pk in rows][:_NEAR]
