"""``samtrad read``: what it prints, what it complains of, and with which status it ends."""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import samtrad.reading
from cli_runner import complaints, run
from invented_meeting import TEXT
from office_files import docx, packed
from samtrad.reading.source import SUFFIXES, suffix

SCHEMA = json.loads(Path(samtrad.reading.__file__).with_name("minutes.schema.json").read_text("utf-8"))
BAD = {
    "tom.txt": (b"", "tom"),
    "blank.txt": (b" \n\n \t", "tom"),
    "bytes.txt": (bytes(range(256)) * 20, "inte text"),
    "klippt.pdf": (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "skadad"),
    "brev.docx": (b"PK\x03\x04" + b"\0" * 30 + b"word/document.xml", "skadad"),
    "brev.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 50, "skadad"),
    "brev.rtf": (b"{\\rtf1 {\\info tom}}", "ingen text"),
    "brev.msg": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le") * 9, "skadad"),
    "tabell.docx": (packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), "kontorsfiler"),
    "låst.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "lösenord"),
    "bomb.docx": (docx("<w:p/>" * 900_000), "växer utan gräns"),
    "bild.pdf": (b"GIF89a" + b"\0" * 50, "bilder"),
    "foto.heic": (b"\0\0\0\x18ftypheic" + b"\0" * 50, "(HEIC) kan inte läsas. Spara bilden som PNG"),
    "klister.txt": (b"BM" + bytes(12) + b"\x28" + b"\0" * 40 + b"\xff" * 500, "(BMP) kan inte läsas"),
    "möte.ics": (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "kalenderfiler"),
    "word.xml": (b"<?xml version='1.0'?><w:wordDocument/>", "XML-filer"),
    "sida.html": (b"<!doctype html><script>1</script>", "ingen text"),
    "paket.zip": (b"PK\x03\x04" + b"\0" * 50, "skadad"),
    "tomt.zip": (packed({"bild.xyz": "?"}), "inga dokument"),
    "paket.7z.pdf": (b"7z\xbc\xaf\x27\x1c" + b"\0" * 50, "arkivfiler"),
}


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "norrdalen.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.mark.parametrize("name", BAD)
def test_bad_file_gets_one_line(tmp_path: Path, name: str) -> None:
    data, told = BAD[name]
    (tmp_path / name).write_bytes(data)
    finished = run("read", str(tmp_path / name))
    assert finished.returncode == 1
    assert finished.stdout == b""
    [line] = complaints(finished)
    assert line.startswith(f"samtrad: {tmp_path / name}: ")
    assert told in line


def test_missing_file_folder_and_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör")
    (tmp_path / "tom mapp").mkdir()
    finished = run("read", str(tmp_path / "saknas.txt"), str(tmp_path / "rör"), str(tmp_path / "tom mapp"))
    assert finished.returncode == 1
    missing, pipe, folder = complaints(finished)
    assert "finns inte" in missing
    assert "ingen vanlig fil" in pipe
    assert "inga dokument" in folder


@pytest.mark.skipif(sys.platform != "linux", reason="root gives up its powers as Linux has them")
def test_forbidden_file_and_folder(tmp_path: Path, minutes: Path) -> None:
    (tmp_path / "stängd").mkdir(mode=0)
    minutes.chmod(0)
    finished = run("read", str(tmp_path), before=powerless)
    assert finished.returncode == 1
    lines = complaints(finished)
    assert len(lines) == 2
    assert all("får inte läsas" in line for line in lines)


