"""One meeting: its agenda with what was decided, who was there, its documents, and the papers that are spoken of and missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.documents.models import Reading, Sensitive
from samtrad.documents.states import SensitiveState
from samtrad.meetings.queries.released import beside, read_beside
from samtrad.portal import addresses
from samtrad.portal.queries.acts import Clause, ItemActs, Paper, Source, acts, item_rows
from samtrad.portal.queries.calls import CalledPaper
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.matters.along import along
from samtrad.portal.queries.meetings.attendance import Present, present
from samtrad.portal.queries.records import Told, told
from samtrad.portal.shapes import Link
from samtrad.register.models import Item, Meeting, MeetingDocument, MeetingSlug
from samtrad.register.named import Names, names_for
from samtrad.writing.harmless import harmless

Row = Mapping[str, Any]
_BESIDE = ("earlier_slug", "earlier_first_day", "later_slug", "later_first_day")
_FIELDS = (
    *(
        "id",
        "slug",
        "scope",
        "title",
        "kind",
        "first_day",
        "last_day",
        "not_before",
        "not_after",
        "open_doubts",
        "present_count",
        "decisions_count",
        "reading_id",
    ),
    "body_id",
    *("body__slug", "body__name", "body__owner__name", "body__owner__slug", "body__certifies", "body__is_proposed"),
    *(
        "reading__number",
        "reading__reader",
        "reading__document__address",
        "reading__document__indexable",
        "reading__document__elected_alone",
        "reading__document__pages",
    ),
)
_MASKED = Sensitive.objects.filter(document=OuterRef("reading__document")).exclude(state=SensitiveState.KEEP)
"""What is covered in a meeting's minutes."""


class DocumentLine(Struct, frozen=True, kw_only=True):
    """A document that tells of a meeting."""

    url: str
    role: str
    pages: int
    is_current: bool


class MeetingPage(Struct, frozen=True, kw_only=True):
    """A meeting."""

    slug: str
    url: str
    body: Link
    body_name: str
    organisation: str
    is_proposed_body: bool
    title: str
    kind: str
    first_day: date | None
    last_day: date | None
    not_before: date | None
    not_after: date | None
    items: list[ItemActs]
    outside: list[Clause]
    told: Told
    missing: list[Paper]
    present: Present
    call: str
    """Where its published agenda is; empty where none is up."""
    released: dict[int, list[CalledPaper]]
    """Papers that were published, by the place of their item."""
    documents: list[DocumentLine]
    earlier: Link | None
    later: Link | None
    doubts: int
    document: str
    indexable: bool


def moved(viewer: Viewer, slug: str) -> str:
    """The address that a meeting has now whose slug was this; empty where none that may be seen had it."""
    found = MeetingSlug.objects.filter(slug=slug, meeting__in=Meeting.objects.seen_by(viewer)).values_list("meeting__slug", flat=True).first()
    return found or ""


def row_of(viewer: Viewer, slug: str, today: date | None = None) -> Row | None:
    """The meeting's own row with what is published of it on a day, where that is told, and its body's and its source's; None where the viewer may not see it, or there is none."""
    more = {"released": beside("body", "first_day", today)} if today is not None else {}
    rows = Meeting.objects.seen_by(viewer).filter(slug=slug).annotate(**_beside(viewer), masks=Exists(_MASKED), **more)
    row: Row | None = rows.values(*_FIELDS, *_BESIDE, "masks", *more).first()
    return row


def source_of(row: Row) -> Source:
    """What the meeting's facts rest on."""
    return Source(row["reading__document__address"] or "", row["reading__number"] or 1, row["slug"])


def reading_of(row: Row) -> Reading | None:
    """The reading of the meeting, with its document. What stands where on the pages is left in the database: no page here shows it."""
    return Reading.objects.filter(pk=row["reading_id"]).select_related("document").defer("boxes").first() if row["reading_id"] else None


def names_to(viewer: Viewer, row: Row) -> Names:
    """Who of a meeting may be named to a viewer."""
    return names_for(viewer, row["id"], row["scope"], elected_alone=bool(row["reading__document__elected_alone"]))


