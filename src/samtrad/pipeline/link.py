"""Who is who, after an entry: whom the names in its minutes mean, what they hold, and which organisations are named.

Follows the log: every act on a document or on who is who leads to the meetings that it touches, and those are linked anew.
Linking again changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.audit.models import Entry
from samtrad.people.actions.identity import resolve
from samtrad.people.models import Appearance, Sighting
from samtrad.pipeline.link_attendance import Known, Linked, forget, give, put, shelve
from samtrad.pipeline.link_bodies import settle_bodies
from samtrad.pipeline.link_elections import touched as touched_bodies
from samtrad.pipeline.link_mandates import derive
from samtrad.pipeline.link_mentions import mention_in, newest
from samtrad.pipeline.link_named import give_named
from samtrad.pipeline.touched import numbers
from samtrad.register.models import Meeting, MeetingDocument


def link(entries: Sequence[Entry]) -> None:
    """The follower: link the meetings that the entries touch."""
    documents = numbers(entries, "document")
    documents |= settle_bodies(documents)
    meetings = set(MeetingDocument.objects.filter(document__in=documents).values_list("meeting", flat=True))
    meetings |= {int(one) for entry in entries for one in str(entry.about.get("meetings") or "").split(",") if one}
    link_meetings(meetings, documents)
    relink(numbers(entries, "appearance"))


def link_anew(meetings: Iterable[int]) -> None:
    """Link some meetings by the rules of now. Who is who beyond what is printed otherwise, and mandates, are told behind it (``resolve_anew``, ``derive``)."""
    wanted = set(meetings)
    documents = set(MeetingDocument.objects.filter(meeting__in=wanted).values_list("document", flat=True))
    documents |= settle_bodies(documents)
    wanted |= set(MeetingDocument.objects.filter(document__in=documents).values_list("meeting", flat=True))
    link_meetings(wanted, documents, with_mandates=False)


def resolve_anew(appearances: Iterable[int]) -> None:
    """Tell who is who among some appearances by the rules of now, also where nothing in minutes has changed."""
    wanted = set(appearances)
    shelve(wanted)
    _follow(wanted, [], set(), with_mandates=False)


def link_meetings(meetings: Iterable[int], documents: Iterable[int] = (), *, with_mandates: bool = True) -> None:
    """Link some meetings: resolve whom their minutes name, and tell what follows for persons and bodies."""
    gone = forget(documents)
    known = newest()
    told = Known()
    linked = [put(meeting, told) for meeting in Meeting.objects.filter(pk__in=set(meetings)).select_related("body__owner").order_by("pk")]
    changed = {pk for one in linked for pk in one.changed} | gone.changed
    _follow(changed, linked, gone.bodies, with_mandates=with_mandates)
    mention_in([one.meeting for one in linked], known)


def relink(appearances: Iterable[int]) -> None:
    """Tell in the register what a person's ruling on some appearances changed."""
    wanted = set(appearances)
    if wanted:
        _follow(wanted, [], set())


def _follow(changed: set[int], linked: Sequence[Linked], bodies: set[int], *, with_mandates: bool = True) -> None:
    assigned = resolve(changed) if changed else None
    touched = {pk for one in linked for pk in one.appearances} | (set(assigned.moved) if assigned else set()) | changed
    meetings = {one.meeting for one in linked} | set(
        Sighting.objects.filter(appearance__in=touched - {pk for one in linked for pk in one.appearances}).values_list("meeting", flat=True)
    )
    give(meetings)
    give_named(meetings)
    if not with_mandates:
        return
    bodies = bodies | {one.body for one in linked} | set(Appearance.objects.filter(pk__in=touched).values_list("body", flat=True))
    derive(bodies | touched_bodies(meetings))
