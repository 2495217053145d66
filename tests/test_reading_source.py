"""What a file is, by its content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.reading import source
from samtrad.reading.source import sniff, suffix


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (b"Protokoll", "a.txt", source.PLAIN),
        (b"# Protokoll", "a.md", source.MARKDOWN),
        (b"# Protokoll", "a.pdf", source.PLAIN),
        ("Närvarande".encode("utf-16-le"), "a.txt", source.PLAIN),
        ("Närvarande".encode("utf-16-be"), "a.txt", source.PLAIN),
        (b"%PDF-1.4 ...", "a.txt", source.PDF),
        (b"From: post\r\n\r\n%PDF-1.4", "a.pdf", source.PDF),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "a", source.ODT),
        (b"PK\x03\x04....word/document.xml", "a", source.DOCX),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", source.DOC),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE html>", "a", source.HTML),
        ("\ufeff<!DOCTYPE html>".encode("utf-16-le"), "a", source.HTML),
        (b"<h1>Protokoll</h1>", "a.htm", source.HTML),
        (b"<h1>Protokoll</h1>", "a.txt", source.PLAIN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx", source.DOCX),
        (b"{\\rtf1", "a.txt", source.RTF),
        (b"GIF89a", "a.gif", "image/gif"),
        (b"BM" + bytes(12) + b"\x28" + bytes(40) + b"\xff" * 900, "a.bmp", "image/bmp"),
        (b"BM Berg meddelar", "a.txt", source.PLAIN),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a.webp", "image/webp"),
        (b"\0\0\0\x18ftypheic" + bytes(9), "a.heic", "image/heic"),
        (b"\0\0\0\x18ftypavif" + bytes(9), "a.jpg", "image/avif"),
        (b"\0\0\0\x18ftypmp42" + bytes(9), "a.mp4", source.UNKNOWN),
        (b"Rar!\x1a\x07\0", "a.rar", "application/vnd.rar"),
        (b"%!PS-Adobe-3.0", "a.ps", source.POSTSCRIPT),
        (b"BEGIN:VCALENDAR\r\n", "a.ics", source.CALENDAR),
        (b"<?xml version='1.0'?>\n<w:wordDocument>", "a.xml", source.XML),
        (b"<?xml version='1.0'?>\n<h1>Protokoll</h1>", "a.htm", source.HTML),
        (b"<?xml version='1.0'?>\n\n<office:document xmlns:a='b' office:mimetype='application/vnd.oasis.opendocument.text'>", "a.xml", source.FODT),
        (b"<?xml version='1.0'?>\n<office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>", "a.fods", source.XML),
        (bytes(range(64)), "a.txt", source.UNKNOWN),
        (b"\0" * 100, "a.txt", source.UNKNOWN),
        (b"", "a.txt", source.PLAIN),
    ],
)
def test_sniff(data: bytes, name: str, media_type: str) -> None:
    assert sniff(data, name) == media_type


@pytest.mark.parametrize(("name", "last"), [("a.PDF", ".pdf"), ("mapp.x/a", ""), (".dold", ""), ("a.tar.gz", ".gz"), ("c:\\x\\a.Md", ".md"), ("", "")])
def test_suffix(name: str, last: str) -> None:
    assert suffix(name) == last


@given(st.binary(max_size=300), st.text(max_size=10))
def test_any_bytes_have_a_type(data: bytes, name: str) -> None:
    assert "/" in sniff(data, name)
