"""Whether the log's chain holds, and what is entered or public is told of in it."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.pipeline.checking.finding import Finding

_TOLD = ((State.ENTERED, "entered"), (State.DISPOSED, "disposed"))


def chain() -> Iterator[Finding]:
    """Every break of the chain; every document whose state no act in the log tells of, as when the log's end was cut off."""
    for broken in breaks():
        yield Finding("critical", f"log.{broken.why}", f"entry:{broken.number}")
    for state, verb in _TOLD:
        told = set(Entry.objects.filter(verb=verb).values_list("subject", flat=True))
        yield from (Finding("critical", "log.untold", f"document:{pk}", verb) for pk in _ids(state) if f"document:{pk}" not in told)
    told = set(Entry.objects.filter(verb="published").values_list("subject", flat=True))
    for pk in Document.objects.filter(is_public=True).values_list("pk", flat=True).iterator():
        if f"document:{pk}" not in told:
            yield Finding("critical", "log.untold", f"document:{pk}", "published")


def _ids(state: State) -> Iterator[int]:
    return Document.objects.filter(state=state).values_list("pk", flat=True).iterator()
