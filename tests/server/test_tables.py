"""The tables of a new installation, made at once, are those that come of going through every migration."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.installation import ROOT

pytestmark = pytest.mark.once
STEP_BY_STEP = """
import django
django.setup()
from django.core.management import call_command
from django.core.management.commands.migrate import Command
call_command(Command(), verbosity=0)
"""
Tables = dict[str, tuple[list[Any], list[Any], list[str]]]


def _schema(file: Path) -> tuple[Tables, dict[str, str], list[tuple[str, str]]]:
    """Of each table its columns, keys and checks, in no order; indexes and triggers as they are written; what is noted as applied."""
    database = sqlite3.connect(file)
    tables = {}
    for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall():
        columns = sorted(row[1:6] for row in database.execute(f'PRAGMA table_info("{name}")'))
        keys = sorted(row[2:7] for row in database.execute(f'PRAGMA foreign_key_list("{name}")'))
        tables[name] = (columns, keys, sorted(re.findall(r'CONSTRAINT "[^"]+" (?:CHECK|UNIQUE).*?(?=, CONSTRAINT |$)', sql)))
    others = dict(database.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"))
    return tables, others, sorted(database.execute("SELECT app, name FROM django_migrations"))


def test_made_at_once_they_are_those_of_every_step(tmp_path: Path) -> None:
    running = []
    for name, command in (("once", ["-m", "django", "migrate", "--verbosity", "0"]), ("steps", ["-c", STEP_BY_STEP])):
        (tmp_path / name).mkdir()
        environment = os.environ | {"SAMTRAD_DATA": str(tmp_path / name), "DJANGO_SETTINGS_MODULE": "samtrad.settings.local", "SAMTRAD_DATABASE": ""}
        running.append(subprocess.Popen([sys.executable, *command], env=environment, cwd=ROOT))
    assert [one.wait(300) for one in running] == [0, 0]
    tables, others, applied = _schema(tmp_path / "once" / "samtrad.sqlite3")
    assert len(tables) > 100
    assert len(applied) > 50
    assert any("RAISE(ABORT" in sql for sql in others.values()), "triggers, too"
    assert (tables, others, applied) == _schema(tmp_path / "steps" / "samtrad.sqlite3")
