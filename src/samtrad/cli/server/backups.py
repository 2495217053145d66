"""``samtrad backup`` and ``samtrad restore``: an installation in one file, and out of one."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from django.conf import settings
from django.db import connection

from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.pipeline.safekeeping import BrokenError, IncompleteError, Manifest, NotEmptyError, UnknownVersionError, backup, restore
from samtrad.writing.labels import Language


class _Shown:
    """Progress whose whole is known when the first part is done."""

    def __init__(self, key: str, language: Language) -> None:
        self._key, self._language = key, language
        self._progress: Progress | None = None

    def tell(self, done: int, total: int) -> None:
        self._progress = self._progress or Progress(total, lambda at: say(self._key, self._language, done=at, total=total))
        self._progress.show(done)

    def clear(self) -> None:
        if self._progress:
            self._progress.clear()


@told
def run_backup(options: Namespace, language: Language) -> int:
    """Write the backup; 1 where there is none afterwards."""
    migrate()
    path = Path(options.file)
    shown = _Shown("backup.progress", language)
    try:
        manifest = backup(path, shown.tell)
    except FileExistsError:
        return _refused("backup.exists", language, path=path)
    except IncompleteError as error:
        return _refused("backup.incomplete", language, sha256=error)
    finally:
        shown.clear()
    return _done("backup.done", manifest, path, language)


@told
def run_restore(options: Namespace, language: Language) -> int:
    """Put a backup into an empty installation; 1 where nothing is there afterwards."""
    path = Path(options.file)
    settings.DATA.mkdir(parents=True, exist_ok=True)
    shown = _Shown("restore.progress", language)
    try:
        manifest = restore(path, shown.tell)
    except BrokenError:
        return _refused("restore.broken", language, path=path)
    except NotEmptyError:
        return _refused("restore.not_empty", language, data=settings.DATA)
    except UnknownVersionError as error:
        return _refused("restore.version", language, version=error)
    except FileNotFoundError:
        return _refused("restore.missing", language, path=path)
    finally:
        shown.clear()
        connection.close()
    return _done("restore.done", manifest, path, language)


def _refused(key: str, language: Language, **values: object) -> int:
    sys.stderr.write(f"samtrad: {say(key, language, **values)}.\n")
    return 1


def _done(key: str, manifest: Manifest, path: Path, language: Language) -> int:
    documents = manifest.rows.get("documents_document", 0)
    sys.stdout.write(
        say(key, language, path=path, documents=documents, acts=manifest.rows.get("audit_entry", 0), made=manifest.made_at[:16].replace("T", " ")) + "\n"
    )
    return 0
