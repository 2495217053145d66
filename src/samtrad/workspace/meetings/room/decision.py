"""How an item is being decided, as its page shows it: proposals, the question to put, those that were put, and the clauses to begin from."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.utils.functional import Promise
from msgspec import Struct

from samtrad.meetings.actions.deciding import questions
from samtrad.meetings.law.codes import Subject
from samtrad.meetings.law.course import Course, Question
from samtrad.meetings.law.putting_off import PutOff, put_off_takes
from samtrad.meetings.models import AgendaItem, Clause, Motion, QuestionPut
from samtrad.meetings.queries.held import Looked, put_off_before
from samtrad.meetings.queries.written import means
from samtrad.workspace.meetings.forms import CLAUSE
from samtrad.workspace.meetings.room.words import METHODS, MOTIONS, OPTIONS, STEPS

_EMPTY_ROWS = 2


class Put(Struct, frozen=True, kw_only=True):
    """A question, what yes and no mean, and where it was put how it came out."""

    step: str
    yes: str
    no: str
    row: QuestionPut | None = None
    method: str | Promise = ""
    answer: str | Promise = ""
    ballots: tuple[tuple[str, str], ...] = ()


class Moved(Struct, frozen=True, kw_only=True):
    """A proposal, what it is called and who moved it."""

    row: Motion
    called: str
    by: str
    is_adopted: bool = False


def context(seen: Looked, one: AgendaItem, typed: QueryDict | None, *, light: bool) -> dict[str, Any]:
    """What the page shows of it."""
    came = questions(one)
    motions = {motion.number: motion for motion in one.motions.all()}
    decided = [row for row in one.clauses.all() if row.is_decided]
    proposed = [row for row in one.clauses.all() if not row.is_decided]
    rows = typed_rows(typed) if typed is not None else [_row(row) for row in decided] or _begun(came, motions, proposed)
    return {
        "motions": [_moved(motion, came) for motion in motions.values() if motion.withdrawn_at is None],
        "puts": [put_of(seen, row) for row in one.questions.select_related("yes", "no")],
        "next": _next(came.next, motions) if came.next else None,
        "must_put_off": came.put_off is not None,
        "puts_off": motions.get(came.put_off) if came.put_off else None,
        "decided": decided,
        "proposed": proposed,
        "clauses": [*rows, *({} for _row_ in range(_EMPTY_ROWS))],
        "takes": _takes(seen, one, light=light),
    }


def _takes(seen: Looked, one: AgendaItem, *, light: bool) -> dict[str, object]:
    """What it takes to put the item off, and how many that is."""
    minority, first = put_off_before(one)
    takes = put_off_takes(seen.held.assembly, Subject(one.subject), by_minority_before=minority, first_time=first)
    serving = len(seen.at(one).services)
    return {"how": "nothing" if light else str(takes), "asked": -(-serving // 3) if takes is PutOff.THIRD else 0, "serving": serving}


def _moved(motion: Motion, came: Course) -> Moved:
    by = ", ".join(who.name for who in motion.movers.all())
    return Moved(row=motion, called=str(MOTIONS[motion.kind]), by=by, is_adopted=came.next is None and motion.number in came.adopted)


def _next(asked: Question, motions: dict[int, Motion]) -> Put:
    yes, no = motions.get(asked.yes or 0), motions.get(asked.no or 0)
    return Put(step=str(STEPS[asked.step]), yes=means(yes, asked.step, yes=True), no=means(no, asked.step, yes=False))


def put_of(seen: Looked, row: QuestionPut) -> Put:
    """A question that was put."""
    ballots = tuple((seen.people[one.participant_id].name, str(OPTIONS[one.option])) for one in row.ballots.all())
    yes, no = means(row.yes, row.step, yes=True), means(row.no, row.step, yes=False)
    return Put(step=str(STEPS[row.step]), yes=yes, no=no, row=row, method=METHODS[row.method], answer=yes if row.answer == "yes" else no, ballots=ballots)


def typed_rows(typed: QueryDict) -> list[dict[str, object]]:
    """Clauses as they were typed, where a save of them failed."""
    lists = [typed.getlist(f"clause_{name}") for name in CLAUSE]
    return [dict(zip(CLAUSE, row, strict=True)) for row in zip(*lists, strict=False)]


def _row(row: Clause) -> dict[str, object]:
    return {"text": row.text, "type": row.type, "addressee": row.addressee, "responsible": row.responsible, "due": row.due or ""}


def _begun(came: Course, motions: dict[int, Motion], proposed: list[Clause]) -> list[dict[str, object]]:
    """What a decision begins from: what the questions came to; without any, what is proposed."""
    if came.next is not None or came.put_off is not None:
        return []
    if not came.asked:
        return [_row(row) for row in proposed]
    if came.is_rejected:
        return [{"text": "avslå förslaget"}]
    rows: list[dict[str, object]] = []
    for motion in (motions[number] for number in came.adopted):
        rows += [_row(row) for row in proposed] if motion.is_main and proposed else [{"text": motion.text}]
    return rows
