"""What everybody may see of meetings that are run here: agendas that are published, and the papers of their items.

What is up is shown while its meeting, its item and its paper are open. An item that the register has as secret or internal, as its minutes were classed later, is not
shown, nor are its papers; words that are masked in the minutes are covered in titles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Aggregate, Exists, JSONField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import JSONObject
from django.db.models.sql.compiler import SQLCompiler
from msgspec import Struct

from samtrad.access.states import Classification
from samtrad.documents.masking import Cover
from samtrad.documents.queries import masked_words
from samtrad.meetings.models import Release, ReleasedItem, RunMeeting
from samtrad.meetings.queries.papers import document_of
from samtrad.meetings.states.codes import ItemState, MeetingState, ReleaseState
from samtrad.people.states import Regime
from samtrad.register.models import Item

_OPEN = Q(paper__classification=Classification.OPEN, paper__withdrawn_at=None, paper__disposed_at=None)
"""Of papers: what may be up."""


class ReleasedPaper(Struct, frozen=True, kw_only=True):
    """A paper as everybody may have it."""

    pk: int
    title: str
    kind: str
    size: int
    masked: int


class ReleasedLine(Struct, frozen=True, kw_only=True):
    """An item of a published agenda; its number where it was taken up."""

    item: int
    number: int | None
    title: str
    is_withdrawn: bool
    papers: list[ReleasedPaper]


def agendas(today: date) -> QuerySet[Release]:
    """The agendas that are up on a day, with their meetings."""
    rows = _up(today).filter(paper=None)
    return rows.select_related("meeting__body__owner")


def agenda(address: str, today: date) -> Release | None:
    """The agenda of a meeting that is up."""
    return agendas(today).filter(meeting__address=address).first()


def lines(up: Release, today: date) -> list[ReleasedLine]:
    """The items of an agenda that is up, with their papers."""
    meeting = up.meeting
    hidden, cover = _hidden(meeting), _cover(meeting)
    rows = [one for one in up.items.select_related("item") if not _is_hidden(hidden, one.item.number, one.item.title, one.title)]
    papers: defaultdict[int, list[ReleasedPaper]] = defaultdict(list)
    for paper in _papers(today).filter(meeting=meeting, paper__item__in=[one.item_id for one in rows]):
        papers[paper.paper.item_id or 0].append(_told(paper, cover))  # type: ignore[union-attr] # it is of a paper
    return [
        ReleasedLine(
            item=one.item_id,
            number=one.item.number,
            title=cover(one.title),
            is_withdrawn=one.item.state == ItemState.WITHDRAWN,
            papers=[] if one.item.state == ItemState.WITHDRAWN else papers[one.item_id],
        )
        for one in rows
    ]


def paper(address: str, pk: int, today: date) -> Release | None:
    """A paper that is up, where its item is on the agenda that is up; by the address of its meeting and its own id."""
    up = agenda(address, today)
    if up is None or not any(one.pk == pk for line in lines(up, today) for one in line.papers):
        return None
    return _papers(today).filter(pk=pk).first()


class BesidePaper(Struct, frozen=True, kw_only=True):
    """A paper with what its item goes by in the minutes: its number, and its headings."""

    number: str
    titles: frozenset[str]
    paper: ReleasedPaper


class _Gathered(Aggregate):
    """Rows of JSON as one list."""

    output_field = JSONField()
    allow_distinct = False

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **more: Any) -> tuple[str, Any]:  # noqa: ANN401 - as Django has it
        """As SQLite gathers."""
        return self.as_sql(compiler, connection, template="JSON_GROUP_ARRAY(%(expressions)s)", **more)

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **more: Any) -> tuple[str, Any]:  # noqa: ANN401 - as above
        """As PostgreSQL does."""
        return self.as_sql(compiler, connection, template="JSONB_AGG(%(expressions)s)", **more)


def beside(body: str, first_day: str, today: date) -> Subquery:
    """What is up of the meeting of a body by its first day, for a query of other rows that have both: read by ``read_beside``."""
    shown = ReleasedItem.objects.filter(release__in=_up(today).filter(paper=None), item=OuterRef("paper__item"))
    rows = _up(today).filter(meeting__body=OuterRef(body), meeting__first_day=OuterRef(first_day)).filter(Q(paper=None) | _OPEN & Exists(shown))
    one = JSONObject(
        address="meeting__address",
        paper="paper",
        pk="pk",
        title="title",
        kind="kind",
        size="size",
        masked="masked",
        number="paper__item__number",
        state="paper__item__state",
        heading="paper__item__title",
        told=Subquery(shown.values("title")[:1]),
        place="paper__item__ordinal",
        order="paper__ordinal",
    )
    return Subquery(rows.order_by().annotate(_same=Value(1)).values("_same").annotate(all=_Gathered(one)).values("all"))


def read_beside(found: Sequence[Mapping[str, Any]] | None) -> tuple[str, list[BesidePaper]]:
    """The address of a meeting whose agenda is up, and its papers under the titles that they were given; nothing where none is.

    Whoever shows them places them by items that may be seen, and leaves out those that have no such place.
    """
    rows = found or []
    address = next((one["address"] for one in rows if one["paper"] is None), "")
    papers = [one for one in rows if one["paper"] is not None and one["state"] != ItemState.WITHDRAWN]
    told = [
        BesidePaper(
            number=str(one["number"] or ""),
            titles=frozenset({one["heading"].casefold(), one["told"].casefold()}),
            paper=ReleasedPaper(pk=one["pk"], title=one["title"], kind=one["kind"], size=one["size"], masked=one["masked"]),
        )
        for one in sorted(papers, key=lambda one: (one["place"], one["order"], one["pk"]))
    ]
    return (address, told) if address else ("", [])


def announced(today: date) -> QuerySet[Release]:
    """Agendas of bodies under KL that have a board of ours and whose meeting is to come, which may stand on the page of notices (8:10, 8:11)."""
    rows = agendas(today).filter(meeting__body__regime=Regime.KL, meeting__sittings__day__gte=today).exclude(meeting__state=MeetingState.CANCELLED)
    is_ours = Q(meeting__body__notice_boards__is_ours=True) & (Q(meeting__body__notice_boards__until=None) | Q(meeting__body__notice_boards__until__gte=today))
    return rows.filter(is_ours).distinct().order_by("meeting__first_day", "pk")


def _up(today: date) -> QuerySet[Release]:
    return Release.objects.filter(Q(until=None) | Q(until__gte=today), state=ReleaseState.UP, meeting__classification=Classification.OPEN)


def _papers(today: date) -> QuerySet[Release]:
    rows = _up(today).filter(_OPEN, paper__isnull=False)
    return rows.select_related("paper").order_by("paper__ordinal", "paper__name", "pk")


def _told(release: Release, cover: Cover) -> ReleasedPaper:
    return ReleasedPaper(pk=release.pk, title=cover(release.title), kind=release.kind, size=release.size, masked=release.masked)


def _hidden(meeting: RunMeeting) -> set[str]:
    """The numbers and headings of the meeting's items that the register does not show everybody."""
    rows = Item.objects.filter(meeting__body=meeting.body_id, meeting__first_day=meeting.first_day).exclude(classification=Classification.OPEN)
    return {told.casefold() for pair in rows.values_list("number", "heading") for told in pair if told}


def _is_hidden(hidden: Iterable[str], number: int | None, *titles: str) -> bool:
    told = {*(one.casefold() for one in titles), *([str(number)] if number is not None else [])}
    return not told.isdisjoint(hidden)


def _cover(meeting: RunMeeting) -> Cover:
    document = document_of(meeting)
    return Cover(masked_words(document) if document is not None else [])
