"""Large folders: records that are added line by line, a run that is killed and takes up where it was, and a report."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from cli_runner import CACHE, complaints, run
from invented_meeting import TEXT


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "arkiv"
    for at in range(12):
        path = folder / f"{at % 3}" / f"{at:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT + f"\nExemplar {at}\n", "utf-8")
    return folder


def names(records: Path) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in records.read_text("utf-8").splitlines()]


def test_records_are_those_of_standard_output(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "alla.jsonl"
    finished = run("read", str(archive), "--out", str(out))
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout == b""
    assert complaints(finished) == ["samtrad: filer: 12, lästa: 12."]
    assert out.read_bytes() == run("read", str(archive), "--json").stdout


def test_own_files_are_nothing_that_is_left_out(archive: Path) -> None:
    out, report = archive / "alla.jsonl", archive / "rapport.json"
    for told in ("samtrad: filer: 12, lästa: 12.", "samtrad: filer: 12, lästa: 0, lästa sedan tidigare: 12."):
        assert complaints(run("read", str(archive), "--out", str(out), "--report", str(report))) == [told]


def test_nothing_is_read_twice_and_what_changed_is(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "alla.jsonl"
    run("read", str(archive / "1"), "--out", str(out))
    before = out.read_bytes()
    assert complaints(run("read", str(archive / "1"), "--out", str(out))) == ["samtrad: filer: 4, lästa: 0, lästa sedan tidigare: 4."]
    assert out.read_bytes() == before
    (archive / "1" / "04.txt").write_text(TEXT + "ändrad", "utf-8")
    (archive / "1" / "99.txt").write_text(TEXT, "utf-8")
    assert complaints(run("read", str(archive / "1"), "--out", str(out))) == ["samtrad: filer: 5, lästa: 2, lästa sedan tidigare: 3."]
    assert out.read_bytes().startswith(before)
    assert names(out) == ["01.txt", "04.txt", "07.txt", "10.txt", "04.txt", "99.txt"]


@pytest.mark.parametrize("cut", [1, 2, 20, 500])
def test_torn_line_is_cut_off_and_read_again(archive: Path, tmp_path: Path, cut: int) -> None:
    out = tmp_path / "alla.jsonl"
    run("read", str(archive), "--out", str(out))
    whole = out.read_bytes()
    out.write_bytes(whole[:-cut])
    finished = run("read", str(archive), "--out", str(out))
    assert finished.returncode == 0
    assert out.read_bytes() == whole


def test_records_of_one_file_are_there_all_or_none(archive: Path, tmp_path: Path) -> None:
    """A file may hold several meetings, whose records stand one after the other."""
    out = tmp_path / "alla.jsonl"
    run("read", str(archive / "1"), "--out", str(out))
    lines = out.read_bytes().splitlines(keepends=True)
    several = [lines[-1].replace(b'"10.txt"', f'"10.txt#{at}"'.encode()) for at in (1, 2, 3)]
    out.write_bytes(b"".join([*lines[:-1], *several]))
    assert "lästa: 0, lästa sedan tidigare: 4" in complaints(run("read", str(archive / "1"), "--out", str(out)))[0]
    out.write_bytes(b"".join([*lines[:-1], *several])[:-5])
    assert "lästa: 1, lästa sedan tidigare: 3" in complaints(run("read", str(archive / "1"), "--out", str(out)))[0]
    assert out.read_bytes() == b"".join(lines)


@pytest.mark.parametrize("other", [b"min lista\n", b"hej", b'{"a": 1}\n', b'{"schema":"urn:annat', b"\xff\xfe\x00"])
def test_files_that_hold_other_things_are_left_alone(archive: Path, tmp_path: Path, other: bytes) -> None:
    out = tmp_path / "annat.txt"
    out.write_bytes(other)
    finished = run("read", str(archive), "--out", str(out))
    assert finished.returncode == 1
    [line] = complaints(finished)
    assert "orörd" in line
    assert out.read_bytes() == other


def test_places_that_cannot_be_written(archive: Path, tmp_path: Path) -> None:
    [line] = complaints(run("read", str(archive), "--out", str(tmp_path / "ingen" / "x.jsonl")))
    assert "mappen finns inte" in line
    [line] = complaints(run("read", str(archive), "--out", str(tmp_path)))
    assert "mapp" in line
    finished = run("read", str(archive / "0" / "00.txt"), "--json", "--report", str(tmp_path / "ingen" / "x.json"))
    assert finished.returncode == 1
    assert finished.stdout.count(b"\n") == 1
    assert "rapporten" in complaints(finished)[0]


def test_report(archive: Path, tmp_path: Path) -> None:
    (archive / "tom.txt").write_bytes(b"")
    (archive / "x.xlsx").write_bytes(b"x")
    report = tmp_path / "rapport.json"
    finished = run("read", str(archive), "--out", str(tmp_path / "a.jsonl"), "--report", str(report))
    assert finished.returncode == 1
    assert json.loads(report.read_text("utf-8")) == {
        "schema": "urn:samtrad:report:1",
        "finished": True,
        "files": 13,
        "read": 12,
        "read_before": 0,
        "partly_read": [],
        "unread": [{"path": str(archive / "tom.txt"), "code": "empty", "message": "filen är tom. Kontrollera att den sparades hel"}],
        "unread_parts": [],
        "left_out": [{"path": str(archive / "x.xlsx"), "why": "kind", "kind": ".xlsx"}],
    }


def test_the_report_says_why_of_each_part_where_nothing_in_a_file_could_be_read(tmp_path: Path) -> None:
    folder, report = tmp_path / "in", tmp_path / "rapport.json"
    folder.mkdir()
    with zipfile.ZipFile(folder / "a.zip", "w") as file:
        file.writestr("tom.txt", b"")
        file.writestr("trasig.pdf", b"%PDF-1.4 trasig")
    finished = run("read", str(folder), "--out", str(tmp_path / "a.jsonl"), "--report", str(report), "--lang", "en")
    told = json.loads(report.read_text("utf-8"))
    assert [(one["path"], one["code"]) for one in told["unread"]] == [(str(folder / "a.zip"), "nothing_read")]
    assert [(one["path"], one["code"]) for one in told["unread_parts"]] == [
        (f"{folder / 'a.zip'}!tom.txt", "empty"),
        (f"{folder / 'a.zip'}!trasig.pdf", "damaged"),
    ]
    assert b"  1  the file is damaged or cut short. Fetch it again" in finished.stderr


def stopped(archive: Path, out: Path, how: signal.Signals, *more: str) -> subprocess.CompletedProcess[bytes]:
    """A run that is stopped once it has written a few records."""
    command = [sys.executable, "-m", "samtrad.cli", "--lang", "sv", "read", str(archive), "--out", str(out), "--jobs", "2", *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "XDG_CACHE_HOME": CACHE}) as process:
        until = time.monotonic() + 60
        while (not out.exists() or out.read_bytes().count(b"\n") < 3) and time.monotonic() < until:
            time.sleep(0.01)
        process.send_signal(how)
        told = process.communicate(timeout=20)
        return subprocess.CompletedProcess(command, process.returncode, *told)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_stopped_run_is_taken_up(archive: Path, tmp_path: Path, how: signal.Signals) -> None:
    for at in range(100, 140):
        (archive / f"{at}.txt").write_text(TEXT * 20 + str(at), "utf-8")
    out, report = tmp_path / "alla.jsonl", tmp_path / "rapport.json"
    finished = stopped(archive, out, how, "--report", str(report))
    assert finished.returncode == (-9 if how == signal.SIGKILL else 128 + how)
    assert b"Traceback" not in finished.stderr
    first = out.read_bytes()
    if how != signal.SIGKILL:
        assert "samma kommando igen" in finished.stderr.decode()
        assert json.loads(report.read_text("utf-8"))["finished"] is False
        assert first.endswith(b"\n")
    again = run("read", str(archive), "--out", str(out), "--report", str(report))
    assert again.returncode == 0
    told = json.loads(report.read_text("utf-8"))
    assert (told["files"], told["read"] + told["read_before"], told["finished"]) == (52, 52, True)
    assert told["read_before"] >= 3
    assert out.read_bytes() == run("read", str(archive), "--json").stdout


def test_two_runs_do_not_write_to_one_file(archive: Path, tmp_path: Path) -> None:
    for at in range(100, 140):
        (archive / f"{at}.txt").write_text(TEXT * 20 + str(at), "utf-8")
    out = tmp_path / "alla.jsonl"
    command = [sys.executable, "-m", "samtrad.cli", "read", str(archive), "--out", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, env={**os.environ, "XDG_CACHE_HOME": CACHE}) as process:
        while not out.exists() or not out.read_bytes():
            time.sleep(0.01)
        [line] = complaints(run("read", str(archive), "--out", str(out)))
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
    assert "en annan läsning" in line


@pytest.mark.skipif(sys.platform != "linux", reason="bounds the size of files as Linux does")
def test_full_disk_leaves_whole_lines(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "alla.jsonl"
    finished = run("read", str(archive), "--out", str(out), XDG_CACHE_HOME=str(tmp_path / "none"), before=small_files)
    assert finished.returncode == 1
    assert "det blir för stort" in finished.stderr.decode()
    kept = out.read_bytes()
    assert kept.endswith(b"\n")
    assert run("read", str(archive), "--out", str(out)).returncode == 0
    assert out.read_bytes() == run("read", str(archive), "--json").stdout
    assert out.read_bytes().startswith(kept)


def small_files() -> None:
    """Let a process write no large files, as a disk does that is nearly full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
