"""Papers of a round: put there while it is a draft or open, in versions; classed; taken away. Nothing of it is lost, and each act can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from django.conf import settings
from django.db.models import Max
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents import attached
from samtrad.documents.actions import store
from samtrad.documents.attached import Bounds, Came, UnfitError
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.actions.rounds.numbers import read_without
from samtrad.followup.actions.rounds.opening import plain
from samtrad.followup.models import Round, RoundPaper
from samtrad.followup.queries.round_papers import current
from samtrad.followup.states import RoundStage
from samtrad.people.viewing import demand

MOST = 10
"""Files that may be put to a round at once."""
_PUT = (RoundStage.DRAFT, RoundStage.OPEN)
_KEPT = (*_PUT, RoundStage.CLOSED)
_INTERNAL = {"classification": str(Classification.INTERNAL), "ground": ""}


class Class(NamedTuple):
    """How papers are classed; what is secret is so by a provision."""

    classification: Classification = Classification.OPEN
    ground: str = ""


def looked_at(files: Sequence[Came]) -> list[Came]:
    """The files, if they may be papers of a round, from their beginning; else ``RoundError``."""
    try:
        found = attached.looked_at(files, Bounds(settings.UPLOAD_LIMIT, MOST))
    except UnfitError as error:
        raise RoundError(RoundFault.PAPERS) from error
    if not found:
        raise RoundError(RoundFault.PAPERS)
    return found


def add(round_: Round, files: Sequence[Came], classed: Class, by: User, *, of: str = "") -> list[RoundPaper]:
    """Put files to a round as papers: one under the name of a paper that is there (``of``, or how the file is called) is its next version.

    What is open but could not be read through is kept internal: a person has to look whether a personal identity number stands in it, and class it then.
    """
    looked = looked_at(files)
    if of and len(looked) > 1:
        raise RoundError(RoundFault.PAPERS)
    told = _classed(classed)
    is_read = read_without(looked)  # before the round is held: it may last
    with acting(round_, "round_paper_added", by, stages=_PUT) as before:
        _demand(round_, by)
        made = []
        for one, read in zip(looked, is_read, strict=True):
            called = of or plain(one.name.rpartition(".")[0], 200) or one.name[:200]
            made.append(_put(round_, one, called, told if read or classed.classification != Classification.OPEN else _INTERNAL, by))
        before.made(*made)
        before.about = made[0].name if len(made) == 1 else str(len(made))
    return made


def _put(round_: Round, one: Came, name: str, told: dict[str, str], by: User) -> RoundPaper:
    last = RoundPaper.objects.filter(round=round_, name=name).aggregate(last=Max("version"))["last"] or 0
    kept = store().put(one.source, settings.UPLOAD_LIMIT)
    return RoundPaper.objects.create(
        round=round_, name=name, version=last + 1, file_name=one.name, sha256=kept.sha256, size=kept.size, by=by, at=timezone.now(), **told
    )


def classify(paper: RoundPaper, classed: Class, by: User) -> None:
    """Class a paper otherwise, in all its versions."""
    told, round_ = _classed(classed), paper.round
    with acting(round_, "round_paper_classed", by, stages=_KEPT) as before:
        _demand(round_, by)
        rows = _versions(paper)
        before.keep(*rows)
        before.about = paper.name
        RoundPaper.objects.filter(pk__in=[one.pk for one in rows]).update(**told)


def remove(paper: RoundPaper, by: User) -> None:
    """Take a paper away, in all its versions: nobody is shown it, and it comes back when that is undone."""
    with acting(paper.round, "round_paper_removed", by, stages=_KEPT) as before:
        rows = _versions(paper)
        before.keep(*rows)
        before.about = paper.name
        RoundPaper.objects.filter(pk__in=[one.pk for one in rows]).update(removed_at=timezone.now())


def _versions(paper: RoundPaper) -> list[RoundPaper]:
    """The versions of a paper that is there still."""
    if not current().filter(pk=paper.pk).exists():
        raise RoundError(RoundFault.STAGE)
    return list(RoundPaper.objects.filter(round=paper.round_id, name=paper.name, removed_at=None))


def _classed(classed: Class) -> dict[str, str]:
    ground = plain(classed.ground, 80) if classed.classification == Classification.SECRET else ""
    if classed.classification == Classification.SECRET and not ground:
        raise RoundError(RoundFault.GROUND)
    return {"classification": str(classed.classification), "ground": ground}


def _demand(round_: Round, by: User) -> None:
    """Where anyone may see the round, what changes its papers is done by one who may publish."""
    if round_.is_public:
        demand(by, Act.PUBLISH, round_.scope)
