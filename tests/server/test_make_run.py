"""``make run``: the examples are entered and shown, until Ctrl-C."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.installation import ROOT, Installation, installed
from server.test_killed import free_port

EXAMPLES = "examples/2025-05-14-styrgruppen-valfard.txt examples/2026-03-10-seniorradet-kvarnhede.md"


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path) as made:
        yield made


@pytest.mark.once
@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_it_starts_shows_and_stops(installation: Installation) -> None:
    for _ in range(2):
        port = free_port()
        made = ["-o", ".venv/server.stamp", "-o", ".venv/run.stamp", "-o", ".venv/bin/python"]  # what is installed stays as it is
        command = ["make", "--no-print-directory", *made, "run", f"PORT={port}", f"EXAMPLES={EXAMPLES}"]
        with subprocess.Popen(
            command, cwd=ROOT, env=installation.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        ) as process:
            assert process.stdout
            told = []
            for line in process.stdout:
                told.append(line)
                if f"http://127.0.0.1:{port}/" in line:
                    break
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as answer:
                    page = answer.read().decode()
            finally:
                os.killpg(process.pid, signal.SIGINT)
                told += process.stdout.readlines()
                process.wait(60)
        assert any("2 entered, 0 could not be read" in line for line in told), told
        assert "Stopped. What was begun is still in the queue.\n" in told
        assert "<html" in page
    assert installation.entered() == 2
