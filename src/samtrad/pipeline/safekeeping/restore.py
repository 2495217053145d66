"""An installation out of an archive: into an empty one, of the same or another database."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from django.apps.registry import Apps
from django.conf import settings
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from samtrad.access.tables import make
from samtrad.documents.actions import store
from samtrad.pipeline.followers import OUTSIDE
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.safekeeping.archive import BrokenError, Manifest, parts, verified
from samtrad.pipeline.safekeeping.rows import Model, fill, tables

_FILE = re.compile(r"files/([0-9a-f]{64})")
_HELD = ("audit_entry", "documents_document")
"""Tables in which an installation that was used has rows."""
Told = Callable[[int, int], None]


class NotEmptyError(ValueError):
    """There is something in the installation already: nothing is put on top of it."""


class UnknownVersionError(ValueError):
    """The archive was made by a version of Samtråd that knows tables which this one does not; the argument is that version."""


def restore(path: Path, told: Told = lambda _done, _all: None) -> Manifest:
    """Put all of an archive into this installation. Raises ``BrokenError``, ``NotEmptyError``, ``UnknownVersionError``, ``OSError``; then nothing is there that looks complete.

    The whole archive is read and held against its manifest before anything is written. An archive of an older version is put into
    tables as they were then, which are brought up to date afterwards.
    """
    manifest = verified(path)
    apps = _prepared(manifest)
    put: list[str] = []
    try:
        with transaction.atomic():
            _filled(path, manifest, apps, put, told)
    except BaseException:
        for sha256 in put:
            store().remove(sha256)
        raise
    call_command("migrate", interactive=False, verbosity=0)
    return manifest


def _prepared(manifest: Manifest) -> Apps:
    """The models of the tables as the archive has them, once these tables are there and empty."""
    executor = MigrationExecutor(connection)
    nodes = _as_now(((app, name) for app, name in manifest.migrations), executor.loader)
    known = executor.loader.graph.nodes
    if any(node not in known for node in nodes):
        raise UnknownVersionError(manifest.samtrad)
    if set(_HELD) & set(connection.introspection.table_names()) and any(_rows(table) for table in _HELD):
        raise NotEmptyError
    applied = _as_now(MigrationRecorder(connection).applied_migrations(), executor.loader)
    if applied - nodes:
        raise NotEmptyError
    if nodes.issuperset(executor.loader.graph.leaf_nodes()) and make(connection):  # of this version, into an empty database
        made: Apps = executor.loader.project_state().apps
        return made
    last = [node for node in nodes if not any(child.key[0] == node[0] and child.key in nodes for child in executor.loader.graph.node_map[node].children)]
    executor.migrate(last)
    apps: Apps = executor.loader.project_state(last).apps
    return apps


def _as_now(migrations: Iterable[tuple[str, str]], loader: MigrationLoader) -> set[tuple[str, str]]:
    """These migrations by the names that they go by now: many that were put together since are one."""
    named = set(migrations)
    for together, migration in loader.replacements.items():
        if named.issuperset(migration.replaces):
            named = (named - set(migration.replaces)) | {together}
    return named


def _rows(table: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT 1 FROM {connection.ops.quote_name(table)} LIMIT 1")  # noqa: S608 - names of our own tables
        return cursor.fetchone() is not None


def _filled(path: Path, manifest: Manifest, apps: Apps, put: list[str], told: Told) -> None:
    """Put in the rows and the files, and count them."""
    kept = tables(apps)
    if set(kept) != set(manifest.rows):
        raise BrokenError("tables")
    with connection.cursor() as cursor:
        for table in kept:  # what migrations put there themselves
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608 - as above
    secret = b""
    for done, (name, file) in enumerate(parts(path)):
        told(done, len(manifest.parts))
        if match := _FILE.fullmatch(name):
            _file(match[1], file, put)
        elif name == "secret":
            secret = file.read()
        else:
            table = name.removeprefix("tables/")
            if fill(kept[table], file, connection) != manifest.rows[table]:
                raise BrokenError(name)
    _settle(list(kept.values()))
    if secret:
        _keep(secret)


def _file(sha256: str, file: IO[bytes], put: list[str]) -> None:
    if not store().path(sha256).exists():
        put.append(sha256)
    if store().put(file, settings.UPLOAD_LIMIT * 2).sha256 != sha256:
        raise BrokenError(sha256)


def _settle(models: list[Model]) -> None:
    """New rows get ids behind those that were put in; what keeps something outside the database follows the log anew."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)
    connection.check_constraints()
    Cursor.objects.filter(name__in=OUTSIDE).delete()


def _keep(secret: bytes) -> None:
    path = Path(settings.DATA) / "secret"
    partial = path.with_name(".secret.partial")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(secret)
    partial.replace(path)
