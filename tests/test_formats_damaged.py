"""Damaged documents of all formats that are made of blocks: a clear refusal or a lawful reading, never a crash."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from office_files import packed
from rendered_minutes import Block, rendered
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read
from samtrad.reading.text import Text
from test_reading_laws import assert_lawful

CODES = {"empty", "binary", "encoding", "unsupported", "other_picture", "damaged", "encrypted", "locked", "hostile", "no_text", "too_large"}
MODEL = [
    Block("title", "Bergnämnden"),
    Block("line", "Protokoll 2025-03-04"),
    Block("label", "Närvarande"),
    Block("table", [["Mira Dal", "(S)"], ["Per Alm", "(M)"]], apart=False),
    Block("item", "Val av justerare"),
    Block("label", "Beslut"),
    Block("numbers", ["Per Alm väljs.", "Kansliet får i uppdrag att återkomma den 1 juni."], apart=False),
    Block("item", "Budget"),
    Block("bullets", ["Ett", "Två"]),
]
PIECES = (
    "<",
    ">",
    "&",
    "</",
    "/>",
    '"',
    "=",
    "w:p",
    "<w:tbl>",
    "<w:tc>",
    "</w:p>",
    "<text:list>",
    "<table>",
    "<td>",
    "<li>",
    "<ol>",
    "&#0;",
    "&amp;",
    "§ 3",
    "\t",
    "å",
    "\x00",
    "9" * 30,
    "-1",
    "<br>",
    "<pre>",
    "<main>",
    "<nav>",
    "<style>p{",
    "]]>",
    "<!--",
)


@cache
def whole(suffix: str) -> bytes:
    return rendered(MODEL, suffix)


def holds(data: bytes, suffix: str) -> None:
    try:
        reading = read(data, f"skadad{suffix}")
    except Unreadable as error:
        assert error.code in CODES
        return
    assert_lawful(reading)
    check(reading.text)


def check(text: Text) -> None:
    """Lines and stretches in order, nothing outside them, cells inside lines."""
    at = 0
    for line in text.lines:
        assert not text.string[at : line.start].strip()
        assert line.start < line.end
        assert len(line.cells) == len(line.lefts)
        assert line.above >= 0
        assert all(line.start <= a < b <= line.end for a, b in line.cells)
        at = line.end
    assert not text.string[at:].strip()
    at = 0
    for glyphs in text.glyphs:
        assert at <= glyphs.start
        at = glyphs.start + glyphs.length
        assert glyphs.length > 0
        assert 0 <= glyphs.place.origin[1] - glyphs.place.origin[0] <= glyphs.length
    assert at <= len(text.string)


def mutilated(data: st.DataObject, string: str) -> str:
    for _ in range(data.draw(st.integers(1, 6))):
        i = data.draw(st.integers(0, len(string)))
        j = min(len(string), i + data.draw(st.integers(0, 60)))
        act = data.draw(st.sampled_from(["cut", "put", "double", "swap"]))
        if act == "cut":
            string = string[:i] + string[j:]
        elif act == "put":
            string = string[:i] + data.draw(st.sampled_from(PIECES)) + string[i:]
        elif act == "double":
            string = string[:j] + string[i:j] + string[j:]
        else:
            k = data.draw(st.integers(0, len(string)))
            string = string[:k] + string[i:j] + string[k:]
    return string


@given(st.data(), st.sampled_from([".docx", ".odt", ".html"]))
@settings(max_examples=200)
def test_bytes_lost_and_changed(data: st.DataObject, suffix: str) -> None:
    damaged = bytearray(whole(suffix))
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    holds(bytes(damaged[: data.draw(st.integers(len(damaged) // 2, len(damaged)))]), suffix)


@given(st.data(), st.sampled_from([".docx", ".odt"]))
@settings(max_examples=150)
def test_parts_with_damaged_xml(data: st.DataObject, suffix: str) -> None:
    with zipfile.ZipFile(io.BytesIO(whole(suffix))) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    name = data.draw(st.sampled_from(sorted(n for n in parts if n.endswith((".xml", ".rels")))))
    parts[name] = mutilated(data, parts[name].decode()).encode("utf-8", "replace")
    first = {"mimetype": parts.pop("mimetype").decode()} if "mimetype" in parts else None
    holds(packed(parts, first=first), suffix)


WELL_FORMED = st.recursive(
    st.sampled_from(["x", "§ 1 Val", "Beslut", " ", "a\tb"]),
    lambda inner: st.tuples(
        st.sampled_from(
            "w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtContent w:ins w:del w:pPr w:numPr w:tab w:br w:fldChar w:pict w:txbxContent w:sectPr w:hyperlink w:sym w:footnoteReference mc:AlternateContent mc:Choice".split()
        ),
        st.sampled_from(["", ' w:val="1"', ' w:fldCharType="begin"', ' w:char="F0B7"', ' w:id="2"', ' w:val="-9"', ' w:val="99999999999"']),
        st.lists(inner, max_size=4),
    ).map(lambda made: f"<{made[0]}{made[1]}>{''.join(made[2])}</{made[0]}>"),
    max_leaves=30,
)


@given(WELL_FORMED)
@settings(max_examples=200)
def test_well_formed_xml_in_any_order(body: str) -> None:
    with zipfile.ZipFile(io.BytesIO(whole(".docx"))) as file:
        parts = {name: file.read(name).decode() for name in file.namelist()}
    start, _, end = parts["word/document.xml"].partition("<w:body>")
    parts["word/document.xml"] = f"{start}<w:body>{body}{end}"
    holds(packed(parts), ".docx")


@given(st.data())
@settings(max_examples=200)
def test_mutilated_pages(data: st.DataObject) -> None:
    holds(mutilated(data, whole(".html").decode()).encode("utf-8", "replace"), ".html")
