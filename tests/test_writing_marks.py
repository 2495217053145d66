"""Marking a text keeps every character of it, once and in order, whatever the spans."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from samtrad.writing.marks import Mark, Setting, marked
from samtrad.writing.markup import Html, tag, text

_SPAN = st.tuples(st.integers(-3, 40), st.integers(-3, 40)).map(lambda pair: (min(pair), max(pair)))
_KIND = st.sampled_from(["fine", "strong", "unsure", "heading"])
_MARKS = st.lists(st.tuples(st.lists(_SPAN, min_size=1, max_size=3), _KIND, st.booleans()), max_size=8)


class Reader(HTMLParser):
    """Collects the text, checks that elements are closed in order, and that no link lies in a link."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "a" or "a" not in self.open
        self.open.append(tag)
        values = dict(attrs)
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag == "a":
            self.links.append(str(values["href"]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


@given(st.text(alphabet="ab <>&\n\"'å", max_size=40), _MARKS, st.lists(st.integers(0, 40), max_size=3), st.lists(st.integers(0, 40), max_size=4))
def test_text_is_kept(string: str, spans: list[tuple[list[tuple[int, int]], str, bool]], points: list[int], cuts: list[int]) -> None:
    wrapping = [at for at, character in enumerate(string) if character == "\n"]
    marks = [Mark(f"p{n}", tuple(ranges), kind, f"v{n}" if back else "") for n, (ranges, kind, back) in enumerate(spans)]
    edges = sorted({0, len(string), *(cut for cut in cuts if cut < len(string))})
    blocks = [((low, high), "part") for low, high in pairwise(edges)]
    reader = read(marked(string, marks, Setting(blocks, {at: tag("i") for at in points}, "back", {at: at % 2 == 0 for at in wrapping})))
    assert reader.text == string
    assert len(reader.ids) == len(set(reader.ids))
    for mark in marks:
        if any(max(low, 0) < min(high, len(string)) for low, high in mark.ranges[:1]):
            assert mark.name in reader.ids


@given(st.text(max_size=60))
def test_any_text_is_escaped(string: str) -> None:
    shown = read(text(string)).text
    assert len(shown) == len(string)
    assert all(one in {other, "\ufffd"} for one, other in zip(shown, string, strict=True))


def test_every_mark_leads_back() -> None:
    marks = [Mark("p1", ((0, 4),), "strong", "v1"), Mark("p2", ((0, 2),), "fine", "v2"), Mark("p3", ((2, 4),), "fine", "v3")]
    reader = read(marked("abcd", marks, Setting([((0, 4), "part")], {}, "back")))
    assert set(reader.links) == {"#v1", "#v2", "#v3"}


def test_html_is_escaped_once() -> None:
    assert tag("p", "a < b", Html("<b>c</b>"), class_='"x"') == '<p class="&quot;x&quot;">a &lt; b<b>c</b></p>'
