"""Who may be meant where minutes give an assignment to a person by name: suggestions with what they rest on. Somebody says which, or that it is none."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.followup.assignments.persons import names_in
from samtrad.followup.models import Task, TaskStep
from samtrad.people.models import Person
from samtrad.people.naming import key
from samtrad.workspace.known.finding import persons_for

_MOST = 5


class Candidate(Struct, frozen=True, kw_only=True):
    """A person of the name: in which bodies minutes name them, and the step whose words name somebody so."""

    slug: str
    name: str
    url: str
    bodies: str
    step: TaskStep | None


def candidates(request: HttpRequest, task: Task) -> list[Candidate]:
    """The persons who go by a name that the assignment is given to; none where it is known who has it. Those of the body that tells of it come first."""
    if task.holder_person_id or task.holder_body_id or task.holder_organisation_id:
        return []
    names = names_in(task.holder)
    if not names:
        return []
    found = Person.objects.filter(pk__in=persons_for(request).filter(names__key__in=[key(name) for name in names]).values("pk"))
    steps = list(TaskStep.objects.filter(task=task, is_gone=False).select_related("meeting").order_by("day", "start"))
    ranked = []
    for person in found.prefetch_related("appearances__body")[: _MOST * 4]:
        bodies = {one.body_id: one.body.name for one in person.appearances.all()}
        step = next((one for one in steps if any(name in str((one.told.get("has") or {}).get("name", "")) for name in names)), None)
        here = {task.body_id, task.giver_body_id, *(one.meeting.body_id for one in steps)} & set(bodies)
        ranked.append((not here, person.sort_key, person.pk, person, "; ".join(sorted(bodies.values())[:3]), step))
    return [
        Candidate(slug=person.slug, name=person.name, url=reverse("workspace:known-person", args=[person.slug]), bodies=told, step=step)
        for _far, _key, _pk, person, told, step in sorted(ranked, key=lambda one: one[:3])[:_MOST]
    ]
