"""Doubts that are alike: of one kind, of one body and in the same words, in several documents. Whoever knows the answer gives it once.

They are told apart by what they say, as the reader words a doubt by its cause: "Samma person verkar stå med två stavningar: Per Ek och Pär Ek." Answers that
may be given to all are those that each of them has; what each changes is worked out document by document.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db.models import Count, Max, Min, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct, json

from samtrad.access.models import User
from samtrad.documents.actions import RefusedError
from samtrad.documents.choices import Choice, choices, spans_of
from samtrad.documents.inherit import LOST
from samtrad.documents.models import Document, Doubt, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import SettlementKind
from samtrad.people.models import Body
from samtrad.reading.record import Doubt as Raised
from samtrad.register import settling
from samtrad.register.models import MeetingDocument
from samtrad.workspace.review import answer_words, quoted
from samtrad.workspace.waiting import doubts_for, may_settle
from samtrad.workspace.words import language
from samtrad.writing.doubts import Told, message_of

MOST = 25
"""Doubts that are answered at once: as many as one looks through. The rest come when these are settled."""
_GROUPS = 5
_ALIKE = ("code", "message", "reading__document__scope")
UNKNOWABLE = "unknowable"
"""The answer that it cannot be known."""


class Alike(Struct, frozen=True):
    """Doubts that are alike, as they stand in the list: what they ask, of which body, and in how many documents."""

    url: str
    asks: str
    body: str
    documents: int


class Answer(Struct, frozen=True):
    """An answer that all may have: what it is called in the form, what it says, how many values it changes, and in how many documents."""

    key: str
    says: str
    is_read: bool
    values: int
    documents: int


class Touched(Struct, frozen=True, kw_only=True):
    """One of the doubts: where it is, and the words with what stands around them."""

    id: int
    url: str
    name: str
    day: date | None
    before: str
    words: str
    after: str
    is_public: bool


class Act(Struct, frozen=True):
    """An answer that was given to several at once and holds."""

    act: uuid.UUID
    who: str
    at: datetime
    documents: int


class Group(Struct, frozen=True, kw_only=True):
    """All that the page of doubts that are alike tells."""

    pk: int
    asks: Told
    body: str
    answers: list[Answer]
    touched: list[Touched]
    later: int
    acts: list[Act]


def groups(request: HttpRequest, body: int | None) -> list[Alike]:
    """The doubts that stand alike in several documents, most consequential first."""
    found = (
        Doubt.objects.filter(doubts_for(request, body), reading__document__scope__isnull=False)
        .exclude(code=LOST)
        .order_by()
        .values(*_ALIKE)
        .annotate(documents=Count("reading__document", distinct=True), most=Max("weight"), first=Min("pk"))
        .filter(documents__gt=1)
        .order_by("-most", "-documents", "first")
    )
    rows = list(found[:_GROUPS])
    names = dict(Body.objects.filter(pk__in=[one["reading__document__scope"] for one in rows]).values_list("pk", "name"))
    return [
        Alike(
            reverse("workspace:alike", args=[one["first"]]),
            message_of(Raised(code=one["code"], message=one["message"]), language()).text,
            names.get(one["reading__document__scope"], ""),
            one["documents"],
        )
        for one in rows
    ]


def group(request: HttpRequest, first: Doubt) -> Group:
    """The doubts that are like one that someone may settle: those that are open, and what was answered to several."""
    found = _open(request, first)
    shown = found[:MOST]
    links = MeetingDocument.objects.filter(document__in=[one.reading.document_id for one in shown]).select_related("meeting")
    days = {(one.document_id, one.number): one.meeting.first_day for one in links}
    body = Body.objects.filter(pk=first.reading.document.scope or 0).first()
    return Group(
        pk=first.pk,
        asks=message_of(Raised(code=first.code, message=first.message), language()),
        body=body.name if body else "",
        answers=_answers(shown),
        touched=[_touched(one, days.get((one.reading.document_id, one.reading.number))) for one in shown],
        later=len(found) - len(shown),
        acts=_acts(request, first),
    )


def answer(request: HttpRequest, first: Doubt, key: str, chosen: Iterable[int], by: User) -> int:
    """Give one answer to those of the doubts that are chosen, as one act in each document. How many got it: what was settled or read anew meanwhile did not.

    Raises ``RefusedError`` ("choose") where nothing is chosen, or an answer that they have not all.
    """
    wanted = set(chosen)
    found = [one for one in _open(request, first)[:MOST] if one.pk in wanted]
    if not found or (key != UNKNOWABLE and key not in {one.key for one in _answers(found)}):
        raise RefusedError("choose")
    act, done = uuid.uuid4(), 0
    for one in found:
        try:
            if key == UNKNOWABLE:
                settling.unknowable(one, by, act)
            else:
                same = next(each for each in choices(one, effective(one.reading)) if _key(each) == key)
                settling.settle(one.reading, same.changes, by, one, act)
        except (RefusedError, StopIteration):
            continue  # what was settled in one document may have answered another of its doubts
        done += 1
    return done


def undo(request: HttpRequest, first: Doubt, act: uuid.UUID, by: User) -> int:
    """Undo an answer in all documents that it was given in; in how many that was. Raises ``RefusedError`` ("undone") where it holds in none."""
    rows = Settlement.objects.filter(act=act, undone_at=None, doubt__in=_like(first).filter(may_settle(request)))
    documents = list(Document.objects.filter(pk__in=rows.values("document")))
    if not documents:
        raise RefusedError("undone")
    for one in documents:
        settling.undo(one, act, by)
    return len(documents)


def _like(first: Doubt) -> QuerySet[Doubt]:
    """All doubts that are like one, however they stand."""
    return Doubt.objects.filter(code=first.code, message=first.message, reading__document__scope=first.reading.document.scope)


def _open(request: HttpRequest, first: Doubt) -> list[Doubt]:
    """Those of them that wait for somebody."""
    return list(_like(first).filter(doubts_for(request)).select_related("reading__document").order_by("-weight", "-pk"))


def _key(one: Choice) -> str:
    """An answer by what it says: the same in every document that has it."""
    return json.encode([one.says, one.value]).decode()


def _answers(doubts: Sequence[Doubt]) -> list[Answer]:
    """The answers that all of these have, in the order of the first; what is told of each is what it comes to in all."""
    if not doubts:
        return []
    each = [{_key(one): one for one in choices(doubt, effective(doubt.reading))} for doubt in doubts]
    made = []
    for key, one in each[0].items():
        if all(key in there for there in each):
            changed = [sum(change.kind != SettlementKind.CONFIRM for change in there[key].changes) for there in each]
            touched = {doubt.reading.document_id for doubt, count in zip(doubts, changed, strict=True) if count}
            made.append(Answer(key, answer_words(one, doubts[0]), all(there[key].is_read for there in each), sum(changed), len(touched)))
    return made


def _touched(doubt: Doubt, day: date | None) -> Touched:
    spans = [span for span in spans_of(doubt) if span[0] < span[1]]
    before, words, after = quoted(doubt.reading.string, spans[0]) if spans else ("", "", "")
    document = doubt.reading.document
    url = f"{reverse('workspace:review', args=[document.address, doubt.reading.number])}#d{doubt.pk}"
    return Touched(id=doubt.pk, url=url, name=doubt.reading.name, day=day, before=before, words=words, after=after, is_public=document.is_public)


def _acts(request: HttpRequest, first: Doubt) -> list[Act]:
    """Answers that were given to several and hold, the latest first."""
    found = (
        Settlement.objects.filter(doubt__in=_like(first).filter(may_settle(request)), undone_at=None)
        .order_by()
        .values("act", "by__name")
        .annotate(documents=Count("document", distinct=True), last=Max("at"))
        .filter(documents__gt=1)
        .order_by("-last")[:_GROUPS]
    )
    return [Act(one["act"], one["by__name"], one["last"], one["documents"]) for one in found]
