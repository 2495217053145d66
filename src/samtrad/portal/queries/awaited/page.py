"""What waits for a body or an organisation, by day: assignments that are due, what comes in its matters, answers that others await. Empty is a good sight."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Case, Count, F, Min, Q, QuerySet, Value, When
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import Task, Waiting
from samtrad.followup.queries import waits
from samtrad.followup.queries.members import OF_GROUP, asked_of_member, asked_of_members
from samtrad.followup.queries.tasks import shown
from samtrad.followup.task_states import LEFT, TaskState, WaitKind
from samtrad.followup.wait_words import WHAT
from samtrad.matters.queries import covers
from samtrad.matters.standing.announced import LATELY
from samtrad.people.models import Body
from samtrad.pipeline.moment import moment
from samtrad.portal import addresses
from samtrad.portal.queries import organisation
from samtrad.portal.queries.awaited import lines as wait_lines
from samtrad.portal.queries.awaited.lines import WaitLine
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import body_link, body_name
from samtrad.portal.queries.tasks.lines import TaskLine, task_lines
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)
_MOST = 200
_KEPT = 24 * 3600
"""Seconds that counts are kept, if nothing is done meanwhile."""
PARTS = ("late", "week", "month", "later", "undated")
"""The parts of the page, in order."""


class Part(Struct, frozen=True, kw_only=True):
    """What waits within a time."""

    part: str
    lines: list[WaitLine]


class WaitingPage(Struct, frozen=True, kw_only=True):
    """What waits for one body or organisation: all of it is ``count``, of each kind ``kinds``; ``parts`` hold those of the one that is ``wanted``, empty for all."""

    url: str
    of: Link
    is_body: bool
    parts: list[Part]
    count: int
    kinds: dict[str, int]
    wanted: str


class Overview(Struct, frozen=True, kw_only=True):
    """For whom something waits, and how much; with the next day that is told."""

    bodies: list[Waits]
    organisations: list[Waits]


class Waits(Struct, frozen=True, kw_only=True):
    """For whom, how much, how much of it is late, and the next day."""

    of: Link
    url: str
    count: int
    late: int
    next: date | None


def of_body(slug: str, today: date, wanted: str = "") -> WaitingPage | None:
    """What waits for a body; None where nothing of it is public."""
    row = bodies.shown().filter(slug=slug).values("id", "slug", "name", "owner__name").first()
    if row is None:
        return None
    own = Q(body=row["id"])
    lines = [
        *_tasks(Q(holder_body=row["id"]), Q(giver_body=row["id"]), Q(report_body=row["id"]), OF_GROUP & Q(giver_body=row["id"]), today),
        *_waiting(own, today),
    ]
    lines += wait_lines.running_out([row["id"]], today)
    return _page(addresses.body(slug), Link(body_name(row), addresses.body(slug)), lines, today, wanted, is_body=True)


def of_organisation_slug(slug: str, today: date, wanted: str = "") -> WaitingPage | None:
    """What waits for an organisation and its own bodies; None where nothing of it is public."""
    row = organisation.shown(PUBLIC).filter(slug=slug).values("id", "name").first()
    if row is None:
        return None
    pk = row["id"]
    own = Body.objects.filter(owner=pk).values("pk")
    held = Q(holder_organisation=pk) | Q(holder_body__in=own) | asked_of_member(pk, today)
    of_group = OF_GROUP & Q(giver_body__in=own)
    lines = [*_tasks(held, Q(giver_body__in=own), Q(report_body__in=own), of_group, today), *_waiting(Q(organisation=pk) | Q(body__in=own), today)]
    lines += wait_lines.to_answer([pk])
    lines += wait_lines.running_out(list(own.values_list("pk", flat=True)), today)
    return _page(addresses.organisation(slug), Link(row["name"], addresses.organisation(slug)), lines, today, wanted, is_body=False)


def _page(base: str, of: Link, lines: Iterable[WaitLine], today: date, wanted: str, *, is_body: bool) -> WaitingPage:
    told = sorted(lines, key=lambda one: (one.last or date.max, one.key))
    kinds = {what: count for what in WHAT if (count := sum(one.what == what for one in told))}
    wanted = wanted if wanted in kinds else ""
    ordered = [one for one in told if wanted in ("", one.what)]
    parts = {part: [one for one in ordered if _part(one, today) == part] for part in PARTS}
    return WaitingPage(
        url=f"{base}vantar/",
        of=of,
        is_body=is_body,
        parts=[Part(part=part, lines=found) for part, found in parts.items() if found],
        count=len(told),
        kinds=kinds,
        wanted=wanted,
    )


def _part(one: WaitLine, today: date) -> str:
    if one.last is None:
        return "undated"
    if one.last < today:
        return "late"
    return "week" if one.last <= today + _WEEK else "month" if one.last <= today + _MONTH else "later"


def _tasks(held: Q, given: Q, reported: Q, of_group: Q, today: date) -> list[WaitLine]:
    """Assignments to be done, those said to be done that wait to be closed, and those whose reports, or what all members are asked for, are awaited."""
    rows = shown().filter((held | reported | of_group) & Q(state__in=LEFT) | given & Q(state=TaskState.REPORTED_DONE))
    lines = {line.address: line for line in task_lines(rows.order_by("due", "id")[:_MOST], today)}
    what = Case(When(held, then=Value("do")), When(reported, then=Value("receive")), When(of_group, then=Value("members")), default=Value("receive"))
    told = dict(rows.order_by().filter(address__in=lines).annotate(what=what).values_list("address", "what"))
    return [_of_task(line, told[line.address]) for line in lines.values()]


def _of_task(line: TaskLine, what: str) -> WaitLine:
    return WaitLine(
        key=f"uppdrag-{line.address}",
        what="close" if line.state == TaskState.REPORTED_DONE else what,
        words=line.words,
        url=line.url,
        first=line.due_from,
        last=line.due,
        who=line.giver if what == "do" else line.holder,
        told_by=line.body,
        case_number=line.case_number,
        proof=line.proof,
        changed=line.changed,
    )


_PUBLIC = Q(passage__is_public=True, passage__is_gone=False, passage__meeting__is_public=True, passage__item__is_public=True, matter__is_public=True)
_FIELDS = (
    "id",
    "kind",
    "who",
    "first",
    "last",
    "start",
    "end",
    "words",
    "matter__address",
    "passage__id",
    "passage__item__case_number",
    "passage__item__heading",
    "passage__meeting__body__slug",
    "passage__meeting__body__name",
    "passage__meeting__body__owner__name",
    "passage__meeting__reading__document",
    "passage__meeting__reading__number",
    "passage__meeting__reading__document__address",
    "passage__meeting__reading__document__published_at",
)


def seen(today: date) -> QuerySet[Waiting]:
    """What waits in matters that anyone may see now, and is not long past."""
    return Waiting.objects.filter(_PUBLIC).filter(Q(last__isnull=True, since__gte=today - LATELY) | Q(last__gte=today - LATELY))


def _waiting(own: Q, today: date) -> list[WaitLine]:
    rows = list(seen(today).filter(own).order_by("last", "id").values(*_FIELDS)[:_MOST])
    known = covers(row["passage__meeting__reading__document"] for row in rows)
    return [
        _of_waiting(row, known.over(row["passage__meeting__reading__document"], row["passage__meeting__reading__number"], row["start"], row["end"]))
        for row in rows
    ]


def _of_waiting(row: Row, is_covered: bool) -> WaitLine:  # noqa: FBT001 - said by its place
    number = row["passage__meeting__reading__number"] or 1
    return WaitLine(
        key=f"fraga-{row['matter__address']}-{row['last'] or 'svar'}",
        what="come" if row["kind"] == WaitKind.ANNOUNCED else "answer",
        words=row["passage__item__heading"] if is_covered or not row["words"] else row["words"],
        url=addresses.matter(row["matter__address"]),
        first=row["first"],
        last=row["last"],
        who=Link("", ""),
        told_by=body_link(row, "passage__meeting__body__"),
        case_number=row["passage__item__case_number"] or "",
        proof=addresses.words(row["passage__meeting__reading__document__address"] or "", number, row["start"], row["end"]),
        changed=row["passage__meeting__reading__document__published_at"],
    )


def overview(today: date) -> Overview:
    """For whom something waits: bodies and organisations, those with the nearest day first."""
    key = f"awaited-{hashlib.sha256(f'{moment()} {today}'.encode()).hexdigest()}"
    known: tuple[dict[str, dict[int, Counts]], set[int]] | None = cache.get(key)
    if known is None:
        known = _all_counted(today)
        cache.set(key, known, _KEPT)
    found, asked = known
    named = {
        "body": {row["id"]: (body_link(row), row["slug"]) for row in bodies.shown().filter(pk__in=found["body"]).values("id", "slug", "name", "owner__name")},
        "organisation": {
            row["id"]: (Link(row["name"], addresses.organisation(row["slug"])), row["slug"])
            for row in organisation.shown(PUBLIC, asked).filter(pk__in=found["organisation"]).values("id", "slug", "name")
        },
    }
    lists = {}
    for kind, counts in found.items():
        rows = [
            Waits(of=named[kind][pk][0], url=f"{named[kind][pk][0].url}vantar/", count=one[0], late=one[1], next=one[2])
            for pk, one in counts.items()
            if pk in named[kind]
        ]
        lists[kind] = sorted(rows, key=lambda one: (one.next or date.max, -one.late, one.of.name))
    return Overview(bodies=lists["body"], organisations=lists["organisation"])


Counts = tuple[int, int, date | None]
_NONE: Counts = (0, 0, None)


def _both(one: Counts, other: Counts) -> Counts:
    """What waits for two, together."""
    return (one[0] + other[0], one[1] + other[1], min((day for day in (one[2], other[2]) if day), default=None))


def _all_counted(today: date) -> tuple[dict[str, dict[int, Counts]], set[int]]:
    """How much waits for each body and each organisation, and of which organisations answers are awaited. It is counted once before anything is done."""
    found = _counted(today)
    for body, owner in Body.objects.filter(pk__in=found["body"], owner__isnull=False).values_list("pk", "owner"):
        found["organisation"][owner or 0] = _both(found["organisation"].get(owner or 0, _NONE), found["body"][body])
    asked = _add_rounds(found["organisation"], today)
    _add_endings(found["body"], found["organisation"], today)
    return found, asked


def _counted(today: date) -> dict[str, dict[int, Counts]]:
    """How much waits for each body and organisation, how much is late, and the next day: a question for each way of waiting."""
    counts: dict[str, dict[int, Counts]] = {"body": {}, "organisation": {}}
    of_group = OF_GROUP & Q(state__in=LEFT) & ~Q(report_body=F("giver_body"))
    asked: list[tuple[QuerySet[Task] | QuerySet[Waiting], dict[str, str], str]] = [
        (shown().filter(state__in=LEFT), {"body": "holder_body", "organisation": "holder_organisation"}, "due"),
        (seen(today), {"body": "body", "organisation": "organisation"}, "last"),
        (shown().filter(Q(state=TaskState.REPORTED_DONE) | of_group), {"body": "giver_body"}, "due"),
        (shown().filter(state__in=LEFT).exclude(report_body=F("holder_body")), {"body": "report_body"}, "due"),
    ]
    for rows, ends, last in asked:
        late, coming = Q(**{f"{last}__lt": today}), Q(**{f"{last}__gte": today})
        told = rows.order_by().values(*ends.values()).annotate(many=Count("pk"), late=Count("pk", filter=late), next=Min(last, filter=coming))
        for row in told.values(*ends.values(), "many", "late", "next"):
            for end, name in ends.items():
                if row[name]:
                    counts[end][row[name]] = _both(counts[end].get(row[name], _NONE), (row["many"], row["late"], row["next"]))
    for pk, due in asked_of_members(LEFT, today):
        counts["organisation"][pk] = _both(counts["organisation"].get(pk, _NONE), (1, 0, due))
    return counts


def _add_rounds(counts: dict[int, Counts], today: date) -> set[int]:
    """Add the answers that are awaited of organisations, and tell of which: one question."""
    late, coming = Q(until__lt=today), Q(until__gte=today)
    told = waits.to_answer().order_by().values("organisation").annotate(many=Count("pk"), past=Count("pk", filter=late), soon=Min("until", filter=coming))
    asked = set()
    for pk, many, past, soon in told.values_list("organisation", "many", "past", "soon"):
        counts[pk] = _both(counts.get(pk, _NONE), (many, past, soon))
        asked.add(pk)
    return asked


def _add_endings(bodies: dict[int, Counts], organisations: dict[int, Counts], today: date) -> None:
    """Add what runs out: to each body that it binds, and once to the organisation of such bodies."""
    owners: set[tuple[int, int]] = set()
    for one in waits.running_out(today):
        bodies[one.body] = _both(bodies.get(one.body, _NONE), (1, 0, one.day))
        if one.owner is not None and (one.owner, one.agreement) not in owners:
            owners.add((one.owner, one.agreement))
            organisations[one.owner] = _both(organisations.get(one.owner, _NONE), (1, 0, one.day))
