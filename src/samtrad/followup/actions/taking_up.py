"""The items in which a body took up what it was asked to take up, as steps of the assignment: told by the matter, since the item itself seldom says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from samtrad.documents.actions import storable
from samtrad.followup.actions.steps import kept
from samtrad.followup.assignments.mention import Decided, Means, Mention, Party
from samtrad.followup.assignments.takings import asks_to_take_up, who_takes_up
from samtrad.followup.models import Task, TaskStep
from samtrad.matters.models import Passage
from samtrad.matters.states import PassageKind
from samtrad.swedish.withdrawn import is_withdrawn

_PUTS_OFF = "defer"


def taken_up(task: Task, group: Sequence[Mention], there: Sequence[TaskStep]) -> list[TaskStep]:
    """The step by which the tasks of an assignment were taken up, none or one: of those that are there, or a new one; others of these are taken away."""
    found = _found(group)
    if found is not None:
        found.task = task
    same = [one for one in there if found is not None and (one.meeting_id, one.start, one.end) == (found.meeting_id, found.start, found.end)]
    TaskStep.objects.filter(pk__in=[one.pk for one in there if one not in same[:1]]).delete()
    if found is None:
        return []
    if not same:
        found.save()
        return [found]
    old = same[0]
    found.pk = old.pk
    if (old.words, old.told, old.day, old.page, old.item_id) != (found.words, found.told, found.day, found.page, found.item_id):
        found.save(force_update=True)
    return [found]


def _found(group: Sequence[Mention]) -> TaskStep | None:
    tasks = [one for one in group if one.means is Means.TASK]
    matters = {one.matter for one in tasks}
    if not tasks or len(matters) != 1 or matters == {""} or not all(asks_to_take_up(one.words) for one in tasks):
        return None
    rows = list(
        Passage.objects.public()
        .filter(matter=int(matters.pop()), is_gone=False, kind=PassageKind.ITEM, item__is_public=True, meeting__is_public=True, day__isnull=False)
        .select_related("item", "meeting__body", "meeting__reading__document")
        .order_by("day", "pk")
    )
    asked = who_takes_up(tasks, {(f"body:{one.meeting.body_id}", one.meeting.body.name) for one in rows})
    if asked is None:
        return None
    body, after = asked
    own = (one for one in rows if f"body:{one.meeting.body_id}" == body and one.day and one.day > date.fromisoformat(after))
    return next((_step(one) for one in own if _is_treated(one.acts)), None)


def _is_treated(acts: Sequence[Mapping[str, object]]) -> bool:
    """Whether a body did more at an item than put it off or take it off the agenda."""
    own = [act for act in acts if not act["reported"] and not act["proposed"]]
    steps = {act["step"] for act in own}
    return "decide" in steps or (_PUTS_OFF not in steps and not any(is_withdrawn(str(act["text"])) for act in own))


def _step(passage: Passage) -> TaskStep:
    item, meeting = passage.item, passage.meeting
    assert item is not None
    assert meeting.reading is not None
    assert passage.day is not None
    start, heading = item.start, item.heading or passage.title
    body = Party(name=meeting.body.name, key=f"body:{meeting.body_id}", of=f"body:{meeting.body_id}")
    end = min(item.end, start + max(len(heading), 1))
    told = Mention(
        key=(passage.document, passage.record, start, end),
        means=Means.TOOK_UP,
        day=passage.day.isoformat(),
        body=body,
        item=str(item.pk),
        words="",
        decided=Decided.SAID,
        heading=heading,
    )
    return TaskStep(
        meeting=meeting,
        item=item,
        means=Means.TOOK_UP.value,
        start=start,
        end=end,
        page=item.page or 0,
        day=passage.day,
        words=storable(heading),
        told=kept(told),
    )
