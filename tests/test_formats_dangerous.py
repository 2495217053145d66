"""Input made to hurt: nothing is fetched or run, and what would grow or go on without end is ended and said."""

from __future__ import annotations

import socket
import time
import zlib
from pathlib import Path

import pytest

from cli_runner import complaints, run
from conftest import ROOT
from office_files import SPACES, docx, odt, p, packed, relation
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ELSEWHERE = "http://127.0.0.1:9/hemligt"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something asked the network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


def said(data: bytes, name: str) -> str:
    return read(data, name).text.string


# Links and programs


def test_word_documents_that_point_elsewhere() -> None:
    external = "".join(
        relation(f"e{n}", kind, ELSEWHERE).replace("/>", ' TargetMode="External"/>')
        for n, kind in enumerate(["image", "attachedTemplate", "hyperlink", "oleObject", "aFChunk", "frame", "subDocument"])
    )
    linked = f'<w:p><w:hyperlink r:id="e2" xmlns:r="{OFFICE}"><w:r><w:t>länk</w:t></w:r></w:hyperlink></w:p><w:altChunk r:id="e4" xmlns:r="{OFFICE}"/><w:subDoc r:id="e6" xmlns:r="{OFFICE}"/>'
    fields = f'<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "{ELSEWHERE}"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>text</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    assert said(docx(p("Protokoll") + linked + fields, relations=external), "a.docx") == "Protokoll\nlänk\ntext\n"


def test_a_header_that_is_said_to_lie_elsewhere_is_not_read() -> None:
    section = f'<w:sectPr><w:headerReference w:type="default" r:id="h" xmlns:r="{OFFICE}"/></w:sectPr>'
    for target in (ELSEWHERE, "../../../../etc/hostname", "/etc/hostname", "file:///etc/hostname"):
        assert said(docx(p("Protokoll") + section, relations=relation("h", "header", target)), "a.docx") == "Protokoll\n"


def test_macros_are_not_looked_at() -> None:
    document = f"<w:document {SPACES}><w:body>{p('Protokoll')}</w:body></w:document>"
    assert (
        said(packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, "word/vbaProject.bin": bytes(range(256)) * 400}), "a.docm")
        == "Protokoll\n"
    )


def test_open_documents_that_point_elsewhere() -> None:
    link = f'xlink:href="{ELSEWHERE}" xmlns:xlink="http://www.w3.org/1999/xlink"'
    body = f'<text:p>Protokoll<draw:frame><draw:image {link}/></draw:frame><text:a {link}>länk</text:a></text:p><text:section text:name="s"><text:section-source {link}/><text:p>kvar</text:p></text:section>'
    assert said(odt(body), "a.odt") == "Protokolllänk\nkvar\n"


def test_pages_that_point_elsewhere_and_run() -> None:
    head = f"<base href='{ELSEWHERE}/'><link rel=stylesheet href='{ELSEWHERE}.css'><meta http-equiv=refresh content='0;url={ELSEWHERE}'><style>@import url({ELSEWHERE})</style>"
    body = f"<p onclick='x()'>Protokoll</p><img src={ELSEWHERE}><iframe src={ELSEWHERE}></iframe><object data={ELSEWHERE}></object><script src={ELSEWHERE}></script><script>document.write('skrivet')</script>"
    assert said(f'<!DOCTYPE html SYSTEM "{ELSEWHERE}.dtd"><html><head>{head}</head><body onload="x()">{body}</body></html>'.encode(), "a.html") == "Protokoll\n"


def test_entities_in_pages_do_not_grow() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    page = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/hostname">{entities}]><html><body><p>Protokoll &e11; &f;</p></body></html>'
    assert len(said(page.encode(), "a.html")) < 2_000


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_entities_and_endless_parts_are_refused(suffix: str) -> None:
    entities = "<!DOCTYPE d [" + '<!ENTITY e0 "ha">' + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12)) + "]>"
    inside = f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>"
    name, laughs = ("word/document.xml", entities + inside) if suffix == "docx" else ("content.xml", entities + "<x>&e11;</x>")
    first = {} if suffix == "docx" else {"mimetype": "application/vnd.oasis.opendocument.text"}
    for content in (laughs, " " * 60_000_000):
        with pytest.raises(Unreadable) as told:
            said(packed({"[Content_Types].xml": "<Types/>", name: content}, first=first), f"a.{suffix}")
        assert told.value.code in {"hostile", "damaged"}


# PDF


def pdf(objects: list[bytes]) -> bytes:
    """A PDF of numbered objects, the first its catalog."""
    made = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
BEGINNING = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]


