"""Facts that are there already, made those of another reading: a row keeps its id, and with it what hangs on it."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import TypeVar, cast

from django.db.models import F as Column

from samtrad.access.guarded import GuardedManager
from samtrad.access.insert import Row, insert
from samtrad.access.states import Classification
from samtrad.register.models import AgreementEvent, Assignment, Attendance, Decision, Dissent, Item, Meeting, Proposal, Vote
from samtrad.register.models.fact import Fact

F = TypeVar("F", bound=Fact)
_SAYS: dict[type[Fact], tuple[str, ...]] = {
    Item: ("number", "heading"),
    Attendance: ("name", "party_label", "organisation_name"),
    Decision: ("text",),
    Proposal: ("text",),
    Dissent: ("kind", "text"),
    Vote: ("yes", "no", "yes_means", "no_means"),
    Assignment: ("task",),
    AgreementEvent: ("name", "event"),
}
"""By what a fact is known again where its place in the record has changed."""


def change(meeting: Meeting, model: type[F], rows: Sequence[Row]) -> None:
    """Make the facts of one kind just these."""
    manager = cast("GuardedManager[F]", model.objects)
    here = manager.filter(meeting=meeting)
    before = list(here.order_by("ordinal"))
    kept = _known_again(model, before, rows)
    stay = {old.pk for old in kept.values()}
    if gone := [old.pk for old in before if old.pk not in stay]:
        manager.filter(pk__in=gone).delete()
    moved = [old.pk for at, old in kept.items() if old.ordinal != rows[at]["ordinal"]]
    if moved:  # out of each other's way: no two may have one place, not even for a moment
        manager.filter(pk__in=moved).update(ordinal=-1 - Column("ordinal"))
    for at, old in kept.items():
        _bring(old, rows[at])
    insert(model, [row for at, row in enumerate(rows) if at not in kept])


def _known_again(model: type[Fact], before: Sequence[F], rows: Sequence[Row]) -> dict[int, F]:
    """Which row was which fact: what says the same first, in order, then what says most of it; of the rest what stands at the same place."""
    kept: dict[int, F] = {}
    names = _SAYS[model]
    for known_by in (names, names[-1:] if model is Item else names[:1]):
        taken = {old.pk for old in kept.values()}
        told: defaultdict[tuple[object, ...], deque[F]] = defaultdict(deque)
        for old in before:
            if old.pk not in taken:
                told[tuple(getattr(old, name) for name in known_by)].append(old)
        for at, row in enumerate(rows):
            if at not in kept and (same := told.get(tuple(row[name] for name in known_by))):
                kept[at] = same.popleft()
    taken = {old.pk for old in kept.values()}
    free = {old.ordinal: old for old in before if old.pk not in taken}
    for at in range(len(rows)):
        if at not in kept and at in free:
            kept[at] = free[at]
    return kept


def _bring(old: Fact, row: Row) -> None:
    """Bring a fact to what its row says. What is not read from the document stays: how it is classed, and whom a name was resolved to while it is written the same."""
    new = {**row, "is_public": row["is_public"] and old.classification == Classification.OPEN}
    changed = {name: value for name, value in new.items() if getattr(old, name) != value}
    if isinstance(old, Attendance) and any(name in changed for name in _SAYS[Attendance]):
        changed |= {"person": None, "organisation": None, "party": None}
    if changed:
        type(old)._base_manager.filter(pk=old.pk).update(**changed)  # noqa: SLF001 - Django's own name for it
