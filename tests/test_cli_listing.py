"""``samtrad read --list``: a line for each document, within the columns that there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_runner import run
from conftest import ROOT

EXAMPLE = ROOT / "examples/2025-05-14-styrgruppen-valfard.txt"


def test_a_line_tells_day_body_and_counts() -> None:
    finished = run("read", "--list", str(EXAMPLE))
    assert finished.stdout.decode() == "2025-05-14  Styrgruppen för välfärd             6 beslut   2 att göra   0 oklart\n"
    assert finished.returncode == 0


def test_lines_come_in_the_order_of_the_files_and_no_blank_between(tmp_path: Path) -> None:
    for name, day in (("b", "2025-01-02"), ("a", "2024-03-04")):
        (tmp_path / f"{name}.txt").write_text(f"Protokoll\nBergnämnden\nSammanträdesdatum {day}\n\n§ 1 Val av justerare\n\nAda Ask (S) väljs till justerare.\n", "utf-8")
    told = run("read", "--list", "--lang", "en", str(tmp_path)).stdout.decode().splitlines()
    assert [line.split()[:2] for line in told] == [["2024-03-04", "Bergnämnden"], ["2025-01-02", "Bergnämnden"]]


def test_what_is_no_minutes_is_called_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "recept.txt").write_text("Vispa äggen. Rör ner mjölet.\n", "utf-8")
    assert run("read", "--list", str(tmp_path / "recept.txt")).stdout.decode().split() == ["recept.txt", "inget", "protokoll"]


@pytest.mark.parametrize("columns", [60, 80, 100])
def test_lines_keep_within_the_columns(tmp_path: Path, columns: int) -> None:
    (tmp_path / "a.txt").write_text(f"Protokoll\n{'Nämnden för långa namn och ännu längre namn i den kommun som heter Berg'}\nSammanträdesdatum 2025-01-02\n", "utf-8")
    (told,) = run("read", "--list", str(tmp_path / "a.txt"), COLUMNS=str(columns)).stdout.decode().splitlines()
    assert len(told) <= columns


def test_json_is_json_all_the_same() -> None:
    assert run("read", "--list", "--json", str(EXAMPLE)).stdout.startswith(b"{")
