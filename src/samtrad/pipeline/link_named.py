"""Whom the names of movers, dissenters and voters mean: someone in the meeting's list, or in a body by law someone of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from samtrad.access.update import write_each
from samtrad.people.models import Appearance
from samtrad.people.resolving.within import is_person, meant, printed
from samtrad.register.models import Attendance, Ballot, Dissent, Proposal


class Mover(NamedTuple):
    """A name outside the list: as printed, with the party that stands behind it."""

    name: str
    party: str


def unlisted(meeting: int, elected: Iterable[Mover]) -> list[Mover]:
    """The movers, dissenters and voters of a meeting, and those elected at it, who are not in its list."""
    listed = _listed(Attendance.objects.filter(meeting=meeting).exclude(name="").values_list("name", "pk"))
    movers = [*(Mover(*printed(name)) for name in _names(meeting) if is_person(name)), *elected]
    found: dict[str, Mover] = {}
    for mover in movers:
        if meant(mover.name, listed) is None and (mover.name not in found or not found[mover.name].party):
            found[mover.name] = mover
    return list(found.values())


def give_named(meetings: Iterable[int]) -> None:
    """Give proposals, dissents and ballots of these meetings the persons that their names mean."""
    wanted = set(meetings)
    listed: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for meeting, name, person in Attendance.objects.filter(meeting__in=wanted, person__isnull=False).values_list("meeting", "name", "person"):
        listed[meeting][name].append(person or 0)
    for name, person, meeting in Appearance.objects.filter(sightings__meeting__in=wanted, person__isnull=False).values_list(
        "name", "person", "sightings__meeting"
    ):
        if person not in listed[meeting][name]:
            listed[meeting][name].append(person or 0)
    rows: list[Proposal | Dissent] = [*Proposal.objects.filter(meeting__in=wanted), *Dissent.objects.filter(meeting__in=wanted)]
    for row in rows:
        row.persons.set({one for name in row.by if (one := meant(name, listed[row.meeting_id])) is not None})
    _ballots(wanted, listed)


def _ballots(meetings: set[int], listed: Mapping[int, Mapping[str, Sequence[int]]]) -> None:
    changed = []
    for ballot in Ballot.objects.filter(vote__meeting__in=meetings).select_related("vote"):
        person = meant(ballot.name, listed[ballot.vote.meeting_id])
        if ballot.person_id != person:
            ballot.person_id = person
            changed.append(ballot)
    write_each(changed, ["person"])


def _names(meeting: int) -> Iterator[str]:
    for model in (Proposal, Dissent):
        for names in model.objects.filter(meeting=meeting).order_by("ordinal").values_list("by", flat=True):
            yield from (name for name in names if isinstance(name, str))
    yield from Ballot.objects.filter(vote__meeting=meeting).order_by("vote", "ordinal").values_list("name", flat=True)


def _listed(rows: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for name, pk in rows:
        found[name].append(pk)
    return dict(found)
