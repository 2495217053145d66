"""Whether each document's bytes lie in the store as they came, and nothing else does."""

from __future__ import annotations

import time
from collections.abc import Iterator

from samtrad.documents.actions import store
from samtrad.documents.models import Derivative, Document
from samtrad.documents.states import State
from samtrad.documents.store import sha256_of
from samtrad.followup.models import ReplyFile, RoundPaper
from samtrad.meetings.models import Paper, Release
from samtrad.pipeline.checking.finding import Finding

_STALE = 3600
"""Seconds after which what is still coming in has been left."""


def files() -> Iterator[Finding]:
    """Files that are missing, changed, left after disposal, or of no document, answer, round or item."""
    here = dict(store().all())
    known: set[str] = set()
    disposed: set[str] = set()
    for pk, sha256, state in Document.objects.values_list("pk", "sha256", "state").iterator():
        known.add(sha256)
        if state == State.DISPOSED:
            disposed.add(sha256)
            if sha256 in here:
                yield Finding("error", "file.not_disposed", f"document:{pk}", sha256)
            continue
        yield from _file(f"document:{pk}", sha256, here.keys())
    for pk, sha256 in Derivative.objects.values_list("pk", "sha256").iterator():
        known.add(sha256)
        yield from _file(f"derivative:{pk}", sha256, here.keys())
    releases = Release.objects.filter(paper__isnull=False, paper__disposed_at=None)
    for name, rows, column in (
        ("reply_file", ReplyFile.objects.all(), "sha256"),
        ("round_paper", RoundPaper.objects.all(), "sha256"),
        ("paper", Paper.objects.filter(disposed_at=None), "sha256"),
        ("release", releases.exclude(sha256=""), "sha256"),
        ("release", releases.exclude(source_sha256=""), "source_sha256"),
    ):
        for pk, sha256 in rows.values_list("pk", column).iterator():
            known.add(sha256)
            if sha256 in here or sha256 not in disposed:  # the same bytes as those of a document went with it
                yield from _file(f"{name}:{pk}", sha256, here.keys())
    for pk, sha256 in Paper.objects.exclude(disposed_at=None).values_list("pk", "sha256").iterator():
        if sha256 in here and sha256 not in known:
            yield Finding("error", "file.not_disposed", f"paper:{pk}", sha256)
        known.add(sha256)
    for sha256 in here.keys() - known:
        yield Finding("warning", "file.of_nothing", "", sha256)
    for path in store().unfinished(time.time() - _STALE):
        yield Finding("note", "file.unfinished", "", path.name)


def _file(subject: str, sha256: str, here: object) -> Iterator[Finding]:
    if sha256 not in here:  # type: ignore[operator] # the names of what lies there
        yield Finding("error", "file.missing", subject, sha256)
        return
    try:
        if sha256_of(store().path(sha256)) != sha256:
            yield Finding("critical", "file.changed", subject, sha256)
    except OSError:
        yield Finding("error", "file.unreadable", subject, sha256)