def powerless() -> None:
    """Let root be refused what a file's mode refuses, as everybody is: the powers to pass it over go with the next program."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for power in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            if libc.prctl(24, power, 0, 0, 0):  # PR_CAPBSET_DROP
                raise OSError(ctypes.get_errno(), "this root may not give up its powers")


def test_others_are_still_read(tmp_path: Path, minutes: Path) -> None:
    for name, (data, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "bild.xyz").write_bytes(b"?")
    finished = run("read", str(tmp_path), "--json")
    assert finished.returncode == 1
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    assert [record["source"]["name"] for record in records] == [minutes.name]
    told = complaints(finished)
    tried = [name for name in BAD if suffix(name) in SUFFIXES]
    assert len([line for line in told if line.startswith(f"samtrad: {tmp_path}")]) == len(tried)
    assert any(line.startswith("samtrad: utelämnat i mapparna") and line.endswith(": .heic (1), .ics (1), .xml (1), .xyz (1).") for line in told)
    assert f"samtrad: filer: {len(tried) + 1}, lästa: 1, inte lästa: {len(tried)}." in told
    assert any(re.match(r"  2  filen är tom", line) for line in told)
    assert f"     {tmp_path / 'blank.txt'}, {tmp_path / 'tom.txt'}" in told


def test_json_lines_follow_the_schema_and_the_order(tmp_path: Path, minutes: Path) -> None:
    names = [f"{number:02}.txt" for number in range(7)]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(TEXT * (8 - number), "utf-8")
    paths = [str(tmp_path / name) for name in reversed(names)]
    finished = run("read", "--json", "--jobs", "3", *paths, str(minutes))
    assert finished.returncode == 0, finished.stderr
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    assert [record["source"]["name"] for record in records] == [*reversed(names), minutes.name]
    for record in records:
        jsonschema.validate(record, SCHEMA)


def test_jobs_do_not_change_the_record(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(TEXT * (number + 1), "utf-8")
    assert run("read", "--json", "--jobs", "1", str(tmp_path)).stdout == run("read", "--json", "--jobs", "2", str(tmp_path)).stdout


def test_folders_are_read_through_without_the_hidden(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.md", ".dold/x.txt", ".y.txt", "facit.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT, "utf-8")
    records = [json.loads(line) for line in run("read", "--json", str(tmp_path)).stdout.splitlines()]
    assert [record["source"]["name"] for record in records] == ["a.md", "b/1.txt", "b/2.txt"]


def test_what_is_left_out_of_folders_is_counted_in_one_line(tmp_path: Path) -> None:
    for name in ("1.txt", "2.xlsx", "b/3.XLSX", "4.mp3", "utan", ".dold", ".mapp/x.txt", "README.md", "läs\x1b.exe"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT, "utf-8")
    (tmp_path / "länk").symlink_to(tmp_path / "b")
    finished = run("read", "--json", str(tmp_path))
    assert finished.returncode == 0
    assert len(finished.stdout.splitlines()) == 1
    [line] = complaints(finished)
    assert line.endswith(": .xlsx (2), dolda (2), .exe (1), .mp3 (1), README (1), länkar till mappar (1), utan ändelse (1).")
    [line] = complaints(run("read", "--json", "--lang", "en", str(tmp_path)))
    assert "hidden (2)" in line


def test_folder_without_documents_names_all_kinds_that_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("x", "utf-8")
    finished = run("read", str(tmp_path))
    assert finished.returncode == 1
    for kind in (".txt", ".md", ".pdf", ".docx", ".odt", ".htm", ".png", ".jpg", ".tif"):
        assert kind in complaints(finished)[0]


def test_content_counts_and_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.pdf"
    path.write_text(TEXT, "utf-8")
    finished = run("read", "--json", str(path))
    assert json.loads(finished.stdout)["source"]["media_type"] == "text/plain"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850", "cp437", "mac-roman"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("§", "\x15").encode(encoding) if encoding == "cp437" else TEXT.encode(encoding))
    finished = run("text", str(path))
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.decode() == TEXT


def test_unknown_encoding_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Протокол заседания городского совета".encode("koi8-r"))
    [line] = complaints(run("read", str(path)))
    assert "spara den som UTF-8" in line


def test_broken_encoding_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode().replace("å".encode(), b"\xe5", 1))
    finished = run("text", str(path))
    assert finished.returncode == 0
    assert finished.stdout.decode() == TEXT


def test_what_is_no_minutes_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "recept.txt"
    path.write_text("Blanda mjöl och ägg.\nVispa väl.\n", "utf-8")
    finished = run("read", str(path))
    assert finished.returncode == 0
    assert "inte ut som protokoll" in finished.stdout.decode()
    assert json.loads(run("read", "--json", str(path)).stdout)["kind"] == "other"


def test_summary_is_harmless_and_narrow(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT.replace("Val av justerare", "Val av \x1b[31mjusterare \u202eabc"), "utf-8")
    told = run("read", str(path), COLUMNS="50").stdout.decode()
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert max(len(line) for line in told.splitlines()) <= 50


def test_language_follows_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert "tom" in complaints(run("read", str(tmp_path / "a.txt"), LANG="sv_FI.UTF-8"))[0]
    assert "empty" in complaints(run("read", str(tmp_path / "a.txt"), LANG="C"))[0]
    assert "empty" in complaints(run("read", str(tmp_path / "a.txt"), LANG="en_GB.UTF-8"))[0]
    assert "empty" in complaints(run("read", str(tmp_path / "a.txt"), "--lang", "en"))[0]


@pytest.mark.parametrize(
    "arguments",
    [["read"], ["read", "--jobs", "0", "x"], ["read", "--time-limit", "inf", "x"], ["läs"], ["read", "x", "--vad"], ["show", "x"], ["text", "a", "b"]],
)
def test_wrong_usage(arguments: list[str]) -> None:
    finished = run(*arguments)
    assert finished.returncode == 2
    assert finished.stdout == b""
    [line] = complaints(finished)
    assert line.endswith("--help")


def test_reader_of_the_output_may_leave(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(TEXT * 200, "utf-8")
    command = [sys.executable, "-m", "samtrad.cli", "text", str(tmp_path / "0.txt")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


def test_version_help_and_schema() -> None:
    assert re.fullmatch(rb"samtrad \d+\.\d+\.\d+\S*\n", run("--version").stdout)
    assert b"exempel:" in run("--help").stdout
    assert run().stdout == run("--help").stdout
    assert json.loads(run("schema").stdout) == SCHEMA
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
