"""The page of a document: all text, every value linked to its place, every link to somewhere."""

from __future__ import annotations

import re

import pytest

from invented_meeting import meeting
from samtrad.reading.formats.plain import read_plain
from samtrad.reading.record import Minutes, Part, Source
from samtrad.writing.labels import Language
from samtrad.writing.ledger import Ledger
from samtrad.writing.page import page
from samtrad.writing.phrases import numbers
from test_writing_marks import Reader, read

_LEAF = re.compile(r'<div class="leaf" lang="sv">(.*)</div></section></main>', re.DOTALL)


class Void(Reader):
    """As ``Reader``, for a whole page: some elements have no end."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag in {"meta", "link", "br"}:
            self.open.pop()


def whole(html: str) -> Void:
    reader = Void()
    reader.feed(html)
    assert not reader.open
    return reader


@pytest.mark.parametrize("language", ["sv", "en"])
def test_links_lead_somewhere(language: Language) -> None:
    reader = whole(page(*meeting(), language))
    inside = [link[1:] for link in reader.links if link.startswith("#")]
    assert inside
    assert len(reader.ids) == len(set(reader.ids))
    assert set(inside) <= set(reader.ids)
    assert all(link.startswith("#") for link in reader.links)


def test_text_is_all_there() -> None:
    text, minutes = meeting()
    leaf = _LEAF.search(page(text, minutes, "sv"))
    assert leaf
    assert read(leaf[1]).text == text.string


def test_every_place_is_linked_both_ways() -> None:
    text, minutes = meeting()
    html = page(text, minutes, "sv")
    reader = whole(html)
    marked = {at for at in reader.ids if re.fullmatch(r"p\d+", at)}
    assert marked == {link[1:] for link in reader.links if re.fullmatch(r"#p\d+", link)}
    leaf = _LEAF.search(html)
    assert leaf
    back = {link for link in read(leaf[1]).links if link.startswith("#v")}
    assert len(back) >= len(marked)
    ranges = {tuple((a, b) for a, b in places) for places in minutes.places.values()}
    assert len(marked) >= len(ranges)


def test_values_that_no_part_shows_are_told_last() -> None:
    text, minutes = meeting()
    ledger = Ledger(text, minutes, "sv")
    assert "/title/text" in ledger.unused()
    ledger.value("/title/text", "Protokoll")
    assert "/title/text" not in ledger.unused()


def test_document_is_escaped() -> None:
    html = page(*meeting(), "sv")
    assert "<läkarstöd>" not in html
    assert "&lt;läkarstöd&gt; &amp; hjälpmedel" in html


def test_nothing_is_fetched() -> None:
    html = page(*meeting(), "sv")
    assert not re.search(r'(?:src|href)="(?!#|data:)', html)
    assert not re.search(r"url\(\"?(?!\"?data:)", html)
    assert "<script" not in html
    assert "style=" not in html


def test_what_is_no_minutes_gets_a_page_too() -> None:
    text = read_plain("Recept: mjöl, ägg och ett öga < för smaken.".encode())
    source = Source(name="recept.txt", sha256="0" * 64, media_type="text/plain", characters=len(text.string))
    html = page(text, Minutes(source=source, kind="other", parts=[Part(kind="other", span=(0, len(text.string)))]), "sv")
    assert "inget är hittat på" in html
    leaf = _LEAF.search(html)
    assert leaf
    assert read(leaf[1]).text == text.string


def test_empty_record_and_no_parts() -> None:
    text = read_plain(b"Anteckningar")
    source = Source(name="a.txt", sha256="0" * 64, media_type="text/plain", characters=len(text.string))
    html = page(text, Minutes(source=source, kind="notes"), "en")
    assert "The body is not stated" in html
    assert "The day is not stated" in html


def test_numbers_are_drawn_together() -> None:
    assert numbers(["1", "2", "3", "5", "7 a", "9", "10"]) == "1–3, 5, 7 a, 9, 10"
