"""Publishing the agenda of a meeting and its papers: each an act of its own by somebody who may, on a legal ground, now or at a time; taken down again.

An agenda shows the items that the person chose, under the titles that they gave them. A paper is looked through first; what was found in it is decided on, and what is
shown is a copy. What is not open is never up: to class a paper otherwise or to withdraw it takes it down, and the database refuses the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from io import BytesIO
from typing import NamedTuple

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents.actions import store
from samtrad.documents.masking import Cover
from samtrad.documents.states import NEVER_KEPT
from samtrad.meetings import copies
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted, told
from samtrad.meetings.actions.hiding import LIVE, about, end
from samtrad.meetings.actions.papers import Told
from samtrad.meetings.models import Paper, Release, ReleasedItem, RunMeeting
from samtrad.meetings.states.codes import ItemState, MeetingState, ReleaseState
from samtrad.people.viewing import may


class Terms(NamedTuple):
    """On what terms something is shown: the legal ground, from when (None for now), and the last day (None for without end)."""

    ground: str
    at: datetime | None = None
    until: date | None = None


class Choice(NamedTuple):
    """What a person decided on a paper that was looked through: its title, which of what was found is let stand, what else is masked, and that they read it."""

    title: str
    kept: Sequence[str] = ()
    also: Sequence[str] = ()
    is_read: bool = False


def release_agenda(meeting: RunMeeting, titles: Mapping[int, str], terms: Terms, by: User, now: datetime) -> Release:
    """Publish the agenda, items by their ids under titles for everybody; in place of the one that is up, or waits for the same."""
    with _publishing(meeting, by) as held:
        items = {one.pk: one for one in held.items.exclude(state=ItemState.WITHDRAWN)}
        if not titles or not set(titles) <= set(items):
            raise MeetingError(Fault.EMPTY if not titles else Fault.UNKNOWN)
        for one in held.releases.filter(paper=None, state=ReleaseState.WAITS):
            end(one, ReleaseState.OFF, by, now)
        made = Release.objects.create(meeting=held, state=ReleaseState.WAITS, by=by, made_at=now, **_terms(terms, now))
        chosen = [items[pk] for pk in items if pk in titles]
        rows = [ReleasedItem(release=made, item=item, ordinal=at, title=told(titles[item.pk])) for at, item in enumerate(chosen)]
        ReleasedItem.objects.bulk_create(rows)
        noted("agenda_release_planned", held, by, {"release": made.pk, "count": len(rows), "at": (terms.at or now).isoformat()})
        if terms.at is None:
            _put_up(made, by, now)
    return made


def look_through(paper: Paper, by: User, now: datetime, copy: Told | None = None) -> Release:
    """Read a paper, or a copy of it that a person made to be shown, through for what may have to be masked; what was found waits for the person."""
    sha256, name = (copy.kept.sha256, copy.file_name) if copy else (paper.sha256, paper.file_name)
    if copies.kind_of(name) not in copies.SHOWABLE:
        raise MeetingError(Fault.COPY)
    _demand_open(paper)
    result = copies.sought(sha256, name)  # before the meeting is taken: it may last
    with _publishing(_meeting(paper), by) as held:
        row = Paper.objects.select_for_update().get(pk=paper.pk)
        _demand_open(row)
        if row.releases.filter(state__in=LIVE).exists():
            raise MeetingError(Fault.CHANGED)
        for one in row.releases.filter(state=ReleaseState.DRAFT):
            end(one, ReleaseState.OFF, by, now)
        found = [list(one) for one in result.found]
        source = {"source_sha256": sha256, "source_name": name, "found": found, "has_text": result.has_text}
        made = Release.objects.create(meeting=held, paper=row, state=ReleaseState.DRAFT, title=row.name, by=by, made_at=now, **source)
        noted("paper_looked_through", held, by, {"release": made.pk, "paper": row.pk, "sha256": sha256, "count": len(found)})
    return made


def release_paper(draft: Release, choice: Choice, terms: Terms, by: User, now: datetime) -> Release:
    """Publish a paper that was looked through, as a copy with what is masked black. Its item has to be on the agenda that is published."""
    title = told(choice.title, 200)
    if not choice.is_read:
        raise MeetingError(Fault.NOT_LOOKED)
    masked = _masked(draft, choice)
    copy = copies.copied(draft.source_sha256, draft.source_name, Cover(masked)(title), masked)
    if copy is None:
        raise MeetingError(Fault.MASK)
    kept = store().put(BytesIO(copy.data), settings.UPLOAD_LIMIT * 4)
    with _publishing(draft.meeting, by) as held:
        row = held.releases.select_for_update(of=("self",)).select_related("paper").get(pk=draft.pk)
        if row.state != ReleaseState.DRAFT or row.paper is None:
            raise MeetingError(Fault.CHANGED)
        _demand_open(row.paper)
        if not ReleasedItem.objects.filter(release__meeting=held, release__state__in=LIVE, item=row.paper.item_id).exists():
            raise MeetingError(Fault.NOT_ON_AGENDA)
        row.state, row.title, row.masked, row.found = ReleaseState.WAITS, Cover(masked)(title), len(masked), []
        row.sha256, row.size, row.kind = kept.sha256, kept.size, copy.kind
        for name, value in _terms(terms, now).items():
            setattr(row, name, value)
        row.by, row.made_at = by, now
        row.save()
        noted("paper_release_planned", held, by, {"release": row.pk, "paper": row.paper_id, "sha256": row.sha256, "at": (terms.at or now).isoformat()})
        if terms.at is None:
            _put_up(row, by, now)
    return row


def take_down(release: Release, by: User, now: datetime) -> None:
    """Take down what is up, call off what waits, or leave a draft. An agenda takes its papers with it."""
    with _publishing(release.meeting, by) as held:
        row = held.releases.select_for_update().get(pk=release.pk)
        if row.state not in (*LIVE, ReleaseState.DRAFT):
            raise MeetingError(Fault.CHANGED)
        was_up = row.state == ReleaseState.UP
        end(row, ReleaseState.DOWN if was_up else ReleaseState.OFF, by, now)
        if row.paper_id is None and was_up:
            for one in held.releases.filter(paper__isnull=False, state=ReleaseState.UP):
                end(one, ReleaseState.DOWN, by, now, "agenda")


def release_due(now: datetime) -> int:
    """Put up what is due, in the name of whoever planned it, and take down what has had its time; how many. What may not be any more is refused."""
    count = 0
    due = Release.objects.filter(state=ReleaseState.WAITS, at__lte=now).order_by("at", "pk")
    over = Release.objects.filter(state=ReleaseState.UP, until__lt=timezone.localdate(now)).order_by("-paper", "pk")
    for pk in [*due.values_list("pk", flat=True), *over.values_list("pk", flat=True)]:
        first = Release.objects.select_related("meeting", "by").get(pk=pk)
        if first.state == ReleaseState.WAITS and not may(first.by, Act.PUBLISH, first.meeting.body):
            with _alone(first) as row:
                end(row, ReleaseState.REFUSED, None, now, "forbidden")
            continue
        with _alone(first) as row:
            if row.state == ReleaseState.UP and row.until is not None and row.until < timezone.localdate(now):
                end(row, ReleaseState.DOWN, None, now, "time")
            elif row.state == ReleaseState.WAITS:
                _put_up(row, row.by, now)
            count += 1
    return count


@contextmanager
def _alone(release: Release) -> Iterator[Release]:
    """A release as it is now, with its meeting to itself: for what is done as its time has come."""
    with transaction.atomic():
        held = RunMeeting.objects.select_for_update().select_related(None).get(pk=release.meeting_id)
        yield held.releases.select_for_update(of=("self",)).select_related("meeting", "by", "paper").get(pk=release.pk)


@contextmanager
def _publishing(meeting: RunMeeting, by: User) -> Iterator[RunMeeting]:
    with acting(meeting, by, act=Act.PUBLISH) as held:
        if held.classification != Classification.OPEN:
            raise MeetingError(Fault.NOT_OPEN)
        yield held


def _terms(terms: Terms, now: datetime) -> dict[str, object]:
    ground = line(terms.ground, 200)
    if not ground:
        raise MeetingError(Fault.LEGAL)
    at = terms.at or now
    if at < now or (terms.until is not None and terms.until < timezone.localdate(at)):
        raise MeetingError(Fault.DAYS)
    return {"ground": ground, "at": at, "until": terms.until}


def _masked(draft: Release, choice: Choice) -> list[str]:
    """The words that are masked, each once: what was found and is not let stand, and what the person adds. A personal number can't be let stand."""
    kept = set(choice.kept)
    if any(words in kept for kind, words in draft.found if kind in NEVER_KEPT):
        raise MeetingError(Fault.MASK)
    found = [words for _, words in draft.found if words not in kept]
    return list(dict.fromkeys([*found, *(words for one in choice.also if (words := line(one, 200)))]))