def forms_in_forms(depth: int, times: int) -> bytes:
    """A page that draws a form that draws another one so many times, and so on."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>"
    made = [*BEGINNING, page, stream(b"/X Do"), FONT]
    for number in range(depth):
        inner = b"/X Do " * times if number < depth - 1 else b"BT /F 12 Tf 70 700 Td (Protokoll) Tj ET"
        made.append(
            stream(inner, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << /X %d 0 R >> >>" % (7 + number))
        )
    return pdf(made)


def ends_well(path: Path, *options: str) -> None:
    """The command ends soon, with a record or one clear line."""
    begun = time.monotonic()
    done = run("read", str(path), "--json", "--ocr", "never", *options)
    assert time.monotonic() - begun < 60
    if done.returncode:
        (line,) = complaints(done)
        assert line.startswith(f"samtrad: {path}: ")
        assert "fel i Samtråd" not in line


@pytest.mark.parametrize(("depth", "times"), [(3, 2), (9, 12), (60, 2), (400, 1)])
def test_forms_that_multiply(tmp_path: Path, depth: int, times: int) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(forms_in_forms(depth, times))
    ends_well(path, "--time-limit", "3", "--memory-limit", "512")


def test_pages_that_hold_themselves(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>"]))
    ends_well(path, "--time-limit", "5")


def test_a_stream_that_unpacks_without_end(tmp_path: Path) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    packed_zeros = zlib.compress(zlib.compress(b" " * 400_000_000, 9), 9)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([*BEGINNING, page, stream(packed_zeros, b"/Filter [/FlateDecode /FlateDecode]"), FONT]))
    ends_well(path, "--time-limit", "5", "--memory-limit", "256")


def test_a_table_of_contents_that_leads_back(tmp_path: Path) -> None:
    whole = pdf([*BEGINNING, b"<< /Type /Page /Parent 2 0 R >>"])
    start = whole.rindex(b"xref\n", 0, whole.rindex(b"startxref"))
    path = tmp_path / "a.pdf"
    path.write_bytes(whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start))
    ends_well(path, "--time-limit", "5")


def with_map(first: int) -> bytes:
    """A page of Swedish words whose letters are told to be others: from ``first`` on, as fonts without a map have them."""
    codes = b"".join(b"<%02x> <%04x>\n" % (code, first + code) for code in range(32, 127))
    cmap = b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange\n"
    cmap += b"95 beginbfchar\n" + codes + b"endbfchar endcmap end end"
    rows = b"".join(b"1 0 0 1 70 %d Tm (Ordf and som till att med det bliver beslut %d) Tj\n" % (700 - 20 * n, n) for n in range(12))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    font = FONT.replace(b" >>", b" /ToUnicode 6 0 R >>")
    return pdf([*BEGINNING, page, stream(b"BT /F 12 Tf\n" + rows + b"ET"), font, stream(cmap)])


@pytest.mark.parametrize("first", [0xE000, 0xF000, 0x4E00])
def test_letters_of_no_meaning_are_recognised_as_a_picture(first: int) -> None:
    asked = []

    def see(picture: object) -> list[object]:
        asked.append(picture)
        return []

    unread = read(with_map(first), "a.pdf")
    assert [scan.failing for scan in unread.text.scans] == ["missing"]
    assert [doubt.code for doubt in unread.minutes.doubts] == ["ocr.missing"]
    read(with_map(first), "a.pdf", recognise=see)  # type: ignore[arg-type]
    assert len(asked) == 1
    assert read(with_map(0), "a.pdf", recognise=see).text.string.startswith("Ordf and som")  # type: ignore[arg-type]
    assert len(asked) == 1


def test_two_thousand_pages_in_the_usual_limits(tmp_path: Path) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    content = stream(b"BT /F 12 Tf 70 700 Td (Protokoll 2025-03-04) Tj 0 -20 Td (Ordf och till att som det) Tj ET")
    kids = b" ".join(b"%d 0 R" % (6 + n) for n in range(2000))
    objects = [BEGINNING[0], b"<< /Type /Pages /Kids [3 0 R %s] /Count 2001 >>" % kids, page, content, FONT, *[page] * 2000]
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(objects))
    done = run("text", str(path), "--ocr", "never")
    assert (done.returncode, done.stdout.count(b"\f")) == (0, 2000)


def test_what_lies_in_a_folder_with_them_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(forms_in_forms(9, 12))
    (tmp_path / "b.txt").write_bytes((ROOT / "examples/2025-05-14-styrgruppen-valfard.txt").read_bytes())
    (tmp_path / "c.docx").write_bytes(b"PK\x03\x04word/")
    done = run("read", str(tmp_path), "--json", "--time-limit", "3", "--memory-limit", "512")
    assert b'"name":"b.txt"' in done.stdout
