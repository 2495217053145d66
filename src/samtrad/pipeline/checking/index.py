"""Whether what can be found is what is public."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.pipeline.checking.finding import Finding
from samtrad.register.models import Meeting
from samtrad.search.actions import is_behind
from samtrad.search.engines.chosen import engine
from samtrad.search.models import Entry
from samtrad.search.states import Kind


def index() -> Iterator[Finding]:
    """Meetings that are in the index and not public, or public and not in it. What is found is asked anew before it is shown, so that the first shows nothing."""
    public = set(Meeting.objects.public().values_list("pk", flat=True))
    found = set(Entry.objects.filter(kind=Kind.MEETING).values_list("ref", flat=True))
    held = {pk for pk in Entry.objects.values_list("meeting", flat=True).distinct() if pk is not None}
    yield from (Finding("warning", "index.stale", f"meeting:{pk}") for pk in sorted((found | held) - public))
    yield from (Finding("warning", "index.lacks", f"meeting:{pk}") for pk in sorted(public - found))
    if is_behind():
        yield Finding("note", "index.old")
    yield from _engine()


def _engine() -> Iterator[Finding]:
    """Whether what is looked up has come as far as the entries."""
    standing, entries = engine().standing(), Entry.objects.count()
    if standing is None:
        yield from [Finding("warning", "index.none", "", str(entries))] if entries else []
    elif standing.behind:
        yield Finding("note", "index.behind", "", str(standing.behind))
    elif standing.entries != entries:
        yield Finding("warning", "index.differs", "", str(standing.entries - entries))
