"""How a run ends: a full disk, a closed output, a reader that leaves, a signal; one clear line or none, and a status that tells."""

from __future__ import annotations

import errno
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli_runner import CACHE, complaints, run
from invented_meeting import TEXT
from samtrad.bounded.system import reason
from samtrad.writing.failures import _FAILURES, worded

pytestmark = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
COMMANDS = ["read F --json", "read F", "read F F F F F F --json", "text F", "show F -o /dev/full", "schema", "--help", "read --help", "--version"]


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "norrdalen.txt"
    path.write_text(TEXT, "utf-8")
    return path


def shell(command: str, file: Path, language: str = "sv") -> subprocess.CompletedProcess[bytes]:
    """A command line of the shell, with what it does with the output."""
    whole = f"set -o pipefail; {shlex.quote(sys.executable)} -m samtrad.cli --lang {language} " + command.replace("F", shlex.quote(str(file)))
    return subprocess.run(["bash", "-c", whole], capture_output=True, check=False, timeout=60, env={**os.environ, "XDG_CACHE_HOME": CACHE})


@pytest.mark.parametrize(("language", "words"), [("sv", "ingen plats kvar"), ("en", "no room left")])
@pytest.mark.parametrize("command", COMMANDS)
def test_full_disk(minutes: Path, command: str, language: str, words: str) -> None:
    finished = shell(f"{command} >/dev/full", minutes, language)
    [line] = complaints(finished)
    assert line.startswith("samtrad: ")
    assert words in line
    assert finished.returncode == 1


@pytest.mark.parametrize("command", ["read F --json", "text F", "schema"])
def test_closed_output(minutes: Path, command: str) -> None:
    finished = shell(f"{command} >&-", minutes)
    [line] = complaints(finished)
    assert "stängt" in line
    assert finished.returncode == 1


def test_closed_error_stream_changes_nothing_else(minutes: Path) -> None:
    assert shell("read F --json 2>&-", minutes).stdout == run("read", str(minutes), "--json").stdout
    assert shell("read F/none 2>&-", minutes).returncode == 1
    assert shell("read F/none 2>/dev/full", minutes).returncode == 1


@pytest.mark.parametrize(("command", "times"), [("read F F F F F F --json", 100), ("read F F F F F F F F", 100), ("text F", 200)])
def test_reader_of_the_output_leaves(minutes: Path, command: str, times: int) -> None:
    minutes.write_text(TEXT * times, "utf-8")
    finished = shell(f"{command} | head -c 10", minutes)
    assert (finished.returncode, finished.stderr) == (141, b"")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_stopped_run_ends_at_once_with_its_workers(tmp_path: Path, number: signal.Signals) -> None:
    for at in range(60):
        (tmp_path / f"{at:02}.txt").write_text(TEXT * 50, "utf-8")
    command = [sys.executable, "-m", "samtrad.cli", "read", "--json", "--jobs", "2", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "XDG_CACHE_HOME": CACHE}) as process:
        assert process.stdout
        process.stdout.readline()
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
        process.send_signal(number)
        _, told = process.communicate(timeout=10)
        assert process.returncode == 128 + number
    assert b"Traceback" not in told
    until = time.monotonic() + 5
    while any(Path("/proc", one).exists() for one in workers) and time.monotonic() < until:
        time.sleep(0.05)
    assert workers
    assert not any(Path("/proc", one).exists() for one in workers)


def test_every_error_of_the_system_has_words() -> None:
    for number in errno.errorcode:
        key = reason(OSError(number, os.strerror(number)))
        assert key.partition(" ")[0] in _FAILURES
        assert os.strerror(number) not in worded("unreadable", key, "sv")
    assert "71" in worded("unreadable", reason(OSError(71, "x")), "sv")


def test_errors_of_the_system_are_told_in_swedish(minutes: Path, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    [line] = complaints(run("read", str(tmp_path / "a")))
    assert "ring" in line
    [line] = complaints(run("show", str(minutes), "-o", str(tmp_path / "none" / "x.html")))
    assert "mappen finns inte" in line
