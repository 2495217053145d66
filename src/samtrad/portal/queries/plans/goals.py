"""The goals of a plan with their activities, and how far each has come by what anyone may see: every sign with where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import Plan
from samtrad.followup.plans.progress import Progress, counted, of_agreement, of_decision, of_task, progress
from samtrad.followup.queries import plans as query
from samtrad.followup.queries import tasks
from samtrad.followup.queries.standing import Standing
from samtrad.followup.queries.titles import title_of
from samtrad.matters.queries import Covers
from samtrad.portal import addresses
from samtrad.portal.queries import organisation
from samtrad.portal.queries.lines import words
from samtrad.portal.queries.plans.series import IndicatorLine, ReviewLine
from samtrad.portal.shapes import Link, Proof

Row = Mapping[str, Any]
_FINISHED = (Progress.DONE, Progress.SAID, Progress.OVER)
_TASK = (
    "id",
    "address",
    "state",
    "name",
    "heard_on",
    "titled__words",
    "titled__start",
    "titled__end",
    "titled__page",
    "titled__item__heading",
    "titled__meeting__reading__document",
    "titled__meeting__reading__number",
    "titled__meeting__reading__document__address",
)


class Sign(Struct, frozen=True, kw_only=True):
    """Something that shows how far an activity has come: an assignment, an agreement or a decision."""

    kind: str
    name: str
    url: str
    progress: str
    day: date | None
    proof: Proof | None


class ActivityLine(Struct, frozen=True, kw_only=True):
    """What is to be done, by whom, by when, and how far it has come."""

    name: str
    responsible: Link
    due: date | None
    is_late: bool
    progress: str
    signs: list[Sign]


class GoalLine(Struct, frozen=True, kw_only=True):
    """A goal. ``counts``: how many of its activities, and of those of its parts, have come how far."""

    key: str
    name: str
    about: str
    activities: list[ActivityLine]
    counts: dict[str, int]
    indicators: list[IndicatorLine]
    reviews: list[ReviewLine]
    parts: list[GoalLine]


class Written(NamedTuple):
    """What persons wrote in a plan, and what that leads to: rows of goals, assignments and decisions that anyone may see, and agreements to look up."""

    rows: list[Row]
    tasks: dict[int, Row]
    decisions: list[Row]
    agreements: set[int]

    @property
    def documents(self) -> set[int]:
        """Whose words are shown, and may be masked."""
        return {pk for row in self.tasks.values() if (pk := row["titled__meeting__reading__document"])}


def written(plan: Plan) -> Written:
    """All that is written in a plan: three questions at most."""
    rows = query.written(plan, organisation.shown(PUBLIC))
    wanted = {row["task"] for row in rows if row["task"]}
    found = {row["id"]: row for row in tasks.shown().filter(pk__in=wanted).values(*_TASK)} if wanted else {}
    decided = query.decisions({row["activities__ties__decision"] for row in rows} - {None}, {row["matter"] for row in rows if row["matter"]})
    return Written(rows, found, decided, {row["agreed"] for row in rows if row["agreed"]})


class Beside(NamedTuple):
    """What goals are shown with."""

    standing: Mapping[int, Standing]
    known: Covers
    indicators: Mapping[int, list[IndicatorLine]]
    reviews: Mapping[int | None, list[ReviewLine]]
    today: date


def goals(told: Written, beside: Beside) -> list[GoalLine]:
    """The goals in order, each with its parts."""
    held: dict[int, list[Row]] = {}
    for row in told.rows:
        held.setdefault(row["id"], []).append(row)
    tops = [pk for pk, rows in held.items() if rows[0]["parent"] is None]
    found = []
    for at, pk in enumerate(tops, 1):
        parts = [one for one, rows in held.items() if rows[0]["parent"] == pk]
        lines = [_goal(held[one], f"mal-{at}-{place}", told, beside, []) for place, one in enumerate(parts, 1)]
        found.append(_goal(held[pk], f"mal-{at}", told, beside, lines))
    return found


def _goal(rows: Sequence[Row], key: str, told: Written, beside: Beside, parts: list[GoalLine]) -> GoalLine:
    one = rows[0]
    held: dict[int, list[Row]] = {}
    for row in rows:
        if row["activities__id"] is not None:
            held.setdefault(row["activities__id"], []).append(row)
    activities = [_activity(own, told, beside) for own in held.values()]
    below = [Progress(activity.progress) for goal in parts for activity in goal.activities]
    return GoalLine(
        key=key,
        name=one["name"],
        about=one["about"],
        activities=activities,
        counts={str(name): count for name, count in counted([*(Progress(activity.progress) for activity in activities), *below]).items()},
        indicators=beside.indicators.get(one["id"], []),
        reviews=beside.reviews.get(one["id"], []),
        parts=parts,
    )


def _activity(rows: Sequence[Row], told: Written, beside: Beside) -> ActivityLine:
    one = rows[0]
    signs = [sign for row in rows for sign in _signs(row, told, beside)]
    come = progress(Progress(sign.progress) for sign in signs)
    due = one["activities__due"]
    return ActivityLine(
        name=one["activities__name"],
        responsible=Link(one["activities__responsible"], addresses.organisation(one["activities__organisation__slug"]) if one["has_page"] else ""),
        due=due,
        is_late=bool(due and due < beside.today and come not in _FINISHED),
        progress=come,
        signs=signs,
    )


def _signs(row: Row, told: Written, beside: Beside) -> list[Sign]:
    if task := told.tasks.get(row["task"] or 0):
        return [_of_task(task, beside.known)]
    if standing := beside.standing.get(row["agreed"] or 0):
        return [_of_agreement(standing, beside.today)]
    pk, matter = row["activities__ties__decision"], row["matter"]
    return [_of_decision(one) for one in told.decisions if (not one["in_matter"] and one["id"] == pk) or (matter and one["in_matter"] == matter)]


def _of_task(row: Row, known: Covers) -> Sign:
    document, number = row["titled__meeting__reading__document"], row["titled__meeting__reading__number"] or 1
    hidden = document is not None and known.over(document, number, row["titled__start"], row["titled__end"])
    name = row["titled__item__heading"] if hidden else row["titled__words"] or row["name"]
    proof = addresses.words(
        row["titled__meeting__reading__document__address"] or "", number, row["titled__start"], row["titled__end"], row["titled__page"] or 0
    )
    return Sign(kind="task", name=name or "", url=addresses.task(row["address"]), progress=of_task(row["state"]), day=row["heard_on"], proof=proof)


def _of_agreement(told: Standing, today: date) -> Sign:
    """An agreement, with the words that say last that it is so."""
    row = told.rows[-1]
    state = told.validity.on(today)
    says = [one for stretch in told.validity.stretches if stretch.first <= today <= stretch.last for one in stretch.events]
    row = next((one for one in reversed(told.rows) if one["id"] in says), row)
    return Sign(
        kind="agreement",
        name=title_of(row["mention__agreement__name"], (one["name"] for one in told.rows)),
        url=addresses.agreement(row["mention__agreement__address"]),
        progress=of_agreement(state, has_days=bool(told.validity.stretches)),
        day=told.last_day,
        proof=words(row, "meeting__"),
    )


def _of_decision(row: Row) -> Sign:
    return Sign(
        kind="decision",
        name=row["text"],
        url=addresses.decision(row["meeting__slug"], row["ordinal"]),
        progress=of_decision(row["type"], row["status"]),
        day=row["day"],
        proof=words(row, "meeting__"),
    )
