"""Old Word documents: through LibreOffice where it is, else one clear line."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import threading
from pathlib import Path

import pytest

from cli_runner import complaints, run
from conftest import ROOT
from office_files import docx, p
from ole_files import compound
from samtrad.bounded import office
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read
from samtrad.reading.source import DOC, DOCX, sniff
from test_formats_alike import record
from test_formats_converted import OFFICE

OLD = compound({"WordDocument": b"\xec\xa5" + bytes(5000)})
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")


def made(folder: Path, data: bytes, given: str, wanted: str, *more: str) -> bytes:
    (folder / f"given{given}").write_bytes(data)
    command = [
        OFFICE or "",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        wanted,
        "--outdir",
        str(folder),
        *more,
        str(folder / f"given{given}"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / f"given.{wanted.partition(':')[0]}").read_bytes()


@needs_office
def test_an_old_word_document_gives_the_same_record(tmp_path: Path) -> None:
    example = next((ROOT / "examples").glob("*.docx"))
    path = tmp_path / "gammal.doc"
    path.write_bytes(made(tmp_path, example.read_bytes(), ".docx", "doc"))
    assert sniff(path.read_bytes(), "x") == DOC
    done = run("read", str(path), "--json")
    assert (done.returncode, complaints(done)) == (0, [])
    ours = json.loads(done.stdout)
    theirs = record(example.read_bytes(), example.name)
    assert ours["source"]["media_type"] == DOC
    assert [item["heading"] for item in ours["items"]] == [item["heading"] for item in theirs["items"]]
    assert [decision["text"] for decision in ours["decisions"]] == [decision["text"] for decision in theirs["decisions"]]
    assert [person["name"] for person in ours["attendance"]] == [person["name"] for person in theirs["attendance"]]


def test_without_libreoffice_it_says_what_to_install(tmp_path: Path) -> None:
    path = tmp_path / "gammal.doc"
    path.write_bytes(OLD)
    done = run("read", str(path), "--lang", "en", PATH="/nowhere")
    assert (done.returncode, done.stdout) == (1, b"")
    assert complaints(done) == [
        f"samtrad: {path}: it is an old Word document (.doc), and LibreOffice is missing. Install it (apt-get install libreoffice-writer-nogui), or save the document as DOCX or PDF."
    ]


def test_the_reader_itself_starts_no_program() -> None:
    with pytest.raises(Unreadable) as told:
        read(OLD, "gammal.doc")
    assert told.value.code == "office_missing"
    assert read(OLD, "gammal.doc", convert=lambda _data, _wanted: docx(p("Protokoll"))).text.string == "Protokoll\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (OLD[:8] + bytes(range(256)) * 16, "damaged"),
        (compound({"Contents": bytes(5000)}), "damaged"),
        (compound({"Workbook": bytes(5000)}), "unsupported"),
        (compound({"PowerPoint Document": bytes(5000)}), "unsupported"),
        (compound({"WordDocument": b"\xec\xa5" + bytes(9) + b"\x01" + bytes(5000)}), "locked"),
    ],
)
def test_nothing_is_started_for_what_holds_no_text_of_words(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as told:
        read(data, "gammal.doc", convert=lambda _data, _wanted: docx(p("vad som helst")))
    assert told.value.code == code


def test_a_file_that_is_not_whole_is_left_to_libreoffice() -> None:
    assert read(OLD[:-600], "gammal.doc", convert=lambda _data, _wanted: docx(p("Protokoll"))).text.string == "Protokoll\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for LibreOffice: a script that the test writes."""
    path = tmp_path / "bin" / "soffice"
    path.parent.mkdir()
    monkeypatch.setitem(os.environ, "PATH", f"{path.parent}:{os.environ['PATH']}")
    return path


def script(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_it_is_stopped_when_time_is_up(program: Path) -> None:
    script(program, "exec sleep 60")
    told: list[float] = []
    with pytest.raises(Unreadable) as error:
        office.Office(told.append, limit=0.3)(OLD, DOCX)
    assert error.value.code == "office_time"
    assert told[0] == 0.3 + 5
    assert told[1] < 5


def test_what_it_cannot_open_is_said(program: Path) -> None:
    script(program, "exit 1")
    with pytest.raises(Unreadable) as error:
        office.Office(lambda _seconds: None)(OLD, DOCX)
    assert error.value.code == "office_failed"


def test_it_is_started_again_when_it_asks_for_that(program: Path) -> None:
    script(program, "if [ -e again ]; then mkdir -p made; printf done > made/given.docx; else touch again; exit 81; fi")
    assert office.Office(lambda _seconds: None)(OLD, DOCX) == b"done"


def test_it_gets_a_profile_of_its_own_without_macros_or_network(program: Path) -> None:
    script(program, 'mkdir -p made; cat profile/user/registrymodifications.xcu > made/given.docx; echo "$HOME $http_proxy $SECRET $@" >> made/given.docx')
    told = office.Office(lambda _seconds: None)(OLD, DOCX).decode()
    assert "DisableMacrosExecution" in told
    assert "BlockUntrustedRefererLinks" in told
    assert "http://127.0.0.1:9" in told
    assert f"{Path.home()} " not in told


@needs_office
def test_nothing_is_fetched(tmp_path: Path) -> None:
    """A document with a picture that lies at an address is converted without anyone asking there."""
    server = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def listen() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            asked.append(client.recv(1000))
            client.close()

    threading.Thread(target=listen, daemon=True).start()
    address = f"http://127.0.0.1:{server.getsockname()[1]}/bild.png"
    page = f"<html><body><p>Protokoll</p><img src='{address}'><p>Bergn&auml;mnden</p></body></html>".encode()
    data = made(tmp_path, page, ".html", "doc:MS Word 97", "--infilter=HTML (StarWriter)")
    assert address.encode("utf-16-le") in data or address.encode() in data
    asked.clear()
    assert office.Office(lambda _seconds: None)(data, DOCX).startswith(b"PK")
    server.close()
    assert asked == []
