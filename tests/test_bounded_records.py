"""Files read into records for callers in Python, in a process of its own that outlives what goes wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from conftest import ROOT, examples
from invented_meeting import TEXT
from samtrad.bounded import worker
from samtrad.bounded.limits import Limits
from samtrad.bounded.record import boxes
from samtrad.bounded.recorded import PageBox, Record
from samtrad.bounded.records import Read, Reader, read_file
from samtrad.reading.read import read
from samtrad.reading.record import Minutes
from samtrad.reading.text import Box, Glyphs, Place, Text

LIMITS = Limits(60.0, 1024)
NOTES = ROOT / "examples/2025-05-14-styrgruppen-valfard.txt"


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader(LIMITS) as one:
        yield one


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Minutes whose reading takes some seconds."""
    path = tmp_path_factory.mktemp("long") / "long.txt"
    items = (
        f"\n§ {number}\n\nÄrende om stig nummer {number}\n\nBeslut\n\nNämnden beslutar att ge Ida Ekvik i uppdrag att bygga stig {number}.\n"
        for number in range(4000)
    )
    path.write_text("Protokoll\nNorrdalens samverkansnämnd\nTid: 3 mars 2025 kl. 13.00-14.30\n" + "".join(items), "utf-8")
    return path


def minutes_of(record: Record) -> Minutes:
    return msgspec.json.decode(record.minutes, type=Minutes)


def process_of(reader: Reader) -> int:
    assert reader._worker
    assert reader._worker._process.pid
    return reader._worker._process.pid


def test_a_text(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text(TEXT, "utf-8")
    told = reader.read(str(path), "norrdalen.txt")
    expected = read(TEXT.encode(), "norrdalen.txt")
    (record,) = told.records
    assert (record.name, record.text, record.pages, record.placed) == ("norrdalen.txt", expected.text.string, list(expected.text.pages), [])
    assert msgspec.json.encode(minutes_of(record)) == msgspec.json.encode(expected.minutes, enc_hook=str) == bytes(record.minutes)
    assert (told.failure, told.remarks) == (None, ())


def test_a_pdf_has_boxes_for_all_that_it_states(reader: Reader) -> None:
    for path in examples(".pdf")[:3]:
        (record,) = reader.read(str(path), path.name).records
        minutes = minutes_of(record)
        assert record.pages == minutes.pages
        stated = [span for ranges in minutes.places.values() for span in ranges]
        stated += (
            [item.heading_span for item in minutes.items] + [one.span for one in minutes.decisions] + [span for doubt in minutes.doubts for span in doubt.spans]
        )
        assert stated
        for span in stated:
            placed = record.boxes(span)
            assert placed, span
            assert all(record.pages[box.page - 1][0] < span[1] and span[0] < record.pages[box.page - 1][1] for box in placed)
            assert all(box.x0 < box.x1 and box.y0 < box.y1 for box in placed)
        assert record.boxes((0, len(record.text))) == []


def test_what_stands_side_by_side_is_one_box() -> None:
    def at(page: int, x: float, y: float) -> Place:
        return Place(page, Box(x, y, x + 30, y + 10), (0, 3))

    words = [at(1, 10, 20), at(1, 43, 21), at(1, 300, 20), at(1, 10, 34), at(2, 43, 34)]
    text = Text("abc abc abc abc abc", (), glyphs=[Glyphs(number * 4, 3, place) for number, place in enumerate(words)])
    assert boxes(text, (0, 19)) == [PageBox(1, 10, 20, 73, 31), PageBox(1, 300, 20, 330, 30), PageBox(1, 10, 34, 40, 44), PageBox(2, 43, 34, 73, 44)]


def test_all_of_it_can_be_stored(reader: Reader) -> None:
    path = examples(".pdf")[0]
    told = reader.read(str(path), path.name)
    assert msgspec.json.decode(msgspec.json.encode(told), type=Read) == told
    assert len(msgspec.json.encode(told.records[0].placed)) < 40_000


def archive(folder: Path) -> Path:
    path = folder / "arkiv.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.txt", NOTES.read_bytes())
        file.writestr("b.pdf", b"%PDF-1.4 trasig")
        file.writestr("c.txt", NOTES.read_bytes())
    return path


def test_an_archive_with_a_broken_member(reader: Reader, tmp_path: Path) -> None:
    seen: list[tuple[int, str]] = []
    told = reader.read(str(archive(tmp_path)), "arkiv.zip", lambda number, name: seen.append((number, name)))
    assert [record.name for record in told.records] == ["arkiv.zip!a.txt", "arkiv.zip!c.txt"]
    assert [(remark.code, remark.part) for remark in told.remarks] == [("damaged", "arkiv.zip!b.pdf")]
    assert told.failure is None
    assert seen == [(0, "arkiv.zip!a.txt"), (1, "arkiv.zip!b.pdf"), (2, "arkiv.zip!c.txt")]


