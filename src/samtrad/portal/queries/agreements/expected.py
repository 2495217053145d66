"""What minutes said was to come of an agreement, and whether it has been seen: a decision, a consultation, a meeting that is to have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.agreements.about import names_it
from samtrad.followup.agreements.expected import Expected, expected, is_met, on_the_day, once, tells_of_decision
from samtrad.followup.assignments.takings import asks_to_take_up
from samtrad.matters.models import Passage
from samtrad.matters.queries import Covers
from samtrad.matters.standing.bodies import same_body
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link, Proof
from samtrad.register.models import ComingMeeting, Meeting

Row = Mapping[str, Any]
_SOURCE = "meeting__reading__document__address", "meeting__reading__document", "meeting__reading__number"
_BODY = "body_id", "body__slug", "body__name", "body__owner__name", "body__callings__shorts", "body__callings__document__is_public"


class ExpectedLine(Struct, frozen=True, kw_only=True):
    """Something that was to come. ``met``: there is an event of those days. ``meeting``: the meeting that it was to come up at, where its minutes are read; ``called``: where that meeting was announced."""

    sort: str
    first: date
    last: date
    body: str
    words: str
    proof: Proof | None
    is_past: bool
    meeting: Link | None
    called: Proof | None


class ToCome(Struct, frozen=True):
    """What is said to come of an agreement, and the rows of the meetings that say so."""

    told: Sequence[Expected]
    sources: Mapping[int, Row]

    @property
    def documents(self) -> set[int]:
        """The documents that say so."""
        return {row["meeting__reading__document"] for row in self.sources.values()}


def to_come(rows: Sequence[Row]) -> ToCome:
    """What was to come of an agreement by its rows (``standing_of``) and was not seen in any of them: one question."""
    sources = {row["meeting_id"]: row for row in rows}
    found = [*_announced(rows, sources), *_mentioned(rows)]
    happened = [row["day"] for row in rows if row["day"] and row["decision_status"] in ("made", "reported")]
    return ToCome([one for one in found if not is_met(one, happened) and not _is_taken_up(one, rows)], sources)


def expectations(coming: ToCome, known: Covers, today: date) -> list[ExpectedLine]:
    """The same as lines, and whether the meeting that was to have it is read or was announced: two questions at most. ``known``: what is masked in their documents."""
    sources = coming.sources
    open_ends = once(one for one in coming.told if not known.over(*_document(sources[one.key[0]]), *one.key[1:]))
    held = _held(open_ends)
    return [_line(one, sources[one.key[0]], held, today) for one in open_ends]


def _document(row: Row) -> tuple[int, int]:
    return row["meeting__reading__document"], row["meeting__reading__number"] or 1


def _is_taken_up(one: Expected, rows: Sequence[Row]) -> bool:
    """Whether the body that was to take it up, or that said so where none is named, decided on it after that, however late."""
    said = next((row for row in rows if row["meeting_id"] == one.key[0] and row["meeting__first_day"]), None)
    if said is None or not asks_to_take_up(one.words):
        return False
    later = [row for row in rows if row["decision_status"] == "made" and row["decision_type"] != "defer"]
    return any(
        row["meeting__first_day"]
        and row["meeting__first_day"] > said["meeting__first_day"]
        and (same_body(one.body, row["meeting__body__name"]) if one.body else row["meeting__body_id"] == said["meeting__body_id"])
        for row in later
    )


def _announced(rows: Sequence[Row], sources: dict[int, Row]) -> Iterator[Expected]:
    """What passages announce in words that are about it: those that it is told of in, and of its matters those that name it."""
    names = {row["name"] for row in rows}
    evaluated = [(row["meeting_id"], row["mention__start"], row["mention__end"]) for row in rows if row["event"] == "evaluated"]
    ends = {(row["meeting_id"], row["valid_to"].isoformat()) for row in rows if row["valid_to"]}
    near = Q(meeting__in=set(sources)) | Q(matter__in={row["mention__matter"] for row in rows if row["mention__matter"]})
    passages = Passage.objects.public().filter(near, Q(item=None) | Q(item__is_public=True), is_gone=False, meeting__is_public=True).exclude(announced=[])
    for one in passages.order_by("day", "id").values("meeting_id", "title", "announced", *_SOURCE):
        for told in one["announced"]:
            start, end = told["span"]
            at = one["meeting_id"]
            if any(key == at and low < end and start < high for key, low, high in evaluated):
                continue  # an evaluation is told of as such
            if (at, told["end"]) in ends:
                continue  # so is the last day of what holds
            mentioned = any(row["meeting_id"] == at and row["mention__start"] < end and start < row["mention__end"] for row in rows)
            titled = "remisstid" in told["text"].casefold() and names_it(one["title"], names)
            if mentioned or titled or names_it(told["text"], names):
                sources.setdefault(at, one)
                yield expected(told["text"], date.fromisoformat(told["start"]), date.fromisoformat(told["end"]), (at, start, end))


def _mentioned(rows: Sequence[Row]) -> Iterator[Expected]:
    """A decision that a mention names the day of, and does not tell that anybody made."""
    for row in rows:
        first, words = row["mention__days_from"], row["mention__words"]
        is_open = row["event"] == "proposed" and not (row["decision_status"] or row["valid_from"] or row["valid_to"])
        if is_open and first and tells_of_decision(words):
            yield expected(words, first, row["mention__days_to"] or first, (row["meeting_id"], row["mention__start"], row["mention__end"]))


class _Held(Struct, frozen=True):
    """The meetings that are read, and those that were announced, on some days; and the short forms of bodies."""

    meetings: Sequence[Row]
    coming: Sequence[Row]
    shorts: Mapping[int, frozenset[str]]


def _held(wanted: Sequence[Expected]) -> _Held:
    spans = [(one.first, one.last) for one in wanted if one.body]
    if not spans:
        return _Held((), (), {})
    read, told = Q(), Q()
    for first, last in spans:
        read |= Q(first_day__range=(first, last))
        told |= Q(day__range=(first, last))
    meetings = list(Meeting.objects.public().filter(read).values("slug", "first_day", *_BODY))
    coming = list(
        ComingMeeting.objects.public().filter(told, meeting__is_public=True, starts_at__isnull=False).values("day", "starts_at", "ends_at", *_BODY, *_SOURCE)
    )
    shorts: defaultdict[int, set[str]] = defaultdict(set)
    for row in (*meetings, *coming):
        if row["body__callings__document__is_public"]:
            shorts[row["body_id"]].update(one for one in row["body__callings__shorts"] or () if isinstance(one, str))
    return _Held(meetings, coming, {pk: frozenset(short) for pk, short in shorts.items()})


def _line(one: Expected, row: Row, held: _Held, today: date) -> ExpectedLine:
    read = next((met for met in held.meetings if _is(one, met, met["first_day"], held)), None)
    told = next((met for met in held.coming if _is(one, met, met["day"], held)), None)
    met = read or told
    return ExpectedLine(
        sort=one.sort,
        first=one.first,
        last=one.last,
        body=body_name(met, "body__") if met else one.body,
        words=one.words.strip(" -–•*❖"),
        proof=addresses.words(row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1, *one.key[1:]),
        is_past=one.last < today,
        meeting=Link(body_name(read, "body__"), addresses.meeting(read["slug"])) if read else None,
        called=addresses.words(told["meeting__reading__document__address"] or "", told["meeting__reading__number"] or 1, told["starts_at"], told["ends_at"])
        if told
        else None,
    )


def _is(one: Expected, met: Row, day: date | None, held: _Held) -> bool:
    return on_the_day(one, met["body__name"], held.shorts.get(met["body_id"], frozenset()), day)
