"""Scans on the command line: with Tesseract, without it, with one that hangs; locked PDFs."""

from __future__ import annotations

import json
import os
import resource
import stat
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from cli_runner import CACHE, complaints, run
from conftest import ROOT
from samtrad.bounded.tesseract import Tesseract, words
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.picture.page import NotRecognised, Picture
from samtrad.reading.read import Reading, read
from scans import CLEAN, POOR, Scanner, drawn, needs_tesseract, pictured, scan
from test_formats_pdf import Mark, assembled, paper

EXAMPLE = (ROOT / "tests/samples/forbundsstyrelsen.pdf").read_bytes()
HELLO = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n5\t1\t1\t1\t1\t1\t100\t100\t300\t50\t91.5\tProtokoll\n"


def stand_in(folder: Path, script: str) -> str:
    """A folder to find programs in that has a tesseract of our own."""
    place = folder / "bin"
    place.mkdir(exist_ok=True)
    path = place / "tesseract"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return f"{place}:/usr/bin:/bin"


def answering(folder: Path) -> str:
    (folder / "answer.tsv").write_text(HELLO, "utf-8")
    return stand_in(folder, f"cat > {folder}/page.pgm; cat {folder}/answer.tsv")


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    path = tmp_path / "skannad.pdf"
    path.write_bytes(scan(EXAMPLE, Scanner(dpi=100)))
    return path


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    whole = pypdfium2.PdfDocument(EXAMPLE)
    whole.import_pages(pypdfium2.PdfDocument(scan(EXAMPLE, Scanner(dpi=100), range(1))))
    path = tmp_path / "blandad.pdf"
    whole.save(path)
    return path


def test_without_tesseract_a_scan_says_what_to_install(scanned: Path, tmp_path: Path) -> None:
    finished = run("read", "--json", str(scanned), PATH=str(tmp_path))
    assert finished.returncode == 1
    assert finished.stdout == b""
    [line] = complaints(finished)
    assert "apt-get install tesseract-ocr tesseract-ocr-script-latn" in line


def test_without_tesseract_the_other_pages_are_read(mixed: Path, tmp_path: Path) -> None:
    finished = run("read", "--json", str(mixed), PATH=str(tmp_path))
    assert finished.returncode == 1
    record = json.loads(finished.stdout)
    assert len(record["items"]) == 4
    assert [d["code"] for d in record["doubts"] if d["code"].startswith("ocr")] == ["ocr.missing"]
    assert not record["source"]["ocr"]
    [line] = complaints(finished)
    assert "sida 3" in line
    assert "tesseract-ocr-script-latn" in line


def test_never_is_no_fault(mixed: Path, scanned: Path, tmp_path: Path) -> None:
    finished = run("read", "--json", "--ocr", "never", str(mixed), PATH=str(tmp_path))
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert "ocr.off" in [d["code"] for d in json.loads(finished.stdout)["doubts"]]
    assert "--ocr" in complaints(run("text", "--ocr", "never", str(scanned), PATH=str(tmp_path)))[0]


def test_stand_in_is_asked_as_it_should_be(scanned: Path, tmp_path: Path) -> None:
    path = stand_in(tmp_path, f'echo "$OMP_THREAD_LIMIT $*" >> {tmp_path}/asked; cat > /dev/null; printf "{HELLO.encode("unicode_escape").decode()}"')
    finished = run("text", str(scanned), PATH=path)
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.decode().split() == ["Protokoll", "Protokoll"]
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert len(asked) == 2
    assert all(line.startswith("1 ") and "-l Latin" in line and "tsv" in line and "--dpi 300" in line for line in asked)


def test_missing_model_is_as_missing_as_the_program(scanned: Path, tmp_path: Path) -> None:
    path = stand_in(tmp_path, "cat > /dev/null; echo \"Failed loading language 'Latin'\" >&2; exit 1")
    assert "tesseract-ocr-script-latn" in complaints(run("read", str(scanned), PATH=path))[0]


@pytest.mark.parametrize(("script", "code"), [("exec sleep 60", "time"), ("cat > /dev/null; exit 3", "failed"), ("kill -9 $$", "failed")])
def test_page_that_hangs_or_fails_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str) -> None:
    monkeypatch.setenv("PATH", stand_in(tmp_path, script))
    told: list[float] = []
    begun = time.monotonic()
    with pytest.raises(NotRecognised) as error:
        Tesseract(told.append, limit=0.3)(Picture(10, 10, bytes(100), 300))
    assert error.value.code == code
    assert time.monotonic() - begun < 5
    assert 0 < sum(told) < 10


def test_slow_recognition_does_not_count_against_the_document(scanned: Path, tmp_path: Path) -> None:
    (tmp_path / "answer.tsv").write_text(HELLO, "utf-8")
    path = stand_in(tmp_path, f"cat > /dev/null; sleep 3; cat {tmp_path}/answer.tsv")
    finished = run("text", "--time-limit", "2.5", str(scanned), PATH=path)
    assert finished.returncode == 0, finished.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_what_a_cut_off_document_has_started_is_ended(scanned: Path, tmp_path: Path) -> None:
    path = stand_in(tmp_path, f"echo $$ >> {tmp_path}/started; exec sleep 100")
    command = [sys.executable, "-m", "samtrad.cli", "text", str(scanned)]
    process = subprocess.Popen(command, env={**os.environ, "PATH": path, "XDG_CACHE_HOME": CACHE}, stderr=subprocess.PIPE)
    started = tmp_path / "started"
    until = time.monotonic() + 30
    while not (started.exists() and started.read_text("utf-8")) and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(2)
    process.communicate(timeout=20)
    assert process.returncode == 130
    time.sleep(0.2)
    assert not any(
        Path("/proc", number).exists() and "sleep" in Path("/proc", number, "cmdline").read_text("utf-8") for number in started.read_text("utf-8").split()
    )


