"""Web pages: what a browser shows is read; what stands around the text comes after it."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.html.read import read_html
from samtrad.reading.text import Text


def page(body: str, head: str = "") -> Text:
    return read_html(f"<!DOCTYPE html><html><head><title>Titel</title>{head}</head><body>{body}</body></html>".encode())


def said(body: str, head: str = "") -> str:
    return page(body, head).string


def test_blocks_lines_and_white_space() -> None:
    text = page(
        "<h1>Protokoll\n <em> Bergnämnden</em></h1><p>Tid: <b>kl.</b> 13<br>Plats:\tGranby<br><br>Slut</p><div>A</div><div>B<span>b</span> c</div>lös text<p> </p>"
    )
    assert text.string == "Protokoll Bergnämnden\n\nTid: kl. 13\nPlats: Granby\n\nSlut\n\nA\nBb c\nlös text\n"
    assert [(line.bold, line.size) for line in text.lines[:2]] == [(True, 24.0), (False, 12.0)]
    assert [line.above for line in text.lines] == [0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0]


def test_lists_have_their_numbers() -> None:
    body = "<ol start=4><li>a<li>b<ul><li>c</ul><li value=9>d</ol><ol type=A reversed><li>x<li>y</ol><ul style='list-style:none'><li>e</ul><ol><li><p>f</p><p>g</p></ol>"
    assert [line for line in said(body).split("\n") if line] == ["4. a", "5. b", "• c", "9. d", "B. x", "A. y", "e", "1. f", "g"]


def test_tables_are_rows_of_cells() -> None:
    body = "<table><caption>Uppdrag</caption><thead><tr><th>Ämne<th>Mer<th>Till<tbody><tr><td rowspan=2>1. Budget<td>Ett<br>Två<td>maj<tr><td colspan=2>Bred</table>"
    text = page(body)
    assert text.string == "Uppdrag\nÄmne\tMer\tTill\n1. Budget\tEtt\tmaj\n\tTvå\n\tBred\n"
    assert text.lines[1].bold
    assert text.lines[1].lefts == (0.0, 16.0, 32.0)


def test_preformatted_text_keeps_its_shape() -> None:
    text = page("<pre>\nTid:    kl. 13\n\nPlats:\tGranby</pre>")
    assert text.string == "Tid:    kl. 13\n\nPlats:\tGranby\n"
    assert [len(line.cells) for line in text.lines] == [2, 2]


def test_scripts_and_hidden_elements_are_left_out() -> None:
    head = "<style>.gömd, p.borta { display: none } /* x */ .fet { font-weight: 700; margin: 0 } @media print { .syns { display: none } }</style><script>var a = '<p>x</p>'</script>"
    body = "<p>ett</p><p hidden>x</p><p style='display:none'>x</p><p class='gömd'>x</p><p class='borta'>x</p><template><p>x</p></template><script>x</script><p class='fet'>två</p><p style='visibility: hidden'>x</p><svg><text>x</text></svg><p class='syns'>tre</p><!-- x -->"
    text = page(body, head)
    assert text.string == "ett\n\ntvå\n\ntre\n"
    assert [line.bold for line in text.lines] == [False, True, False]


def test_what_stands_around_the_text_comes_after_it() -> None:
    body = (
        "<div class='cookie-banner'>Vi använder kakor <button>OK</button></div><a class='skip-link' href='#i'>Till innehållet</a><header>Dalby kommun</header>"
        "<nav><ul><li>Kommunstyrelsen<li>Bergnämnden</ul></nav><div><div role='main' id='i'><header>Artikelns huvud</header><p>Protokoll</p>"
        + "<p>Löpande text.</p>" * 40
        + "</div><div>Dela sidan</div></div><footer>Kontakta oss</footer>"
    )
    text = page(body)
    kept = [text.of((line.start, line.end)) for line in text.lines if not line.furniture]
    assert kept[:2] == ["Artikelns huvud", "Protokoll"]
    assert len(kept) == 42
    around = [text.of((line.start, line.end)) for line in text.lines if line.furniture]
    assert around == ["Vi använder kakor OK", "Till innehållet", "Dalby kommun", "• Kommunstyrelsen", "• Bergnämnden", "Dela sidan", "Kontakta oss"]


def test_a_name_alone_does_not_set_a_whole_page_apart() -> None:
    text = page("<div class='page sidebar cookies'><p>Protokoll för Bergnämnden</p></div>")
    assert not text.lines[0].furniture


def test_header_and_footer_of_an_article_are_text() -> None:
    text = page("<article><header>Protokoll</header><p>text</p><footer>Vid protokollet</footer></article><footer>Dalby kommun</footer>")
    assert [line.furniture for line in text.lines] == [False, False, False, True]


def test_a_header_that_is_the_title_is_text() -> None:
    text = page("<header id='title-block-header'><h1>Protokoll</h1><p>2025-03-04</p></header><p>Text</p>")
    assert text.string == "Protokoll\n\n2025-03-04\n\nText\n"
    assert not any(line.furniture for line in text.lines)
    assert page("<header><nav>Meny</nav><h1>Dalby kommun</h1></header><p>Text</p>").lines[-1].furniture


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert read_html("<html><p>Åtgärd – ”ja”</p></html>".encode(encoding)).string == "Åtgärd – ”ja”\n"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("macintosh", "mac-roman"), ("påhittad", "utf-8"), ("rot13", "utf-8")],
)
def test_declared_encodings(declared: str, encoding: str) -> None:
    text = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset={declared}'></head><p>Åtgärd</p></html>"
    assert read_html(text.encode(encoding)).string == "Åtgärd\n"


def test_pages_saved_by_word() -> None:
    head = "<style>p.MsoNormal, li.MsoNormal {margin:0cm; margin-bottom:.0001pt; font-size:11.0pt}</style>"
    body = "<p class=MsoNormal><b><span style='font-size:14.0pt'>Rubrik<o:p></o:p></span></b></p><p class=MsoNormal>ett<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>två</p>"
    text = page(body, head)
    assert text.string == "Rubrik\nett\n\ntvå\n"
    assert [line.size for line in text.lines] == [14.0, 11.0, 11.0]


def test_what_a_tracked_change_took_away_is_not_said() -> None:
    assert said("<p>Nämnden <del cite='mailto:ek' datetime='2026-03-19'>bifaller</del><ins>avslår</ins> motionen.</p>") == "Nämnden avslår motionen.\n"


def test_origins_count_the_pages_characters() -> None:
    text = page("<ol><li>åä  <b>ö</b></ol>")
    assert [(text.of((g.start, g.start + g.length)), g.place.origin) for g in text.glyphs] == [("1.", (0, 0)), ("åä ", (0, 3)), ("ö", (3, 4))]


@pytest.mark.parametrize(("data", "code"), [(b"<html></html>", "no_text"), (b"<html>" + b"<div>" * 400 + b"x", "hostile"), (b"", "empty")])
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_html(data)
    assert told.value.code == code
