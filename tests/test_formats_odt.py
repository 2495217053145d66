"""OpenDocument texts: what the word processor shows is read."""

from __future__ import annotations

import pytest

from office_files import ODF, odt, packed
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.odt.read import read_odt
from samtrad.reading.formats.registry import read_text
from samtrad.reading.source import FODT, sniff

NUMBERS = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." {}/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" {}/></text:list-style>'


def said(body: str, **more: str) -> str:
    return read_odt(odt(body, **more)).string


def items(*texts: str, attributes: str = "", start: str = "") -> str:
    return (
        f'<text:list text:style-name="L" {attributes}>'
        + "".join(f"<text:list-item {start}><text:p>{text}</text:p></text:list-item>" for text in texts)
        + "</text:list>"
    )


def test_white_space_tabs_and_breaks() -> None:
    body = (
        '<text:p>  Tid:<text:tab/>kl.\n  13<text:s text:c="3"/>A<text:line-break/>Plats <text:span> Granby</text:span></text:p><text:p/><text:p>Beslut</text:p>'
    )
    text = read_odt(odt(body))
    assert text.string == "Tid:\tkl. 13   A\nPlats Granby\n\nBeslut\n"
    assert [text.of(cell) for cell in text.lines[0].cells] == ["Tid:", "kl. 13", "A"]


def test_styles_give_weight_size_and_white() -> None:
    styles = """<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style>
    <style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-weight="bold" fo:font-size="150%"/></style:style>"""
    automatic = """<style:style style:name="P1" style:family="paragraph" style:parent-style-name="R"><style:paragraph-properties fo:margin-top="24pt"/></style:style>
    <style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>"""
    body = '<text:p>ett</text:p><text:p text:style-name="P1">två<text:span text:style-name="T">dolt</text:span></text:p><text:p text:style-name="R">tre</text:p><text:h>fyra</text:h>'
    text = read_odt(odt(body, automatic=automatic, styles=styles))
    assert text.string == "ett\n\ntvå\n\ntre\nfyra\n"
    assert [(line.bold, line.size) for line in text.lines] == [(False, 10.0), (True, 15.0), (True, 15.0), (True, 10.0)]
    assert [line.above for line in text.lines] == [0.0, 1.33, 0.67, 0.33]


def test_numbers_of_lists() -> None:
    automatic = NUMBERS.format("", "")
    nested = '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:p>fortsätter</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list></text:list-item><text:list-header><text:p>utan</text:p></text:list-header></text:list>'
    body = nested + items("d", attributes='text:continue-numbering="true"') + items("e", "f") + items("g", start='text:start-value="9"')
    assert said(body, automatic=automatic).split("\n") == ["1. a", "fortsätter", "a) b", "b) c", "utan", "2. d", "1. e", "2. f", "9. g", ""]


def test_ways_of_writing_numbers() -> None:
    assert said(items("a"), automatic=NUMBERS.format('style:num-prefix="§ " text:start-value="7"', "").replace('num-suffix="."', 'num-suffix=""')) == "§ 7 a\n"
    assert said(items("a"), automatic=NUMBERS.format('loext:num-list-format="Ärende %1%:"', "")) == "Ärende 1: a\n"
    both = '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>'
    assert said(both, automatic=NUMBERS.format("", 'text:display-levels="2"')) == "1. a\n1.a) b\n"
    outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>'
    assert (
        said('<text:h text:outline-level="1">A</text:h><text:h text:is-list-header="true">B</text:h><text:h text:outline-level="1">C</text:h>', styles=outline)
        == "I. A\nB\nII. C\n"
    )


def test_tables_are_rows_of_cells() -> None:
    def cell(text: str, attributes: str = "") -> str:
        return f"<table:table-cell {attributes}>{''.join(f'<text:p>{part}</text:p>' for part in text.split('|'))}</table:table-cell>"

    columns = '<table:table-column table:style-name="K" table:number-columns-repeated="2"/><table:table-column/>'
    rows = f"<table:table-header-rows><table:table-row>{cell('Ärende', 'table:number-columns-spanned=' + chr(34) + '2' + chr(34))}<table:covered-table-cell/>{cell('Klart')}</table:table-row></table:table-header-rows>"
    rows += f"<table:table-row>{cell('1|2')}{cell('', 'table:number-columns-repeated=' + chr(34) + '1' + chr(34))}{cell('maj')}</table:table-row>"
    style = '<style:style style:name="K" style:family="table-column"><style:table-column-properties style:column-width="55pt"/></style:style>'
    text = read_odt(odt(f"<table:table>{columns}{rows}</table:table>", automatic=style))
    assert text.string == "Ärende\t\tKlart\n1\t\tmaj\n2\n"
    assert text.lines[1].lefts == (0.0, 20.0)


