"""An installation of its own, used through commands in processes of their own: a data folder, and a database in SQLite or PostgreSQL."""

from __future__ import annotations

import atexit
import contextlib
import functools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parents[2]
POSTGRESQL = os.environ.get("SAMTRAD_DATABASE", "")
"""The cluster that the tests run on; empty for SQLite."""
_SCRIPT = "import django, json; django.setup()\n"


class Installation:
    """One installation, and how its commands are run."""

    def __init__(self, data: Path, database: str = "") -> None:
        self.data, self.database = data, database
        keep = {key: value for key, value in os.environ.items() if not key.startswith(("SAMTRAD_", "DJANGO_")) and key not in {"LC_ALL", "LC_MESSAGES"}}
        self.environment = {
            **keep,
            "SAMTRAD_DATA": str(data),
            "SAMTRAD_DATABASE": database,
            "DJANGO_SETTINGS_MODULE": "samtrad.settings.local",
            "LANG": "C.UTF-8",
        }

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        """A command, started."""
        return subprocess.Popen([sys.executable, "-m", "samtrad.cli", *arguments], env=self.environment, text=True, cwd=ROOT, **options)

    def run(self, *arguments: str, status: int | None = 0) -> subprocess.CompletedProcess[str]:
        """A command, run to its end."""
        done = subprocess.run(
            [sys.executable, "-m", "samtrad.cli", *arguments], env=self.environment, text=True, cwd=ROOT, capture_output=True, timeout=600, check=False
        )
        assert status is None or done.returncode == status, done.stdout + done.stderr
        return done

    def ask(self, script: str) -> Any:
        """What a script finds, which leaves it in ``told``."""
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT + script + "\nprint(json.dumps(told))"],
            env=self.environment,
            text=True,
            cwd=ROOT,
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def entered(self) -> int:
        """How many documents are entered now, asked of the database directly."""
        query = "SELECT count(*) FROM documents_document WHERE state = 'entered'"
        if self.database:
            with __import__("psycopg").connect(self.database) as connection:
                return int(connection.execute(query).fetchone()[0])
        with contextlib.closing(sqlite3.connect(f"file:{self.data}/samtrad.sqlite3?mode=ro", uri=True)) as connection:
            return int(connection.execute(query).fetchone()[0])

    def files(self) -> int:
        """How many files are kept now."""
        return sum(1 for _ in self.data.glob("files/??/*"))


@functools.cache
def _tables() -> Path:
    """A database with all its tables and nothing in them: made once for all tests of a process, as it takes long."""
    folder = Path(tempfile.mkdtemp(prefix="samtrad-tables-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = Installation(folder / "data")
    made.data.mkdir()
    _migrate(made)
    return made.data / "samtrad.sqlite3"


@functools.cache
def _template() -> str:
    """The name of such a database in the cluster."""
    name = f"samtrad_{uuid.uuid4().hex[:12]}"
    _tell(f'CREATE DATABASE "{name}"')
    with tempfile.TemporaryDirectory() as folder:
        _migrate(Installation(Path(folder), _address(name)))
    return name


def _migrate(made: Installation) -> None:
    subprocess.run([sys.executable, "-m", "django", "migrate", "--verbosity", "0"], env=made.environment, cwd=ROOT, check=True)


def _address(name: str) -> str:
    return urlunsplit(urlsplit(POSTGRESQL)._replace(path=f"/{name}")).replace("postgresql:/samtrad", "postgresql:///samtrad")


@contextlib.contextmanager
def installed(folder: Path, *, is_empty: bool = False) -> Iterator[Installation]:
    """A new installation; one that is empty has no folder and no tables yet. Its database on PostgreSQL is dropped afterwards."""
    if not POSTGRESQL:
        new = Installation(folder / "installation")
        if not is_empty:
            new.data.mkdir(parents=True)
            with contextlib.closing(sqlite3.connect(_tables())) as tables, contextlib.closing(sqlite3.connect(new.data / "samtrad.sqlite3")) as database:
                tables.backup(database)
        yield new
        return
    name = f"samtrad_{uuid.uuid4().hex[:12]}"
    _tell(f'CREATE DATABASE "{name}"' + ("" if is_empty else f' TEMPLATE "{_template()}"'))
    try:
        yield Installation(folder / "installation", _address(name))
    finally:
        _tell(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextlib.contextmanager
def copied(made: Installation, folder: Path) -> Iterator[Installation]:
    """Another that is the same: its files, and its database."""
    shutil.copytree(made.data, folder / "installation")
    if not made.database:
        yield Installation(folder / "installation")
        return
    name = f"samtrad_{uuid.uuid4().hex[:12]}"
    _tell(f'CREATE DATABASE "{name}" TEMPLATE "{urlsplit(made.database).path.removeprefix("/")}"')
    try:
        yield Installation(folder / "installation", _address(name))
    finally:
        _tell(f'DROP DATABASE "{name}" WITH (FORCE)')


def _tell(statement: str) -> None:
    psycopg = __import__("psycopg")
    with psycopg.connect(POSTGRESQL, autocommit=True) as connection:
        connection.execute(statement)


def minutes(number: int) -> str:
    """Small minutes of an invented body, no two alike."""
    body, day = ("Dalrådet", "Åsnämnden", "Ekgruppen", "Vikstyrelsen")[number % 4], number // 4
    return (
        f"Protokoll\n{body}\nTid: {day % 28 + 1} {('mars', 'april', 'maj', 'juni', 'augusti')[day // 28 % 5]} {2020 + day // 140}, kl. 9.00-11.00\n\n"
        f"Närvarande\nMira Dal (S)\nOve Ek (M)\n\n§ 1 Val av justerare\n\nBeslut\n\nMira Dal väljs till justerare.\n\n"
        f"§ 2 Stig nummer {number}\n\nBeslut\n\n{body} beslutar att anta förslaget om stig nummer {number}.\n"
    )


def write(folder: Path, numbers: Sequence[int]) -> None:
    """The minutes of these numbers as files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (folder / f"{number:04}.txt").write_text(minutes(number), "utf-8")
