"""The page of a document: all text, every value linked to its place, every link to somewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from conftest import examples
from invented_meeting import meeting
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.read import read as read_document
from samtrad.reading.record import Minutes, Part, Source
from samtrad.writing.labels import Language
from samtrad.writing.leaf import leaf
from samtrad.writing.ledger import Ledger
from samtrad.writing.page import page
from test_writing_marks import Reader, read

EXAMPLES = Path(__file__).parents[1] / "examples"
_LEAF = re.compile(r'<div class="leaf" lang="sv">(.*)</div></section></main>', re.DOTALL)


class Void(Reader):
    """As ``Reader``, for a whole page: some elements have no end."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag in {"meta", "link", "br"}:
            self.open.pop()


class Marked(Reader):
    """As ``Reader``, for the text: which of its characters stand in a mark."""

    def __init__(self) -> None:
        super().__init__()
        self.covered: set[int] = set()
        self._spans: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        name = dict(attrs).get("class") or ""
        self._spans.append(tag == "span" and name.split(" ")[0] in {"hit", "heading"})

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
        self._spans.pop()

    def handle_data(self, data: str) -> None:
        if any(self._spans):
            self.covered.update(range(len(self.text), len(self.text) + len(data)))
        super().handle_data(data)


class Heard(HTMLParser):
    """What each link is called by a screen reader, and where it leads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.names: dict[str, set[str]] = {}
        self._link: dict[str, str | None] | None = None
        self._words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._link, self._words = dict(attrs), ""

    def handle_data(self, data: str) -> None:
        self._words += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            name = " ".join((self._link.get("aria-label") or self._words).split()).casefold()
            self.names.setdefault(name, set()).add(str(self._link["href"]))
            self._link = None


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


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("source", ["invented", *(path.name for path in examples())])
def test_links_are_called_what_they_lead_to(source: str, language: Language) -> None:
    text, minutes = meeting() if source == "invented" else read_document((EXAMPLES / source).read_bytes(), source)
    heard = Heard()
    heard.feed(page(text, minutes, language))
    assert heard.names
    for name, targets in heard.names.items():
        assert len(targets) == 1, f"{name} leads to {targets}"
        assert sum(sign.isalnum() for sign in name) > 1, name
        assert not name.endswith((".", ",", ";", ":")), name


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
    assert marked == {link.split("-")[0] for link in (one[1:] for one in reader.links) if re.fullmatch(r"p\d+", link.split("-")[0])}
    leaf = _LEAF.search(html)
    assert leaf
    inside = Marked()
    inside.feed(leaf[1])
    assert len({link for link in inside.links if link.startswith("#v")}) >= len(marked)
    for pointer, places in minutes.places.items():
        for start, end in places:
            assert set(range(start, end)) <= inside.covered, pointer


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


def test_a_long_value_names_its_links_shortly() -> None:
    text, minutes = meeting()
    ledger = Ledger(text, minutes, "sv")
    far = ((10, 20), (700, 710))
    links = "".join(ledger.also(ledger.mark(far, "fine", "v1"), far, "Överenskommelse om läkarstöd i hemsjukvården " * 50))
    assert "Mer av Överenskommelse om läkarstöd" in links
    assert len(links) < 300


def test_a_line_that_ends_a_value_is_kept_where_the_next_begins_one() -> None:
    rows = ["Närvarande ledamöter från kommunerna i länet och regionen", "Ida Ekvik (S), Norrby, vice ordförande i hela beredningen", "Bo Rehn (C), Södervik"]
    text = read_plain("\n".join(rows).encode())
    source = Source(name="a.txt", sha256="0" * 64, media_type="text/plain", characters=len(text.string))
    ledger = Ledger(text, Minutes(source=source, kind="minutes"), "sv")
    second, third = len(rows[0]) + 1, len(rows[0]) + len(rows[1]) + 2
    bare = leaf(ledger, Minutes(source=source, kind="minutes"))
    ledger.mark(((second, third - 1),), "fine", "v1")
    ledger.mark(((third, third + 7),), "fine", "v2")
    listed = leaf(ledger, Minutes(source=source, kind="minutes"))
    assert bare.count("wrap-end") == 2
    assert listed.count("wrap-end") == 1


def test_recognised_text_is_said_to_be() -> None:
    text, minutes = meeting()
    scanned = msgspec.structs.replace(minutes, source=msgspec.structs.replace(minutes.source, ocr=True))
    assert "Texten är igenkänd i bilder" in page(text, scanned, "sv")
    assert "Texten är igenkänd i bilder" not in page(text, minutes, "sv")
