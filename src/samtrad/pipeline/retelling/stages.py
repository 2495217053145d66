"""What is told anew, in order: each by rules of its own and by those of what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from samtrad.documents.actions import retry
from samtrad.documents.models import Document, Reading, Receipt
from samtrad.documents.states import State, Way
from samtrad.followup.actions.agreements import forget as forget_agreements
from samtrad.followup.actions.agreements import tell_anew as agreements_anew
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.actions.tasks import follow_tasks, forget_tasks, retell_opened
from samtrad.followup.models import Round, Task
from samtrad.matters.actions import forget as forget_matters
from samtrad.matters.actions import link_anew as threads_anew
from samtrad.matters.actions import place_anew
from samtrad.people.models import Appearance, Body
from samtrad.pipeline.agreeing import follow_agreements
from samtrad.pipeline.assigning import follow_up
from samtrad.pipeline.counting import count, count_anew
from samtrad.pipeline.indexing import beside_meetings, index, index_anew, look_anew
from samtrad.pipeline.link import link, link_anew, resolve_anew
from samtrad.pipeline.link_mandates import derive
from samtrad.pipeline.naming import name, name_anew
from samtrad.pipeline.reader import reader
from samtrad.pipeline.rounding import follow_rounds, rounds_anew
from samtrad.pipeline.rules import rules_of
from samtrad.pipeline.threading import follow_threads
from samtrad.register.actions import retell_each
from samtrad.register.models import Meeting


class Step(NamedTuple):
    """One way through all things of a kind: which they are, what tells some of them (by id) anew, and how many at a time."""

    of: Callable[[], QuerySet[Any]]
    tell: Callable[[Sequence[int]], object]
    many: int


class Stage(NamedTuple):
    """Something that is told by rules: the ways through all, what it rests on, what comes at the end, and the functions whose modules hold the rules."""

    steps: tuple[Step, ...]
    rests_on: tuple[str, ...] = ()
    end: Callable[[], object] = int
    follower: Callable[..., object] | None = None
    sealed: Callable[[], str] | None = None
    """The rules by name, where they are no modules of ours."""


def _documents() -> QuerySet[Document]:
    return Document.objects.filter(state=State.ENTERED)


def _other_reader() -> QuerySet[Document]:
    """Documents that another version read, or could not read. What was written here was never read."""
    written = Receipt.objects.filter(way=Way.MEETING).values("document")
    other = Reading.objects.filter(document=OuterRef("pk"), is_current=True).exclude(reader=reader())
    return Document.objects.filter(Q(state=State.PARKED) | Q(Exists(other), state=State.ENTERED)).exclude(pk__in=written)


def _queue(documents: Sequence[int]) -> None:
    for document in Document.objects.filter(pk__in=documents).order_by("pk"):
        retry(document, None)


def _settle(rounds: Sequence[int]) -> None:
    for pk in rounds:
        settle(pk)


STAGES: Mapping[str, Stage] = {
    "facts": Stage((Step(_documents, retell_each, 10),)),
    "link": Stage(
        (Step(Meeting.objects.all, link_anew, 10), Step(Appearance.objects.all, resolve_anew, 100), Step(Body.objects.all, derive, 5)),
        ("facts",),
        follower=link,
    ),
    "name": Stage((Step(Meeting.objects.all, name_anew, 20),), ("link",), follower=name),
    "count": Stage((Step(Body.objects.all, count_anew, 5),), ("facts", "link"), follower=count),
    "thread": Stage((Step(Meeting.objects.all, place_anew, 10), Step(Meeting.objects.all, threads_anew, 10)), ("facts",), forget_matters, follow_threads),
    "agree": Stage((Step(Meeting.objects.all, agreements_anew, 20),), ("thread",), forget_agreements, follow_agreements),
    "rounds": Stage((Step(Meeting.objects.all, rounds_anew, 20), Step(Round.objects.all, _settle, 10)), ("thread", "link"), follower=follow_rounds),
    "tasks": Stage(
        (Step(Meeting.objects.all, lambda meetings: follow_tasks(meetings, anew=False), 20), Step(Task.objects.all, retell_opened, 20)),
        ("thread", "link"),
        forget_tasks,
        follow_up,
    ),
    "index": Stage((Step(Meeting.objects.all, index_anew, 10), Step(beside_meetings, look_anew, 100)), ("name", "thread"), follower=index),
    "read": Stage((Step(_other_reader, _queue, 10),), sealed=reader),
}
"""By name; those that follow the log go by the name that they follow it by. What is sent, and masked copies, come of acts and are not told anew.

Documents come last, and wait in the queue: what they say then is followed by rules that are new already.
"""


@cache
def now(name: str) -> str:
    """The rules that the code holds for a stage."""
    stage = STAGES[name]
    return stage.sealed() if stage.sealed else rules_of(_modules(name))


def note() -> None:
    """Note which rules run, before any file of them is another: whoever is busy while a new version is put in place would take its rules for those that it runs."""
    for one in STAGES:
        now(one)


def _modules(name: str) -> frozenset[str]:
    """The modules whose rules a stage is told by, those of what it rests on among them."""
    stage = STAGES[name]
    told = [step.tell for step in stage.steps] + ([stage.follower] if stage.follower else [])
    own = {one.__module__ for one in told} - {__name__}
    return frozenset(own).union(*(_modules(one) for one in stage.rests_on))