def _demand_open(paper: Paper) -> None:
    if paper.classification != Classification.OPEN or paper.withdrawn_at or paper.disposed_at or not paper.item_id or not paper.is_current:
        raise MeetingError(Fault.NOT_OPEN)


def _meeting(paper: Paper) -> RunMeeting:
    if paper.item is None:
        raise MeetingError(Fault.NOT_OPEN)
    return paper.item.meeting


def _put_up(row: Release, by: User, now: datetime) -> None:
    """Put up what waits; what is up for the same comes down. What may not be shown any more is refused."""
    paper = row.paper
    is_open = paper is None or (paper.classification == Classification.OPEN and not paper.withdrawn_at and not paper.disposed_at)
    is_shown = paper is None or ReleasedItem.objects.filter(release__meeting=row.meeting_id, release__state=ReleaseState.UP, item=paper.item_id).exists()
    if row.meeting.classification != Classification.OPEN or row.meeting.state == MeetingState.CANCELLED or not is_open or not is_shown:
        if row.at is not None and row.at < now:
            end(row, ReleaseState.REFUSED, None, now, "not_open" if is_shown else "agenda")
            return
        raise MeetingError(Fault.NOT_OPEN if is_shown else Fault.NOT_ON_AGENDA)
    if paper is None:
        for one in row.meeting.releases.filter(paper=None, state=ReleaseState.UP):
            end(one, ReleaseState.DOWN, by, now, "newer")
    else:
        for one in Release.objects.filter(paper__item=paper.item_id, paper__name=paper.name, state=ReleaseState.UP).exclude(pk=row.pk):
            end(one, ReleaseState.DOWN, by, now, "newer")
    row.state, row.up_at = ReleaseState.UP, now
    row.save(update_fields=["state", "up_at"])
    noted("agenda_published" if paper is None else "paper_published", row.meeting, by, about(row))
