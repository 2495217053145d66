"""Files of several documents or meetings on the command line: each a record, each can be asked for, none costs another."""

from __future__ import annotations

import io
import json
import os
import signal
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from cli_runner import complaints, run
from conftest import ROOT
from samtrad.bounded.files import Failure, File
from samtrad.bounded.limits import Limits
from samtrad.bounded.pool import outcomes
from samtrad.bounded.task import Form, Outcome, Task
from samtrad.cli.registry import PLACES
from samtrad.cli.terminal import Manner
from samtrad.reading import documents
from samtrad.reading.read import How, Reading, read_each
from test_meetings import minutes

TWO = minutes("2025-03-04") + "\n\n" + minutes("2025-05-06")
EXAMPLES = [ROOT / "examples/2025-05-14-styrgruppen-valfard.txt", ROOT / "examples/2025-03-13-chefsnatverket.docx"]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("bilagor/två.txt", TWO)
        file.write(EXAMPLES[0], "../../styrgrupp.txt")
        file.writestr("trasig.pdf", b"%PDF-1.4 trasig")
        file.writestr("tabell.xyz", b"?")
    path = tmp_path / "arkiv.zip"
    path.write_bytes(buffer.getvalue())
    return path


def names(output: bytes) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in output.splitlines()]


def test_every_record_of_an_archive(archive: Path) -> None:
    done = run("read", str(archive), "--json")
    assert names(done.stdout) == ["arkiv.zip!bilagor/två#1.txt", "arkiv.zip!bilagor/två#2.txt", "arkiv.zip!styrgrupp.txt"]
    assert complaints(done) == [f"samtrad: {archive}!trasig.pdf: filen är skadad eller avklippt. Hämta den på nytt."]
    assert done.returncode == 1
    assert not list(archive.parent.glob("styrgrupp*"))


def test_summaries_stand_apart(archive: Path) -> None:
    done = run("read", str(archive), "--lang", "en")
    assert done.stdout.decode().count("\n\n\n") >= 2


@pytest.mark.parametrize("part", ["bilagor/två#2.txt", "två#2.txt", "2", "arkiv.zip!bilagor/två#2.txt"])
def test_one_part_of_an_archive(archive: Path, part: str) -> None:
    done = run("text", str(archive), "--part", part)
    assert (done.returncode, complaints(done)) == (0, [])
    assert "Sammanträdesdatum: 2025-05-06" in done.stdout.decode()


def test_the_first_part_and_what_the_others_are_called(archive: Path) -> None:
    done = run("text", str(archive))
    assert done.returncode == 0
    assert "Sammanträdesdatum: 2025-03-04" in done.stdout.decode()
    assert complaints(done) == [
        f"samtrad: {archive}: filen har flera delar: 4 (bilagor/två#1.txt, bilagor/två#2.txt, styrgrupp.txt, trasig.pdf). Här är den första; välj en annan med --part."
    ]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("finns-inte.txt", "det finns ingen del finns-inte.txt i filen"),
        ("9", "det finns ingen del 9 i filen"),
        ("trasig.pdf", "filen är skadad eller avklippt"),
    ],
)
def test_a_part_that_cannot_be_had(archive: Path, part: str, said: str) -> None:
    done = run("text", str(archive), "--part", part)
    assert (done.returncode, done.stdout) == (1, b"")
    assert said in done.stderr.decode()


def test_show_a_part(archive: Path, tmp_path: Path) -> None:
    page = tmp_path / "sida.html"
    assert run("show", str(archive), "--part", "styrgrupp.txt", "-o", str(page)).returncode == 0
    assert "Styrgruppen för välfärd" in page.read_text("utf-8")


def test_meetings_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "berg.txt"
    path.write_text(TWO, "utf-8")
    done = run("read", str(path), "--json")
    assert names(done.stdout) == ["berg#1.txt", "berg#2.txt"]
    for line, part in zip(done.stdout.splitlines(), ("1", "2"), strict=True):
        record, text = json.loads(line), run("text", str(path), "--part", part).stdout.decode()
        assert len(text) == record["source"]["characters"]
        assert text[slice(*record["body"]["span"])] == "Bergnämnden"
    assert "berg#2.txt" in run("read", str(path)).stdout.decode()


