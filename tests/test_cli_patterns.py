"""Patterns kept between runs (``samtrad.cli.patterns``)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from cli_runner import run
from samtrad.cli.patterns import place, recall

NOTES = "Protokoll\nKoltrastnämnden\nTid: 3 mars 2025\n\n§ 1 Kvastarna\nBeslut\nNämnden antar Kvastplanen.\n"


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "koltrast.txt"
    path.write_text(NOTES, "utf-8")
    return path


def kept_in(folder: Path) -> list[Path]:
    return sorted((folder / "samtrad").glob("*"))


def test_kept_once_and_the_answer_is_the_same(tmp_path: Path, minutes: Path) -> None:
    first = run("read", "--json", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    (kept,) = kept_in(tmp_path)
    before = kept.stat().st_mtime_ns
    second = run("read", "--json", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout
    assert not first.stderr + second.stderr
    assert kept.stat().st_mtime_ns == before
    assert kept.stat().st_mode & 0o077 == 0 or kept.parent.stat().st_mode & 0o077 == 0


def test_nothing_of_a_document_is_kept(tmp_path: Path, minutes: Path) -> None:
    run("read", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    (kept,) = kept_in(tmp_path)
    data = kept.read_bytes().decode("utf-8", "replace").casefold()
    assert "koltrast" not in data
    assert "kvast" not in data


@pytest.mark.parametrize(
    "damage", [lambda _: b"", lambda d: d[: len(d) // 2], lambda d: d[:4] + d[5:], lambda d: d[:5000] + bytes([d[5000] ^ 1]) + d[5001:], lambda _: b"\0\0\0\0N"]
)
def test_a_damaged_file_is_passed_over(tmp_path: Path, minutes: Path, damage: object) -> None:
    whole = run("read", "--json", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    (kept,) = kept_in(tmp_path)
    assert callable(damage)
    kept.write_bytes(damage(kept.read_bytes()))
    assert recall(str(kept)) == 0
    again = run("read", "--json", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    assert (again.returncode, again.stdout, again.stderr) == (0, whole.stdout, b"")
    assert recall(str(kept)) > 100, "it is kept anew"


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path, minutes: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", "utf-8")
    told = run("read", str(minutes), XDG_CACHE_HOME=str(blocked))
    assert (told.returncode, told.stderr) == (0, b"")


def test_no_home_no_file(tmp_path: Path) -> None:
    assert place({}, "1") is None
    assert place({"XDG_CACHE_HOME": "relative"}, "1") is None
    found = place({"HOME": str(tmp_path)}, "1")
    assert found is not None
    assert Path(found).parent == tmp_path / ".cache/samtrad"


def test_recalled_patterns_match_as_compiled_ones(tmp_path: Path, minutes: Path) -> None:
    run("read", str(minutes), XDG_CACHE_HOME=str(tmp_path))
    (kept,) = kept_in(tmp_path)
    texts = [path.read_text("utf-8", errors="replace") for path in sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))]
    code = f"""
import re, sys
from samtrad.cli.patterns import recall
assert recall({str(kept)!r}) > 100
given = dict(re._cache)
re.purge()
for (kind, pattern, flags), recalled in given.items():
    fresh = re.compile(pattern, flags)
    assert (fresh.flags, fresh.groups, dict(fresh.groupindex)) == (recalled.flags, recalled.groups, dict(recalled.groupindex)), pattern
    for text in {texts!r}:
        for line in text.split(chr(10)):
            assert [m.regs for m in fresh.finditer(line)] == [m.regs for m in recalled.finditer(line)], pattern
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
    assert re.compile("a").match("a")
