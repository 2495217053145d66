"""``samtrad text`` and ``samtrad show``: one file in, its text or its page out."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_runner import complaints, run
from invented_meeting import TEXT


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "norrdalen.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_text_is_printed_as_it_is(minutes: Path) -> None:
    assert run("text", str(minutes)).stdout.decode() == TEXT


def test_text_has_the_parts_it_has(minutes: Path) -> None:
    finished = run("text", str(minutes), "--part", "2")
    assert finished.returncode == 1
    assert "ingen del 2" in complaints(finished)[0]


def test_page_is_written_whole(minutes: Path) -> None:
    page = minutes.with_name("sida.html")
    finished = run("show", str(minutes), "-o", str(page))
    assert finished.returncode == 0, finished.stderr
    html = page.read_text("utf-8")
    assert html.startswith("<!doctype html>")
    assert '<html lang="sv">' in html
    assert html.rstrip().endswith("</html>")
    assert sorted(path.name for path in minutes.parent.iterdir()) == ["norrdalen.txt", "sida.html"]


def test_page_in_english(minutes: Path) -> None:
    page = minutes.with_name("page.html")
    run("show", str(minutes), "--output", str(page), "--lang", "en")
    assert '<html lang="en">' in page.read_text("utf-8")


def test_page_never_replaces_the_document(minutes: Path) -> None:
    finished = run("show", str(minutes), "-o", str(minutes))
    assert finished.returncode == 1
    assert "dokumentet självt" in complaints(finished)[0]
    assert minutes.read_text("utf-8") == TEXT


def test_page_that_cannot_be_written(minutes: Path) -> None:
    finished = run("show", str(minutes), "-o", str(minutes.parent / "finns inte" / "sida.html"))
    assert finished.returncode == 1
    assert len(complaints(finished)) == 1


def test_failed_reading_leaves_an_old_page_alone(tmp_path: Path) -> None:
    document, page = tmp_path / "a.txt", tmp_path / "a.html"
    document.write_bytes(b"")
    page.write_text("gammal", "utf-8")
    assert run("show", str(document), "-o", str(page)).returncode == 1
    assert page.read_text("utf-8") == "gammal"


def test_pictures_are_for_pdf(minutes: Path) -> None:
    finished = run("show", str(minutes), "-o", str(minutes.with_name("s.html")), "--pictures")
    assert finished.returncode == 1
    assert "bara för PDF" in complaints(finished)[0]


def test_folder_is_no_file(tmp_path: Path) -> None:
    finished = run("text", str(tmp_path))
    assert finished.returncode == 1
    assert "mapp" in complaints(finished)[0]