def meeting(viewer: Viewer, slug: str, today: date) -> MeetingPage | None:
    """The page of a meeting; None where the viewer may not see it, or there is none."""
    row = row_of(viewer, slug, today)
    if row is None:
        return None
    source = source_of(row)
    names = names_to(viewer, row)
    rows = item_rows(Item.objects.seen_by(viewer).filter(meeting=row["id"]))
    done = acts(viewer, rows, {"meeting": row["id"]}, source, names)
    record = told(reading_of(row), source, [item.ordinal for item in done.items], names)
    by_number = {item.number or str(item.ordinal + 1): set(record.stood_aside.get(item.ordinal, [])) for item in done.items if item.level == 1}
    documents = _documents(viewer, row["id"])
    matters = along(row["id"], Q(item__isnull=False))
    for one, item in zip(rows, done.items, strict=True):
        item.matters.extend(matters.get(one["id"], []))
    call, released = released_of(row, done.items)
    return MeetingPage(
        slug=slug,
        url=addresses.meeting(slug),
        body=Link(body_name(row, "body__"), addresses.body(row["body__slug"])),
        body_name=row["body__name"],
        organisation=row["body__owner__name"] or "",
        is_proposed_body=row["body__is_proposed"],
        title=row["title"],
        kind=row["kind"],
        first_day=row["first_day"],
        last_day=row["last_day"],
        not_before=row["not_before"],
        not_after=row["not_after"],
        items=[_with_record(item, record) for item in done.items],
        outside=done.outside,
        told=record,
        missing=[paper for some in record.papers.values() for paper in some],
        present=present(viewer, row, list(by_number), by_number, names),
        call=call,
        released=released,
        documents=documents,
        earlier=_link(row, "earlier"),
        later=_link(row, "later"),
        doubts=row["open_doubts"],
        document=addresses.document(source.document, source.number) if source.document else "",
        indexable=bool(row["reading__document__indexable"]),
    )


def released_of(row: Row, items: Sequence[ItemActs]) -> tuple[str, dict[int, list[CalledPaper]]]:
    """The published agenda of a meeting: where it is, and its papers by the place of their item in the minutes. What has no such place is on the agenda's own page.

    Where words are masked in the minutes, papers have no names here: those might say them.
    """
    address, papers = read_beside(row["released"])
    by_number, by_heading = {one.number: one.ordinal for one in items if one.number}, {one.heading.casefold(): one.ordinal for one in items}
    found: dict[int, list[CalledPaper]] = {}
    for one in papers:
        at = by_number.get(one.number) if one.number else next((by_heading[title] for title in one.titles if title in by_heading), None)
        if at is not None:
            name = "" if row["masks"] else harmless(one.paper.title)
            told = CalledPaper(
                name=name, url=addresses.called_paper(address, one.paper.pk), kind=one.paper.kind.upper(), size=one.paper.size, masked=one.paper.masked
            )
            found.setdefault(at, []).append(told)
    return addresses.call(address) if address else "", found


def _beside(viewer: Viewer) -> dict[str, Subquery]:
    """The body's meetings before and after, by slug and day."""
    same: QuerySet[Meeting] = Meeting.objects.seen_by(viewer).filter(body=OuterRef("body"))
    before = same.filter(first_day__lt=OuterRef("first_day")).order_by("-first_day", "-id")
    after = same.filter(first_day__gt=OuterRef("first_day")).order_by("first_day", "id")
    return {f"{name}_{field}": Subquery(rows.values(field)[:1]) for name, rows in (("earlier", before), ("later", after)) for field in ("slug", "first_day")}


def _link(row: Row, name: str) -> Link | None:
    return Link(str(row[f"{name}_first_day"]), addresses.meeting(row[f"{name}_slug"])) if row[f"{name}_slug"] else None


def _with_record(item: ItemActs, record: Told) -> ItemActs:
    item.papers.extend(record.papers.get(item.ordinal, []))
    item.stood_aside.extend(record.stood_aside.get(item.ordinal, []))
    return item


def _documents(viewer: Viewer, meeting: int) -> list[DocumentLine]:
    rows = MeetingDocument.objects.filter(meeting=meeting).order_by("-is_current", "role", "-id")
    if not viewer.everything:
        rows = rows.filter(document__is_public=True)
    return [
        DocumentLine(
            url=addresses.document(row["document__address"], row["number"]),
            role=row["role"],
            pages=row["document__pages"] or 0,
            is_current=row["is_current"],
        )
        for row in rows.values("role", "number", "is_current", "document__address", "document__pages")
    ]