def test_what_is_no_file(reader: Reader, tmp_path: Path) -> None:
    told = reader.read(str(tmp_path / "none.txt"), "none.txt")
    assert told.failure
    assert (told.records, told.failure.code) == ([], "missing")


def test_out_of_time(long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_GRACE", 0.0)
    with Reader(Limits(0.3, 1024)) as reader:
        told = reader.read(str(long), "long.txt")
        assert told.failure
        assert (told.records, told.failure.code, told.failure.detail) == ([], "time", "0.3")
        monkeypatch.setattr(worker, "_GRACE", 20.0)
        assert len(reader.read(str(NOTES), NOTES.name).records) == 1


def test_killed_in_the_middle_of_a_document(reader: Reader, long: Path) -> None:
    reader.read(str(NOTES), NOTES.name)
    killer = threading.Timer(0.2, os.kill, (process_of(reader), signal.SIGKILL))
    killer.start()
    told = reader.read(str(long), "long.txt")
    killer.join()
    assert told.failure
    assert (told.records, told.failure.code) == ([], "memory")  # what the system does where there is none left
    assert len(reader.read(str(NOTES), NOTES.name).records) == 1


def test_killed_inside_an_archive_costs_one_document(reader: Reader, tmp_path: Path, long: Path) -> None:
    path = archive(tmp_path)
    with zipfile.ZipFile(path, "a") as file:
        file.write(long, "b.txt")
    told = reader.read(str(path), "arkiv.zip", lambda _, name: name.endswith("b.txt") and os.kill(process_of(reader), signal.SIGKILL))
    assert [record.name for record in told.records] == ["arkiv.zip!a.txt", "arkiv.zip!c.txt"]
    assert [(remark.code, remark.part) for remark in told.remarks] == [("damaged", "arkiv.zip!b.pdf"), ("memory", "arkiv.zip!b.txt")]


def test_killed_while_it_waits(reader: Reader) -> None:
    reader.read(str(NOTES), NOTES.name)
    os.kill(process_of(reader), signal.SIGKILL)
    time.sleep(0.2)
    assert len(reader.read(str(NOTES), NOTES.name).records) == 1


def test_one_process_for_many_files_and_none_after(reader: Reader) -> None:
    reader.read(str(NOTES), NOTES.name)
    first = process_of(reader)
    reader.read(str(NOTES), NOTES.name)
    assert process_of(reader) == first
    reader.close()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_threads_take_turns(reader: Reader) -> None:
    told: list[Read] = []
    threads = [threading.Thread(target=lambda: told.append(reader.read(str(NOTES), NOTES.name))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(one.records) for one in told] == [1, 1, 1]


def test_a_caller_who_gives_up_leaves_nothing_behind(reader: Reader, tmp_path: Path) -> None:
    def stop(_number: int, _name: str) -> None:
        raise RuntimeError("enough")

    path = str(archive(tmp_path))
    with pytest.raises(RuntimeError, match="enough"):
        reader.read(path, "arkiv.zip", stop)
    assert len(reader.read(path, "arkiv.zip").records) == 2


def test_one_file() -> None:
    assert [record.name for record in read_file(str(NOTES), "a.txt", LIMITS).records] == ["a.txt"]


_PARENT = """
import sys, threading
from samtrad.bounded.limits import Limits
from samtrad.bounded.records import Reader

if __name__ == "__main__":
    reader = Reader(Limits(60.0, 1024))
    reader.read(sys.argv[1], "short.txt")
    print(reader._worker._process.pid, flush=True)
    thread = threading.Thread(target=reader.read, args=(sys.argv[2], "long.txt"))
    thread.start()
    thread.join()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
def test_the_process_ends_with_a_parent_that_is_killed_in_the_middle_of_a_document(long: Path, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT, "utf-8")
    with subprocess.Popen([sys.executable, str(script), str(NOTES), str(long)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        time.sleep(0.5)
        parent.kill()
        parent.wait()
    until = time.monotonic() + 5
    while _lives(child) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _lives(child)


def test_the_process_outlives_the_thread_that_read_first() -> None:
    with Reader(LIMITS) as reader:
        first = threading.Thread(target=reader.read, args=(str(NOTES), NOTES.name))
        first.start()
        first.join()
        child = process_of(reader)
        time.sleep(0.2)
        assert reader.read(str(NOTES), NOTES.name).records
        assert process_of(reader) == child


def _lives(process: int) -> bool:
    """Whether a process runs: one that has ended and that nobody has asked after does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
