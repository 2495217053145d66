"""Papers: files put to an item, in versions, classed and in order; withdrawn and brought back. They are kept in the store and read by nobody's reader."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from django.conf import settings
from django.db.models import Max
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents import attached
from samtrad.documents.actions import store
from samtrad.documents.attached import Again, Bounds, Came, UnfitError
from samtrad.documents.store import Stored
from samtrad.meetings.actions.acting import AGENDA, Fault, MeetingError, acting, acting_on, line, noted, told, unfit
from samtrad.meetings.actions.hiding import hide
from samtrad.meetings.models import AgendaItem, Paper
from samtrad.people.viewing import demand


class Told(NamedTuple):
    """A file as it comes by a form, kept already, with the name that it is to have."""

    kept: Stored
    file_name: str
    name: str


def keep(source: Again | bytes, file_name: str, name: str = "") -> Told:
    """Keep a file's bytes. ``MeetingError`` where it is empty, too large, or of another kind than papers are."""
    try:
        came = Came(line(file_name, 255), BytesIO(source) if isinstance(source, bytes) else source)
        (one,) = attached.looked_at([came], Bounds(settings.UPLOAD_LIMIT))
    except UnfitError as error:
        raise unfit(error) from error
    name = told(name or one.name.rpartition(".")[0], 200)
    return Told(store().put(one.source, settings.UPLOAD_LIMIT), one.name, name)


def attach(item: AgendaItem, paper: Told, by: User, *, classification: str = Classification.OPEN, ground: str = "") -> Paper:
    """Put a paper to an item; under a name that is there it is the next version, in the same place, and the older one stays."""
    with acting_on(item, by, AGENDA) as held:
        classed = _classed(classification, ground)
        before = held.papers.filter(name=paper.name).order_by("-version").first()
        held.papers.filter(name=paper.name).update(is_current=False)
        last = held.papers.aggregate(last=Max("ordinal"))["last"]
        made = Paper.objects.create(
            item=held,
            name=paper.name,
            version=before.version + 1 if before else 1,
            ordinal=before.ordinal if before else 0 if last is None else last + 1,
            sha256=paper.kept.sha256,
            size=paper.kept.size,
            file_name=paper.file_name,
            by=by,
            at=timezone.now(),
            **classed,
        )
        noted("paper_attached", held.meeting, by, {"item": held.pk, "paper": made.pk, "sha256": made.sha256})
    return made


def _classed(classification: str, ground: str) -> dict[str, str]:
    classed = Classification(classification)
    if classed == Classification.SECRET and not line(ground, 80):
        raise MeetingError(Fault.GROUND)
    return {"classification": str(classed), "ground": line(ground, 80) if classed == Classification.SECRET else ""}


def classify(paper: Paper, classification: str, ground: str, by: User) -> None:
    """Class a paper otherwise, all its versions: by one who may class, also when the meeting is over. What is published of one that is open no more comes down."""
    item = _item(paper)
    with acting(item.meeting, by) as held:
        demand(by, Act.CLASSIFY, held.body)
        classed, versions = _classed(classification, ground), item.papers.filter(name=paper.name)
        if classed["classification"] != Classification.OPEN:
            hide(versions, by, timezone.now(), "classed")
        versions.update(**classed)
        noted("paper_classified", held, by, {"paper": paper.pk, "classification": classification})


def withdraw(paper: Paper, by: User) -> None:
    """A paper is withdrawn: it is kept, and shown to nobody but those who keep the meeting."""
    with acting_on(_item(paper), by, AGENDA) as held:
        hide(held.papers.filter(name=paper.name), by, timezone.now(), "withdrawn")
        if not held.papers.filter(pk=paper.pk, is_current=True, withdrawn_at=None).update(withdrawn_at=timezone.now()):
            raise MeetingError(Fault.STATE)
        noted("paper_withdrawn", held.meeting, by, {"paper": paper.pk})


def bring_back(paper: Paper, by: User) -> None:
    """What was withdrawn is there again."""
    with acting_on(_item(paper), by, AGENDA) as held:
        held.papers.filter(pk=paper.pk).update(withdrawn_at=None)
        noted("paper_brought_back", held.meeting, by, {"paper": paper.pk})


def order(item: AgendaItem, papers: Sequence[int], by: User) -> None:
    """Put an item's papers in an order, told by the ids of those that hold now."""
    with acting_on(item, by, AGENDA) as held:
        rows = {one.pk: one for one in held.papers.filter(is_current=True)}
        if sorted(rows) != sorted(papers):
            raise MeetingError(Fault.ORDER)
        for at, pk in enumerate(papers):
            held.papers.filter(name=rows[pk].name).update(ordinal=at)
        noted("papers_ordered", held.meeting, by, {"item": held.pk})


def _item(paper: Paper) -> AgendaItem:
    if paper.item is None:
        raise MeetingError(Fault.UNKNOWN)
    return paper.item
