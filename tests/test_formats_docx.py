"""Word documents: what Word shows is read, what it hides or has deleted is not."""

from __future__ import annotations

import io
import zipfile

import pytest

from office_files import WORD, docx, level, lists, number, p, packed, r, relation, table
from samtrad.reading.formats.docx.read import read_docx
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.text import Text


def said(body: str, **more: object) -> str:
    return read_docx(docx(body, **more)).string  # type: ignore[arg-type]


def rows(text: Text) -> list[list[str]]:
    return [[text.of(cell) for cell in line.cells] for line in text.lines]


def test_paragraphs_tabs_and_breaks() -> None:
    text = read_docx(docx(p("Tid:\tkl. 13\nPlats:\tGranby") + p() + p("Beslut", bold=True) + p("Nämnden beslutar.")))
    assert text.string == "Tid:\tkl. 13\nPlats:\tGranby\n\nBeslut\nNämnden beslutar.\n"
    assert rows(text)[0] == ["Tid:", "kl. 13"]
    assert [line.bold for line in text.lines] == [False, False, True, False]
    assert [line.above for line in text.lines] == [0.0, 0.0, 1.0, 0.0]
    assert {line.size for line in text.lines} == {11.0}


def test_styles_give_weight_size_and_white() -> None:
    styles = """<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="240"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:sz w:val="30"/><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>"""
    body = p("Första") + p("Rubrik", style="A") + p("Mager", style="B").replace("<w:rPr>", '<w:rPr><w:b w:val="0"/>') + p("Andra", style="H")
    text = read_docx(docx(body, styles=styles))
    assert [(line.bold, line.size) for line in text.lines] == [(False, 10.0), (True, 15.0), (False, 15.0), (True, 10.0)]
    assert [line.above for line in text.lines] == [0.0, 0.67, 1.33, 0.67]


def test_white_between_paragraphs_of_one_style() -> None:
    spaced = '<w:spacing w:before="240" w:after="240"/><w:contextualSpacing/>'
    text = read_docx(docx(p("ett", properties=spaced) + p("två", properties=spaced) + p("tre", style="Paragraf")))
    assert [line.above for line in text.lines] == [0.0, 0.0, 0.91]


def test_numbers_that_word_computes() -> None:
    levels = level(0, "§ %1", start=12) + level(1, "%1.%2") + level(2, "%3)", "lowerLetter")
    body = "".join(
        p(text, properties=number().replace('ilvl w:val="0"', f'ilvl w:val="{depth}"'))
        for text, depth in (("A", 0), ("B", 1), ("C", 2), ("D", 2), ("E", 1), ("F", 2), ("G", 0), ("H", 1))
    )
    assert said(body, numbering=lists(levels)).split("\n") == ["§ 12 A", "12.1 B", "a) C", "b) D", "12.2 E", "a) F", "§ 13 G", "13.1 H", ""]


def test_lists_start_anew_where_word_does() -> None:
    numbering = lists(level(0, "%1.") + level(1, "%2)", more='<w:lvlRestart w:val="0"/>'))
    numbering += '<w:num w:numId="8"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    numbering += '<w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num>'
    under = number().replace('ilvl w:val="0"', 'ilvl w:val="1"')
    body = p("a", properties=number()) + p("b", properties=under) + p("c", properties=number(9)) + p("d", properties=under)
    body += p("e", properties=number(8)) + p("f", properties=number(8)) + p("g", properties=number(0))
    assert said(body, numbering=numbering).split("\n") == ["1. a", "1) b", "2. c", "2) d", "1. e", "2. f", "g", ""]


@pytest.mark.parametrize(
    ("written", "text", "third"),
    [
        ("upperRoman", "%1.", "III."),
        ("lowerRoman", "(%1)", "(iii)"),
        ("upperLetter", "%1", "C"),
        ("decimalZero", "%1", "03"),
        ("ordinal", "%1", "3:e"),
        ("none", "att", "att"),
        ("bullet", "\uf0b7", "•"),
        ("bullet", "o", "•"),
        ("bullet", "-", "-"),
    ],
)
def test_ways_of_writing_numbers(written: str, text: str, third: str) -> None:
    body = "".join(p("punkt", properties=number()) for _ in range(3))
    assert said(body, numbering=lists(level(0, text, written))).split("\n")[2] == f"{third} punkt"


