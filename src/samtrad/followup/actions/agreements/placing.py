"""The mentions of a meeting as rows: made from what anyone may read of it, kept by id as long as they are there.

What is not public has no mention. One that a person ruled on waits, without its words, until it may be read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

import msgspec
from django.db.models import Q

from samtrad.documents.actions import storable
from samtrad.documents.queries import public_minutes, public_text
from samtrad.followup.agreements.naming import Name, name_of, telling_key
from samtrad.followup.agreements.sentence import Named, Sentence, sentence_at, terms_in
from samtrad.followup.models import AgreementMention, AgreementRuling
from samtrad.matters.models import Passage
from samtrad.reading.record import Minutes
from samtrad.register.facts import day
from samtrad.register.models import AgreementEvent, Meeting

_BEFORE = 40
"""Characters before a name that may say whose it is."""
_KEY = 300
_MOST = 999
_TOLD = (
    "event_id",
    "passage_id",
    "matter_id",
    "at",
    "key",
    "whole_key",
    "told",
    "start",
    "end",
    "words",
    "evaluated_from",
    "evaluated_to",
    "days_from",
    "days_to",
    "extends",
    "notice",
    "renews",
    "terms",
    "is_headed",
    "is_gone",
)


class Placed(NamedTuple):
    """What became of a meeting's mentions: ids of those that are new or say something else, and what those that went or changed hung together by."""

    changed: set[int]
    keys: set[str]
    agreements: set[int]


def place(meeting: Meeting) -> Placed:
    """Make the mentions of a meeting those that its public facts give now."""
    there = list(AgreementMention.objects.filter(meeting=meeting).order_by("is_gone", "id"))
    made = wanted(meeting)
    keys = {one.key for one in there if one.key}
    agreements = {one.agreement_id for one in there if one.agreement_id}
    told: list[AgreementMention] = []
    fresh: list[AgreementMention] = []
    free = {one.pk: one for one in there}
    for row in made:
        old = _same(row, free.values())
        if old is None:
            fresh.append(row)
            continue
        del free[old.pk]
        if any(getattr(old, name) != getattr(row, name) for name in _TOLD):
            row.pk, row.agreement_id = old.pk, old.agreement_id
            told.append(row)
    _let_go(list(free.values()))
    AgreementMention.objects.filter(pk__in=[row.pk for row in told]).update(event=None)  # out of each other's way: a fact has one mention
    for row in told:
        row.save(force_update=True)
    changed = {row.pk for row in told}
    changed |= {one.pk for one in AgreementMention.objects.bulk_create(fresh)}
    return Placed(changed, (keys | {one.key for one in made if one.key}) if changed or free else set(), agreements if free else set())


def wanted(meeting: Meeting) -> list[AgreementMention]:
    """The mentions that a meeting is to have: none where nobody may read it."""
    events = list(AgreementEvent.objects.public().filter(meeting=meeting).select_related("item").order_by("ordinal"))
    events = [one for one in events if one.item is None or one.item.is_public]
    if not events or meeting.reading is None or not meeting.is_public:
        return []
    text, dates = public_text(meeting.reading.document, meeting.reading.number), _dates(public_minutes(meeting.reading))
    passages = list(Passage.objects.public().filter(meeting=meeting, is_gone=False).order_by("start", "-end", "id"))
    return [_mention(meeting, one, text, dates, passages) for one in events]


def _mention(meeting: Meeting, event: AgreementEvent, text: str, dates: Sequence[Named], passages: Sequence[Passage]) -> AgreementMention:
    heading = event.item.heading if event.item else ""
    name = name_of(event.name, heading, text[max(0, event.start - _BEFORE) : event.start])
    said = sentence_at(text, event.start, event.end, dates)
    headed = bool(name.key and heading and (about := name_of(heading).about) and name.about <= about)
    over = [one for one in passages if one.start <= event.start < one.end and one.matter_id]
    within = min(over, key=lambda one: one.end - one.start, default=None)
    return AgreementMention(
        meeting=meeting,
        event=event,
        passage=within,
        matter_id=within.matter_id if within else None,
        at=event.start,
        key=name.key[:_KEY],
        whole_key=telling_key(event.part_of)[:_KEY],
        told=msgspec.to_builtins(name, order="sorted"),
        terms=[[low, high, storable(words)] for low, high, words in terms_in(text, event.item.start, event.item.end)] if headed and event.item else [],
        is_headed=headed,
        **_said(said),
    )


def _said(said: Sentence) -> dict[str, object]:
    evaluated, days = said.evaluated or (None, None), said.days or (None, None)
    return {
        "start": said.start,
        "end": said.end,
        "words": storable(said.words),
        "evaluated_from": evaluated[0],
        "evaluated_to": evaluated[1],
        "days_from": days[0],
        "days_to": days[1],
        "extends": said.extends,
        "notice": said.notice if said.notice and said.notice <= _MOST else None,
        "renews": said.renews,
    }


def _dates(minutes: Minutes) -> list[Named]:
    found: list[Named] = []
    for one in minutes.dates:
        first, last = day(one.start), day(one.end)
        if first and last and first <= last:
            found.append(Named(*one.span, first, last))
    return found


def _same(row: AgreementMention, there: Iterable[AgreementMention]) -> AgreementMention | None:
    """The row that a mention is already: of its fact, else at its place, else of its name. A fact that a newer reading says something else in is none of them."""
    free = [one for one in there if one.key == row.key or one.at == row.at]
    ways: tuple[Callable[[AgreementMention], bool], ...] = (
        lambda one: one.event_id is not None and one.event_id == row.event_id,
        lambda one: one.event_id is None and one.at == row.at,
        lambda one: one.event_id is None and one.key == row.key != "",
    )
    return next((one for fits in ways for one in free if fits(one)), None)


def _let_go(left: Sequence[AgreementMention]) -> None:
    """Those that nobody may read now: they go, but for those that a person ruled on, which wait without what they said."""
    pks = [one.pk for one in left]
    ruled = {pk for pair in AgreementRuling.objects.filter(Q(one__in=pks) | Q(other__in=pks), undone_at=None).values_list("one", "other") for pk in pair}
    bare: dict[str, object] = {"agreement": None, "event": None, "passage": None, "matter": None, "words": "", "told": {}, "terms": [], "is_gone": True}
    AgreementMention.objects.filter(pk__in=[pk for pk in pks if pk in ruled]).update(**bare)
    AgreementMention.objects.filter(pk__in=[pk for pk in pks if pk not in ruled]).delete()


def named(mention: AgreementMention) -> Name:
    """The name of a mention as it is compared."""
    return msgspec.convert(mention.told, Name)


def order_of(mention: AgreementMention, told: date | None, document: str) -> tuple[str, str, int, int]:
    """A mention's place in time among all: by its meeting's day, its document, and where it stands."""
    return ((told or date.max).isoformat(), document, mention.at, mention.pk)
