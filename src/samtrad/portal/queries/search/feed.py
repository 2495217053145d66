"""What a search finds, as a feed: what was published last of all that holds the words."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.following.saved import KINDS, Saved
from samtrad.people.models import Body
from samtrad.portal.queries.search.places import Seen, places_of
from samtrad.register.models import Meeting
from samtrad.register.narrowing import among
from samtrad.search.asking import question
from samtrad.search.engines.asked import Narrowed
from samtrad.search.models import Entry
from samtrad.search.queries import exact
from samtrad.search.snippets import Marks, snippet_of
from samtrad.search.states import Kind

_ENTRIES, _LATEST = 40, 200


class FoundEntry(Struct, frozen=True, kw_only=True):
    """A hit in a feed."""

    kind: str
    url: str
    title: str
    text: str
    body: str
    day: date | None
    published: datetime


def found(viewer: Viewer, saved: Saved) -> list[FoundEntry]:
    """Decisions, items and meetings that hold all that is asked for, those first that were published last. Nothing that is only like it."""
    body = Body.objects.filter(slug=saved.body, merged_into=None).values_list("pk", flat=True).first() if saved.body else None
    told = question(saved.words)
    things = among(viewer, saved.organisation, saved.person, saved.type)
    cut = None if things is None else {kind: rows.values("pk") for kind, rows in things.items()}
    ids = exact(told, Narrowed(-1 if saved.body and body is None else body, saved.year or None, is_newest_first=True, among=cut))
    kinds = [saved.kind] if saved.kind else KINDS
    entries = list(Entry.objects.filter(pk__in=ids, kind__in=kinds).order_by("-day", "-pk")[:_LATEST])
    places = places_of(Seen(viewer), entries)
    of_meetings = Meeting.objects.seen_by(viewer).filter(pk__in={one.meeting for one in entries}, reading__document__published_at__isnull=False)
    published: dict[int | None, datetime] = {pk: at for pk, at in of_meetings.values_list("pk", "reading__document__published_at") if at}
    rows = [one for one in entries if (one.kind, one.ref) in places and one.meeting in published]
    rows.sort(key=lambda one: (published[one.meeting], one.pk), reverse=True)
    marks = Marks(told, {})
    return [
        FoundEntry(
            kind=one.kind,
            url=(place := places[one.kind, one.ref]).url,
            title=one.title,
            text=one.text if one.kind == Kind.DECISION else "".join(piece.text for piece in snippet_of(one.text, marks).pieces),
            body=place.body,
            day=one.day,
            published=published[one.meeting],
        )
        for one in rows[:_ENTRIES]
    ]
