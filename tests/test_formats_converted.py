"""Documents of other layouts put into the formats of word processors and web pages: the same record but for places."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT
from converted_texts import lines_as, tables_as
from rendered_minutes import Block, rendered
from test_formats_alike import record

TEXTS = [
    path
    for folder in ("examples", "tests/layouts")
    for path in sorted((ROOT / folder).glob("*.*"))
    if path.suffix in {".txt", ".md"} and path.name != "README.md"
]
FORMATS = (".docx", ".odt", ".html", ".rtf")
EXPLAINED = {
    "kommunfullmaktige-hallebro-2025-04-28": {"attendance", "doubts"},
    "aldreomsorgschefer-vattendalen-1999-11-05": {"decisions", "assignments"},
    "kommunfullmaktige-sunnanvik-2010-06-21": {"attendance", "doubts"},
    "kommunstyrelse-almhaga-2023-08-22": {"votes", "doubts"},
    "byggnadsnamnd-torsvik-2003-02-12": {"doubts"},
    "kommunfullmaktige-morkedal-2018-12-17": {"attendance", "items", "doubts"},
    "tekniska-namnden-granedal-2009-06-11": {"agreements", "codes"},
    "agarsamrad-vattenbolag-gravsta-2016-04-15": {"attendance", "organisation"},
}
"""Values that read otherwise because the tables made here are not theirs: headings of two columns stand too close to be two cells,
and empty cells, which tell under which head a cross stands, are left out; where columns are no longer parted by blanks, no value crosses them.
A case number one space behind a heading is told by the column of the others alone, which a table has not, and a sentence beside a sub-heading of a left column
ends where its line does, each line being a row. A margin at the right edge is none where each line with a note in it is a table of its own, and a line with one cell stands outside the table that it belongs to."""
OFFICE = shutil.which("soffice")
MODEL = [
    Block("title", "Bergnämnden"),
    Block("line", "Protokoll", apart=False),
    Block("line", "Sammanträdesdatum: 2025-03-04"),
    Block("label", "Närvarande ledamöter"),
    Block("table", [["Mira Dal", "(S)"], ["Per Alm", "(M)"], ["Bo Ek", "(C)"]], apart=False),
    Block("item", "Val av justerare"),
    Block("label", "Beslut"),
    Block("line", "Per Alm väljs till justerare.", apart=False),
    Block("item", "Avtal om hemsjukvård"),
    Block("label", "Beslut"),
    Block("numbers", ["Bergnämnden godkänner avtalet.", "Kansliet får i uppdrag att återkomma senast den 1 juni 2025."], apart=False),
    Block("label", "Att göra"),
    Block("table", [["Åtgärd", "Ansvarig", "Klart"], ["Ta fram en ny plan", "Mira Dal", "2025-04-30"]], apart=False),
]


def whole(path: Path) -> bytes:
    """The text without its page breaks, which the other formats do not have."""
    return path.read_bytes().replace(b"\f", b"")


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_lines_as_paragraphs(path: Path, suffix: str) -> None:
    assert record(lines_as(whole(path), suffix), path.stem + suffix) == record(whole(path), path.name)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_rows_as_tables(path: Path, suffix: str) -> None:
    theirs, ours = record(whole(path), path.name), record(tables_as(whole(path), suffix), path.stem + suffix)
    explained = EXPLAINED.get(path.stem, set())
    assert {key: value for key, value in ours.items() if key not in explained} == {key: value for key, value in theirs.items() if key not in explained}


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("given", "wanted"), [(".docx", ".odt"), (".odt", ".docx")])
def test_word_processors_own_files(tmp_path: Path, given: str, wanted: str) -> None:
    """What LibreOffice makes of our documents reads as they do: numbers, lists and tables in its own way of writing them."""
    path = tmp_path / f"berg{given}"
    path.write_bytes(rendered(MODEL, given, first=7))
    command = [
        OFFICE or "",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        wanted[1:],
        "--outdir",
        str(tmp_path),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert record((tmp_path / f"berg{wanted}").read_bytes(), "berg") == record(rendered(MODEL, ".txt", first=7), "berg.txt")
