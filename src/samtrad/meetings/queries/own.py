"""A meeting as somebody who takes part in it sees it: the agenda with its papers, their own notes, and what they handed in. What is secret is not in it."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Classification
from samtrad.meetings.models import AgendaItem, HandedIn, Paper, Participant, RunMeeting
from samtrad.meetings.queries.notes import noted_by
from samtrad.meetings.states.codes import ItemState


class OwnPaper(Struct, frozen=True, kw_only=True):
    """A paper: its name, where it is, what kind of file it is, how large, which version."""

    name: str
    url: str
    kind: str
    size: int
    version: int


class OwnItem(Struct, frozen=True, kw_only=True):
    """An item of the agenda, with what is proposed, its papers, and what whoever looks noted on it."""

    pk: int
    place: int
    title: str
    presenter: str
    minutes: int | None
    is_withdrawn: bool
    clauses: list[str]
    papers: list[OwnPaper]
    note: str


def own_items(meeting: RunMeeting, participant: Participant | None, url: Callable[[Paper], str]) -> list[OwnItem]:
    """The agenda."""
    notes = noted_by(participant) if participant else {}
    by_item: dict[int, list[OwnPaper]] = {}
    for paper in papers_of(meeting):
        told = OwnPaper(name=paper.name, url=url(paper), kind=kind_of(paper), size=paper.size, version=paper.version)
        by_item.setdefault(paper.item_id or 0, []).append(told)
    return [
        OwnItem(
            pk=one.pk,
            place=at,
            title=one.title,
            presenter=one.presenter,
            minutes=one.minutes,
            is_withdrawn=one.state == ItemState.WITHDRAWN,
            clauses=[clause.text for clause in one.clauses.all() if not clause.is_decided],
            papers=by_item.get(one.pk, []),
            note=notes.get(one.pk, ""),
        )
        for at, one in enumerate(meeting.items.prefetch_related("clauses").all(), 1)
    ]


def kind_of(paper: Paper) -> str:
    """What kind of file a paper is, as people say it."""
    return paper.file_name.rpartition(".")[2].upper()


def papers_of(meeting: RunMeeting) -> QuerySet[Paper]:
    """The papers that hold now, in the order of the agenda, without what is secret."""
    rows = Paper.objects.filter(item__meeting=meeting, is_current=True, withdrawn_at=None, disposed_at=None).exclude(classification=Classification.SECRET)
    return rows.exclude(item__state=ItemState.WITHDRAWN).select_related("item").order_by("item__ordinal", "item__pk", "ordinal", "name")


def own_handed(meeting: RunMeeting, participant: Participant | None, user: User | None = None) -> QuerySet[HandedIn]:
    """What somebody handed in."""
    rows = meeting.handed_in.prefetch_related("papers")
    return rows.filter(participant=participant) if participant else rows.filter(by=user) if user else rows.none()


def participant_of(meeting: RunMeeting, user: User) -> Participant | None:
    """As whom somebody with an account takes part: by their account, or by the address that it has."""
    mine = meeting.participants.filter(user=user).first()
    return mine or (meeting.participants.filter(user=None, email__iexact=user.email).first() if user.email else None)


def item_for(participant: Participant, pk: int) -> AgendaItem | None:
    """An item of a meeting that somebody takes part in."""
    return AgendaItem.objects.filter(meeting=participant.meeting_id, pk=pk).first()
