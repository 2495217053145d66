"""What is fuzzed: by name, a function from bytes to nothing, which raises where a law does not hold; and texts to begin from."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from lxml import etree

from generated.families.registry import FAMILIES, make
from generated.render.formats import render
from lawful import crooked, unlawful
from office_files import packed
from ole_files import attachment, compound, letter
from rtf_files import par, rtf
from samtrad.reading.documents import Document, read_all
from samtrad.reading.formats.docx import read as docx
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.html import read as html
from samtrad.reading.formats.odt import read as odt
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.formats.rows import page as rows
from samtrad.reading.formats.rows import text as rows_text
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.formats.rtf import read as rtf_format
from samtrad.reading.read import read, read_minutes
from samtrad.reading.record import Source
from samtrad.reading.structure.build import build_outline
from samtrad.swedish.case_numbers import case_numbers_in
from samtrad.swedish.dates import find_dates
from samtrad.swedish.names import is_organisation, is_person, is_place, is_title, name_end, same_person, split_person
from samtrad.swedish.sentences import split_sentences

LAYOUTS = Path(__file__).resolve().parents[1] / "tests/layouts"
_MOST = 6000
"""Characters of a document that is begun from: short ones are read, and changed, more often."""
_PARTS = {"docx": "word/document.xml", "odt": "content.xml"}
_WORD = struct.Struct("<HHBBB")
_TEXTS = "§ 1 Val av justerare|Beslut|Närvarande|Mira Dal (S), ordförande|•|1.|att|Per|2025-03-04|–|Sida 1 (2)|Justerare|(M)".split("|")


class Broken(Exception):  # noqa: N818 - a law is broken
    """A law that does not hold, in words."""


def _holds(told: str) -> None:
    if told:
        raise Broken(told)


def _whole(data: bytes, name: str) -> None:
    """A document read whole, with all laws."""
    with suppress(Unreadable):
        reading = read(data, name)
        _holds(unlawful(reading) or crooked(reading.text))


def plain(data: bytes) -> None:
    _whole(data, "a.txt")


def markdown(data: bytes) -> None:
    _whole(data, "a.md")


def page(data: bytes) -> None:
    with suppress(Unreadable):
        _holds(crooked(html.read_html(data)))


def word(data: bytes) -> None:
    with suppress(Unreadable):
        _holds(crooked(docx.read_docx(repacked("docx", data))))


def opendocument(data: bytes) -> None:
    with suppress(Unreadable):
        _holds(crooked(odt.read_odt(repacked("odt", data))))


def rich(data: bytes) -> None:
    with suppress(Unreadable):
        _holds(crooked(rtf_format.read_rtf(data)))


def _each(data: bytes, name: str) -> None:
    """Every document in a file, each under the laws, in the time of one."""
    for one in read_all(data, name):
        if not isinstance(one, Document):
            _holds(unlawful(one) or crooked(one.text))


def mail(data: bytes) -> None:
    _each(data, "a.eml")


def outlook(data: bytes) -> None:
    _each(data, "a.msg")


def archive(data: bytes) -> None:
    _each(data, "a.zip")


def sheet(data: bytes) -> None:
    """Rows, cells and columns of a page from words with boxes, and the record of its text."""
    words = []
    for number, (x, y, size, more, which) in enumerate(_WORD.iter_unpack(data[: len(data) // _WORD.size * _WORD.size])):
        left, base, high, letters = x % 600.0, y % 850.0, 4.0 + size % 24, _TEXTS[which % len(_TEXTS)].split(" ")[more % 3 : more % 3 + 1] or ["a"]
        words.append(
            Word(
                letters[0],
                left,
                base - high,
                left + len(letters[0]) * high / 2,
                base + high / 4,
                base,
                high,
                bool(more & 8),
                number * 30,
                number * 30 + len(letters[0]),
            )
        )
    if words:
        half = len(words) // 2
        text = rows_text.text([rows.rows(part) for part in (words[:half], words[half:]) if part])
        _holds(crooked(text))
        read_minutes(text, Source(name="a.pdf", sha256="0" * 64, media_type="application/pdf", characters=len(text.string), pages=2, ocr=False, language="sv"))


def swedish(data: bytes) -> None:
    """Dates, names, case numbers and sentences of one string."""
    string = data.decode("utf-8", "replace")
    for found in find_dates(string):
        if not 0 <= found.start < found.end <= len(string):
            raise Broken("a date outside the string")
    at = 0
    for start, end in split_sentences(string):
        if not at <= start <= end <= len(string):
            raise Broken("sentences out of order")
        at = end
    for case in case_numbers_in(string):
        if not 0 <= case.start < case.end <= len(string):
            raise Broken("a case number outside the string")
    for line in string.split("\n"):
        for ask in (is_person, is_place, is_organisation, is_title, split_person):
            ask(line)
        if not 0 <= name_end(line) <= len(line):
            raise Broken("a name outside the line")
        if not same_person(line, line) and is_person(line):
            raise Broken("a person who is not the same")


def structure(data: bytes) -> None:
    with suppress(Unreadable):
        text = read_plain(data)
        outline = build_outline(text)
        for passage in outline.passages:
            a, b = passage.span
            if passage.segments and not 0 <= a <= b <= len(text.string):
                raise Broken("a passage outside the text")


def any_file(data: bytes) -> None:
    """A file of any kind: its first byte tells which name it has."""
    _whole(data[1:], ("a.txt", "a.md", "a.html", "a.docx", "a.odt", "a.pdf", "a.png", "a.tif", "a.jpg", "a")[data[0] % 10] if data else "a")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "plain": plain, "markdown": markdown, "html": page, "docx": word, "odt": opendocument, "rows": sheet, "swedish": swedish, "structure": structure, "whole": any_file,
    "rtf": rich, "eml": mail, "msg": outlook, "zip": archive,
}  # fmt: skip


@cache
def _shell(form: str) -> tuple[dict[str, bytes], dict[str, str]]:
    """The parts of a packed document, those that are stored unpacked apart."""
    made, _ = render(make(next(iter(FAMILIES)), 4100, 0), form)
    with zipfile.ZipFile(io.BytesIO(made.data)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    return parts, {"mimetype": parts.pop("mimetype").decode()} if "mimetype" in parts else {}


def repacked(form: str, content: bytes) -> bytes:
    """A packed document with another content: what is changed is its XML, since changed packing is refused at once."""
    parts, first = _shell(form)
    return packed(parts | {_PARTS[form]: content}, first=first)


def begun_from(target: str) -> Iterator[bytes]:
    """Documents that a target begins from: layouts and generated minutes of every family, cut to what is read fast."""
    if target in _PARTS:
        for number, family in enumerate(FAMILIES):
            yield _shortened(_content(family, number, target))
    elif target == "rows":
        yield from (bytes((n * m) % 256 for n in range(7 * 40)) for m in (3, 7, 11, 19))
    elif target in _FILES:
        for number, family in enumerate(FAMILIES):
            yield _FILES[target](render(make(family, 4104, number), "txt")[0].data.decode("utf-8", "replace")[:1500])
    elif target == "whole":
        for number, family in enumerate(FAMILIES):
            for which, form in enumerate(("txt", "md", "html", "docx", "odt", "pdf2")):
                yield bytes([which]) + render(make(family, 4101, number), form)[0].data[: None if which > 2 else _MOST]
    else:
        form = {"html": "html", "markdown": "md"}.get(target, "txt")
        for number, family in enumerate(FAMILIES):
            string = render(make(family, 4102, number), form)[0].data.decode("utf-8", "replace")
            yield from (part.encode() for part in (string[:_MOST], string[-_MOST:]))
        for path in sorted(LAYOUTS.glob("*.md" if target == "markdown" else "*.txt")) if form != "html" else ():
            string = path.read_text("utf-8", "replace")
            yield from (part.encode() for part in (string[:_MOST], string[-_MOST:]))


def _rtf(string: str) -> bytes:
    return rtf("".join(par(line, bold=line.isupper()) for line in string.split("\n")))


def _eml(string: str) -> bytes:
    """A letter with a text, a page, and a file and a letter that are attached."""
    made = EmailMessage()
    made["Subject"] = "Protokoll från mötet"
    made.set_content(string[:400])
    made.add_alternative(f"<p>{string[400:600]}</p>", subtype="html")
    made.add_attachment(string.encode(), maintype="text", subtype="plain", filename="möte.txt")
    inner = EmailMessage()
    inner.set_content(string[600:900])
    made.add_attachment(inner)
    return made.as_bytes()


def _msg(string: str) -> bytes:
    return compound(letter(string[:600], attached=(attachment("möte.txt", string.encode()),)))


def _zip(string: str) -> bytes:
    """An archive with a text, an archive and a letter in it."""
    inner = packed({"b.md": string[:500].encode()})
    return packed({"möte.txt": string.encode(), "inre.zip": inner, "brev.eml": _eml(string)})


_FILES: dict[str, Callable[[str], bytes]] = {"rtf": _rtf, "eml": _eml, "msg": _msg, "zip": _zip}
"""What packs a text for the targets that open files."""


def _content(family: str, number: int, form: str) -> bytes:
    made, _ = render(make(family, 4103, number), form)
    with zipfile.ZipFile(io.BytesIO(made.data)) as file:
        return file.read(_PARTS[form])


def _shortened(content: bytes) -> bytes:
    """Well-formed XML with the first blocks of its body, as many as are read fast."""
    root = etree.fromstring(content)
    longest = max(root.iter(), key=len)
    for child in list(longest)[40:]:
        longest.remove(child)
    told: bytes = etree.tostring(root)
    return told
