"""Word documents (DOCX) to laid-out text: what Word shows on paper, without pages.

Kept are numbers that Word computes, insertions, text boxes, results of fields and notes; left out are deletions,
hidden text, instructions of fields and comments. Nothing outside the file is looked at, no macro is run.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator

from lxml import etree

from samtrad.reading.formats.blocks.laid_out import Row
from samtrad.reading.formats.blocks.text import text
from samtrad.reading.formats.docx.body import Body
from samtrad.reading.formats.docx.names import OFFICE, REFERENCE, STRICT, STRICT_OFFICE, VAL, WORD, is_on, w
from samtrad.reading.formats.docx.numbering import Numbering
from samtrad.reading.formats.docx.styles import Styles
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.html.read import page_rows
from samtrad.reading.formats.package import Package, parsed
from samtrad.reading.text import Text

KIND = "Word document"
_MAIN = "word/document.xml"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ONE_PAGE = 2_000  # characters that go on one page with its header
_INSERTED = "aFChunk"
_HEAD = 4096  # bytes in which a page of markup has its first element
_MARKUP = re.compile(rb"<\x00?[A-Za-z!]")
_BODY, _TITLE_PAGE, _TYPE = w("body"), w("titlePg"), w("type")
_NOTES = {"footnote": "footnotes", "endnote": "endnotes"}


def read_docx(data: bytes) -> Text:
    """The text of a Word document. Raises ``Unreadable`` ("damaged", "locked", "hostile", "no_text")."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        code, told = ("locked", f"the {KIND} is locked with a password") if _LOCKED in data else ("damaged", f"the file is no {KIND}")
        raise Unreadable(code, told)
    return text(_Document(Package(data, KIND)).rows())


def _inserted(data: bytes, at: int) -> tuple[list[Row], int]:
    """The rows of a page or a document inside another, and how many characters were read with those before; none of what is neither."""
    if data.startswith(b"PK"):
        inner = _Document(Package(data, KIND), at, is_inner=True)
        return inner.rows(), inner.characters
    return page_rows(data, at) if _MARKUP.search(data[:_HEAD]) else ([], at)


class _Document:
    """The parts of one document."""

    def __init__(self, package: Package, at: int = 0, *, is_inner: bool = False) -> None:
        self._package = package
        self._is_inner = is_inner
        self._main = self._main_part()
        folder, name = posixpath.split(self._main)
        self._targets = self._relations(posixpath.join(folder, "_rels", name + ".rels"), folder)
        self._kinds = dict(self._targets.values())
        self._styles = Styles(self._part("styles"))
        self._body = Body(self._styles, Numbering(self._part("numbering")), self._chunk, at)

    @property
    def characters(self) -> int:
        """How many characters were read so far."""
        return self._body.characters

    def rows(self) -> list[Row]:
        """Headers, body, notes and footers."""
        body = self._xml(self._main).find(_BODY)
        if body is None:
            raise self._package.damaged()
        rows = self._body.story(body)
        long = self._body.has_pages or self._body.characters > _ONE_PAGE
        notes = list(self._notes())
        heads = list(self._edges("headerReference", repeated=long))
        feet = list(self._edges("footerReference", repeated=True))
        return [*heads, Row("", []), *rows, Row("", []), *notes, Row("", []), *feet]

    def _chunk(self, identity: str, at: int) -> tuple[list[Row], int]:
        """A page or document that the text holds in one place. Those in one that is inside another already are left out."""
        kind, target = self._targets.get(identity, ("", ""))
        if kind != _INSERTED or self._is_inner or target not in self._package.names:
            return [], at
        try:
            return _inserted(self._package.bytes_of(target), at)
        except Unreadable as error:
            if error.code == "hostile":
                raise
            return [], at

    def _main_part(self) -> str:
        """The part that holds the body, by the package's own word or by its usual name."""
        for kind, target in self._relations("_rels/.rels", "").values():
            if kind == "officeDocument" and target in self._package.names:
                return target
        if _MAIN not in self._package.names:
            raise Unreadable("damaged", f"the file is no whole {KIND}")
        return _MAIN

    def _relations(self, name: str, folder: str) -> dict[str, tuple[str, str]]:
        """Kind and target of each relation that leads to a part of the file; those that lead out of it are passed by."""
        if name not in self._package.names:
            return {}
        found = {}
        for relation in self._package.xml(name):
            identity, kind, target = relation.get("Id"), relation.get("Type"), relation.get("Target")
            if identity and kind and target and relation.get("TargetMode") != "External":
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found[identity] = (kind.rpartition("/")[2], path)
        return found

    def _part(self, kind: str) -> etree._Element | None:
        """The part of a kind, where there is one and it can be read: text without styles is better than none."""
        target = self._kinds.get(kind, "")
        if target not in self._package.names:
            return None
        try:
            return self._xml(target)
        except Unreadable as error:
            if error.code == "damaged":
                return None
            raise

    def _xml(self, name: str) -> etree._Element:
        data = self._package.bytes_of(name)
        if STRICT.encode() in data[:4096]:
            data = data.replace(STRICT.encode(), WORD.encode()).replace(STRICT_OFFICE.encode(), OFFICE.encode())
        return parsed(data, KIND)

    def _notes(self) -> Iterator[Row]:
        """The notes that the text refers to, numbered as they come; they stand apart from the text, like page footers."""
        found: dict[str, dict[str, etree._Element]] = {}
        numbers = {"footnote": 0, "endnote": 0}
        for note in self._body.notes[:]:
            if note.kind not in found:
                part = self._part(_NOTES[note.kind])
                found[note.kind] = {e.get(w("id")) or "": e for e in part} if part is not None else {}
            element = found[note.kind].pop(note.id, None)
            if element is None or element.get(_TYPE) in {"separator", "continuationSeparator"}:
                continue
            numbers[note.kind] += 1
            yield from _apart(self._body.story(element, own=str(numbers[note.kind])))

    def _edges(self, reference: str, *, repeated: bool) -> Iterator[Row]:
        """Headers or footers, each wording once; those of a title page, and of a document of one page, are text."""
        seen: set[str] = set()
        for section in self._body.sections:
            title = section.find(_TITLE_PAGE)
            has_title = title is not None and is_on(title.get(VAL))
            named = sorted(section.iterchildren(w(reference)), key=lambda e: e.get(_TYPE) != "first")
            for element in named:
                first = element.get(_TYPE) == "first"
                _, target = self._targets.get(element.get(REFERENCE) or "", ("", ""))
                if (first and not has_title) or target in seen or target not in self._package.names:
                    continue
                seen.add(target)
                rows = self._edge(target)
                if (wording := "\n".join(row.string for row in rows if not row.is_blank)) in seen:
                    continue
                seen.add(wording)
                yield from rows if first or not repeated else _apart(rows)

    def _edge(self, target: str) -> list[Row]:
        try:
            return self._body.story(self._xml(target))
        except Unreadable as error:
            if error.code == "damaged":
                return []
            raise


def _apart(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows that stand around the document's text."""
    for row in rows:
        row.furniture = True
        yield row