def test_a_letter(tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["From"], letter["Subject"], letter["Date"] = "mira@granby.example", "Protokoll", "Tue, 4 Mar 2025 10:00:00 +0100"
    letter.set_content("Hej! Här kommer protokollet.")
    letter.add_attachment(EXAMPLES[1].read_bytes(), maintype="application", subtype="octet-stream", filename="möte 8 okt.docx")
    path = tmp_path / "brev.eml"
    path.write_bytes(letter.as_bytes())
    done = run("read", str(tmp_path), "--json")
    assert names(done.stdout) == ["brev.eml!message.txt", "brev.eml!möte 8 okt.docx"]
    assert done.returncode == 0
    assert "Minnesanteckningar" in run("text", str(path), "--part", "möte 8 okt.docx").stdout.decode()


def test_a_run_that_goes_on_knows_what_it_has_read(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "berg.txt").write_text(TWO, "utf-8")
    records = tmp_path / "alla.jsonl"
    for _ in range(2):
        run("read", str(archive), str(tmp_path / "berg.txt"), "--out", str(records))
        assert names(records.read_bytes()) == [
            "arkiv.zip!bilagor/två#1.txt",
            "arkiv.zip!bilagor/två#2.txt",
            "arkiv.zip!styrgrupp.txt",
            "berg#1.txt",
            "berg#2.txt",
        ]


def test_an_archive_in_which_nothing_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.pdf", b"%PDF-1.4 trasig")
        file.writestr("b.pdf", b"%PDF-1.4 trasig")
    done = run("read", str(path), "--json")
    assert (done.returncode, done.stdout) == (1, b"")
    assert complaints(done) == [
        f"samtrad: {path}: inget i filen gick att läsa (delar: 2). Varför står vid var och en.",
        *(f"samtrad: {path}!{n}.pdf: filen är skadad eller avklippt. Hämta den på nytt." for n in "ab"),
    ]


def read_in_workers(path: Path, monkeypatch: pytest.MonkeyPatch, worst: object) -> Outcome:
    """The file's outcome where reading one of its documents goes wrong."""

    def reading(data: bytes, name: str, how: How, file: str) -> list[Reading]:
        if name.endswith("b.txt"):
            worst()  # type: ignore[operator]
        return read_each(data, name, how, file)

    monkeypatch.setattr("samtrad.bounded.parts.read_each", reading)
    form = Form(PLACES["form.json"], Manner(80, colour=False, language="sv"), whole=True)
    (outcome,) = outcomes([Task(File(str(path), path.name), form, Limits(2.0, 4096))], 1)
    return outcome


def spin() -> None:
    while True:
        pass


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def stumble() -> None:
    raise RuntimeError("oväntat")


@pytest.mark.parametrize(("worst", "code"), [(spin, "time"), (die, "memory"), (stumble, "crashed")])
def test_a_document_that_ends_the_process_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worst: object, code: str) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name in "abc":
            file.writestr(f"{name}.txt", EXAMPLES[0].read_bytes())
    outcome = read_in_workers(path, monkeypatch, worst)
    assert names(outcome.output) == ["a.zip!a.txt", "a.zip!c.txt"]
    assert [(remark.code, remark.part) for remark in outcome.remarks] == [(code, "a.zip!b.txt")]
    assert outcome.failure is None


def test_each_document_has_its_own_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(8):
            file.writestr(f"{number}b.txt", EXAMPLES[0].read_bytes())
    outcome = read_in_workers(path, monkeypatch, lambda: time.sleep(0.7))
    assert len(names(outcome.output)) == 8
    assert outcome.remarks == ()


def test_reading_as_a_library() -> None:
    found = list(documents.read_all(TWO.encode(), "berg.txt"))
    assert [one.minutes.source.name for one in found if isinstance(one, Reading)] == ["berg#1.txt", "berg#2.txt"]
    (failed,) = documents.read_all(b"PK\x03\x04", "a.zip")
    assert isinstance(failed, documents.Document)
    assert failed.error is not None
    assert Failure("x").part == ""
