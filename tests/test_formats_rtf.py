"""RTF: what a word processor shows of it, and what it hides."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from rendered_minutes import rendered
from rtf_files import par, rtf, table
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.rtf.read import read_rtf
from samtrad.reading.source import RTF, sniff
from test_formats_alike import record
from test_formats_converted import MODEL, OFFICE
from test_formats_damaged import holds, mutilated


def lines(body: str, head: str = "") -> list[str]:
    text = read_rtf(rtf(body, head=head))
    return [text.of((line.start, line.end)) for line in text.lines]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (r"R\'e5det m\'f6ts", "Rådet möts"),
        (r"R\u229?det \u8211-x", "Rådet –x"),
        (r"{\uc0 R\u229 det}", "Rådet"),
        (r"{\uc2\u229\'c3\'a5 och}", "å och"),
        (r"\u-4007?\u55357?\u56846?", "\uf059\U0001f60e"),
        (r"{\f2\'b3\'f3d\'9f}", "łódź"),
        (r"{\f1\'b7} Punkt", "• Punkt"),
        (r"a\~b\_c\-d\endash e\ldblquote f\rdblquote", "a\xa0b-cd–e“f”"),
        (r"Synlig {\v dold} text{\deleted struken}", "Synlig  text"),
        (r"F\'e4lt {\field{\*\fldinst HYPERLINK x}{\fldrslt l\'e4nk}} slut", "Fält länk slut"),
        (r"Bild {\pict\pngblip 89504e47}{\*\shppict{\pict 00}}{\object{\*\objdata 0102}{\result visad}} slut", "Bild visad slut"),
        (r"{\*\okand hemligt}{\info{\title Titel}}Text", "Text"),
        (r"\{a\}\\b", "{a}\\b"),
        (r"{\bin5 {{{{{}text", "text"),
        (r"{\upr{ANSI }{\*\ud{annat}}}text", "ANSI text"),
        (r"{\annotation Kommentar}{\*\annotation Kommentar}text", "text"),
    ],
)
def test_characters(body: str, shown: str) -> None:
    assert lines(body) == [shown]


def test_paragraphs_line_ends_and_white_space() -> None:
    text = read_rtf(rtf(par("Rubrik", bold=True) + par() + par("Ett\nTvå") + par("Tre", before=400)))
    assert [(text.of((line.start, line.end)), line.bold, line.above >= 0.6) for line in text.lines] == [
        ("Rubrik", True, False),
        ("Ett", False, True),
        ("Två", False, False),
        ("Tre", False, True),
    ]


def test_lists_keep_the_numbers_that_were_worked_out() -> None:
    assert lines(par("Val", mark="\\'a7 7") + par("Ett", mark="1.") + par("Punkt", mark=r"\f1\'b7")) == ["§ 7 Val", "1. Ett", "• Punkt"]


def test_lists_of_old_programs() -> None:
    assert lines(r"\pard{\pntext 1.\tab}{\*\pn\pnlvlbody{\pntxta .}}Ett\par") == ["1. Ett"]


def test_cells_stand_beside_each_other() -> None:
    text = read_rtf(rtf(table(["Mira Dal", "(S)"], ["", "(M)"]) + par("Efter")))
    assert text.string == "Mira Dal\t(S)\n\t(M)\nEfter\n"
    assert [len(line.cells) for line in text.lines] == [2, 1, 1]
    assert text.lines[1].lefts[0] == text.lines[0].lefts[1]


def test_a_row_may_be_defined_at_its_end() -> None:
    assert lines(r"\pard\intbl a\cell b\cell\trowd\cellx1000\cellx2000\row\pard c\par") == ["a\tb", "c"]


def test_a_table_that_ends_the_document() -> None:
    assert lines(r"\trowd\cellx1000\cellx2000\pard\intbl a\cell b\cell") == ["a\tb"]


def test_headers_footers_and_notes_stand_around_the_text() -> None:
    body = r"{\header Dalr\'e5det}{\footer Sida}" + par("Text " * 500) + r"\pard Mening\chftn{\footnote\chftn  Lagen} slut\par"
    text = read_rtf(rtf(body))
    found = [(text.of((line.start, line.end)).split(" ")[0], line.furniture) for line in text.lines]
    assert found == [("Dalrådet", True), ("Text", False), ("Mening", False), ("1", True), ("Sida", True)]


def test_text_boxes_stand_after_their_paragraph() -> None:
    assert lines(r"\pard Stycke{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Ruta\par}}{\shprslt{\*\do gammalt}}}\par Nasta\par") == [
        "Stycke",
        "Ruta",
        "Nasta",
    ]


def test_places_count_the_documents_characters() -> None:
    text = read_rtf(rtf(par("Rådet", mark="1.") + par("möts")))
    at = text.string.index("möts")
    places = text.places((at, at + 4))
    assert (places[0].origin[0], places[-1].origin[1]) == (5, 9)
    assert [place.origin for place in text.places((0, 2))] == [(0, 0)]


def test_groups_without_end_are_refused() -> None:
    with pytest.raises(Unreadable, match="without end"):
        read_rtf(b"{\\rtf1" + b"{" * 100_000)


@pytest.mark.parametrize("data", [b"{\\rtf1}", b"{\\rtf1{\\info{\\title x}}}", b"{\\rtf"])
def test_no_text(data: bytes) -> None:
    assert sniff(data, "x") == RTF
    with pytest.raises(Unreadable, match="no text"):
        read_rtf(data)


def test_what_stands_behind_the_document_is_none_of_it() -> None:
    assert read_rtf(b"{\\rtf1 text}skr\xe4p{\\b x}").string == "text\n"


@given(st.data())
@settings(max_examples=150)
def test_damaged(data: st.DataObject) -> None:
    holds(mutilated(data, rendered(MODEL, ".rtf").decode("latin-1")).encode("latin-1", "replace"), ".rtf")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("given", [".docx", ".odt"])
def test_word_processors_own_files(tmp_path: Path, given: str) -> None:
    (tmp_path / f"berg{given}").write_bytes(rendered(MODEL, given, first=7))
    example = next((ROOT / "examples").glob("*.docx"))
    shutil.copy(example, tmp_path / "exempel.docx")
    command = [
        OFFICE or "",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "rtf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / f"berg{given}"),
        str(tmp_path / "exempel.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert record((tmp_path / "berg.rtf").read_bytes(), "berg.rtf") == record(rendered(MODEL, ".txt", first=7), "berg.txt")
    assert record((tmp_path / "exempel.rtf").read_bytes(), "exempel.rtf") == record(example.read_bytes(), example.name)


@pytest.mark.parametrize("number", ["1", "0", "99999", "-1252"])
def test_letters_of_an_encoding_that_nobody_has(number: str) -> None:
    data = rtf(r"\f9 Beslut p\'e5 m\'f6tet\par").replace(b"ansicpg1252", f"ansicpg{number}".encode())
    assert "Beslut på mötet" in read_rtf(data).string
