"""What the agenda of a meeting proposes by itself: what is due, rests with the body, was put off, is to be answered, or runs out. Each with its thread.

Of other bodies only what anyone may see; of the body itself its own items, too. What is on an agenda already is not proposed again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.models import Agreement, RoundParty, Waiting
from samtrad.followup.queries import rounds, tasks
from samtrad.followup.queries.titles import title_of
from samtrad.followup.states import PartyState
from samtrad.matters.models import Matter
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.meetings.states.codes import ItemState, MeetingState

_RUNS_OUT = timedelta(days=365)
_LONG = 300
REPORTED = "Återrapportering:"
"""What stands before the heading of the item in which a commission was given, when it is reported on."""
_OVER = [str(one) for one in MeetingState if one not in (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED)]


class Suggestion(Struct, frozen=True, kw_only=True):
    """An item that is proposed: whence it comes (``origin`` and the id there), its heading, by which day it presses, its thread.

    ``words`` are those that it rests on, where the heading does not say them.
    """

    origin: str
    key: int
    title: str
    words: str = ""
    day: date | None = None
    matter: int | None = None


def suggested(meeting: RunMeeting) -> list[Suggestion]:
    """All that is proposed for a meeting and not on its agenda, what presses first."""
    taken = set(meeting.items.exclude(origin_key=None).values_list("origin", "origin_key"))
    found = [one for ways in (_put_off, _tasks, _matters, _rounds, _agreements) for one in ways(meeting) if (one.origin, one.key) not in taken]
    return sorted(found, key=lambda one: (one.origin != "put_off", one.day or date.max, one.origin, one.key))


def _line(words: str) -> str:
    return " ".join(words.split())[:_LONG]


def heading(words: str) -> str:
    """A clause as a heading: without "att" before it and the stop after it."""
    bare = words.removeprefix("att ").removesuffix(".")
    return bare[:1].upper() + bare[1:]


def _put_off(meeting: RunMeeting) -> Iterator[Suggestion]:
    """Items of earlier meetings that were put off and have not come back (5:51)."""
    rows = AgendaItem.objects.filter(body=meeting.body_id, state=ItemState.PUT_OFF, goes_on=None, meeting__state__in=_OVER).exclude(meeting=meeting)
    for one in rows.select_related("meeting"):
        yield Suggestion(origin="put_off", key=one.pk, title=one.title, day=one.meeting.first_day, matter=one.matter_id)


def _tasks(meeting: RunMeeting) -> Iterator[Suggestion]:
    """Commissions that the body gave, or is reported to, and that are due by the meeting or said to be done."""
    mine = Q(giver_body=meeting.body_id) | Q(report_body=meeting.body_id)
    due = Q(due__lte=meeting.first_day) | Q(state="reported_done")
    for one in tasks.shown().filter(mine & tasks.UNFINISHED & due).select_related("titled__item").order_by("pk"):
        words = _line(one.name or (one.titled.words if one.titled else ""))
        item = one.titled.item if one.titled else None
        if words and item and item.is_public and item.heading:  # a heading that a reader knows: the words of a clause are none
            yield Suggestion(origin="task", key=one.pk, title=_line(f"{REPORTED} {item.heading}"), words=words, day=one.due, matter=one.matter_id)
        elif words:
            yield Suggestion(origin="task", key=one.pk, title=heading(words), words=words, day=one.due, matter=one.matter_id)


def _matters(meeting: RunMeeting) -> Iterator[Suggestion]:
    """Matters that rest with the body: somebody waits for its answer, or it was announced for a day until the meeting."""
    waits = Waiting.objects.filter(Q(kind="answer") | Q(last__lte=meeting.first_day), body=meeting.body_id, passage__is_public=True, matter__is_public=True)
    seen: set[int] = set()
    for one in waits.select_related("passage").order_by("last", "pk"):
        if one.matter_id not in seen and (title := _line(one.passage.title)):
            seen.add(one.matter_id)
            yield Suggestion(origin="matter", key=one.matter_id, title=title, day=one.last, matter=one.matter_id)


def _rounds(meeting: RunMeeting) -> Iterator[Suggestion]:
    """Rounds that the body's organisation is asked in and has not answered."""
    if meeting.body.owner_id is None:
        return
    waits = Q(parties__organisation=meeting.body.owner_id, parties__state__in=[PartyState.ASKED, PartyState.EXTENDED])
    for one in rounds.shown().filter(waits).select_related("passage").distinct().order_by("pk"):
        row = RoundParty.objects.get(round=one, organisation=meeting.body.owner_id)
        matter = one.passage.matter_id if one.passage else None
        yield Suggestion(origin="round", key=one.pk, title=_line(rounds.title(one)), day=row.extended_to or row.last_day or one.last_day, matter=matter)


def _agreements(meeting: RunMeeting) -> Iterator[Suggestion]:
    """Agreements that the body's public minutes tell of and that run out within a year of the meeting."""
    ends = (meeting.first_day, meeting.first_day + _RUNS_OUT)
    told = {"is_public": True, "merged_into": None, "ends__range": ends, "mentions__meeting__body": meeting.body_id, "mentions__meeting__is_public": True}
    for one in Agreement.objects.filter(**told).distinct().order_by("pk"):
        mentions = list(one.mentions.filter(meeting__is_public=True, event__is_public=True).values_list("event__name", "matter"))
        if title := _line(title_of(one.name, [name for name, _ in mentions])):
            matter = next((known for _, known in mentions if known), None)
            yield Suggestion(origin="agreement", key=one.pk, title=title, day=one.ends, matter=matter)


def thread_of(suggestion: Suggestion) -> Matter | None:
    """The matter that an item is of, where that is known."""
    return Matter.objects.filter(pk=suggestion.matter).first() if suggestion.matter else None