def test_a_table_that_repeats_without_end_is_bounded() -> None:
    huge = '<table:table><table:table-column table:number-columns-repeated="999999999"/><table:table-row><table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y<text:s text:c="99999999"/></text:p></table:table-cell></table:table-row></table:table>'
    assert len(said(huge)) < 2_000


def test_changes_notes_boxes_and_comments() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>borttaget</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Texten<text:change/><text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>Noten.</text:p></text:note-body></text:note>"
        "<office:annotation><text:p>kommentar</text:p></office:annotation> går<draw:frame><draw:text-box><text:p>I rutan</text:p></draw:text-box></draw:frame> vidare</text:p>"
        "<text:section><text:p>avsnitt</text:p></text:section><text:section text:display='none'><text:p>dolt</text:p></text:section>"
    )
    text = read_odt(odt(body))
    assert text.string == "Texten går vidare\nI rutan\navsnitt\n\n1 Noten.\n"
    assert [line.furniture for line in text.lines] == [False, False, False, True]


def test_headers_and_footers_stand_apart() -> None:
    masters = '<style:master-page style:name="Standard"><style:header><text:p>Bergnämnden</text:p></style:header><style:footer><text:p>Sida <text:page-number>1</text:page-number></text:p></style:footer></style:master-page><style:master-page style:name="Annan"><style:header><text:p>Används inte</text:p></style:header></style:master-page>'
    text = read_odt(odt("<text:p>ett<text:soft-page-break/>två</text:p>", masters=masters))
    assert text.string == "Bergnämnden\n\nettvå\n\nSida 1\n".replace("ettvå", "etttvå")
    assert [line.furniture for line in text.lines] == [True, False, True]


def test_origins_count_the_documents_characters() -> None:
    text = read_odt(odt(items("åä <text:span>ö</text:span>"), automatic=NUMBERS.format("", "")))
    assert [(text.of((g.start, g.start + g.length)), g.place.origin) for g in text.glyphs] == [("1.", (0, 0)), ("åä ", (0, 3)), ("ö", (3, 4))]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (odt(""), "no_text"),
        (odt("<text:p>x</text:p>", manifest="<encryption-data/>"), "locked"),
        (packed({"content.xml": "<a/>"}), "damaged"),
        (packed({"styles.xml": "<a/>"}), "damaged"),
        (odt("<text:section>" * 300 + "</text:section>" * 300), "hostile"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_odt(data)
    assert told.value.code == code


def test_a_list_without_a_style_is_a_list_still() -> None:
    entry = "<text:list-item><text:p>{}</text:p></text:list-item>"
    nested = f"<text:list-item><text:p>Karta</text:p><text:list>{entry.format('Vägkarta')}</text:list></text:list-item>"
    assert said(f"<text:list>{entry.format('Bilaga 1')}{nested}</text:list><text:p>Beslut</text:p>") == "• Bilaga 1\n• Karta\n• Vägkarta\nBeslut\n"


def test_a_document_in_one_file_of_xml() -> None:
    automatic = '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
    master = '<style:master-page style:name="Standard"><style:footer><text:p>Justerandes sign</text:p></style:footer></style:master-page>'
    body = '<text:p text:style-name="B">§ 4 Taxa</text:p><text:p>Nämnden antar taxan.</text:p>'
    flat = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ODF} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{automatic}'
        f"</office:automatic-styles><office:master-styles>{master}</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()
    assert sniff(flat, "berg.fodt") == FODT
    text = read_text(flat, FODT)
    assert text.string == "§ 4 Taxa\nNämnden antar taxan.\n\nJusterandes sign\n"
    assert [(line.bold, line.furniture) for line in text.lines] == [(True, False), (False, False), (False, True)]
    for broken, code in (
        (flat[:-30], "damaged"),
        (flat.replace(b"office:text>", b"office:chart>"), "damaged"),
        (flat.replace(b"\n", b"<!DOCTYPE x [<!ENTITY a 'b'>]>"), "hostile"),
    ):
        with pytest.raises(Unreadable) as raised:
            read_text(broken, FODT)
        assert raised.value.code == code
