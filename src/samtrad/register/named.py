"""Who may be named where a body names elected persons alone: those whom the list of attendance shows, everywhere else in the record too."""

from __future__ import annotations

from collections.abc import Callable

from samtrad.access.viewer import Viewer
from samtrad.documents import hidden, queries
from samtrad.documents.models import Reading
from samtrad.people.models import PublicationPolicy
from samtrad.people.naming import key
from samtrad.people.states import NamesShown
from samtrad.reading.record import Minutes
from samtrad.register.models import Attendance, Meeting

Nameable = Callable[[str], bool]
"""Whether someone may be named, by their name as printed."""


def alone(body: int) -> bool:
    """Whether a body names nobody but those who are elected. Whom nobody has known again yet is not named."""
    return PublicationPolicy.objects.filter(body=body, names=NamesShown.ELECTED).exists()


def nameable(meeting: int) -> Nameable:
    """Who of a meeting may be named to anyone: those of its list that are public, which follows who is elected."""
    names = {key(name) for name in Attendance.objects.public().filter(meeting=meeting).values_list("name", flat=True)}
    return lambda name: key(name) in names


def minutes_for(reading: Reading, viewer: Viewer) -> Minutes:
    """A reading's record as a viewer may read it, nobody in it named who may not be. The text and the file are whole."""
    minutes = queries.minutes_for(reading, viewer)
    meeting = Meeting.objects.filter(documents__document=reading.document_id, documents__number=reading.number).values("id", "body_id", "scope").first()
    if meeting is None or reads_internal(viewer, meeting["scope"]) or not alone(meeting["body_id"]):
        return minutes
    return hidden.named_alone(minutes, nameable(meeting["id"]))


def reads_internal(viewer: Viewer, scope: int | None) -> bool:
    """Whether someone may read what is internal to a body, and so whoever is in it."""
    return viewer.everything or viewer.whole(scope) or scope in viewer.bodies
