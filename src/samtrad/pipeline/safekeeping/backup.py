"""All of an installation as it is at one moment, in one file, while it is in use."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection, connections, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from samtrad import __version__
from samtrad.audit.models import Entry
from samtrad.documents.actions import store
from samtrad.documents.models import Derivative, Document
from samtrad.documents.states import State
from samtrad.followup.models import ReplyFile, RoundPaper
from samtrad.meetings.models import Paper, Release
from samtrad.pipeline.safekeeping.archive import FORMAT, BrokenError, Manifest, Writer
from samtrad.pipeline.safekeeping.rows import tables, write

_SNAPSHOT = "snapshot"
"""The connection that sees the database as it was at one moment."""
OnProgress = Callable[[int, int], None]
"""Told how many of how many parts are done."""


class IncompleteError(ValueError):
    """A document's file is missing or changed; the name is its SHA-256. ``samtrad check`` tells of all of them."""


def backup(path: Path, told: OnProgress = lambda _done, _all: None) -> Manifest:
    """Write all tables, all files of documents and the installation's secret to a file that is not there yet.

    Raises ``FileExistsError``, ``IncompleteError``, ``OSError``; then there is no file. Others may write meanwhile: what they write is not in it.
    """
    if path.exists():
        raise FileExistsError(path)
    with Writer(path) as writer, _moment() as using:
        manifest = Manifest(FORMAT, __version__, timezone.now().isoformat(), _migrations(using), {}, [])
        last = Entry.objects.using(using).order_by("-number").values_list("number", "seal").first()
        manifest.last_entry, manifest.last_seal = last or (0, "")
        hashes = _hashes(using)
        kept = tables(apps)
        total = len(kept) + len(hashes)
        for done, (name, model) in enumerate(kept.items()):
            told(done, total)
            with tempfile.TemporaryFile(dir=path.parent) as file:
                manifest.rows[name] = write(model, using, file)
                size = file.tell()
                file.seek(0)
                writer.add(f"tables/{name}", file, size)
        for done, sha256 in enumerate(hashes, len(kept)):
            told(done, total)
            _add(writer, sha256)
        secret = Path(settings.DATA) / "secret"
        if secret.exists():
            with secret.open("rb") as file:
                writer.add("secret", file, secret.stat().st_size)
        writer.finish(manifest)
    return manifest


def _add(writer: Writer, sha256: str) -> None:
    place = store().path(sha256)
    try:
        with place.open("rb") as file:
            writer.add(f"files/{sha256}", file, place.stat().st_size, sha256)
    except (FileNotFoundError, BrokenError) as error:
        raise IncompleteError(sha256) from error


@contextlib.contextmanager
def _moment() -> Iterator[str]:
    """A connection whose reads all see the same moment, and that keeps nobody from writing."""
    snapshot = connection.copy(_SNAPSHOT)
    options: dict[str, Any] = snapshot.settings_dict["OPTIONS"]
    if snapshot.vendor == "postgresql":
        options["isolation_level"] = __import__("psycopg").IsolationLevel.REPEATABLE_READ
    else:
        options["transaction_mode"] = "DEFERRED"
    connections[_SNAPSHOT] = snapshot
    try:
        with transaction.atomic(using=_SNAPSHOT):
            yield _SNAPSHOT
    finally:
        snapshot.close()
        del connections[_SNAPSHOT]


def _migrations(using: str) -> list[tuple[str, str]]:
    return sorted(MigrationRecorder(connections[using]).applied_migrations())


def _hashes(using: str) -> list[str]:
    documents = Document.objects.using(using).exclude(state=State.DISPOSED).values_list("sha256", flat=True)
    derivatives = Derivative.objects.using(using).values_list("sha256", flat=True)
    papers = Paper.objects.using(using).filter(disposed_at=None).values_list("sha256", flat=True)
    replies = ReplyFile.objects.using(using).values_list("sha256", flat=True)
    asked = RoundPaper.objects.using(using).values_list("sha256", flat=True)
    shown = Release.objects.using(using).filter(paper__isnull=False, paper__disposed_at=None).values_list("sha256", "source_sha256")
    return sorted({*documents, *derivatives, *papers, *replies, *asked, *(one for pair in shown for one in pair if one)})
