"""``samtrad read --list``: what many documents are, in columns."""

from __future__ import annotations

from pathlib import Path

from msgspec import structs

from cli_runner import run
from invented_meeting import TEXT, meeting
from samtrad.bounded.task import Form
from samtrad.cli.listing import as_line, head
from samtrad.cli.registry import PLACES
from samtrad.cli.terminal import Manner
from samtrad.reading.read import Reading

MANNER = Manner(70, colour=False, language="sv")


def test_a_row_says_when_who_and_how_much() -> None:
    reading = Reading(*meeting())
    assert head(MANNER).decode() == "Dag         Organ                    Ärenden  Beslut  Att göra  Oklart\n"
    assert as_line(reading, b"", Form(PLACES["form.line"], MANNER)).decode() == (
        "2025-03-03  Norrdalens                     3       3         1       1\n            samverkansnämnd\n            Protokoll · norrdalen.txt\n"
    )


def test_what_is_no_minutes_has_no_items() -> None:
    text, record = meeting()
    other = structs.replace(record, kind="other", body=None, title=None, sittings=[], items=[], decisions=[], doubts=[])
    assert as_line(Reading(text, other), b"", Form(PLACES["form.line"], MANNER)).decode() == (
        "–           Inte protokoll                 –       –         –       0\n            norrdalen.txt\n"
    )


def test_many_documents_are_one_list(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    lines = run("read", str(tmp_path), "--list", "--lang", "en").stdout.decode().splitlines()
    assert lines[0].split() == ["Day", "Body", "Items", "Decisions", "To", "do", "Unsure"]
    assert [line for line in lines if "Minutes · " in line] == [" " * 12 + "Minutes · a.txt", " " * 12 + "Minutes · b.txt"]
    assert "" not in lines


def test_a_list_is_not_json(tmp_path: Path) -> None:
    finished = run("read", str(tmp_path), "--list", "--json", "--lang", "sv")
    assert finished.returncode == 2
    assert "--json och --list går inte ihop, välj ett" in finished.stderr.decode()