def test_numbering_bound_to_styles_and_legal_levels() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="P"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="P"/></w:style>'
    levels = level(0, "%1", "upperRoman", '<w:pStyle w:val="P"/>') + level(1, "%1.%2", more='<w:isLgl/><w:pStyle w:val="U"/>')
    assert said(p("a", style="P") + p("b", style="U") + p("c", style="U"), styles=styles, numbering=lists(levels)) == "I a\n1.1 b\n1.2 c\n"
    linked = lists('<w:numStyleLink w:val="L"/>', f'<w:styleLink w:val="L"/>{level(0, "%1)")}')
    assert said(p("a", properties=number()), numbering=linked) == "1) a\n"


def test_tracked_changes() -> None:
    body = (
        "<w:p>"
        + r("Nämnden ")
        + f"<w:ins>{r('antar')}</w:ins>"
        + "<w:del><w:r><w:delText>avslår</w:delText></w:r></w:del>"
        + f"<w:moveFrom>{r('flyttat')}</w:moveFrom>"
        + r(" planen.")
        + "</w:p>"
    )
    joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("En ") + "</w:p>" + p("mening.")
    row = (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:delText>bort</w:delText></w:r></w:p></w:tc></w:tr><w:tr><w:tc>"
        + p("kvar")
        + "</w:tc></w:tr></w:tbl>"
    )
    assert said(body + joined + row) == "Nämnden antar planen.\nEn mening.\nkvar\n"


def test_a_number_goes_with_the_paragraph_that_stays() -> None:
    gone, moved, numbered = "<w:rPr><w:del/></w:rPr>", "<w:rPr><w:moveFrom/></w:rPr>", number()
    deleted = f"<w:p><w:pPr>{numbered}{gone}</w:pPr><w:del><w:r><w:delText>Bordlagd</w:delText></w:r></w:del></w:p>"
    away = f"<w:p><w:pPr>{numbered}{moved}</w:pPr><w:moveFrom>{r('Taxa')}</w:moveFrom></w:p>"
    kept = f"<w:p><w:pPr>{numbered}{gone}</w:pPr>{r('Svar på ')}</w:p>"
    levels = lists(level(0, "§ %1"))
    body = p("Dagordning", properties=numbered) + deleted + p("Ärendet utgår.") + away + p("Budget", properties=numbered) + kept + p("motion")
    assert said(body, numbering=levels).split("\n") == ["§ 1 Dagordning", "Ärendet utgår.", "§ 2 Budget", "Svar på motion", ""]
    joined = p("Inledning") + f"<w:p><w:pPr>{gone}</w:pPr>{r('Svar på ')}</w:p>" + p("motion", properties=numbered)
    assert said(joined, numbering=levels) == "Inledning\n§ 1 Svar på motion\n"


def test_what_a_form_asks_for_is_not_said() -> None:
    def control(inner: str, more: str = "<w:showingPlcHdr/>") -> str:
        return f"<w:sdt><w:sdtPr>{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    asks = "Klicka eller tryck här för att ange text."
    body = p("§ 4 Taxa") + control(p(asks)) + f"<w:p>{r('Dnr')}{control(r('Ange diarienummer'))}</w:p>" + control(p("Nämnden antar taxan."))
    cells = f"<w:tbl><w:tr><w:tc>{p('Justerare')}</w:tc>{control('<w:tc>' + p('Välj ett objekt.') + '</w:tc>')}<w:tc>{p('Ja')}</w:tc></w:tr></w:tbl>"
    filled = control(p("Välj Sven Ek till justerare."), "")
    assert said(body + cells + filled) == "§ 4 Taxa\nDnr\nNämnden antar taxan.\nJusterare\t\tJa\nVälj Sven Ek till justerare.\n"