def test_many_scanned_pages_take_bounded_memory(tmp_path: Path) -> None:
    path = answering(tmp_path)
    sizes = []
    for pages in (10, 120):
        one = pypdfium2.PdfDocument(pictured(drawn(paper([Mark(70, 100, "Protokoll")]), Scanner(dpi=60))))
        many = pypdfium2.PdfDocument.new()
        for _ in range(pages):
            many.import_pages(one)
        many.save(tmp_path / "long.pdf")
        code = "import resource, sys; from samtrad.cli.main import main; s = main(sys.argv[1:]); sys.stderr.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)); sys.exit(s)"
        done = subprocess.run(
            [sys.executable, "-c", code, "text", str(tmp_path / "long.pdf")],
            capture_output=True,
            check=False,
            env={**os.environ, "PATH": path, "XDG_CACHE_HOME": CACHE},
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.decode().split() == ["Protokoll"] * pages
        sizes.append(int(done.stderr))
    unit = 1024 if resource.getpagesize() else 1
    assert sizes[1] - sizes[0] < 30_000_000 / unit


# documents made to hurt


def swelling() -> bytes:
    """A page whose one form draws a form ten times, which draws a form ten times, and so on."""
    forms = 11
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>")
    objects.append(b"<< /Length 5 >>\nstream\n/F Do\nendstream")
    for number in range(forms):
        content = b"/F Do " * 10 if number < forms - 1 else b"0 0 9 9 re f"
        inner = b"/Resources << /XObject << /F %d 0 R >> >>" % (6 + number) if number < forms - 1 else b""
        objects.append(b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] %s /Length %d >>\nstream\n%s\nendstream" % (inner, len(content), content))
    return assembled(objects, b"")


def enormous() -> bytes:
    """A page with a picture of ten thousand million dots."""
    dots = zlib.compress(bytes(1_000_000))
    picture = b"<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>")
    objects.append(b"<< /Length 28 >>\nstream\nq 595 0 0 842 0 0 cm /P Do Q\nendstream")
    objects.append(picture % (len(dots), dots))
    return assembled(objects, b"")


@pytest.mark.parametrize("made", [swelling, enormous])
def test_documents_made_to_hurt_cost_no_other(tmp_path: Path, made: Callable[[], bytes]) -> None:
    path = answering(tmp_path)
    (tmp_path / "1.pdf").write_bytes(made())
    (tmp_path / "2.pdf").write_bytes(EXAMPLE)
    begun = time.monotonic()
    finished = run("read", "--json", "--time-limit", "15", "--memory-limit", "512", str(tmp_path / "1.pdf"), str(tmp_path / "2.pdf"), PATH=path)
    assert time.monotonic() - begun < 60
    assert [json.loads(line)["source"]["name"] for line in finished.stdout.splitlines()][-1] == "2.pdf"
    assert len(complaints(finished)) <= 1


# locked files


@pytest.mark.parametrize("command", ["read", "text", "show"])
def test_locked_file(tmp_path: Path, command: str) -> None:
    file = tmp_path / "låst.pdf"
    file.write_bytes(paper([Mark(70, 100, "Protokoll")], password="ekorre"))
    more = ["-o", str(tmp_path / "sida.html"), "--pictures"] if command == "show" else []
    assert "--password" in complaints(run(command, str(file), *more))[0]
    assert "öppnar inte" in complaints(run(command, str(file), "--password", "igelkott", *more))[0]
    finished = run(command, str(file), "--password", "ekorre", *more)
    assert finished.returncode == 0, finished.stderr


# Tesseract itself


def recognised(data: bytes, name: str = "a.pdf") -> Reading:
    return read(data, name, recognise=Tesseract(lambda _seconds: None, limit=300))


def test_table_of_words() -> None:
    [seen] = words(HELLO + "5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t95\t \n4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\nskräp\n")
    assert seen.text == "Protokoll"
    assert (seen.left, seen.top, seen.right, seen.bottom, seen.sure) == (100, 100, 400, 150, 0.915)


@needs_tesseract
@pytest.mark.parametrize("scanner", [CLEAN, POOR, Scanner(dpi=150, skew=-1.5, quality=60)], ids=["clean", "poor", "askew"])
def test_scans_of_an_example(scanner: Scanner) -> None:
    told, seen = read(EXAMPLE, "a.pdf").minutes, recognised(scan(EXAMPLE, scanner)).minutes
    assert [item.number for item in seen.items] == [item.number for item in told.items]
    assert [a.name for a in seen.attendance] == [a.name for a in told.attendance]
    assert [(one.date, one.start, one.end, one.place) for one in seen.sittings] == [(one.date, one.start, one.end, one.place) for one in told.sittings]
    assert len(seen.decisions) == pytest.approx(len(told.decisions), abs=1)  # a clause may be cut in two


@needs_tesseract
def test_recognition_is_the_same_each_time() -> None:
    data = scan(EXAMPLE, POOR, range(1))
    assert to_json(recognised(data).minutes) == to_json(recognised(data).minutes)


@needs_tesseract
def test_page_fed_in_upside_down() -> None:
    turned = pictured([picture.rotate(180) for picture in drawn(EXAMPLE, CLEAN, range(1, 2))])
    assert [item.number for item in recognised(turned).minutes.items] == ["57", "60", "63", "65"]
