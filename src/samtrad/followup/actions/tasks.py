"""From steps to assignments: what hangs together is one, each keeps its address, and tells how it stands. Again changes nothing (law 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.db import transaction
from django.db.models import Count, Exists, F, OuterRef, Q

from samtrad.access.locks import Lock, hold
from samtrad.followup.actions.apart import apart
from samtrad.followup.actions.awaiting import await_anew
from samtrad.followup.actions.knowing import Names, existing, ids, person_id
from samtrad.followup.actions.steps import mention_of, place, resolve_anew
from samtrad.followup.actions.taking_up import taken_up
from samtrad.followup.assignments.grouping import grouped
from samtrad.followup.assignments.mention import Key, Means, Mention, Party
from samtrad.followup.assignments.standing import Deed, DeedKind, Standing, standing
from samtrad.followup.models import Task, TaskAct, TaskStep
from samtrad.followup.models.assignment import UNKNOWN
from samtrad.followup.queries.parts import is_in_parts, joined
from samtrad.followup.task_states import OF_HOLDER, TaskActKind
from samtrad.matters.models import Matter, Passage
from samtrad.matters.states import PassageKind
from samtrad.people.models import Calling, Organisation, Person
from samtrad.people.queries import last
from samtrad.register.models import Meeting, MeetingDocument

Tasks = Iterable[int]


def follow_tasks(meetings: Iterable[int], *, anew: bool | None = None) -> int:
    """Tell anew what some meetings say of assignments and of what waits; how many steps say something else than before.

    With ``anew``, and where it is not said and a body is called what it was not called before, who is meant is looked up in all others too.
    """
    with transaction.atomic():
        hold(Lock.THREADS)
        names = Names()
        changed: set[int] = set()
        tasks: set[int] = set()
        wanted = list(Meeting.objects.filter(pk__in=set(meetings)).select_related("body", "reading__document").order_by("first_day", "pk"))
        for meeting in wanted:
            with apart("assignments of meeting", meeting.pk):
                placed = place(meeting, names)
                changed |= placed.changed
                tasks |= placed.tasks
        here = [meeting.pk for meeting in wanted]
        anew_named = resolve_anew(names) if (_called_anew(here) if anew is None else anew) else set()
        changed |= anew_named
        matters = set(Passage.objects.filter(meeting__in=here, matter__isnull=False, is_public=True).values_list("matter", flat=True))
        steps = set(TaskStep.objects.filter(meeting__in=here, is_gone=False).values_list("pk", flat=True))
        regroup(steps | anew_named, tasks, matters)
        await_anew(matters, here, names)
    return len(changed)


def _called_anew(meetings: Sequence[int]) -> bool:
    """Whether some meetings call their body what no other public minutes do: names elsewhere may mean it now, or no longer."""
    documents = list(MeetingDocument.objects.filter(meeting__in=meetings).values_list("document", flat=True))
    mine = Calling.objects.filter(document__in=documents)
    others = Calling.objects.filter(body=OuterRef("body"), name=OuterRef("name"), document__is_public=True).exclude(document__in=documents)
    return bool(mine.filter(~Exists(others)).exists())


def forget_tasks() -> int:
    """Tell anew the assignments that lost steps with a meeting that was taken away; how many."""
    with transaction.atomic():
        hold(Lock.THREADS)
        there = Count("steps", filter=Q(steps__is_gone=False))
        lost = set(Task.objects.annotate(there=there).filter(merged_into=None).exclude(there=F("steps_count")).values_list("pk", flat=True))
        if lost:
            regroup(set(), lost, set())
    return len(lost)


def regroup(steps: set[int], tasks: set[int], matters: set[int]) -> None:
    """Group all steps that may hang together with some: those of the same matters, and of the assignments that they are of now."""
    whole, placed = _whole(steps, tasks, matters)
    rows = {pk: one for pk, one in whole.items() if one.means != Means.TOOK_UP}
    taken = [one for one in whole.values() if one.means == Means.TOOK_UP]
    by_key = {_key(one): one for one in rows.values()}
    mentions = [mention_of(one, placed.get(one.pk, "")) for one in rows.values()]
    before = {pk: one.task_id for pk, one in rows.items()}
    known = {one.pk: one for one in Task.objects.filter(Q(pk__in={pk for pk in before.values() if pk} | tasks) | Q(anchor__in=rows))}
    anchored: dict[int, list[Task]] = {}
    for task in sorted(known.values(), key=lambda one: one.pk):
        if task.anchor_id in rows:
            anchored.setdefault(task.anchor_id, []).append(task)
    adrift = [one for one in sorted(known.values(), key=lambda one: one.pk) if one.anchor_id not in rows and one.merged_into_id is None and one.name == ""]
    told: list[tuple[Task, list[TaskStep], list[Mention]]] = []
    used: set[int] = set()
    for group in map(list, grouped(mentions)):
        if all(one.means not in (Means.TASK, Means.REPORT) for one in group):
            continue
        held = [by_key[one.key, one.means] for one in group]
        here = [task for one in held for task in anchored.get(one.pk, [])]
        if not here:
            mine = {before[one.pk] for one in held}
            here = [one for one in adrift if one.pk in mine and one.pk not in used][:1]
        keeper = min(here, key=lambda one: one.pk) if here else Task.objects.create(anchor=held[0])
        used.add(keeper.pk)
        known[keeper.pk] = keeper
        keeper.merged_into = None
        if keeper.anchor_id not in {one.pk for one in held}:
            keeper.anchor = held[0]
        for one in here:
            if one is not keeper:
                one.merged_into = keeper
                used.add(one.pk)
        TaskStep.objects.filter(pk__in=[one.pk for one in held]).exclude(task=keeper).update(task=keeper)
        held += taken_up(keeper, group, [one for one in taken if one.task_id == keeper.pk])
        told.append((keeper, held, [*group, *(mention_of(one, "") for one in held[len(group) :])]))
    TaskStep.objects.filter(pk__in=[one.pk for one in taken if one.task_id not in {task.pk for task, _, _ in told}]).delete()
    loose = [one.pk for one in rows.values() if not any(one.pk in {step.pk for step in held} for _, held, _ in told)]
    TaskStep.objects.filter(pk__in=loose).exclude(task=None).update(task=None)
    for task, held, group in told:
        _tell(task, held, group, placed)
    _leave([one for one in known.values() if one.merged_into_id is not None or one.pk not in {task.pk for task, _, _ in told}])


def retell(task: Task) -> None:
    """Tell an assignment anew after an act."""
    held = list(TaskStep.objects.filter(task=task, is_gone=False).select_related("meeting"))
    placed = _placed(held)
    _tell(task, held, [mention_of(one, placed.get(one.pk, "")) for one in held], placed)


def retell_opened(tasks: Iterable[int]) -> None:
    """Tell those of some assignments anew that persons opened, and of which no minutes tell: others are told with their meetings."""
    with transaction.atomic():
        hold(Lock.THREADS)
        for task in Task.objects.filter(pk__in=set(tasks), merged_into=None).exclude(name=""):
            retell(task)


def _key(step: TaskStep) -> tuple[Key, Means]:
    told = step.told["key"]
    return (told[0], told[1], told[2], told[3]), Means(step.means)


def _whole(steps: set[int], tasks: set[int], matters: set[int]) -> tuple[dict[int, TaskStep], dict[int, str]]:
    """The steps in ever wider rings: those of the same task, item or matter."""
    found: dict[int, TaskStep] = {}
    seen_tasks: set[int] = set()
    seen_matters: set[int] = set()
    ring, wide = set(tasks), set(matters)
    wanted = Q(pk__in=steps)
    placed: dict[int, str] = {}
    while True:
        meetings = set(Passage.objects.filter(matter__in=wide - seen_matters, is_public=True).values_list("item", flat=True))
        seen_tasks |= ring
        seen_matters |= wide
        rows = TaskStep.objects.filter(wanted | Q(task__in=ring) | Q(item__in=meetings), is_gone=False).exclude(pk__in=list(found)).select_related("meeting")
        new = {one.pk: one for one in rows}
        if not new:
            return found, placed
        found |= new
        fresh = _placed(new.values())
        placed |= fresh
        ring = {one.task_id for one in new.values() if one.task_id} - seen_tasks
        wide = {int(one) for one in fresh.values() if one} - seen_matters
        wanted = Q(item__in={one.item_id for one in new.values() if one.item_id})


def _placed(steps: Iterable[TaskStep]) -> dict[int, str]:
    """The matter of each step: that of the narrowest public passage of its item that holds its words."""
    held = list(steps)
    spans: dict[int, list[tuple[int, int, int]]] = {}
    rows = Passage.objects.filter(item__in={one.item_id for one in held if one.item_id}, is_public=True, matter__isnull=False).exclude(kind=PassageKind.TOLD)
    for item, start, end, matter in rows.values_list("item", "start", "end", "matter"):
        spans.setdefault(item or 0, []).append((start, end, matter or 0))
    found = {}
    for one in held:
        over = [(end - start, matter) for start, end, matter in spans.get(one.item_id or 0, ()) if start <= one.start < end]
        if over:
            found[one.pk] = str(min(over)[1])
    return found


def _tell(task: Task, held: Sequence[TaskStep], mentions: Sequence[Mention], placed: Mapping[int, str]) -> None:
    """What an assignment tells of itself, by its steps and the acts that hold."""
    acts = list(_acts(task))
    now = standing(mentions, [one for act in acts if (one := deed_of(act))])
    ordered = sorted(held, key=lambda one: (one.day or date.max, one.pk))
    titled = next((one for one in ordered if one.means == Means.TASK and one.told.get("decided") == "made"), None)
    titled = titled or next((one for one in ordered if one.means == Means.TASK), None) or (ordered[0] if ordered else None)
    opened = next((act for act in acts if act.kind == TaskActKind.OPEN), None)
    task.titled = titled
    task.steps_count = len(held)
    task.is_public = bool(titled) and task.merged_into_id is None
    if titled:
        task.body_id, task.scope = titled.meeting.body_id, titled.meeting.body_id
        task.matter = Matter.objects.filter(pk=placed.get(titled.pk) or 0).first()
    elif opened:
        task.is_public = opened.is_shown and opened.ground_id is not None
        task.basis_id = opened.ground_id
    _in_whole(task)
    _stand(task, now, {mention.key: step.pk for mention, step in zip(mentions, held, strict=True)})
    task.sorted_on = task.heard_on or UNKNOWN
    if opened and not task.given_on:
        task.given_on = opened.day
    task.save()


def _in_whole(task: Task) -> None:
    """What it is a part of by what persons said; one that was opened as a part stays one."""
    made = joined(task).select_related("whole__merged_into").first()
    if made is not None:
        task.whole = made.whole.merged_into or made.whole
    elif not task.name:
        task.whole = None
    if task.whole_id == task.pk:
        task.whole = None


def _stand(task: Task, now: Standing, steps: Mapping[Key, int]) -> None:
    bodies, organisations = existing((now.giver, now.has, now.report_to))

    def known(party: Party | None) -> tuple[int | None, int | None]:
        body, organisation = ids(party)
        into = last(Organisation.objects.get(pk=organisation)).pk if organisation in organisations else None
        return (body if body in bodies else None, into)

    task.is_commission, task.is_proved, task.state = now.is_commission, now.proved, now.state.value
    over = now.because if now.ended or now.state.value in ("closed", "dropped") else None
    task.closing_step = steps.get(over.key) if over and over.key else None
    task.closing_act = over.act if over and over.act else None
    task.giver, task.giver_body_id = (now.giver.name if now.giver else "")[:300], known(now.giver)[0]
    task.holder, (task.holder_body_id, task.holder_organisation_id) = (now.has.name if now.has else "")[:300], known(now.has)
    task.holder_person = Person.objects.filter(pk=person_id(now.has) or 0).first()
    task.report_to, task.report_body_id = (now.report_to.name if now.report_to else "")[:300], known(now.report_to)[0]
    task.given_on, task.due_from, task.due = _day(now.given), _day(now.due_from), _day(now.due)
    task.heard_on, task.ended_on = _day(now.heard), _day(now.ended)


def _acts(task: Task) -> list[TaskAct]:
    """The acts on an assignment that hold, with those on others that turned out to be it."""
    rows = TaskAct.objects.filter(Q(task=task) | Q(task__merged_into=task), undone_at=None)
    return list(rows.select_related("as_body", "as_person__merged_into", "to_body", "to_organisation", "to_person__merged_into").order_by("day", "act"))


def deed_of(act: TaskAct) -> Deed | None:
    """An act as the standing takes it; that it was opened is told by that there is one: who gave it, and who has it."""
    if act.kind == TaskActKind.OPEN:
        return Deed(number=act.act, kind=DeedKind.GIVER, day=act.day.isoformat(), to=_party(act.as_body.name, act.as_body_id)) if act.as_body else None
    to = _party(act.to_name, act.to_body_id, act.to_organisation_id, act.to_person) if act.to_name else None
    is_for_another = act.kind in OF_HOLDER and act.holder_body_id is None  # noted by those whose minutes tell of it, where a person or someone unknown has it
    who = _party(act.as_person.name, person=act.as_person) if act.as_person else None
    if act.as_person is None and act.as_body is not None and not is_for_another:
        who = _party(act.as_body.name, act.as_body_id)
    return Deed(number=act.act, kind=DeedKind(act.kind), day=act.day.isoformat(), who=who, to=to, due_from=_iso(act.due_from), due=_iso(act.due))


def _party(name: str, body: int | None = None, organisation: int | None = None, person: Person | None = None) -> Party:
    told = (("person", last(person).pk if person else None), ("body", body), ("organisation", organisation))
    return Party(name=name, key=next((f"{kind}:{pk}" for kind, pk in told if pk), ""))


def _leave(tasks: Iterable[Task]) -> None:
    """Those that have no step of their own any more: they lead on, wait with their acts, or are taken away."""
    for task in tasks:
        if task.merged_into_id is None and not TaskStep.objects.filter(task=task, is_gone=False).exists():
            if not TaskAct.objects.filter(task=task).exists() and not is_in_parts(task):
                task.delete()
                continue
            if not task.name:
                _tell(task, [], [], {})
        elif task.merged_into_id is not None:
            task.is_public, task.state, task.titled, task.closing_step, task.closing_act = False, "open", None, None, None
            task.steps_count = 0
            task.save()


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