def test_what_a_program_put_in_as_a_page_or_a_document_of_its_own() -> None:
    page = "<html><body><h2>§ 2 Taxa</h2><p>Nämnden antar <b>taxan</b>.</p></body></html>"
    made = docx(p("Före") + '<w:altChunk r:id="a"/>' + p("Mellan") + '<w:altChunk r:id="b"/><w:altChunk r:id="c"/><w:altChunk r:id="d"/>' + p("Efter"))
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    links = "".join(relation(one, "aFChunk", target) for one, target in (("a", "a.htm"), ("b", "b.docx"), ("c", "gone.htm"), ("d", "d.bin")))
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", links.encode() + b"</Relationships>")
    chunks = {"word/a.htm": page, "word/b.docx": docx(p("Inlagt") + '<w:altChunk r:id="n"/>'), "word/d.bin": b"\0\1\2"}
    text = read_docx(packed(parts | chunks))
    assert [text.of(line.cells[0]) for line in text.lines] == ["Före", "§ 2 Taxa", "Nämnden antar taxan.", "Mellan", "Inlagt", "Efter"]
    assert [text.of(line.cells[0]) for line in text.lines if line.bold] == ["§ 2 Taxa"]
    origins = [glyph.place.origin for glyph in text.glyphs if glyph.place.origin]
    assert origins == sorted(origins)
    assert origins[-1][1] == sum(map(len, ("Före", "§ 2 Taxa", "Nämnden antar taxan.", "Mellan", "Inlagt", "Efter")))


def test_fields_keep_their_results() -> None:
    def mark(kind: str, more: str = "") -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}">{more}</w:fldChar></w:r>'

    told = "<w:r><w:instrText>DATE</w:instrText></w:r>"
    nested = mark("begin") + told + mark("begin") + told + mark("separate") + r("dold") + mark("end") + mark("separate") + r("3 mars") + mark("end")
    simple = f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>'
    box = mark("begin", '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>') + mark("end")
    broken = mark("begin") + told + r("försvinner")
    assert said(f"<w:p>{r('Den ')}{nested}{r(' sida ')}{simple}{box}{r(' ja')}</w:p><w:p>{broken}</w:p>{p('efter')}") == "Den 3 mars sida 7☒ ja\n\nefter\n"


def test_text_boxes_once() -> None:
    box = f"<w:txbxContent>{p('I rutan')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    old = f"<w:pict><v:shape><v:textbox>{box.replace('rutan', 'gamla rutan')}</v:textbox></v:shape></w:pict>"
    assert said(f"<w:p>{r('Före')}<w:r>{both}</w:r>{r(' efter')}</w:p><w:p><w:r>{old}</w:r></w:p>") == "Före efter\nI rutan\n\nI gamla rutan\n"


def test_what_stands_in_runs() -> None:
    run = '<w:r><w:t>för</w:t><w:softHyphen/><w:t>slag</w:t><w:noBreakHyphen/><w:t>A</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:cr/><w:t>ny\nrad</w:t></w:r>'
    hidden = r("dolt", properties="<w:vanish/>")
    link = f"<w:hyperlink>{r('länk')}</w:hyperlink><w:smartTag>{r(' märkt')}</w:smartTag><w:sdt><w:sdtContent>{r(' styrt')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t> x+1</m:t></m:r></m:oMath>"
    block = f"<w:sdt><w:sdtContent>{p('block')}</w:sdtContent></w:sdt>"
    assert said(f"<w:p>{run}{hidden}</w:p><w:p>{link}</w:p>{block}") == "förslag-A✓\nny rad\nlänk märkt styrt x+1\nblock\n"


def test_tables_are_rows_of_cells() -> None:
    text = read_docx(
        docx(table(["Ämne", "Mer", "Hos", "Till"], ["1. Budget", p("Första stycket.") + p("Andra stycket."), "", "1 maj"], widths=(1100, 2200, 1100, 1100)))
    )
    assert text.string == "Ämne\tMer\tHos\tTill\n1. Budget\tFörsta stycket.\t\t1 maj\n\tAndra stycket.\n"
    assert text.lines[1].lefts == (0.0, 10.0, 40.0)
    assert text.lines[2].lefts == (10.0,)


def test_merged_and_nested_cells() -> None:
    spanned = (
        '<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
        + p("Bred")
        + "</w:tc><w:tc>"
        + p("C")
        + "</w:tc></w:tr>"
    )
    spanned += (
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr>' + p("B2") + "</w:tc><w:tc>" + p("C2") + "</w:tc></w:tr></w:tbl>"
    )
    assert said(spanned) == "Bred\t\tC\n\tB2\tC2\n"
    inner = table(["Mira Dal", "(S)"], ["Per Alm", "(M)"]) + p()
    assert said(table(["Beslutande", inner])) == "Beslutande\tMira Dal   (S)\n\tPer Alm   (M)\n"
    assert said(table([p("Ett") + p("Två")])) == "Ett\nTvå\n"


def test_two_columns_of_people_stand_side_by_side() -> None:
    left, right = "".join(map(p, ("Mira Dal (S)", "Per Alm (M)"))), "".join(map(p, ("Bo Ek (C)", "", "Asta Lindmo (V)")))
    assert said(table([left, right])) == "Mira Dal (S)\tBo Ek (C)\nPer Alm (M)\n\tAsta Lindmo (V)\n"


def test_headers_footers_and_notes_stand_apart() -> None:
    section = '<w:sectPr><w:titlePg/><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="first" r:id="f"/><w:footerReference w:type="default" r:id="g"/></w:sectPr>'
    relations = (
        relation("h", "header", "h.xml") + relation("f", "header", "f.xml") + relation("g", "footer", "g.xml") + relation("x", "footnotes", "footnotes.xml")
    )
    parts = {
        "h.xml": f"<w:hdr>{p('Bergnämnden')}</w:hdr>",
        "f.xml": f"<w:hdr>{p('Första bladet')}</w:hdr>",
        "g.xml": f"<w:ftr>{p('Sida 1 (2)')}</w:ftr>",
        "footnotes.xml": f'<w:footnotes><w:footnote w:id="0" w:type="separator">{p("---")}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{r("Se SOU 2020:1.")}</w:p></w:footnote></w:footnotes>',
    }
    turn = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    text = read_docx(docx(f'<w:p>{r("Texten")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>{turn}{section}', relations=relations, parts=parts))
    assert text.string == "Första bladet\nBergnämnden\n\nTexten\n\n1 Se SOU 2020:1.\n\nSida 1 (2)\n"
    assert [line.furniture for line in text.lines] == [False, True, False, True, True]


def test_header_of_one_page_is_text() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    text = read_docx(docx(p("Texten") + section, relations=relation("h", "header", "h.xml"), parts={"h.xml": f"<w:hdr>{p('Protokoll')}</w:hdr>"}))
    assert [line.furniture for line in text.lines] == [False, False]


def test_origins_count_the_documents_characters() -> None:
    text = read_docx(docx(p("Första", properties=number()) + table(["åä", "ö"]), numbering=lists(level(0, "§ %1"))))
    assert text.string == "§ 1 Första\nåä\tö\n"
    found = {text.of((g.start, g.start + g.length)): g.place.origin for g in text.glyphs}
    assert found == {"§ 1": (0, 0), "Första": (0, 6), "åä": (6, 8), "ö": (8, 9)}
    assert text.places((6, 8))[0].origin == (2, 4)


def test_other_packages() -> None:
    main = f'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>{p("Strikt")}</w:body></w:document>'
    assert read_docx(packed({"word/document.xml": main})).string == "Strikt\n"
    other = f'<x:document xmlns:x="{WORD}"><x:body><x:p><x:r><x:t>Annat namn</x:t></x:r></x:p></x:body></x:document>'
    assert read_docx(packed({"word/document.xml": other})).string == "Annat namn\n"


def entities(depth: int) -> str:
    made = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, depth))
    return f'<!DOCTYPE d [<!ENTITY e0 "ha">{made}]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04", "damaged"),
        (packed({"word/document.xml": "<w:document"}), "damaged"),
        (packed({"word/annat.xml": "<a/>"}), "damaged"),
        (docx(""), "no_text"),
        (docx("<w:p/>" * 1_000_000), "hostile"),
        (
            packed({"word/document.xml": f'{entities(9)}<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&e8;</w:t></w:r></w:p></w:body></w:document>'}),
            "hostile",
        ),
        (
            packed({"word/document.xml": f'<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{WORD}"><w:body/></w:document>'}),
            "hostile",
        ),
        (docx("<w:sdt><w:sdtContent>" * 200 + "</w:sdtContent></w:sdt>" * 200), "hostile"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "locked"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_docx(data)
    assert told.value.code == code


def test_links_out_of_the_file_are_not_followed() -> None:
    outside = '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="http://dal.example/h.xml" TargetMode="External"/>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    assert said(p("Texten") + section, relations=outside) == "Texten\n"
